package se.verkstall.tid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.verkstall.tid.Enhet.AR;
import static se.verkstall.tid.Enhet.DAG;
import static se.verkstall.tid.Enhet.KRONOR;
import static se.verkstall.tid.Enhet.MANAD;
import static se.verkstall.tid.Enhet.VECKA;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Lagrum;

/** The vectors of case law and of the courts' own pages, and the edges of the calendar. */
@Lagrum({"Lag 1930:173 1 §", "Lag 1930:173 2 §"})
class TidsrakningTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "RÅ 1999 not 181: påsken inne i tiden förlänger den inte,      1999-03-16 tisdag, 3, VECKA, 1999-04-06 tisdag",
        "RÅ 2004 not 40: trettondagsafton är en vardag,                2003-12-15 måndag, 3, VECKA, 2004-01-05 måndag",
        "RH 1993:88: fyra veckor är dag 28 efter delgivningen,         1993-01-04 måndag, 4, VECKA, 1993-02-01 måndag",
        "samma tal i månaden,                                          2022-03-15 tisdag, 1, MANAD, 2022-04-19 tisdag",
        "månad utan den 31 slutar på sin sista dag,                    2022-08-31 onsdag, 1, MANAD, 2022-09-30 fredag",
        "januari 31 till februari under vanligt år,                    2023-01-31 tisdag, 1, MANAD, 2023-02-28 tisdag",
        "januari 31 till skottdagen,                                   2024-01-31 onsdag, 1, MANAD, 2024-02-29 torsdag",
        "skottdagen och ett år,                                        2024-02-29 torsdag, 1, AR,   2025-02-28 fredag",
        "skottdagen och fyra år,                                       2024-02-29 torsdag, 4, AR,   2028-02-29 tisdag",
        "över sommartidens början,                                     2022-03-23 onsdag, 1, VECKA, 2022-03-30 onsdag",
        "över vintertidens början,                                     2022-10-26 onsdag, 1, VECKA, 2022-11-02 onsdag",
        "fredag före sommartidens natt plus en dag hamnar på lördag,   2022-03-25 fredag, 1, DAG,   2022-03-28 måndag",
        "nyårsafton på en torsdag flyttas över nyårsdagen och helgen,  2026-12-24 torsdag, 1, VECKA, 2027-01-04 måndag",
        "dagen före nyårsafton är en vardag,                           2026-12-23 onsdag, 1, VECKA, 2026-12-30 onsdag",
        "julafton på en torsdag flyttas till måndagen,                 2026-12-03 torsdag, 3, VECKA, 2026-12-28 måndag",
        "midsommarafton flyttas till måndagen,                         2022-06-03 fredag, 3, VECKA, 2022-06-27 måndag",
        "skärtorsdagen är en vardag,                                   2022-03-24 torsdag, 3, VECKA, 2022-04-14 torsdag",
        "valborgsmässoafton är en vardag,                              2025-04-09 onsdag, 3, VECKA, 2025-04-30 onsdag",
        "långfredagen flyttas till tisdagen,                           2022-03-25 fredag, 3, VECKA, 2022-04-19 tisdag",
        "6 juni 2004 var en söndag och 7 juni vardag,                  2004-05-17 måndag, 3, VECKA, 2004-06-07 måndag",
        "annandag pingst 2004 var helgdag,                             2004-05-10 måndag, 3, VECKA, 2004-06-01 tisdag",
        "annandag pingst 2005 var vardag,                              2005-04-25 måndag, 3, VECKA, 2005-05-16 måndag",
        "6 juni 2003 var vardag,                                       2003-05-16 fredag, 3, VECKA, 2003-06-06 fredag",
        "nationaldagen 2005 var helgdag,                               2005-05-16 måndag, 3, VECKA, 2005-06-07 tisdag",
    })
    void sista_dag_for_en_atgard(String fall, String start, int antal, Enhet enhet, String slut) {
        BeraknadDag dag = Tidsrakning.senast(dag(start), antal, enhet);

        assertThat(dag.dag()).isEqualTo(dag(slut));
        assertThat(dag.motivering().get(0)).contains(Dagnamn.medDatum(dag(start)));
        assertThat(dag.motivering().get(1)).contains("vardag");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "UF 12:16: tre veckor före en fredag,               2022-05-20 fredag, 3, VECKA, 2022-04-29 fredag",
        "samma veckodag är långfredagen: skärtorsdagen,     2022-05-06 fredag, 3, VECKA, 2022-04-14 torsdag",
        "samma veckodag är annandag påsk: skärtorsdagen,    2022-05-09 måndag, 3, VECKA, 2022-04-14 torsdag",
        "UF 10:6: trettio dagar före,                       2022-05-20 fredag, 30, DAG, 2022-04-20 onsdag",
        "trettio dagar före är en söndag: fredagen,         2022-05-24 tisdag, 30, DAG, 2022-04-22 fredag",
        "UB 11:2: sex veckor före,                          2022-05-20 fredag, 6, VECKA, 2022-04-08 fredag",
        "UB 11:2: en månad före den 31 mars,                2022-03-31 torsdag, 1, MANAD, 2022-02-28 måndag",
        "bakåt över nyår till trettondagsafton,             2023-01-19 torsdag, 2, VECKA, 2023-01-05 torsdag",
        "bakåt till trettondagen: torsdagen före,           2023-01-20 fredag, 2, VECKA, 2023-01-05 torsdag",
        "bakåt till nyårsdagen 2026: 30 december,           2026-01-15 torsdag, 2, VECKA, 2025-12-30 tisdag",
    })
    void sista_dag_som_ska_ligga_fore_en_handelse(String fall, String handelse, int antal, Enhet enhet, String slut) {
        assertThat(Tidsrakning.fore(dag(handelse), antal, enhet).dag()).isEqualTo(dag(slut));
    }

    @Test
    void kammarrattens_exempel_ett_brev_sant_10_mars_ger_delgivning_24_mars_och_overklagande_14_april() {
        // 2021: onsdag 10 mars, onsdag 24 mars, onsdag 14 april
        BeraknadDag dag = Tidsrakning.presumtion(LocalDate.of(2021, 3, 10), 2, VECKA)
                .foljdAv(delgiven -> Tidsrakning.senast(delgiven, 3, VECKA));

        assertThat(dag.dag()).isEqualTo(LocalDate.of(2021, 4, 14));
        assertThat(dag.motivering()).hasSize(4);
        assertThat(dag.motivering().get(0)).contains("onsdag 2021-03-10", "två veckor", "onsdag 2021-03-24");
        assertThat(dag.motivering().get(2)).contains("onsdag 2021-03-24", "tre veckor", "onsdag 2021-04-14");
    }

    @ParameterizedTest
    @CsvSource({"2009-11-13, 2009-11-27, 2009-12-11", "2015-11-13, 2015-11-27, 2015-12-11"}) // fredagar
    void kammarrattens_exempel_fredag_13_november_tva_veckor_och_tva_veckor(LocalDate sant, LocalDate delgiven, LocalDate sist) {
        BeraknadDag presumtion = Tidsrakning.presumtion(sant, 2, VECKA);

        assertThat(presumtion.dag()).isEqualTo(delgiven);
        assertThat(presumtion.foljdAv(d -> Tidsrakning.senast(d, 2, VECKA)).dag()).isEqualTo(sist);
    }

    @Test
    void en_kortaste_vantetid_och_en_presumerad_delgivning_flyttas_inte_fran_paskafton() {
        LocalDate lordag = LocalDate.of(2022, 4, 9);
        LocalDate paskafton = LocalDate.of(2022, 4, 16); // lördag

        assertThat(Tidsrakning.tidigast(lordag, 1, VECKA).dag()).isEqualTo(paskafton);
        assertThat(Tidsrakning.presumtion(lordag, 1, VECKA).dag()).isEqualTo(paskafton);
        assertThat(Tidsrakning.senast(lordag, 1, VECKA).dag()).isEqualTo(LocalDate.of(2022, 4, 19)); // tisdag
    }

    @Test
    void motiveringen_namner_varje_helgdag_som_flyttade_dagen() {
        assertThat(Tidsrakning.senast(LocalDate.of(2022, 3, 25), 3, VECKA).motivering()).containsExactly(
                "Räknat från fredag 2022-03-25: tre veckor senare är samma veckodag, fredag 2022-04-15.",
                "Fredag 2022-04-15 (långfredagen), lördag 2022-04-16, söndag 2022-04-17 (påskdagen) och måndag 2022-04-18 "
                        + "(annandag påsk) är inte vardagar. Åtgärden får därför vidtas nästa vardag, tisdag 2022-04-19 "
                        + "(2 § lagen 1930:173 om beräkning av lagstadgad tid).");
    }

    @Test
    void motiveringen_sager_att_en_skyddstid_inte_kortas() {
        assertThat(Tidsrakning.fore(LocalDate.of(2022, 5, 24), 30, DAG).motivering()).containsExactly(
                "Räknat bakåt från tisdag 2022-05-24: 30 dagar före är söndag 2022-04-24.",
                "Söndag 2022-04-24 och lördag 2022-04-23 är inte vardagar. Tiden skyddar den som ska få veta och får inte "
                        + "kortas, så sista dag är närmast föregående vardag, fredag 2022-04-22.");
    }

    @Test
    void motiveringen_sager_att_manaden_saknar_dagen() {
        assertThat(Tidsrakning.senast(LocalDate.of(2023, 1, 31), 1, MANAD).motivering().get(0)).isEqualTo(
                "Räknat från tisdag 2023-01-31: en månad senare är månadens sista dag, tisdag 2023-02-28, eftersom månaden "
                        + "saknar den 31.");
    }

    @Test
    void senast_den_flyttar_dagen_sjalv_till_vardag() {
        assertThat(Tidsrakning.senastDen(LocalDate.of(2022, 6, 24)).dag()).isEqualTo(LocalDate.of(2022, 6, 27)); // midsommarafton → måndag
        assertThat(Tidsrakning.senastDen(LocalDate.of(2022, 6, 23)).dag()).isEqualTo(LocalDate.of(2022, 6, 23)); // torsdag
    }

    @Test
    void det_som_inte_kan_raknas_vagras() {
        LocalDate start = LocalDate.of(2022, 3, 1); // tisdag
        assertThatThrownBy(() -> Tidsrakning.senast(start, 1, KRONOR)).hasMessageContaining("KRONOR");
        assertThatThrownBy(() -> Tidsrakning.fore(start, 0, DAG)).hasMessageContaining("minst 1");
    }

    private static LocalDate dag(String medVeckodag) {
        String[] delar = medVeckodag.split(" ");
        LocalDate dag = LocalDate.parse(delar[0]);
        assertThat(Dagnamn.veckodag(dag)).as(medVeckodag).isEqualTo(delar[1]);
        return dag;
    }
}
