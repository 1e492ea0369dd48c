package se.verkstall.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.MalSaknasException;
import se.verkstall.processmotor.Klocka;
import se.verkstall.processmotor.Processer;

class FristbokIT extends Integrationstest {

    private static final String VEM = "Prova Prövare";
    private static final LocalDate AUKTION = LocalDate.of(2022, 5, 20);              // fredag
    private static final LocalDate TRE_VECKOR_FORE = LocalDate.of(2022, 4, 29);      // fredag
    private static final LocalDate SENARE_AUKTION = LocalDate.of(2022, 6, 17);       // fredag
    private static final LocalDate TRE_VECKOR_FORE_DEN = LocalDate.of(2022, 5, 27);  // fredag
    private static final String AUKTIONEN = "auktionen";

    @Autowired Fristbok bok;
    @Autowired Dagbok dagbok;
    @Autowired Provmal provmal;
    @Autowired ProcessEngine motor;
    @Autowired JdbcClient jdbc;

    private String mal;

    @BeforeEach
    void ettMal() {
        Klocka.stall(Instant.parse("2022-01-10T07:00:00Z")); // måndag
        mal = provmal.nytt();
    }

    @Test
    @Lagrum("UF 12:16 st 1")
    void en_startad_frist_har_dag_lydelse_skal_och_rad_i_dagboken() {
        Frist frist = bok.starta(kungorelse());

        assertThat(frist.dag()).isEqualTo(TRE_VECKOR_FORE);
        assertThat(frist.status()).isEqualTo(Friststatus.LOPER);
        assertThat(frist.lagrum()).isEqualTo("UF 12:16 st 1");
        assertThat(frist.tvingande()).isEqualTo("SKALL");
        assertThat(frist.egen()).isTrue();
        assertThat(frist.regelFran()).isEqualTo(LocalDate.of(2014, 10, 1));
        assertThat(frist.motivering()).anyMatch(m -> m.contains("tre veckor före är samma veckodag, fredag 2022-04-29"));
        assertThat(handelser()).last().isEqualTo("Fristen löper: sista dag fredag 2022-04-29, räknat från auktionen fredag 2022-05-20.");
        assertThat(bok.i(mal)).containsExactly(frist);
    }

    @Test
    void lydelsen_ar_den_som_galler_pa_ankarets_dag() {
        Frist fore = bok.starta(new NyFrist(mal, "N19", AUKTIONEN, LocalDate.of(2014, 9, 30), "fore", null));   // tisdag
        Frist efter = bok.starta(new NyFrist(mal, "N19", AUKTIONEN, LocalDate.of(2014, 10, 1), "efter", null)); // onsdag

        assertThat(fore.regelFran()).isEqualTo(LocalDate.of(1996, 1, 1));
        assertThat(efter.regelFran()).isEqualTo(LocalDate.of(2014, 10, 1));
    }

    @Test
    void en_nyckel_loper_en_gang_i_taget_i_ett_mal() {
        bok.starta(kungorelse());
        assertThatThrownBy(() -> bok.starta(kungorelse())).isInstanceOf(IllegalStateException.class).hasMessageContaining("löper redan");

        bok.iakttagen(mal, "kungorelse");
        assertThat(bok.starta(kungorelse()).status()).isEqualTo(Friststatus.LOPER);
        assertThat(bok.i(mal)).extracting(Frist::status).containsExactly(Friststatus.LOPER, Friststatus.IAKTTAGEN);
    }

    @Test
    void ett_okant_mal_en_okand_regel_och_en_regel_utan_dag_far_var_sitt_besked() {
        assertThatThrownBy(() -> bok.starta(new NyFrist("2022-999999", "N19", AUKTIONEN, AUKTION, "x", null)))
                .isInstanceOf(MalSaknasException.class);
        assertThatThrownBy(() -> bok.starta(new NyFrist(mal, "N99", AUKTIONEN, AUKTION, "x", null)))
                .isInstanceOf(RegelSaknasException.class).hasMessageContaining("N99");
        assertThatThrownBy(() -> bok.starta(new NyFrist(mal, "N14", "köpeskillingen", AUKTION, "x", null)))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("pekar inte ut någon dag");
        assertThat(bok.i(mal)).isEmpty();
    }

