package se.verkstall.utmatning.handlaggning;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.MalAvslutat;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Utskickslada;

/** Letters that are served beside what else goes on with attached property are not served any more when the case has ended. */
@Component
@Lagrum({"UF 6:14 st 1", "UF 6:15 st 2"})
class Delgivningsavslut {

    private static final Set<String> VID_SIDAN = Set.of("yrkande", "yrkandebeslut", "ianspraktagande");

    private final Utskickslada lada;
    private final Processer processer;

    Delgivningsavslut(Utskickslada lada, Processer processer) {
        this.lada = lada;
        this.processer = processer;
    }

    @EventListener
    void avslutat(MalAvslutat handelse) {
        lada.i(handelse.malnummer()).stream().filter(u -> u.delgivningsdag() == null && VID_SIDAN.contains(u.nyckel().split("/", 2)[0]))
                .forEach(u -> processer.avbryt("delgivning", handelse.malnummer(), "utskickId", u.id(), "Målet är avslutat."));
    }
}
