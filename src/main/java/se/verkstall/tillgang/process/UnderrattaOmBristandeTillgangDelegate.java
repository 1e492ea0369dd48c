package se.verkstall.tillgang.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.tillgang.Tillgangar;
import se.verkstall.tillgang.berakning.Avslutsunderrattelse;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Satt;

/** Tells applicant and debtor that there is nothing to pay the whole claim with, and the applicant what was looked into. */
@Component
@Lagrum({"UB 4:9a", "UF 6:26"})
class UnderrattaOmBristandeTillgangDelegate implements JavaDelegate {

    private final Avsandning avsandning;
    private final Tillgangar tillgangar;
    private final Malregister register;
    private final Clock klocka;

    UnderrattaOmBristandeTillgangDelegate(Avsandning avsandning, Tillgangar tillgangar, Malregister register, Clock klocka) {
        this.avsandning = avsandning;
        this.tillgangar = tillgangar;
        this.register = register;
        this.klocka = klocka;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        String atgarder = tillgangar.utredning(malnummer);
        skicka(malnummer, Roll.SOKANDE, atgarder, true);
        if (Avslutsunderrattelse.tillGaldenaren(LocalDate.now(klocka), register.part(malnummer, Roll.GALDENAR).map(Part::idnummer).orElse(null))) {
            skicka(malnummer, Roll.GALDENAR, atgarder, false);
        }
        steg.setVariable("utfall", "UTAN_UTMATNING");
    }

    private void skicka(String malnummer, Roll till, String atgarder, boolean sokanden) {
        avsandning.skicka(malnummer, new Brev("underrattelse_tillgang_saknas", Map.of("atgarder", atgarder, "tillSokanden", sokanden), till,
                Satt.ENKEL, Avslutsunderrattelse.lagrum(LocalDate.now(klocka)), "tillgang_saknas_" + till.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
