package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.ProRata;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forrattningskostnad;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Resultat;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Underlag;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;

class FordelningEgenskaperTest {

    private static Arbitrary<Belopp> belopp(long hogst) {
        return Arbitraries.longs().between(0, hogst).map(Belopp::ore);
    }

    private static Arbitrary<Fordran> underhall() {
        Arbitrary<Forfallet> forfallet = Combinators.combine(Arbitraries.integers().between(0, 12), belopp(200_000))
                .as((manader, belopp) -> new Forfallet(LocalDate.of(2021, 1, 1).plusMonths(manader), belopp));
        return Combinators.combine(belopp(300_000), forfallet.list().ofMaxSize(4)).as((lopande, poster) -> Fordran.underhall("", lopande, poster));
    }

    private static Arbitrary<Fordran> annan() {
        return Combinators.combine(Arbitraries.of(Fordringsklass.class).filter(k -> k != Fordringsklass.UNDERHALL), belopp(60_000), belopp(90_000), belopp(5_000_000))
                .as((klass, kostnad, ranta, kapital) -> Fordran.annan("", klass, kostnad, ranta, kapital));
    }

    @Provide
    Arbitrary<Underlag> underlag() {
        Arbitrary<Forrattningskostnad> kostnad = Combinators.combine(belopp(100_000), Arbitraries.of(true, false))
                .as((belopp, gemensam) -> new Forrattningskostnad("", belopp, gemensam));
        return Combinators.combine(Arbitraries.integers().between(0, 3000), belopp(8_000_000), kostnad.list().ofMaxSize(4),
                Arbitraries.oneOf(underhall(), annan()).list().ofMaxSize(50)).as((dagar, innehallet, kostnader, fordringar) ->
                new Underlag(LocalDate.of(2018, 1, 1).plusDays(dagar), innehallet, namngivna(kostnader), namngivnaFordringar(fordringar)));
    }

    private static List<Forrattningskostnad> namngivna(List<Forrattningskostnad> kostnader) {
        List<Forrattningskostnad> namngivna = new ArrayList<>();
        kostnader.forEach(k -> namngivna.add(new Forrattningskostnad("K" + namngivna.size(), k.belopp(), k.gemensam())));
        return namngivna;
    }

    private static List<Fordran> namngivnaFordringar(List<Fordran> fordringar) {
        List<Fordran> namngivna = new ArrayList<>();
        fordringar.forEach(f -> namngivna.add(new Fordran("F" + namngivna.size(), f.klass(), f.lopande(), f.forfallet(), f.kostnad(), f.ranta(), f.kapital(), false)));
        return namngivna;
    }

    private static Map<String, Belopp> fordelat(Resultat resultat) {
        return resultat.utdelning().stream().collect(Collectors.toMap(Utdelning::id, Utdelning::belopp));
    }

    private static Belopp hela(Fordran fordran) {
        return fordran.lopande().plus(Belopp.summa(fordran.forfallet().stream().map(Forfallet::belopp).toList())).plus(fordran.hela());
    }

    /** What each step of the order claims, by its place in the order. */
    private static Map<Integer, List<String>> ordningen(Underlag u) {
        Map<Integer, List<String>> ordning = new TreeMap<>();
        Function<Integer, List<String>> plats = nummer -> ordning.computeIfAbsent(nummer, n -> new ArrayList<>());
        u.forrattningskostnader().forEach(k -> plats.apply(k.gemensam() ? 11 : 12).add(k.id()));
        u.fordringar().forEach(f -> plats.apply(f.klass() == Fordringsklass.UNDERHALL ? 10 : 20 + Foretradesordning.rang(f.klass(), u.datum()).nummer()).add(f.id()));
        return ordning;
    }

    private static Map<String, Belopp> begart(Underlag u) {
        Map<String, Belopp> begart = u.fordringar().stream().collect(Collectors.toMap(Fordran::id, FordelningEgenskaperTest::hela));
        u.forrattningskostnader().forEach(k -> begart.put(k.id(), k.belopp()));
        return begart;
    }

