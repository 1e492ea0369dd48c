package se.verkstall.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.frist.Fristavvikelse.Slag;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Klocka;
import se.verkstall.processmotor.Processer;

/** What goes wrong with the engine's timers behind the ledger's back is reported once and put right once. */
class AvstamningIT extends Integrationstest {

    private static final LocalDate SISTA_DAG = LocalDate.of(2022, 2, 1); // tisdag
    private static final Date RATT = Processer.efterSistaDag(SISTA_DAG);

    @Autowired Avstamning avstamning;
    @Autowired Fristvakt vakt;
    @Autowired Fristbok bok;
    @Autowired FristbokHealthIndicator halsa;
    @Autowired Provmal provmal;
    @Autowired ProcessEngine motor;
    @Autowired Dagbok dagbok;
    @Autowired JdbcClient jdbc;

    private String mal;

    @BeforeEach
    void ettMal() {
        Klocka.stall(Instant.parse("2022-01-10T07:00:00Z")); // måndag
        mal = provmal.nytt();
    }

    static Stream<Arguments> platser() {
        return Stream.<Named<BpmnModelInstance>>of(Named.of("på kanten av en uppgift", Provprocess.paKanten()), Named.of("i flödet", Provprocess.iFlodet()),
                Named.of("bredvid ett meddelande", Provprocess.antingenEller()), Named.of("över hela processen", Provprocess.overAllt()))
                .map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("platser")
    void en_borttagen_timer_rapporteras_en_gang_och_hangs_upp_igen_en_gang(BpmnModelInstance modell) {
        String instans = starta(modell);
        Frist frist = fristPa(instans);
        assertThat(funna()).isEmpty();

        motor.getManagementService().deleteJob(motor.getManagementService().createJobQuery().timers().processInstanceId(instans).singleResult().getId());
        assertThat(funna()).extracting(Fristavvikelse::slag).containsExactly(Slag.TIMER_SAKNAS);
        assertThat(funna()).hasSize(1);
        assertThat(avstamning.av(frist.id())).hasSize(1);

        assertThat(avstamning.reparera()).isPositive();
        assertThat(Provprocess.timer(motor, instans)).isEqualTo(RATT);
        assertThat(funna()).isEmpty();
        avstamning.reparera();
        assertThat(motor.getManagementService().createJobQuery().timers().processInstanceId(instans).count()).isEqualTo(1);
        assertThat(avstamning.av(frist.id())).singleElement().satisfies(a -> assertThat(a.avslutad()).isNotNull());
        assertThat(handelser()).last().isEqualTo("Timern saknas i processmotorn: rättat efter fristboken, sista dag tisdag 2022-02-01.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("platser")
    void en_flyttad_timer_rapporteras_med_bada_tiderna_och_flyttas_tillbaka(BpmnModelInstance modell) {
        String instans = starta(modell);
        Frist frist = fristPa(instans);
        Date fel = Processer.efterSistaDag(SISTA_DAG.plusDays(9));
        motor.getManagementService().setJobDuedate(
                motor.getManagementService().createJobQuery().timers().processInstanceId(instans).singleResult().getId(), fel);

        assertThat(funna()).singleElement().satisfies(a -> {
            assertThat(a.slag()).isEqualTo(Slag.TIMER_FLYTTAD);
            assertThat(a.bokensTid().toInstant()).isEqualTo(RATT.toInstant());
            assertThat(a.motornsTid().toInstant()).isEqualTo(fel.toInstant());
        });
        avstamning.reparera();
        assertThat(Provprocess.timer(motor, instans)).isEqualTo(RATT);
        assertThat(funna()).isEmpty();
        assertThat(avstamning.av(frist.id())).hasSize(1);
    }

    @Test
    void en_aterstalld_timer_for_processen_vidare_som_om_inget_hant() {
        String instans = starta(Provprocess.paKanten());
        fristPa(instans);
        motor.getManagementService().deleteJob(motor.getManagementService().createJobQuery().timers().processInstanceId(instans).singleResult().getId());
        String uppgift = motor.getTaskService().createTaskQuery().processInstanceId(instans).singleResult().getId();
        vakt.utfor(LocalDate.of(2022, 1, 11)); // tisdag

        assertThat(motor.getTaskService().createTaskQuery().processInstanceId(instans).singleResult().getId()).as("uppgiften är orörd").isEqualTo(uppgift);
        motor.getManagementService().executeJob(motor.getManagementService().createJobQuery().timers().processInstanceId(instans).singleResult().getId());
        assertThat(motor.getRuntimeService().createProcessInstanceQuery().processInstanceId(instans).count()).isZero();
    }

    @Test
    void en_uppgift_som_visar_fel_dag_far_ratt_dag_igen() {
        String instans = starta(Provprocess.paKanten());
        fristPa(instans);
        var uppgift = motor.getTaskService().createTaskQuery().processInstanceId(instans).singleResult();
        uppgift.setDueDate(Processer.morgonen(SISTA_DAG.plusDays(4)));
        motor.getTaskService().saveTask(uppgift);

        assertThat(funna()).extracting(Fristavvikelse::slag).containsExactly(Slag.UPPGIFT_FLYTTAD);
        avstamning.reparera();
        assertThat(jdbc.sql("select forfallodag from uppgift where malnummer = :mal").param("mal", mal).query(LocalDate.class).single()).isEqualTo(SISTA_DAG);
        assertThat(funna()).isEmpty();
    }

    @Test
    void en_frist_vars_process_ar_slut_rapporteras_men_lamnas_till_en_manniska() {
        String instans = starta(Provprocess.paKanten());
        Frist frist = fristPa(instans);
        motor.getTaskService().complete(motor.getTaskService().createTaskQuery().processInstanceId(instans).singleResult().getId());

        assertThat(funna()).extracting(Fristavvikelse::slag).containsExactly(Slag.PROCESSEN_BORTA);
        avstamning.reparera();
        assertThat(funna()).hasSize(1);
        bok.bortfallen(mal, frist.nyckel());
        assertThat(funna()).isEmpty();
        assertThat(avstamning.av(frist.id())).singleElement().satisfies(a -> assertThat(a.avslutad()).isNotNull());
    }

    @Test
    void en_timer_som_processen_inte_har_natt_an_saknas_inte() {
        String instans = starta(Provprocess.paKanten());
        bok.satt(new SattFrist(mal, "UB 2:5", "UB 2:5", "prov", LocalDate.of(2022, 1, 10), SISTA_DAG, List.of("Prov."), "annan",
                new Timer(instans, "tid_senare_i_processen", null)));
        assertThat(funna()).isEmpty();
    }

    @Test
    void halsan_sager_till_nar_motorn_avviker_och_nar_den_inte_gor_det() {
        String instans = starta(Provprocess.iFlodet());
        fristPa(instans);
        motor.getManagementService().deleteJob(motor.getManagementService().createJobQuery().timers().processInstanceId(instans).singleResult().getId());
        avstamning.avstam();
        assertThat(halsa.health().getStatus()).isEqualTo(Status.DOWN);

        vakt.utfor(LocalDate.of(2022, 1, 11)); // tisdag
        assertThat(halsa.health().getStatus()).isEqualTo(Status.UP);
        assertThat(halsa.health().getDetails()).containsKey("senasteAvstamning");
    }

    private String starta(BpmnModelInstance modell) {
        return Provprocess.starta(motor, modell, mal, Map.of("fristYttrande", RATT, "fristYttrandeDag", SISTA_DAG.toString()));
    }

    private Frist fristPa(String instans) {
        return bok.satt(new SattFrist(mal, "UB 2:5", "UB 2:5", "föreläggandet", LocalDate.of(2022, 1, 10), SISTA_DAG, // måndag, tisdag
                List.of("Satt till tisdag 2022-02-01."), "yttrande", new Timer(instans, Provprocess.TIMER, "fristYttrande")));
    }

    private List<Fristavvikelse> funna() {
        return avstamning.avstam().stream().filter(a -> a.malnummer().equals(mal)).toList();
    }

    private List<String> handelser() {
        return dagbok.rader(mal).stream().map(Dagbok.Rad::handelse).toList();
    }
}
