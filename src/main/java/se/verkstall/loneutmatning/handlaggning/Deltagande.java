package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
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
    private final Fragestangning fragor;
    private final Processer processer;
    private final Clock klocka;

    Deltagande(Loneutmatningslager lager, Fragestangning fragor, Processer processer, Clock klocka) {
        this.lager = lager;
        this.fragor = fragor;
        this.processer = processer;
        this.klocka = klocka;
    }

    @EventListener
    void malAvslutat(MalAvslutat handelse) {
        lager.oppenIMal(handelse.malnummer()).ifPresent(l -> lamna(lager.las(l.id()), handelse.malnummer()));
    }

    private void lamna(Loneutmatning loneutmatning, String malnummer) {
        LocalDate idag = LocalDate.now(klocka);
        lager.lamnat(loneutmatning.id(), malnummer, idag, Hur.LAMNAT);
        List<String> kvar = lager.deltagare(loneutmatning.id()).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).toList();
        if (loneutmatning.status() == Status.PAGAR) {
            processer.meddela(LAMNADE, loneutmatning.ledandeMal(), Map.of());
            if (kvar.isEmpty()) {
                processer.meddela(INGEN_KVAR, loneutmatning.ledandeMal(), Map.of());
            }
            return;
        }
        if (kvar.isEmpty()) {
            lager.upphort(loneutmatning.id(), Status.UTAN_UTMATNING, idag, "Målet avslutades innan frågan var prövad.");
            fragor.stang(loneutmatning);
        } else if (loneutmatning.ledandeMal().equals(malnummer)) {
            lager.leds(loneutmatning.id(), kvar.get(0));
            processer.meddela(OVERTAS, kvar.get(0), Map.of());
        }
    }
}
