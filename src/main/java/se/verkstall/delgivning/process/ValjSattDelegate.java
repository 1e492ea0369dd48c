package se.verkstall.delgivning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says which method comes next. */
@Component
class ValjSattDelegate implements JavaDelegate {

    private final Delgivningsgang gang;

    ValjSattDelegate(Delgivningsgang gang) {
        this.gang = gang;
    }

    @Override
    public void execute(DelegateExecution process) {
        process.setVariables(gang.valj((Long) process.getVariable(Delgivningsvariabler.UTSKICK), process.getProcessInstanceId()));
    }
}
