package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Bostad;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Galdenar;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Make;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Underlag;

class ForbehallsbeloppEgenskaperTest {

    private static final LocalDate FORSTA = LocalDate.of(2007, 1, 1);
    private static final int DAGAR = 7304;

    private static Arbitrary<Belopp> belopp(int hogst) {
        return Arbitraries.longs().between(0, hogst * 100L).map(Belopp::ore);
    }

    private static Arbitrary<LocalDate> dagar() {
        return Arbitraries.integers().between(0, DAGAR).map(FORSTA::plusDays);
    }

    private static Arbitrary<Barn> barn(LocalDate datum) {
        return Combinators.combine(Arbitraries.integers().between(0, 7500), Arbitraries.of(true, false), belopp(2000), belopp(3000), belopp(5000))
                .as((dagar, vaxelvis, bidrag, underhall, egen) -> new Barn(datum.minusDays(dagar), vaxelvis, bidrag, null, null, underhall, egen));
    }

    private static Arbitrary<Galdenar> galdenar() {
        return Combinators.combine(Arbitraries.integers().between(0, 60_000), belopp(9000), belopp(6000), belopp(3000), belopp(4000))
                .as((netto, sido, tjanst, umgange, foretrade) -> new Galdenar(Belopp.kronor(netto), sido, tjanst, umgange, foretrade));
    }

    private static Arbitrary<Make> make() {
        return Combinators.combine(belopp(50_000), belopp(4000)).as(Make::new).injectNull(0.4);
    }

    /** Households without benefits in kind, which alone could bring the joint costs below zero. */
    @Provide
    Arbitrary<Underlag> hushall() {
        return dagar().flatMap(datum -> Combinators.combine(Arbitraries.of(Inkomstperiod.class), galdenar(), make(), barn(datum).list().ofMaxSize(5),
                belopp(3000), belopp(3000), belopp(15_000), belopp(8000)).as((period, galdenar, make, barn, tillsyn, sjukdom, hyra, bidrag) ->
                new Underlag(datum, period, galdenar, make, barn, null, tillsyn, sjukdom, sjukdom.hogst(Belopp.kronor(500)), new Bostad(hyra, bidrag))));
    }

    private static Belopp behaller(Underlag underlag) {
        return underlag.galdenar().nettoinkomst().minus(Forbehallsbelopp.berakna(underlag).utmatningsbelopp());
    }

    private static Underlag medInkomst(Underlag u, Belopp netto) {
        Galdenar g = u.galdenar();
        return new Underlag(u.datum(), u.inkomstperiod(), new Galdenar(netto, g.sidoinkomst(), g.tjanstekostnad(), g.umgange(), g.fordranMedForetradesratt()),
                u.make(), u.barn(), u.formaner(), u.barntillsyn(), u.sjukdom(), u.sjukdomErsattning(), u.bostad());
    }

    private static Underlag medBarn(Underlag u, Barn ettTill) {
        List<Barn> barn = new ArrayList<>(u.barn());
        barn.add(ettTill);
        return new Underlag(u.datum(), u.inkomstperiod(), u.galdenar(), u.make(), barn, u.formaner(), u.barntillsyn(), u.sjukdom(), u.sjukdomErsattning(), u.bostad());
    }

    @Property(tries = 500)
    @Lagrum("UB 7:4 st 1")
    void galdenaren_behaller_alltid_forbehallsbeloppet_eller_hela_inkomsten(@ForAll("hushall") Underlag underlag) {
        Belopp lagst = Forbehallsbelopp.berakna(underlag).forbehallsbelopp().hogst(underlag.galdenar().nettoinkomst());
        assertThat(behaller(underlag)).isGreaterThanOrEqualTo(lagst).isLessThanOrEqualTo(underlag.galdenar().nettoinkomst());
    }

    @Property(tries = 500)
    void en_hogre_inkomst_ger_aldrig_mindre_i_behall(@ForAll("hushall") Underlag underlag, @ForAll @IntRange(min = 1, max = 20_000) int kronor) {
        Underlag mer = medInkomst(underlag, underlag.galdenar().nettoinkomst().plus(Belopp.kronor(kronor)));
        assertThat(behaller(mer)).isGreaterThanOrEqualTo(behaller(underlag));
    }

    @Property(tries = 500)
    void ett_barn_till_sanker_aldrig_forbehallsbeloppet(@ForAll("hushall") Underlag underlag, @ForAll @IntRange(max = 7500) int dagar,
                                                         @ForAll @IntRange(max = 9000) int inkomst) {
        Barn barn = new Barn(underlag.datum().minusDays(dagar), false, Belopp.kronor(inkomst), null, null, null, null);
        assertThat(Forbehallsbelopp.berakna(medBarn(underlag, barn)).forbehallsbelopp())
                .isGreaterThanOrEqualTo(Forbehallsbelopp.berakna(underlag).forbehallsbelopp());
    }

    @Property(tries = 500)
    void raderna_i_avdelning_ett_ar_de_gemensamma_kostnaderna(@ForAll("hushall") Underlag underlag) {
        var resultat = Forbehallsbelopp.berakna(underlag);
        List<Steg> rader = resultat.steg().stream().filter(steg -> steg.rad().startsWith("I ")).toList();
        assertThat(Belopp.summa(rader.subList(0, rader.size() - 1).stream().map(Steg::belopp).toList())).isEqualTo(resultat.gemensammaKostnader());
        assertThat(rader.get(rader.size() - 1).belopp()).isEqualTo(resultat.gemensammaKostnader());
    }

    @Property(tries = 500)
    @Lagrum("KFM A 2021:1 p 3.1.2")
    void makarnas_delar_ar_tillsammans_hela_kostnaden_pa_en_krona_nar(@ForAll("hushall") Underlag underlag, @ForAll @IntRange(max = 50_000) int makensInkomst) {
        Belopp galdenarens = underlag.galdenar().nettoinkomst();
        var hans = Forbehallsbelopp.berakna(bara(underlag, galdenarens, Belopp.kronor(makensInkomst)));
        var hennes = Forbehallsbelopp.berakna(bara(underlag, Belopp.kronor(makensInkomst), galdenarens));
        Belopp kostnad = hans.gemensammaKostnader();
        if (galdenarens.arPositivt() || makensInkomst > 0) {
            assertThat(hans.galdenarensAndel().plus(hennes.galdenarensAndel())).isBetween(kostnad.minus(Belopp.kronor(1)), kostnad.plus(Belopp.kronor(1)));
        } else {
            assertThat(hans.galdenarensAndel()).isEqualTo(hennes.galdenarensAndel()).isEqualTo(kostnad.andelIHelaKronor(1, 1));
        }
    }

    /** The household of two incomes and nothing personal. */
    private static Underlag bara(Underlag u, Belopp galdenarens, Belopp makens) {
        return new Underlag(u.datum(), u.inkomstperiod(), new Galdenar(galdenarens, null, null, null, null), new Make(makens, null), u.barn(), u.formaner(),
                u.barntillsyn(), u.sjukdom(), u.sjukdomErsattning(), u.bostad());
    }
}
