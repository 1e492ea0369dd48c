package se.verkstall.processmotor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The last day of a user task, in Swedish time.
 *
 * <p>A model reads it from one process variable: a string with the day, or a {@code Date} with the moment a timer fires when the day
 * has passed. Either way the task's due date is the day itself, whatever time zone the machine has.
 */
final class Forfallodag {

    private static final Pattern VARIABEL = Pattern.compile("\\s*[$#]\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*}\\s*");

    private Forfallodag() {
    }

    /** The variable the model reads the task's due date from, or {@code null} if it reads none or something more involved. */
    static String variabel(UserTask element) {
        String uttryck = element == null ? null : element.getCamundaDueDate();
        Matcher m = VARIABEL.matcher(uttryck == null ? "" : uttryck);
        return m.matches() ? m.group(1) : null;
    }

    /** The last day as the model gives it to a new task, or {@code null} if none. */
    static LocalDate fran(DelegateTask uppgift) {
        String variabel = variabel(uppgift.getBpmnModelElementInstance());
        Object varde = variabel == null ? null : uppgift.getVariable(variabel);
        if (varde instanceof Date tidpunkt) {
            return dag(new Date(tidpunkt.getTime() - 1));
        }
        if (varde instanceof String text) {
            return tolka(text);
        }
        return dag(uppgift.getDueDate());
    }

    /** The Swedish day of a moment. */
    static LocalDate dag(Date tidpunkt) {
        return tidpunkt == null ? null : LocalDate.ofInstant(tidpunkt.toInstant(), Klocka.SVENSK_TID);
    }

    private static LocalDate tolka(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("Förfallodagen skrivs som åååå-mm-dd, inte ”" + text + "”", e);
        }
    }
}
