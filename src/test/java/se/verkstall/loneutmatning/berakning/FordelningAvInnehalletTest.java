package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post.KAPITAL;
import static se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post.KOSTNAD;
import static se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post.RANTA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forrattningskostnad;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Underlag;

/** What the readable cases of {@code exempel/loneutmatning.yaml} do not show. */
class FordelningAvInnehalletTest {

    private static final LocalDate DAG = LocalDate.of(2023, 4, 25); // tisdag

    private static Belopp kr(String kronor) {
        return Belopp.parse(kronor);
    }

    private static Fordran ovrig(String id, String kostnad, String ranta, String kapital) {
        return Fordran.annan(id, Fordringsklass.OVRIG, kr(kostnad), kr(ranta), kr(kapital));
    }

    @Test
    @Lagrum("UB 13:13 st 1")
    void en_borgenar_som_begart_det_far_sitt_kapital_betalt_fore_rantan() {
        var fordran = new Fordran("A", Fordringsklass.OVRIG, null, null, kr("100"), kr("50"), kr("1000"), true);
        var resultat = FordelningAvInnehallet.fordela(new Underlag(DAG, kr("1120"), null, List.of(fordran)));
        assertThat(resultat.utdelning().get(0).varav()).isEqualTo(Map.of(KAPITAL, kr("1000"), KOSTNAD, kr("100"), RANTA, kr("20")));
    }

    @Test
    @Lagrum("UB 13:13 st 1")
    void utan_begaran_betalas_kostnad_sedan_ranta_sedan_kapital() {
        var resultat = FordelningAvInnehallet.fordela(new Underlag(DAG, kr("120"), null, List.of(ovrig("A", "100", "50", "1000"))));
        assertThat(resultat.utdelning().get(0).varav()).isEqualTo(Map.of(KOSTNAD, kr("100"), RANTA, kr("20"), KAPITAL, kr("0")));
    }

    @Test
    @Lagrum("UB 7:16 st 1")
    void flera_poster_samma_dag_hos_samma_borgenar_delar_var_for_sig() {
        var forfallna = List.of(new Forfallet(LocalDate.of(2022, 1, 3), kr("0.01")), new Forfallet(LocalDate.of(2022, 1, 3), kr("0.01"))); // måndag
        var resultat = FordelningAvInnehallet.fordela(new Underlag(DAG, kr("0.01"), null, List.of(Fordran.underhall("A", kr("0"), forfallna))));
        assertThat(resultat.utdelning().get(0).belopp()).isEqualTo(kr("0.01"));
    }

    @Test
    void varje_delning_visas_i_en_mening_med_sitt_lagrum() {
        var resultat = FordelningAvInnehallet.fordela(new Underlag(DAG, kr("5000"), List.of(new Forrattningskostnad("K1", kr("600"), true)),
                List.of(Fordran.underhall("A", kr("1600"), List.of(new Forfallet(LocalDate.of(2022, 3, 1), kr("800")))), ovrig("C", "0", "120.50", "9000"))));
        assertThat(resultat.steg()).extracting(s -> s.rad() + " " + s.text().replace('\u00a0', ' ') + " " + s.lagrum()).containsExactly(
                "1 1 Löpande underhåll: 1 600 kronor av 1 600 kronor betalas. UB 7:16 st 1",
                "1 2 Underhåll som förföll 2022-03-01: 800 kronor av 800 kronor betalas. UB 7:16 st 1",
                "2 1 Förrättningskostnader som är gemensamma för flera mål: 600 kronor av 600 kronor betalas. UB 17:7",
                "3 1 Övriga fordringar: 2 000 kronor av 9 120,50 kronor betalas. UB 7:14");
    }

    @Test
    void utan_fordringar_ar_allt_rest() {
        var resultat = FordelningAvInnehallet.fordela(new Underlag(DAG, kr("17.05"), null, List.of()));
        assertThat(resultat.utdelning()).isEmpty();
        assertThat(resultat.rest()).isEqualTo(kr("17.05"));
    }

