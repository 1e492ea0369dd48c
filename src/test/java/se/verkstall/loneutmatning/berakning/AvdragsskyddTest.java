package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;
import se.verkstall.loneutmatning.berakning.MalsvisFordelning.Mal;

@Lagrum("UB 7:17 st 2")
class AvdragsskyddTest {

    private static final LocalDate LONEDAG = LocalDate.of(2022, 3, 25); // a Friday
    private static final LocalDate FORFALLODAG = LocalDate.of(2022, 3, 1); // a Tuesday

    @Test
    void det_avdragna_betalas_tillbaka_och_gar_inte_till_nagon_annan() {
        Avdragsskydd.Resultat r = fordela(4000, 1500, 400, 10_000);

        assertThat(far(r, "U")).isEqualTo(Belopp.kronor(1100));
        assertThat(far(r, "O")).isEqualTo(Belopp.kronor(2500));
        assertThat(r.ater()).isEqualTo(Belopp.kronor(400));
        assertThat(r.delat().rest()).isEqualTo(Belopp.kronor(400));
        assertThat(r.skyddat()).containsEntry("U", Belopp.kronor(400));
        assertThat(r.delat().steg()).anySatisfy(s -> assertThat(s.lagrum()).isEqualTo("UB 7:17 st 2"));
    }

    @Test
    void racker_lonen_inte_till_bidraget_far_den_underhallsberattigade_det_som_finns() {
        Avdragsskydd.Resultat r = fordela(1000, 1500, 400, 10_000);

        assertThat(far(r, "U")).isEqualTo(Belopp.kronor(1000));
        assertThat(r.ater()).isEqualTo(Belopp.NOLL);
    }

    @Test
    void den_underhallsberattigades_andra_fordran_i_malet_far_det_som_annars_betalas_tillbaka() {
        Fordran annan = Fordran.annan("U2", Fordringsklass.OVRIG, Belopp.kronor(300), Belopp.NOLL, Belopp.NOLL);
        Fordran nagon = Fordran.annan("O", Fordringsklass.STATLIG, Belopp.NOLL, Belopp.NOLL, Belopp.kronor(50_000));
        Avdragsskydd.Resultat r = Avdragsskydd.fordela(LONEDAG, Belopp.kronor(4000), List.of(new Mal("1", Belopp.NOLL, List.of(underhall(1500), annan)), mal("2", nagon)),
                List.of(new Mal("1", Belopp.NOLL, List.of(underhall(1100), annan)), mal("2", nagon)));

        assertThat(far(r, "O")).isEqualTo(Belopp.kronor(2500));
        assertThat(far(r, "U2")).isEqualTo(Belopp.kronor(300));
        assertThat(r.ater()).isEqualTo(Belopp.kronor(100));
        assertThat(r.skyddat()).containsEntry("U", Belopp.kronor(100));
    }

    @Test
    void den_som_har_intratt_i_ratten_far_det_i_sitt_eget_mal_och_bara_resten_betalas_tillbaka() {
        Fordran intradd = Fordran.annan("I", Fordringsklass.OVRIG, Belopp.NOLL, Belopp.NOLL, Belopp.kronor(10_300));
        Fordran nagon = Fordran.annan("O", Fordringsklass.STATLIG, Belopp.NOLL, Belopp.NOLL, Belopp.kronor(50_000));
        List<Mal> utan = List.of(mal("1", underhall(1500)), mal("2", nagon), mal("3", intradd));
        List<Mal> med = List.of(mal("1", underhall(1100)), mal("2", nagon), mal("3", intradd));

        Avdragsskydd.Resultat r = Avdragsskydd.fordela(LONEDAG, Belopp.kronor(4000), utan, med, Map.of("1", List.of("3")));

        assertThat(far(r, "U")).isEqualTo(Belopp.kronor(1100));
        assertThat(far(r, "O")).as("ingen annan får mer eller mindre").isEqualTo(Belopp.kronor(2500));
        assertThat(far(r, "I")).isEqualTo(Belopp.kronor(400));
        assertThat(r.ater()).isEqualTo(Belopp.NOLL);
        assertThat(r.skyddat()).isEmpty();
        assertThat(r.delat().steg()).anySatisfy(s -> assertThat(s.text()).contains("till mål 3", "inträtt i rätten"));

        Avdragsskydd.Resultat mindre = Avdragsskydd.fordela(LONEDAG, Belopp.kronor(4000), List.of(mal("1", underhall(1500)), mal("2", nagon), mal("3", ovrig("I", 150)), mal("4", ovrig("J", 100))),
                List.of(mal("1", underhall(1100)), mal("2", nagon), mal("3", ovrig("I", 150)), mal("4", ovrig("J", 100))), Map.of("1", List.of("3", "4")));
        assertThat(far(mindre, "I")).isEqualTo(Belopp.kronor(150));
        assertThat(far(mindre, "J")).isEqualTo(Belopp.kronor(100));
        assertThat(mindre.ater()).isEqualTo(Belopp.kronor(150));
        assertThat(mindre.skyddat()).containsEntry("U", Belopp.kronor(150));
    }

