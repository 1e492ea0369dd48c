package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import se.verkstall.forsaljning.berakning.ForfallnaHandpenningar.Forfallen;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** However two bids became void: no down payment pays more than it is, no cost is paid twice, no more is kept than was bid. */
@Lagrum({"UB 9:7 st 1", "UB 10:22 st 1"})
class ForfallnaHandpenningarEgenskaperTest {

    @Property(tries = 300)
    void varje_handpenning_gar_jamnt_upp_och_inget_halls_over_det_hogsta_forra_budet(@ForAll @LongRange(min = 0, max = 10_000) long h1, @ForAll @LongRange(min = 0, max = 10_000) long h2,
            @ForAll @LongRange(min = 1, max = 50_000) long p1, @ForAll @LongRange(min = 1, max = 50_000) long p2, @ForAll @LongRange(min = 0, max = 5_000) long k1,
            @ForAll @LongRange(min = 0, max = 5_000) long k2, @ForAll @LongRange(min = 1, max = 60_000) long nytt, @ForAll boolean skepp) {
        List<Forfallen> bud = List.of(bud(h1, p1, 0, k1), bud(h2, p2, 0, k2));
        List<Handpenning> delade = skepp ? ForfallnaHandpenningar.fartyg(bud, kr(nytt)) : ForfallnaHandpenningar.losEgendom(bud, kr(nytt));

        for (int i = 0; i < bud.size(); i++) {
            Handpenning h = delade.get(i);
            assertThat(h.kostnader().plus(h.skillnad()).plus(h.ater())).isEqualTo(bud.get(i).handpenning());
            assertThat(h.kostnader()).isLessThanOrEqualTo(bud.get(i).kostnader());
        }
        Belopp hallet = Belopp.summa(delade.stream().map(Handpenning::skillnad).toList());
        assertThat(kr(nytt).plus(hallet)).isLessThanOrEqualTo(kr(Math.max(nytt, Math.max(p1, p2))));
    }

    private static Forfallen bud(long handpenning, long pris, long ranta, long kostnader) {
        return new Forfallen(kr(handpenning), kr(pris), kr(ranta), kr(kostnader));
    }

    private static Belopp kr(long kronor) {
        return Belopp.kronor(kronor);
    }
}
