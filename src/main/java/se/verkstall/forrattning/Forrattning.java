package se.verkstall.forrattning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A förrättning: as planned and, when held, as it was.
 *
 * @param plan what was decided beforehand
 * @param forlopp what took place, or {@code null} if it has not been held
 * @param underrattadDag the day notice of time and place was sent to the debtor, or {@code null}
 * @param protokollId the finished protokoll or notes, or {@code null}
 */
public record Forrattning(long id, String malnummer, Plan plan, Forlopp forlopp, LocalDate underrattadDag, Long protokollId) {

    /** What it is for. */
    public enum Andamal {
        UTREDNING("Undersökning av gäldenärens tillgångar"), UTMATNING("Utmätning"), ANNAN("Annan förrättning");

        private final String text;

        Andamal(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /** Where it is held. */
    public enum Platsslag {
        LOKALERNA, BOSTAD, ENSKILT_UTRYMME, ANNAN
    }

    /**
     * The plan.
     *
     * @param tidSkal the special reasons for a time before 6 or after 21, or {@code null}
     * @param underrattelseSkal why the debtor is not told of time and place, or {@code null} if he is
     * @param polisSkal why the police are asked to assist, or {@code null}
     * @param vittne who is called as witness, or {@code null}
     * @param vittneSkal why, or {@code null}
     */
    public record Plan(Andamal andamal, LocalDate dag, LocalTime fran, LocalTime till, String plats, Platsslag platsslag, String tidSkal,
                       String underrattelseSkal, String polisSkal, String vittne, String vittneSkal) {
    }

    /**
     * What took place.
     *
     * @param anmodad who was asked to be present in the debtor's stead (UF 6:3 st 2)
     * @param oppnat whether a closed space was opened
     * @param bostadIFranvaro whether a home was entered in the holder's absence
     * @param avvisade whom the förrättningsman turned away after telling them, or {@code null}
     * @param undantag the exception by which no protokoll is kept, or {@code null}
     */
    public record Forlopp(LocalTime borjade, LocalTime slutade, String narvarande, String anmodad, boolean oppnat, boolean bostadIFranvaro, String tilltradeSkal,
                          String innehavare, String innehavareAdress, boolean innehavarenNarvarande, String avvisade, String anteckningar, boolean verkstalld,
                          String forrattningsman, String undantag) {
    }
}
