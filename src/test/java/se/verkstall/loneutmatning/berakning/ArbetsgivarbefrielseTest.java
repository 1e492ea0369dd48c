package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;

@Lagrum("UB 7:23")
class ArbetsgivarbefrielseTest {

    @ParameterizedTest
    @CsvSource({
        "ALLMANT, STATLIG, Skatteverket, true", "ENSKILT, STATLIG, Skatteverket, false",
        "ENSKILT, UNDERHALL, Försäkringskassan, true", "ALLMANT, UNDERHALL, Försäkringskassan, true", "ENSKILT, UNDERHALL, Maja Mor, false",
        "ENSKILT, OVRIG, Försäkringskassan, false", "ALLMANT, OVRIG, Skatteverket, false", "ENSKILT, BROTTSSKADESTAND, Brottsoffermyndigheten, false",
        "ENSKILT, KONKURSBO, Konkursboet, false"})
    void galdenaren_blir_fri_bara_fran_det_allmannas_och_forsakringskassans_del(Malslag slag, Fordringsklass klass, String sokande, boolean fri) {
        assertThat(Arbetsgivarbefrielse.galler(slag, klass, sokande)).isEqualTo(fri);
    }

    @Test
    void det_som_kommer_in_for_det_befriade_avraknas_inte_en_gang_till() {
        Utdelning u = new Utdelning("F1", Belopp.kronor(1000), Map.of(Post.KOSTNAD, Belopp.kronor(100), Post.RANTA, Belopp.kronor(200), Post.KAPITAL, Belopp.kronor(700)));

        assertThat(Arbetsgivarbefrielse.utover(u, Belopp.NOLL)).isEqualTo(u);
        assertThat(Arbetsgivarbefrielse.utover(u, Belopp.kronor(800)).varav()).containsEntry(Post.KOSTNAD, Belopp.kronor(100)).containsEntry(Post.RANTA, Belopp.kronor(100))
                .containsEntry(Post.KAPITAL, Belopp.NOLL);
        assertThat(Arbetsgivarbefrielse.utover(u, Belopp.kronor(5000)).belopp()).isEqualTo(Belopp.NOLL);
    }
}
