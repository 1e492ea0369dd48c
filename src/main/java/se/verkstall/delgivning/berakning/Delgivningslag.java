package se.verkstall.delgivning.berakning;

import java.time.LocalDate;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;

/** The two acts on service of documents. */
public enum Delgivningslag {

    LAG_1970("DelgL 1970:428", LocalDate.of(1971, 1, 1)),
    LAG_2010("DelgL 2010:1932", LocalDate.of(2011, 4, 1));

    private final String kod;
    private final LocalDate franMed;

    Delgivningslag(String kod, LocalDate franMed) {
        this.kod = kod;
        this.franMed = franMed;
    }

    /**
     * The act that governs the service of a document whose first step was taken on the day: sent, left, or decided to be announced. The whole service then
     * stays under it (point 2 of the transitional provisions to 2010:1932).
     *
     * @throws RegelSaknasException before 1971-01-01
     */
    @Lagrum({"DelgL 2010:1932 1 §", "DelgL 1970:428 1 §"})
    public static Delgivningslag den(LocalDate forstaAtgard) {
        if (forstaAtgard.isBefore(LAG_1970.franMed)) {
            throw new RegelSaknasException("delgivningslagen", forstaAtgard);
        }
        return forstaAtgard.isBefore(LAG_2010.franMed) ? LAG_1970 : LAG_2010;
    }

    /** How a section of it is cited: {@code DelgL 2010:1932 18 §}. */
    public String paragraf(String nummer) {
        return kod + " " + nummer + " §";
    }

    /** The citation by whichever act this is. */
    public String paragraf(String nummer1970, String nummer2010) {
        return paragraf(this == LAG_1970 ? nummer1970 : nummer2010);
    }
}
