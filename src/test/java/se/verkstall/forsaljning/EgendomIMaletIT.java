package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.ansokan.Ansokningar;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malstatus;

/** One case told from the application to a car's price ready to be shared: notice, time to guard one's right, inquiry, attachment, auction, money. */
@Lagrum({"UB 4:9", "UB 4:12", "UB 4:17", "UF 6:1", "UF 6:8", "UF 9:2", "UF 9:9", "UF 9:10", "UB 9:2", "UB 13:1"})
class EgendomIMaletIT extends Forsaljningsprov {

    private static final String ANSOKAN = """
            {"referens":"EGENDOM-1","atgard":"UTMATNING",
             "sokande":{"typ":"JURIDISK_PERSON","namn":"Exempelbolaget AB","idnummer":"559999-0164","postadress":"Exempelvägen 1","telefon":"08-465 004 01"},
             "svarande":{"typ":"PRIVATPERSON","namn":"Bertil Provdotter","idnummer":"980719-9824","postadress":"Testgränd 93"},
             "exekutionstitel":{"slag":"DOM","myndighet":"Påhittade tingsrätten","nummer":"T 1-21","dag":"2021-08-05","lagakraftbevis":true},
             "fordringar":[{"kapital":45000,"ranta":120.50,"kostnad":300}]}""";

    @Autowired
    private Ansokningar ansokningar;

    @Test
    void franAnsokanTillPengarAttFordela() {
        // Monday 10 January 2022: the application comes in, complete; on Thursday 13 January the debtor signs for the notice
        tid.stall(LocalDate.of(2022, 1, 10));
        String mal = ansokningar.registrera(ANSOKAN.getBytes(StandardCharsets.UTF_8), Kalla.API, "sökanden").malnummer();
        tid.korForfallna(mal);
        tid.till(mal, LocalDate.of(2022, 1, 13));
        delgivningar.bekrafta(brev(mal, "underrattelse_utmatning"), LocalDate.of(2022, 1, 13), "kvitto");

        // Thursday 27 January: his time is out. The inquiry finds property; the first thing looked at is exempt, so it goes on to a car
        tid.till(mal, LocalDate.of(2022, 1, 27));
        slutfor(mal, "redovisaTillgangar", Map.of("utredning", "Ingen lön. En förrättning i bostaden.", "tillgang", "EGENDOM"));
        assertThat(register.hamta(mal).fas()).isEqualTo(Fas.UTMATNING);
        slutfor(mal, "valjEgendom", Map.of("atgard", "INGEN", "skal", "Möblerna behövs i hemmet."));
        slutfor(mal, "redovisaTillgangar", Map.of("utredning", "Vägtrafikregistret visar en bil.", "tillgang", "EGENDOM"));
        slutfor(mal, "valjEgendom", bil());
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        delgivningar.bekrafta(brev(mal, "utmatningsbeslut/%"), LocalDate.of(2022, 1, 27), "kvitto");
        slutfor(mal, "upprattaUtmatningsprotokoll", ifyllt(mal, "upprattaUtmatningsprotokoll", Map.of("narvarande", "Ingen", "forrattningskostnader", "Inga")));

        // Thursday 24 February: sold and paid at the auction; final when Thursday 17 March has passed
        Auktion auktion = utlystOchKungjord(mal, LocalDate.of(2022, 2, 24), LocalDate.of(2022, 2, 17));
        tillAuktionen(mal, auktion);
        bud(auktion, "Bo Bjudare", 50_000);
        slutfor(mal, "hallAuktion", Map.of("utfall", "GODTA", "betalning", "GENAST", "koparensAdress", "Budvägen 1"));
        slutfor(mal, "upprattaForsaljningsprotokoll", ifyllt(mal, "upprattaForsaljningsprotokoll", Map.of("moms", "Ingen skatt.")));
        tid.till(mal, LocalDate.of(2022, 3, 18));
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(50_000));
        assertThat(register.hamta(mal).status()).as("målet väntar på fördelningen").isEqualTo(Malstatus.PAGAR);

        // Friday 18 March: shared out without a meeting, the applicant alone has a claim; what is left goes back to the debtor
        slutfor(mal, "bestamFordelningssatt", ifyllt(mal, "bestamFordelningssatt", Map.of("satt", "UTAN_SAMMANTRADE", "motivering", "Bara sökanden har en fordran.")));
        slutfor(mal, "fordelaUtanSammantrade", ifyllt(mal, "fordelaUtanSammantrade", Map.of()));
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.NOLL);
    }
}
