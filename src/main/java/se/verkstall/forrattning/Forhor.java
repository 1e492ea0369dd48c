package se.verkstall.forrattning;

import java.time.LocalDate;
import java.time.LocalTime;
import se.verkstall.lag.Belopp;

/**
 * A hearing.
 *
 * @param adress where the notice goes; {@code null} for the debtor, whose address the case has
 * @param vite what is threatened if he does not come, or {@code null}
 * @param underrattelseSkal why those who are not called are not told either (UF 3:7), or {@code null} if they are
 * @param uppgifter what he told, or {@code null} if he has not been heard
 * @param bekraftat whether he affirmed it on his honour
 * @param ersattning what a third party is given for coming, or {@code null}
 * @param rojandeforbud whether it has been ordered that what he told may not be disclosed
 */
public record Forhor(long id, String malnummer, Med med, String namn, String adress, LocalDate dag, LocalTime klockan, String plats, Belopp vite,
                     String underrattelseSkal, String uppgifter, boolean bekraftat, Belopp ersattning, boolean rojandeforbud) {

    /** Who is heard. */
    public enum Med {
        GALDENAR, TREDJE_MAN
    }
}
