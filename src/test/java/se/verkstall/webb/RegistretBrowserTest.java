package se.verkstall.webb;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;

/** What comes in and goes out: applications, letters, money, days. */
class RegistretBrowserTest extends Webbtest {

    @Autowired
    private Sidprovmal provmal;
    @Autowired
    private Malregister register;
    @Autowired
    private JdbcClient jdbc;

    @Test
    @Lagrum({"UF 2:3 st 1", "UB 2:1 st 1"})
    void en_muntlig_ansokan_tecknas_ned_och_blir_ett_mal() {
        Page sida = inloggad("handlaggare", "/ansokningar/ny");
        granska(sida, "ansokan");
        sida.getByLabel("Ansökan görs muntligen").check();
        fyllParter(sida, Sidprovmal.galdenar());
        fyll(sida, "Svarandens postadress", "Testgränd 93, 999 45 Påhittvik");
        fyllTitelOchFordran(sida);
        registrera(sida, "Registrera ansökan");
        assertThat(sida).hasURL(Pattern.compile("/mal/\\d{4}-\\d{6}$"));
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Ansökan är registrerad.");
        assertThat(register.hamta(malnummer(sida)).kalla()).isEqualTo(Kalla.MUNTLIG);
    }

    @Test
    @Lagrum({"UB 2:5", "UF 2:2 st 2"})
    void det_som_fattas_sags_fore_registreringen_och_ansokan_kan_registreras_anda() {
        Page sida = inloggad("handlaggare", "/ansokningar/ny");
        fyllParter(sida, Sidprovmal.galdenar());
        fyllTitelOchFordran(sida);
        registrera(sida, "Registrera ansökan");
        Locator brister = sida.getByRole(AriaRole.ALERT);
        assertThat(brister).containsText("Ange svarandens postadress");
        assertThat(brister).containsText("2 kap. 2 § andra stycket utsökningsförordningen (1981:981)");
        granska(sida, "ansokan-brister");
        brister.getByRole(AriaRole.LINK).click();
        assertThat(sida.getByLabel("Svarandens postadress")).isFocused();
        registrera(sida, "Registrera ändå");
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Sökanden föreläggs att komplettera den.");
        assertThat(register.hamta(malnummer(sida)).status()).isEqualTo(Malstatus.FORELAGGANDE);
    }

    @Test
    void en_rad_till_behaller_det_som_ar_ifyllt() {
        Page sida = utanSkript("handlaggare", "/ansokningar/ny");
        fyllTitelOchFordran(sida);
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lägg till en rad")).press("Enter");
        assertThat(sida.getByLabel("Kapital")).hasCount(2);
        assertThat(sida.getByLabel("Kapital").first()).hasValue("9000");
    }

    @Test
    void oriktiga_varden_vagras_med_falt_och_inget_registreras() {
        Page sida = inloggad("handlaggare", "/ansokningar/ny");
        fyllParter(sida, Sidprovmal.galdenar());
        sida.getByLabel("Kapital").fill("tusen");
        registrera(sida, "Registrera ansökan");
        assertThat(sida.getByRole(AriaRole.ALERT)).containsText("Skriv ett tal");
        granska(sida, "ansokan-fel");
    }

    @Test
    @Lagrum({"UB 2:1", "UF 2:8"})
    void en_fil_lases_in_pa_sidan_och_varje_rad_far_sitt_ode() throws IOException {
        String hel = Files.readAllLines(Path.of("exempel/ansokningar.ndjson")).get(0).replace("EX-0001", "SIDA-1");
        byte[] fil = String.join("\n", hel, "{\"referens\":", "").getBytes(StandardCharsets.UTF_8);
        Page sida = inloggad("handlaggare", "/ansokningar/ny");
        sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Läs in en fil")).click();
        granska(sida, "ansokningsfiler");
        sida.getByLabel("Fil").setInputFiles(new FilePayload("prov.ndjson", "application/x-ndjson", fil));
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Läs in filen")).click();
        assertThat(sida.locator("#laget")).containsText("inläst");
        assertThat(sida.locator("#laget tbody").first()).containsText("prov.ndjson");
        assertThat(sida.locator("#laget tbody").last()).containsText("2");
        granska(sida, "ansokningsfil");
        String kvitto = sida.url();
        sida.navigate("/ansokningar/fil");
        sida.getByLabel("Fil").setInputFiles(new FilePayload("samma igen.ndjson", "application/x-ndjson", fil));
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Läs in filen")).click();
        assertThat(sida).hasURL(kvitto);
    }

