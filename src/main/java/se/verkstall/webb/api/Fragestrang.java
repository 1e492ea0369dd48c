package se.verkstall.webb.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.verkstall.lag.Lasbartext;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.tid.Helgdagar;

/** Reads the query of a request: refuses what is unknown or given twice, and collects every error on the way. */
final class Fragestrang {

    private static final int LANGSTA_TAL = 20;
    private static final String FORM = "Ska vara ett datum i formen ÅÅÅÅ-MM-DD";

    private final HttpServletRequest begaran;
    private final List<Fel> fel = new ArrayList<>();

    /** The query of the request, in which only these parameters may stand. */
    Fragestrang(HttpServletRequest begaran, String... kanda) {
        this.begaran = begaran;
        Set<String> okanda = new TreeSet<>(begaran.getParameterMap().keySet());
        Arrays.asList(kanda).forEach(okanda::remove);
        okanda.forEach(namn -> fel.add(new Fel(namn, null, "Parametern är okänd."
                + (kanda.length == 0 ? " Adressen tar inga parametrar." : " Kända parametrar: " + String.join(", ", kanda) + "."))));
    }

    /** The day of that name within the years whose holidays are known, or {@code null} if it is wrong. */
    LocalDate dag(String namn) {
        String[] varden = begaran.getParameterValues(namn);
        if (varden == null) {
            return nej(namn, "Saknas. " + FORM + ".");
        }
        if (varden.length > 1) {
            return nej(namn, "Anges mer än en gång.");
        }
        try {
            LocalDate dag = LocalDate.parse(varden[0]);
            return dag.getYear() >= Helgdagar.FORSTA_AR && dag.getYear() <= Helgdagar.SISTA_AR ? dag
                    : nej(namn, "Ska ligga i åren " + Helgdagar.FORSTA_AR + "–" + Helgdagar.SISTA_AR + ": " + varden[0] + ".");
        } catch (DateTimeParseException e) {
            return nej(namn, FORM + ": ”" + varden[0] + "”.");
        }
    }

    /** The day of that name, or the other one if it is not given. */
    LocalDate dag(String namn, LocalDate annars) {
        return begaran.getParameterValues(namn) == null ? annars : dag(namn);
    }

    /** The text of that name without blanks around it, or {@code null} if it is not given, is blank, or is too long to be right. */
    String text(String namn, int langst) {
        String[] varden = begaran.getParameterValues(namn);
        if (varden == null || varden.length == 1 && varden[0].isBlank()) {
            return null;
        }
        if (varden.length > 1) {
            return nej(namn, "Anges mer än en gång.");
        }
        String text = varden[0].strip();
        if (!Lasbartext.ar(text)) {
            return nej(namn, "Innehåller otillåtna tecken.");
        }
        return text.length() <= langst ? text : nej(namn, "Får ha högst " + langst + " tecken.");
    }

    /** The whole number of that name, or the other one if it is not given or is wrong. */
    int heltal(String namn, int minst, int mest, int annars) {
        String text = text(namn, LANGSTA_TAL);
        if (text == null) {
            return annars;
        }
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= minst && Integer.parseInt(text) <= mest) {
            return Integer.parseInt(text);
        }
        nej(namn, "Ska vara ett heltal " + minst + "–" + mest + ".");
        return annars;
    }

    /** Keeps an error that the caller found in a parameter. */
    void fel(String namn, String text) {
        nej(namn, text);
    }

    /** @throws OgiltigFragaException if anything was wrong */
    void avsluta() {
        if (!fel.isEmpty()) {
            throw new OgiltigFragaException(fel);
        }
    }

    private <T> T nej(String namn, String text) {
        fel.add(new Fel(namn, null, text));
        return null;
    }
}
