package se.verkstall.webb;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.webb.sidor.Malsida;

/** The deadlines' pages: what was missed is explained, the law's times are looked up and counted, the chef sets targets that are not law. */
class FristerBrowserTest extends Webbtest {

    /** The two weeks of UF 13:3. */
    private static final String REDOVISNING = "N22";
    private static final String SIDOR_MED_FRISTER = "/frister/paminnelser /frister/interna /frister/interna/INNAN /frister/katalog?lag=DelgL /frister/katalog/N19?handelse=2022-05-20";

    @Autowired
    private Sidprovmal provmal;
    @Autowired
    private Fristbok bok;
    @Autowired
    private Dagbok dagbok;

    @Test
    @Lagrum("UF 13:3")
    void en_forsutten_frist_forklaras_av_handlaggaren_och_forklaringen_star_i_dagboken() {
        String mal = provmal.vidTillgangsutredning(Sidprovmal.galdenar());
        Frist frist = missad(mal);
        Page sida = inloggad("handlaggare");
        assertThat(sida.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Frister"))).isVisible();
        sida.navigate("/frister");
        Locator rad = bladdraTill(sida, sida.locator("#frist-" + frist.id()));
        assertThat(rad).containsText("13 kap. 3 §");
        rad.getByText("varför denna dag").click();
        assertThat(rad.locator("ol")).containsText("två veckor");
        granska(sida, "frister-forsuttna");
        rad.getByLabel("Varför blev det så?").fill("Sökandens kontonummer saknades.");
        rad.getByRole(AriaRole.BUTTON).click();
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Förklaringen är sparad");
        assertThat(dagbok.rader(mal)).last().extracting(Dagbok.Rad::vem, Dagbok.Rad::handelse).satisfies(r ->
                assertThat(r.toString()).contains("handlaggare", "Sökandens kontonummer saknades."));
        new Malsida(sida).oppna(mal).frister().getByText("Tidigare frister").click();
        assertThat(new Malsida(sida).frister()).containsText("Sökandens kontonummer saknades.");
    }

    @Test
    @Lagrum("UF 13:3")
    void chefen_ser_det_oforklarade_i_laget_och_kan_forklara_det_pa_malets_sida() {
        String mal = provmal.vidTillgangsutredning(Sidprovmal.galdenar());
        missad(mal);
        Page sida = inloggad("chef");
        assertThat(sida.locator(".nyckeltal")).containsText("försuttna frister att förklara");
        sida.locator(".chefrutor").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("13 kap. 3 §").setExact(false)).first().click();
        assertThat(sida.getByRole(AriaRole.HEADING).first()).hasText("Försuttna frister");
        Malsida malet = new Malsida(sida).oppna(mal);
        malet.frister().getByLabel("Försutten frist att förklara").fill("Handläggaren var sjuk hela veckan.");
        malet.frister().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Spara förklaringen")).click();
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Förklaringen är sparad");
        assertThat(sida).hasURL(java.util.regex.Pattern.compile("/mal/" + mal + "$"));
    }

