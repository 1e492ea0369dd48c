package se.verkstall.redovisning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.Friststatus;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.Titelslag;
import se.verkstall.mal.Avslut;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.redovisning.handlaggning.Utbetalning;
import se.verkstall.utskick.Utskickslada;

/** Money in a case until it has been paid out. It comes in on a Thursday; a claim of 10 000 kr is left and the wage is attached. */
class RedovisningProcessIT extends Integrationstest {

    private static final LocalDate TORSDAG = LocalDate.of(2022, 4, 28);
    private static final String HANDLAGGARE = "handlaggare";

    @Autowired
    private Malregister register;
    @Autowired
    private Kassajournal kassa;
    @Autowired
    private Processer processer;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private Fristbok frister;
    @Autowired
    private Redovisningar redovisningar;
    @Autowired
    private Utbetalning utbetalning;
    @Autowired
    private Utskickslada lada;
    @Autowired
    private Uppgifter uppgifter;
    @Autowired
    private Avslut avslut;
    @Autowired
    private RuntimeService motorn;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaktion;

    private String mal;

    @BeforeEach
    void torsdag() {
        tid.stall(TORSDAG);
        nyttMal(Testmal.mal());
    }

    @Test
    @Lagrum({"UF 13:3 men 1", "UB 13:1 st 1"})
    void medel_betalas_ut_samma_dag_och_fristen_pa_tva_veckor_iakttas() {
        medelIn("4000");

        assertThat(kassa.saldo(Konto.BANK, mal)).isEqualTo(Belopp.NOLL);
        assertThat(frist("redovisning/")).satisfies(f -> {
            assertThat(f.katalogId()).isEqualTo("N22");
            assertThat(f.dag()).as("en torsdag").isEqualTo(LocalDate.of(2022, 5, 12));
            assertThat(f.status()).isEqualTo(Friststatus.IAKTTAGEN);
        });
        assertThat(lada.i(mal)).singleElement().satisfies(u -> {
            assertThat(u.mottagare().roll()).isEqualTo("SOKANDE");
            assertThat(u.lagrum()).isEqualTo("UF 13:3");
        });
        assertThat(redovisningar.i(mal)).singleElement().satisfies(r -> {
            assertThat(r.utbetalt()).isEqualTo(Belopp.kronor(4000));
            assertThat(r.avslutad()).isEqualTo(TORSDAG);
        });
        assertThat(slut()).isTrue();
    }

