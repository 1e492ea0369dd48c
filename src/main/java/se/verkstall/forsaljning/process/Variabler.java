package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.redovisning.berakning.Betalningssatt;

/** The process variables of executive sale, and the sale and auction a task belongs to. */
final class Variabler {

    static final String EGENDOM = "egendomId";
    static final String FORSALJNING = "forsaljningId";
    static final String AUKTION = "auktionId";
    static final String SALJ_SENAST = "saljSenast";
    static final String SATT = "satt";
    static final String ORTSTIDNING = "ortstidning";
    static final String SJOPANTRATT = "sjopantratt";
    static final String AVSER = "kungorelseAvser";
    static final String UTLYST = "utlyst";
    static final String AVHJALPT = "avhjalpt";
    static final String AUKTIONTIMER = "auktionTimer";
    static final String AUKTIONSDAG = "auktionsdag";
    static final String SALD = "sald";
    /** Whether those whose tenders were not accepted are told too (UF 9:17 st 1). */
    static final String EJ_ANTAGNA = "underrattaEjAntagna";
    /** Whether a document of a sale under hand is drawn up for another reason than a respite (UF 9:18 st 1). */
    static final String HANDLING = "upprattaHandling";
    static final String BETALD = "betald";
    static final String ANSTANDTIMER = "anstandTimer";
    static final String LAGAKRAFTTIMER = "lagakraftTimer";
    static final String NYTT_FORSOK = "nyttForsok";
    static final String ANSTAND_TILL = "forsaljningsanstandTill";
    static final String FORSALJNINGSANSTANDTIMER = "forsaljningsanstandTimer";

    private Variabler() {
    }

    static long lang(DelegateExecution steg, String namn) {
        return ((Number) steg.getVariable(namn)).longValue();
    }

    static LocalDate dag(DelegateExecution steg, String namn) {
        String text = (String) steg.getVariable(namn);
        return text == null ? null : LocalDate.parse(text);
    }

    /** How money was paid, as the form says; by giro if it does not. */
    static Betalningssatt betalsatt(Map<String, Object> svar) {
        return svar.get("betalsatt") == null ? Betalningssatt.BANKGIRO : Betalningssatt.valueOf((String) svar.get("betalsatt"));
    }

    /** The sale that goes on in the case of a task: the latest that is not paid, or else the latest that is. That of a property whose accessories are sold apart is not one of them. */
    static Forsaljning forsaljning(Uppgift uppgift, Forsaljningslager lager) {
        List<Long> fastigheter = lager.fastighetsforsaljningar(uppgift.malnummer());
        List<Forsaljning> alla = lager.i(uppgift.malnummer()).stream().filter(f -> !fastigheter.contains(f.id())).filter(f -> f.status() != Forsaljning.Status.EJ_SALD && f.status() != Forsaljning.Status.AVBRUTEN).toList();
        return alla.stream().filter(f -> f.status() != Forsaljning.Status.BETALD).reduce((a, b) -> b).or(() -> alla.stream().reduce((a, b) -> b)).orElseThrow(() -> new IllegalStateException("Ingen försäljning pågår i mål " + uppgift.malnummer() + "."));
    }

    /** The latest auction of the sale that goes on. */
    static Auktion auktion(Uppgift uppgift, Forsaljningslager forsaljningar, Auktionslager auktioner) {
        return auktioner.i(forsaljning(uppgift, forsaljningar).id()).stream().reduce((a, b) -> b)
                .orElseThrow(() -> new IllegalStateException("Ingen auktion är bestämd i mål " + uppgift.malnummer() + "."));
    }
}