    @Test
    void en_satt_frist_behaller_den_dag_myndigheten_bestamt() {
        Frist frist = bok.satt(forelaggande(null));

        assertThat(frist.dag()).isEqualTo(LocalDate.of(2022, 2, 1));
        assertThat(frist.tvingande()).isNull();
        assertThat(frist.egen()).isFalse();
        assertThat(frist.regelFran()).isNull();
    }

    @Test
    @Lagrum("UF 1:5")
    void en_frist_avslutas_en_gang_och_dagboken_sager_hur() {
        bok.starta(kungorelse());
        int fore = handelser().size();

        bok.iakttagen(mal, "kungorelse");
        bok.iakttagen(mal, "kungorelse");
        bok.forsutten(mal, "kungorelse");
        bok.bortfallen(mal, "kungorelse");

        assertThat(bok.i(mal)).singleElement().satisfies(f -> {
            assertThat(f.status()).isEqualTo(Friststatus.IAKTTAGEN);
            assertThat(f.slut()).isNotNull();
        });
        assertThat(handelser().subList(fore, handelser().size())).containsExactly("Fristen med sista dag fredag 2022-04-29 är iakttagen.");
    }

    @Test
    void en_atgard_efter_en_forsutten_dag_antecknas_som_sen() {
        bok.starta(kungorelse());
        Klocka.stall(Instant.parse("2022-05-02T06:00:00Z")); // måndag
        bok.forsutten(mal, "kungorelse");
        bok.iakttagen(mal, "kungorelse");

        assertThat(bok.i(mal)).singleElement().satisfies(f -> {
            assertThat(f.status()).isEqualTo(Friststatus.FORSUTTEN);
            assertThat(f.fullgjord()).isNotNull();
        });
        assertThat(handelser()).last().isEqualTo("Åtgärden är vidtagen efter sista dagen, fredag 2022-04-29.");
    }

    @Test
    void nar_malet_slutar_faller_allt_som_loper_bort() {
        bok.starta(kungorelse());
        bok.satt(forelaggande(null));
        bok.bortfallna(mal);
        assertThat(bok.i(mal)).extracting(Frist::status).containsOnly(Friststatus.BORTFALLEN);
    }