    @Test
    @Lagrum({"UF 13:1", "UF 13:3 men 2", "UB 13:1 st 1"})
    void ett_ringa_belopp_gors_rantebarande_och_betalas_ut_senast_efter_tre_manader() {
        medelIn("60");

        assertThat(kassa.saldo(Konto.RANTEBARANDE, mal)).isEqualTo(Belopp.kronor(60));
        assertThat(frist("redovisning/").status()).isEqualTo(Friststatus.BORTFALLEN);
        assertThat(frist("redovisning_ringa/")).satisfies(f -> {
            assertThat(f.katalogId()).isEqualTo("N23");
            assertThat(f.dag()).as("en torsdag").isEqualTo(LocalDate.of(2022, 7, 28));
        });
        tid.till(mal, LocalDate.of(2022, 7, 27), LocalTime.of(23, 59)); // Wednesday
        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.kronor(60));
        tid.till(mal, LocalDate.of(2022, 7, 28), LocalTime.of(0, 1));

        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.RANTEBARANDE, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.BANK, mal)).isEqualTo(Belopp.NOLL);
        assertThat(frist("redovisning_ringa/").status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(slut()).isTrue();
    }

    @Test
    @Lagrum("UB 13:1 st 1")
    void nar_mer_flyter_in_betalas_det_som_vantat_ut_tillsammans_med_det_nya() {
        medelIn("60");
        tid.till(mal, LocalDate.of(2022, 5, 30)); // Monday

        medelIn("70");

        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.NOLL);
        assertThat(redovisningar.i(mal)).extracting(Redovisning::utbetalt).containsExactly(Belopp.kronor(130), Belopp.NOLL);
        assertThat(redovisningar.i(mal)).extracting(Redovisning::avslutad).doesNotContainNull();
        assertThat(slut()).isTrue();
    }

    @Test
    @Lagrum("UB 13:20 a st 2")
    void mindre_an_tjugofem_kronor_tillfaller_staten_nar_inget_mer_vantas_men_inte_tjugofem() {
        register.satt(mal, Malstatus.PAGAR, Fas.UTREDNING);

        medelIn("24.99");
        assertThat(redovisningar.i(mal).get(0).tillStaten()).isEqualTo(Belopp.parse("24.99"));
        assertThat(kassa.saldo(Konto.STATEN, mal)).isEqualTo(Belopp.parse("24.99"));
        assertThat(lada.i(mal)).isEmpty();

        medelIn("25");
        assertThat(redovisningar.i(mal).get(1).utbetalt()).isEqualTo(Belopp.kronor(25));
    }

    @Test
    void avslutas_malet_betalas_det_som_vantat_ut() {
        medelIn("60");

        transaktion.executeWithoutResult(t -> avslut.avsluta(mal, Malstatus.AVSKRIVET, "Ansökan återkallad.", null));
        tid.korForfallna(mal);

        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.NOLL);
        assertThat(slut()).isTrue();
    }

    @Test
    @Lagrum("UB 13:14")
    void ar_domen_inte_last_provas_utbetalningen_av_en_handlaggare() {
        nyttMal(Testmal.mal().titel(Titelslag.DOM, false));
        medelIn("4000");
        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.kronor(4000));
        assertThat(uppgift().forfallodag()).as("tvåveckorsdagen").isEqualTo(LocalDate.of(2022, 5, 12));
        assertThat(uppgifter.ifyllt(uppgift()).get("hinder").toString()).contains("saknar lagakraftbevis");

        assertThatThrownBy(() -> prova(Map.of("beslut", "VANTA", "motivering", "Domen kan överklagas."))).isInstanceOf(OgiltigIndataException.class);
        prova(Map.of("beslut", "VANTA", "prova", "2022-05-30", "motivering", "Domen kan överklagas till och med den 27 maj."));
        assertThat(kassa.saldo(Konto.RANTEBARANDE, mal)).as("dröjer mer än två veckor").isEqualTo(Belopp.kronor(4000));
        tid.till(mal, LocalDate.of(2022, 5, 29), LocalTime.of(23, 59)); // Sunday
        assertThat(oppnaUppgifter()).isEmpty();
        tid.till(mal, LocalDate.of(2022, 5, 30), LocalTime.of(0, 1));
        prova(Map.of("beslut", "BETALA", "motivering", "Domen vann laga kraft den 27 maj."));

        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.NOLL);
        assertThat(kassa.saldo(Konto.BANK, mal)).isEqualTo(Belopp.NOLL);
        assertThat(slut()).isTrue();
    }

    @Test
    @Lagrum({"UF 13:5", "UB 13:21"})
    void i_allmant_mal_loper_ingen_tvaveckorsfrist_och_ringa_belopp_vantar_inte() {
        nyttMal(Testmal.mal().slag(Malslag.ALLMANT));

        medelIn("60");

        assertThat(frister.i(mal)).isEmpty();
        assertThat(kassa.saldo(Konto.MEDEL_I_MAL, mal)).isEqualTo(Belopp.NOLL);
    }

    @Test
    @Lagrum("UF 13:3")
    void en_utbetalning_som_kors_om_efter_ett_avbrott_betalar_inte_tva_ganger() {
        medelIn("4000");
        String instans = jdbc.sql("select process_instans from redovisning r join mal m on m.id = r.mal_id where m.malnummer = :mal").param("mal", mal)
                .query(String.class).single();
        var journal = kassa.journal(mal);

        transaktion.executeWithoutResult(t -> utbetalning.betalaUt(instans));

        assertThat(kassa.journal(mal)).isEqualTo(journal);
        assertThat(lada.i(mal)).hasSize(1);
    }

    private void nyttMal(Testmal testmal) {
        mal = testmal.fordringar(Testmal.ovrig("10000", "0", "0")).registrera(register);
        register.satt(mal, Malstatus.PAGAR, Fas.LONEUTMATNING);
    }

    private void medelIn(String belopp) {
        transaktion.executeWithoutResult(t -> {
            kassa.bokfor(List.of(new Verifikation("prov/" + mal + "/" + belopp, TORSDAG, Verifikation.Slag.INBETALNING, "Prov", "prov", List.of(
                    Kontorad.debet(Konto.BANK, mal, null, Belopp.parse(belopp)), Kontorad.kredit(Konto.MEDEL_I_MAL, mal, null, Belopp.parse(belopp))))));
            processer.starta("redovisning", mal, Map.of("mottagare", "SOKANDE", "influten", java.time.LocalDate.now(new se.verkstall.processmotor.Klocka()).toString()));
        });
        tid.korForfallna(mal);
    }

    private se.verkstall.frist.Frist frist(String prefix) {
        return frister.i(mal).stream().filter(f -> f.nyckel().startsWith(prefix)).findFirst().orElseThrow();
    }

    private boolean slut() {
        return motorn.createProcessInstanceQuery().processDefinitionKey("redovisning").processInstanceBusinessKey(mal).count() == 0;
    }

    private List<String> oppnaUppgifter() {
        return jdbc.sql("select task_id from uppgift where malnummer = :mal and slut is null").param("mal", mal).query(String.class).list();
    }

    private Uppgift uppgift() {
        return uppgifter.hamta(oppnaUppgifter().get(0));
    }

    private void prova(Map<String, String> svar) {
        Uppgift uppgift = uppgifter.ta(uppgift().id(), HANDLAGGARE);
        Map<String, Object> allt = new HashMap<>(uppgifter.ifyllt(uppgift));
        allt.putAll(svar);
        uppgifter.slutfor(uppgift.id(), allt, HANDLAGGARE);
        tid.korForfallna(mal);
    }
}
