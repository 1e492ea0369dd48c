package se.verkstall.webb.handlaggare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sliders of the what-if page where there is no script. */
class ReglageTest {

    private static final LocalDate FREDAG = LocalDate.of(2024, 3, 1);

    private static Map<String, Object> flyttat(Map<String, Object> varden, String falt, String fore, String nu) {
        Map<String, Object> efter = new HashMap<>(varden);
        Reglage.flytta(Map.of("_reglage_" + falt, new String[] {nu}, "_fore_" + falt, new String[] {fore}), efter, FREDAG);
        return efter;
    }

    @Test
    void ett_reglage_som_har_flyttats_galler_fore_faltet_och_ett_orort_gor_det_inte() {
        assertThat(flyttat(Map.of("bostadskostnad", "7050"), "bostadskostnad", "7050", "8000")).containsEntry("bostadskostnad", "8000");
        assertThat(flyttat(Map.of("bostadskostnad", "9999"), "bostadskostnad", "7050", "7050")).containsEntry("bostadskostnad", "9999");
        assertThat(flyttat(Map.of("bostadskostnad", "9999"), "bostadskostnad", "7050", "skräp")).containsEntry("bostadskostnad", "9999");
    }

    @Test
    void makens_inkomst_gor_galdenaren_sammanlevande() {
        assertThat(flyttat(Map.of(), "makeNettoinkomst", "0", "12000")).containsEntry("makeNettoinkomst", "12000").containsEntry("sammanlevande", "true");
    }

    @Test
    void barn_laggs_till_sist_och_tas_bort_sist() {
        Map<String, Object> ett = Map.of("barn", List.of(Map.of("fodd", "2019-09-14")));
        assertThat(flyttat(ett, "barn", "1", "2").get("barn")).isEqualTo(List.of(Map.of("fodd", "2019-09-14"), Map.of("fodd", "2016-03-01")));
        assertThat(flyttat(ett, "barn", "1", "0").get("barn")).isEqualTo(List.of());
        assertThat((List<?>) flyttat(ett, "barn", "1", "500").get("barn")).hasSize(8);
    }

    @Test
    void skalan_foljer_perioden_och_racker_till_det_ifyllda() {
        assertThat(Reglage.alla(Map.of("inkomstperiod", "MANAD", "nettoinkomst", "20 500,50")).get(0)).isEqualTo(new Reglage("nettoinkomst", 60_000, 100, 20_500));
        assertThat(Reglage.alla(Map.of("inkomstperiod", "DAG", "nettoinkomst", "9000")).get(0)).isEqualTo(new Reglage("nettoinkomst", 9_000, 3, 9_000));
        assertThat(Reglage.alla(Map.of()).get(0).varde()).isZero();
    }
}
