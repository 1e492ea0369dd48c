package se.verkstall.webb.skal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day's tone is always a word and a mark, not only a colour. */
class TidstonTest {

    private static final LocalDate TISDAG_1_MARS = LocalDate.of(2022, 3, 1);

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"2022-02-22,forsutten,försutten 7 dagar", "2022-02-28,forsutten,försutten 1 dag", "2022-03-01,snart,i dag", "2022-03-02,snart,i morgon",
        "2022-03-04,snart,om 3 dagar", "2022-03-05,lugn,om 4 dagar"})
    void dagenSagsMotIdag(LocalDate dag, String klass, String ord) {
        Tidston ton = Tidston.av(dag, TISDAG_1_MARS);
        assertThat(ton.klass()).isEqualTo(klass);
        assertThat(ton.ord()).isEqualTo(ord);
        assertThat(ton.tecken()).isNotBlank();
    }

    @Test
    void utanDagSagsDet() {
        assertThat(Tidston.av(null, TISDAG_1_MARS).ord()).isEqualTo("ingen dag");
    }
}
