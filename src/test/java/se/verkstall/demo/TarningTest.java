package se.verkstall.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The simulator's chance is no chance: it can be played again. */
class TarningTest {

    private final Tarning tarning = new Tarning(42);

    @Test
    void samma_fro_mal_och_fraga_ger_samma_kast() {
        assertThat(tarning.kast("2022-000001", "svarar", 1000)).isEqualTo(new Tarning(42).kast("2022-000001", "svarar", 1000));
    }

    @Test
    void ett_annat_fro_ett_annat_mal_eller_en_annan_fraga_ger_andra_kast() {
        int[] kast = kast(tarning, "svarar");

        assertThat(kast(new Tarning(43), "svarar")).isNotEqualTo(kast);
        assertThat(kast(tarning, "betalar")).isNotEqualTo(kast);
        assertThat(IntStream.of(kast).distinct().count()).isGreaterThan(500);
    }

    @Test
    void trettio_procent_ar_ungefar_trettio_av_hundra() {
        long ja = IntStream.range(0, 10_000).filter(i -> tarning.procent("2022-%06d".formatted(i), "svarar", 30)).count();

        assertThat(ja).isBetween(2_800L, 3_200L);
    }

    @Test
    void noll_procent_hander_aldrig_och_hundra_alltid() {
        assertThat(IntStream.range(0, 1_000)).noneMatch(i -> tarning.procent("m" + i, "x", 0)).allMatch(i -> tarning.procent("m" + i, "x", 100));
    }

    private static int[] kast(Tarning t, String fraga) {
        return IntStream.range(0, 1_000).map(i -> t.kast("2022-%06d".formatted(i), fraga, 100_000)).toArray();
    }
}
