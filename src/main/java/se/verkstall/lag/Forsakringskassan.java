package se.verkstall.lag;

import java.util.Locale;

/**
 * Tells Försäkringskassan, or until 2004 an allmän försäkringskassa, by the name a party goes by: the application has no field that says it.
 *
 * <p>"Försäkringskassan", "Stockholms läns allmänna försäkringskassa" and "FÖRSÄKRINGSKASSAN, Box 1" are; "Kronofogdemyndigheten" is not.
 */
public final class Forsakringskassan {

    private static final String ORDET = "försäkringskassa";
    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    private Forsakringskassan() {
    }

    /** Whether the name is that of a försäkringskassa; {@code null} is nobody's name. */
    public static boolean heter(String namn) {
        return namn != null && namn.toLowerCase(SVENSKA).contains(ORDET);
    }
}
