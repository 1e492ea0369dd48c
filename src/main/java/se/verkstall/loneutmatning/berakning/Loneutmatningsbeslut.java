package se.verkstall.loneutmatning.berakning;

import java.util.Objects;
import java.util.Optional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * The two amounts a decision on wage attachment fixes, and what the employer withholds under it.
 *
 * <p>With 12 074 kr to attach at most and 13 826 kr reserved, a wage of 20 000 kr net gives 6 174 kr withheld, one of 30 000 kr gives 12 074 kr, and one of
 * 13 000 kr nothing. Of a daily allowance both amounts are per day and counted together for the days paid.
 */
@Lagrum({"UB 7:8", "UB 7:20 st 1"})
public final class Loneutmatningsbeslut {

    private final Inkomstperiod period;
    private final Belopp utmatningsbelopp;
    private final Belopp forbehallsbelopp;

    private Loneutmatningsbeslut(Inkomstperiod period, Belopp utmatningsbelopp, Belopp forbehallsbelopp) {
        this.period = Objects.requireNonNull(period, "period");
        this.utmatningsbelopp = utmatningsbelopp;
        this.forbehallsbelopp = Objects.requireNonNull(forbehallsbelopp, "forbehallsbelopp");
        Granskning granskning = new Granskning();
        granskning.belopp(utmatningsbelopp, "utmatningsbelopp").belopp(forbehallsbelopp, "forbehallsbelopp").avsluta();
    }

    /** At most so much is withheld at each payment. */
    @Lagrum("UB 7:8 st 1")
    public static Loneutmatningsbeslut hogst(Inkomstperiod period, Belopp utmatningsbelopp, Belopp forbehallsbelopp) {
        return new Loneutmatningsbeslut(period, Objects.requireNonNull(utmatningsbelopp, "utmatningsbelopp"), forbehallsbelopp);
    }

    /** Everything above the förbehållsbelopp is withheld. */
    @Lagrum("UB 7:8 st 1")
    public static Loneutmatningsbeslut alltOver(Inkomstperiod period, Belopp forbehallsbelopp) {
        return new Loneutmatningsbeslut(period, null, forbehallsbelopp);
    }

    /**
     * The same decision for all days that one payment of a daily allowance covers.
     *
     * @throws IllegalStateException if the decision is not per day
     * @throws IllegalArgumentException if there is no day
     */
    @Lagrum("UB 7:8 st 2")
    public Loneutmatningsbeslut forDagar(int dagar) {
        if (period != Inkomstperiod.DAG) {
            throw new IllegalStateException("Bara ett beslut per dag räknas samman för flera dagar (UB 7:8 st 2).");
        }
        if (dagar < 1) {
            throw new IllegalArgumentException("En ersättningsperiod har minst en dag: " + dagar);
        }
        return new Loneutmatningsbeslut(period, utmatningsbelopp == null ? null : ganger(utmatningsbelopp, dagar), ganger(forbehallsbelopp, dagar));
    }

    /**
     * What the employer withholds of a payment: what exceeds the förbehållsbelopp, at most the utmätningsbelopp, öre dropped.
     *
     * @param netto the payment after preliminary tax
     */
    @Lagrum("UB 7:20 st 1")
    public Belopp innehall(Belopp netto) {
        Belopp over = netto.minus(forbehallsbelopp).ejNegativt();
        return (utmatningsbelopp == null ? over : over.hogst(utmatningsbelopp)).utanOre();
    }

    public Inkomstperiod period() {
        return period;
    }

    /** The most that is withheld, or nothing if all above the förbehållsbelopp is. */
    public Optional<Belopp> utmatningsbelopp() {
        return Optional.ofNullable(utmatningsbelopp);
    }

    public Belopp forbehallsbelopp() {
        return forbehallsbelopp;
    }

    private static Belopp ganger(Belopp belopp, int dagar) {
        return Belopp.ore(Math.multiplyExact(belopp.ore(), (long) dagar));
    }
}
