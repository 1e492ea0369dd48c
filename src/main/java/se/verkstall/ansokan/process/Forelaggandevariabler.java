package se.verkstall.ansokan.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import se.verkstall.processmotor.Processer;

/** The process variables of the föreläggande, named in one place. */
final class Forelaggandevariabler {

    static final String TIMER = "forelaggandeTimer";
    static final String ODELGIVET_TIMER = "odelgivetTimer";
    static final String DELGIVNINGSDAG = "delgivningsdag";
    static final String AVVISAD = "avvisad";

    private static final String NYCKEL = "forelaggande";
    private static final String NUMMER = "forelaggandeNummer";

    private Forelaggandevariabler() {
    }

    /** The key of the next föreläggande of the case: the first is forelaggande-1. */
    static String nasta(DelegateExecution steg) {
        Integer tidigare = (Integer) steg.getVariable(NUMMER);
        return NYCKEL + "-" + (tidigare == null ? 1 : tidigare + 1);
    }

    static void utfardat(DelegateExecution steg, String nyckel, long utskickId, LocalDate dag) {
        steg.setVariable(NUMMER, Integer.valueOf(nyckel.substring(nyckel.lastIndexOf('-') + 1)));
        steg.setVariable("utskickId", utskickId);
        steg.setVariable("delgivningskrav", "DELGIVNING");
        steg.setVariable(TIMER, Processer.efterSistaDag(dag));
        steg.setVariable(ODELGIVET_TIMER, Processer.morgonen(dag));
        steg.setVariable("delgiven", false);
        steg.setVariable(AVVISAD, false);
    }

    /** The key of the föreläggande that runs. */
    static String nyckel(DelegateExecution steg) {
        return NYCKEL + "-" + steg.getVariable(NUMMER);
    }
}
