package se.verkstall.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Klocka;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.tid.Helgdagar;
import se.verkstall.tid.Riktning;

/** What holds for every deadline that the ledger can start, on any day that the catalogue covers. */
class FristEgenskaperTest {

    private static final LocalDate FORSTA = LocalDate.of(1996, 1, 1);
    private static final LocalDate SISTA = LocalDate.of(2100, 12, 31);
    private static final Katalogregler REGLER = new Katalogregler();
    private static final List<String> RAKNEBARA = Fristkatalog.alla().stream().map(se.verkstall.tid.Frist::id).distinct().filter(FristEgenskaperTest::raknas).toList();

    @Property(tries = 2000)
    void ett_senare_ankare_ger_aldrig_en_tidigare_dag_i_samma_lydelse(@ForAll("regler") String id, @ForAll("dagar") LocalDate dag, @ForAll @IntRange(min = 1, max = 400) int senare) {
        Assume.that(galler(id, dag) && galler(id, dag.plusDays(senare)) && lydelse(id, dag).equals(lydelse(id, dag.plusDays(senare))));
        assertThat(REGLER.rakna(id, dag.plusDays(senare)).dag().dag()).isAfterOrEqualTo(REGLER.rakna(id, dag).dag().dag());
    }

    @Property(tries = 2000)
    void en_sista_dag_for_en_atgard_ar_alltid_en_vardag_och_alltid_motiverad(@ForAll("regler") String id, @ForAll("dagar") LocalDate dag) {
        Assume.that(galler(id, dag));
        Regelbok.Utrakning utrakning = REGLER.rakna(id, dag);
        assertThat(utrakning.dag().motivering()).isNotEmpty().noneMatch(String::isBlank);
        if (Stream.of(Riktning.EFTER, Riktning.FORE, Riktning.INNAN, Riktning.GENAST, Riktning.SKYNDSAMT).anyMatch(utrakning.regel().riktning()::equals)) {
            assertThat(Helgdagar.arVardag(utrakning.dag().dag())).as(id + " " + dag).isTrue();
        }
    }

    @Example
    void bara_de_paragrafer_som_har_undantaget_for_skal_medger_att_tiden_forlangs() {
        assertThat(RAKNEBARA.stream().filter(id -> Fristkatalog.alla().stream().filter(f -> f.id().equals(id))
                .anyMatch(f -> REGLER.undantag(id, f.giltighet().fran()).isPresent())))
                .containsExactly("N09", "N10", "N11", "N15", "N17", "N19", "N22", "N23", "UB 5:1 p 7", "UB 12:11 men 2", "UB 13:18", "UB 16:5");
    }

    @Property(tries = 2000)
    void omrakning_ger_samma_dag_och_samma_skal(@ForAll("regler") String id, @ForAll("dagar") LocalDate dag) {
        Assume.that(galler(id, dag));
        assertThat(REGLER.rakna(id, dag)).isEqualTo(REGLER.rakna(id, dag));
    }

    @Property(tries = 2000)
    void timern_gar_vid_midnatt_svensk_tid_nar_dagen_ar_slut_eller_borjar(@ForAll("dagar") LocalDate dag, @ForAll Riktning riktning) {
        var tid = Dagslag.tid(riktning, dag).atZoneSameInstant(Klocka.SVENSK_TID);
        assertThat(tid.toLocalTime()).isEqualTo("00:00");
        assertThat(tid.toLocalDate()).isEqualTo(Dagslag.arSistaDag(riktning) ? dag.plusDays(1) : dag);
    }

    @Property(tries = 500)
    void en_paminnelse_om_vardagar_fram_och_tillbaka_hamnar_pa_vardagar(@ForAll("dagar") LocalDate dag, @ForAll @IntRange(min = 1, max = 60) int vardagar) {
        LocalDate fram = Eskalering.grans(dag, -vardagar);
        assertThat(Helgdagar.arVardag(fram)).isTrue();
        assertThat(fram).isAfter(dag);
        assertThat(dag.plusDays(1).datesUntil(fram.plusDays(1)).filter(Helgdagar::arVardag).count()).isEqualTo(vardagar);
        LocalDate bak = Eskalering.grans(dag, vardagar);
        assertThat(bak.datesUntil(dag).filter(Helgdagar::arVardag).count()).isEqualTo(vardagar);
    }

    @Provide
    Arbitrary<String> regler() {
        return Arbitraries.of(RAKNEBARA);
    }

    @Provide
    Arbitrary<LocalDate> dagar() {
        return Arbitraries.longs().between(FORSTA.toEpochDay(), SISTA.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    private static boolean raknas(String id) {
        return Fristkatalog.alla().stream().filter(f -> f.id().equals(id)).anyMatch(f -> {
            try {
                return REGLER.rakna(id, f.giltighet().fran()) != null;
            } catch (OgiltigIndataException e) {
                return false;
            }
        });
    }

    private static boolean galler(String id, LocalDate dag) {
        return Fristkatalog.alla().stream().anyMatch(f -> f.id().equals(id) && f.giltighet().gallerDen(dag));
    }

    private static LocalDate lydelse(String id, LocalDate dag) {
        return REGLER.rakna(id, dag).regel().regelFran();
    }
}
