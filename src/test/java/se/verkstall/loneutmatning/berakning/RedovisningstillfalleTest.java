package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Lagrum;

@Lagrum({"UF 7:11", "UF 7:14 st 1"})
class RedovisningstillfalleTest {

    @ParameterizedTest(name = "beslut {0}, lön den {1}, redovisning den {2}: lön {3}, senast {4}")
    @CsvSource({
            "2022-03-24, 25, 28, 2022-03-25, 2022-03-28", // torsdag, fredag, måndag
            "2022-03-25, 25, 28, 2022-04-25, 2022-04-28", // beslut på lönedagen når inte lönen
            "2022-03-01, 25, 10, 2022-03-25, 2022-04-11", // den 10 april 2022 är en söndag
            "2022-01-31, 31, 28, 2022-02-28, 2022-02-28", // februari saknar den 31
            "2022-04-10, 14, 14, 2022-04-14, 2022-04-14", // skärtorsdagen är en vardag
            "2022-04-10, 14, 15, 2022-04-14, 2022-04-19", // långfredag till annandag påsk; tisdag
            "2022-12-20, 23, 24, 2022-12-23, 2022-12-27", // julafton till annandag jul; tisdag
    })
    void forsta_lonen_efter_beslutet(LocalDate beslut, int lonedag, int redovisningsdag, LocalDate lon, LocalDate senast) {
        Redovisningstillfalle forsta = Redovisningstillfalle.forsta(beslut, lonedag, redovisningsdag);

        assertThat(forsta.lonedag()).isEqualTo(lon);
        assertThat(forsta.redovisningsdag().dag()).isEqualTo(senast);
        assertThat(forsta.redovisningsdag().motivering()).isNotEmpty();
    }

    @Test
    void en_redovisningsdag_fore_lonedagen_ar_nasta_manads() {
        assertThat(Redovisningstillfalle.i(YearMonth.of(2022, 5), 25, 5).redovisningsdag().dag()).as("måndagen efter söndagen den 5").isEqualTo(LocalDate.of(2022, 6, 7));
    }

    @Test
    void en_dag_som_ingen_manad_har_ar_ett_fel() {
        assertThatThrownBy(() -> Redovisningstillfalle.i(YearMonth.of(2022, 5), 32, 5)).hasMessageContaining("1–31");
    }
}
