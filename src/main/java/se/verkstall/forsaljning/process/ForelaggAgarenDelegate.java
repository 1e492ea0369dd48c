package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Indragningsarbete;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Utskick;

/** Sends the claim to the owner with a day to comment, to be served. */
@Component
@Lagrum("UF 12:22 st 1")
class ForelaggAgarenDelegate implements JavaDelegate {

    private final Indragningsarbete arbete;

    ForelaggAgarenDelegate(Indragningsarbete arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long forsaljningId = Variabler.lang(steg, Variabler.FORSALJNING);
        long id = Variabler.lang(steg, Fastighetsval.INDRAGNING);
        Utskick brev = arbete.forelagg(forsaljningId, id, new Timer(steg.getProcessInstanceId(), "tid_yttrande", "indragningTimer"));
        steg.setVariable("utskickId", brev.id());
        steg.setVariable("delgivningskrav", "DELGIVNING");
        steg.setVariable("indragningTimer", Processer.efterSistaDag(arbete.hamta(forsaljningId, id).yttrandeTill()));
    }
}
