package se.verkstall.forsaljning.handlaggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Delagare;

/** What is the part-owners' when the whole was sold for the debtor's share: Disa has a half and Dan a fifth, the debtor three tenths. */
@Lagrum({"UB 8:8", "UB 8:9 st 1"})
class DelagarandelarTest {

    private static final LocalDate INSKRIVEN = LocalDate.of(2015, 6, 1); // Monday
    private static final List<Delagare> TVA = List.of(new Delagare(7, "Disa", null, "Delvägen 5", 1, 2), new Delagare(8, "Dan", null, null, 1, 5));
    private static final List<Sakagare> ALLA = List.of(i(Formansratt.SJOPANTRATT, null, null, 50_000), i(Formansratt.INTECKNING, INSKRIVEN, Belopp.kronor(400_000), 500_000),
            i(Formansratt.UTMATNING, LocalDate.of(2022, 3, 1), null, 900_000), i(Formansratt.INGEN, null, null, 70_000));

    private static Sakagare i(Formansratt ratt, LocalDate dag, Belopp tak, int kapital) {
        return new Sakagare(ratt.name(), ratt.name(), null, null, ratt, dag, 1, false, null, tak, Belopp.NOLL, Belopp.NOLL, Belopp.kronor(kapital), false, false, null);
    }

    private static List<Belopp> andelar(int inflot, int kostnader) {
        return Delagarandelar.med(ALLA, TVA, Belopp.kronor(inflot), Belopp.kronor(kostnader)).stream().filter(s -> s.formansratt() == Formansratt.DELAGARES_ANDEL).map(Sakagare::kapital).toList();
    }

    @Test
    void de_far_sin_andel_av_det_som_kostnader_och_ratter_i_det_hela_lamnar_inteckningen_inom_sitt_tak_och_galdenarens_borgenarer_raknas_inte() {
        assertThat(andelar(590_000, 40_000)).containsExactly(Belopp.kronor(50_000), Belopp.kronor(20_000));
        assertThat(Delagarandelar.deras(Delagarandelar.med(ALLA, TVA, Belopp.kronor(590_000), Belopp.kronor(40_000)))).isEqualTo(Belopp.kronor(70_000));
    }

    @Test
    void racker_priset_natt_och_jamnt_till_ratterna_i_det_hela_har_de_inget_och_tas_inte_upp() {
        assertThat(andelar(490_000, 40_000)).isEmpty();
        assertThat(andelar(490_010, 40_000)).containsExactly(Belopp.kronor(5), Belopp.kronor(2));
    }

    @Test
    void utan_delagare_ar_allt_som_forut() {
        Sakagare agarens = i(Formansratt.INTECKNING, INSKRIVEN, null, 100);
        assertThat(Delagarandelar.med(ALLA, List.of(), Belopp.kronor(590_000), Belopp.NOLL)).isEqualTo(ALLA);
        assertThat(Delagarandelar.agarhypotek(agarens, List.of())).containsExactly(agarens);
    }

    @Test
    @Lagrum({"UB 10:12 st 1", "UB 12:27 st 2"})
    void agarhypoteket_ar_alla_agarnas_pa_samma_plats_och_minskar_det_som_delas_en_gang() {
        Sakagare agarens = new Sakagare("Ägarhypotek 1", "Gun", null, null, Formansratt.INTECKNING, INSKRIVEN, 2, false, null, null, Belopp.NOLL, Belopp.NOLL, Belopp.ore(10_001), false, false,
                "pantbrev");
        List<Sakagare> delat = Delagarandelar.agarhypotek(agarens, TVA);
        assertThat(delat).extracting(Sakagare::beteckning, Sakagare::kapital, Sakagare::vardehandling).containsExactly(tuple("Ägarhypotek 1", Belopp.ore(3_000), "pantbrev"),
                tuple("Ägarhypotek 1 delagare-7", Belopp.ore(5_001), null), tuple("Ägarhypotek 1 delagare-8", Belopp.ore(2_000), null));
        assertThat(delat).allSatisfy(s -> assertThat(List.of(s.formansratt(), s.dag(), s.ordning())).isEqualTo(List.of(Formansratt.INTECKNING, INSKRIVEN, 2)));
        List<Sakagare> alla = new ArrayList<>(ALLA);
        alla.addAll(delat);
        assertThat(Delagarandelar.deras(Delagarandelar.med(alla, TVA, Belopp.ore(45_010_001), Belopp.NOLL))).isEqualTo(Belopp.NOLL);
    }
}
