package se.verkstall.delgivning.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The names of the variables of the models of service. */
final class Delgivningsvariabler {

    /** Long: the letter that is to be served. */
    static final String UTSKICK = "utskickId";
    /** String: what the caller demands. */
    static final String KRAV = "delgivningskrav";
    /** Boolean: whether the document is to be served, and not only sent. */
    static final String SKA_DELGES = "skaDelges";
    /** Boolean: whether the document has been served. */
    static final String DELGIVEN = "delgiven";
    /** String, ISO: the day it was served, or {@code null}. */
    static final String DAG = "delgivningsdag";
    /** Boolean, in a method's model: whether the method led to service. */
    static final String LYCKADES = "lyckades";
    /** String: the method, or HANDLAGGARE or INGET. */
    static final String SATT = "satt";
    /** String, ISO: the day by which a person has chosen how to go on; the authority's own target. */
    static final String VALDAG = "valdag";
    /** Date: when a receipt is no longer waited for. */
    static final String KVITTOSLUT = "kvittoslut";
    /** Date: the same after the reminder. */
    static final String PAMINNELSESLUT = "paminnelseslut";
    /** Date: the morning on which the kontrollmeddelande is sent. */
    static final String KONTROLLTID = "kontrolltid";
    /** Boolean: whether it was sent on its day. */
    static final String KONTROLL_I_TID = "kontrollITid";
    /** Date: when service is presumed. */
    static final String DELGIVNINGSTID = "delgivningstid";
    /** String, ISO: the last day for a stämningsman. */
    static final String REDOVISNINGSDAG = "redovisningsdag";
    /** String: DELGIVEN, TILL_ANNAN or EJ_ANTRAFFAD. */
    static final String UTFALL = "utfall";
    /** Boolean: whether the stämningsman tries again. */
    static final String NYTT_FORSOK = "nyttForsok";
    /** Boolean: whether the content was read out. */
    static final String UPPLAST = "upplast";
    /** Boolean: whether service by announcement was decided. */
    static final String BESLUTAD = "beslutad";
    /** Date: when it is too late to announce; beside it the last day as a string. */
    static final String KUNGORANDESLUT = "kungorandeslut";
    static final String KUNGORANDESLUT_DAG = "kungorandeslutDag";

    private Delgivningsvariabler() {
    }

    /** What a served document means to every model that waits for it. */
    static Map<String, Object> delgiven(LocalDate dag) {
        Map<String, Object> variabler = new HashMap<>();
        variabler.put(DELGIVEN, true);
        variabler.put(LYCKADES, true);
        variabler.put(DAG, dag.toString());
        return variabler;
    }
}
