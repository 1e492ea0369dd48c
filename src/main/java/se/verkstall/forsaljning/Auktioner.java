package se.verkstall.forsaljning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.forsaljning.berakning.Utlysning.Post;
import se.verkstall.forsaljning.handlaggning.Auktionsutlysning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.EgendomTvistig;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Sakagare;
import se.verkstall.mal.SakagareTillagd;
import se.verkstall.processmotor.Processer;

/** The auctions: what is told about them, and the doors at the auction desk. Two who act on the same auction wait for each other; the first one counts. */
@Service
@Lagrum({"UF 8:3", "UB 9:3"})
public class Auktioner {

    private static final String STALLS_IN = "auktionenStallsIn";

    private final Auktionslager lager;
    private final Forsaljningslager forsaljningar;
    private final Fartygslager fartyg;
    private final Auktionsutlysning utlysning;
    private final Egendomsregister egendomar;
    private final Processer processer;
    private final Dagbok dagbok;
    private final Clock klocka;

    Auktioner(Auktionslager lager, Forsaljningslager forsaljningar, Fartygslager fartyg, Auktionsutlysning utlysning, Egendomsregister egendomar,
              Processer processer, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.forsaljningar = forsaljningar;
        this.fartyg = fartyg;
        this.utlysning = utlysning;
        this.egendomar = egendomar;
        this.processer = processer;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** The auction, or empty. */
    @Transactional(readOnly = true)
    public Optional<Auktion> hitta(long auktionId) {
        return lager.hitta(auktionId);
    }

    /** The auctions of a sale, the first first. */
    @Transactional(readOnly = true)
    public List<Auktion> i(long forsaljningId) {
        return lager.i(forsaljningId);
    }

    /** The sales of a case, the first first. */
    @Transactional(readOnly = true)
    public List<Forsaljning> forsaljningar(String malnummer) {
        return forsaljningar.i(malnummer);
    }

    /** Every accepted bid of a sale, the first first. */
    @Transactional(readOnly = true)
    public List<Kop> kop(long forsaljningId) {
        return forsaljningar.kop(forsaljningId);
    }

    /** Announced auctions that have not ended, the nearest first: for the public. */
    @Transactional(readOnly = true)
    public List<Auktion> utlysta(int antal) {
        return lager.utlysta(LocalDate.now(klocka), antal);
    }

    /** Called auctions whose first day has come, the first first. */
    @Transactional(readOnly = true)
    public List<Auktion> begynta(LocalDate dag, int antal) {
        return lager.begynta(dag, antal);
    }

    /** Accepted bids of which something is left to pay, the first first. */
    @Transactional(readOnly = true)
    public List<Kop> obetalda(int antal) {
        return forsaljningar.obetalda(antal);
    }

    /** The case of a sale. */
    @Transactional(readOnly = true)
    public String malnummer(long forsaljningId) {
        return forsaljningar.hamta(forsaljningId).malnummer();
    }

    /** Every announcement and notice with its last day and whether it was made in time. */
    @Transactional(readOnly = true)
    public List<Post> utlysning(long auktionId) {
        return utlysning.poster(auktionId);
    }

    /** The bids of an auction, the latest round first, the highest first. */
    @Transactional(readOnly = true)
    public List<Bud> bud(long auktionId) {
        return lager.bud(auktionId);
    }

    /** The highest bid of the round that goes on, or empty. */
    @Transactional(readOnly = true)
    public Optional<Bud> hogsta(long auktionId) {
        int omgang = lager.hamta(auktionId).omgang();
        return lager.bud(auktionId).stream().filter(b -> b.omgang() == omgang).findFirst();
    }

    /**
     * A bid. Each must be higher than the one before, until bidding ends.
     *
     * @throws OgiltigIndataException if bidding has not begun or has ended, or the bid is not higher
     */
    @Transactional
    @Lagrum("UF 8:3")
    public Bud bjud(long auktionId, String budgivare, String adress, Belopp belopp, String vem) {
        Auktion auktion = lager.las(auktionId);
        kravOppen(auktion);
        if (budgivare == null || budgivare.isBlank()) {
            throw new OgiltigIndataException("budgivare", "UF 8:3", "Ange vem som bjuder.");
        }
        Optional<Bud> hogsta = hogsta(auktionId);
        if (!belopp.arPositivt() || hogsta.isPresent() && belopp.compareTo(hogsta.get().belopp()) <= 0) {
            throw new OgiltigIndataException("belopp", "UF 8:3", hogsta.map(b -> "Budet ska vara högre än " + b.belopp().svenskt() + " kronor.").orElse("Budet ska vara större än noll."));
        }
        lager.laggTill(new Bud(0, auktionId, auktion.omgang(), budgivare.strip(), adress == null || adress.isBlank() ? null : adress.strip(), belopp,
                OffsetDateTime.now(klocka), vem));
        return hogsta(auktionId).orElseThrow();
    }

    /** The highest bidder did not pay at once: the thing is offered anew, at the same auction. */
    @Transactional
    @Lagrum("UB 9:5 st 2")
    public void bjudUtPaNytt(long auktionId, String vem) {
        Auktion auktion = lager.las(auktionId);
        kravOppen(auktion);
        Bud hogsta = hogsta(auktionId).orElseThrow(() -> new OgiltigIndataException("bud", "UB 9:5 st 2", "Inget bud har lämnats."));
        lager.nyOmgang(auktionId);
        dagbok.skriv(auktion.malnummer(), vem, "Budet " + hogsta.belopp().svenskt() + " kronor vid auktion " + auktion.nr() + " betalades inte genast. Egendomen bjuds ut på nytt.",
                egendomar.hamta(auktion.egendomId()).slag().arFast() ? "UB 12:41 st 1" : fartyg.auktion(auktionId).isPresent() ? "UB 10:20 st 1" : "UB 9:5 st 2");
    }

    /** Real property is called out once more, with one right more reserved: the bids so far stand as they are until it is known which bid has priority. */
    @Transactional
    @Lagrum({"UB 12:39", "UB 12:41 st 2"})
    public void ropaUtMedForbehall(long auktionId, String vem) {
        Auktion auktion = lager.las(auktionId);
        kravOppen(auktion);
        if (!egendomar.hamta(auktion.egendomId()).slag().arFast()) {
            throw new OgiltigIndataException("auktion", "UB 12:39 st 1", "Bara fast egendom ropas ut med och utan förbehåll för rättigheter.");
        }
        lager.nyOmgang(auktionId);
        dagbok.skriv(auktion.malnummer(), vem, "Fastigheten ropas ut på nytt med förbehåll för en rättighet till. Handpenning lämnas för varje inrop; den lämnas tillbaka om inropet inte ska bestå.", "UB 12:39");
    }

    /** Cancels an auction that has been called, for another reason than how it was announced; to move it is to cancel it and set another day. */
    @Transactional
    @Lagrum("UF 9:11 st 2")
    public void stallIn(long auktionId, String skal, String vem) {
        Auktion auktion = lager.las(auktionId);
        if (skal == null || skal.isBlank()) {
            throw new OgiltigIndataException("skal", "UF 9:11", "Skriv varför auktionen ställs in.");
        }
        if (auktion.status() != Auktion.Status.UTLYST) {
            throw new OgiltigIndataException("auktion", "UF 9:11", "Auktionen är " + auktion.status().text() + " och kan inte ställas in.");
        }
        lager.installdSkal(auktionId, skal.strip());
        if (processer.meddela(STALLS_IN, auktion.malnummer(), "auktionId", auktionId) == 0) {
            throw new OgiltigIndataException("auktion", "UF 9:11", "Auktionen kan inte ställas in nu: den är redan hållen, eller håller på att lysas ut. Försök igen om en stund.");
        }
        dagbok.skriv(auktion.malnummer(), vem, "Auktion " + auktion.nr() + " ställs in. Skäl: " + skal.strip(), "UF 9:11");
    }

    /** Somebody claims a better right to the property: he is told of an auction of it that has been called, at once. */
    @EventListener
    @Transactional
    @Lagrum("UF 9:10 st 2")
    public void sakagareTillagd(SakagareTillagd handelse) {
        forsaljningar.i(handelse.malnummer()).stream().filter(f -> f.egendomId() == handelse.egendomId()).flatMap(f -> lager.i(f.id()).stream())
                .filter(a -> a.status() == Auktion.Status.UTLYST).forEach(utlysning::underratta);
    }

    /** Somebody is ordered to sue about the property: an auction of it that has been called is cancelled, and everyone who was told of it is told that. */
    @EventListener
    @Transactional
    @Lagrum({"UB 8:5 st 1", "UF 9:11 st 2", "UF 9:11 st 3", "UF 10:7"})
    public void egendomTvistig(EgendomTvistig handelse) {
        forsaljningar.i(handelse.malnummer()).stream().filter(f -> f.egendomId() == handelse.egendomId()).flatMap(f -> lager.i(f.id()).stream())
                .filter(a -> a.status() == Auktion.Status.UTLYST).forEach(a -> stallIn(a, handelse.skal()));
    }

    /** Cancels it if its model can be told so now; if it is just being held no bid is taken, and a person ends it. */
    private void stallIn(Auktion auktion, String skal) {
        lager.installdSkal(auktion.id(), skal);
        boolean stalls = processer.meddela(STALLS_IN, auktion.malnummer(), "auktionId", auktion.id()) > 0;
        dagbok.skriv(auktion.malnummer(), Dagbok.SYSTEMET, "Auktion " + auktion.nr() + (stalls ? " ställs in. Skäl: " : " får inte leda till försäljning. Skäl: ") + skal, "UB 8:5 st 1");
    }

    /**
     * Nothing is sold while a dispute about it stops the sale.
     *
     * @throws OgiltigIndataException if one does
     */
    @Transactional(readOnly = true)
    @Lagrum("UB 8:5 st 1")
    public void kravOtvistig(long auktionId) {
        egendomar.kravOtvistig(lager.hamta(auktionId).egendomId(), "utfall");
    }

    /** Somebody whose right the property touches has become known: he is told of the auction at once, if one is called. */
    @Transactional
    @Lagrum("UF 9:10 st 2")
    public Sakagare sakagare(Sakagare ny, String vem) {
        Sakagare tillagd = egendomar.laggTill(ny);
        String mal = egendomar.hamta(ny.egendomId()).malnummer();
        dagbok.skriv(mal, vem, "En sakägare har blivit känd: " + tillagd.slag().text().toLowerCase(java.util.Locale.ROOT) + ".",
                egendomar.hamta(ny.egendomId()).slag().arFast() ? "UF 12:18 st 1" : "UF 9:10");
        sakagareTillagd(new SakagareTillagd(mal, ny.egendomId()));
        return tillagd;
    }

    private void kravOppen(Auktion auktion) {
        LocalDate idag = LocalDate.now(klocka);
        LocalTime nu = LocalTime.now(klocka);
        boolean borjat = idag.isAfter(auktion.dag()) || idag.equals(auktion.dag()) && !nu.isBefore(auktion.klockslag());
        boolean slut = auktion.slutdag() != null && (idag.isAfter(auktion.slutdag()) || idag.equals(auktion.slutdag()) && nu.isAfter(auktion.sluttid()));
        if (auktion.status() != Auktion.Status.UTLYST || !borjat || slut) {
            throw new OgiltigIndataException("auktion", "UF 8:3", auktion.status() != Auktion.Status.UTLYST ? "Auktionen är " + auktion.status().text() + "."
                    : slut ? "Budgivningen är avslutad." : "Budgivningen börjar " + auktion.dag() + " klockan " + auktion.klockslag() + ".");
        }
        if (fartyg.auktion(auktion.id()).filter(f -> !f.upprattad()).isPresent()) {
            throw new OgiltigIndataException("auktion", "UB 10:18", "Sakägarförteckningen ska vara upprättad och gås igenom innan egendomen ropas ut.");
        }
        utlysning.hinderMotBud(auktion).ifPresent(hinder -> {
            throw new OgiltigIndataException("auktion", "UB 12:38", hinder);
        });
        egendomar.kravOtvistig(auktion.egendomId(), "auktion");
        if (auktion.avhjalptSkal() == null && !utlysning.utlyst(auktion.id())) {
            throw new OgiltigIndataException("auktion", "UF 9:11 st 1", "Auktionen är inte utlyst i rätt tid och får inte hållas.");
        }
    }
}
