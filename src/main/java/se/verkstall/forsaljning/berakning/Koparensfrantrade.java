package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.tid.Fristkatalog;

/**
 * Whether a buyer of real property may withdraw because the sale is appealed (UB 12:48 st 2): an order of the court made before the day of taking over keeps him out, it has not
 * been lifted within three months from that day, and he gives notice while it still stands.
 *
 * <p>Day of taking over Tuesday 2022-07-12: notice on Wednesday 2022-10-12 or later.
 */
@Lagrum("UB 12:48 st 2")
public final class Koparensfrantrade {

    private Koparensfrantrade() {
    }

    /**
     * Every reason against; empty if he may.
     *
     * @param forordnad the day of the order that keeps him out, or {@code null}
     * @param anmald the day of his notice, or {@code null}
     */
    public static List<Fel> fel(LocalDate tilltradesdag, LocalDate forordnad, LocalDate anmald, LocalDate idag) {
        List<Fel> fel = new ArrayList<>();
        if (forordnad == null || forordnad.isAfter(tilltradesdag)) {
            fel.add(new Fel("forordnad", "UB 12:48 st 2", "Köparen får frånträda bara om ett förordnande som meddelades före tillträdesdagen, " + tilltradesdag + ", hindrar honom från att tillträda."));
        }
        LocalDate tidigast = tidigast(tilltradesdag);
        if (anmald == null || anmald.isAfter(idag) || anmald.isBefore(tidigast)) {
            fel.add(new Fel("anmald", "UB 12:48 st 2", "Anmälan om frånträde kan göras tidigast " + tidigast + ", tre månader från tillträdesdagen, medan hindret består."));
        }
        return fel;
    }

    /** The first day of a notice. */
    public static LocalDate tidigast(LocalDate tilltradesdag) {
        return Fristkatalog.berakna("UB 12:48", tilltradesdag, tilltradesdag).dag();
    }
}
