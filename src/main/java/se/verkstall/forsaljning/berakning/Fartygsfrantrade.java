package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.tid.Fristkatalog;

/**
 * Whether the buyer of a ship or aircraft may withdraw because the sale is appealed (UB 10:23 st 2): an order of the court keeps him from taking possession, made no later
 * than the day he became entitled to it; it has not been lifted within three months from the day set for sharing the price; and he gives notice while it still stands.
 *
 * <p>The price shared on Wednesday 2022-07-20: notice on Thursday 2022-10-20 or later.
 */
@Lagrum("UB 10:23 st 2")
public final class Fartygsfrantrade {

    private Fartygsfrantrade() {
    }

    /**
     * Why an order does not keep the buyer out; empty if it does.
     *
     * @param berattigad the day the price was paid in full, or {@code null} if it has not been
     */
    public static List<Fel> forordnandet(LocalDate forordnad, LocalDate berattigad, LocalDate idag) {
        List<Fel> fel = new ArrayList<>();
        if (forordnad.isAfter(idag)) {
            fel.add(new Fel("forordnad", "UB 10:23 st 2", "Förordnandet kan inte vara meddelat efter i dag."));
        } else if (berattigad != null && forordnad.isAfter(berattigad)) {
            fel.add(new Fel("forordnad", "UB 10:23 st 2", "Köparen blev berättigad att komma i besittning " + berattigad + ", när hela köpeskillingen var betald. Ett senare förordnande hindrar honom inte."));
        }
        return fel;
    }

    /**
     * Every reason against; empty if he may.
     *
     * @param fordelningsdag the day set for sharing the price
     * @param hindras whether such an order stands
     * @param anmald the day of his notice
     */
    public static List<Fel> fel(LocalDate fordelningsdag, boolean hindras, LocalDate anmald, LocalDate idag) {
        List<Fel> fel = new ArrayList<>();
        if (!hindras) {
            fel.add(new Fel("utgang", "UB 10:23 st 2", "Köparen får frånträda bara medan ett förordnande hindrar honom från att komma i besittning."));
        }
        LocalDate tidigast = tidigast(fordelningsdag);
        if (anmald.isAfter(idag) || anmald.isBefore(tidigast)) {
            fel.add(new Fel("dag", "UB 10:23 st 2", "Anmälan om frånträde kan göras tidigast " + tidigast + ", tre månader från den dag som var utsatt för köpeskillingens fördelning."));
        }
        return fel;
    }

    /** The first day of a notice. */
    public static LocalDate tidigast(LocalDate fordelningsdag) {
        return Fristkatalog.berakna("UB 10:23", fordelningsdag, fordelningsdag).dag();
    }
}
