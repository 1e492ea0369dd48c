package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Indrivning;
import se.verkstall.forsaljning.handlaggning.Indrivningshandlaggning;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Sakagare;
import se.verkstall.utskick.Utskick;

/** Forbids whoever owes an attached claim to pay anybody else. */
@Component
@Lagrum({"UF 6:11", "UF 6:11 st 2", "UB 6:3 st 1"})
class MeddelaForbudDelegate implements JavaDelegate {

    private final Indrivningshandlaggning handlaggning;
    private final Egendomsregister egendomar;
    private final Clock klocka;

    MeddelaForbudDelegate(Indrivningshandlaggning handlaggning, Egendomsregister egendomar, Clock klocka) {
        this.handlaggning = handlaggning;
        this.egendomar = egendomar;
        this.klocka = klocka;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long egendomId = Variabler.lang(steg, Variabler.EGENDOM);
        Sakagare skyldig = egendomar.sakagare(egendomId).stream().filter(s -> s.slag() == Sakagare.Slag.SEKUNDOGALDENAR).findFirst().orElseThrow();
        LocalDate utmatt = Variabler.dag(steg, "utmatningsdag");
        Utskick forbud = handlaggning.forbjud(new Indrivning(0, steg.getProcessBusinessKey(), egendomId, utmatt == null ? LocalDate.now(klocka) : utmatt, skyldig.namn(),
                skyldig.idnummer(), skyldig.adress(), Boolean.TRUE.equals(steg.getVariable("fordringsbevis")), Boolean.TRUE.equals(steg.getVariable("forfallen")), null,
                Belopp.NOLL, null, true), Boolean.TRUE.equals(steg.getVariable("elektroniskt")));
        steg.setVariable("utskickId", forbud.id());
        steg.setVariable("delgivningskrav", forbud.satt().name());
    }
}
