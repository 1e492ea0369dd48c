package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Fastighetstider;
import se.verkstall.forsaljning.lagring.Anspraklager;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/** The bevakningssammanträde: the claims and rights that are notified, who joins the sale, and the protokoll. */
@Component
@Lagrum({"UB 12:19", "UB 12:23", "UF 12:20", "UF 12:23"})
public class Fastighetsbevakning {

    private final Fastighetslager lager;
    private final Anspraklager anspraken;
    private final Auktionslager auktioner;
    private final Auktionsutlysning utlysning;
    private final Fastighetsutlysare utlysare;
    private final Fastighetsberedning beredning;
    private final Protokoll protokoll;
    private final Clock klocka;

    Fastighetsbevakning(Fastighetslager lager, Anspraklager anspraken, Auktionslager auktioner, Auktionsutlysning utlysning, Fastighetsutlysare utlysare, Fastighetsberedning beredning,
              Protokoll protokoll, Clock klocka) {
        this.lager = lager;
        this.anspraken = anspraken;
        this.auktioner = auktioner;
        this.utlysning = utlysning;
        this.utlysare = utlysare;
        this.beredning = beredning;
        this.protokoll = protokoll;
        this.klocka = klocka;
    }

    /** The claims that are known, by id. */
    public Map<Long, Fastighetsansprak> kanda(long egendomId) {
        return anspraken.i(egendomId).stream().collect(Collectors.toMap(Fastighetsansprak::id, a -> a));
    }

    /** The claims that are known, the first entered first. */
    public List<Fastighetsansprak> anspraken(long egendomId) {
        return anspraken.i(egendomId);
    }

    /**
     * Holds the meeting: enters the claims and finalises the protokoll.
     *
     * @throws OgiltigIndataException if auction and meetings were not duly called, a creditor joins too late, or a point of the protokoll is missing
     */
    public void hall(Forsaljning f, Auktion auktion, List<Fastighetsansprak> anmalda, Map<String, Object> svar, String vem) {
        kravUtlyst(auktion);
        Map<Long, Fastighetsansprak> kanda = kanda(f.egendomId());
        for (Fastighetsansprak a : anmalda) {
            Fastighetsansprak kant = kanda.get(a.id());
            if (a.exekution() && (kant == null || !kant.exekution())) {
                throw new OgiltigIndataException("exekution", "UB 12:13 st 3", "Den som vill ansluta sig ska anmäla det senast två veckor före bevakningssammanträdet.");
            }
            beredning.ansprak(a, kant == null ? a.vem() == null : kant.hosAgaren());
        }
        protokoll.fardigstall(f.malnummer(), Slag.BEVAKNING, new HashMap<>(svar), vem);
        lager.bevakningHallen(auktion.id());
    }

    /** The model has passed its gate; this is the same question again, of the ledger, at the moment it matters. */
    @Lagrum("UB 12:22")
    public void kravUtlyst(Auktion auktion) {
        if (auktion.status() != Auktion.Status.UTLYST) {
            throw new OgiltigIndataException("auktion", "UB 12:22", "Auktionen är " + auktion.status().text() + ".");
        }
        if (auktion.avhjalptSkal() == null && !utlysning.utlyst(auktion.id())) {
            throw new OgiltigIndataException("auktion", "UB 12:22", "Auktionen och sammanträdena är inte utlysta i rätt tid och får inte hållas.");
        }
    }

    /**
     * A creditor with priority by statute joins the sale: everyone is told if they have been notified.
     *
     * @throws OgiltigIndataException if his claim has no such priority, or it is too late
     */
    @Lagrum({"UB 12:13", "UF 12:18 st 2"})
    public void anslut(long egendomId, long anspraksId, LocalDate dag) {
        Fastighetsansprak a = kanda(egendomId).get(anspraksId);
        if (a == null || a.slag() != Fastighetsansprak.Slag.LAGSTADGAD) {
            throw new OgiltigIndataException("anspraksId", "UB 12:13 st 1", "Bara den som har förmånsrätt enligt lag i fastigheten får ansluta sig.");
        }
        List<Auktion> utlysta = auktioner.i(forsaljningAv(egendomId)).stream().filter(x -> x.status() == Auktion.Status.UTLYST).toList();
        for (Auktion x : utlysta) {
            Fastighetsauktion m = lager.auktion(x.id()).orElseThrow();
            LocalDate senast = Fastighetstider.ansluterSenast(m.bevakningDag());
            if (dag.isAfter(senast) || dag.isAfter(LocalDate.now(klocka))) {
                throw new OgiltigIndataException("dag", "UB 12:13 st 3", "Anslutning ska ha anmälts senast " + senast + ", två veckor före bevakningssammanträdet.");
            }
        }
        anspraken.spara(new Fastighetsansprak(a.id(), a.egendomId(), a.sakagareId(), a.vem(), a.idnummer(), a.adress(), a.slag(), a.beskrivning(), a.dag(), a.ordning(), true,
                a.kostnad(), a.ranta(), a.kapital(), a.pantbrev(), a.tillagg(), true, a.kontant(), a.oviss()));
        utlysta.forEach(x -> utlysare.meddelaAnslutning(x, a.id(), a.vem() + " har anslutit sig till försäljningen för " + a.kapital().plus(a.ranta()).plus(a.kostnad()).svenskt() + " kronor."));
    }

    private long forsaljningAv(long egendomId) {
        return lager.forsaljningAv(egendomId).orElseThrow(() -> new OgiltigIndataException("egendomId", "UB 12:13", "Ingen försäljning av fastigheten pågår."));
    }
}
