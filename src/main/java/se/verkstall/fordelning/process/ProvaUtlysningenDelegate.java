package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.handlaggning.Utlysningsarbete;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;

/** Tries announcement and notices against their last days, and sets the watch until the meeting. */
@Component
@Lagrum({"UF 13:6 st 2", "UF 13:7 st 2"})
class ProvaUtlysningenDelegate implements JavaDelegate {

    private static final String TIMER = "sammantradeTimer";

    private final Utlysningsarbete utlysningsarbete;
    private final Fordelningar fordelningar;

    ProvaUtlysningenDelegate(Utlysningsarbete utlysningsarbete, Fordelningar fordelningar) {
        this.utlysningsarbete = utlysningsarbete;
        this.fordelningar = fordelningar;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Utlysningsarbete.Provning provning = utlysningsarbete.prova(Fordelningsvariabler.id(steg));
        steg.setVariable("kungjort", provning.kungorelse().isEmpty());
        steg.setVariable("kallade", provning.kallelser().isEmpty());
        if (provning.kungorelse().isEmpty() && provning.kallelser().isEmpty()) {
            Frist frist = utlysningsarbete.bevaka(Fordelningsvariabler.id(steg), new Timer(steg.getProcessInstanceId(), "tid_sammantrade", TIMER));
            steg.setVariable(TIMER, frist.timerTid());
            steg.setVariable("sammantradesdag", fordelningar.hamta(Fordelningsvariabler.id(steg)).sammantrade().toString());
        }
    }
}
