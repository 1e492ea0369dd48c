package se.verkstall.processmotor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code uppgift} a true picture of the engine's open user tasks. */
@Component
class Uppgiftsspegel implements TaskListener {

    private final JdbcClient jdbc;
    private final Clock klocka;

    Uppgiftsspegel(@Lazy JdbcClient jdbc, Clock klocka) {
        this.jdbc = jdbc;
        this.klocka = klocka;
    }

    @Override
    public void notify(DelegateTask uppgift) {
        switch (uppgift.getEventName()) {
            case EVENTNAME_CREATE -> skapa(uppgift);
            case EVENTNAME_UPDATE -> andra(uppgift);
            case EVENTNAME_COMPLETE -> avsluta(uppgift, "SLUTFORD");
            default -> avsluta(uppgift, "BORTFALLEN");
        }
    }

    private void skapa(DelegateTask uppgift) {
        String malnummer = uppgift.getExecution().getProcessBusinessKey();
        LocalDate forfallodag = Forfallodag.fran(uppgift);
        uppgift.setDueDate(forfallodag == null ? null : Processer.morgonen(forfallodag));
        String grupp = uppgift.getCandidates().stream().map(IdentityLink::getGroupId).findFirst().orElse("HANDLAGGARE");
        jdbc.sql("""
                insert into uppgift (task_id, mal_id, malnummer, nyckel, namn, lagrum, grupp, ansvarig, forfallodag, fristvariabel, skapad)
                values (:id, (select id from mal where malnummer = :malnummer), :malnummer, :nyckel, :namn, :lagrum, :grupp,
                        :ansvarig, coalesce(cast(:forfallodag as date), 'infinity'), :fristvariabel, :nu)
                """)
                .param("id", uppgift.getId())
                .param("malnummer", malnummer)
                .param("nyckel", uppgift.getTaskDefinitionKey())
                .param("namn", uppgift.getName())
                .param("lagrum", lagrum(uppgift.getBpmnModelElementInstance()))
                .param("grupp", grupp)
                .param("ansvarig", uppgift.getAssignee())
                .param("forfallodag", forfallodag)
                .param("fristvariabel", Forfallodag.variabel(uppgift.getBpmnModelElementInstance()))
                .param("nu", OffsetDateTime.now(klocka))
                .update();
    }

    private void andra(DelegateTask uppgift) {
        jdbc.sql("""
                update uppgift set ansvarig = :ansvarig, forfallodag = coalesce(cast(:forfallodag as date), 'infinity'), version = version + 1
                where task_id = :id
                """)
                .param("id", uppgift.getId())
                .param("ansvarig", uppgift.getAssignee())
                .param("forfallodag", Forfallodag.dag(uppgift.getDueDate()))
                .update();
    }

    private void avsluta(DelegateTask uppgift, String hur) {
        jdbc.sql("update uppgift set slut = :nu, slut_av = ansvarig, slut_hur = :hur, utkast = null where task_id = :id and slut is null")
                .param("id", uppgift.getId())
                .param("nu", OffsetDateTime.now(klocka))
                .param("hur", hur)
                .update();
    }

    /** The sections the model's element carries out: its extension property {@code lagrum}. */
    static String lagrum(BaseElement element) {
        ExtensionElements tillagg = element.getExtensionElements();
        if (tillagg == null) {
            return null;
        }
        return tillagg.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(p -> p.getCamundaProperties().stream())
                .filter(p -> "lagrum".equals(p.getCamundaName()))
                .map(p -> p.getCamundaValue())
                .findFirst().orElse(null);
    }
}
