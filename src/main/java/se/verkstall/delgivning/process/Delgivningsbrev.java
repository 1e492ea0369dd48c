package se.verkstall.delgivning.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.Delgivningsforsok;
import se.verkstall.delgivning.berakning.Delgivningslag;
import se.verkstall.delgivning.lagring.Delgivningslager.Kungorelsebeslut;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.NyttUtskick;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;
import se.verkstall.utskick.Utskicksstatus;

/** The letters that belong to a service: the document itself, the receipt to sign, reminder, kontrollmeddelande, underrättelse, announcement. */
@Service
class Delgivningsbrev {

    static final Mottagare TIDNINGEN = new Mottagare("KUNGORELSE", "Post- och Inrikes Tidningar", null, null);

    private static final Mottagare ANSLAGSTAVLAN = new Mottagare("KUNGORELSE", "Anslagstavlan i myndighetens lokal", null, null);

    private final Handlingar handlingar;
    private final Utskickslada lada;

    Delgivningsbrev(Handlingar handlingar, Utskickslada lada) {
        this.handlingar = handlingar;
        this.lada = lada;
    }

    /** Sends the document today: the letter itself the first time, a new letter with the same document after that. */
    LocalDate skickaHandlingen(Delgivning d, Delgivningsforsok f) {
        Utskick utskick = lada.hamta(d.utskickId());
        if (utskick.status() == Utskicksstatus.KOAD && utskick.mottagare().equals(d.mottagare())) {
            return lada.skicka(d.utskickId()).sandDag();
        }
        return skicka(d, d.handlingId(), d.mottagare(), "handling-" + f.nr(), utskick.lagrum());
    }

    /** The receipt that goes with the document, with the information about förenklad delgivning. */
    @Lagrum({"DelgF 2011:154 5 §", "DelgF 2011:154 11 §", "DelgL 1970:428 3 § st 1"})
    void kvitto(Delgivning d, LocalDate senast) {
        Map<String, Object> data = data(d, d.lag() == Delgivningslag.LAG_2010 ? "DelgL 2010:1932 16 §, DelgF 2011:154 5 §" : "DelgL 1970:428 3 § st 1");
        data.put("senast", senast);
        data.put("informerar", d.part());
        data.put("forenklat", d.lag().paragraf("3 a", "24"));
        data.put("utomlands", d.utomlands());
        handlingar.skapa(d.malnummer(), "delgivningskvitto", data, Dagbok.SYSTEMET);
    }

    /** Reminds of the receipt. */
    @Lagrum("DelgF 2011:154 6 §")
    LocalDate paminnelse(Delgivning d, Delgivningsforsok f, LocalDate senast) {
        Map<String, Object> data = data(d, d.lag() == Delgivningslag.LAG_2010 ? "DelgF 2011:154 6 §" : "DelgL 1970:428 3 § st 1");
        data.put("skickad", f.borjan());
        data.put("senast", senast);
        Handling handling = handlingar.skapa(d.malnummer(), "delgivningspaminnelse", data, Dagbok.SYSTEMET);
        return skicka(d, handling.id(), d.mottagare(), "paminnelse-" + f.nr(), (String) data.get("lagrum"));
    }

    /** Sends the kontrollmeddelande: that the document has been sent, and when service is presumed. */
    @Lagrum({"DelgL 2010:1932 22 §", "DelgL 2010:1932 27 §", "DelgL 1970:428 3 a §", "DelgL 1970:428 9 §"})
    LocalDate kontrollmeddelande(Delgivning d, Delgivningsforsok f, LocalDate delgiven, String lagrum) {
        Map<String, Object> data = data(d, lagrum);
        data.put("skickad", f.borjan());
        data.put("delgiven", delgiven);
        data.put("satt", f.satt().iOrd());
        Handling handling = handlingar.skapa(d.malnummer(), "kontrollmeddelande", data, Dagbok.SYSTEMET);
        return skicka(d, handling.id(), d.mottagare(), "kontroll-" + f.nr(), lagrum);
    }

