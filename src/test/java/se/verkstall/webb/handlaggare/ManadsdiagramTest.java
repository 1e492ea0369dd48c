package se.verkstall.webb.handlaggare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.webb.handlaggare.Manadsdiagram.Stapel;

/** The months of an attachment as bars. */
class ManadsdiagramTest {

    @Test
    void hogsta_stapeln_fyller_hojden_och_linjen_ar_beslutets_belopp() {
        Manadsdiagram d = Manadsdiagram.av(List.of(redovisat("2022-02", 4000), redovisat("2022-03", 2000)), Belopp.kronor(4000));

        assertThat(d.staplar()).extracting(Stapel::hojd).containsExactly(96, 48);
        assertThat(d.staplar()).extracting(Stapel::mindre).containsExactly(false, true);
        assertThat(d.linje()).isZero();
        assertThat(d.bredd()).isEqualTo(88);
        assertThat(d.staplar()).extracting(Stapel::kort).containsExactly("feb", "mars");
    }

    @Test
    void en_manad_utan_redovisning_star_tom_och_tva_for_samma_manad_laggs_ihop() {
        Manadsdiagram d = Manadsdiagram.av(List.of(redovisat("2022-12", 1000), redovisat("2023-02", 600), redovisat("2023-02", 400)), null);

        assertThat(d.staplar()).extracting(s -> s.manad() + " " + s.belopp()).containsExactly("2022-12 1000", "2023-01 0", "2023-02 1000");
        assertThat(d.staplar()).extracting(Stapel::hojd).containsExactly(96, 0, 96);
        assertThat(d.staplar()).extracting(Stapel::ar).containsExactly("2022", "2023", "");
        assertThat(d.linje()).isNull();
    }

    @Test
    void ett_ore_syns_och_nast_inget_ar_inte_inget() {
        Manadsdiagram d = Manadsdiagram.av(List.of(redovisat("2022-02", 900_000), redovisat("2022-03", Belopp.ore(1))), Belopp.kronor(10));

        assertThat(d.staplar()).extracting(Stapel::hojd).containsExactly(96, 1);
        assertThat(d.linje()).isEqualTo(95);
    }

    @Test
    void hogst_tva_ar_visas_de_senaste() {
        Manadsdiagram d = Manadsdiagram.av(List.of(redovisat("2019-01", 9000), redovisat("2022-12", 10)), Belopp.kronor(10));

        assertThat(d.staplar()).hasSize(24);
        assertThat(d.staplar().get(0).manad()).isEqualTo(YearMonth.of(2021, 1));
        assertThat(d.linje()).isZero();
    }

    @Test
    void utan_redovisningar_finns_inget_att_rita() {
        assertThat(Manadsdiagram.av(List.of(), Belopp.kronor(10)).staplar()).isEmpty();
    }

    private static Arbetsgivarredovisning redovisat(String manad, long kronor) {
        return redovisat(manad, Belopp.kronor(kronor));
    }

    private static Arbetsgivarredovisning redovisat(String manad, Belopp belopp) {
        YearMonth m = YearMonth.parse(manad);
        return new Arbetsgivarredovisning(1, "L2022-000001", "2022-000001", m + "-" + belopp, m, m.atDay(25), m.atDay(28), belopp, null, null, null, false, null, null);
    }
}
