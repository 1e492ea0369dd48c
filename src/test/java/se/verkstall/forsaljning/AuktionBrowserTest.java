package se.verkstall.forsaljning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.forsaljning.berakning.Kungorelsekrav.Medium;
import se.verkstall.forsaljning.handlaggning.Auktionsutlysning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.webb.Webbtest;

/** The desk of an auction in two browsers, the property of a case, and the public's page without logging in. The auction is on Tuesday 29 March 2022 at ten. */
@Lagrum({"UF 8:3", "UF 9:9", "UF 9:10"})
class AuktionBrowserTest extends Webbtest {

    private static final LocalDate AUKTION = LocalDate.of(2022, 3, 29);

    @Autowired
    private Malregister register;
    @Autowired
    private Egendomsregister egendomar;
    @Autowired
    private Forsaljningslager forsaljningar;
    @Autowired
    private Auktionslager lager;
    @Autowired
    private Auktionsutlysning utlysning;
    @Autowired
    private Kungorelser kungorelser;
    @Autowired
    private Tidsresa tid;

    private String mal;
    private Auktion auktion;

    @BeforeEach
    void enUtlystAuktion() {
        tid.stall(LocalDate.of(2022, 3, 1));
        mal = Testmal.mal().registrera(register);
        Egendom bil = egendomar.laggTill(new Egendom(0, mal, Egendomsslag.FORDON, "Personbil, blå", "ABC 123", Belopp.kronor(60_000), "Gäldenärens garage", false, null,
                Egendom.Status.UTMATT));
        Forsaljning f = forsaljningar.paborja("prov-" + mal, mal, bil.id(), LocalDate.of(2022, 3, 1));
        auktion = lager.laggTill(new Auktion(0, f.id(), mal, bil.id(), 0, Auktion.Form.SAL, AUKTION, LocalTime.of(10, 0), null, null, "Auktionssalen, Provstad", "Betalas genast.",
                true, null, Auktion.Status.BESTAMD, null, null, 1));
        utlysning.lysUt(auktion.id(), null, false);
        kungorelser.bestall(mal, auktion.avser());
        kungorelser.inford(mal, auktion.avser(), Medium.WEBBPLATS, LocalDate.of(2022, 3, 1), "handlaggare");
        kungorelser.inford(mal, auktion.avser(), Medium.POST_OCH_INRIKES_TIDNINGAR, LocalDate.of(2022, 3, 1), "handlaggare");
    }

    @Test
    void ett_bud_i_ett_fonster_syns_i_det_andra_utan_att_nagon_laser_om_sidan() {
        tid.stall(AUKTION, LocalTime.of(10, 5));
        Page anna = inloggad("handlaggare");
        Page chefen = inloggad("chef");
        anna.navigate("/auktioner/" + auktion.id() + "/bord");
        chefen.navigate("/auktioner/" + auktion.id() + "/bord");
        assertThat(anna.locator("#buden")).containsText("Inga bud");

        bjud(chefen, "Bo Bjudare", "40000");
        assertThat(anna.locator("#buden")).containsText("Bo Bjudare");

        bjud(anna, "Cilla Budsdotter", "40000");
        assertThat(anna.getByRole(AriaRole.ALERT)).containsText("högre än 40 000");
        bjud(anna, "Cilla Budsdotter", "45000");
        assertThat(chefen.locator("#buden tbody tr").first()).containsText("Cilla Budsdotter");
        granska(anna, "auktionsbord");
    }

    private static void bjud(Page sida, String vem, String belopp) {
        sida.getByLabel("Budgivare").fill(vem);
        sida.getByLabel("Bud, kronor").fill(belopp);
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anteckna bud")).click();
        sida.waitForLoadState();
    }

    @Test
    void malets_egendom_visar_varde_bild_dagar_och_checklistan() throws java.io.IOException {
        Page sida = inloggad("handlaggare");
        sida.navigate("/mal/" + mal);
        sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Egendom och försäljning")).click();
        assertThat(sida.locator("main")).containsText("ABC 123");
        assertThat(sida.locator(".tidslinje")).containsText("2022-03-22");
        assertThat(sida.locator("table").first()).containsText("i tid");
        sida.locator("summary", new Page.LocatorOptions().setHasText("Lägg till bild")).click();
        sida.getByLabel("Bild, JPEG eller PNG").setInputFiles(new com.microsoft.playwright.options.FilePayload("bil.png", "image/png", BildkontrollTest.bild("png")));
        sida.getByLabel("Vad bilden visar").fill("Bilen framifrån");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lägg till bild")).click();
        assertThat(sida.getByAltText("Bilen framifrån")).isVisible();
        Page allmanheten = fonster(SKRIVBORD);
        allmanheten.navigate("/auktioner");
        assertThat(allmanheten.getByAltText("Bilen framifrån").first()).isVisible();
        granska(sida, "egendom");
        Page telefon = inloggad("handlaggare", TELEFON);
        telefon.navigate("/mal/" + mal + "/egendom");
        granska(telefon, "egendom-telefon");
    }

    @Test
    void allmanheten_ser_utlysta_auktioner_utan_att_logga_in_och_utan_att_se_vems_det_ar() {
        Page sida = fonster(SKRIVBORD);
        sida.navigate("/auktioner");
        assertThat(sida.locator("main")).containsText("ABC 123");
        assertThat(sida.content()).doesNotContain("Gäldenär,").doesNotContain(mal).doesNotContain("Gun Gäldenär");
        granska(sida, "auktioner-offentligt");
    }
}
