package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kungorelse;
import se.verkstall.forsaljning.Kungorelser;
import se.verkstall.forsaljning.berakning.Installande;
import se.verkstall.forsaljning.berakning.Kungorelsekrav;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Fristbok;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.NyttUtskick;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** Cancels an auction: announces that where the auction had been announced, and tells everyone who had been notified. Done again nothing is sent twice. */
@Component
@Lagrum({"UF 9:11 st 2", "UF 9:11 st 3", "UF 10:7", "UF 11:1"})
public class Installning {

    private final Auktionslager auktioner;
    private final Forsaljningslager forsaljningar;
    private final Auktionsutlysning utlysning;
    private final Auktionsdata dokument;
    private final Kungorelser kungorelser;
    private final Fristbok fristbok;
    private final Handlingar handlingar;
    private final Avsandning avsandning;
    private final Utskickslada lada;
    private final Dagbok dagbok;
    private final Clock klocka;

    Installning(Auktionslager auktioner, Forsaljningslager forsaljningar, Auktionsutlysning utlysning, Auktionsdata dokument, Kungorelser kungorelser,
                Fristbok fristbok, Handlingar handlingar, Avsandning avsandning, Utskickslada lada, Dagbok dagbok, Clock klocka) {
        this.auktioner = auktioner;
        this.forsaljningar = forsaljningar;
        this.utlysning = utlysning;
        this.dokument = dokument;
        this.kungorelser = kungorelser;
        this.fristbok = fristbok;
        this.handlingar = handlingar;
        this.avsandning = avsandning;
        this.lada = lada;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** Cancels it; nothing happens to one that is cancelled or held. */
    public void stallIn(long auktionId, String skal) {
        Auktion auktion = auktioner.las(auktionId);
        if (auktion.status() == Auktion.Status.INSTALLD || auktion.status() == Auktion.Status.HALLEN) {
            return;
        }
        LocalDate idag = LocalDate.now(klocka);
        Map<String, Object> data = new LinkedHashMap<>(dokument.av(auktion));
        data.put("skal", skal);
        List<Kungorelse> kungorda = kungorelser.om(auktion.malnummer(), auktion.avser()).stream().filter(k -> k.utskickId() != null).toList();
        if (Installande.kungors(!kungorda.isEmpty(), idag, auktion.sistaDag())) {
            kungor(auktion, kungorda, data);
        }
        if (Installande.meddelas(idag, auktion.dag())) {
            meddela(auktion, data);
        }
        for (String nyckel : kungorda.stream().map(Kungorelse::fristNyckel).toList()) {
            fristbok.bortfallen(auktion.malnummer(), nyckel);
        }
        utlysning.sarskild(auktion).ifPresent(u -> u.installd(auktion, skal));
        auktioner.installd(auktionId, skal);
        forsaljningar.satt(auktion.forsaljningId(), Forsaljning.Status.PLANERAS);
        dagbok.skriv(auktion.malnummer(), Dagbok.SYSTEMET, "Auktion " + auktion.nr() + " den " + auktion.dag() + " är inställd. Skäl: " + skal,
                utlysning.sarskild(auktion).map(Utlysare::kungorInstallningEnligt).orElseGet(() -> dokument.regler(auktion).installning()));
    }

    /** It is announced where the auction was: in the medium of the day. */
    private void kungor(Auktion auktion, List<Kungorelse> kungorda, Map<String, Object> data) {
        Handling text = null;
        for (Kungorelse k : kungorda) {
            String nyckel = "installd/" + auktion.id() + "/" + k.medium();
            if (lada.hitta(auktion.malnummer(), nyckel).isEmpty()) {
                text = text == null ? handlingar.skapa(auktion.malnummer(), "kungorelse_installd", data, Dagbok.SYSTEMET) : text;
                Utskick order = lada.lagg(new NyttUtskick(auktion.malnummer(), text.id(), new Mottagare("MEDIUM", k.namn(), null, null), Satt.ENKEL,
                        utlysning.sarskild(auktion).map(Utlysare::kungorInstallningEnligt).orElseGet(() -> dokument.regler(auktion).kungorInstalld()), nyckel), Kanal.KUNGORELSE);
                lada.skicka(order.id());
            }
        }
        if (text != null && dokument.regler(auktion).fartyg() && Kungorelsekrav.anslas(auktion.dag())) {
            lada.skicka(lada.lagg(new NyttUtskick(auktion.malnummer(), text.id(), Auktionsutlysning.ANSLAGSTAVLAN, Satt.ENKEL, "UF 10:7 st 1", "installd/" + auktion.id()
                    + "/ANSLAG"), Kanal.KUNGORELSE).id());
        }
    }

    private void meddela(Auktion auktion, Map<String, Object> data) {
        for (Utskick notis : utlysning.sanda(auktion)) {
            Utskick brev = avsandning.skicka(auktion.malnummer(), new Brev("meddelande_installd", data, null, Satt.ENKEL,
                    utlysning.sarskild(auktion).map(Utlysare::meddelaInstallningEnligt).orElseGet(() -> dokument.regler(auktion).meddelaInstalld()), "installd/" + notis.nyckel()), notis.mottagare());
            lada.skicka(brev.id());
        }
    }
}
