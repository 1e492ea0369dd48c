package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import se.verkstall.lag.Belopp;

class RantaEgenskaperTest {

    private static final LocalDate FORSTA = LocalDate.of(2002, 7, 1); // måndag

    @Property(tries = 500)
    void rantan_for_tva_tider_efter_varandra_ar_rantan_for_hela_tiden_pa_ett_ore_nar(@ForAll @LongRange(max = 100_000_000) long ore,
            @ForAll @IntRange(max = 4000) int start, @ForAll @IntRange(max = 2000) int ena, @ForAll @IntRange(min = 1, max = 2000) int andra) {
        Belopp kapital = Belopp.ore(ore);
        LocalDate fran = FORSTA.plusDays(start);
        LocalDate delning = fran.plusDays(ena);
        LocalDate till = delning.plusDays(andra);
        Belopp hela = Ranta.drojsmalsranta(kapital, fran, till).belopp();
        Belopp delar = Ranta.drojsmalsranta(kapital, fran, delning).belopp().plus(Ranta.drojsmalsranta(kapital, delning.plusDays(1), till).belopp());
        assertThat(hela).isBetween(delar.minus(Belopp.ore(1)), delar.plus(Belopp.ore(1)));
    }

    @Property(tries = 500)
    void varje_dag_ingar_i_precis_en_period_och_perioderna_summerar(@ForAll @LongRange(max = 100_000_000) long ore,
            @ForAll @IntRange(max = 4000) int start, @ForAll @IntRange(max = 4000) int dagar) {
        LocalDate fran = FORSTA.plusDays(start);
        var resultat = Ranta.drojsmalsranta(Belopp.ore(ore), fran, fran.plusDays(dagar));
        LocalDate nasta = fran;
        int antal = 0;
        for (Ranta.Period period : resultat.perioder()) {
            assertThat(period.franMed()).isEqualTo(nasta);
            assertThat(period.belopp()).isGreaterThanOrEqualTo(Belopp.NOLL);
            nasta = period.tillMed().plusDays(1);
            antal += period.dagar();
        }
        assertThat(antal).isEqualTo(dagar + 1);
        assertThat(Belopp.summa(resultat.perioder().stream().map(Ranta.Period::belopp).toList())).isEqualTo(resultat.belopp());
    }
}
