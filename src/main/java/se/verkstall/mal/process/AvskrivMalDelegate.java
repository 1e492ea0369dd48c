package se.verkstall.mal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.mal.Avslut;
import se.verkstall.mal.Malstatus;

/** Strikes out a case whose application was withdrawn. */
@Component
class AvskrivMalDelegate implements JavaDelegate {

    private final Avslut avslut;

    AvskrivMalDelegate(Avslut avslut) {
        this.avslut = avslut;
    }

    @Override
    public void execute(DelegateExecution steg) {
        avslut.avsluta(steg.getProcessBusinessKey(), Malstatus.AVSKRIVET, "Målet avskrivet: ansökan har återkallats.", null);
    }
}
