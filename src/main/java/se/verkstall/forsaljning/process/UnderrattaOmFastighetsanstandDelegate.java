package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsdata;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Satt;

/** Tells applicant and owner of the respite with the sale. */
@Component
@Lagrum("UF 8:1")
class UnderrattaOmFastighetsanstandDelegate implements JavaDelegate {

    private final Avsandning avsandning;
    private final Fastighetsdata dokument;

    UnderrattaOmFastighetsanstandDelegate(Avsandning avsandning, Fastighetsdata dokument) {
        this.avsandning = avsandning;
        this.dokument = dokument;
    }

    @Override
    public void execute(DelegateExecution steg) {
        LocalDate till = Variabler.dag(steg, Variabler.ANSTAND_TILL);
        long forsaljningId = Variabler.lang(steg, Variabler.FORSALJNING);
        Map<String, Object> data = dokument.av(forsaljningId);
        data.put("till", till);
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(steg.getProcessBusinessKey(), new Brev("underrattelse_anstand_forsaljning", data, roll, Satt.ENKEL, "UF 8:1",
                    "anstand_forsaljning/" + forsaljningId + "/" + till + "/" + roll));
        }
        steg.setVariable("fastighetsanstandTimer", Processer.efterSistaDag(till));
    }
}
