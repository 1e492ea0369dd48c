package se.verkstall.kassa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** No verification exists that does not balance. */
@Lagrum("UF 1:5 st 2")
class VerifikationEgenskaperTest {

    /** A Tuesday. */
    private static final LocalDate DAG = LocalDate.of(2022, 3, 1);

    @Property
    void det_som_delas_ut_och_det_som_kom_in_tar_alltid_ut_varandra(@ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 9_999_999) Long> delar) {
        Verifikation v = verifikation(delar, delar.stream().mapToLong(Long::longValue).sum());

        assertThat(Belopp.summa(v.rader().stream().map(Kontorad::belopp).toList())).isEqualTo(Belopp.NOLL);
    }

    @Property
    void ett_ore_for_mycket_eller_for_litet_ar_ingen_verifikation(@ForAll @Size(min = 1, max = 12) List<@LongRange(min = 2, max = 9_999_999) Long> delar,
                                                                   @ForAll boolean forMycket) {
        long summa = delar.stream().mapToLong(Long::longValue).sum() + (forMycket ? 1 : -1);

        assertThatThrownBy(() -> verifikation(delar, summa)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("balanserar inte");
    }

    private static Verifikation verifikation(List<Long> delar, long summa) {
        List<Kontorad> rader = new ArrayList<>();
        rader.add(Kontorad.debet(Konto.BANK, null, null, Belopp.ore(summa)));
        delar.forEach(d -> rader.add(Kontorad.kredit(Konto.MEDEL_I_MAL, "2022-000001", null, Belopp.ore(d))));
        return new Verifikation("prov", DAG, Verifikation.Slag.INBETALNING, "Prov", "prov", rader);
    }
}
