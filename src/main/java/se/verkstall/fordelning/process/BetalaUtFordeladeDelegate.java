package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Avskrifter;
import se.verkstall.fordelning.handlaggning.Efterarbete;
import se.verkstall.fordelning.handlaggning.Fordelningsutbetalning;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;

/** Pays out what has been shared and may be paid now. */
@Component
@Lagrum({"UB 13:14", "UB 13:16"})
class BetalaUtFordeladeDelegate implements JavaDelegate {

    private static final String AVSKRIFTTIMER = "avskriftTimer";

    private final Fordelningsutbetalning fordelningsutbetalning;
    private final Efterarbete efterarbete;
    private final Avskrifter avskrifter;

    BetalaUtFordeladeDelegate(Fordelningsutbetalning fordelningsutbetalning, Efterarbete efterarbete, Avskrifter avskrifter) {
        this.fordelningsutbetalning = fordelningsutbetalning;
        this.efterarbete = efterarbete;
        this.avskrifter = avskrifter;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long id = Fordelningsvariabler.id(steg);
        fordelningsutbetalning.betalaUt(id);
        boolean avskrift = avskrifter.ska(id);
        steg.setVariable("avskrift", avskrift);
        if (avskrift) {
            steg.setVariable(AVSKRIFTTIMER, efterarbete.lagaKraft(id, new Timer(steg.getProcessInstanceId(), "tid_avskrift", AVSKRIFTTIMER)).timerTid());
        }
        steg.setVariable("vardehandling", !efterarbete.attAnteckna(id).isEmpty());
        boolean innestar = efterarbete.innestar(id);
        steg.setVariable("innestar", innestar);
        steg.setVariable("farLyftas", false);
        steg.setVariable("reglerad", fordelningsutbetalning.reglerad(id));
        if (innestar) {
            steg.setVariable("lyftasSenast", efterarbete.lyftasSenast(id).toString());
        }
    }
}
