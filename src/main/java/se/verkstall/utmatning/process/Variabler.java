package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** The process variables of attachment. */
final class Variabler {

    static final String EGENDOM = "egendomId";
    static final String UTMATNING = "utmatningId";
    static final String ATGARD = "atgard";
    static final String UTMATNINGSDAG = "utmatningsdag";
    static final String UTMAT_NU = "utmatNu";
    static final String PROVISORISKTIMER = "provisoriskTimer";

    static final String LAGA_KRAFT = "lagaKraft";
    static final String TVIST = "tvistId";
    static final String TALANTIMER = "talanTimer";
    static final String YRKANDE = "yrkandeId";

    private Variabler() {
    }

    static long utmatning(DelegateExecution steg) {
        return ((Number) steg.getVariable(UTMATNING)).longValue();
    }

    static long tvist(DelegateExecution steg) {
        return ((Number) steg.getVariable(TVIST)).longValue();
    }

    static long yrkande(DelegateExecution steg) {
        return ((Number) steg.getVariable(YRKANDE)).longValue();
    }

    /** What the called model {@code delgivning} reads. */
    static void delgivning(DelegateExecution steg, Utskick utskick) {
        steg.setVariable("utskickId", utskick.id());
        steg.setVariable("delgivningskrav", utskick.satt() == Satt.ENKEL ? "ENKEL" : "DELGIVNING_OM_ANTRAFFBAR");
    }
}