    @Test
    void den_som_laser_ett_mal_antecknas_chefen_ser_det_och_ingen_kan_andra_det() {
        String mal = provmal.vidTillgangsutredning(Sidprovmal.galdenar());
        Page handlaggaren = inloggad("handlaggare", "/mal/" + mal);
        Page chefen = inloggad("chef", "/mal/" + mal + "?flik=dagbok");
        chefen.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vem har läst målet")).click();
        assertThat(chefen.locator("main tbody tr")).hasCount(2);
        assertThat(chefen.locator("main tbody tr").last()).containsText("handlaggare");
        assertThat(chefen.locator("main tbody tr").first()).containsText("/mal/" + mal + "?flik=dagbok");
        granska(chefen, "lasningar");
        assertThat(handlaggaren.navigate("/mal/" + mal + "/lasningar").status()).isEqualTo(403);
        assertThatThrownBy(() -> jdbc.sql("delete from lasning where malnummer = :m").param("m", mal).update()).hasMessageContaining("ändras inte");
    }

    @Test
    void utskicken_listas_efter_lage_och_handlingen_oppnas_som_pdf() {
        provmal.vidTillgangsutredning(Sidprovmal.galdenar());
        Page sida = inloggad("handlaggare", "/utskick?status=SAND");
        granska(sida, "utskick-sand");
        for (String lage : new String[] {"KOAD", "DELGIVEN", "EJ_ANTRAFFAD", "RETUR"}) {
            assertThat(sida.request().get("/utskick?status=" + lage).status()).as(lage).isEqualTo(200);
        }
    }

    @Test
    void betalningarna_visar_saldon_och_journal() {
        Page sida = inloggad("handlaggare", "/betalningar");
        assertThat(sida.getByText("Bank och plusgiro").first()).isVisible();
        granska(sida, "betalningar");
    }

    @Test
    void kalendern_visar_en_manad_och_ger_en_adress_att_prenumerera_pa() {
        Page sida = inloggad("handlaggare", "/kalender?manad=2022-04");
        assertThat(sida.getByRole(AriaRole.HEADING).first()).hasText("Kalender april 2022");
        assertThat(sida.locator(".manad")).containsText("långfredagen");
        granska(sida, "kalender");
        sida.getByText("Få dagarna i din egen kalender").click();
        sida.getByLabel("Vad du vill kalla den").fill("provet");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skapa en adress")).click();
        String adress = sida.locator("#prenumerera code").innerText();
        assertThat(sida.request().get(adress).text()).startsWith("BEGIN:VCALENDAR");
        granska(sida, "kalender-adress");
        sida.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("provet"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Återkalla")).click();
        assertThat(sida.request().get(adress).status()).isEqualTo(404);
    }

    @Test
    void kalendern_gar_att_lasa_pa_telefon() {
        Page sida = inloggad("handlaggare", TELEFON, "/kalender?manad=2022-04");
        granska(sida, "kalender-telefon");
    }

    private static void fyllParter(Page sida, String galdenar) {
        Locator sokanden = sida.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Sökanden").setExact(true));
        sokanden.getByLabel("Privatperson").check();
        fyll(sida, "Sökandens namn", "Astrid Exempelsson");
        fyll(sida, "Sökandens person- eller organisationsnummer", "19661217-9967");
        fyll(sida, "Sökandens postadress", "Exempelvägen 1, 999 23 Testby");
        fyll(sida, "Telefon till bostaden", "08-465 004 01");
        sida.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Svaranden").setExact(true)).getByLabel("Privatperson").check();
        fyll(sida, "Svarandens namn", galdenar);
        fyll(sida, "Svarandens person- eller organisationsnummer", "19590610-9854");
    }

    private static void fyllTitelOchFordran(Page sida) {
        sida.locator("#falt-exekutionstitel-slag").selectOption("UTSLAG");
        fyll(sida, "Vem som har avgjort", "Kronofogdemyndigheten (demo)");
        fyll(sida, "Mål- eller ärendenummer", "BF 1-21");
        sida.locator("#falt-exekutionstitel-dag").fill("2021-08-05");
        sida.getByLabel("Kapital").fill("9000");
        sida.getByLabel("Ränta hittills").fill("120,50");
    }

    private static void fyll(Page sida, String etikett, String varde) {
        sida.getByLabel(etikett).fill(varde);
    }

    private static void registrera(Page sida, String knapp) {
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knapp).setExact(true)).last().click();
    }

    private static String malnummer(Page sida) {
        return sida.url().substring(sida.url().lastIndexOf('/') + 1);
    }
}
