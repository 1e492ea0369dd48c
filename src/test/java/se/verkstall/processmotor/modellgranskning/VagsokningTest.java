package se.verkstall.processmotor.modellgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways through a model to {@code akt} that do not pass {@code grind}. */
class VagsokningTest {

    @Test
    void en_rak_vag_genom_grinden_har_ingen_vag_forbi() {
        assertThat(forbi("start_a -> grind -> akt -> slut_a")).isEmpty();
    }

    @Test
    void den_kortaste_vagen_forbi_visas() {
        assertThat(forbi("""
                start_a -> a -> b -> c -> akt -> slut_a
                start_a -> val_x -[Ja: ${x}]-> grind -> akt
                val_x -[Nej]-> akt
                """)).containsExactly("start_a", "val_x", "akt");
    }

    @Test
    void en_slinga_som_gar_genom_grinden_forst_ar_ingen_vag_forbi() {
        assertThat(forbi("""
                start_a -> grind -> akt -> val_x -[Ja: ${x}]-> a -> akt
                val_x -[Nej]-> slut_a
                """)).isEmpty();
    }

    @Test
    void en_handelse_pa_grinden_lamnar_den_innan_den_ar_klar() {
        assertThat(forbi("""
                start_a -> grind -> akt -> slut_a
                fel_x @ grind -> akt
                """)).containsExactly("start_a", "grind", "fel_x", "akt");
    }

    @Test
    void ocksa_en_handelse_som_inte_avbryter_ar_en_vag() {
        assertThat(forbi("""
                start_a -> a -> grind -> akt -> slut_a
                svar_x @! a -> akt
                """)).containsExactly("start_a", "a", "svar_x", "akt");
    }

    @Test
    void en_handelse_pa_aktiviteten_efter_grinden_ar_ingen_vag_forbi() {
        assertThat(forbi("""
                start_a -> grind -> a -> akt -> slut_a
                fel_x @ a -> akt
                """)).isEmpty();
    }

    @Test
    void en_handelse_pa_en_underprocess_kan_komma_innan_grinden_i_den_ar_klar() {
        assertThat(forbi("""
                start_a -> s -> akt -> slut_a
                s { start_s -> grind -> slut_s }
                tid_x @ s -> akt
                """)).containsExactly("start_a", "s", "tid_x", "akt");
    }

    @Test
    void grinden_i_en_underprocess_racker_nar_alla_vagar_i_den_gar_genom_grinden() {
        assertThat(forbi("""
                start_a -> s -> akt -> slut_a
                s { start_s -> grind -> slut_s }
                """)).isEmpty();
        assertThat(forbi("""
                start_a -> s -> akt -> slut_a
                s { start_s -> val_x ; val_x -[Ja: ${x}]-> grind -> slut_s ; val_x -[Nej]-> slut_t }
                """)).containsExactly("start_a", "s", "start_s", "val_x", "slut_t", "akt");
    }

    @Test
    void ett_fel_i_en_underprocess_lamnar_den_bara_genom_en_felhandelse() {
        String skiss = """
                start_a -> s -> akt -> slut_a
                s { start_s -> val_x ; val_x -[Ja: ${x}]-> grind -> slut_s ; val_x -[Nej]-> slut_fel }
                """;
        assertThat(forbi(skiss)).isEmpty();
        assertThat(forbi(skiss + "fel_x @ s -> akt")).endsWith("fel_x", "akt");
    }

    @Test
    void en_handelseunderprocess_kan_starta_fran_forsta_stund() {
        assertThat(forbi("""
                start_a -> a -> grind -> b -> slut_a
                e! { start_e -> akt -> slut_e }
                """)).containsExactly("start_a", "e", "start_e", "akt");
    }

    @Test
    void efter_en_handelseunderprocess_i_en_underprocess_fortsatter_den_yttre() {
        assertThat(forbi("""
                start_a -> s -> akt -> slut_a
                s { start_s -> grind -> slut_s }
                e! i s { start_e -> a -> slut_e }
                """)).containsExactly("start_a", "s", "e", "start_e", "a", "slut_e", "akt");
    }

    @Test
    void en_gren_som_inte_vantar_pa_grinden_ar_en_vag_forbi() {
        assertThat(forbi("""
                start_a -> dela_x -> grind -> slut_g
                dela_x -> akt -> slut_a
                """)).containsExactly("start_a", "dela_x", "akt");
    }

    @Test
    void en_samling_som_vantar_pa_alla_grenar_vantar_ocksa_pa_grinden() {
        assertThat(forbi("""
                start_a -> dela_x -> grind -> dela_y -> akt -> slut_a
                dela_x -> a -> dela_y
                """)).isEmpty();
    }

