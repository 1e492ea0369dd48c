package se.verkstall.forsaljning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Ansprak;
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
    private se.verkstall.forsaljning.lagring.Fartygslager fartygslager;
    @Autowired
    private se.verkstall.forsaljning.handlaggning.Fartygshandlaggning fartyg;
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
        anna.setViewportSize(TELEFON, 800);
        granska(anna, "auktionsbord-telefon");
        anna.setViewportSize(TELEFON, 800);
        granska(anna, "auktionsbord-telefon");
    }

    private static void bjud(Page sida, String vem, String belopp) {
        sida.getByLabel("Budgivare").fill(vem);
        sida.getByLabel("Bud, kronor").fill(belopp);
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anteckna bud")).click();
        sida.waitForLoadState();
    }

    @Test
    void malets_egendom_visar_varde_bild_dagar_och_checklistan() throws java.io.IOException {
        Page sida = inloggad("handlaggare", "/mal/" + mal);
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
        Page telefon = inloggad("handlaggare", TELEFON, "/mal/" + mal + "/egendom");
        granska(telefon, "egendom-telefon");
    }

    @Test
    @Lagrum({"UB 10:13", "UF 10:8"})
    void ett_skepps_bord_visar_sakagarforteckningen_med_skyddsbelopp_och_lagsta_bud() {
        Egendom skepp = egendomar.laggTill(new Egendom(0, mal, Egendomsslag.SKEPP, "M/S Prov", "SE-PRV", Belopp.kronor(800_000), "Kajen 3", false, null, Egendom.Status.UTMATT));
        Forsaljning f = forsaljningar.paborja("skepp-" + mal, mal, skepp.id(), LocalDate.of(2022, 3, 1));
        Auktion a = lager.laggTill(new Auktion(0, f.id(), mal, skepp.id(), 0, Auktion.Form.SAL, AUKTION, LocalTime.of(10, 0), null, null, "Kajen 3", "En sjättedel genast.", true,
                "den 11 maj 2022", Auktion.Status.BESTAMD, null, null, 1));
        fartygslager.laggTill(a.id(), LocalDate.of(2022, 5, 11), LocalTime.of(10, 0), "Sal 1");
        fartyg.uppratta(a, List.of(new Ansprak("S", "Bogserbolaget AB", "Hamnen 1", Formansratt.SJOPANTRATT, null, 1, false, null, null, Belopp.kronor(50_000), null, null, true, false),
                new Ansprak("I", "Skeppsbanken AB", "Hamnen 2", Formansratt.INTECKNING, LocalDate.of(2015, 5, 4), 1, false, null, null, Belopp.kronor(500_000), Belopp.kronor(600_000), null,
                        true, false, true, false),
                new Ansprak(mal, "Provbolaget AB", "Provgatan 1", Formansratt.UTMATNING, LocalDate.of(2022, 3, 1), 1, true, null, null, Belopp.kronor(40_000), null, null, true, false)), List.of(),
                new Fartygsauktion(a.id(), LocalDate.of(2022, 5, 11), LocalTime.of(10, 0), "Sal 1", Belopp.kronor(10_000), Belopp.NOLL, null, null), "handlaggare");
        Page sida = inloggad("handlaggare", "/auktioner/" + a.id() + "/bord");
        assertThat(sida.locator("section", new Page.LocatorOptions().setHasText("Sakägarförteckning")).last()).containsText("Bogserbolaget AB");
        assertThat(sida.locator("main")).containsText(java.util.regex.Pattern.compile("660.000,00 kr"));
        granska(sida, "auktionsbord-skepp");

        tid.stall(AUKTION, LocalTime.of(11, 0));
        // somebody has bought it: the page of the property takes what may happen until the price is shared
        fartygslager.paborja(f.id());
        forsaljningar.laggTill(new Kop(0, f.id(), a.id(), "Rederi Två", "Kajen 3", Belopp.kronor(760_000), AUKTION, Belopp.parse("126666.67"), LocalDate.of(2022, 5, 11), null, Kop.Status.GALLER, false));
        forsaljningar.satt(f.id(), Forsaljning.Status.SALD);
        sida.navigate("/mal/" + mal + "/egendom");
        assertThat(sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Köparen åberopar avräkning"))).isVisible();
        sida.locator("summary", new Page.LocatorOptions().setHasText("Överklagande av försäljningen")).click();
        sida.getByLabel("Överklagad av").fill("Gun Gäldenär");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anteckna överklagandet")).click();
        assertThat(sida.locator("main")).containsText("inte avgjort");
        sida.locator("summary", new Page.LocatorOptions().setHasText("Domstolen har hindrat köparen")).click();
        granska(sida, "egendom-skepp");
        sida.setViewportSize(TELEFON, 800);
        granska(sida, "egendom-skepp-telefon");
    }

    @Test
    void allmanheten_ser_utlysta_auktioner_utan_att_logga_in_och_utan_att_se_vems_det_ar() {
        Page sida = fonster(SKRIVBORD);
        sida.navigate("/auktioner");
        assertThat(sida.locator("main")).containsText("ABC 123");
        assertThat(sida.content()).doesNotContain("Gäldenär,").doesNotContain(mal).doesNotContain("Gun Gäldenär");
        granska(sida, "auktioner-offentligt");
        sida.setViewportSize(TELEFON, 800);
        granska(sida, "auktioner-offentligt-telefon");
        sida.setViewportSize(TELEFON, 800);
        granska(sida, "auktioner-offentligt-telefon");
    }
}
