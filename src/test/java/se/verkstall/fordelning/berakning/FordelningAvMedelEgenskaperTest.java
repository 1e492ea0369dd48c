package se.verkstall.fordelning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Avsattning;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Fordran;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Hinder;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Kostnad;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Rad;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Resultat;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Underlag;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Utfall;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

class FordelningAvMedelEgenskaperTest {

    private static final LocalDate DAG = LocalDate.of(2023, 5, 10);
    private static final Map<Egendom, List<Formansratt>> RATTER = Map.of(
            Egendom.LOS_EGENDOM, List.of(Formansratt.HANDPANTRATT, Formansratt.FORETAGSHYPOTEK, Formansratt.UTMATNING, Formansratt.UTMATNING, Formansratt.INGEN),
            Egendom.FAST_EGENDOM, List.of(Formansratt.LAGSTADGAD, Formansratt.INTECKNING, Formansratt.UTMATNING, Formansratt.INGEN));

    private static Arbitrary<Belopp> belopp(long hogst) {
        return Arbitraries.longs().between(0, hogst).map(Belopp::ore);
    }

    private static Arbitrary<Fordran> fordran(Egendom egendom) {
        Arbitrary<Belopp[]> belopp = Combinators.combine(belopp(60_000), belopp(90_000), belopp(5_000_000), belopp(6_000_000).injectNull(0.7))
                .as((kostnad, ranta, kapital, tak) -> new Belopp[] {kostnad, ranta, kapital, tak});
        Arbitrary<boolean[]> flaggor = Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false, false, false), Arbitraries.of(true, false))
                .as((kapitalForst, forSent, sakerhet) -> new boolean[] {kapitalForst, forSent, sakerhet});
        return Combinators.combine(Arbitraries.of(RATTER.get(egendom)), Arbitraries.integers().between(0, 4), Arbitraries.integers().between(1, 2), belopp, flaggor,
                Arbitraries.of(Avsattning.class).injectNull(0.7), Arbitraries.of(Hinder.class).injectNull(0.7)).as((ratt, dagar, ordning, b, f, avsatts, hinder) ->
                new Fordran("", ratt, DAG.minusDays(dagar), ordning, false, null, ratt.arSarskild() ? b[3] : null, b[0], b[1], b[2], f[0], f[1], avsatts,
                        avsatts == null ? hinder : null, f[2]));
    }

    @Provide
    Arbitrary<Underlag> underlag() {
        return Arbitraries.of(RATTER.keySet()).flatMap(egendom -> Combinators.combine(belopp(20_000_000), belopp(100_000).list().ofMaxSize(3),
                fordran(egendom).list().ofMaxSize(30), Arbitraries.of(true, false)).as((belopp, kostnader, fordringar, smatt) ->
                new Underlag(DAG, egendom, belopp, kostnader(kostnader), namngivna(fordringar), smatt)));
    }

    private static List<Kostnad> kostnader(List<Belopp> belopp) {
        List<Kostnad> kostnader = new ArrayList<>();
        belopp.forEach(b -> kostnader.add(new Kostnad("K" + kostnader.size(), b, null)));
        return kostnader;
    }

    /** At least one utmätning, so that the costs have their place. */
    private static List<Fordran> namngivna(List<Fordran> fordringar) {
        List<Fordran> namngivna = new ArrayList<>(List.of(Fordran.av("U", Formansratt.UTMATNING, DAG.minusDays(2), null, null, Belopp.kronor(900))));
        fordringar.forEach(f -> namngivna.add(new Fordran("F" + namngivna.size(), f.formansratt(), f.dag(), f.ordning(), f.exekution(), f.mal(), f.tak(), f.kostnad(),
                f.ranta(), f.kapital(), f.kapitalForst(), f.forSent(), f.avsatts(), f.hinder(), f.sakerhet())));
        return namngivna;
    }

    private static boolean begransad(Underlag u, Rad rad) {
        return u.fordringar().stream().anyMatch(f -> f.id().equals(rad.id()) && f.tak() != null);
    }

    @Property(tries = 400)
    void det_utdelade_och_overskottet_ar_alltid_det_som_fordelas(@ForAll("underlag") Underlag underlag) {
        Resultat r = FordelningAvMedel.fordela(underlag);
        assertThat(r.summa(Utfall.BETALAS).plus(r.summa(Utfall.AVSATTS)).plus(r.summa(Utfall.INNESTAR)).plus(r.overskott())).isEqualTo(underlag.belopp());
        assertThat(r.rader()).filteredOn(rad -> !rad.varav().isEmpty()).allSatisfy(rad -> assertThat(Belopp.summa(rad.varav().values())).isEqualTo(rad.belopp()));
    }

    @Property(tries = 400)
    void varje_kostnad_och_fordran_har_en_rad_och_far_aldrig_mer_an_den_begart(@ForAll("underlag") Underlag underlag) {
        Resultat r = FordelningAvMedel.fordela(underlag);
        assertThat(r.rader()).hasSize(underlag.kostnader().size() + underlag.fordringar().size());
        assertThat(r.rader()).allSatisfy(rad -> assertThat(rad.belopp()).isBetween(Belopp.NOLL, rad.begart()));
    }

    @Property(tries = 400)
    @Lagrum({"FRL 9 §", "UB 17:7 st 2", "UB 13:6 st 5"})
    void en_samre_plats_far_inget_forran_de_battre_fatt_allt(@ForAll("underlag") Underlag underlag) {
        Underlag utanSmabelopp = new Underlag(underlag.datum(), underlag.egendom(), underlag.belopp(), underlag.kostnader(),
                underlag.fordringar().stream().filter(f -> f.tak() == null).toList(), true);
        Map<Integer, List<Rad>> perPlats = FordelningAvMedel.fordela(utanSmabelopp).rader().stream().collect(Collectors.groupingBy(Rad::plats, TreeMap::new, Collectors.toList()));
        boolean slut = false;
        for (List<Rad> klass : perPlats.values()) {
            if (slut) {
                assertThat(klass).allSatisfy(rad -> assertThat(rad.belopp()).isEqualTo(Belopp.NOLL));
            }
            slut = slut || klass.stream().anyMatch(rad -> rad.belopp().compareTo(rad.begart()) < 0);
        }
    }

    @Property(tries = 400)
    @Lagrum("FRL 1 § st 1")
    void lika_ratt_ar_inom_ett_ore_fran_den_exakta_andelen(@ForAll("underlag") Underlag underlag) {
        Underlag utanSmabelopp = new Underlag(underlag.datum(), underlag.egendom(), underlag.belopp(), underlag.kostnader(), underlag.fordringar(), true);
        Map<Integer, List<Rad>> perPlats = FordelningAvMedel.fordela(utanSmabelopp).rader().stream().filter(rad -> !begransad(underlag, rad))
                .collect(Collectors.groupingBy(Rad::plats));
        Map<Integer, Boolean> blandad = FordelningAvMedel.fordela(utanSmabelopp).rader().stream()
                .collect(Collectors.toMap(Rad::plats, rad -> begransad(underlag, rad), Boolean::logicalOr));
        perPlats.forEach((plats, klass) -> {
            long summa = Belopp.summa(klass.stream().map(Rad::begart).toList()).ore();
            long utdelat = Belopp.summa(klass.stream().map(Rad::belopp).toList()).ore();
            if (summa > 0 && !blandad.get(plats)) {
                klass.forEach(rad -> assertThat(Math.abs(Math.subtractExact(Math.multiplyExact(rad.belopp().ore(), summa), Math.multiplyExact(rad.begart().ore(), utdelat))))
                        .isLessThan(summa));
            }
        });
    }

    @Property(tries = 300)
    @Lagrum("UB 13:8")
    void ett_avsatt_belopp_tillfaller_alltid_nagon_till_sista_oret(@ForAll("underlag") Underlag underlag) {
        Resultat r = FordelningAvMedel.fordela(underlag);
        Map<String, Belopp> avsatt = r.rader().stream().filter(rad -> rad.utfall() == Utfall.AVSATTS && rad.belopp().arPositivt()).collect(Collectors.toMap(Rad::id, Rad::belopp));
        assertThat(r.omFallerBort()).extracting(b -> b.id()).containsExactlyInAnyOrderElementsOf(avsatt.keySet());
        assertThat(r.omFallerBort()).allSatisfy(b -> {
            assertThat(Belopp.summa(b.tillfaller().values()).plus(b.overskott())).isEqualTo(avsatt.get(b.id()));
            assertThat(b.overskott()).isGreaterThanOrEqualTo(Belopp.NOLL);
        });
    }

    @Property(tries = 300)
    void mer_att_fordela_ger_ingen_plats_mindre(@ForAll("underlag") Underlag underlag, @ForAll @LongRange(min = 1, max = 500_000) long ore) {
        Underlag fore = new Underlag(underlag.datum(), underlag.egendom(), underlag.belopp(), underlag.kostnader(), underlag.fordringar(), true);
        Underlag efter = new Underlag(underlag.datum(), underlag.egendom(), underlag.belopp().plus(Belopp.ore(ore)), underlag.kostnader(), underlag.fordringar(), true);
        Map<Integer, Belopp> mindre = perPlats(FordelningAvMedel.fordela(fore));
        perPlats(FordelningAvMedel.fordela(efter)).forEach((plats, belopp) -> assertThat(belopp).isGreaterThanOrEqualTo(mindre.get(plats)));
    }

    private static Map<Integer, Belopp> perPlats(Resultat r) {
        return r.rader().stream().collect(Collectors.toMap(Rad::plats, Rad::belopp, Belopp::plus));
    }
}
