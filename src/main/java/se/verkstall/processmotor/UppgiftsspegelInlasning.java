package se.verkstall.processmotor;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hangs {@link Uppgiftsspegel} on each user task as its model is read. */
class UppgiftsspegelInlasning extends AbstractBpmnParseListener {

    private final Uppgiftsspegel spegel;

    UppgiftsspegelInlasning(Uppgiftsspegel spegel) {
        this.spegel = spegel;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl omfang, ActivityImpl aktivitet) {
        var uppgift = ((UserTaskActivityBehavior) aktivitet.getActivityBehavior()).getTaskDefinition();
        uppgift.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, spegel);
        uppgift.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, spegel);
        uppgift.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, spegel);
        uppgift.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, spegel);
    }
}
