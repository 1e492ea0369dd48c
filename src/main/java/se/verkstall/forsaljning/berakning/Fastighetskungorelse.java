package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.forsaljning.berakning.Kungorelsekrav.Medium;
import se.verkstall.lag.Lagrum;

/**
 * The media in which an auction of real property must be announced three weeks before its day, by the wording of that day: until 2014-09-30 in Post- och
 * Inrikes Tidningar and a local newspaper, with a posting at the office that has no time; then in Post- och Inrikes Tidningar and on a website.
 *
 * <p>An auction on Tuesday 2014-09-30 is announced by Tuesday 2014-09-09 in a newspaper; one on Wednesday 2014-10-01 by Wednesday 2014-09-10 on a website.
 */
@Lagrum("UF 12:16")
public final class Fastighetskungorelse {

    private static final LocalDate WEBBPLATS = LocalDate.of(2014, 10, 1);
    private static final String KATALOG = "N19";
    private static final String LAGRUM = "UF 12:16 st 1";

    private Fastighetskungorelse() {
    }

    /** Every medium that has a last day. */
    public static List<Kungorelsekrav> vid(LocalDate auktionsdag) {
        Medium andra = iTidning(auktionsdag) ? Medium.ORTSTIDNING : Medium.WEBBPLATS;
        return List.of(new Kungorelsekrav(Medium.POST_OCH_INRIKES_TIDNINGAR, KATALOG, LAGRUM), new Kungorelsekrav(andra, KATALOG, LAGRUM));
    }

    /** Whether it is announced in a local newspaper and posted at the office, and may be followed by a short reminder. */
    @Lagrum({"UF 12:16 st 1", "UF 12:16 st 2", "UF 12:16 st 3"})
    public static boolean iTidning(LocalDate auktionsdag) {
        return auktionsdag.isBefore(WEBBPLATS);
    }
}
