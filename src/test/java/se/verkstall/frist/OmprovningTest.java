package se.verkstall.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.frist.Frist.InterntMal;
import se.verkstall.frist.Omprovning.Steg;
import se.verkstall.tid.Helgdagar;
import se.verkstall.tid.Riktning;

/** What becomes of a deadline that is counted anew, without a database: two weeks from the day money came in (UF 13:3), and a wait (UB 16:3). */
class OmprovningTest {

    private static final Regelbok REGLER = new Katalogregler();
    private static final LocalDate INFLUTET = LocalDate.of(2022, 5, 10); // tisdag: sista dag är tisdag 2022-05-24

    @ParameterizedTest(name = "{0}, gjord {1}, rätt dag {2}, i dag {3}: {4} med sista dag {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            LOPER     | -          | 2022-05-17 | 2022-05-12 | LOPER     | 2022-05-31
            LOPER     | -          | 2022-05-03 | 2022-05-30 | LOPER     | 2022-05-17
            FORSUTTEN | -          | 2022-05-17 | 2022-05-31 | LOPER     | 2022-05-31
            FORSUTTEN | -          | 2022-05-17 | 2022-06-01 | FORSUTTEN | 2022-05-31
            FORSUTTEN | 2022-05-31 | 2022-05-17 | 2022-06-09 | IAKTTAGEN | 2022-05-31
            FORSUTTEN | 2022-06-01 | 2022-05-17 | 2022-06-09 | FORSUTTEN | 2022-05-31
            IAKTTAGEN | 2022-05-17 | 2022-05-03 | 2022-06-09 | IAKTTAGEN | 2022-05-17
            IAKTTAGEN | 2022-05-18 | 2022-05-03 | 2022-06-09 | FORSUTTEN | 2022-05-17
            IAKTTAGEN | 2022-05-20 | 2022-05-17 | 2022-05-21 | IAKTTAGEN | 2022-05-31
            """)
    void en_frist_provas_mot_sin_ratta_dag(Friststatus var, LocalDate gjord, LocalDate handelse, LocalDate idag, Friststatus blir, LocalDate dag) {
        Steg steg = Omprovning.av(frist(var, gjord, "N22", INFLUTET), handelse, REGLER, idag);
        assertThat(steg.efter().status()).isEqualTo(blir);
        assertThat(steg.efter().dag()).isEqualTo(dag);
        assertThat(steg.bleForsutten()).isEqualTo(blir == Friststatus.FORSUTTEN && var != blir);
        assertThat(steg.loperIgen()).isEqualTo(blir == Friststatus.LOPER && var != blir);
    }

    @ParameterizedTest(name = "väntetiden från {0} är {2} den {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2022-04-09 | 2022-04-15 | LOPER
            2022-04-09 | 2022-04-16 | IAKTTAGEN
            """) // lördag; långfredag och påskafton
    void en_vantan_som_var_slut_borjar_om_sa_lange_dess_dag_inte_har_kommit(LocalDate handelse, LocalDate idag, Friststatus blir) {
        assertThat(Omprovning.av(frist(Friststatus.IAKTTAGEN, null, "UB 16:3 st 3", handelse.minusDays(20)), handelse, REGLER, idag).efter().status()).isEqualTo(blir);
    }

    @Property(tries = 1000)
    void att_prova_om_en_gang_till_andrar_ingenting(@ForAll("dagar") LocalDate handelse, @ForAll("dagar") LocalDate ratt, @ForAll @IntRange(max = 60) int gjordEfter,
                                                    @ForAll boolean gjord, @ForAll @IntRange(max = 90) int idagEfter) {
        LocalDate idag = handelse.plusDays(idagEfter);
        Frist fore = frist(gjord ? Friststatus.IAKTTAGEN : Friststatus.FORSUTTEN, gjord ? handelse.plusDays(gjordEfter) : null, "N22", handelse);
        Steg forsta = Omprovning.av(fore, ratt, REGLER, idag);
        assertThat(Omprovning.av(efter(fore, forsta), ratt, REGLER, idag).andrad()).isFalse();
    }

