package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.processmotor.Processer;

/** Ends a question of attachment or an attachment, and the part a case has in it; who is told of it, and how, is for whoever ends it. */
@Component
@Lagrum("UB 7:10")
class Utmatningsslut {

    private final Loneutmatningslager lager;
    private final Frister frister;
    private final Fragestangning fragor;
    private final Malregister register;
    private final Processer processer;
    private final Clock klocka;

    Utmatningsslut(Loneutmatningslager lager, Frister frister, Fragestangning fragor, Malregister register, Processer processer, Clock klocka) {
        this.lager = lager;
        this.frister = frister;
        this.fragor = fragor;
        this.register = register;
        this.processer = processer;
        this.klocka = klocka;
    }

    /** The cases that take part still, the oldest first. */
    List<String> kvar(Loneutmatning l) {
        return lager.deltagare(l.id()).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).toList();
    }

    /**
     * A case leaves with its claim unpaid and goes on with an inquiry into other assets; its process is told.
     *
     * @param meddelande by which its process is told
     * @param utfall what that hands on to whoever called it
     * @return false if it has left already; then nothing is done
     */
    boolean lamnar(Loneutmatning l, String mal, LocalDate dag, Hur hur, String meddelande, String utfall) {
        if (!lager.lamnat(l.id(), mal, dag, hur)) {
            return false;
        }
        register.satt(mal, Malstatus.PAGAR, Fas.UTREDNING);
        List.of(Frister.YTTRANDE, Frister.ARBETSGIVARSVAR).forEach(frist -> frister.bortfallen(mal, frist));
        processer.meddela(Innehallsfordelning.MER_MEDEL, mal, Map.of());
        processer.meddela(meddelande, mal, Map.of("utfall", utfall));
        return true;
    }

    /** It ends: what is still open in it falls, and nothing more is awaited from the employer. */
    void upphor(Loneutmatning l, Status status, LocalDate dag, String skal) {
        lager.upphort(l.id(), status, dag, skal);
        List.of(Frister.REDOVISNING, Frister.ORSAK).forEach(frist -> frister.bortfallen(l.ledandeMal(), frist));
        fragor.stang(l);
    }

    /** After a case has left a question that is inquired into: the next takes it over, or nobody has it any more. */
    void vidare(Loneutmatning l, String skal) {
        List<String> kvar = kvar(l);
        if (kvar.isEmpty()) {
            upphor(l, Status.UTAN_UTMATNING, LocalDate.now(klocka), skal);
        } else if (!kvar.contains(l.ledandeMal())) {
            lager.leds(l.id(), kvar.get(0));
            processer.meddela(Deltagande.OVERTAS, kvar.get(0), Map.of());
        }
    }
}