    @Test
    @Lagrum("UF 12:16 st 1")
    void med_skriftliga_sarskilda_skal_forlangs_en_tid_vars_paragraf_har_undantaget() {
        bok.starta(kungorelse());
        LocalDate valborg = LocalDate.of(2022, 4, 30); // lördag
        Frist frist = bok.forlang(mal, "kungorelse", valborg, "Tidningen kom inte ut.", VEM);

        assertThat(frist.dag()).isEqualTo(LocalDate.of(2022, 5, 2)); // måndag, ty söndagen är första maj
        assertThat(frist.status()).isEqualTo(Friststatus.FORLANGD);
        assertThat(frist.forlangdAv()).isEqualTo(VEM);
        assertThat(frist.foreForlangning()).isEqualTo(TRE_VECKOR_FORE);
        assertThat(frist.motivering()).contains("Förlängd av Prova Prövare. Skäl: Tidningen kom inte ut.",
                "Undantag: särskilda skäl (12 kap. 16 § första stycket utsökningsförordningen (1981:981)).");
        assertThat(frist.forlangdUndantag()).isEqualTo("särskilda skäl");
        assertThat(handelser()).last().isEqualTo("Fristen med sista dag fredag 2022-04-29 förlängs på undantaget för särskilda skäl till måndag 2022-05-02. "
                + "Skäl: Tidningen kom inte ut.");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            N24     | 2022-05-13 | Tidningen kom inte ut. | nyckel: Tiden i 13 kap. 6 § andra stycket utsökningsförordningen (1981:981) har inget undantag
            N25     | 2022-05-13 | Posten kom bort.       | nyckel: Tiden i 13 kap. 7 § andra stycket utsökningsförordningen (1981:981) har inget undantag
            UB 13:7 | 2022-07-20 | Borgenären är bortrest.| nyckel: Tiden i 13 kap. 7 § andra stycket utsökningsbalken har inget undantag
            N19     | 2022-05-02 | ''                     | skal: Skriv de särskilda skälen
            N19     | 2022-04-29 | Tidningen kom inte ut. | nyDag: Den nya dagen ska ligga efter 2022-04-29
            """)
    @Lagrum({"UF 13:6 st 2", "UF 13:7 st 2"})
    void utan_undantag_i_paragrafen_utan_skal_eller_till_en_tidigare_dag_forlangs_ingenting(String katalogId, LocalDate nyDag, String skal, String fel) {
        bok.starta(new NyFrist(mal, katalogId, AUKTIONEN, AUKTION, "x", null));
        int fore = handelser().size();

        assertThatThrownBy(() -> bok.forlang(mal, "x", nyDag, skal, VEM))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining(fel);
        assertThat(handelser()).hasSize(fore);
        assertThat(bok.i(mal)).extracting(Frist::status).containsExactly(Friststatus.LOPER);
    }

    @Test
    void myndigheten_far_med_skal_flytta_en_dag_den_sjalv_har_satt() {
        bok.satt(forelaggande(null));
        Frist frist = bok.forlang(mal, "komplettering", LocalDate.of(2022, 2, 15), "Sökanden har bett om anstånd.", VEM); // tisdag
        assertThat(frist.dag()).isEqualTo(LocalDate.of(2022, 2, 15));
        assertThat(frist.status()).isEqualTo(Friststatus.FORLANGD);
        assertThat(frist.forlangdUndantag()).as("myndighetens egen dag").isNull();
    }

    @Test
    void nar_ankaret_flyttas_raknas_allt_som_hanger_pa_det_om_och_inget_annat() {
        bok.starta(kungorelse());
        bok.starta(new NyFrist(mal, "N13", AUKTIONEN, AUKTION, "underrattelser", null));
        bok.starta(new NyFrist(mal, "N22", "medlen flöt in", AUKTION, "redovisning", null));
        int fore = handelser().size();

        bok.flyttaAnkare(mal, AUKTIONEN, SENARE_AUKTION, VEM);

        assertThat(dag("kungorelse")).isEqualTo(TRE_VECKOR_FORE_DEN);
        assertThat(dag("underrattelser")).isEqualTo(LocalDate.of(2022, 6, 3)); // fredag
        assertThat(dag("redovisning")).isEqualTo(LocalDate.of(2022, 6, 3));    // fredag, två veckor efter den 20 maj
        assertThat(handelser().subList(fore, handelser().size())).containsExactly(
                "auktionen: fredag 2022-05-20 ändras till fredag 2022-06-17. Sista dag ändras från fredag 2022-04-29 till fredag 2022-05-27.",
                "auktionen: fredag 2022-05-20 ändras till fredag 2022-06-17. Sista dag ändras från fredag 2022-05-06 till fredag 2022-06-03.");
        assertThat(dagbok.rader(mal)).last().extracting(Dagbok.Rad::vem, Dagbok.Rad::lagrum).containsExactly(VEM, "UF 9:10 st 2");
        assertThat(bok.hitta(mal, "kungorelse").orElseThrow().motivering()).anyMatch(m -> m.contains("fredag 2022-05-27"));
    }

    @Test
    void en_forlangning_star_sig_mot_ett_flyttat_ankare_om_den_ar_den_senare_dagen() {
        bok.starta(kungorelse());
        bok.forlang(mal, "kungorelse", LocalDate.of(2022, 5, 4), "Tidningen kom inte ut.", VEM); // onsdag

        bok.flyttaAnkare(mal, AUKTIONEN, LocalDate.of(2022, 5, 23), VEM); // måndag: tre veckor före är 2 maj
        assertThat(dag("kungorelse")).isEqualTo(LocalDate.of(2022, 5, 4));
        assertThat(bok.hitta(mal, "kungorelse").orElseThrow().status()).isEqualTo(Friststatus.FORLANGD);

        bok.flyttaAnkare(mal, AUKTIONEN, SENARE_AUKTION, VEM);
        assertThat(dag("kungorelse")).isEqualTo(TRE_VECKOR_FORE_DEN);
        assertThat(bok.hitta(mal, "kungorelse").orElseThrow().status()).isEqualTo(Friststatus.LOPER);
    }

    @Test
    void en_satt_dag_star_fast_nar_ankaret_flyttas_och_dagboken_sager_det() {
        bok.satt(forelaggande(null));
        bok.flyttaAnkare(mal, "föreläggandet delgavs", LocalDate.of(2022, 1, 18), VEM); // tisdag
        assertThat(dag("komplettering")).isEqualTo(LocalDate.of(2022, 2, 1));
        assertThat(handelser()).last().asString().endsWith("Sista dagen, tisdag 2022-02-01, är bestämd av myndigheten och står fast.");
    }

    @Test
    void timern_variablerna_och_uppgiftens_forfallodag_foljer_ankaret() {
        String instans = Provprocess.starta(motor, Provprocess.paKanten(), mal,
                Map.of("fristYttrande", Processer.efterSistaDag(TRE_VECKOR_FORE), "fristYttrandeDag", TRE_VECKOR_FORE.toString()));
        Frist frist = bok.starta(new NyFrist(mal, "N19", AUKTIONEN, AUKTION, "kungorelse", new Timer(instans, Provprocess.TIMER, "fristYttrande")));
        assertThat(frist.timerTid()).isEqualTo(Provprocess.timer(motor, instans));
        assertThat(forfallodag()).isEqualTo(TRE_VECKOR_FORE);

        bok.flyttaAnkare(mal, AUKTIONEN, SENARE_AUKTION, VEM);

        assertThat(Provprocess.timer(motor, instans)).isEqualTo("2022-05-27T22:00:00Z"); // midnatt, svensk sommartid
        assertThat(motor.getRuntimeService().getVariables(instans)).containsEntry("fristYttrandeDag", "2022-05-27")
                .containsEntry("fristYttrande", Processer.efterSistaDag(TRE_VECKOR_FORE_DEN));
        assertThat(forfallodag()).isEqualTo(TRE_VECKOR_FORE_DEN);
        assertThat(motor.getTaskService().createTaskQuery().processInstanceId(instans).singleResult().getDueDate())
                .isEqualTo(Processer.morgonen(TRE_VECKOR_FORE_DEN));
    }

    @Test
    void en_uppgift_som_laser_timerns_ogonblick_har_anda_ratt_sista_dag() {
        String instans = Provprocess.starta(motor, Provprocess.overAllt(), mal, Map.of("fristYttrande", Processer.efterSistaDag(TRE_VECKOR_FORE)));
        bok.starta(new NyFrist(mal, "N19", AUKTIONEN, AUKTION, "kungorelse", new Timer(instans, Provprocess.TIMER, "fristYttrande")));
        assertThat(forfallodag()).isEqualTo(TRE_VECKOR_FORE);

        bok.forlang(mal, "kungorelse", LocalDate.of(2022, 5, 4), "Tidningen kom inte ut.", VEM);
        assertThat(forfallodag()).isEqualTo(LocalDate.of(2022, 5, 4));
        assertThat(Provprocess.timer(motor, instans)).isEqualTo(Processer.efterSistaDag(LocalDate.of(2022, 5, 4)));
    }

    @Test
    void en_vantetids_timer_gar_nar_den_forsta_tillatna_dagen_borjar() {
        Frist frist = bok.starta(new NyFrist(mal, "UB 16:3 st 3", "yttrandetiden", LocalDate.of(2022, 4, 9), "vanta", null)); // lördag
        assertThat(frist.dag()).isEqualTo(LocalDate.of(2022, 4, 16)); // påskafton
        assertThat(frist.timerTid()).isEqualTo("2022-04-15T22:00:00Z");
        assertThat(frist.arSistaDag()).isFalse();
        assertThatThrownBy(() -> bok.forlang(mal, "vanta", LocalDate.of(2022, 4, 20), "skäl", VEM)).isInstanceOf(OgiltigIndataException.class);
    }

    @Test
    void omrakning_av_allt_andrar_bara_det_som_ar_fel_och_en_andra_ingenting() {
        bok.starta(kungorelse());
        bok.raknaOm();
        jdbc.sql("update frist set dag = dag - 3 where malnummer = :mal").param("mal", mal).update();

        assertThat(bok.raknaOm()).isEqualTo(1);
        assertThat(dag("kungorelse")).isEqualTo(TRE_VECKOR_FORE);
        assertThat(handelser()).last().isEqualTo("Fristen enligt 12 kap. 16 § första stycket utsökningsförordningen (1981:981), räknad från auktionen "
                + "fredag 2022-05-20, är omräknad. Sista dag ändras från tisdag 2022-04-26 till fredag 2022-04-29.");
        assertThat(bok.raknaOm()).isZero();
    }

    @Test
    void nar_allt_raknas_om_far_ett_mal_en_rad_i_dagboken_med_en_mening_for_varje_frist() {
        bok.starta(kungorelse());
        bok.starta(new NyFrist(mal, "N22", "medlen flöt in", AUKTION, "redovisning", null));
        bok.raknaOm();
        int fore = handelser().size();
        jdbc.sql("update frist set dag = dag + 3 where malnummer = :mal").param("mal", mal).update();

        assertThat(bok.raknaOm()).isEqualTo(2);
        assertThat(handelser()).hasSize(fore + 1).last().asString().contains("12 kap. 16 §", "till fredag 2022-04-29. Fristen enligt 13 kap. 3 §", "till fredag 2022-06-03.");
        assertThat(dagbok.rader(mal)).last().extracting(Dagbok.Rad::lagrum).isEqualTo("UF 12:16 st 1; UF 13:3 men 1");
    }

    @Test
    void den_vars_tid_det_inte_ar_star_i_listan_over_fristagare_och_i_katalogen() {
        assertThat(Katalogregler.agare().keySet())
                .allSatisfy(id -> assertThat(se.verkstall.tid.Fristkatalog.alla()).extracting(se.verkstall.tid.Frist::id).contains(id));
        assertThat(bok.starta(new NyFrist(mal, "UB 18:7", "delgivningen", AUKTION, "overklagande", null)).egen()).isFalse();
    }

    private NyFrist kungorelse() {
        return new NyFrist(mal, "N19", AUKTIONEN, AUKTION, "kungorelse", null);
    }

    private SattFrist forelaggande(Timer timer) {
        return new SattFrist(mal, "UB 2:5", "UB 2:5", "föreläggandet delgavs", LocalDate.of(2022, 1, 11), LocalDate.of(2022, 2, 1), // tisdagar
                List.of("Myndigheten har förelagt sökanden att komplettera senast tisdag 2022-02-01."), "komplettering", timer);
    }

    private LocalDate dag(String nyckel) {
        return bok.hitta(mal, nyckel).orElseThrow().dag();
    }

    private LocalDate forfallodag() {
        return jdbc.sql("select forfallodag from uppgift where malnummer = :mal").param("mal", mal).query(LocalDate.class).single();
    }

    private List<String> handelser() {
        return dagbok.rader(mal).stream().map(Dagbok.Rad::handelse).toList();
    }
}
