package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kungorelse;
import se.verkstall.forsaljning.Kungorelser;
import se.verkstall.forsaljning.berakning.Fastighetskungorelse;
import se.verkstall.forsaljning.berakning.Fastighetsutlysning;
import se.verkstall.forsaljning.berakning.Utlysning.Post;
import se.verkstall.forsaljning.lagring.Anspraklager;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.Friststatus;
import se.verkstall.frist.NyFrist;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
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

/** Calls an auction of real property with its meetings: announcement, posting, a notice to everyone it concerns; and reads from the ledger whether all of it was in time. */
@Component
@Lagrum({"UF 12:15", "UF 12:16", "UF 12:17", "UF 12:18", "UB 12:20", "UB 12:21"})
public class Fastighetsutlysare implements Utlysare {

    private static final String NOTIS = "underrattelse_fastighetsauktion";

    private final Fastighetslager lager;
    private final Anspraklager anspraken;
    private final Auktionslager auktioner;
    private final Forsaljningslager forsaljningar;
    private final Fastighetsdata dokument;
    private final Kungorelser kungorelser;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Fristbok fristbok;
    private final Handlingar handlingar;
    private final Avsandning avsandning;
    private final Utskickslada lada;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fastighetsutlysare(Fastighetslager lager, Anspraklager anspraken, Auktionslager auktioner, Forsaljningslager forsaljningar, Fastighetsdata dokument, Kungorelser kungorelser,
                       Egendomsregister egendomar, Malregister register, Fristbok fristbok, Handlingar handlingar, Avsandning avsandning, Utskickslada lada, Dagbok dagbok,
                       Clock klocka) {
        this.lager = lager;
        this.anspraken = anspraken;
        this.auktioner = auktioner;
        this.forsaljningar = forsaljningar;
        this.dokument = dokument;
        this.kungorelser = kungorelser;
        this.egendomar = egendomar;
        this.register = register;
        this.fristbok = fristbok;
        this.handlingar = handlingar;
        this.avsandning = avsandning;
        this.lada = lada;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    private record Underrattad(Mottagare mottagare, String nyckel, LocalDate kand) {
    }

    @Override
    public boolean galler(Auktion auktion) {
        return lager.auktion(auktion.id()).isPresent();
    }

    /** Plans the announcement, posts it where the day demands it, sends the notices, and keeps the last day to join. Done again nothing is sent twice. */
    public void lysUt(long auktionId) {
        Auktion auktion = auktioner.las(auktionId);
        Fastighetsauktion m = lager.auktion(auktionId).orElseThrow();
        String mal = auktion.malnummer();
        kungorelser.planera(mal, new Kungorelser.Plan(auktion.avser(), "kungorelse_fastighet", dokument.av(auktion), Fastighetskungorelse.vid(auktion.dag()), auktion.ankare(),
                auktion.dag(), m.ortstidning()), Dagbok.SYSTEMET);
        anslag(auktion);
        underratta(auktion);
        if (fristbok.hitta(mal, anslutningsnyckel(auktionId)).isEmpty()) {
            fristbok.starta(new NyFrist(mal, "UB 12:13", m.ankare(), m.bevakningDag(), anslutningsnyckel(auktionId), null));
        }
        if (auktion.status() == Auktion.Status.BESTAMD) {
            auktioner.satt(auktionId, Auktion.Status.UTLYST);
            forsaljningar.satt(auktion.forsaljningId(), Forsaljning.Status.UTLYST);
            register.satt(mal, Malstatus.PAGAR, Fas.FORSALJNING);
            dagbok.skriv(mal, Dagbok.SYSTEMET, "Auktion " + auktion.nr() + " på fastigheten är utlyst till " + auktion.dag() + " " + auktion.klockslag()
                    + ", med bevakningssammanträde " + m.bevakningDag() + ".", "UF 12:16, UF 12:17");
        }
    }

    @Lagrum("UF 12:16 st 2")
    private void anslag(Auktion auktion) {
        if (!Fastighetskungorelse.iTidning(auktion.dag()) || lada.hitta(auktion.malnummer(), anslagsnyckel(auktion)).isPresent()) {
            return;
        }
        Handling text = handlingar.skapa(auktion.malnummer(), "kungorelse_fastighet", dokument.av(auktion), Dagbok.SYSTEMET);
        Utskick anslag = lada.lagg(new NyttUtskick(auktion.malnummer(), text.id(), new Mottagare("MEDIUM", "Anslag i Kronofogdemyndighetens lokaler", null, null), Satt.ENKEL,
                Fastighetsutlysning.ANSLAG, anslagsnyckel(auktion)), Kanal.KUNGORELSE);
        lada.skicka(anslag.id());
    }

    /** Notifies those who have not been: somebody who becomes known later is told at once. */
    @Override
    @Lagrum({"UF 12:18 st 1", "UF 12:17 st 2"})
    public void underratta(Auktion auktion) {
        Fastighetsauktion m = lager.auktion(auktion.id()).orElseThrow();
        for (Underrattad u : underrattade(auktion)) {
            if (lada.hitta(auktion.malnummer(), u.nyckel()).isEmpty()) {
                Map<String, Object> data = new LinkedHashMap<>(dokument.av(auktion));
                data.put("agare", u.mottagare().roll().equals(Roll.GALDENAR.name()));
                Utskick brev = avsandning.skicka(auktion.malnummer(), new Brev(NOTIS, data, null, Satt.ENKEL, Fastighetsutlysning.UNDERRATTELSE, u.nyckel()), u.mottagare());
                LocalDate sand = lada.skicka(brev.id()).sandDag();
                fristbok.starta(new NyFrist(auktion.malnummer(), "N20", m.ankare(), m.bevakningDag(), u.nyckel(), null));
                fristbok.iakttagen(auktion.malnummer(), u.nyckel(), sand);
            }
        }
    }

    /** Tells everyone of a creditor who has joined, or of a request of the applicant, after the notices were sent. */
    @Lagrum({"UF 12:18 st 2", "UB 12:21 st 2"})
    public void meddelaAnslutning(Auktion auktion, long anspraksId, String vad) {
        Map<String, Object> data = new LinkedHashMap<>(dokument.av(auktion));
        data.put("vad", vad);
        for (Underrattad u : underrattade(auktion)) {
            avsandning.skicka(auktion.malnummer(), new Brev("meddelande_anslutning_fastighet", data, null, Satt.ENKEL, "UF 12:18 st 2", "anslutning/" + auktion.id() + "/" + anspraksId
                    + "/" + u.nyckel()), u.mottagare());
        }
    }

    @Override
    public List<Post> poster(Auktion auktion) {
        List<Post> poster = new ArrayList<>();
        for (Kungorelse k : kungorelser.om(auktion.malnummer(), auktion.avser())) {
            poster.add(new Post("Kungörelse i " + k.namn(), k.lagrum(), k.senast(), k.inford(), kungorelser.iTid(auktion.malnummer(), k)));
        }
        if (Fastighetskungorelse.iTidning(auktion.dag())) {
            LocalDate anslaget = lada.hitta(auktion.malnummer(), anslagsnyckel(auktion)).map(Utskick::sandDag).orElse(null);
            poster.add(new Post("Anslag i Kronofogdemyndighetens lokaler", Fastighetsutlysning.ANSLAG, auktion.dag(), anslaget, anslaget != null && !anslaget.isAfter(auktion.dag())));
        }
        underrattade(auktion).forEach(u -> poster.add(post(auktion, u)));
        return poster;
    }

    @Override
    public boolean utlyst(List<Post> poster) {
        return Fastighetsutlysning.utlyst(poster);
    }

    @Override
    @Lagrum("UB 12:38")
    public Optional<String> hinderMotBud(Auktion auktion) {
        boolean upprattad = anspraken.forteckningar(auktion.forsaljningId()).stream().anyMatch(l -> Long.valueOf(auktion.id()).equals(l.auktionId()));
        return upprattad ? Optional.empty() : Optional.of("Sakägarförteckningen ska vara upprättad och gås igenom innan fastigheten ropas ut.");
    }

    @Override
    public List<Utskick> sanda(Auktion auktion) {
        return underrattade(auktion).stream().map(u -> lada.hitta(auktion.malnummer(), u.nyckel())).flatMap(Optional::stream).toList();
    }

    @Override
    public String kungorInstallningEnligt() {
        return "UF 12:19 st 1";
    }

    @Override
    public String meddelaInstallningEnligt() {
        return "UF 12:19 st 2";
    }

    /** A cancelled auction on a day when postings were demanded: the cancellation is posted too. */
    @Override
    @Lagrum("UF 12:19 st 1")
    public void installd(Auktion auktion, String skal) {
        String nyckel = "installd/" + anslagsnyckel(auktion);
        if (lada.hitta(auktion.malnummer(), anslagsnyckel(auktion)).isEmpty() || lada.hitta(auktion.malnummer(), nyckel).isPresent()
                || LocalDate.now(klocka).isAfter(auktion.dag())) {
            return;
        }
        Map<String, Object> data = new LinkedHashMap<>(dokument.av(auktion));
        data.put("skal", skal);
        Handling text = handlingar.skapa(auktion.malnummer(), "kungorelse_installd", data, Dagbok.SYSTEMET);
        Utskick anslag = lada.lagg(new NyttUtskick(auktion.malnummer(), text.id(), new Mottagare("MEDIUM", "Anslag i Kronofogdemyndighetens lokaler", null, null), Satt.ENKEL,
                "UF 12:19 st 1", nyckel), Kanal.KUNGORELSE);
        lada.skicka(anslag.id());
    }

    private Post post(Auktion auktion, Underrattad u) {
        Optional<Frist> frist = fristbok.hitta(auktion.malnummer(), u.nyckel());
        LocalDate sand = lada.hitta(auktion.malnummer(), u.nyckel()).map(Utskick::sandDag).orElse(null);
        boolean sentKand = frist.isPresent() && u.kand() != null && u.kand().isAfter(frist.get().dag());
        boolean iTid = sentKand ? sand != null && !sand.isAfter(u.kand()) : frist.map(f -> f.status() == Friststatus.IAKTTAGEN).orElse(false);
        return new Post("Underrättelse till " + u.mottagare().namn(), Fastighetsutlysning.UNDERRATTELSE, sentKand ? u.kand() : frist.map(Frist::dag).orElse(null), sand, iTid);
    }

    private List<Underrattad> underrattade(Auktion auktion) {
        List<Underrattad> alla = new ArrayList<>();
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            register.part(auktion.malnummer(), roll).ifPresent(p -> alla.add(new Underrattad(mottagare(p), nyckel(auktion, roll.name()), null)));
        }
        for (Sakagare s : egendomar.sakagare(auktion.egendomId())) {
            alla.add(new Underrattad(new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress()), nyckel(auktion, "sakagare-" + s.id()), s.kandDag()));
        }
        return alla;
    }

    private static Mottagare mottagare(Part part) {
        return new Mottagare(part.roll().name(), part.namn(), part.idnummer(), part.postadress());
    }

    private static String nyckel(Auktion auktion, String vem) {
        return NOTIS + "/" + auktion.id() + "/" + vem;
    }

    private static String anslagsnyckel(Auktion auktion) {
        return "anslag/auktion/" + auktion.id();
    }

    private static String anslutningsnyckel(long auktionId) {
        return "anslutning/" + auktionId;
    }
}
