package se.verkstall.forsaljning.handlaggning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kungorelse;
import se.verkstall.forsaljning.Kungorelser;
import se.verkstall.forsaljning.berakning.Auktionsregler;
import se.verkstall.forsaljning.berakning.Kungorelsekrav;
import se.verkstall.forsaljning.berakning.Utlysning;
import se.verkstall.forsaljning.berakning.Utlysning.Post;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.Friststatus;
import se.verkstall.frist.NyFrist;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.NyttUtskick;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** Calls an auction: plans its announcement, notifies everyone it concerns, and reads from the ledger whether all of it was in time. */
@Component
@Lagrum({"UF 9:8", "UF 9:9", "UF 9:10", "UB 9:2", "UF 10:3", "UF 10:4", "UF 10:5", "UB 10:6", "UB 10:7", "UF 11:1", "UB 11:2"})
public class Auktionsutlysning {

    private static final String NOTIS = "underrattelse_auktion";
    static final Mottagare ANSLAGSTAVLAN = new Mottagare("ANSLAG", "Kronofogdemyndighetens lokaler", null, null);

    private final Auktionslager auktioner;
    private final Forsaljningslager forsaljningar;
    private final Auktionsdata dokument;
    private final Kungorelser kungorelser;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Fristbok fristbok;
    private final Avsandning avsandning;
    private final Utskickslada lada;
    private final Dagbok dagbok;
    private final Fartygslager fartyg;
    private final List<Utlysare> sarskilda;

    Auktionsutlysning(Auktionslager auktioner, Forsaljningslager forsaljningar, Auktionsdata dokument, Kungorelser kungorelser, Egendomsregister egendomar,
                      Malregister register, Fristbok fristbok, Avsandning avsandning, Utskickslada lada, Dagbok dagbok, Fartygslager fartyg,
                      List<Utlysare> sarskilda) {
        this.auktioner = auktioner;
        this.forsaljningar = forsaljningar;
        this.dokument = dokument;
        this.kungorelser = kungorelser;
        this.egendomar = egendomar;
        this.register = register;
        this.fristbok = fristbok;
        this.avsandning = avsandning;
        this.lada = lada;
        this.dagbok = dagbok;
        this.fartyg = fartyg;
        this.sarskilda = sarskilda;
    }

    /** Somebody to be notified: recipient, the letter's key, and when he became known if that was later. */
    private record Underrattad(Mottagare mottagare, String nyckel, boolean maAnmala, LocalDate kand, String katalog, String lagrum, String mall) {
    }

    /** Plans the announcement and sends the notices. Done again nothing is sent twice. */
    public void lysUt(long auktionId, String ortstidning, boolean sjopantratt) {
        Auktion auktion = auktioner.las(auktionId);
        String mal = auktion.malnummer();
        Auktionsregler regler = dokument.regler(auktion);
        kungorelser.planera(mal, new Kungorelser.Plan(auktion.avser(), regler.kungorelsemall(), dokument.av(auktion),
                regler.krav(auktion.dag(), sjopantratt), auktion.ankare(), auktion.dag(), ortstidning), Dagbok.SYSTEMET);
        if (regler.fartyg() && Kungorelsekrav.anslas(auktion.dag())) {
            anslag(auktion);
        }
        underratta(auktion);
        if (auktion.status() == Auktion.Status.BESTAMD) {
            auktioner.satt(auktionId, Auktion.Status.UTLYST);
            forsaljningar.satt(auktion.forsaljningId(), Forsaljning.Status.UTLYST);
            register.satt(mal, Malstatus.PAGAR, Fas.FORSALJNING);
            dagbok.skriv(mal, Dagbok.SYSTEMET, "Auktion " + auktion.nr() + " är utlyst till " + auktion.dag() + " " + auktion.klockslag() + ".",
                    regler == Auktionsregler.LOS ? "UF 9:9, UF 9:10" : regler.krav(auktion.dag(), false).get(0).lagrum() + ", " + regler.notislagrum());
        }
    }

    /** The announcement is also posted at the authority's office. */
    @Lagrum("UF 10:4 st 2")
    private void anslag(Auktion auktion) {
        long text = kungorelser.om(auktion.malnummer(), auktion.avser()).get(0).handlingId();
        lada.skicka(lada.lagg(new NyttUtskick(auktion.malnummer(), text, ANSLAGSTAVLAN, Satt.ENKEL, "UF 10:4 st 2", "anslag/" + auktion.avser()), Kanal.KUNGORELSE).id());
    }

    /** Notifies those who have not been: somebody who becomes known later is told at once. */
    @Lagrum("UF 9:10 st 2")
    public void underratta(Auktion auktion) {
        sarskild(auktion).ifPresentOrElse(u -> u.underratta(auktion), () -> underrattaIAllmanhet(auktion));
    }

    /** Why bids may not be taken yet, though the auction is called, or empty. */
    public Optional<String> hinderMotBud(Auktion auktion) {
        return sarskild(auktion).flatMap(u -> u.hinderMotBud(auktion));
    }

    /** Whoever calls this auction by a chapter of its own, or empty. */
    Optional<Utlysare> sarskild(Auktion auktion) {
        return sarskilda.stream().filter(u -> u.galler(auktion)).findFirst();
    }

