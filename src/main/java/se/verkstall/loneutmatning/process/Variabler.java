package se.verkstall.loneutmatning.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Timer;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** The process variables of wage attachment, named in one place. */
final class Variabler {

    static final String LONEUTMATNING = "loneutmatningId";
    static final String LAGE = "lage";
    static final String UTMATT = "utmatt";
    static final String RAKNA_OM = "raknaOm";
    static final String UTFALL = "utfall";
    /** The answer that sends a question or a decision back to be computed anew. */
    static final String TA_OM = "RAKNA_OM";
    static final String FOLJD = "foljd";
    static final String ENLIGT_BESLUT = "enligtBeslut";
    static final String DAGERSATTNING = "dagersattning";

    private Variabler() {
    }

    static long loneutmatning(DelegateExecution steg) {
        return (Long) steg.getVariable(LONEUTMATNING);
    }

    /** Where a deadline shows: the timer event, and the variable {@code <nyckel>Timer} it reads. */
    static Timer timer(DelegateExecution steg, String element, String nyckel) {
        return new Timer(steg.getProcessInstanceId(), element, nyckel + "Timer");
    }

    static void satt(DelegateExecution steg, String nyckel, Frist frist) {
        steg.setVariable(nyckel + "Timer", Processer.efterSistaDag(frist.dag()));
    }

    /** What the service of a letter takes in. */
    static Map<String, Object> delgivning(Utskick utskick) {
        return Map.of("utskickId", utskick.id(), "delgivningskrav", utskick.satt() == Satt.DELGIVNING ? "DELGIVNING" : "ENKEL");
    }
}
