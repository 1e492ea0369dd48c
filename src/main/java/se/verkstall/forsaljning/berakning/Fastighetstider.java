package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.tid.Fristkatalog;

/**
 * The days of a sale of real property: bevakningssammanträde the day of the auction or before it (UB 12:19), announcement three weeks before the auction (UF 12:16),
 * notices three weeks before the bevakningssammanträde (UF 12:18), creditors who join two weeks before it (UB 12:13 st 3).
 *
 * <p>The meeting that shares out the price is the day of taking over, when the rest is paid at the latest (UB 12:35, 12:36). The law sets no first day for it; ours is the
 * day after the three weeks of appeal, so that the price can be shared and the deed of purchase issued when it is held.
 *
 * <p>Auction on Tuesday 2022-05-31 with the bevakningssammanträde the same day: announced and notified by Tuesday 2022-05-10, joined by Tuesday 2022-05-17, the meeting
 * from Wednesday 2022-06-22.
 */
@Lagrum({"UB 12:18", "UB 12:19", "UB 12:20", "UB 12:36", "UF 12:16 st 1", "UF 12:18 st 1"})
public final class Fastighetstider {

    private Fastighetstider() {
    }

    /** Days and times as they are proposed. */
    public record Tider(LocalDate auktion, LocalTime auktionstid, LocalDate bevakning, LocalTime bevakningstid, LocalDate fordelning) {
    }

    /** The last day to announce the auction. */
    public static LocalDate kungorsSenast(LocalDate auktion) {
        return Fristkatalog.berakna("N19", auktion, auktion).dag();
    }

    /** The last day to send the notices. */
    public static LocalDate underrattasSenast(LocalDate bevakning) {
        return Fristkatalog.berakna("N20", bevakning, bevakning).dag();
    }

    /** The last day for a creditor with the priority of the statute to join the sale. */
    @Lagrum("UB 12:13 st 3")
    public static LocalDate ansluterSenast(LocalDate bevakning) {
        return Fristkatalog.berakna("UB 12:13", bevakning, bevakning).dag();
    }

    /** The last day to appeal a sale. */
    @Lagrum("UB 18:7 st 3")
    public static LocalDate overklagasSenast(LocalDate forsaljning) {
        return Fristkatalog.berakna("UB 18:7 st 3", forsaljning, forsaljning).dag();
    }

    /** What is wrong with the days; empty if nothing. */
    public static List<Fel> fel(Tider t, LocalDate idag) {
        List<Fel> fel = new ArrayList<>();
        if (t.bevakning().isAfter(t.auktion()) || t.bevakning().equals(t.auktion()) && !t.bevakningstid().isBefore(t.auktionstid())) {
            fel.add(new Fel("bevakningDag", "UB 12:19", "Bevakningssammanträdet ska hållas före auktionen, samma dag eller en tidigare dag."));
        }
        if (kungorsSenast(t.auktion()).isBefore(idag)) {
            fel.add(new Fel("dag", "UF 12:16 st 1", "Auktionen ska kungöras minst tre veckor före auktionsdagen: för " + t.auktion() + " senast " + kungorsSenast(t.auktion()) + "."));
        }
        if (underrattasSenast(t.bevakning()).isBefore(idag)) {
            fel.add(new Fel("bevakningDag", "UF 12:18 st 1", "Sakägarna ska underrättas minst tre veckor före bevakningssammanträdet: för " + t.bevakning() + " senast "
                    + underrattasSenast(t.bevakning()) + "."));
        }
        if (!t.fordelning().isAfter(overklagasSenast(t.auktion()))) {
            fel.add(new Fel("fordelningDag", "UB 12:36 st 1", "Fördelningssammanträdet är tillträdesdag. Sätt det efter " + overklagasSenast(t.auktion())
                    + ", då tiden för att överklaga auktionen går ut."));
        }
        return fel;
    }
}
