package se.verkstall.loneutmatning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.omrakning.Lopandemal;
import se.verkstall.webb.Webbtest;

/** The year's recomputation as two chefs see it, and what the case page lets a handläggare start. */
class OmrakningBrowserTest extends Webbtest {

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Lopandemal lopande;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Tidsresa tid;

    @Test
    @Lagrum({"UB 7:5", "UB 7:10"})
    void en_chef_lagger_in_en_annan_godkanner_och_omrakningen_visas_startas_och_foljs() {
        Page chef = inloggad("chef", "/chef/omrakning");
        laggIn(chef);

        Page andra = inloggad("chef2", "/chef/omrakning");
        Locator godkannande = ruta(andra, "Godkänn normalbeloppen");
        assertThat(godkannande).containsText("Inlagda av chef");
        godkannande.locator("[name=beslut][value=GODKANN]").check();
        godkannande.getByRole(AriaRole.BUTTON).last().click();
        assertThat(andra.locator("#innehall")).containsText("godkända av chef2");
        granska(andra, "omrakning-godkand");

        LocalDate fran = jdbc.sql("select max(galler_fran) from normalbelopp where provad_av = 'chef2'").query(LocalDate.class).single();
        tid.stall(fran);
        lopande.gor(100, fran.getYear());
        String nyckel = jdbc.sql("select distinct e.business_key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_ where d.key_ = 'loneutmatning_omrakning' "
                + "and e.business_key_ is not null").query(String.class).list().get(0);
        tid.korForfallna(nyckel);
        chef.navigate("/chef/omrakning");
        Locator start = ruta(chef, "Granska och starta omräkningen");
        assertThat(start).containsText("Ändras: ");
        granska(chef, "omrakning-forhandsvisning");
        start.locator("[name=starta]").check();
        start.getByRole(AriaRole.BUTTON).last().click();
        assertThat(chef.getByRole(AriaRole.STATUS).first()).containsText("Granska och starta omräkningen");
        tid.korForfallna(nyckel);

        chef.navigate("/chef/omrakning");
        assertThat(chef.locator("#korningar")).containsText(Pattern.compile("startad av chef", Pattern.CASE_INSENSITIVE));
        assertThat(chef.locator("#korningar progress").first()).hasAttribute("value", "100");
        granska(chef, "omrakning-klar");
    }

    @Test
    @Lagrum("UB 7:19")
    void handlaggaren_startar_en_atgard_fran_malets_sida_och_ser_beslutet_innan_det_gar_ut() {
        tid.stall(LocalDate.of(2022, 4, 4)); // Monday
        String mal = prov.utmatt(Testmal.mal().galdenar(Loneutmatningsprov.nyGaldenar()).arbetsgivare(Loneutmatningsprov.nyArbetsgivare())
                .fordringar(Testmal.ovrig("20000", "0", "0")));
        Page sida = inloggad("handlaggare", "/mal/" + mal);
        sida.getByText("Starta åtgärd").click();
        granska(sida, "starta-atgard");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Registrera att gäldenären är i konkurs")).click();

        sida.locator("[name=konkursdag]").fill("2022-04-01");
        sida.locator("[name=domstol]").fill("Provstads tingsrätt");
        sida.locator("[name=konkursnummer]").fill("K 17-22");
        sida.locator("[name=forvaltare]").fill("Advokat Prov Förvaltare");
        sida.locator("[name=forvaltarensAdress]").fill("Box 1, 111 11 Provstad");
        sida.locator("[name=motivering]").fill("Förvaltaren har inte begärt något annat.");
        granska(sida, "konkurs-formular");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gå vidare …").setExact(true)).last().click();
        assertThat(sida.frameLocator("iframe.handling").locator("h1")).containsText("fortsätter för konkursboet");
        // the frame of the document runs no scripts: it is looked at in a picture, not by the examiner
        sida.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/skarmbilder/konkurs-beslut.png")));
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Besluta").setExact(true)).click();
        sida.waitForLoadState();

        sida.navigate("/mal/" + mal);
        assertThat(sida.locator("#innehall")).containsText("Utredning");
        org.assertj.core.api.Assertions.assertThat(jdbc.sql("select d.handelse from dagbok d join mal m on m.id = d.mal_id where m.malnummer = :m").param("m", mal)
                .query(String.class).list()).anySatisfy(h -> org.assertj.core.api.Assertions.assertThat(h).contains("Målets handläggning avbryts"));
    }

    /** Enters the amounts of a year ahead, unless some already wait for the other chef. */
    private static void laggIn(Page chef) {
        Locator borja = chef.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lägg in nya normalbelopp"));
        if (borja.count() > 0) {
            borja.click();
            chef.waitForLoadState();
        }
        Locator inlaggning = ruta(chef, "Lägg in normalbeloppen med källa");
        if (inlaggning.count() == 0) {
            return;
        }
        inlaggning.locator("[name=gallerFran]").fill("2027-01-04"); // Monday
        inlaggning.locator("[name=gallerTill]").fill("2027-12-31");
        inlaggning.locator("[name=kalla]").fill("KFMFS 2026:9");
        for (String klass : new String[] {"ENSAMSTAENDE", "MAKAR", "BARN_0_6", "BARN_7_10", "BARN_11_14", "BARN_15"}) {
            for (String period : new String[] {"MANAD", "TVA_VECKOR", "VECKA", "DAG"}) {
                inlaggning.locator("[name=" + klass + "_" + period + "]").fill(period.equals("MANAD") ? "6500" : period.equals("DAG") ? "217" : period.equals("VECKA") ? "1500" : "3000");
            }
        }
        inlaggning.getByRole(AriaRole.BUTTON).last().click();
        assertThat(chef.locator("#innehall")).containsText("KFMFS 2026:9");
    }

    private static Locator ruta(Page sida, String namn) {
        return sida.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(namn)).last();
    }
}
