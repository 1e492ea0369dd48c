package se.verkstall.processmotor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The engine's timers, process variables and task due dates that show a deadline; moves them, and makes a lost timer again. */
@Service
public class Timrar {

    /** What beside a variable with a timer's moment holds the day itself. */
    public static final String DAG = "Dag";
    private static final int SATS = 500;

    private final RuntimeService processer;
    private final TaskService uppgifter;
    private final ManagementService jobb;
    private final RepositoryService modeller;
    private final ProcessEngineConfigurationImpl konfiguration;
    private final JdbcClient jdbc;

    Timrar(ProcessEngine motor, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.processer = motor.getRuntimeService();
        this.uppgifter = motor.getTaskService();
        this.jobb = motor.getManagementService();
        this.modeller = motor.getRepositoryService();
        this.konfiguration = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
    }

    /**
     * A deadline's place in the engine, and where it is to be.
     *
     * @param element the timer event, or {@code null}
     * @param variabel the variable the model reads, or {@code null}
     * @param dag the day itself
     * @param tid the moment the timer fires
     */
    public record Plats(String processInstansId, String element, String variabel, LocalDate dag, Date tid) {
    }

    /** Moves one timer event's timers, and nothing else; returns how many there were. */
    @Transactional
    public int flytta(String processInstansId, String element, Date till) {
        var timrar = jobb.createJobQuery().timers().processInstanceId(processInstansId).activityId(element).list();
        timrar.forEach(t -> jobb.setJobDuedate(t.getId(), till));
        return timrar.size();
    }

    /** Moves timers, variables and task due dates in the caller's transaction. A place that the process has left is passed by. */
    @Transactional
    public void flytta(List<Plats> platser) {
        Set<String> levande = levande(platser);
        List<Plats> kvar = platser.stream().filter(p -> levande.contains(p.processInstansId())).toList();
        for (int i = 0; i < kvar.size(); i += SATS) {
            List<Plats> sats = kvar.subList(i, Math.min(i + SATS, kvar.size()));
            konfiguration.getCommandExecutorTxRequired().execute(kontext -> {
                flyttaSats(sats);
                return null;
            });
        }
    }

    /**
     * Moves the timers and variables of very many waiting processes with one statement each, past the engine, in the caller's transaction. A process whose
     * timer is just firing then fails on its own version and fires again by the new time.
     */
    @Transactional
    public void flyttaIMangd(List<Plats> platser) {
        String[] instans = platser.stream().map(Plats::processInstansId).toArray(String[]::new);
        Date[] tid = platser.stream().map(Plats::tid).toArray(Date[]::new);
        jdbc.sql("""
                update act_ru_job j set duedate_ = u.tid, rev_ = j.rev_ + 1
                from unnest(:instans::text[], :element::text[], :tid::timestamp[]) as u (instans, element, tid)
                where j.process_instance_id_ = u.instans and j.type_ = 'timer' and j.handler_cfg_ = u.element
                """).param("instans", instans).param("element", platser.stream().map(Plats::element).toArray(String[]::new))
                .param("tid", java.util.Arrays.stream(tid).map(t -> new java.sql.Timestamp(t.getTime())).toArray(java.sql.Timestamp[]::new)).update();
        jdbc.sql("""
                update act_ru_variable v set long_ = u.tid, rev_ = v.rev_ + 1
                from unnest(:instans::text[], :variabel::text[], :tid::bigint[]) as u (instans, variabel, tid)
                where v.proc_inst_id_ = u.instans and v.name_ = u.variabel and v.type_ = 'date'
                """).param("instans", instans).param("variabel", platser.stream().map(Plats::variabel).toArray(String[]::new))
                .param("tid", java.util.Arrays.stream(tid).map(Date::getTime).toArray(Long[]::new)).update();
    }

    private void flyttaSats(List<Plats> sats) {
        flyttaTimrar(sats);
        sats.stream().filter(p -> p.variabel() != null).forEach(this::sattVariabler);
        flyttaUppgifter(sats);
    }

    private Set<String> levande(List<Plats> platser) {
        return new HashSet<>(jdbc.sql("select id_ from act_ru_execution where id_ = any(:id)")
                .param("id", platser.stream().map(Plats::processInstansId).distinct().toArray(String[]::new)).query(String.class).list());
    }

    private void flyttaTimrar(List<Plats> platser) {
        Map<String, List<Plats>> medElement = platser.stream().filter(p -> p.element() != null)
                .collect(Collectors.groupingBy(Plats::processInstansId));
        if (medElement.isEmpty()) {
            return;
        }
        jobb.createJobQuery().timers().processInstanceIds(medElement.keySet()).list().forEach(j -> {
            TimerEntity timer = (TimerEntity) j;
            medElement.get(timer.getProcessInstanceId()).stream()
                    .filter(p -> p.element().equals(timer.getActivityId()))
                    .forEach(p -> timer.setDuedate(p.tid()));
        });
    }

    private void sattVariabler(Plats plats) {
        List<String> namn = List.of(plats.variabel(), plats.variabel() + DAG);
        Map<String, Object> varden = processer.getVariables(plats.processInstansId(), namn);
        varden.forEach((variabel, varde) -> {
            if (varde instanceof Date) {
                processer.setVariable(plats.processInstansId(), variabel, plats.tid());
            } else if (varde instanceof String) {
                processer.setVariable(plats.processInstansId(), variabel, plats.dag().toString());
            }
        });
    }

    private void flyttaUppgifter(List<Plats> platser) {
        Map<String, List<Plats>> medVariabel = platser.stream().filter(p -> p.variabel() != null)
                .collect(Collectors.groupingBy(Plats::processInstansId));
        if (medVariabel.isEmpty()) {
            return;
        }
        uppgifter.createTaskQuery().processInstanceIdIn(medVariabel.keySet().toArray(String[]::new)).list().forEach(uppgift ->
                medVariabel.get(uppgift.getProcessInstanceId()).stream()
                        .filter(p -> hangerPa(uppgift, p.variabel()))
                        .forEach(p -> flyttaUppgift(uppgift, p.dag())));
    }

    private void flyttaUppgift(Task uppgift, LocalDate dag) {
        uppgift.setDueDate(Processer.morgonen(dag));
        uppgifter.saveTask(uppgift);
    }

    private boolean hangerPa(Task uppgift, String variabel) {
        UserTask element = modeller.getBpmnModelInstance(uppgift.getProcessDefinitionId()).getModelElementById(uppgift.getTaskDefinitionKey());
        String lasta = Forfallodag.variabel(element);
        return variabel.equals(lasta) || (variabel + DAG).equals(lasta);
    }
}
