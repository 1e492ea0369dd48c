package se.verkstall.loneutmatning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.forsakringskassan.Leverans;
import se.verkstall.forsakringskassan.Leveranser;
import se.verkstall.lag.Lagrum;
import se.verkstall.webb.Webbtest;

/** Försäkringskassan's page, walked as a handläggare and a chef walk it: the receipt, the messages, the maintenance from abroad. */
class ForsakringskassanBrowserTest extends Webbtest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 4, 5);
    private static final LocalDate ONSDAG = LocalDate.of(2022, 4, 6);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Leveranser leveranser;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private JdbcClient jdbc;

    private String nummer;
    private Leverans leverans;

    @BeforeEach
    void enFilMedTvaBeslut() {
        jdbc.sql("update utskick set kanal = 'POST' where kanal = 'FIL'").update();
        tid.stall(TISDAG);
        nummer = prov.loneutmatning(utmatt()).nummer();
        String mal = utmatt();
        tid.till(mal, ONSDAG);
        leveranser.starta(ONSDAG);
        tid.korForfallna("FK-" + ONSDAG);
        leverans = leveranser.senaste(1).get(0);
    }

    @Test
    @Lagrum({"FK p 1", "FK p 2", "FK p 3", "FK p 4", "FK p 7", "UF 7:17"})
    void kvitto_meddelanden_och_underhall_fran_utlandet_pa_forsakringskassans_sida() {
        Page sida = inloggad("handlaggare", "/forsakringskassan");
        ettKvittoMedEttAvvisatBeslut(sida);
        meddelanden(sida);
        underhallet(sida);
        granska(inloggad("handlaggare", TELEFON, "/forsakringskassan"), "forsakringskassan-telefon");
    }

    private void ettKvittoMedEttAvvisatBeslut(Page sida) {
        List<Leverans.Rad> rader = leveranser.rader(leverans);
        sand(sida, "Kvitto från Försäkringskassan (fil)", kvitto(rader.get(0).utskickId(), rader.get(1).utskickId()));
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("1 mottagna, 1 avvisade");
        assertThat(main(sida)).containsText("Okänd person");
        assertThat(main(sida)).containsText("kvitterad, 1 av 2 beslut avvisat");
        tid.korForfallna(leverans.nyckel());
        sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("att följa upp").setExact(true)).first().click();
        assertThat(main(sida)).containsText("En chef antecknar här när det är gjort.");
        granska(sida, "forsakringskassan-leverans");

        Page chef = inloggad("chef", "/chef");
        assertThat(main(chef)).containsText("leveranser till Försäkringskassan att följa upp");
        chef.navigate("/forsakringskassan/leveranser/" + leverans.nummer());
        assertThat(main(chef)).containsText("sänts som brev till Försäkringskassans Kundcenter för partner i Åmål");
        chef.getByLabel("Vad som har gjorts").fill("Personnumret är rättat i målet.");
        chef.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leveransen är uppföljd")).click();
        assertThat(main(chef)).containsText("av chef: Personnumret är rättat i målet.");
    }

    private void meddelanden(Page sida) {
        sida.navigate("/forsakringskassan");
        sand(sida, "Meddelanden FK 3575 (fil)", fk3575());
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("1 mottagna, 1 avvisade");
        assertThat(main(sida)).containsText("L1980-000009");

        sida.getByText("Registrera ett meddelande FK 3575").click();
        sida.getByLabel("Försäkringskassans beteckning").fill("B-" + nummer);
        sida.getByLabel("Löneutmätning").fill("L1980-000009");
        sida.getByLabel("Månad").fill("2022-03");
        sida.getByLabel("Begärt avdrag, kronor").fill("2 000");
        sida.getByLabel("Gjort avdrag, kronor").fill("1 899,99");
        sida.getByLabel("Orsak").fill("Ersättningen räckte inte");
        Locator registrera = sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Registrera meddelandet"));
        registrera.click();
        assertThat(sida.getByRole(AriaRole.ALERT)).containsText("L1980-000009");
        assertThat(sida.getByLabel("Gjort avdrag, kronor")).hasValue("1 899,99");
        granska(sida, "forsakringskassan-fk3575");
        sida.getByLabel("Löneutmätning").fill(nummer);
        registrera.click();
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("har blivit en uppgift");
        assertThat(main(sida)).containsText(Pattern.compile("100,01"));
    }

    private void underhallet(Page sida) {
        sida.getByText("Registrera en ansökan som Försäkringskassan har sänt").click();
        fyll(sida, "cm_referens", "CM-" + nummer);
        sida.locator("[name=cm_instrument]").selectOption("HAAG_2007");
        fyll(sida, "cm_stat", "DE");
        sida.locator("[name=cm_utan_forklaring]").check();
        sida.locator("[name=cm_in_ANSOKNINGSFORMULAR]").check();
        sida.locator("[name=cm_in_AVGORANDE]").check();
        fyll(sida, "sokande.namn", "Kim Prov");
        fyll(sida, "sokande.idnummer", "201001012382");
        fyll(sida, "sokande.postadress", "Provstrasse 1, Berlin");
        fyll(sida, "sokande.telefon", "+49 30 0000");
        fyll(sida, "svarande.namn", "Pat Prov");
        fyll(sida, "svarande.idnummer", "199001012385");
        fyll(sida, "svarande.postadress", "Provgatan 1, 111 11 Provstad");
        fyll(sida, "svarande.hemvist", "Provstad");
        fyll(sida, "exekutionstitel.myndighet", "Amtsgericht Provstadt");
        fyll(sida, "exekutionstitel.nummer", "F 1/20");
        fyll(sida, "exekutionstitel.dag", "2020-02-03");
        sida.locator("[name='exekutionstitel.lagakraftbevis']").check();
        sida.locator("[name='exekutionstitel.original']").check();
        fyll(sida, "fordringar[0].beskrivning", "Underhåll");
        fyll(sida, "fordringar[0].kapital", "12000");
        sida.locator("[name='fordringar[0].successivt']").check();
        fyll(sida, "fordringar[0].period_fran", "2021-01-01");
        fyll(sida, "fordringar[0].period_till", "2021-12-31");
        fyll(sida, "fordringar[0].lopande", "1000");
        fyll(sida, "fordringar[0].forfallodag", "2022-05-01");
        Locator registrera = sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Registrera ansökan"));
        registrera.click();
        assertThat(sida.getByRole(AriaRole.ALERT)).containsText("Bara ett avgörande enligt underhållsförordningen");
        granska(sida, "underhall-ny");
        sida.locator("[name=cm_instrument]").selectOption("EU_4_2009");
        registrera.click();
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("2 handlingar saknas och har begärts av Försäkringskassan");
        String mal = sida.url().replaceFirst(".*/mal/([0-9-]+).*", "$1");
        sida.navigate("/forsakringskassan");
        Locator rad = sida.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(mal));
        assertThat(rad).containsText("väntar på komplettering");
        rad.getByText("En översättning av formulären till svenska.").click();
        rad.getByText("Utdraget ur avgörandet på formuläret i bilaga I").click();
        granska(sida, "forsakringskassan");
        rad.getByRole(AriaRole.BUTTON).click();
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Inget saknas längre");
        assertThat(rad).containsText("inget");
    }

    private String utmatt() {
        return prov.utmatt(Testmal.mal().galdenar(Loneutmatningsprov.nyGaldenar()).arbetsgivare("2021005521").fordringar(Testmal.ovrig("100000", "0", "0")));
    }

    private static void fyll(Page sida, String falt, String varde) {
        sida.locator("[name='" + falt + "']").fill(varde);
    }

    private static Locator main(Page sida) {
        return sida.getByRole(AriaRole.MAIN);
    }

    private static void sand(Page sida, String etikett, String fil) {
        sida.getByLabel(etikett).setInputFiles(new FilePayload("fil.xml", "application/xml", fil.getBytes(StandardCharsets.UTF_8)));
        sida.locator("form").filter(new Locator.FilterOptions().setHas(sida.getByLabel(etikett))).locator("button").click();
    }

    private String kvitto(long mottagen, long avvisad) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <kvitto xmlns="urn:verkstall:fk-kvitto:1" version="1">
                <huvud><lopnummer>%d</lopnummer><leverans>%d</leverans></huvud>
                <rad><id>%d</id><utfall>MOTTAGEN</utfall></rad>
                <rad><id>%d</id><utfall>AVVISAD</utfall><skal>Okänd person</skal></rad>
                <summa><antal>2</antal></summa></kvitto>
                """.formatted(nasta("KVITTO"), leverans.nummer(), mottagen, avvisad);
    }

    private String fk3575() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <meddelanden xmlns="urn:verkstall:fk-3575:1" version="1"><huvud><lopnummer>%d</lopnummer><skapad>2022-04-06</skapad></huvud>
                <rad><referens>F-%s</referens><loneutmatning>%s</loneutmatning><manad>2022-03</manad><begart>2000</begart><avdraget>1900</avdraget><orsak>Lägre ersättning</orsak></rad>
                <rad><referens>G-%s</referens><loneutmatning>L1980-000009</loneutmatning><manad>2022-03</manad><begart>2000</begart><avdraget>0</avdraget><orsak>x</orsak></rad>
                <summa><antal>2</antal></summa></meddelanden>
                """.formatted(nasta("FK3575"), nummer, nummer, nummer);
    }

    private int nasta(String slag) {
        return jdbc.sql("select coalesce(max(lopnummer), 0) + 1 from fk_fil where slag = :slag").param("slag", slag).query(Integer.class).single();
    }
}
