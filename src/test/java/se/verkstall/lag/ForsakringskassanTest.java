package se.verkstall.lag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForsakringskassanTest {

    @ParameterizedTest
    @CsvSource({"Försäkringskassan, true", "FÖRSÄKRINGSKASSAN, true", "Stockholms läns allmänna försäkringskassa, true", "Kronofogdemyndigheten, false", "Försäkringsbolaget Kassan AB, false",
            "'', false", ", false"})
    void en_forsakringskassa_kanns_igen_pa_sitt_namn(String namn, boolean vantat) {
        assertThat(Forsakringskassan.heter(namn)).isEqualTo(vantat);
    }
}