    private static Fordran ovrig(String id, long kronor) {
        return Fordran.annan(id, Fordringsklass.OVRIG, Belopp.NOLL, Belopp.NOLL, Belopp.kronor(kronor));
    }

    @Test
    void ar_hela_bidraget_avdraget_betalas_allt_som_foll_pa_det_tillbaka() {
        Avdragsskydd.Resultat r = fordela(4000, 1500, 1500, 10_000);

        assertThat(far(r, "U")).isEqualTo(Belopp.NOLL);
        assertThat(r.ater()).isEqualTo(Belopp.kronor(1500));
        assertThat(far(r, "O")).isEqualTo(Belopp.kronor(2500));
    }

    @Property(tries = 500)
    void ingen_annan_far_mer_eller_mindre_an_utan_avdrag_och_varje_ore_finns_kvar(@ForAll @LongRange(min = 0, max = 2_000_000) long innehallet,
            @ForAll @LongRange(min = 1, max = 500_000) long bidrag, @ForAll @IntRange(min = 0, max = 100) int procent, @ForAll @LongRange(min = 1, max = 3_000_000) long annat,
            @ForAll @LongRange(min = 1, max = 400_000) long andraBidraget) {
        long avdrag = bidrag * procent / 100;
        Fordran annan = Fordran.annan("O", Fordringsklass.OVRIG, Belopp.NOLL, Belopp.NOLL, Belopp.ore(annat));
        Fordran granne = Fordran.underhall("G", Belopp.ore(andraBidraget), List.of());
        List<Mal> utan = List.of(mal("1", underhallOre(bidrag)), mal("2", annan), mal("3", granne));
        List<Mal> med = new ArrayList<>(List.of(mal("2", annan), mal("3", granne)));
        if (bidrag > avdrag) {
            med.add(mal("1", underhallOre(bidrag - avdrag)));
        }
        MalsvisFordelning.Resultat hel = MalsvisFordelning.fordela(LONEDAG, Belopp.ore(innehallet), utan);

        Avdragsskydd.Resultat r = Avdragsskydd.fordela(LONEDAG, Belopp.ore(innehallet), utan, med);

        for (String id : List.of("O", "G")) {
            assertThat(far(r, id)).isEqualTo(av(hel.utdelning(), id));
        }
        assertThat(far(r, "U").ore()).isLessThanOrEqualTo(bidrag - avdrag);
        assertThat(r.ater().ore()).isBetween(0L, avdrag);
        assertThat(Belopp.summa(r.delat().utdelning().stream().map(Utdelning::belopp).toList()).plus(r.delat().rest())).isEqualTo(Belopp.ore(innehallet));
        assertThat(r.delat().utdelning()).allSatisfy(u -> assertThat(Belopp.summa(u.varav().values())).isEqualTo(u.belopp()));
        if (avdrag == 0) {
            assertThat(r.delat()).isEqualTo(hel);
        }
    }

    private static Avdragsskydd.Resultat fordela(long innehallet, long bidrag, long avdrag, long annat) {
        Fordran annan = Fordran.annan("O", Fordringsklass.OVRIG, Belopp.NOLL, Belopp.NOLL, Belopp.kronor(annat));
        List<Fordran> kvar = bidrag == avdrag ? List.of() : List.of(underhall(bidrag - avdrag));
        return Avdragsskydd.fordela(LONEDAG, Belopp.kronor(innehallet), List.of(mal("1", underhall(bidrag)), mal("2", annan)),
                List.of(new Mal("1", Belopp.NOLL, kvar), mal("2", annan)));
    }

    private static Mal mal(String nummer, Fordran fordran) {
        return new Mal(nummer, Belopp.NOLL, List.of(fordran));
    }

    private static Fordran underhall(long kronor) {
        return underhallOre(kronor * 100);
    }

    private static Fordran underhallOre(long ore) {
        return Fordran.underhall("U", null, List.of(new Forfallet(FORFALLODAG, Belopp.ore(ore))));
    }

    private static Belopp far(Avdragsskydd.Resultat r, String id) {
        return av(r.delat().utdelning(), id);
    }

    private static Belopp av(List<Utdelning> utdelning, String id) {
        return utdelning.stream().filter(u -> u.id().equals(id)).map(Utdelning::belopp).findFirst().orElse(Belopp.NOLL);
    }
}
