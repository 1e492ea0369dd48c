package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.forsaljning.berakning.GemensamtUtrop.Fastighet;
import se.verkstall.forsaljning.berakning.Utropsordning.Utrop;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** The order of calling out real property and which bid stands: with and without rights, and several properties apart and together. */
class UtropsordningTest {

    private static Utrop utrop(String forbehall, int battre, Integer bud) {
        return new Utrop(forbehall, Belopp.kronor(battre), bud == null ? null : Belopp.kronor(bud), Belopp.NOLL, false);
    }

    @ParameterizedTest(name = "utan {0}, med {1}: utrop {2}")
    @CsvSource({"700000, 600000, 1", "700000, 599999, 0", "550000, 560000, 1", "550000, 550000, 1", "550000, 549999, 0", "700000, , 0", ", 500000, 1"})
    @Lagrum("UB 12:39 st 1")
    void budet_med_forbehall_har_foretrade_om_det_tacker_battre_fordringar_eller_ar_minst_lika_hogt(Integer utan, Integer med, int galler) {
        assertThat(Utropsordning.galler(List.of(utrop(null, 0, utan), utrop("hyra", 600_000, med)))).isEqualTo(galler);
    }

    @Test
    @Lagrum("UB 12:39 st 2")
    void bud_som_skyddar_fler_rattigheter_gar_fore_om_ingen_battre_fordran_tacks_samre() {
        List<Utrop> alla = List.of(utrop(null, 0, 800_000), utrop("arrende", 500_000, 700_000), utrop("hyra", 650_000, 640_000));
        assertThat(Utropsordning.galler(alla)).as("640 000 täcker inte 650 000 som 700 000 gör").isEqualTo(1);
        assertThat(Utropsordning.galler(List.of(alla.get(0), alla.get(1), utrop("hyra", 640_000, 640_000)))).isEqualTo(2);
    }

    @Test
    @Lagrum({"UB 12:39 st 3", "UB 12:39 st 5"})
    void rattighetshavaren_skyddar_sin_ratt_genom_att_betala_skillnaden_och_en_borgenar_kan_godta_budet() {
        Utrop utan = utrop(null, 0, 700_000);
        Utrop med = utrop("hyra", 600_000, 590_000);
        assertThat(Utropsordning.saknas(med, utan)).as("det som behövs för att täcka").isEqualTo(Belopp.kronor(10_000));
        assertThat(Utropsordning.saknas(med, utrop(null, 0, 595_000))).as("hela skillnaden").isEqualTo(Belopp.kronor(5_000));
        assertThat(Utropsordning.galler(List.of(utan, new Utrop("hyra", med.battre(), med.bud(), Belopp.kronor(10_000), false)))).isEqualTo(1);
        assertThat(Utropsordning.galler(List.of(utan, new Utrop("hyra", med.battre(), med.bud(), Belopp.kronor(9_999), false)))).isEqualTo(0);
        assertThat(Utropsordning.galler(List.of(utan, new Utrop("hyra", med.battre(), med.bud(), Belopp.NOLL, true)))).isEqualTo(1);
    }

    @Test
    @Lagrum("UB 12:39 st 2")
    void utropen_ar_ett_fler_an_rattigheterna_och_nagot_bud_maste_ha_lamnats() {
        assertThat(Utropsordning.fel(List.of(utrop(null, 0, 1)), 1)).hasSize(1);
        assertThat(Utropsordning.fel(List.of(utrop(null, 0, null), utrop("hyra", 1, null)), 1)).hasSize(1);
        assertThat(Utropsordning.fel(List.of(utrop(null, 0, 1), utrop("hyra", 1, null)), 1)).isEmpty();
    }

    @Test
    @Lagrum("UB 12:54 st 2")
    void ett_gemensamt_bud_delas_efter_varde_men_ingen_fastighet_far_mindre_an_sitt_eget_bud() {
        List<Fastighet> tva = List.of(new Fastighet(Belopp.kronor(1_000_000), Belopp.kronor(700_000)), new Fastighet(Belopp.kronor(500_000), Belopp.kronor(450_000)));
        assertThat(GemensamtUtrop.foretrade(tva, Belopp.kronor(1_150_000))).as("lika med summan").isFalse();
        assertThat(GemensamtUtrop.fordela(tva, Belopp.kronor(1_200_000))).containsExactly(Belopp.kronor(750_000), Belopp.kronor(450_000));
        assertThat(GemensamtUtrop.fordela(tva, Belopp.kronor(1_500_000))).containsExactly(Belopp.kronor(1_000_000), Belopp.kronor(500_000));
        assertThatThrownBy(() -> GemensamtUtrop.fordela(tva, Belopp.kronor(1_150_000))).hasMessageContaining("inte högre");
    }

    @Property(tries = 300)
    @Lagrum("UB 12:54 st 2")
    void andelarna_blir_alltid_budet_och_ingen_far_mindre_an_sitt_eget(@ForAll @Size(min = 1, max = 5) List<@LongRange(min = 1, max = 900_000_000_000L) Long> varden,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long over, @ForAll @LongRange(min = 0, max = 100) long procent) {
        List<Fastighet> alla = varden.stream().map(v -> new Fastighet(Belopp.ore(v), Belopp.ore(v / 100 * ((procent * (v % 7)) % 101)))).toList();
        Belopp gemensamt = Belopp.summa(alla.stream().map(Fastighet::bud).toList()).plus(Belopp.ore(over));
        List<Belopp> andelar = GemensamtUtrop.fordela(alla, gemensamt);
        assertThat(Belopp.summa(andelar)).isEqualTo(gemensamt);
        for (int i = 0; i < alla.size(); i++) {
            assertThat(andelar.get(i)).isGreaterThanOrEqualTo(alla.get(i).bud());
        }
    }
}
