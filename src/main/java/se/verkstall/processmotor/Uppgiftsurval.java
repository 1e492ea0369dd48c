package se.verkstall.processmotor;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which open tasks a list shows.
 *
 * @param grupper those of these groups, or {@code null} for all
 * @param ansvarig those that this person has, or {@code null}
 * @param fore those whose last day is before this, or {@code null}
 * @param sok the beginning of a case number, an identity number or its beginning, or part of a party's name; {@code null} for all
 */
public record Uppgiftsurval(List<String> grupper, String ansvarig, LocalDate fore, String sok) {

    private static final Pattern MALNUMMER = Pattern.compile("\\d{4}-\\d{0,9}");
    private static final Pattern IDNUMMER = Pattern.compile("\\d{6,8}[-+ ]?\\d{0,4}");

    public Uppgiftsurval {
        grupper = grupper == null ? null : grupper.stream().distinct().toList();
        sok = sok == null || sok.isBlank() ? null : sok.strip();
    }

    /** Every open task. */
    public static Uppgiftsurval alla() {
        return new Uppgiftsurval(null, null, null, null);
    }

    /** Whether what is sought is the beginning of a case number. */
    boolean arMalnummer() {
        return sok != null && MALNUMMER.matcher(sok).matches();
    }

    /** Whether what is sought is an identity number or the beginning of one. */
    boolean arIdnummer() {
        return sok != null && !arMalnummer() && IDNUMMER.matcher(sok).matches();
    }
}
