package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;
import se.verkstall.loneutmatning.handlaggning.Frister;

/** Notes in the ledger that a day has passed, when its timer fires; the timer event says which in its property {@code frist}. */
@Component
class FristForsutten implements ExecutionListener {

    private final Frister frister;

    FristForsutten(Frister frister) {
        this.frister = frister;
    }

    @Override
    public void notify(DelegateExecution steg) {
        frister.forsutten(steg.getProcessBusinessKey(), nyckel(steg.getBpmnModelElementInstance()));
    }

    private static String nyckel(FlowElement handelse) {
        return handelse.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(p -> p.getCamundaProperties().stream()).filter(p -> "frist".equals(p.getCamundaName())).map(p -> p.getCamundaValue())
                .findFirst().orElseThrow(() -> new IllegalStateException("Händelsen " + handelse.getId() + " säger inte vilken frist den är."));
    }
}
