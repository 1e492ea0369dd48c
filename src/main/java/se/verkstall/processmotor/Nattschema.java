package se.verkstall.processmotor;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that each night's work has its one job in the engine, and that a job that gave up is given another chance at the start. */
@Component
class Nattschema {

    private static final int FORSOK = 3;
    private static final long LAS = 5_202_200L;

    private final List<Nattarbete> arbeten;
    private final NattarbeteJobb jobb;
    private final ProcessEngineConfigurationImpl motor;
    private final JdbcClient jdbc;
    private final boolean natter;

    Nattschema(List<Nattarbete> arbeten, NattarbeteJobb jobb, ProcessEngine motor, JdbcClient jdbc,
               @Value("${verkstall.nattarbete:true}") boolean natter) {
        this.natter = natter;
        this.arbeten = arbeten;
        this.jobb = jobb;
        this.motor = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
        this.jdbc = jdbc;
    }

    /** Last of all at the start, when the clock stands where it is to; nodes that start together wait for each other. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional
    public void start() {
        if (natter) {
            sattUpp();
        }
    }

    /** As at the start, whatever the configuration says. */
    @Transactional
    public void sattUpp() {
        jdbc.sql("select pg_advisory_xact_lock(:las)").param("las", LAS).query((rs, i) -> 1).list();
        motor.getCommandExecutorTxRequired().execute(kontext -> {
            arbeten.forEach(a -> sattUpp(kontext, a.namn()));
            return null;
        });
    }

    private void sattUpp(CommandContext kontext, String namn) {
        List<JobEntity> finns = kontext.getJobManager().findJobsByConfiguration(NattarbeteJobb.TYP, namn, null);
        if (finns.isEmpty()) {
            jobb.laggTill(kontext, namn);
            return;
        }
        finns.stream().filter(j -> j.getDuedate().after(jobb.nasta())).forEach(j -> j.setDuedate(jobb.nasta()));
        finns.stream().filter(j -> j.getRetries() == 0).forEach(j -> j.setRetries(FORSOK));
    }
}
