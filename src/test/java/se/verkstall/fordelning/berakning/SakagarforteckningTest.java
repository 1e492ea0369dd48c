package se.verkstall.fordelning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.fordelning.berakning.Sakagarforteckning.Ansprak;
import se.verkstall.fordelning.berakning.Sakagarforteckning.Forteckning;
import se.verkstall.fordelning.berakning.Sakagarforteckning.Rad;
import se.verkstall.fordelning.berakning.Sakagarforteckning.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

class SakagarforteckningTest {

    /** A Wednesday. */
    private static final LocalDate TILLTRADE = LocalDate.of(2023, 5, 10);
    /** A Monday. */
    private static final LocalDate INTECKNAD = LocalDate.of(2010, 3, 1);

    private static Ansprak skatt(int kronor) {
        return new Ansprak("SKATT", Slag.LAGSTADGAD, null, 1, false, null, null, Belopp.kronor(kronor), null, null, true, false, false, false);
    }

    private static Ansprak pant(String id, LocalDate dag, int ranta, int kapital, int pantbrev, int tillagg) {
        return new Ansprak(id, Slag.PANTRATT, dag, 1, false, null, Belopp.kronor(ranta), Belopp.kronor(kapital), Belopp.kronor(pantbrev), Belopp.kronor(tillagg), true, false, false, false);
    }

    private static Ansprak utmatning(LocalDate dag) {
        return new Ansprak("U", Slag.UTMATNING, dag, 1, true, null, null, Belopp.kronor(200_000), null, null, true, false, false, false);
    }

    private static Forteckning uppratta(List<Ansprak> anspraken, int andra) {
        return Sakagarforteckning.uppratta(TILLTRADE, Egendom.FAST_EGENDOM, anspraken, Belopp.kronor(40_000), Belopp.kronor(andra));
    }

    @Test
    @Lagrum({"UB 12:26 st 2", "UB 12:27 st 1", "UB 12:29", "UB 12:32"})
    void skyddsbeloppet_ar_allt_som_star_fore_exekutionsfordran_med_kostnaderna_sist() {
        Forteckning f = uppratta(List.of(utmatning(LocalDate.of(2022, 11, 1)), pant("P", INTECKNAD, 0, 580_000, 600_000, 90_000), skatt(10_000)), 15_000);

        assertThat(f.rader()).extracting(Rad::slag).containsExactly(Slag.LAGSTADGAD, Slag.PANTRATT, Slag.AGARHYPOTEK, Slag.FORRATTNINGSKOSTNADER, Slag.UTMATNING);
        assertThat(f.skyddsbelopp()).isEqualTo(Belopp.kronor(650_000));
        assertThat(f.lagstaBud()).isEqualTo(Belopp.kronor(635_000));
        assertThat(f.tacker(Belopp.kronor(635_000))).isTrue();
        assertThat(f.tacker(Belopp.parse("634999.99"))).isFalse();
    }

    @Test
    @Lagrum({"UB 12:27 st 1", "UB 12:27 st 2", "UB 12:27 st 3"})
    void pantbrevet_begransar_fordran_och_ett_som_ingen_anmalt_tas_upp_med_tio_procents_tillagg() {
        Forteckning f = uppratta(List.of(utmatning(LocalDate.of(2022, 11, 1)), pant("P", INTECKNAD, 30_000, 90_000, 100_000, 15_000),
                new Ansprak("TYST", Slag.PANTRATT, INTECKNAD.plusDays(1), 1, false, null, null, null, Belopp.kronor(50_000), null, false, false, false, false),
                new Ansprak("EGET", Slag.PANTRATT, INTECKNAD.plusDays(2), 1, false, null, null, null, Belopp.kronor(70_000), null, false, true, false, false)), 0);

        assertThat(f.rader()).extracting(Rad::id, Rad::belopp).startsWith(
                org.assertj.core.groups.Tuple.tuple("P", Belopp.kronor(115_000)),
                org.assertj.core.groups.Tuple.tuple("TYST", Belopp.kronor(55_000)),
                org.assertj.core.groups.Tuple.tuple("EGET", Belopp.kronor(70_000)));
    }

