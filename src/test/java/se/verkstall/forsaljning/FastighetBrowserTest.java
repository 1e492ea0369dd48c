package se.verkstall.forsaljning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.forsaljning.handlaggning.Fastighetsaffar;
import se.verkstall.forsaljning.handlaggning.Fastighetsberedning;
import se.verkstall.forsaljning.handlaggning.Fastighetsutlysare;
import se.verkstall.forsaljning.handlaggning.Forteckningsarbete;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Gemensamlager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.redovisning.berakning.Betalningssatt;
import se.verkstall.webb.Webbtest;

/** The page of a property that is sold: its timetable with the last days, the checklist, the sakägarförteckning. The auction is on Tuesday 31 May 2022. */
@Lagrum({"UF 12:16", "UF 12:18", "UF 12:24", "UB 18:7 st 3"})
class FastighetBrowserTest extends Webbtest {

    private static final LocalDate UTMATT = LocalDate.of(2022, 3, 1);
    private static final LocalDate AUKTION = LocalDate.of(2022, 5, 31);

    @Autowired
    private Malregister register;
    @Autowired
    private Egendomsregister egendomar;
    @Autowired
    private Forsaljningslager forsaljningar;
    @Autowired
    private Fastighetslager fastigheter;
    @Autowired
    private Auktionslager auktioner;
    @Autowired
    private Fastighetsberedning beredning;
    @Autowired
    private Fastighetsutlysare utlysare;
    @Autowired
    private Forteckningsarbete forteckningar;
    @Autowired
    private Fastighetsaffar affar;
    @Autowired
    private Gemensamlager gemensamma;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private Tidsresa tid;

    @Test
    void fastighetens_sida_visar_tidsplan_checklista_och_sakagarforteckning() {
        String mal = utlyst();
        String annat = tillsammans(mal);
        Page sida = inloggad("handlaggare", "/mal/" + mal + "/egendom");
        sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fastighetens försäljning")).click();
        assertThat(sida.locator(".tidslinje")).containsText("Bevakningssammanträde klockan 09:00");
        assertThat(sida.locator(".tidslinje")).containsText("2022-05-10");
        assertThat(sida.locator("table").first()).containsText("Underrättelse till Bolånebanken AB");
        assertThat(sida.locator("main")).containsText("Skyddsbelopp");
        assertThat(sida.locator("main")).containsText("640\u202f000,00 kr");
        assertThat(sida.locator("main")).containsText("Provstad Granen 8");
        assertThat(sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(annat))).isVisible();
        granska(sida, "fastighet");

        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ta upp en begäran om förvaltning")).click();
        assertThat(sida.getByRole(AriaRole.ALERT)).containsText("Ingen försäljning av fast egendom pågår");

        // what the public sees
        sida.navigate("/auktioner");
        assertThat(sida.locator("main")).containsText("Bevakningssammanträde");
        assertThat(sida.locator("main")).containsText("anmäla den till Kronofogdemyndigheten senast vid bevakningssammanträdet");
        granska(sida, "offentlig-fastighet");

        // sold: what is left to pay, and an appeal is refused before the protokoll that its time runs from is there
        sald(mal);
        sida.navigate("/mal/" + mal + "/fastighet");
        assertThat(sida.locator("main")).containsText("230\u202f000,00");
        sida.getByLabel("Överklagad av").fill("Gun Gäldenär");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anteckna överklagandet")).click();
        assertThat(sida.getByRole(AriaRole.ALERT)).containsText("Protokollet över auktionen är inte färdigt");
        granska(sida, "fastighet-sald");
        sida.setViewportSize(TELEFON, 800);
        granska(sida, "fastighet-telefon");
        sida.navigate("/mal/" + mal + "/egendom");
        assertThat(sida.getByLabel("Pengarna betalades")).hasValue("BANKGIRO");
    }

    /** A jointly mortgaged property in another case is sold at the same auction. */
    private String tillsammans(String mal) {
        String annat = Testmal.mal().registrera(register);
        Egendom granne = egendomar.laggTill(new Egendom(0, annat, Egendomsslag.FASTIGHET, "Skogsfastighet", "Provstad Granen 8", Belopp.kronor(750_000), "Granvägen 8", false, null,
                Egendom.Status.UTMATT));
        Forsaljning f = forsaljningar.paborja("fastighet-" + annat, annat, granne.id(), UTMATT);
        fastigheter.paborja(f.id());
        gemensamma.laggTill(gemensamma.bilda(UTMATT, forsaljningar.i(mal).get(0).id()), f.id());
        return annat;
    }

    private void sald(String mal) {
        Forsaljning f = forsaljningar.i(mal).get(0);
        Fastighetsforteckning l = forteckningar.senaste(f.id());
        transaktion.executeWithoutResult(t -> affar.godta(new Fastighetsaffar.Inrop(f.id(), l.auktionId(), "Bo Bjudare", "Budvägen 1", Belopp.kronor(900_000), Belopp.kronor(90_000), "KONTANT",
                Betalningssatt.BANKGIRO, LocalDate.of(2022, 7, 12)), l, "handlaggare"));
    }

    private String utlyst() {
        tid.stall(UTMATT);
        String mal = Testmal.mal().fordringar(Testmal.ovrig("200000", "0", "0")).registrera(register);
        Egendom hus = egendomar.laggTill(new Egendom(0, mal, Egendomsslag.FASTIGHET, "Småhus på egen tomt", "Provstad Granen 7", Belopp.kronor(1_500_000), "Granvägen 7", false, null,
                Egendom.Status.UTMATT));
        Forsaljning f = forsaljningar.paborja("fastighet-" + mal, mal, hus.id(), UTMATT);
        fastigheter.paborja(f.id());
        beredning.ansprak(new Fastighetsansprak(0, hus.id(), null, "Bolånebanken AB", null, "Bankgatan 1", Fastighetsansprak.Slag.PANTRATT, "pantbrev 600 000 kr",
                LocalDate.of(2015, 6, 1), 1, false, Belopp.NOLL, Belopp.NOLL, Belopp.kronor(580_000), Belopp.kronor(600_000), Belopp.NOLL, true, false, false), false);
        Auktion a = auktioner.laggTill(new Auktion(0, f.id(), mal, hus.id(), 0, Auktion.Form.SAL, AUKTION, LocalTime.of(13, 0), null, null, "Tingshuset", "Handpenning en tiondel.", true,
                null, Auktion.Status.BESTAMD, null, null, 1));
        fastigheter.laggTill(new Fastighetsauktion(a.id(), AUKTION, LocalTime.of(9, 0), "Tingshuset", LocalDate.of(2022, 7, 12), LocalTime.of(10, 0), "Tingshuset", "Ägaren visar.",
                null, false));
        utlysare.lysUt(a.id());
        forteckningar.uppratta(f.id(), a.id(), LocalDate.of(2022, 7, 12), Belopp.kronor(40_000), "Handpenning en tiondel.", "handlaggare");
        return mal;
    }
}