    /** Tells the recipient that somebody else has taken the document. */
    @Lagrum({"DelgL 2010:1932 34 § st 2", "DelgF 2011:154 15 §", "DelgL 1970:428 12 § st 3", "DelgL 1970:428 13 § st 2"})
    LocalDate underrattelse(Delgivning d, Delgivningsforsok f, LocalDate lamnad, String lamnadTill) {
        String lagrum = d.lag() == Delgivningslag.LAG_2010 ? "DelgL 2010:1932 34 § st 2" : d.lag().paragraf("12", "34");
        Map<String, Object> data = data(d, lagrum);
        data.put("lamnad", lamnad);
        data.put("lamnadTill", lamnadTill);
        Handling handling = handlingar.skapa(d.malnummer(), "delgivningsunderrattelse", data, Dagbok.SYSTEMET);
        return skicka(d, handling.id(), d.mottagare(), "underrattelse-" + f.nr(), lagrum);
    }

    /** The announcement as it would read. */
    String kungorelse(Delgivning d, Kungorelse k) {
        return handlingar.forhandsvisa(d.malnummer(), "delgivningskungorelse", kungorelsedata(d, k));
    }

    /** Orders the announcement, and sends the message that must also go to the recipient's registered address. */
    @Lagrum({"DelgL 2010:1932 47 §", "DelgL 2010:1932 48 § st 2", "DelgL 2010:1932 49 § st 3", "DelgL 2010:1932 50 § st 3", "DelgL 1970:428 17 §"})
    void kungor(Delgivning d, Delgivningsforsok f, Kungorelse k) {
        Handling handling = handlingar.skapa(d.malnummer(), "delgivningskungorelse", kungorelsedata(d, k), Dagbok.SYSTEMET);
        Kungorelsebeslut beslut = k.beslut();
        bestall(d, handling.id(), beslut.anslas() ? ANSLAGSTAVLAN : TIDNINGEN, "kungorelse-" + f.nr());
        if (beslut.ortstidning() != null) {
            bestall(d, handling.id(), new Mottagare("KUNGORELSE", beslut.ortstidning(), null, null), "ortstidning-" + f.nr());
        }
        if (beslut.grund().kraverMeddelande() && d.mottagare().adress() != null) {
            skicka(d, handling.id(), d.mottagare(), "kungorelsemeddelande-" + f.nr(), beslut.grund().lagrum(d.lag()).orElseThrow());
        }
    }

    /** What an announcement says. */
    record Kungorelse(Kungorelsebeslut beslut, LocalDate beslutsdag, LocalDate delgiven) {
    }

    private Map<String, Object> kungorelsedata(Delgivning d, Kungorelse k) {
        Map<String, Object> data = data(d, d.lag().paragraf("17", "47"));
        data.put("mottagare", null);
        data.put("sokt", d.mottagare().namn());
        data.put("handling", titel(d));
        data.put("beslut", k.beslutsdag());
        data.put("delgiven", k.delgiven());
        data.put("plats", k.beslut().plats());
        return data;
    }

    private void bestall(Delgivning d, long handlingId, Mottagare tidning, String vad) {
        Utskick utskick = lada.lagg(new NyttUtskick(d.malnummer(), handlingId, tidning, Satt.ENKEL, d.lag().paragraf("17", "47"), nyckel(d, vad)),
                Kanal.KUNGORELSE);
        lada.skicka(utskick.id());
    }

    private LocalDate skicka(Delgivning d, long handlingId, Mottagare mottagare, String vad, String lagrum) {
        Utskick utskick = lada.lagg(new NyttUtskick(d.malnummer(), handlingId, mottagare, Satt.ENKEL, lagrum, nyckel(d, vad)));
        return lada.skicka(utskick.id()).sandDag();
    }

    private static String nyckel(Delgivning d, String vad) {
        return "delgivning-" + d.nr() + "-" + vad;
    }

    private String titel(Delgivning d) {
        return handlingar.hitta(d.handlingId()).orElseThrow().titel();
    }

    private Map<String, Object> data(Delgivning d, String lagrum) {
        Map<String, Object> data = new HashMap<>();
        data.put("mottagare", d.mottagare());
        data.put("nummer", d.nr());
        data.put("handling", titel(d));
        data.put("lagrum", lagrum);
        return data;
    }
}
