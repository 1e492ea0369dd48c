package se.verkstall.processmotor.modellgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the guard demands of a förrättning, of a third party's claim, of a share and of a measure that costs. */
class UtmatningsvaktTest {

    private static final Modellgranskning VAKTEN = new Modellgranskning();

    private static final String FORRATTNING = """
            start_f -> provaPlanen -> val_tid -[Ja: ${inomTid == true}]-> val_underratta -[Ja]-> underratta -> hallForrattning -> val_oppnat -[Ja]-> tilltradet -> provaProtokollet -> slut_f
            val_tid -[Nej]-> provaPlanen
            val_underratta -[Nej: ${underrattas == false}]-> hallForrattning
            val_oppnat -[Nej: ${oppnat == false}]-> provaProtokollet
            val_tid = UF 3:1 st 2
            val_underratta = UF 6:3 st 1
            underratta = UF 6:3 st 1
            val_oppnat = UF 3:2 st 2
            tilltradet = UF 3:2 st 2
            provaProtokollet = UF 3:11
            """;

    @Test
    void en_forrattning_med_provad_tid_underrattelse_och_protokoll_godtas() {
        assertThat(regler(FORRATTNING)).isEmpty();
    }

    @Test
    void utan_fragan_om_klockslaget_vagras_den() {
        assertThat(regler(FORRATTNING.replace("val_tid = UF 3:1 st 2", "val_tid = UF 3:3"))).containsExactly("forrattning.tid");
    }

    @Test
    void utan_underrattelse_till_galdenaren_eller_provat_undantag_vagras_den() {
        assertThat(regler(FORRATTNING.replace("${underrattas == false}", "${true}"))).containsExactly("forrattning.underrattelse");
    }

    @Test
    void utan_underrattelse_om_tilltradet_och_utan_protokoll_vagras_den() {
        assertThat(regler(FORRATTNING.replace("tilltradet = UF 3:2 st 2", "tilltradet = UF 3:3"))).containsExactly("forrattning.innehavaren");
        assertThat(regler(FORRATTNING.replace("provaProtokollet = UF 3:11", "provaProtokollet = UF 3:4"))).containsExactly("forrattning.protokoll");
    }

    @Test
    void ratten_ar_inte_forlorad_utan_forelaggande_delgivning_och_en_manad() {
        assertThat(regler("start_a -> noteraUteblivenTalan -> slut_a")).containsExactly("tredje_mans_ratt.forelaggande");
        assertThat(regler("start_a -> forelaggTalan -> noteraUteblivenTalan -> slut_a\nforelaggTalan = UB 4:20")).containsExactly("tredje_mans_ratt.delgivning", "tredje_mans_ratt.manad");
    }

    @Test
    void hela_egendomen_saljs_inte_innan_de_andra_har_haft_tid_att_yttra_sig() {
        String ratt = """
                start_a -> delgeYrkandet -> tid_yttrande -> beslutaOmYrkandet -> underrattaAlla -> slut_a
                delgeYrkandet = UF 6:14 st 1
                tid_yttrande = UF 6:14 st 1
                underrattaAlla = UF 6:14 st 2
                """;
        assertThat(regler(ratt)).isEmpty();
        assertThat(regler(ratt.replace("tid_yttrande -> ", "").replace("tid_yttrande = UF 6:14 st 1\n", ""))).containsExactly("hela_egendomen.tid");
        assertThat(regler(ratt.replace(" -> underrattaAlla", "").replace("underrattaAlla = UF 6:14 st 2\n", ""))).containsExactly("hela_egendomen.delgivning");
    }

    @Test
    void en_kostsam_atgard_beslutas_inte_utan_horande_och_inskrivningsmyndigheten_underrattas_inte_i_fortid() {
        assertThat(regler("start_a -> beslutaOmAtgarden -> slut_a")).containsExactly("kostsam_atgard.hord");
        assertThat(regler("start_a -> hor -> beslutaOmAtgarden -> slut_a\nhor = UF 6:18")).isEmpty();
        assertThat(regler("start_a -> underrattaIngenForsaljning -> slut_a")).containsExactly("ingen_forsaljning.tid");
        assertThat(regler("start_a -> tid_tva -> underrattaIngenForsaljning -> slut_a\ntid_tva = UF 6:21 st 4")).isEmpty();
    }

    private static List<String> regler(String skiss) {
        return VAKTEN.granska(Skiss.bpmn(skiss)).avvikelser().stream().map(Avvikelse::regel).toList();
    }
}
