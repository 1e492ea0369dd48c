package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.MalAvslutat;
import se.verkstall.processmotor.Processer;

/** Lets a case that ends leave its attachment, and tells whoever goes on without it. */
@Component
public class Deltagande {

    /** Tells another case that it is now the one to ask debtor and employer. */
    static final String OVERTAS = "utredningenOvertas";
    /** Tells the process of the attachment that a case has left. */
    public static final String LAMNADE = "malLamnade";
    /** Tells it, while the employer is urged or followed up, that no case is left. */
    static final String INGEN_KVAR = "ingenFordranAterstar";

    private final Loneutmatningslager lager;
    private final Utmatningsslut slut;
    private final Processer processer;
    private final Clock klocka;

    Deltagande(Loneutmatningslager lager, Utmatningsslut slut, Processer processer, Clock klocka) {
        this.lager = lager;
        this.slut = slut;
        this.processer = processer;
        this.klocka = klocka;
    }

    @EventListener
    void malAvslutat(MalAvslutat handelse) {
        lager.oppenIMal(handelse.malnummer()).ifPresent(l -> lamna(lager.las(l.id()), handelse.malnummer()));
    }

    private void lamna(Loneutmatning loneutmatning, String malnummer) {
        lager.lamnat(loneutmatning.id(), malnummer, LocalDate.now(klocka), Hur.LAMNAT);
        if (loneutmatning.status() == Status.PAGAR) {
            processer.meddela(LAMNADE, loneutmatning.ledandeMal(), Map.of());
            if (slut.kvar(loneutmatning).isEmpty()) {
                processer.meddela(INGEN_KVAR, loneutmatning.ledandeMal(), Map.of());
            }
            return;
        }
        slut.vidare(loneutmatning, "Målet avslutades innan frågan var prövad.");
    }
}
