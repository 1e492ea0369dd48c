package se.verkstall.forrattning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.forrattning.berakning.Protokollsplikt.Lage;
import se.verkstall.forrattning.berakning.Protokollsplikt.Slag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** The hours, the door, and whether a protokoll is kept. */
class ForrattningsreglerTest {

    @ParameterizedTest(name = "{0}–{1}: {2}")
    @CsvSource({"06:00, 21:00, true", "05:59, 08:00, false", "20:00, 21:01, false", "12:00, 12:00, true", "00:00, 23:59, false", "21:00, 21:00, true", "21:01, 21:30, false"})
    @Lagrum("UF 3:1 st 2")
    void forrattningen_far_borja_klockan_sex_och_ska_vara_slut_klockan_tjugoett(LocalTime fran, LocalTime till, boolean inom) {
        assertThat(Forrattningstid.inom(fran, till)).isEqualTo(inom);
    }

    @Test
    void en_forrattning_slutar_inte_innan_den_borjar() {
        assertThatThrownBy(() -> Forrattningstid.inom(LocalTime.of(10, 0), LocalTime.of(9, 59))).hasMessageContaining("09:59").hasMessageContaining("10:00");
    }

    @ParameterizedTest(name = "bostad {0}, innehavaren där {1}, underrättad {2}, håller sig undan {3}, skäl {4}: {5}")
    @CsvSource(nullValues = "-", value = {
        "true,  false, true,  true,  Öppnar inte, -",
        "true,  false, true,  true,  -,           UF 3:11 st 1 p 4",
        "true,  false, false, true,  -,           UF 3:11 st 1 p 4;UB 2:17 st 2",
        "true,  false, false, false, Brådskande,  -",
        "true,  true,  false, false, -,           -",
        "false, false, false, false, -,           -"})
    @Lagrum("UB 2:17 st 2")
    void en_bostad_oppnas_i_innehavarens_franvaro_bara_om_han_underrattats_och_haller_sig_undan_eller_skal_finns(boolean bostad, boolean dar, boolean underrattad, boolean undan,
                                                                                                                String skal, String lagrum) {
        assertThat(Tilltrade.fel(new Tilltrade.Lage(true, bostad, dar, underrattad, undan, skal, true, null))).extracting(Fel::lagrum)
                .containsExactly(lagrum == null ? new String[0] : lagrum.split(";"));
    }

    @Test
    @Lagrum("UF 3:2")
    void det_som_oppnats_tillsluts_om_det_inte_ar_uppenbart_onodigt_och_den_som_inte_var_dar_underrattas() {
        Tilltrade.Lage oppet = new Tilltrade.Lage(true, false, false, false, false, null, false, null);
        assertThat(Tilltrade.fel(oppet)).extracting(Fel::lagrum).containsExactly("UF 3:2 st 1");
        assertThat(Tilltrade.fel(new Tilltrade.Lage(true, false, false, false, false, null, false, "Byggnaden är riven."))).isEmpty();
        assertThat(Tilltrade.skaUnderrattas(oppet)).isTrue();
        assertThat(Tilltrade.skaUnderrattas(new Tilltrade.Lage(true, false, true, false, false, null, true, null))).isFalse();
        Tilltrade.Lage inget = new Tilltrade.Lage(false, true, false, false, false, null, false, null);
        assertThat(Tilltrade.fel(inget)).isEmpty();
        assertThat(Tilltrade.skaUnderrattas(inget)).isFalse();
    }

    @ParameterizedTest(name = "{0}, lokalerna {1}, sakägare {2}, verkställt {3}, enkel {4}: {5}")
    @CsvSource(nullValues = "-", value = {
        "UTMATNING,             false, true,  true,  false, -",
        "UTMATNING,             true,  true,  true,  false, -",
        "UTMATNING,             true,  false, true,  false, UF 3:10 st 1 p 1",
        "UTMATNING,             false, true,  false, false, UF 3:10 st 1 p 2",
        "UTMATNING,             false, true,  true,  true,  UF 3:10 st 1 p 3",
        "UTREDNING,             false, true,  false, false, -",
        "UTREDNING,             false, true,  false, true,  UF 3:10 st 1 p 3",
        "AUKTION,               true,  false, false, true,  -",
        "BEVAKNINGSSAMMANTRADE, true,  false, false, true,  -",
        "FORDELNINGSSAMMANTRADE, true, false, false, true,  -"})
    @Lagrum({"UF 3:10", "UF 3:13"})
    void protokoll_fors_utom_i_tre_fall_och_alltid_vid_auktion_och_sammantraden(Slag slag, boolean lokalerna, boolean sakagare, boolean verkstalld, boolean enkel, String undantag) {
        assertThat(Protokollsplikt.undantag(new Lage(slag, lokalerna, sakagare, verkstalld, enkel)).orElse(null)).isEqualTo(undantag);
    }
}
