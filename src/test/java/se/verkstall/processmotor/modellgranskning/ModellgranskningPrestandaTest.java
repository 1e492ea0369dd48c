package se.verkstall.processmotor.modellgranskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Big models are tried fast, and models made to be slow are not slow. The limits are wide of what was measured, for busy machines. */
class ModellgranskningPrestandaTest {

    private static final Modellgranskning VAKTEN = new Modellgranskning();
    private static final String LAGRUM = "UF 9:9, UF 9:10, UF 2:8, UB 2:5, UF 6:1, UB 4:12, UB 4:12 st 2, UB 7:7, UB 7:8, UF 7:3, UF 7:14, UB 7:21, UB 13:14, UB 16:2, UB 16:3, UF 16:2";

    @BeforeAll
    static void varmUpp() {
        for (int i = 0; i < 5; i++) {
            VAKTEN.granska(slumpmodell(300));
        }
    }

    @Test
    void en_modell_med_tvatusen_element_pa_under_en_sekund() {
        byte[] modell = slumpmodell(2_000);

        Granskning granskning = assertTimeoutPreemptively(Duration.ofSeconds(3), () -> VAKTEN.granska(modell));

        assertThat(granskning.godkand()).isFalse();
    }

    @Test
    void en_modell_dar_allt_ar_bade_atgard_och_grind() {
        String skiss = IntStream.range(0, 4_000).mapToObj(i -> "val_%d -[Ja: ${v%d}]-> val_%d\nval_%d -[Nej: ${w%d}]-> hallAuktion%d\nhallAuktion%d -> val_%d\nval_%d = %s\nhallAuktion%d = %s\n"
                .formatted(i, i, i + 1, i, i, i, i, (i + 7) % 1_500, i, LAGRUM, i, LAGRUM)).limit(1_500).collect(Collectors.joining());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(VAKTEN.granska(Skiss.bpmn("start_a -> val_0\n" + skiss)).godkand()).isFalse());
    }

    @Test
    void fragor_vars_svar_kan_minnas_pa_otaliga_satt() {
        String skiss = IntStream.range(0, 60).mapToObj(i -> "val_%d -[Ja: ${v%d}]-> val_m%d\nval_%d -[Nej]-> val_m%d\nval_m%d -> val_%d\n"
                .formatted(i, i, i, i, i, i, i + 1)).collect(Collectors.joining());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () ->
                assertThat(VAKTEN.granska(Skiss.bpmn("start_a -> val_0\n" + skiss + "val_60 -> hallAuktion -> slut_a")).avvikelser())
                        .extracting(Avvikelse::regel).contains("auktion_los.kungorelse"));
    }

    @Test
    void delningar_och_samlingar_om_varandra() {
        Random slump = new Random(1);
        String skiss = IntStream.range(0, 1_200).mapToObj(i -> "dela_%d -> dela_%d\ndela_%d -> dela_%d\n".formatted(i, i + 1, i, slump.nextInt(1_200)))
                .collect(Collectors.joining());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> VAKTEN.granska(Skiss.bpmn("start_a -> dela_0\n" + skiss + "dela_1200 -> hallAuktion")));
    }

    @Test
    void en_modell_med_fler_steg_an_nagon_kan_lasa_granskas_inte() {
        String steg = IntStream.range(0, 5_001).mapToObj(i -> "<task id=\"t" + i + "\"/>").collect(Collectors.joining());
        byte[] xml = ("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><process id=\"p\">" + steg + "</process></definitions>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(VAKTEN.granska(xml).godkand()).isFalse();
    }

    private static byte[] slumpmodell(int antal) {
        Random slump = new Random(antal);
        String skiss = IntStream.range(0, antal / 4).mapToObj(i -> "a%d -> val_%d\nval_%d -[Ja: ${v%d}]-> a%d\nval_%d -[Nej]-> a%d\na%d = %s\n"
                .formatted(i, i, i, i, i + 1, i, slump.nextInt(antal / 4), i, i % 9 == 0 ? "UB 4:12" : "UB 1:1")).collect(Collectors.joining());
        return Skiss.bpmn("start_a -> a0\n" + skiss + "a" + antal / 4 + " -> hallAuktion -> beslutaOmLoneutmatning -> avvisaAnsokan -> betalaUt -> slut_a");
    }
}
