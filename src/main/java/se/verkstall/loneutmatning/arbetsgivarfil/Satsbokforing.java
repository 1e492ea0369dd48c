package se.verkstall.loneutmatning.arbetsgivarfil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.kassa.MedelDelade;
import se.verkstall.lag.Lagrum;

/**
 * Books the ordinary ones of a set of accounts all at once: money in, shared by the law's rules, settled, handed over to be accounted for, and on to the next
 * month. Anything else (a deviation, a late month, maintenance, a case that becomes settled) is left to the process, line by line.
 */
@Component
@Lagrum({"UF 7:7", "UF 7:11", "UB 7:14"})
class Satsbokforing {

    private final Satsunderlag underlag;
    private final Satsskrift skrift;
    private final ApplicationEventPublisher handelser;
    private final Clock klocka;

    Satsbokforing(Satsunderlag underlag, Satsskrift skrift, ApplicationEventPublisher handelser, Clock klocka) {
        this.underlag = underlag;
        this.skrift = skrift;
        this.handelser = handelser;
        this.klocka = klocka;
    }

    /** Books what is ordinary, in the caller's transaction; gives the lines that were. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Filrad> bokfor(String arbetsgivare, List<Filrad> rader) {
        List<Vanlig> vanliga = skrift.spara(underlag.vanliga(arbetsgivare, rader));
        if (vanliga.isEmpty()) {
            return List.of();
        }
        LocalDate idag = LocalDate.now(klocka);
        List<Satsfordelning> delade = vanliga.stream().map(v -> new Satsfordelning(v, idag)).toList();
        skrift.skriv(delade);
        handelser.publishEvent(new MedelDelade(delade.stream().flatMap(d -> d.perMal().values().stream()).toList()));
        return vanliga.stream().map(Vanlig::rad).toList();
    }
}
