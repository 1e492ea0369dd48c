package se.verkstall.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.register.berakning.Registerplikt;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.tillgang.Tillgangar;
import se.verkstall.tillgang.berakning.Utmatningsordning.Olagenhet;
import se.verkstall.tillgang.berakning.Utmatningsordning.Tillgang;
import se.verkstall.webb.Webbtest;

/** A ship has been attached: the handläggare telephones, notes the confirmation, and sees in what order the rest ought to be taken. */
@Lagrum({"UF 6:19", "UB 4:3 st 2"})
class RegistrenBrowserTest extends Webbtest {

    @Autowired Egendomsregister egendomar;
    @Autowired Malregister register;
    @Autowired Registerunderrattelser registren;
    @Autowired Tidsresa tid;
    @Autowired Tillgangar tillgangar;

    @Test
    void registret_rings_och_bekraftar_och_tillgangarna_star_i_ordning_med_skal() {
        tid.stall(LocalDate.of(2022, 3, 1));
        String mal = Testmal.mal().fordringar(Testmal.ovrig("40000", "500", "900")).registrera(register);
        long skepp = egendomar.laggTill(new Egendom(0, mal, Egendomsslag.SKEPP, "M/S Prov", "SFAA", Belopp.kronor(900_000), "Provhamn", false, null, Egendom.Status.UTMATT)).id();
        Map<String, Object> data = new HashMap<>(Map.of("egendom", "M/S Prov (SFAA)", "egendomsslag", "Registrerat skepp", "plats", "Provhamn", "fordran", Belopp.kronor(41_400),
                "beslutsdag", LocalDate.of(2022, 3, 1)));
        for (String tom : List.of("formansratt", "andel", "vapen", "adress")) {
            data.put(tom, null);
        }
        registren.underratta(mal, skepp, Registerplikt.vid(Egendomsslag.SKEPP, Handelse.UTMATNING, LocalDate.of(2022, 3, 1), Registerplikt.Lage.VANLIGT).get(0), Handelse.UTMATNING, data);
        tillgangar.sparaPoster(mal, List.of(new Tillgangar.Post(Egendomsslag.LOSORE, new Tillgang("Verktyg", Belopp.kronor(9_000), Belopp.NOLL, Olagenhet.LITEN, false, "UB 5:1 p 3", "Behövs i verkstaden.")),
                new Tillgangar.Post(Egendomsslag.FORDRAN, new Tillgang("Bankkonto", Belopp.kronor(3_000), Belopp.NOLL, Olagenhet.LITEN, false, null, null))));

        Page sida = inloggad("handlaggare", "/registren?mal=" + mal);
        assertThat(sida.locator("tbody tr")).containsText("ska ringas genast");
        granska(sida, "registren");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anteckna att Transportstyrelsen har ringts i mål " + mal)).click();
        assertThat(sida.locator("tbody tr")).containsText("ringd av handlaggare");
        sida.getByText("Bekräftelse", new Page.GetByTextOptions().setExact(true)).click();
        sida.getByLabel("Registrets beteckning").fill("TSF 2022-1");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anteckna").setExact(true)).click();
        assertThat(sida.locator("tbody tr")).containsText("bekräftelse TSF 2022-1");

        sida.navigate("/mal/" + mal + "/egendom");
        assertThat(sida.locator("section[aria-labelledby=ordning] ol li").first()).containsText("Bankkonto");
        assertThat(sida.locator("section[aria-labelledby=ordning] ol li").last()).containsText("Undantas: Behövs i verkstaden.");
        granska(sida, "egendom-ordning");
        sida.getByText("Underrätta registret om annat än utmätningen").click();
        sida.getByLabel("Vad de får veta").selectOption("AGAREN_BEGART");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Underrätta registret").setExact(true)).click();
        assertThat(sida.locator(".besked")).containsText("Registret underrättas.");
    }
}
