package se.verkstall.processmotor.modellgranskning;

import java.util.List;

/**
 * One way in which a model departs from the law or from what a model may contain.
 *
 * @param regel the id of the rule: {@code avvisning.forelaggande}, {@code modell.period}
 * @param lagrum the section whose demand is not met, as it is cited, or {@code null} for a rule of the house
 * @param element the elements concerned; in a rule of law the act first
 * @param vag a concrete path that breaks the rule, element ids from a start to the act (or on to an end); empty where no path is needed to see it
 * @param text what is wrong, in Swedish
 */
public record Avvikelse(String regel, String lagrum, List<String> element, List<String> vag, String text) {

    public Avvikelse {
        element = List.copyOf(element);
        vag = List.copyOf(vag);
    }

    static Avvikelse iModellen(String regel, String lagrum, String element, String text) {
        return new Avvikelse(regel, lagrum, element == null || element.isEmpty() ? List.of() : List.of(element), List.of(), text);
    }
}
