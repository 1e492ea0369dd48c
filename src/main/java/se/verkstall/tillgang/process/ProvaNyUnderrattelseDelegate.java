package se.verkstall.tillgang.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.tillgang.berakning.NyUnderrattelse;
import se.verkstall.utskick.Utskickslada;

/** Tries whether the debtor must be told of the case anew before the inquiry goes on. */
@Component
@Lagrum("UF 6:2")
class ProvaNyUnderrattelseDelegate implements JavaDelegate {

    private final Utskickslada lada;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Clock klocka;

    ProvaNyUnderrattelseDelegate(Utskickslada lada, Malregister register, Dagbok dagbok, Clock klocka) {
        this.lada = lada;
        this.register = register;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        boolean begard = "NY_UNDERRATTELSE".equals(steg.getVariable("tillgang"));
        boolean tiden = lada.i(malnummer).stream().filter(u -> u.nyckel().startsWith("underrattelse_utmatning")).reduce((a, b) -> b)
                .map(u -> u.koad().atZoneSameInstant(klocka.getZone()).toLocalDate())
                .map(senaste -> NyUnderrattelse.behovs(register.hamta(malnummer).slag(), senaste, LocalDate.now(klocka))).orElse(false);
        if (begard || tiden) {
            dagbok.skriv(malnummer, Dagbok.SYSTEMET, "Gäldenären underrättas på nytt om målet" + (begard ? " av annat skäl än den tid som har gått." : ": ett år har gått."), "UF 6:2");
        }
        steg.setVariable("nyUnderrattelse", begard || tiden);
    }
}
