package se.verkstall.webb.skal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a day stands to today, in word, mark and class: missed, today or soon, calm, or no day at all.
 *
 * @param klass ends the CSS class {@code tid-}
 */
public record Tidston(String klass, String tecken, String ord) {

    /** So many days ahead a day is still soon. */
    static final int SNART_DAGAR = 3;

    private static final Tidston INGEN = new Tidston("ingen", "", "ingen dag");

    /** The tone of a last day seen from {@code idag}; {@code dag} may be {@code null}. */
    public static Tidston av(LocalDate dag, LocalDate idag) {
        return av(dag, idag, true);
    }

    /** The tone of a day seen from {@code idag}. A last day is missed when it has passed; any other has only passed, and nothing is late by it. */
    public static Tidston av(LocalDate dag, LocalDate idag, boolean sistaDag) {
        if (dag == null) {
            return INGEN;
        }
        long om = ChronoUnit.DAYS.between(idag, dag);
        if (om < 0) {
            return sistaDag ? new Tidston("forsutten", "▲", "försutten " + dagar(-om)) : new Tidston("snart", "◆", "passerad " + dagar(-om));
        }
        String ord = om == 0 ? "i dag" : om == 1 ? "i morgon" : "om " + dagar(om);
        return om <= SNART_DAGAR ? new Tidston("snart", "◆", ord) : new Tidston("lugn", "○", ord);
    }

    private static String dagar(long antal) {
        return antal == 1 ? "1 dag" : antal + " dagar";
    }
}
