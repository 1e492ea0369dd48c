package se.verkstall.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NattarbeteJobbTest {

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2022-03-01T08:00 | 2022-03-02T01:00:00Z | tisdag morgon: natten till onsdag
            2022-03-02T01:59 | 2022-03-02T01:00:00Z | strax före
            2022-03-02T02:00 | 2022-03-03T01:00:00Z | på slaget: nästa natt
            2022-03-26T12:00 | 2022-03-27T01:00:00Z | natten till söndag hoppar klockan från två till tre
            2022-10-29T12:00 | 2022-10-30T00:00:00Z | natten till söndag går klockan två två gånger: den första
            2022-10-30T12:00 | 2022-10-31T01:00:00Z | söndag
            2021-12-31T23:59 | 2022-01-01T01:00:00Z | nyårsnatten
            """)
    void nasta_natt_ar_klockan_tva_svensk_tid(String nu, Instant nasta, String nar) {
        assertThat(NattarbeteJobb.nasta(ZonedDateTime.parse(nu + "+01:00[Europe/Stockholm]")).toInstant()).as(nar).isEqualTo(nasta);
    }
}
