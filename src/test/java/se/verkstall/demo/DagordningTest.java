package se.verkstall.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens in the outside world happens on working days, in the order of the clock. */
class DagordningTest {

    private static final Instant LANGT_FRAM = Instant.parse("2100-01-01T00:00:00Z");
    private final Dagshandelse kvall = handelse("16:00");
    private final Dagshandelse morgon = handelse("10:00");
    private final Dagshandelse posten = handelse("10:00");
    private final Dagordning dagordning = new Dagordning(List.of(kvall, morgon, posten));

    @Test
    void nasta_ar_dagens_narmaste_klockslag_och_alla_som_delar_det() {
        var nasta = dagordning.nasta(Instant.parse("2022-01-10T07:00:00Z"), LANGT_FRAM); // måndag 08.00

        assertThat(nasta).extracting(Dagordning.Tillfalle::nar).containsOnly(Instant.parse("2022-01-10T09:00:00Z"));
        assertThat(nasta).extracting(Dagordning.Tillfalle::handelse).containsExactly(morgon, posten);
        assertThat(nasta).extracting(Dagordning.Tillfalle::dag).containsOnly(LocalDate.of(2022, 1, 10));
    }

    @Test
    void ett_klockslag_som_har_varit_kommer_inte_igen() {
        assertThat(dagordning.nasta(Instant.parse("2022-01-10T09:00:00Z"), LANGT_FRAM)) // måndag 10.00 prick
                .extracting(Dagordning.Tillfalle::handelse).containsExactly(kvall);
    }

    @Test
    void lediga_dagar_hoppas_over() {
        // onsdag 5 januari 2022 kl. 17; torsdag 6 är trettondagen, fredag 7 är vardag
        assertThat(dagordning.nasta(Instant.parse("2022-01-05T16:00:00Z"), LANGT_FRAM).get(0).dag()).isEqualTo(LocalDate.of(2022, 1, 7));
        // torsdag 14 april 2022 kl. 17; påsken varar till och med måndag 18
        assertThat(dagordning.nasta(Instant.parse("2022-04-14T15:00:00Z"), LANGT_FRAM).get(0).dag()).isEqualTo(LocalDate.of(2022, 4, 19));
    }

    @Test
    void det_som_ligger_bortom_gransen_vantar() {
        Instant efter = Instant.parse("2022-01-10T07:00:00Z");

        assertThat(dagordning.nasta(efter, Instant.parse("2022-01-10T08:59:59Z"))).isEmpty();
        assertThat(dagordning.nasta(efter, Instant.parse("2022-01-10T09:00:00Z"))).hasSize(2);
    }

    @Test
    void en_dag_utan_handelser_ar_en_dag_utan_handelser() {
        assertThat(new Dagordning(List.of()).nasta(Instant.parse("2022-01-10T07:00:00Z"), LANGT_FRAM)).isEmpty();
    }

    private static Dagshandelse handelse(String klockslag) {
        return new Dagshandelse() {
            @Override
            public LocalTime klockslag() {
                return LocalTime.parse(klockslag);
            }

            @Override
            public void intraffa(LocalDate dag) {
                throw new AssertionError("dagordningen säger när, den gör ingenting");
            }
        };
    }
}
