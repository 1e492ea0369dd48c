package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare.ARBETSGIVAREN;
import static se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare.GALDENAREN;
import static se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare.SOKANDEN;
import static se.verkstall.loneutmatning.berakning.Bilagan.Overlamnande.D;
import static se.verkstall.loneutmatning.berakning.Bilagan.Overlamnande.E;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.verkstall.lag.Lagregister;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;

class BilaganTest {

    /** A Friday. */
    private static final LocalDate I_2000 = LocalDate.of(2000, 3, 31);
    /** The Saturday before the wording of today, and its first day, a Sunday. */
    private static final LocalDate FORE = LocalDate.of(2021, 7, 31);
    private static final LocalDate EFTER = LocalDate.of(2021, 8, 1);

    @Test
    @Lagrum("UF bilaga p 2")
    void beslutet_delges_arbetsgivaren_till_och_med_den_31_juli_2021_och_sands_darefter() {
        assertThat(Bilagan.rad(Lonehandling.BESLUT, I_2000).mottagare()).isEqualTo(Map.of(SOKANDEN, E, GALDENAREN, E, ARBETSGIVAREN, D));
        assertThat(Bilagan.rad(Lonehandling.BESLUT, FORE).mottagare()).isEqualTo(Map.of(SOKANDEN, E, GALDENAREN, E, ARBETSGIVAREN, D));
        assertThat(Bilagan.rad(Lonehandling.BESLUT, EFTER).mottagare()).isEqualTo(Map.of(SOKANDEN, E, GALDENAREN, E, ARBETSGIVAREN, E));
    }

    @Test
    @Lagrum("UF bilaga p 1")
    void tillfallet_att_yttra_sig_sands_till_galdenaren_ensam() {
        assertThat(Bilagan.rad(Lonehandling.UNDERRATTELSE, EFTER).mottagare()).isEqualTo(Map.of(GALDENAREN, E));
    }

    @Test
    @Lagrum("UF bilaga p 13")
    void fordelningsbeslutet_sands_till_sokanden_och_galdenaren() {
        assertThat(Bilagan.rad(Lonehandling.FORDELNING, EFTER).mottagare()).isEqualTo(Map.of(SOKANDEN, E, GALDENAREN, E));
    }

    @Test
    @Lagrum("UF bilaga p 16")
    void punkten_om_anstand_bytte_nummer_nar_myndigheten_blev_en() {
        assertThat(Bilagan.rad(Lonehandling.ANSTAND, LocalDate.of(2006, 6, 30)).lagrum()).as("en fredag").isEqualTo("UF bilaga p 16");
        assertThat(Bilagan.rad(Lonehandling.ANSTAND, LocalDate.of(2006, 7, 1)).lagrum()).as("en lördag").isEqualTo("UF bilaga p 14");
    }

    @Test
    @Lagrum({"UF bilaga p 14", "UF bilaga p 15"})
    void punkterna_om_overlamnande_finns_inte_efter_den_30_juni_2006() {
        assertThat(Bilagan.rad(Lonehandling.OVERLAMNANDE, I_2000).mottagare()).hasSize(3);
        assertThatThrownBy(() -> Bilagan.rad(Lonehandling.OVERLAMNANDE, EFTER)).isInstanceOf(RegelSaknasException.class);
        assertThatThrownBy(() -> Bilagan.rad(Lonehandling.FORTSATT_HANDLAGGNING, EFTER)).isInstanceOf(RegelSaknasException.class);
    }

    @Test
    void tiden_mellan_de_lasta_lydelserna_ar_markt_som_osaker() {
        assertThat(Bilagan.rad(Lonehandling.BESLUT, I_2000).osaker()).isFalse();
        assertThat(Bilagan.rad(Lonehandling.BESLUT, FORE).osaker()).isTrue();
        assertThat(Bilagan.rad(Lonehandling.BESLUT, EFTER).osaker()).isFalse();
    }

    @Test
    void fore_ar_2000_ar_ingen_lydelse_last() {
        assertThatThrownBy(() -> Bilagan.rad(Lonehandling.BESLUT, LocalDate.of(1999, 12, 31))).isInstanceOf(RegelSaknasException.class);
    }

    @ParameterizedTest
    @EnumSource(Lonehandling.class)
    void varje_rad_ar_en_punkt_som_finns(Lonehandling handling) {
        assertThat(Lagregister.citat(Bilagan.rad(handling, I_2000).lagrum())).isNotNull();
    }
}