    @Test
    @Lagrum("UF 13:3")
    void en_frist_forlangs_med_skriftliga_skal_och_en_dag_rattas() {
        String mal = provmal.vidTillgangsutredning(Sidprovmal.galdenar());
        LocalDate idag = LocalDate.now(java.time.ZoneId.of("Europe/Stockholm"));
        bok.starta(new NyFrist(mal, REDOVISNING, "medlen flöt in", idag, "provfrist", null));
        Page sida = inloggad("handlaggare");
        Locator fristen = new Malsida(sida).oppna(mal).frister().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("medlen flöt in"));
        fristen.getByText("Förläng", new Locator.GetByTextOptions().setExact(true)).click();
        fristen.getByLabel("Ny dag").fill(idag.plusWeeks(4).toString());
        fristen.getByLabel("Skäl, skrivna").fill("Banken kunde inte nås.");
        fristen.getByRole(AriaRole.BUTTON).click();
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Fristen är förlängd till");
        Malsida malet = new Malsida(sida);
        malet.frister().getByText("Rätta dagen för en händelse").click();
        sida.getByLabel("Händelse").selectOption(idag + " medlen flöt in");
        sida.getByLabel("Rätt dag").fill(idag.plusDays(1).toString());
        sida.getByLabel("Varför dagen ändras").fill("Beloppet bokfördes dagen efter.");
        granska(sida, "mal-frist-rattas");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rätta dagen")).click();
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Dagen är rättad");
    }

    @Test
    void katalogen_soks_begransas_och_raknar_en_dag_med_skal() {
        Page sida = inloggad("modellerare");
        sida.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Lagens tider")).click();
        assertThat(sida.locator("main")).containsText("lagtexten är inte till hands");
        sida.getByLabel("Sök i texten").fill("auktion kungöras");
        sida.getByLabel("Författning").selectOption("UF");
        sida.getByLabel("Gäller den").fill("2022-05-20");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Visa")).click();
        sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("N19").setExact(true)).click();
        sida.getByLabel("Dagen för").fill("2022-05-20"); // fredag
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Räkna")).click();
        assertThat(sida.locator("main")).containsText("2022-04-29 fre");
        assertThat(sida.locator("main")).containsText("2014-10-01");
        sida.navigate("/frister/katalog/N19?handelse=1970-01-01");
        assertThat(sida.getByRole(AriaRole.STATUS)).containsText("Skriv en dag mellan");
    }

    @Test
    void chefen_satter_ett_internt_mal_som_sags_inte_vara_lag_och_ingen_annan_far() {
        Page sida = inloggad("chef", "/frister/interna");
        assertThat(sida.locator("main")).containsText("Internt, inte lag.");
        sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("innan eller före")).first().click();
        sida.getByLabel("Arbetsdagar").fill("2");
        sida.getByLabel("Från och med").fill("2100-01-04"); // måndag: rör inget annat prov
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sätt målet")).click();
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Målet är satt till 2 arbetsdagar");
        assertThat(sida.locator("main table")).containsText("2100-01-04 mån");
        sida.navigate("/frister/interna");
        sida.getByLabel("3 arbetsdagar kvar", new Page.GetByLabelOptions().setExact(true)).fill("-3"); // som den var: rör inget annat prov
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara 3 arbetsdagar kvar")).click();
        sida.getByText("Hur påminnelserna har ändrats").click();
        assertThat(sida.locator("main details table tbody tr").first()).containsText("chef");
        Page annan = inloggad("handlaggare", "/frister/interna/INNAN");
        assertThat(annan.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sätt målet"))).hasCount(0);
        APIResponse svar = annan.request().post("/frister/interna/INNAN", RequestOptions.create().setForm(
                FormData.create().set("_csrf", annan.locator("input[name=_csrf]").first().inputValue()).set("vardagar", "9").set("fran", "2100-01-04")));
        assertThat(svar.status()).isEqualTo(403);
    }

    @Test
    void fristernas_sidor_gar_att_lasa_vid_skrivbordet_och_pa_telefonen() {
        List<String> sidor = Arrays.asList(SIDOR_MED_FRISTER.split(" "));
        for (int bredd : new int[] {SKRIVBORD, TELEFON}) {
            Page sida = inloggad("chef", bredd);
            for (String adress : bredd == TELEFON ? sidor.subList(3, 5) : sidor) {
                sida.navigate(adress);
                granska(sida, "frister-" + bredd + adress.replaceAll("\\W+", "-"));
            }
        }
    }

    @Test
    void varje_plats_i_rannan_leder_ratt_for_sin_roll() {
        for (String roll : new String[] {"handlaggare", "chef", "modellerare", "drift", "revisor"}) {
            Page sida = inloggad(roll);
            List<String> adresser = sida.locator(".ranna a").all().stream().map(a -> a.getAttribute("href")).toList();
            for (String adress : adresser) {
                APIResponse svar = sida.request().get(adress);
                assertThat(svar.status()).as(roll + " " + adress).isEqualTo(200);
                assertThat(svar.text().split("aria-current=\"page\"", -1)).as(roll + " " + adress + " lyser upp sin plats").hasSize(2);
            }
        }
    }

    private Frist missad(String mal) {
        Frist frist = bok.starta(new NyFrist(mal, REDOVISNING, "medlen flöt in", LocalDate.of(2026, 6, 1), "provfrist", null)); // måndag
        bok.forsutten(mal, "provfrist");
        return frist;
    }
}
