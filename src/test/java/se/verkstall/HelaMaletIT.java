package se.verkstall;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.ansokan.Ansokningar;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Arbetsgivarredovisningar;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatningar;
import se.verkstall.loneutmatning.NyRedovisning;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/**
 * One case told from beginning to end: an application against a wage earner, notice and service, inquiry, attachment of his wage, three
 * paydays, the claim paid and the case ended.
 */
@Lagrum({"UF 1:5 st 1", "UF 6:1", "UF 7:1", "UF 7:3", "UF 7:6", "UF 7:10", "UF 7:11", "UF 13:3", "UB 4:9", "UB 4:10", "UB 4:12", "UB 7:8"})
class HelaMaletIT extends Integrationstest {

    private static final String HANDLAGGAREN = "handlaggare";
    private static final String ANSOKAN = """
            {"referens":"HELA-1","atgard":"UTMATNING",
             "sokande":{"typ":"JURIDISK_PERSON","namn":"Exempelbolaget AB","idnummer":"559999-0164","postadress":"Exempelvägen 1","telefon":"08-465 004 01"},
             "svarande":{"typ":"PRIVATPERSON","namn":"Bertil Provdotter","idnummer":"980719-9824","postadress":"Testgränd 93","arbetsplats":"Låtsas Vård AB"},
             "exekutionstitel":{"slag":"DOM","myndighet":"Påhittade tingsrätten","nummer":"T 1-21","dag":"2021-08-05","lagakraftbevis":true},
             "fordringar":[{"kapital":9000,"ranta":120.50,"kostnad":300}]}""";

    @Autowired
    private Ansokningar ansokningar;
    @Autowired
    private Malregister register;
    @Autowired
    private Delgivningar delgivningar;
    @Autowired
    private Utskickslada utskick;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Uppgifter uppgifter;
    @Autowired
    private Loneutmatningar loneutmatningar;
    @Autowired
    private Arbetsgivarredovisningar redovisningar;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void franAnsokanTillFullBetalning() {
        // Monday 10 January 2022: the application comes in, complete
        tid.stall(LocalDate.of(2022, 1, 10));
        String mal = ansokningar.registrera(ANSOKAN.getBytes(StandardCharsets.UTF_8), Kalla.API, "sökanden").malnummer();
        tid.korForfallna(mal);
        assertThat(register.hamta(mal).status()).isEqualTo(Malstatus.PAGAR);

        // Thursday 13 January: the debtor signs for the notice of UB 4:12; he has until Wednesday 26 January
        tid.till(mal, LocalDate.of(2022, 1, 13));
        Utskick underrattelse = utskick.hitta(mal, "underrattelse_utmatning").orElseThrow();
        assertThat(handlingar.html(underrattelse.handlingId())).as("vad ansökan grundas på (UF 6:1)").containsPattern("grundas på <span>[^<]+ från [^<]+ i mål [^<]+</span>");
        delgivningar.bekrafta(underrattelse.id(), LocalDate.of(2022, 1, 13), "kvitto");
        tid.till(mal, LocalDate.of(2022, 1, 26));
        assertThat(oppen(mal)).as("onsdag 26 januari, gäldenärens sista dag").isNull();

        // Thursday 27 January: the inquiry finds an employer
        tid.till(mal, LocalDate.of(2022, 1, 27));
        slutfor(mal, "redovisaTillgangar", Map.of("utredning", "Arbetsgivardeklarationer på individnivå visar lön.", "tillgang", "LON",
                "arbetsgivare", "Låtsas Vård AB", "arbetsgivareNummer", "559999-0214", "arbetsgivareAdress", "Vårdgränd 4"));
        tid.korForfallna(mal);

        // nobody answers; when the times set have passed the handläggare computes and decides
        tid.till(mal, LocalDate.of(2022, 3, 1));
        slutfor(mal, "beraknaForbehallsbelopp", Map.of("berakningsdag", "2022-03-01", "inkomstperiod", "MANAD", "nettoinkomst", "19000",
                "bostadskostnad", "6500"));
        slutfor(mal, "beslutaOmLoneutmatning", Map.of("beslut", "HOGST", "utmatningsbelopp", "4000", "skatteavdrag", "Preliminär skatt dras först.",
                "lonedag", "25", "redovisningsdag", "10"));
        tid.korForfallna(mal);
        Loneutmatning beslutad = loneutmatningar.aktuell(mal).orElseThrow();
        assertThat(beslutad.beslut().forbehallsbelopp()).as("5 157 + 6 500").isEqualTo(Belopp.kronor(11_657));

        // the decision reaches all three, as the bilaga says from 2021-08-01: simple delivery
        assertThat(jdbc.sql("select distinct u.roll from utskick u join mal m on m.id = u.mal_id join handling h on h.id = u.handling_id "
                + "where m.malnummer = :mal and h.mall = 'beslut_loneutmatning'").param("mal", mal).query(String.class).list())
                .containsExactlyInAnyOrder("SOKANDE", "GALDENAR", "ARBETSGIVARE");

        // three paydays
        for (YearMonth manad : new YearMonth[] {YearMonth.of(2022, 3), YearMonth.of(2022, 4), YearMonth.of(2022, 5)}) {
            tid.till(mal, manad.atDay(27));
            BigDecimal kvar = kvar(mal).iKronor();
            redovisningar.taEmot(NyRedovisning.av(beslutad.nummer(), manad, Belopp.kronor(kvar.min(BigDecimal.valueOf(4000)))));
            tid.korForfallna(mal);
        }

        // Friday 27 May 2022: paid in full, paid out, ended
        tid.till(mal, LocalDate.of(2022, 6, 20));
        assertThat(kvar(mal)).isEqualTo(Belopp.NOLL);
        assertThat(register.hamta(mal).status()).isEqualTo(Malstatus.AVSLUTAT);
        assertThat(dagbok.verifiera()).isEmpty();
        assertThat(jdbc.sql("select count(*) from act_ru_execution where business_key_ = :mal").param("mal", mal).query(Long.class).single()).isZero();
    }

    private Belopp kvar(String mal) {
        return Belopp.summa(register.fordringar(mal).stream().map(Fordran::kvar).toList());
    }

    private String oppen(String mal) {
        return jdbc.sql("select nyckel from uppgift where malnummer = :mal and slut is null").param("mal", mal).query(String.class).optional().orElse(null);
    }

    private void slutfor(String mal, String nyckel, Map<String, ?> svar) {
        tid.korForfallna(mal);
        String id = jdbc.sql("select task_id from uppgift where malnummer = :mal and nyckel = :nyckel and slut is null")
                .param("mal", mal).param("nyckel", nyckel).query(String.class).optional()
                .orElseThrow(() -> new AssertionError("Ingen uppgift " + nyckel + "; öppen: " + oppen(mal)));
        Uppgift uppgift = uppgifter.ta(id, HANDLAGGAREN);
        uppgifter.slutfor(uppgift.id(), svar, HANDLAGGAREN);
        tid.korForfallna(mal);
    }
}
