package se.verkstall.tillgang.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Titelslag;
import se.verkstall.mal.Exekutionstitel;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.Roll;
import se.verkstall.tillgang.berakning.Underrattelse;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** Tells the debtor of the case before anything is attached. */
@Component
@Lagrum({"UB 4:12 st 1", "UF 6:1", "UF 6:2"})
class UnderrattaGaldenarenDelegate implements JavaDelegate {

    private static final String NYCKEL = "underrattelse_utmatning";

    private final Avsandning avsandning;
    private final Malregister register;
    private final Utskickslada lada;

    UnderrattaGaldenarenDelegate(Avsandning avsandning, Malregister register, Utskickslada lada) {
        this.avsandning = avsandning;
        this.lada = lada;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        List<Fordran> fordringar = register.fordringar(malnummer);
        List<Exekutionstitel> titlar = register.titlar(malnummer);
        String krav = titlar.isEmpty() ? Underrattelse.krav(Titelslag.BESLUT) : Underrattelse.krav(titlar.get(0).slag());
        Utskick utskick = avsandning.skicka(malnummer, new Brev("underrattelse_utmatning", Map.of(
                "sokande", register.part(malnummer, Roll.SOKANDE).orElseThrow().namn(),
                "fordringar", fordringar,
                "summa", Belopp.summa(fordringar.stream().map(Fordran::kvar).toList()),
                "titel", titlar.isEmpty() ? "sökandens beslut" : Titelbeskrivning.av(titlar.get(0))),
                Roll.GALDENAR, krav.equals("ENKEL") ? Satt.ENKEL : Satt.DELGIVNING, "UF 6:1", nyckel(malnummer)));
        register.satt(malnummer, Malstatus.PAGAR, Fas.UNDERRATTELSE);
        steg.setVariable("utskickId", utskick.id());
        steg.setVariable("delgivningskrav", krav);
    }

    /** A new notice is another letter (UF 6:2): the first one in the case has the bare name. */
    @Lagrum("UF 6:2")
    private String nyckel(String malnummer) {
        long tidigare = lada.i(malnummer).stream().filter(u -> u.nyckel().startsWith(NYCKEL)).count();
        return tidigare == 0 ? NYCKEL : NYCKEL + "/" + (tidigare + 1);
    }
}
