package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Ansprak;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Forteckning;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Rad;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** What always holds of a ship's sakägarförteckning and down payment, whatever the claims. */
@Lagrum({"UB 10:11", "UB 10:13", "UB 10:16", "UB 10:22"})
class FartygEgenskaperTest {

    private static final LocalDate DAG = LocalDate.of(2022, 7, 20); // a Wednesday

    @Property(tries = 150)
    void skyddsbeloppet_ar_summan_av_det_skyddade_och_ingenting_efter_utmatningen_ar_skyddat(
            @ForAll @Size(max = 5) List<@LongRange(max = 90_000_000) Long> skulder, @ForAll @LongRange(max = 9_000_000) long kostnader,
            @ForAll @LongRange(max = 5_000_000) long andra) {
        List<Ansprak> alla = new ArrayList<>(List.of(new Ansprak("U", "U", null, Formansratt.UTMATNING, DAG.minusMonths(4), 1, true, null, null, Belopp.kronor(1), null, null, true, false)));
        for (int i = 0; i < skulder.size(); i++) {
            alla.add(new Ansprak("I" + i, "I", null, Formansratt.INTECKNING, DAG.minusYears(2L + i), 1, false, null, null, Belopp.ore(skulder.get(i)), Belopp.kronor(500_000), null, i % 3 != 0,
                    i % 4 == 3));
        }

        Forteckning f = Fartygsforteckning.uppratta(Egendom.SKEPP, DAG, alla, Belopp.ore(kostnader), Belopp.ore(andra), null);

        assertThat(Belopp.summa(f.rader().stream().filter(Rad::skyddad).map(Rad::belopp).toList())).isEqualTo(f.skyddsbelopp());
        assertThat(f.lagstaBud()).isEqualTo(f.skyddsbelopp().minus(Belopp.ore(andra)).ejNegativt());
        assertThat(f.rader().get(f.rader().size() - 1).id()).as("utmätningen sist").isEqualTo("U");
        assertThat(f.tackerExekutionsfordran(f.lagstaBud())).isEqualTo(f.lagstaBud().plus(Belopp.ore(andra)).compareTo(f.skyddsbelopp().plus(Belopp.kronor(1))) >= 0);
    }

    @Property(tries = 300)
    void handpenningen_ar_aldrig_under_en_sjattedel_eller_kostnaderna_och_gar_jamnt_upp_i_vad_den_anvands_till(
            @ForAll @LongRange(min = 1, max = 9_000_000_000L) long pris, @ForAll @LongRange(max = 10_000_000) long kostnader,
            @ForAll @LongRange(min = 1, max = 9_000_000_000L) long nyttPris, @ForAll @IntRange(max = 500_000) int ranta) {
        Belopp h = Fartygshandpenning.minst(Belopp.ore(pris), Belopp.ore(kostnader), DAG);
        assertThat(h.ore() * 6).isGreaterThanOrEqualTo(pris);
        assertThat(h).isGreaterThanOrEqualTo(Belopp.ore(kostnader));
        Fartygshandpenning.Slut s = Fartygshandpenning.nyAuktion(h, Belopp.ore(pris), Belopp.ore(ranta), Belopp.ore(nyttPris), Belopp.ore(kostnader));
        assertThat(s.hallen().plus(s.kostnader()).plus(s.ater())).isEqualTo(h);
        assertThat(s.hallen().arNegativt() || s.kostnader().arNegativt() || s.ater().arNegativt()).isFalse();
    }
}
