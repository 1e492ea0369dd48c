package se.verkstall.processmotor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ActivityExecutionTreeMapping;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.processmotor.Timrar.Plats;

/**
 * Finds out whether the engine waits where a timer ought to hang, and hangs a lost one up again.
 *
 * <p>A timer is made as the engine makes it when a process arrives: from the model's declaration, on the execution that stands in
 * the timer's scope. Nothing is cancelled or started again, so tasks, drafts and other timers are left as they are.
 */
@Service
public class Timerkontroll {

    private final ProcessEngineConfigurationImpl konfiguration;
    private final Timrar timrar;

    Timerkontroll(ProcessEngine motor, Timrar timrar) {
        this.konfiguration = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
        this.timrar = timrar;
    }

    /** A timer that ought to be: its declaration, and an execution that waits in its scope without it. */
    private record Lucka(TimerDeclarationImpl timer, ExecutionEntity vantar) {
    }

    /** Those of the places where the process waits and has no timer, though its model says that it should. */
    @Transactional(readOnly = true)
    public List<Plats> saknade(Collection<Plats> platser) {
        return konfiguration.getCommandExecutorTxRequired().execute(kontext ->
                platser.stream().filter(p -> !luckor(kontext, p).isEmpty()).toList());
    }

    /** Hangs up the lost timers of the place; returns how many. */
    @Transactional
    public int aterskapa(Plats plats) {
        timrar.flytta(List.of(plats));
        return konfiguration.getCommandExecutorTxRequired().execute(kontext -> {
            List<Lucka> luckor = luckor(kontext, plats);
            luckor.forEach(l -> {
                TimerEntity ny = l.timer().createTimerInstance(l.vantar());
                ny.setDuedate(plats.tid());
            });
            return luckor.size();
        });
    }

    private static List<Lucka> luckor(CommandContext kontext, Plats plats) {
        ExecutionEntity instans = kontext.getExecutionManager().findExecutionById(plats.processInstansId());
        ActivityImpl element = instans == null ? null : instans.getProcessDefinition().findActivity(plats.element());
        TimerDeclarationImpl timer = element == null || element.getEventScope() == null ? null
                : TimerDeclarationImpl.getDeclarationsForScope(element.getEventScope()).get(plats.element());
        if (timer == null) {
            return List.of();
        }
        Set<ExecutionEntity> vantar = new ActivityExecutionTreeMapping(kontext, plats.processInstansId()).getExecutions(element.getEventScope());
        return vantar.stream().filter(e -> harInte(kontext, e, plats.element())).map(e -> new Lucka(timer, e)).toList();
    }

    private static boolean harInte(CommandContext kontext, ExecutionEntity vantar, String element) {
        return kontext.getJobManager().findTimersByExecutionId(vantar.getId()).stream().noneMatch(t -> element.equals(t.getActivityId()));
    }
}