    @Property(tries = 300)
    void det_utdelade_och_resten_ar_alltid_det_innehallna(@ForAll("underlag") Underlag underlag) {
        Resultat resultat = FordelningAvInnehallet.fordela(underlag);
        assertThat(Belopp.summa(fordelat(resultat).values()).plus(resultat.rest())).isEqualTo(underlag.innehallet());
        assertThat(resultat.utdelning()).filteredOn(u -> !u.varav().isEmpty())
                .allSatisfy(u -> assertThat(Belopp.summa(u.varav().values())).isEqualTo(u.belopp()));
    }

    @Property(tries = 300)
    void ingen_far_mer_an_sin_fordran_och_rest_blir_det_bara_nar_alla_fatt_allt(@ForAll("underlag") Underlag underlag) {
        Resultat resultat = FordelningAvInnehallet.fordela(underlag);
        Map<String, Belopp> begart = begart(underlag);
        assertThat(fordelat(resultat)).allSatisfy((id, belopp) -> assertThat(belopp).isBetween(Belopp.NOLL, begart.get(id)));
        if (resultat.rest().arPositivt()) {
            assertThat(fordelat(resultat)).isEqualTo(begart);
        }
    }

    @Property(tries = 300)
    @Lagrum({"UB 7:14", "UB 7:15", "UB 17:7"})
    void en_senare_klass_far_inget_forran_de_tidigare_fatt_allt(@ForAll("underlag") Underlag underlag) {
        Map<String, Belopp> fatt = fordelat(FordelningAvInnehallet.fordela(underlag));
        Map<String, Belopp> begart = begart(underlag);
        boolean slut = false;
        for (List<String> klass : ordningen(underlag).values()) {
            if (slut) {
                assertThat(klass).allSatisfy(id -> assertThat(fatt.get(id)).isEqualTo(Belopp.NOLL));
            }
            slut = slut || klass.stream().anyMatch(id -> !fatt.get(id).equals(begart.get(id)));
        }
    }

    @Property(tries = 300)
    void mer_innehallet_ger_ingen_klass_mindre_och_ingen_fordran_mer_an_ett_ore_mindre_i_var_delning(@ForAll("underlag") Underlag underlag,
                                                                                                      @ForAll @LongRange(min = 1, max = 500_000) long ore) {
        Map<String, Belopp> fore = fordelat(FordelningAvInnehallet.fordela(underlag));
        Underlag mer = new Underlag(underlag.datum(), underlag.innehallet().plus(Belopp.ore(ore)), underlag.forrattningskostnader(), underlag.fordringar());
        Map<String, Belopp> efter = fordelat(FordelningAvInnehallet.fordela(mer));
        ordningen(underlag).values().forEach(klass -> assertThat(Belopp.summa(klass.stream().map(efter::get).toList()))
                .isGreaterThanOrEqualTo(Belopp.summa(klass.stream().map(fore::get).toList())));
        assertThat(fore).allSatisfy((id, belopp) -> assertThat(efter.get(id)).isGreaterThanOrEqualTo(belopp.minus(Belopp.ore(1))));
    }

    @Property(tries = 300)
    @Lagrum("FRL 1 § st 1")
    void ingen_del_avviker_ett_helt_ore_fran_den_exakta(@ForAll @LongRange(max = 1_000_000_000L) long belopp,
                                                        @ForAll("fordringar") List<Belopp> fordringar) {
        List<Belopp> delar = ProRata.fordela(Belopp.ore(belopp), fordringar);
        long summa = Belopp.summa(fordringar).ore();
        assertThat(Belopp.summa(delar).ore()).isEqualTo(Math.min(belopp, summa));
        for (int i = 0; i < delar.size() && belopp < summa; i++) {
            long avvikelse = Math.subtractExact(Math.multiplyExact(delar.get(i).ore(), summa), Math.multiplyExact(fordringar.get(i).ore(), belopp));
            assertThat(Math.abs(avvikelse)).isLessThan(summa);
        }
    }

    @Provide
    Arbitrary<List<Belopp>> fordringar() {
        return belopp(100_000_000).list().ofMaxSize(50);
    }
}
