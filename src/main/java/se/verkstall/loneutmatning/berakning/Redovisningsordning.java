package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Lagrum;

/**
 * When an employer accounts for what he withholds: once a month; at another interval if there are special reasons; or at once, as soon as it has been withheld,
 * if there is a particular cause.
 *
 * @param manader how many months apart, 1–12
 * @param omedelbart whether he pays at once what he has withheld
 * @param skal why it is not once a month; {@code null} when it is
 */
@Lagrum({"UF 7:11", "UB 7:20 st 3"})
public record Redovisningsordning(int manader, boolean omedelbart, String skal) {

    /** Once a month. */
    public static final Redovisningsordning MANADSVIS = new Redovisningsordning(1, false, null);
    private static final int ETT_AR = 12;

    /** @throws IllegalArgumentException if the interval cannot be, or a departure from once a month has no reason */
    public Redovisningsordning {
        if (manader < 1 || manader > ETT_AR || omedelbart && manader > 1) {
            throw new IllegalArgumentException("En arbetsgivare redovisar med 1–12 månaders mellanrum, omedelbart varje månad: " + manader + ", " + omedelbart);
        }
        if ((manader > 1 || omedelbart) == (skal == null)) {
            throw new IllegalArgumentException("Skäl anges när arbetsgivaren inte redovisar en gång i månaden, och bara då.");
        }
    }

    /** As it ends a Swedish sentence: "en gång i månaden", "med 3 månaders mellanrum", "omedelbart när lönen betalas". */
    public String text() {
        if (omedelbart) {
            return "omedelbart när lönen betalas";
        }
        return switch (manader) {
            case 1 -> "en gång i månaden";
            case 2 -> "varannan månad";
            default -> "med " + manader + " månaders mellanrum";
        };
    }
}
