package se.verkstall.delgivning.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.Delgivningsstatus;
import se.verkstall.delgivning.lagring.Delgivningslager;
import se.verkstall.mal.Dagbok;

/** When the case goes another way before the document is served, the service ends with it: nothing is waited for any more. */
@Component("delgivningsslutLyssnare")
class DelgivningsslutLyssnare implements ExecutionListener {

    private final Delgivningsgang gang;
    private final Delgivningslager lager;

    DelgivningsslutLyssnare(Delgivningsgang gang, Delgivningslager lager) {
        this.gang = gang;
        this.lager = lager;
    }

    @Override
    public void notify(DelegateExecution process) {
        Optional<Delgivning> d = lager.hitta((Long) process.getVariable(Delgivningsvariabler.UTSKICK)).filter(Delgivning::pagar);
        d.ifPresent(pagaende -> gang.avsluta(pagaende, Delgivningsstatus.AVBRUTEN, "Målet har gått vidare utan att handlingen behöver delges.",
                pagaende.lag().paragraf("2", "7"), Dagbok.SYSTEMET));
    }
}