    @Test
    void en_tom_gren_till_samlingen_ar_ocksa_en_gren() {
        assertThat(forbi("""
                start_a -> dela_x -> grind -> dela_y -> akt -> slut_a
                dela_x -> dela_y
                """)).isEmpty();
    }

    @Test
    void en_samling_som_raknar_tva_fran_samma_gren_oppnas_utan_grinden() {
        assertThat(forbi("""
                start_a -> dela_x -> grind -> dela_y -> akt -> slut_a
                dela_x -> a -> val_m
                dela_x -> b -> val_m
                val_m -> dela_y
                """)).as("motorn räknar två till samlingen, en gång a och en gång b").isNotEmpty();
    }

    @Test
    void en_gren_som_delar_sig_utan_att_samlas_kan_oppna_samlingen_utan_grinden() {
        assertThat(forbi("""
                start_a -> dela_x -> grind -> dela_y -> akt -> slut_a
                dela_x -> a -> b -> dela_y
                svar_x @! a -> b
                """)).isNotEmpty();
    }

    @Test
    void en_delning_som_tva_kan_na_samtidigt_raknas_inte_som_ett_block() {
        assertThat(forbi("""
                start_a -> dela_0 -> val_m -> dela_x -> grind -> dela_y -> akt -> slut_a
                dela_0 -> val_m
                dela_x -> a -> dela_y
                """)).isNotEmpty();
    }

    @Test
    void block_i_block_vantar_pa_allt() {
        assertThat(forbi("""
                start_a -> dela_x -> a -> dela_y -> akt -> slut_a
                dela_x -> dela_i -> grind -> dela_j -> b -> dela_y
                dela_i -> c -> dela_j
                """)).isEmpty();
    }

    @Test
    void en_gren_som_gar_tillbaka_till_delningen_gor_blocket_osakert() {
        assertThat(forbi("""
                start_a -> val_m -> dela_x -> grind -> dela_y -> akt -> slut_a
                dela_x -> a -> val_t -[Ja: ${t}]-> val_m
                val_t -[Nej]-> dela_y
                """)).isNotEmpty();
    }

    @Test
    void samma_fraga_utan_nagot_emellan_far_samma_svar() {
        assertThat(forbi("""
                start_a -> val_x -[Ja: ${klar == true}]-> grind -> val_m
                val_x -[Nej]-> val_m
                val_m -[Ja: ${klar}]-> akt -> slut_a
                val_m -[Nej]-> slut_n
                """)).isEmpty();
    }

    @Test
    void samma_fraga_med_ett_steg_emellan_kan_fa_ett_annat_svar() {
        assertThat(forbi("""
                start_a -> val_x -[Ja: ${klar == true}]-> grind -> val_m
                val_x -[Nej]-> a -> val_m
                val_m -[Ja: ${klar}]-> akt -> slut_a
                val_m -[Nej]-> slut_n
                """)).containsExactly("start_a", "val_x", "a", "val_m", "akt");
    }

    @Test
    void fler_fragor_an_som_kan_minnas_ger_en_strangare_provning_inte_en_lattare() {
        StringBuilder skiss = new StringBuilder("start_a -> val_0\n");
        for (int i = 0; i < 40; i++) {
            skiss.append("val_%d -[Ja: ${v%d}]-> val_%d\nval_%d -[Nej]-> slut_%d\n".formatted(i, i, i + 1, i, i));
            skiss.append("val_%d -[Kanske: ${w%d}]-> val_%d\n".formatted(i, i, i + 1));
        }
        skiss.append("val_40 -> akt");

        assertThat(forbi(skiss.toString())).hasSize(43);
    }

    @Test
    void en_aktivitet_med_flera_instanser_kan_ha_ingen() {
        Mutant mutant = new Mutant(Skiss.bpmn("""
                start_a -> s -> akt -> slut_a
                s { start_s -> grind -> slut_s }
                """)).flera("s");

        assertThat(forbi(mutant)).containsExactly("start_a", "s", "akt");
    }

    private static List<String> forbi(String skiss) {
        return forbi(Skiss.modell(skiss));
    }

    private static List<String> forbi(Mutant mutant) {
        return forbi(Modellasare.las(BpmnXml.barn(BpmnXml.las(mutant.xml()).getDocumentElement(), "process").get(0), new java.util.ArrayList<>()));
    }

    private static List<String> forbi(Modell modell) {
        Graf graf = Graf.av(modell);
        BitSet grind = new BitSet();
        if (modell.nummer("grind") >= 0) {
            grind.set(modell.nummer("grind"));
        }
        Vagsokning sokning = Vagsokning.fran(graf, graf.kallor(), new Snitt(grind, new BitSet()));
        int akt = Graf.borjan(modell.nummer("akt"));
        return sokning.nar(akt) ? sokning.vag(akt).stream().map(nr -> modell.nod(nr).id()).toList() : List.of();
    }
}
