package se.verkstall.webb;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.util.FileSystemUtils;
import se.verkstall.demo.Barnapp;
import se.verkstall.lag.Lagrum;
import se.verkstall.webb.sidor.Inloggningssida;
import se.verkstall.webb.sidor.Uppgiftslista;
import se.verkstall.webb.sidor.Uppgiftssida;

/**
 * One case from the application form to the last krona, all of it on the pages of an application started as a user starts it: a handläggare registers,
 * completes, notes what comes in, takes and decides every task, and moves the clock between.
 */
@ExtendWith(Webblasare.class)
class HelaMaletBrowserTest {

    private static final String GALDENAR = "Bertil Helamålet";
    private static final String SOKANDE = "Exempelbolaget AB";
    private static final String ARBETSGIVARE = "Låtsas Vård AB";
    private static final int FORSOK = 100;
    private static final int PAUS_MS = 300;
    private static final String[] TYST = {"--verkstall.demo.exempel=false", "--verkstall.demo.simulator=false"};

    private final Path mapp = Path.of("target", "testdata", UUID.randomUUID().toString());
    private Barnapp app;
    private BrowserContext rum;
    private Page sida;
    private String mal;

    @BeforeEach
    void startaSomEnAnvandare() {
        app = Barnapp.starta(mapp, TYST).redo();
        rum = Webblasare.oppna().newContext(new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + app.port())
                .setViewportSize(Webbtest.SKRIVBORD, 800).setLocale("sv-SE"));
        Webbtest.forstNarSidanHarKommit(rum);
        sida = rum.newPage();
        new Inloggningssida(sida).loggaIn("handlaggare", "handlaggare");
    }

    @AfterEach
    void stoppa() throws Exception {
        if (rum != null) {
            rum.close();
        }
        app.close();
        FileSystemUtils.deleteRecursively(mapp);
    }

    @Test
    @Lagrum({"UF 2:3 st 1", "UB 2:5", "UB 4:12", "UB 4:9", "UB 7:7", "UF 7:3", "UB 7:4", "UB 7:8", "UF 7:6", "UF 7:11", "UF 7:14", "DelgL 2010:1932 34 §", "DelgL 2010:1932 20 §", "DelgL 2010:1932 29 §", "UF 13:3"})
    void ett_mal_gar_pa_sidorna_fran_ansokan_till_full_betalning() {
        ansokanUtanAdressForelaggsOchKompletteras();
        underrattelsenKommerIReturOchOverlamnas();
        tillgangarnaRedovisas();
        galdenarenOchArbetsgivarenSvarar();
        lonenUtmats();
        arbetsgivarenRedovisar("2022-02-28T08:00", "4000"); // måndag
        arbetsgivarenDrojerOchFoljsUpp();
        arbetsgivarenRedovisar("2022-05-27T08:00", "4000"); // fredag
        arbetsgivarenRedovisar("2022-06-27T08:00", "1420,50"); // måndag
        malletArAvslutatOchBorgenarenBetald();
    }

    /** Monday 10 January 2022. */
    private void ansokanUtanAdressForelaggsOchKompletteras() {
        sida.navigate("/ansokningar/ny");
        grupp("Sökanden").getByLabel("Företag").check();
        fyll("Sökandens namn", SOKANDE);
        fyll("Sökandens person- eller organisationsnummer", "559999-0164");
        fyll("Sökandens postadress", "Exempelvägen 1, 999 23 Testby");
        fyll("Telefon till bostaden", "08-465 004 01");
        grupp("Svaranden").getByLabel("Privatperson").check();
        fyll("Svarandens namn", GALDENAR);
        fyll("Svarandens person- eller organisationsnummer", "980719-9824");
        sida.locator("#falt-exekutionstitel-slag").selectOption("DOM");
        fyll("Vem som har avgjort", "Påhittade tingsrätten");
        fyll("Mål- eller ärendenummer", "T 1-21");
        sida.locator("#falt-exekutionstitel-dag").fill("2021-08-05");
        sida.getByLabel("Bevis om laga kraft har lämnats").check();
        fyll("Kapital", "9000");
        fyll("Ränta hittills", "120,50");
        fyll("Kostnader", "300");
        knapp("Registrera ansökan").last().click();
        assertThat(sida.getByRole(AriaRole.ALERT)).containsText("Ange svarandens postadress");
        knapp("Registrera ändå").click();
        besked("Sökanden föreläggs att komplettera den.");
        mal = sida.url().substring(sida.url().lastIndexOf('/') + 1);
        forelaggandetLasesUpp();
        inkommet("Komplettering av ansökan");
        Webbtest.granska(sida, "komplettering");
        fyll("Svarandens postadress", "Testgränd 93, 999 45 Påhittvik");
        registrera();
        besked("Ansökan är fullständig och målet går vidare.");
    }

    /** The föreläggande comes back, also as särskild delgivning with a legal person; it is not announced but read to the applicant on the telephone. */
    private void forelaggandetLasesUpp() {
        komIRetur("Föreläggande", SOKANDE);
        komIRetur("Föreläggande", SOKANDE);
        fortsattMed("kungörelsedelgivning");
        oppna("Besluta om delgivning genom kungörelse").valj("nej").fyll("Skäl för beslutet", "Sökanden svarar i telefon.").vidare();
        besked("Klart:");
        fortsattMed("muntlig delgivning");
        Uppgiftssida upplasning = oppna("Läs upp innehållet för mottagaren").valj("ja").fyll("Dag då innehållet lästes upp", "2022-01-10") // måndag
                .fyll("Så kontrollerades mottagarens identitet", "Motringning till företagets växel.").kryssa("Mottagaren har fått veta att delgivning har skett");
        Webbtest.granska(sida, "upplasning");
        upplasning.vidare();
        besked("Klart:");
    }

    private void fortsattMed(String satt) {
        oppna("Välj hur delgivningen ska fortsätta").valj(satt).fyll("Skäl", "Brev och besök har inte nått honom.").vidare();
        besked("Klart:");
    }

    /** Wednesday 12 January: the notice of UB 4:12 comes back, and a stämningsman hands it over. */
    private void underrattelsenKommerIReturOchOverlamnas() {
        flyttaKlockan("2022-01-12T08:00");
        Webbtest.granska(sida, "klocka");
        komIRetur("Underrättelse om mål om utmätning", GALDENAR);
        Uppgiftssida rapport = oppna("Registrera stämningsmannens rapport").fyll("Dag för besöket", "2022-01-12")
                .valj("Vad hände?", "OVERLAMNAD").fyll("Antal besök hittills", "1").fyll("Redogörelse för åtgärderna", "Handlingen lämnades i bostaden.");
        Webbtest.granska(sida, "stamningsmannarapport");
        rapport.vidare();
        besked("Klart:");
    }

    private void komIRetur(String handling, String mottagare) {
        Locator rad = sida.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(handling)).filter(new Locator.FilterOptions().setHasText(mottagare));
        vanta("/utskick?status=SAND&sok=" + mal, rad);
        rad.getByText("Registrera svar").click();
        rad.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retur")).click();
        besked("Returen är registrerad.");
    }

    private void tillgangarnaRedovisas() {
        flyttaKlockan("2022-01-31T08:00"); // måndag
        Uppgiftslista lista = new Uppgiftslista(sida).gruppens(GALDENAR);
        vanta(sida.url(), lista.rad(mal));
        assertThat(lista.rad(mal)).containsText("Redovisa gäldenärens tillgångar");
        Uppgiftssida uppgift = lista.oppna(mal).ta().fyll("Vad som har utretts", "Arbetsgivardeklarationerna visar lön.").spara();
        besked("Utkastet är sparat.");
        assertThat(uppgift.falt("Vad som har utretts")).hasValue("Arbetsgivardeklarationerna visar lön.");
        uppgift.valj("Lön eller annan ersättning");
        Locator arbetsgivaren = grupp("Arbetsgivare eller annan som betalar ut");
        arbetsgivaren.getByLabel("Namn").fill(ARBETSGIVARE);
        arbetsgivaren.getByLabel("Organisationsnummer").fill("559999-0214");
        arbetsgivaren.getByLabel("Postadress").fill("Vårdgränd 4, 999 01 Exempelstad");
        uppgift.vidare();
        besked("Klart:");
    }

    /** The debtor comments and the employer answers, by letter; both are noted on the page of the case. */
    private void galdenarenOchArbetsgivarenSvarar() {
        inkommet("Gäldenärens yttrande");
        fyll("Vad gäldenären skriver", "Jag bor ensam.");
        sida.getByLabel("Inkomstperiod").selectOption("MANAD");
        fyll("Bostadskostnad", "6500");
        registrera();
        besked("Yttrandet är registrerat.");
        inkommet("Arbetsgivarens svar");
        sida.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Ja")).check();
        fyll("Lön efter preliminär skatt", "19000");
        sida.getByLabel("Inkomstperiod").selectOption("MANAD");
        fyll("Lönen betalas den (dag i månaden)", "25");
        registrera();
        besked("Arbetsgivarens svar är registrerat.");
    }

    /** What was answered fills the computation; the decision is read through before it goes. */
    private void lonenUtmats() {
        oppna("Beräkna förbehållsbelopp");
        assertThat(sida.locator("#falt-nettoinkomst")).hasValue(Pattern.compile("19000.*"));
        assertThat(sida.locator("#falt-bostadskostnad")).hasValue(Pattern.compile("6500.*"));
        Uppgiftssida berakning = new Uppgiftssida(sida);
        berakning.vidare();
        assertThat(berakning.handling().locator("body")).containsText("11 657");
        berakning.besluta();
        besked("Klart: ”Beräkna förbehållsbelopp”");
        Uppgiftssida beslut = oppna("Besluta om utmätning av lön");
        beslut.valj("Högst ett visst belopp").fyll("Skatteavdrag före utmätningen", "Preliminär skatt dras först.");
        sida.locator("#falt-utmatningsbelopp").fill("4000");
        sida.locator("#falt-lonedag").fill("25");
        sida.locator("#falt-redovisningsdag").fill("10");
        beslut.vidare();
        assertThat(beslut.handling().locator("body")).containsText(ARBETSGIVARE);
        beslut.besluta();
        besked("Klart: ”Besluta om utmätning av lön”");
        sida.navigate("/mal/" + mal + "?flik=berakningar");
        assertThat(sida.locator("#akt")).containsText("Normalbeloppet för ensamstående är 5 157 kronor i månaden.");
        Webbtest.granska(sida, "mal-berakningar-gjorda");
    }

    private void arbetsgivarenRedovisar(String tid, String belopp) {
        flyttaKlockan(tid);
        inkommet("Arbetsgivarens redovisning");
        fyll("Innehållet", belopp);
        knapp("Lämna redovisningen").click();
        besked("är mottagen.");
    }

    /** The account of April does not come, and the employer does not answer the reminder. */
    private void arbetsgivarenDrojerOchFoljsUpp() {
        flyttaKlockan("2022-05-02T08:00"); // måndag
        oppna("Följ upp arbetsgivaren").valj("Fortsätt och invänta nästa redovisning").fyll("Skäl", "Arbetsgivaren har lovat att redovisa i maj.").vidare();
        besked("Klart:");
    }

    private void malletArAvslutatOchBorgenarenBetald() {
        flyttaKlockan("2022-07-12T08:00"); // tisdag
        sida.navigate("/mal/" + mal + "?flik=fordringar");
        assertThat(sida.locator("#gor")).containsText("Målet avslutades");
        assertThat(sida.locator("#akt tfoot").first()).containsText("0,00");
        sida.navigate("/betalningar?fran=2022-01-01&till=2022-07-12");
        assertThat(sida.locator(".saldon").getByText("0,00 kr")).hasCount(sida.locator(".saldon > div").count());
        assertThat(app.antal("select sum(-r.belopp_ore) from kontorad r join verifikation v on v.id = r.verifikation_id "
                + "where r.konto = 'BANK' and v.slag = 'UTBETALNING'")).as("utbetalt till borgenären, ören").isEqualTo(942_050);
        assertThat(app.antal("select count(*) from act_ru_execution where business_key_ = '" + mal + "'")).as("processer kvar").isZero();
    }

    /** On the page of the clock, and waits until it is there. */
    private void flyttaKlockan(String till) {
        sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Flytta klockan")).click();
        sida.getByLabel("Till", new Page.GetByLabelOptions().setExact(true)).fill(till);
        knapp("Flytta klockan").click();
        assertThat(sida.locator("#flytten")).containsText("Klockan är framme vid " + till.substring(0, 10));
        assertThat(sida.locator("#klockan time")).containsText(till.substring(0, 10));
    }

    private void inkommet(String vad) {
        Locator val = sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(vad));
        vanta("/mal/" + mal + "/inkommet", val);
        val.click();
    }

    /** Looks again until it is there: the case moves on by itself after each step, as fast as the machine allows. */
    private void vanta(String adress, Locator det) {
        sida.navigate(adress);
        for (int i = 0; i < FORSOK && det.count() == 0; i++) {
            sida.waitForTimeout(PAUS_MS);
            sida.reload();
        }
        assertThat(det.first()).isVisible();
    }

    /** From the page of the case to the task; and takes it. */
    private Uppgiftssida oppna(String uppgift) {
        Locator lank = sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(uppgift));
        vanta("/mal/" + mal, lank);
        lank.click();
        return new Uppgiftssida(sida).ta();
    }

    private void registrera() {
        sida.locator(".knappar button").click();
    }

    private void besked(String text) {
        assertThat(sida.locator(".beskeden")).containsText(text);
    }

    private void fyll(String etikett, String varde) {
        sida.getByLabel(etikett).fill(varde);
    }

    private Locator knapp(String namn) {
        return sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(namn).setExact(true));
    }

    private Locator grupp(String namn) {
        return sida.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(namn).setExact(true));
    }
}
