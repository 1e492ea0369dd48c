package se.verkstall.delgivning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.verkstall.tid.Helgdagar;

class DelgivningsdagEgenskaperTest {

    private static final LocalDate BORJAN = LocalDate.of(1996, 1, 1);

    @Provide
    Arbitrary<LocalDate> dagar() {
        return Arbitraries.integers().between(0, 365 * 40).map(BORJAN::plusDays);
    }

    @Property
    void kontrollmeddelandet_gar_alltid_en_arbetsdag_efter_handlingen_och_ingen_arbetsdag_ligger_emellan(@ForAll("dagar") LocalDate sand) {
        LocalDate kontroll = Delgivningsdag.kontrollmeddelande(Delgivningslag.den(sand), sand).dag();

        assertThat(kontroll).isAfter(sand);
        assertThat(Helgdagar.arVardag(kontroll)).isTrue();
        assertThat(sand.plusDays(1).datesUntil(kontroll)).noneMatch(Helgdagar::arVardag);
    }

    @Property
    void presumerad_delgivning_ar_alltid_minst_tva_veckor_efter_att_handlingen_skickades(@ForAll("dagar") LocalDate sand,
                                                                                        @ForAll @IntRange(min = 1, max = 5) int senare) {
        Delgivningslag lag = Delgivningslag.den(sand);
        LocalDate meddelande = sand.plusDays(senare);

        assertThat(Delgivningsdag.forenklad(lag, sand, meddelande).dag()).isAfterOrEqualTo(sand.plusWeeks(2));
        assertThat(Delgivningsdag.sarskild(lag, sand, meddelande).dag()).isAfterOrEqualTo(Delgivningsdag.forenklad(lag, sand, meddelande).dag());
    }

    @Property
    void kungorandet_ska_vara_gjort_pa_en_vardag_senast_den_dag_delgivning_anses_ha_skett(@ForAll("dagar") LocalDate beslut) {
        Delgivningslag lag = Delgivningslag.den(beslut);
        LocalDate senast = Delgivningsdag.kungorande(lag, beslut).dag();

        assertThat(Helgdagar.arVardag(senast)).isTrue();
        assertThat(senast).isAfter(beslut).isBeforeOrEqualTo(Delgivningsdag.kungord(lag, beslut).dag());
    }

    @Property
    void det_interna_malet_sager_att_lagen_inte_anger_nagon_tid(@ForAll("dagar") LocalDate dag) {
        assertThat(InternaMal.kvitto(dag).motivering().get(0)).startsWith("Lagen anger ingen tid.");
        assertThat(InternaMal.paminnelse(dag).dag()).isAfter(dag);
        assertThat(InternaMal.stamningsman(dag).dag()).isAfterOrEqualTo(dag.plusWeeks(4));
    }
}
