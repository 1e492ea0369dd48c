package se.verkstall.processmotor.modellgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways from {@code akt} to an end on which {@code delge} is never carried out. */
class EfterfoljdTest {

    @Test
    void det_som_foljer_pa_varje_vag_kan_inte_utebli() {
        assertThat(utan("start_a -> akt -> a -> delge -> slut_a")).isEmpty();
    }

    @Test
    void en_vag_till_ett_slut_utan_det_visas() {
        assertThat(utan("""
                start_a -> akt -> val_x -[Ja: ${x}]-> delge -> slut_a
                val_x -[Nej]-> a -> slut_b
                """)).containsExactly("val_x", "a", "slut_b");
    }

    @Test
    void en_slinga_utan_slut_ar_inget_slut() {
        assertThat(utan("""
                start_a -> akt -> val_x -[Ja: ${x}]-> delge -> slut_a
                val_x -[Nej]-> a -> val_x
                """)).isEmpty();
    }

    @Test
    void nar_alla_grenar_tas_racker_det_att_en_gor_det() {
        assertThat(utan("""
                start_a -> akt -> dela_x -> delge -> dela_y -> slut_a
                dela_x -> a -> dela_y
                """)).isEmpty();
        assertThat(utan("""
                start_a -> akt -> dela_x -> b -> dela_y -> slut_a
                dela_x -> a -> dela_y
                """)).isNotEmpty();
    }

    @Test
    void ett_slut_som_avbryter_allt_kan_hinna_fore_den_andra_grenen() {
        Mutant mutant = new Mutant(Skiss.bpmn("""
                start_a -> akt -> dela_x -> delge -> slut_a
                dela_x -> a -> slut_b
                """)).avbrytande("slut_b");

        assertThat(utan(modell(mutant))).containsExactly("dela_x", "a", "slut_b");
    }

    @Test
    void ett_fel_pa_det_som_ska_folja_ar_en_vag_utan_det() {
        assertThat(utan("""
                start_a -> akt -> delge -> slut_a
                fel_x @ delge -> slut_b
                """)).containsExactly("delge", "fel_x", "slut_b");
    }

    @Test
    void det_som_avbryter_hela_malet_eller_gar_bredvid_raknas_inte() {
        assertThat(utan("""
                start_a -> akt -> delge -> slut_a
                svar_x @! delge -> slut_b
                e! { start_e -> a -> slut_e }
                """)).isEmpty();
    }

    @Test
    void ett_fel_i_en_underprocess_foljs_till_det_som_fangar_det() {
        assertThat(utan("""
                start_a -> s -> slut_a
                s { start_s -> akt -> val_x ; val_x -[Ja: ${x}]-> delge -> slut_s ; val_x -[Nej]-> slut_fel }
                fel_x @ s -> a -> slut_b
                """)).contains("fel_x", "a", "slut_b");
    }

    private static List<String> utan(String skiss) {
        return utan(Skiss.modell(skiss));
    }

    private static Modell modell(Mutant mutant) {
        return Modellasare.las(BpmnXml.barn(BpmnXml.las(mutant.xml()).getDocumentElement(), "process").get(0), new java.util.ArrayList<>());
    }

    private static List<String> utan(Modell modell) {
        BitSet delge = new BitSet();
        if (modell.nummer("delge") >= 0) {
            delge.set(modell.nummer("delge"));
        }
        Efterfoljd efter = Efterfoljd.utan(Graf.av(modell), new Snitt(delge, new BitSet()));
        int akt = Graf.klar(modell.nummer("akt"));
        return efter.kanUtebli(akt) ? efter.vag(akt).stream().map(nr -> modell.nod(nr).id()).toList() : List.of();
    }
}
