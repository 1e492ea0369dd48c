package se.verkstall.forsaljning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Bud;
import se.verkstall.forsaljning.Fastighetsuppgifter;
import se.verkstall.forsaljning.berakning.Utropssatt;
import se.verkstall.forsaljning.berakning.Utropssatt.Satt;
import se.verkstall.forsaljning.berakning.Utropssatt.Undantag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** Jointly mortgaged properties at the auction: how they are called out, and which bid stands at what price. */
class GemensamtvalTest {

    /** Tuesday. */
    private static final LocalDate DAG = LocalDate.of(2022, 5, 31);
    private static final Auktion AUKTION = new Auktion(7, 3, "2022-000001", 5, 1, Auktion.Form.SAL, DAG, LocalTime.of(13, 0), null, null, "Provstad", "Villkor", true, null,
            Auktion.Status.UTLYST, null, null, 1);
    private static final Optional<Bud> EGET = Optional.of(new Bud(1, 7, 1, "Karin Köpare", "Köparvägen 1", Belopp.kronor(700_000), null, "h"));

    private static Fastighetsuppgifter uppgifter(boolean gemensamt) {
        return new Fastighetsuppgifter(3, "bevis", DAG, "Gun Gäldenär", null, null, null, false, false, gemensamt, DAG, "10:00", Belopp.kronor(1_000_000), DAG, 1L, 1);
    }

    /** The other property is worth 500 000 kr, and 450 000 kr was bid for it. */
    private static Map<String, Object> svar(int gemensamt) {
        return new HashMap<>(Map.of("utropssatt", "VAR_FOR_SIG_OCH_GEMENSAMT", "undantag", "SARSKILD_INTECKNING", "sammaAgare", true, "gemensamtBud", new BigDecimal(gemensamt), "gemensamBudgivare",
                "Bo Bjudare", "andraFastigheter", List.of(Map.of("annanFastighet", "Provstad Granen 2", "annatVarde", new BigDecimal(500_000), "annatBud", new BigDecimal(450_000)))));
    }

    @Test
    @Lagrum({"UB 12:54 st 2", "UB 12:55"})
    void ett_hogre_gemensamt_bud_har_foretrade_och_fastigheten_saljs_for_sin_andel() {
        assertThat(Gemensamtval.galler(uppgifter(true), AUKTION, svar(1_200_000), EGET)).hasValueSatisfying(b -> {
            assertThat(b.budgivare()).isEqualTo("Bo Bjudare");
            assertThat(b.belopp()).as("den andra har minst sina 450 000").isEqualTo(Belopp.kronor(750_000));
        });
        assertThat(Gemensamtval.galler(uppgifter(true), AUKTION, svar(1_150_000), EGET)).as("lika med summan: buden var för sig står").isEqualTo(EGET);
        assertThat(Gemensamtval.galler(uppgifter(true), AUKTION, svar(900_000), Optional.empty())).as("inget bud för sig: 900 000 efter värde, 600 000 och 300 000, men den andra har minst 450 000")
                .hasValueSatisfying(b -> assertThat(b.belopp()).isEqualTo(Belopp.kronor(450_000)));
    }

    @Test
    @Lagrum("UB 12:54 st 2")
    void det_gemensamma_utropet_antecknas_helt() {
        Map<String, Object> utanBudgivare = svar(1_200_000);
        utanBudgivare.remove("gemensamBudgivare");
        assertThatThrownBy(() -> Gemensamtval.galler(uppgifter(true), AUKTION, utanBudgivare, EGET)).hasMessageContaining("vem som lämnade");
        Map<String, Object> utanAndra = svar(1_200_000);
        utanAndra.remove("andraFastigheter");
        assertThatThrownBy(() -> Gemensamtval.galler(uppgifter(true), AUKTION, utanAndra, EGET)).hasMessageContaining("de andra fastigheterna");
        Map<String, Object> utanVarde = svar(1_200_000);
        utanVarde.put("andraFastigheter", List.of(Map.of("annanFastighet", "Provstad Granen 2")));
        assertThatThrownBy(() -> Gemensamtval.galler(uppgifter(true), AUKTION, utanVarde, EGET)).hasMessageContaining("värde");
    }

    @Test
    @Lagrum("UB 12:51")
    void en_fastighet_som_inte_ar_gemensamt_intecknad_ropas_ut_ensam_och_en_som_ar_det_kraver_ett_svar() {
        assertThat(Gemensamtval.galler(uppgifter(false), AUKTION, Map.of(), EGET)).isEqualTo(EGET);
        assertThatThrownBy(() -> Gemensamtval.galler(uppgifter(false), AUKTION, svar(1_200_000), EGET)).hasMessageContaining("Bara gemensamt intecknade");
        assertThatThrownBy(() -> Gemensamtval.galler(uppgifter(true), AUKTION, Map.of(), EGET)).hasMessageContaining("gemensamt intecknad med en annan");
        assertThat(Gemensamtval.galler(uppgifter(true), AUKTION, Map.of("utropssatt", "ENSAM"), EGET)).isEqualTo(EGET);
    }

    @ParameterizedTest(name = "{0}, {1}, samma ägare {2}, fullt betald {3}, ense {4}: {5}")
    @CsvSource({"GEMENSAM_FORTECKNING, , true, false, false, ''", "GEMENSAM_FORTECKNING, OLIKA_AGARE, false, true, false, UB 12:52",
            "VAR_FOR_SIG, OLIKA_AGARE, false, true, false, ''", "VAR_FOR_SIG, , false, true, false, UB 12:51", "VAR_FOR_SIG, SARSKILD_INTECKNING, true, true, false, UB 12:54 st 1",
            "VAR_FOR_SIG, OLIKA_AGARE, false, false, false, UB 12:54 st 1", "VAR_FOR_SIG, OLIKA_AGARE, false, true, true, UB 12:54 st 1", "VAR_FOR_SIG, ANDRA_HAND, true, true, false, ''",
            "VAR_FOR_SIG_OCH_GEMENSAMT, OLIKA_AGARE, false, true, false, UB 12:54 st 1", "VAR_FOR_SIG_OCH_GEMENSAMT, OLIKA_AGARE, false, true, true, ''",
            "VAR_FOR_SIG_OCH_GEMENSAMT, OLIKA_AGARE, true, true, false, UB 12:52 st 2 p 1", "VAR_FOR_SIG_OCH_GEMENSAMT, ANDRA_HAND, false, true, false, ''"})
    @Lagrum({"UB 12:51", "UB 12:52", "UB 12:54 st 1", "UB 12:54 st 5"})
    void hur_de_ropas_ut_foljer_av_om_alla_saljs_och_av_agare_betalning_och_enighet(Satt satt, Undantag undantag, boolean sammaAgare, boolean fullt, boolean ense, String lagrum) {
        assertThat(Utropssatt.fel(new Utropssatt.Lage(true, satt, undantag, sammaAgare, fullt, ense))).extracting(f -> f.lagrum())
                .containsExactlyElementsOf(lagrum.isEmpty() ? List.of() : List.of(lagrum));
    }
}