    private void underrattaIAllmanhet(Auktion auktion) {
        for (Underrattad u : underrattade(auktion)) {
            if (lada.hitta(auktion.malnummer(), u.nyckel()).isEmpty()) {
                Map<String, Object> data = new LinkedHashMap<>(dokument.av(auktion));
                data.put("maAnmala", u.maAnmala());
                Utskick brev = avsandning.skicka(auktion.malnummer(), new Brev(u.mall(), data, null, Satt.ENKEL, u.lagrum(), u.nyckel()), u.mottagare());
                LocalDate sand = lada.skicka(brev.id()).sandDag();
                fristbok.starta(tiden(auktion, u));
                fristbok.iakttagen(auktion.malnummer(), u.nyckel(), sand);
            }
        }
    }

    /** When he is to be told: so long before the auction, or at once if he became known later than that. */
    @Lagrum({"UF 9:10 st 2", "UB 10:7"})
    private NyFrist tiden(Auktion auktion, Underrattad u) {
        Auktionsregler regler = dokument.regler(auktion);
        if (u.kand() != null && u.kand().isAfter(regler.notiserSenast(auktion.dag()))) {
            return new NyFrist(auktion.malnummer(), regler.sentKandKatalog(), "sakägaren blev känd (" + u.nyckel() + ")", u.kand(), u.nyckel(), null);
        }
        return new NyFrist(auktion.malnummer(), u.katalog(), auktion.ankare(), auktion.dag(), u.nyckel(), null);
    }

    /** The checklist: every announcement and notice with its last day, the day it was made, and what the ledger says. */
    @Lagrum("UF 9:11 st 1")
    public List<Post> poster(long auktionId) {
        Auktion auktion = auktioner.hamta(auktionId);
        return sarskild(auktion).map(u -> u.poster(auktion)).orElseGet(() -> posterIAllmanhet(auktion));
    }

    private List<Post> posterIAllmanhet(Auktion auktion) {
        List<Post> poster = new ArrayList<>();
        for (Kungorelse k : kungorelser.om(auktion.malnummer(), auktion.avser())) {
            poster.add(new Post("Kungörelse i " + k.namn(), k.lagrum(), k.senast(), k.inford(), kungorelser.iTid(auktion.malnummer(), k)));
        }
        for (Underrattad u : underrattade(auktion)) {
            poster.add(post(auktion, u));
        }
        return poster;
    }

    /** Whether the auction is called as the law demands, as the ledger shows. */
    public boolean utlyst(long auktionId) {
        List<Post> poster = poster(auktionId);
        return sarskild(auktioner.hamta(auktionId)).map(u -> u.utlyst(poster)).orElseGet(() -> Utlysning.utlyst(poster));
    }

    /** The letters to those who have been notified of the auction. */
    List<Utskick> sanda(Auktion auktion) {
        return sarskild(auktion).map(u -> u.sanda(auktion)).orElseGet(() -> sandaIAllmanhet(auktion));
    }

    private List<Utskick> sandaIAllmanhet(Auktion auktion) {
        return underrattade(auktion).stream().map(u -> lada.hitta(auktion.malnummer(), u.nyckel())).flatMap(Optional::stream).toList();
    }

    /** Those who have been notified of an auction, a foreign register apart. */
    public List<Mottagare> underrattadeSakagare(Auktion auktion) {
        return underrattade(auktion).stream().map(Underrattad::mottagare).filter(m -> !m.roll().equals("REGISTER")).toList();
    }

    private Post post(Auktion auktion, Underrattad u) {
        Optional<Frist> frist = fristbok.hitta(auktion.malnummer(), u.nyckel());
        LocalDate sand = lada.hitta(auktion.malnummer(), u.nyckel()).map(Utskick::sandDag).orElse(null);
        boolean iTid = frist.map(f -> f.status() == Friststatus.IAKTTAGEN).orElse(false);
        return new Post("Underrättelse till " + u.mottagare().namn(), u.lagrum(), frist.map(Frist::dag).orElse(null), sand, iTid);
    }

    private List<Underrattad> underrattade(Auktion auktion) {
        Auktionsregler regler = dokument.regler(auktion);
        List<Underrattad> alla = new ArrayList<>();
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            register.part(auktion.malnummer(), roll).ifPresent(p -> alla.add(underrattad(regler, mottagare(p), nyckel(auktion, roll.name()), false, null)));
        }
        for (Sakagare s : egendomar.sakagare(auktion.egendomId())) {
            alla.add(underrattad(regler, new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress()), nyckel(auktion, "sakagare-" + s.id()),
                    s.slag().maAnmalaFordran(), s.kandDag()));
        }
        utlandskt(auktion, regler).ifPresent(alla::add);
        return alla;
    }

    private static Underrattad underrattad(Auktionsregler regler, Mottagare mottagare, String nyckel, boolean maAnmala, LocalDate kand) {
        return new Underrattad(mottagare, nyckel, maAnmala, kand, regler.notiskatalog(), regler.notislagrum(), regler.notismall());
    }

    /** The authority of a foreign register that a ship is entered in; not for aircraft (UF 11:1). */
    @Lagrum("UF 10:6")
    private Optional<Underrattad> utlandskt(Auktion auktion, Auktionsregler regler) {
        return regler != Auktionsregler.SKEPP ? Optional.empty() : fartyg.hitta(auktion.forsaljningId()).filter(f -> f.utlandsktRegister() != null)
                .map(f -> new Underrattad(new Mottagare("REGISTER", f.utlandsktRegister(), null, f.registerAdress()), nyckel(auktion, "register"), false, null, "N18",
                        "UF 10:6", "underrattelse_utlandskt_register"));
    }

    private static Mottagare mottagare(Part part) {
        return new Mottagare(part.roll().name(), part.namn(), part.idnummer(), part.postadress());
    }

    private static String nyckel(Auktion auktion, String vem) {
        return NOTIS + "/" + auktion.id() + "/" + vem;
    }

}