    @Property(tries = 1000)
    void ett_senare_ankare_gor_aldrig_en_frist_forsutten_som_inte_var_det(@ForAll("dagar") LocalDate handelse, @ForAll @IntRange(max = 200) int senare,
                                                                        @ForAll @IntRange(max = 60) int gjordEfter, @ForAll Friststatus status) {
        Frist fore = frist(status, status == Friststatus.IAKTTAGEN ? handelse.plusDays(Math.min(gjordEfter, 14)) : null, "N22", handelse);
        Steg steg = Omprovning.av(fore, handelse.plusDays(senare), REGLER, handelse.plusDays(gjordEfter));
        assertThat(steg.bleForsutten()).isFalse();
        assertThat(steg.efter().dag()).isAfterOrEqualTo(fore.dag());
    }

    @Property(tries = 500)
    void ett_internt_mal_foljer_dagen(@ForAll("dagar") LocalDate handelse, @ForAll("dagar") LocalDate ratt, @ForAll @IntRange(min = 1, max = 30) int vardagar) {
        Frist fore = frist(Friststatus.LOPER, null, "UB 9:11", handelse);
        Frist medMal = new Frist(fore.id(), fore.malnummer(), fore.katalogId(), fore.lagrum(), fore.ankare(), handelse, fore.dag(), fore.status(), fore.motivering(),
                fore.nyckel(), fore.riktning(), fore.regelFran(), fore.tvingande(), true, null, null, null, null, fore.skapad(), null, null, null,
                new InterntMal(vardagar, fore.dag()), null, null);
        Steg steg = Omprovning.av(medMal, ratt, REGLER, ratt);
        assertThat(steg.efter().dag().plusDays(1).datesUntil(steg.efter().internt().dag().plusDays(1)).filter(Helgdagar::arVardag)).hasSize(vardagar);
    }

    @Provide
    Arbitrary<LocalDate> dagar() {
        return Arbitraries.longs().between(LocalDate.of(2007, 1, 1).toEpochDay(), LocalDate.of(2099, 1, 1).toEpochDay()).map(LocalDate::ofEpochDay);
    }

    private static Frist frist(Friststatus status, LocalDate gjord, String katalogId, LocalDate handelse) {
        Regelbok.Utrakning r = REGLER.rakna(katalogId, handelse);
        boolean forlangd = status == Friststatus.FORLANGD;
        LocalDate dag = forlangd ? Helgdagar.denEllerNastaVardag(r.dag().dag().plusDays(3)) : r.dag().dag();
        OffsetDateTime tid = OffsetDateTime.parse("2022-05-10T08:00:00+02:00");
        return new Frist(7, "2022-000001", katalogId, r.regel().lagrum(), "medlen flöt in", handelse, dag, status, r.dag().motivering(), "redovisning",
                r.regel().riktning(), r.regel().regelFran(), r.regel().tvingande(), true, null, forlangd ? "Prova" : null, forlangd ? "Skäl." : null,
                forlangd ? r.dag().dag() : null, tid, status.loper() ? null : tid, null, gjord, null, forlangd ? "särskilda skäl" : null, null);
    }

    private static Frist efter(Frist f, Steg s) {
        Fristlager.Andring a = s.efter();
        OffsetDateTime tid = f.skapad();
        return new Frist(f.id(), f.malnummer(), f.katalogId(), f.lagrum(), f.ankare(), a.handelse(), a.dag(), a.status(), a.motivering(), f.nyckel(), f.riktning(),
                a.regelFran(), f.tvingande(), true, null, f.forlangdAv(), f.forlangdSkal(), a.foreForlangning(), tid, a.status().loper() ? null : tid, null,
                f.gjord(), a.internt(), f.forlangdUndantag(), null);
    }

    @ParameterizedTest
    @CsvSource({"FORE, true", "EFTER, true", "INNAN, true", "GENAST, true", "HOGSTA_TID, true", "SATT_TID, true", "SKYNDSAMT, false", "KORTAST_VANTAN, false", "PRESUMTION, false"})
    void bara_en_sista_dag_kan_forsuttas(Riktning riktning, boolean kan) {
        assertThat(Dagslag.kanForsuttas(riktning)).isEqualTo(kan);
    }
}
