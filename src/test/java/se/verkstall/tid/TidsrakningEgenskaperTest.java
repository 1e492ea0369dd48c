package se.verkstall.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import se.verkstall.lag.Lagrum;

/** What holds for every start, length and unit. */
@Lagrum({"Lag 1930:173 1 §", "Lag 1930:173 2 §"})
class TidsrakningEgenskaperTest {

    @Provide
    Arbitrary<LocalDate> dagar() {
        return Dates.dates().between(LocalDate.of(1980, 1, 1), LocalDate.of(2100, 12, 31));
    }

    @Provide
    Arbitrary<Enhet> enheter() {
        return Arbitraries.of(Enhet.DAG, Enhet.VECKA, Enhet.MANAD);
    }

    @Property
    void en_sista_dag_ar_den_forsta_vardagen_fran_och_med_den_raknade(@ForAll("dagar") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int antal,
                                                                       @ForAll("enheter") Enhet enhet) {
        LocalDate raknad = Tidsrakning.tidigast(start, antal, enhet).dag();
        LocalDate sist = Tidsrakning.senast(start, antal, enhet).dag();

        assertThat(Helgdagar.arVardag(sist)).isTrue();
        assertThat(sist).isAfterOrEqualTo(raknad);
        assertThat(dagar(raknad, sist)).noneMatch(Helgdagar::arVardag);
    }

    @Property
    void en_skyddstid_kortas_aldrig(@ForAll("dagar") LocalDate handelse, @ForAll @IntRange(min = 1, max = 40) int antal,
                                    @ForAll("enheter") Enhet enhet) {
        LocalDate sist = Tidsrakning.fore(handelse, antal, enhet).dag();

        assertThat(Helgdagar.arVardag(sist)).isTrue();
        assertThat(Tidsrakning.tidigast(sist, antal, enhet).dag()).isBeforeOrEqualTo(handelse);
    }

    @Property
    void en_skyddstid_ar_inte_langre_an_till_narmast_foregaende_vardag(@ForAll("dagar") LocalDate handelse,
                                                                       @ForAll @IntRange(min = 1, max = 12) int veckor) {
        LocalDate rakt = handelse.minusDays(7L * veckor);
        LocalDate sist = Tidsrakning.fore(handelse, veckor, Enhet.VECKA).dag();

        assertThat(dagar(sist.plusDays(1), rakt.plusDays(1))).noneMatch(Helgdagar::arVardag);
    }

    @Property
    void att_flytta_en_sista_dag_en_gang_till_andrar_inget(@ForAll("dagar") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int antal,
                                                          @ForAll("enheter") Enhet enhet) {
        LocalDate sist = Tidsrakning.senast(start, antal, enhet).dag();

        assertThat(Tidsrakning.senastDen(sist).dag()).isEqualTo(sist);
    }

    @Property
    void en_senare_utgangspunkt_ger_aldrig_en_tidigare_dag(@ForAll("dagar") LocalDate start, @ForAll @IntRange(min = 0, max = 400) int senare,
                                                           @ForAll @IntRange(min = 1, max = 24) int antal, @ForAll("enheter") Enhet enhet) {
        LocalDate annan = start.plusDays(senare);

        assertThat(Tidsrakning.senast(annan, antal, enhet).dag()).isAfterOrEqualTo(Tidsrakning.senast(start, antal, enhet).dag());
        assertThat(Tidsrakning.fore(annan, antal, enhet).dag()).isAfterOrEqualTo(Tidsrakning.fore(start, antal, enhet).dag());
        assertThat(Tidsrakning.tidigast(annan, antal, enhet).dag()).isAfterOrEqualTo(Tidsrakning.tidigast(start, antal, enhet).dag());
    }

    @Property
    void en_langre_tid_slutar_aldrig_tidigare(@ForAll("dagar") LocalDate start, @ForAll @IntRange(min = 1, max = 24) int antal,
                                              @ForAll("enheter") Enhet enhet) {
        assertThat(Tidsrakning.senast(start, antal + 1, enhet).dag()).isAfterOrEqualTo(Tidsrakning.senast(start, antal, enhet).dag());
        assertThat(Tidsrakning.fore(start, antal + 1, enhet).dag()).isBeforeOrEqualTo(Tidsrakning.fore(start, antal, enhet).dag());
    }

    @Property
    void veckor_ar_alltid_sju_dagar_aven_over_sommartidens_granser(@ForAll("dagar") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int veckor) {
        assertThat(ChronoUnit.DAYS.between(start, Tidsrakning.presumtion(start, veckor, Enhet.VECKA).dag())).isEqualTo(7L * veckor);
    }

    @Property
    void motiveringen_namner_start_och_slut_med_veckodag(@ForAll("dagar") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int antal,
                                                        @ForAll("enheter") Enhet enhet) {
        BeraknadDag dag = Tidsrakning.senast(start, antal, enhet);

        assertThat(String.join(" ", dag.motivering())).contains(Dagnamn.medDatum(start)).contains(Dagnamn.medDatum(dag.dag()));
    }

    private static Stream<LocalDate> dagar(LocalDate fran, LocalDate fore) {
        return fran.datesUntil(fore);
    }
}
