package se.verkstall.fordelning.berakning;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;

/** The media that a meeting is announced in, by the wording of the day of the meeting. */
@Lagrum("UF 13:6 st 2")
public final class Kungorelsemedier {

    /** Before 2014-10-01 (a Wednesday); which newspapers is for the authority to say. */
    public static final String ORTSTIDNING = "Ortstidning";
    public static final String POST_OCH_INRIKES = "Post- och Inrikes Tidningar";
    public static final String WEBBPLATS = "Kronofogdemyndighetens webbplats";

    private static final List<Dagvarde<List<String>>> MEDIER = List.of(
            new Dagvarde<>(List.of(ORTSTIDNING), LocalDate.of(1996, 1, 1), LocalDate.of(2014, 9, 30), "SFS 2000:1"),
            new Dagvarde<>(List.of(POST_OCH_INRIKES, WEBBPLATS), LocalDate.of(2014, 10, 1), null, "SFS 2014:789"));

    private Kungorelsemedier() {
    }

    /**
     * The media of the law for a meeting on the day.
     *
     * @throws se.verkstall.lag.RegelSaknasException before 1996
     */
    public static List<String> lagens(LocalDate sammantrade) {
        return Dagvarde.den(sammantrade, MEDIER, "kungörelse av fördelningssammanträde").varde();
    }
}