    @Test
    @Lagrum({"UB 12:33 st 1", "UB 12:28"})
    void en_rattighet_fore_exekutionsfordran_ar_skyddad_utan_forbehall_och_en_efter_ar_det_inte() {
        Forteckning f = uppratta(List.of(utmatning(LocalDate.of(2022, 11, 1)), rattighet("FORE", LocalDate.of(2022, 10, 31)), rattighet("EFTER", LocalDate.of(2022, 11, 2))), 0);

        assertThat(f.rader()).filteredOn(r -> r.slag() == Slag.RATTIGHET).extracting(Rad::id, Rad::skyddad, Rad::belopp).containsExactly(
                org.assertj.core.groups.Tuple.tuple("FORE", true, null), org.assertj.core.groups.Tuple.tuple("EFTER", false, null));
        assertThat(f.skyddsbelopp()).isEqualTo(Belopp.kronor(40_000));
    }

    private static Ansprak rattighet(String id, LocalDate dag) {
        return new Ansprak(id, Slag.RATTIGHET, dag, 1, false, null, null, null, null, null, true, false, false, false);
    }

    @Test
    @Lagrum("UB 12:34")
    void kapitalet_inom_skyddsbeloppet_avraknas_men_inte_ranta_kontant_begart_ovisst_eller_agarhypotek() {
        Ansprak kontant = new Ansprak("K", Slag.PANTRATT, INTECKNAD.plusDays(1), 1, false, null, null, Belopp.kronor(50_000), Belopp.kronor(50_000), null, true, false, true, false);
        Ansprak oviss = new Ansprak("O", Slag.PANTRATT, INTECKNAD.plusDays(2), 1, false, null, null, Belopp.kronor(50_000), Belopp.kronor(50_000), null, true, false, false, true);
        Forteckning f = uppratta(List.of(utmatning(LocalDate.of(2022, 11, 1)), pant("P", INTECKNAD, 5_000, 80_000, 100_000, 15_000), kontant, oviss), 0);

        assertThat(f.avraknas()).isEqualTo(Belopp.kronor(80_000));
        assertThat(f.kontant(Belopp.kronor(400_000))).isEqualTo(Belopp.kronor(320_000));
    }

    @ParameterizedTest(name = "{0} kr ger {1} kr i handpenning")
    @CsvSource({"1000000,100000", "400005,40001", "300000,40000", "90000,40000"})
    @Lagrum("UB 12:35 st 1")
    void handpenningen_ar_en_tiondel_hogst_det_kontanta_och_minst_kostnaderna(String kopeskilling, String handpenning) {
        Forteckning f = uppratta(List.of(utmatning(LocalDate.of(2022, 11, 1)), pant("P", INTECKNAD, 0, 80_000, 80_000, 0)), 0);
        assertThat(f.handpenning(Belopp.parse(kopeskilling))).isEqualTo(Belopp.parse(handpenning));
    }

    @Test
    void utan_en_fordran_att_salja_for_finns_ingen_forteckning() {
        assertThatThrownBy(() -> uppratta(List.of(skatt(1)), 0)).hasMessageContaining("säljs för");
    }

    @Property(tries = 200)
    @Lagrum("UB 12:32")
    void lagsta_budet_och_det_andra_racker_precis_till_skyddsbeloppet(@ForAll @LongRange(max = 2_000_000) long skatt, @ForAll @LongRange(max = 2_000_000) long skuld,
                                                                        @ForAll @LongRange(min = 1, max = 2_000_000) long pantbrev, @ForAll @LongRange(max = 3_000_000) long andra) {
        Forteckning f = uppratta(List.of(utmatning(LocalDate.of(2022, 11, 1)), skatt((int) skatt), pant("P", INTECKNAD, 0, (int) skuld, (int) pantbrev, 0)), (int) andra);
        assertThat(f.lagstaBud().plus(f.andraMedel())).isGreaterThanOrEqualTo(f.skyddsbelopp());
        assertThat(f.skyddsbelopp()).isEqualTo(Belopp.kronor(skatt + pantbrev + 40_000));
        assertThat(f.avraknas()).isLessThanOrEqualTo(f.skyddsbelopp());
    }
}
