package se.verkstall.loneutmatning.handlaggning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Underhallsposter;

@Lagrum("UF 7:21")
class ManadsbidragTest {

    private static final Belopp KVARTAL = Belopp.kronor(4500);
    private static final LocalDate JULI = LocalDate.of(2022, 7, 1);

    @Test
    void ett_kvartalsbidrag_raknas_som_en_tredjedel_i_manaden() {
        assertThat(Manadsbidrag.av(KVARTAL, 3, KVARTAL, JULI, LocalDate.of(2022, 4, 25))).isEqualTo(Belopp.kronor(1500));
        assertThat(Manadsbidrag.av(KVARTAL, 3, Belopp.kronor(3000), JULI, LocalDate.of(2022, 5, 25))).isEqualTo(Belopp.kronor(1500));
        assertThat(Manadsbidrag.av(KVARTAL, 3, Belopp.kronor(1500), JULI, LocalDate.of(2022, 6, 24))).isEqualTo(Belopp.kronor(1500));
    }

    @Test
    void den_sista_manaden_fore_forfallodagen_tar_det_som_aterstar() {
        assertThat(Manadsbidrag.av(Belopp.kronor(1000), 3, Belopp.kronor(1000), JULI, LocalDate.of(2022, 4, 25))).isEqualTo(Belopp.ore(33_333));
        assertThat(Manadsbidrag.av(Belopp.kronor(1000), 3, Belopp.ore(33_334), JULI, LocalDate.of(2022, 6, 24))).isEqualTo(Belopp.ore(33_334));
    }

    @Test
    void ett_manadsbidrag_raknas_som_det_ar() {
        assertThat(Manadsbidrag.av(KVARTAL, 1, KVARTAL, JULI, LocalDate.of(2022, 6, 24))).isEqualTo(KVARTAL);
    }

    @Test
    void forfallodagarna_ligger_sa_manga_manader_isar() {
        List<LocalDate> manadsvis = Underhallsposter.forfallodagar(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 8, 25), 1);

        assertThat(Manadsbidrag.forfallodagar(manadsvis, 3)).containsExactly(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 5, 1), LocalDate.of(2022, 8, 1));
        assertThat(Manadsbidrag.forfallodagar(manadsvis, 1)).isEqualTo(manadsvis);
    }

    @Property
    void manaderna_tacker_tillsammans_hela_bidraget_pa_oret(@ForAll @LongRange(min = 1, max = 100_000_000) long ore, @ForAll @IntRange(min = 2, max = 12) int manader) {
        LocalDate forfaller = LocalDate.of(2023, 1, 1);
        Belopp kvar = Belopp.ore(ore);
        for (int i = manader; i >= 1; i--) {
            kvar = kvar.minus(Manadsbidrag.av(Belopp.ore(ore), manader, kvar, forfaller, forfaller.minusMonths(i).plusDays(24)));
        }
        assertThat(kvar).isEqualTo(Belopp.NOLL);
    }
}
