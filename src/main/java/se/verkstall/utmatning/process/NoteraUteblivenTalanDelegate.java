package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.Tvist;
import se.verkstall.utmatning.handlaggning.Tvisthandlaggning;

/** Notes that nobody sued in time: the third party has lost his right, or the attachment is to be lifted. */
@Component
@Lagrum({"UB 4:20 st 2", "UB 4:22 st 2", "UB 4:23 st 1"})
class NoteraUteblivenTalanDelegate implements JavaDelegate {

    private final Tvisthandlaggning tvister;

    NoteraUteblivenTalanDelegate(Tvisthandlaggning tvister) {
        this.tvister = tvister;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Tvist.Utfall utfall = tvister.utebliven(Variabler.tvist(steg));
        steg.setVariable("tvistutfall", utfall.name());
        steg.setVariable("sald", false);
    }
}
