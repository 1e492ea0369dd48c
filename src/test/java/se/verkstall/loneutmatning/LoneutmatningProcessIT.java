package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.frist.Friststatus;
import se.verkstall.handling.Handlingar;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;

/** One whole case, told from the first question to the last krona. */
class LoneutmatningProcessIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Kassajournal kassa;
    @Autowired
    private Malregister register;
    @Autowired
    private Dagbok dagbok;

    @Test
    @Lagrum({"UB 7:7", "UB 7:8", "UB 7:10", "UB 7:20", "UF 7:1", "UF 7:3", "UF 7:5", "UF 7:6", "UF 7:10", "UF 7:11", "UF 7:15", "UF 13:3", "UF bilaga p 1", "UF bilaga p 2",
            "UF bilaga p 7"})
    void hela_vagen_fran_fragan_om_lon_till_den_sista_kronan() {
        tid.stall(TISDAG);
        String mal = prov.starta(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("7500", "300", "200")));

        // the debtor is heard and the employer asked, each with two weeks
        assertThat(prov.brev(mal, "underrattelse_loneutmatning")).containsExactly("GALDENAR:ENKEL");
        assertThat(prov.brev(mal, "forfragan_arbetsgivare")).containsExactly("ARBETSGIVARE:ENKEL");
        assertThat(prov.frist(mal, "yttrande").dag()).as("en tisdag").isEqualTo(LocalDate.of(2022, 3, 15));
        assertThat(prov.uppgifter(mal)).isEmpty();
        tid.till(mal, LocalDate.of(2022, 3, 8));
        prov.yttra(mal);
        prov.svara(mal);
        assertThat(prov.frist(mal, "yttrande").status()).isEqualTo(Friststatus.IAKTTAGEN);

        // the computation comes filled with what they told, and shows its steps
        assertThat(prov.ifyllt(mal, "beraknaForbehallsbelopp")).containsEntry("nettoinkomst", "25000").containsEntry("bostadskostnad", "7000");
        assertThat(prov.forhandsvisa(mal, "beraknaForbehallsbelopp", Map.of())).contains("Normalbelopp").contains("7 kap. 5 § utsökningsbalken");
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());

        // 5 157 for a single adult, 2 736 − 1 250 for the child of five, 7 000 rent
        assertThat(prov.ifyllt(mal, "beslutaOmLoneutmatning")).containsEntry("beraknatForbehallsbelopp", "13643").containsEntry("utmatningsbelopp", "11357")
                .containsEntry("lonedag", 25);
        assertThat(prov.forhandsvisa(mal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "5000")))
                .contains("5\u00a0000\u00a0kr", "13\u00a0643\u00a0kr", "17 kap. 13 § brottsbalken", "Preliminär skatt", "ingen sista dag för att överklaga",
                        "skriftlig uppgift om vad som har innehållits", "25 mars 2022");
        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "5000"));
        assertThat(prov.brev(mal, "beslut_loneutmatning")).containsExactly("ARBETSGIVARE:ENKEL", "GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(prov.brev(mal, "berakning")).containsExactly("GALDENAR:ENKEL");
        assertThat(prov.frist(mal, "redovisningsdag").dag()).as("en måndag").isEqualTo(LocalDate.of(2022, 3, 28));

        // the first wage: 5 000 kr withheld, settled on cost, interest, capital, and paid out the same day
        tid.till(mal, LocalDate.of(2022, 3, 28));
        prov.redovisa(mal, "2022-03", "5000");
        assertThat(prov.frist(mal, "redovisningsdag").dag()).as("nästa, en torsdag").isEqualTo(LocalDate.of(2022, 4, 28));
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.kronor(3000));
        assertThat(register.fordringar(mal).get(0).kostnadKvar()).isEqualTo(Belopp.NOLL);
        assertThat(prov.brev(mal, "utbetalning")).containsExactly("SOKANDE:ENKEL");
        assertThat(kassa.saldo(Konto.BANK, mal)).isEqualTo(Belopp.NOLL);
        assertThat(handlingar.html(prov.brevet(mal, "utbetalning").handlingId())).contains("5\u00a0000\u00a0kr").contains("4\u00a0500\u00a0kr");

        // the second: 3 000 kr end the claim, the rest goes back to the debtor, and the employer is told to stop
        tid.till(mal, LocalDate.of(2022, 4, 27));
        prov.redovisa(mal, "2022-04", "5000");
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.NOLL);
        assertThat(prov.brev(mal, "utbetalning")).containsExactlyInAnyOrder("GALDENAR:ENKEL", "SOKANDE:ENKEL", "SOKANDE:ENKEL");
        assertThat(prov.brev(mal, "beslut_havande")).containsExactly("ARBETSGIVARE:ENKEL", "GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(prov.slut(mal, "loneutmatning")).isTrue();
        assertThat(prov.slut(mal, "loneutmatning_lopande")).isTrue();
        assertThat(prov.slut(mal, "redovisning")).isTrue();
        assertThat(prov.utfall(mal)).isEqualTo("REGLERAD");
        assertThat(prov.loneutmatning(mal).status()).isEqualTo(Loneutmatning.Status.UPPHORD);

        // not an öre is left anywhere, and every day has been kept
        for (Konto konto : List.of(Konto.BANK, Konto.RANTEBARANDE, Konto.INNEHALLNA_MEDEL, Konto.MEDEL_I_MAL, Konto.ATERBETALAS)) {
            assertThat(kassa.saldo(konto, mal)).as(konto.text()).isEqualTo(Belopp.NOLL);
        }
        assertThat(dagbok.rader(mal)).extracting(Dagbok.Rad::handelse).anySatisfy(h -> assertThat(h).contains("har hävts"));
        assertThat(handlingar.i(mal)).hasSizeGreaterThan(8).allSatisfy(h -> assertThat(handlingar.pdf(h.id())).as(h.mall()).startsWith('%', 'P', 'D', 'F'));
    }

    @Test
    @Lagrum({"UB 7:7", "UF 7:3"})
    void utan_svar_gar_saken_vidare_forst_nar_svarsdagen_har_passerat() {
        tid.stall(TISDAG);
        String mal = prov.starta(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()));

        tid.till(mal, LocalDate.of(2022, 3, 15), LocalTime.of(23, 59)); // Tuesday, the last day
        assertThat(prov.uppgifter(mal)).isEmpty();
        tid.till(mal, LocalDate.of(2022, 3, 16), LocalTime.of(0, 1));

        assertThat(prov.uppgifter(mal)).containsExactly("beraknaForbehallsbelopp");
        assertThat(prov.frist(mal, "yttrande").status()).isEqualTo(Friststatus.FORSUTTEN);
        assertThat(prov.frist(mal, "arbetsgivarsvar").status()).isEqualTo(Friststatus.FORSUTTEN);
    }
}
