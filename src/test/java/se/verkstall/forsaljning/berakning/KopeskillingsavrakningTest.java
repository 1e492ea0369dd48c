package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Ansprak;
import se.verkstall.forsaljning.berakning.Kopeskillingsavrakning.Mojlig;
import se.verkstall.forsaljning.berakning.Kopeskillingsavrakning.Post;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** What may be settled against the price, on both sides of each limit; shared on Wednesday 20 July 2022. */
@Lagrum("UB 10:15")
class KopeskillingsavrakningTest {

    private static final List<Mojlig> MOJLIGA = List.of(new Mojlig("I", "Banken", Belopp.kronor(500_000)));

    private static List<String> fel(Map<String, Belopp> redan, int kvar, Post... poster) {
        return Kopeskillingsavrakning.fel(MOJLIGA, redan, Belopp.kronor(kvar), List.of(poster)).stream().map(Fel::text).toList();
    }

    @Test
    void hela_det_som_far_innesta_far_avraknas_men_inte_ett_ore_mer() {
        assertThat(fel(Map.of(), 600_000, new Post("I", Belopp.kronor(500_000)))).isEmpty();
        assertThat(fel(Map.of(), 600_000, new Post("I", Belopp.parse("500000.01")))).singleElement().asString().contains("högst 500\u00a0000");
    }

    @Test
    void det_som_redan_har_avraknats_minskar_vad_som_far_avraknas() {
        assertThat(fel(Map.of("I", Belopp.kronor(300_000)), 600_000, new Post("I", Belopp.kronor(200_000)))).isEmpty();
        assertThat(fel(Map.of("I", Belopp.kronor(300_000)), 600_000, new Post("I", Belopp.kronor(200_001)))).isNotEmpty();
    }

    @Test
    void mer_an_vad_som_aterstar_att_betala_avraknas_inte_for_handpenningen_ar_redan_kontant() {
        assertThat(fel(Map.of(), 333_333, new Post("I", Belopp.kronor(333_333)))).isEmpty();
        assertThat(fel(Map.of(), 333_333, new Post("I", Belopp.kronor(333_334)))).singleElement().asString().contains("återstår 333\u00a0333");
    }

    @Test
    void en_okand_fordran_ingen_alls_noll_kronor_och_samma_fordran_tva_ganger_duger_inte() {
        assertThat(fel(Map.of(), 600_000, new Post("X", Belopp.kronor(1)))).singleElement().asString().contains("får inte innestå");
        assertThat(fel(Map.of(), 600_000)).isNotEmpty();
        assertThat(fel(Map.of(), 600_000, new Post("I", Belopp.NOLL))).isNotEmpty();
        assertThat(fel(Map.of(), 600_000, new Post("I", Belopp.kronor(1)), new Post("I", Belopp.kronor(1)))).isNotEmpty();
    }

    @Test
    void tva_inteckningar_med_lika_ratt_delar_det_som_kopeskillingen_racker_till_i_forhallande_till_sina_belopp() {
        List<Ansprak> alla = List.of(new Ansprak("U", "U", null, Formansratt.UTMATNING, LocalDate.of(2022, 3, 1), 1, true, null, null, Belopp.kronor(40_000), null, null, true, false),
                inteckning("A", 200_000), inteckning("B", 100_000));
        var forteckning = Fartygsforteckning.uppratta(Egendom.SKEPP, LocalDate.of(2022, 7, 20), alla, Belopp.NOLL, Belopp.NOLL, null);
        assertThat(Kopeskillingsavrakning.mojliga(forteckning, Belopp.kronor(100_000))).extracting(Mojlig::hogst).containsExactly(Belopp.parse("66666.66"), Belopp.parse("33333.33"));
        assertThat(Kopeskillingsavrakning.mojliga(forteckning, Belopp.kronor(300_000))).extracting(Mojlig::hogst).containsExactly(Belopp.kronor(200_000), Belopp.kronor(100_000));
    }

    private static Ansprak inteckning(String id, int kronor) {
        return new Ansprak(id, id, null, Formansratt.INTECKNING, LocalDate.of(2015, 5, 4), 1, false, null, null, Belopp.kronor(kronor), Belopp.kronor(kronor), null, true, false, true, false);
    }
}
