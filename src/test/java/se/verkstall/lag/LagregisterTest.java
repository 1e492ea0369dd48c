package se.verkstall.lag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LagregisterTest {

    @Test
    void varje_avsnitt_i_bada_lydelserna_har_en_rad() {
        List<Avsnitt> forordningen = Lagregister.avsnitt().stream().filter(a -> a.referens().forfattning().kod().equals("UF") && a.referens().paragraf() != null).toList();

        assertThat(forordningen).hasSize(233).extracting(Avsnitt::referens).doesNotHaveDuplicates().isSorted();
        assertThat(forordningen).filteredOn(a -> a.lydelser().contains(Lagregister.LYDELSE_2000)).hasSize(217);
        assertThat(forordningen).filteredOn(a -> a.lydelser().contains(Lagregister.LYDELSE_2024)).hasSize(222);
    }

    @Test
    void bilagan_har_sexton_rader_raden_sjutton_punkter_och_forsakringskassan_sju() {
        assertThat(Lagregister.avsnitt()).filteredOn(a -> a.kapitel().equals("UF bilaga")).hasSize(16);
        assertThat(Lagregister.avsnitt()).filteredOn(a -> a.kapitel().equals("KFM A 2021:1")).hasSize(17);
        assertThat(Lagregister.avsnitt()).filteredOn(a -> a.kapitel().equals("FK")).hasSize(7);
    }

    @ParameterizedTest(name = "{0} gäller i {1}")
    @CsvSource(delimiter = '|', textBlock = """
            UF 9:9           | 2000:1, 2024:41
            UF 2:10          | 2000:1
            UF 16:7g         | 2024:41
            UF 2:9           | 2024:41
            UF 7:2           |
            UF 14:*          |
            UF bilaga p 15   | 2000:1
            UF bilaga p 16   | 2000:1, 2024:41
            """)
    void ett_avsnitt_sager_i_vilka_lydelser_det_galler(String lagrum, String lydelser) {
        Avsnitt avsnitt = Lagregister.avsnitt(Lagrumsreferens.parse(lagrum)).orElseThrow();

        assertThat(String.join(", ", avsnitt.lydelser())).isEqualTo(lydelser == null ? "" : lydelser);
        assertThat(avsnitt.upphavt()).isEqualTo(lydelser == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UF 7:6 st 2", "UF 14:*", "UB 4:9a", "UB 2:4", "UB 18:20", "DelgL 55 §", "DelgL 1970:428 29 a §", "RäntelL 6 §", "IL 12:37", "FL 22 §", "RB 99:1"})
    void ett_avsnitt_som_finns_eller_har_funnits_far_citeras(String lagrum) {
        assertThat(Lagregister.citat(lagrum)).isEqualTo(Lagrumsreferens.parse(lagrum));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UF 1:6", "UF 20:1", "UF 14:1", "UF bilaga p 17", "UB 15:1", "UB 7:26", "DelgL 56 §", "KFM A 2021:1 p 6", "FK p 8", "Lag 1930:173 3 §"})
    void ett_avsnitt_som_inte_finns_far_inte_citeras(String lagrum) {
        assertThatThrownBy(() -> Lagregister.citat(lagrum)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(lagrum).hasMessageEndingWith("finns inte");
    }

    @Test
    void varje_avsnitt_har_en_rubrik_och_ett_kapitel() {
        assertThat(Lagregister.avsnitt()).allSatisfy(avsnitt -> {
            assertThat(avsnitt.rubrik()).isNotBlank();
            assertThat(avsnitt.kapitelrubrik()).isNotBlank();
        });
        assertThat(Lagregister.avsnitt(Lagrumsreferens.parse("UF 9:9")).orElseThrow().rubrik()).isEqualTo("Var och när auktionen kungörs");
    }
}
