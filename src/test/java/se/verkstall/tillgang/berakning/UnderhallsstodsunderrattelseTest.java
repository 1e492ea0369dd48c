package se.verkstall.tillgang.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Lagrum;

@Lagrum("UF 6:1 st 3")
class UnderhallsstodsunderrattelseTest {

    private static final String KASSAN = "Försäkringskassan";
    private static final List<String> STOD = List.of("Återbetalning av underhållsstöd");
    private static final LocalDate TISDAG = LocalDate.of(2022, 2, 1);

    @Test
    void en_underrattelse_racker_till_och_med_nyarsafton_men_inte_in_i_nasta_ar() {
        assertThat(Underhallsstodsunderrattelse.racker(KASSAN, STOD, List.of(TISDAG), LocalDate.of(2022, 12, 31))).as("en lördag").isTrue();
        assertThat(Underhallsstodsunderrattelse.racker(KASSAN, STOD, List.of(TISDAG), LocalDate.of(2023, 1, 1))).as("en söndag").isFalse();
        assertThat(Underhallsstodsunderrattelse.racker(KASSAN, STOD, List.of(LocalDate.of(2021, 12, 31)), LocalDate.of(2022, 1, 1))).as("en lördag").isFalse();
    }

    @Test
    void den_forsta_under_aret_lamnas_alltid() {
        assertThat(Underhallsstodsunderrattelse.racker(KASSAN, STOD, List.of(), TISDAG)).isFalse();
    }

    @Test
    void annat_an_underhallsstod_underrattas_alltid_om() {
        assertThat(Underhallsstodsunderrattelse.racker("Provbolaget AB", STOD, List.of(TISDAG), TISDAG)).isFalse();
        assertThat(Underhallsstodsunderrattelse.racker(KASSAN, List.of("Underhållsstöd", "Återkrav av sjukpenning"), List.of(TISDAG), TISDAG)).isFalse();
        assertThat(Underhallsstodsunderrattelse.avser("Stockholms läns allmänna försäkringskassa", List.of("Underhållsstöd mars"))).isTrue();
    }

    @Test
    void fore_1997_fanns_inte_lattnaden() {
        assertThat(Underhallsstodsunderrattelse.racker(KASSAN, STOD, List.of(LocalDate.of(1996, 2, 1)), LocalDate.of(1996, 12, 31))).as("en tisdag").isFalse();
        assertThat(Underhallsstodsunderrattelse.racker(KASSAN, STOD, List.of(LocalDate.of(1997, 1, 1)), LocalDate.of(1997, 1, 2))).as("en torsdag").isTrue();
    }
}
