package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;
import se.verkstall.loneutmatning.berakning.MalsvisFordelning.Mal;
import se.verkstall.loneutmatning.berakning.MalsvisFordelning.Resultat;

@Lagrum("UB 13:20 a st 1")
class MalsvisFordelningEgenskaperTest {

    /** A Monday. */
    private static final LocalDate LON = LocalDate.of(2022, 4, 25);

    @Property
    void det_utdelade_och_resten_ar_alltid_det_innehallna(@ForAll @LongRange(min = 0, max = 5_000_000) long innehallet,
                                                          @ForAll @Size(max = 8) List<@LongRange(min = 1, max = 2_000_000) Long> skulder) {
        Resultat delat = fordela(innehallet, skulder);

        assertThat(Belopp.summa(delat.utdelning().stream().map(Utdelning::belopp).toList()).plus(delat.rest())).isEqualTo(Belopp.ore(innehallet));
    }

    @Property
    void inget_mal_far_for_lite_om_det_inte_ar_ensamt_eller_fullt_betalt(@ForAll @LongRange(min = 0, max = 5_000_000) long innehallet,
                                                                          @ForAll @Size(max = 8) List<@LongRange(min = 1, max = 2_000_000) Long> skulder) {
        List<Utdelning> fatt = fordela(innehallet, skulder).utdelning().stream().filter(u -> u.belopp().arPositivt()).toList();

        assertThat(fatt).allSatisfy(u -> assertThat(u.belopp().compareTo(Belopp.kronor(100)) >= 0 || fatt.size() == 1
                || u.belopp().ore() == skulder.get(Integer.parseInt(u.id()))
                || delarMedBaraFullBetalda(u, fatt, skulder)).isTrue());
    }

    /** The last one left when every other one that got anything was paid in full. */
    private static boolean delarMedBaraFullBetalda(Utdelning u, List<Utdelning> fatt, List<Long> skulder) {
        return fatt.stream().allMatch(annan -> annan == u || annan.belopp().ore() == skulder.get(Integer.parseInt(annan.id())));
    }

    private static Resultat fordela(long innehallet, List<Long> skulder) {
        List<Mal> mal = new ArrayList<>();
        for (int i = 0; i < skulder.size(); i++) {
            mal.add(new Mal("m" + i, Belopp.NOLL, List.of(Fordran.annan(String.valueOf(i), Fordringsklass.OVRIG, Belopp.NOLL, Belopp.NOLL, Belopp.ore(skulder.get(i))))));
        }
        return MalsvisFordelning.fordela(LON, Belopp.ore(innehallet), mal);
    }
}