    @Test
    void ingenting_innehallet_delas_ut_som_ingenting() {
        var resultat = FordelningAvInnehallet.fordela(new Underlag(DAG, kr("0"), null, List.of(ovrig("A", "0", "0", "0"), ovrig("B", "0", "0", "5"))));
        assertThat(resultat.utdelning()).allSatisfy(u -> assertThat(u.belopp()).isEqualTo(Belopp.NOLL));
        assertThat(resultat.rest()).isEqualTo(Belopp.NOLL);
    }

    @Test
    @Lagrum("UB 7:14 st 1")
    void ordningen_ar_kand_fran_ar_2000() {
        var forsta = LocalDate.of(2000, 1, 1); // lördag
        assertThat(Foretradesordning.rang(Fordringsklass.BROTTSSKADESTAND, forsta)).isEqualTo(Foretradesordning.rang(Fordringsklass.OVRIG, forsta));
        assertThat(Foretradesordning.rang(Fordringsklass.BROTTSSKADESTAND, LocalDate.of(2022, 9, 9)).nummer()).isEqualTo(5); // fredag
        assertThat(Foretradesordning.rang(Fordringsklass.BROTTSSKADESTAND, LocalDate.of(2022, 9, 10)).nummer()).isEqualTo(4); // lördag
        assertThatThrownBy(() -> FordelningAvInnehallet.fordela(new Underlag(forsta.minusDays(1), kr("1"), null, List.of(ovrig("A", "0", "0", "5")))))
                .isInstanceOf(RegelSaknasException.class);
    }

    @Test
    void det_som_saknas_dubbleras_eller_hor_till_en_annan_klass_sags_falt_for_falt() {
        var underlag = new Underlag(null, kr("-1"), Stream.of(new Forrattningskostnad("A", null, true), null).toList(), Stream.of(
                new Fordran("A", Fordringsklass.UNDERHALL, null, List.of(new Forfallet(null, null)), null, kr("1"), null, false),
                new Fordran(" ", null, null, null, null, null, kr("-2"), false),
                new Fordran("B", Fordringsklass.STATLIG, kr("3"), List.of(new Forfallet(DAG, kr("1"))), null, null, null, false)).toList());
        assertThatThrownBy(() -> FordelningAvInnehallet.fordela(underlag)).isInstanceOfSatisfying(OgiltigIndataException.class, e ->
                assertThat(e.fel()).extracting(OgiltigIndataException.Fel::falt).containsExactly("datum", "innehallet",
                        "forrattningskostnader[0].belopp", "forrattningskostnader[1]",
                        "fordringar[0].id", "fordringar[0].forfallet[0].forfallodag", "fordringar[0].forfallet[0].belopp", "fordringar[0].ranta",
                        "fordringar[1].id", "fordringar[1].kapital", "fordringar[1].klass",
                        "fordringar[2].lopande", "fordringar[2].forfallet"));
    }

    @Test
    void listan_over_fordringar_kravs_och_har_ett_tak() {
        assertThatThrownBy(() -> FordelningAvInnehallet.fordela(new Underlag(DAG, kr("1"), null, null))).hasMessageContaining("fordringar");
        var manga = Stream.generate(() -> ovrig("A", "0", "0", "5")).limit(Granskning.FLEST + 1).toList();
        assertThatThrownBy(() -> FordelningAvInnehallet.fordela(new Underlag(DAG, kr("1"), null, manga))).hasMessageContaining("högst 10000");
    }

    @Test
    void en_orimlig_summa_vagras_i_stallet_for_att_rakna_fel() {
        var forfallna = Stream.generate(() -> new Forfallet(DAG, Granskning.HOGSTA)).limit(Granskning.FLEST).toList();
        var fordringar = Stream.iterate(0, i -> i + 1).limit(10).map(i -> Fordran.underhall("F" + i, kr("0"), forfallna)).toList();
        assertThatThrownBy(() -> FordelningAvInnehallet.fordela(new Underlag(DAG, kr("1"), null, fordringar)))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("orimligt stor");
    }
}
