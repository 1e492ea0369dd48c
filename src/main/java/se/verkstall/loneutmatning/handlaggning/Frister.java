package se.verkstall.loneutmatning.handlaggning;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.loneutmatning.berakning.Myndighetstid;
import se.verkstall.loneutmatning.berakning.Redovisningstillfalle;
import se.verkstall.tid.BeraknadDag;

/** The deadlines of wage attachment, each with the name it has in the ledger. One that runs is left running. */
@Component
public class Frister {

    /** For the debtor to comment. */
    public static final String YTTRANDE = "yttrande";
    /** For the employer to answer the inquiry. */
    public static final String ARBETSGIVARSVAR = "arbetsgivarsvar";
    /** For the employer to account for a month's wage. */
    public static final String REDOVISNING = "redovisningsdag";
    /** For an employer who is late to say why. */
    public static final String ORSAK = "orsak";

    private final Fristbok bok;

    Frister(Fristbok bok) {
        this.bok = bok;
    }

    /** For those who are heard in a question to comment. */
    public static String fraga(long fragaId) {
        return "fraga-" + fragaId;
    }

    /** For the debtor to prove what he wants to deduct. */
    public static String styrkande(long fragaId) {
        return "styrkande-" + fragaId;
    }

    /** Starts a time that the authority sets. */
    public Frist starta(String malnummer, String nyckel, Myndighetstid tid, String katalogId, String ankare, LocalDate handelse, Timer timer) {
        if (loper(malnummer, nyckel)) {
            return bok.hitta(malnummer, nyckel).orElseThrow();
        }
        var dag = tid.sistaDag(handelse);
        return bok.satt(new SattFrist(malnummer, katalogId, tid.lagrum(), ankare, handelse, dag.dag(), dag.motivering(), nyckel, timer));
    }

    /** Starts a time whose section and key the caller gives. */
    public Frist satt(String malnummer, String nyckel, String lagrum, BeraknadDag dag, String ankare, LocalDate handelse, Timer timer) {
        if (loper(malnummer, nyckel)) {
            return bok.hitta(malnummer, nyckel).orElseThrow();
        }
        return bok.satt(new SattFrist(malnummer, lagrum, lagrum, ankare, handelse, dag.dag(), dag.motivering(), nyckel, timer));
    }

    /** Starts the time for the employer to account for a month's wage. */
    public Frist starta(String malnummer, Redovisningstillfalle tillfalle, Timer timer) {
        if (loper(malnummer, REDOVISNING)) {
            return bok.hitta(malnummer, REDOVISNING).orElseThrow();
        }
        return bok.satt(redovisningsdag(malnummer, tillfalle, timer));
    }

    /** The deadline for the employer to account for a month's wage, as it would be. */
    public static SattFrist redovisningsdag(String malnummer, Redovisningstillfalle tillfalle, Timer timer) {
        var dag = tillfalle.redovisningsdag();
        return new SattFrist(malnummer, "N05", "UF 7:11", "lönen betalas ut", tillfalle.lonedag(), dag.dag(), dag.motivering(), REDOVISNING, timer);
    }

    /** What was waited for has come; nothing happens if nothing of the name was ever waited for. */
    public void iakttagen(String malnummer, String nyckel) {
        if (bok.hitta(malnummer, nyckel).isPresent()) {
            bok.iakttagen(malnummer, nyckel);
        }
    }

    /** The day passed; nothing happens if nothing of the name runs. */
    public void forsutten(String malnummer, String nyckel) {
        if (loper(malnummer, nyckel)) {
            bok.forsutten(malnummer, nyckel);
        }
    }

    /** No longer of interest; nothing happens if nothing of the name runs. */
    public void bortfallen(String malnummer, String nyckel) {
        if (loper(malnummer, nyckel)) {
            bok.bortfallen(malnummer, nyckel);
        }
    }

    private boolean loper(String malnummer, String nyckel) {
        return bok.hitta(malnummer, nyckel).filter(f -> f.status().loper()).isPresent();
    }
}
