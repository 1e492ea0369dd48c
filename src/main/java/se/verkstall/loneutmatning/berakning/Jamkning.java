package se.verkstall.loneutmatning.berakning;

import java.math.BigInteger;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Shares the room above the förbehållsbelopp between a running maintenance claim that is attached and one of equal right that the debtor pays of his own
 * accord, when there is not room for both (section IV of the authority's form).
 *
 * <p>The room is the net income less the förbehållsbelopp without maintenance. If it covers both running claims each gets its own, and what is more is
 * surplus, open to instalments on older debt. If not, each claim gets the part of the room that answers to its size; the attached part drops its öre, and
 * the rest of the room goes to what is paid voluntarily. That addition is reserved for the debtor.
 *
 * <p>With 17 000 kr net, 14 000 kr reserved, 2 000 kr running under attachment and 3 000 kr paid voluntarily the room is 3 000 kr: 1 200 kr may be
 * attached, 1 800 kr is added, and 15 800 kr is reserved.
 */
@Lagrum({"UB 7:4 st 1", "UB 7:16 st 1", "KFM A 2021:1 p 3.3.1"})
public final class Jamkning {

    private Jamkning() {
    }

    /** @throws se.verkstall.lag.OgiltigIndataException naming each amount that is missing or negative */
    public static Resultat berakna(Underlag underlag) {
        granska(underlag);
        Steg.Bok bok = new Steg.Bok();
        bok.avdelning("IV");
        Belopp utrymme = underlag.nettoinkomst().minus(underlag.forbehallsbeloppUtanUnderhall()).ejNegativt();
        bok.rad("Utrymmet över förbehållsbeloppet, innan underhåll räknas in, är " + Kronor.text(utrymme) + ".", utrymme, "UB 7:4 st 1");
        Belopp utmatt = utmattDel(utrymme, underlag);
        bok.rad(utmattText(utrymme, utmatt, underlag), utmatt, "KFM A 2021:1 p 3.3.1");
        Belopp tillagg = utrymme.minus(utmatt).hogst(underlag.lopandeFrivilligt());
        bok.rad("Till det underhåll du betalar själv får du behålla " + Kronor.text(tillagg) + ".", tillagg, "KFM A 2021:1 p 3.3.1");
        Belopp forbehall = underlag.forbehallsbeloppUtanUnderhall().plus(tillagg);
        bok.rad("Ditt förbehållsbelopp är " + Kronor.text(forbehall) + ".", forbehall, "UB 7:4 st 1");
        Belopp overskott = utrymme.minus(utmatt).minus(tillagg);
        bok.radOmNagot("Över de löpande beloppen finns " + Kronor.text(overskott) + " kvar.", overskott, "UB 7:16 st 1");
        return new Resultat(utrymme, utmatt, tillagg, forbehall, overskott, bok.rader());
    }

    private static void granska(Underlag underlag) {
        Granskning granskning = new Granskning();
        granskning.kravtBelopp(underlag.nettoinkomst(), "nettoinkomst")
                .kravtBelopp(underlag.forbehallsbeloppUtanUnderhall(), "forbehallsbelopp_utan_underhall")
                .kravtBelopp(underlag.lopandeUtmatt(), "lopande_utmatt")
                .kravtBelopp(underlag.lopandeFrivilligt(), "lopande_frivilligt");
        granskning.avsluta();
    }

    /** The one place of rounding: öre dropped. */
    private static Belopp utmattDel(Belopp utrymme, Underlag underlag) {
        Belopp lopande = underlag.lopandeUtmatt().plus(underlag.lopandeFrivilligt());
        if (utrymme.compareTo(lopande) >= 0) {
            return underlag.lopandeUtmatt().utanOre();
        }
        return Belopp.ore(BigInteger.valueOf(utrymme.ore()).multiply(BigInteger.valueOf(underlag.lopandeUtmatt().ore()))
                .divide(BigInteger.valueOf(lopande.ore())).longValueExact()).utanOre();
    }

    private static String utmattText(Belopp utrymme, Belopp utmatt, Underlag underlag) {
        Belopp lopande = underlag.lopandeUtmatt().plus(underlag.lopandeFrivilligt());
        return utrymme.compareTo(lopande) >= 0
                ? "Utrymmet räcker till båda. För det utmätta underhållet tas " + Kronor.text(utmatt) + "."
                : "Utrymmet räcker inte till båda. För det utmätta underhållet tas den del som svarar mot " + Kronor.text(underlag.lopandeUtmatt())
                        + " av " + Kronor.text(lopande) + ": " + Kronor.text(utmatt) + ".";
    }

    /**
     * The amounts, all required and for the same period.
     *
     * @param forbehallsbeloppUtanUnderhall the förbehållsbelopp before any maintenance of class 1 is reserved
     * @param lopandeUtmatt the running claim under attachment
     * @param lopandeFrivilligt the running claim of equal right that is paid voluntarily
     */
    public record Underlag(Belopp nettoinkomst, Belopp forbehallsbeloppUtanUnderhall, Belopp lopandeUtmatt, Belopp lopandeFrivilligt) {
    }

    /**
     * The outcome. {@code utmatningsbelopp + tillaggFrivilligt + overskott} is always {@code utrymme}.
     *
     * @param overskott room left when both running claims are covered (and the öre dropped from a running claim)
     */
    public record Resultat(Belopp utrymme, Belopp utmatningsbelopp, Belopp tillaggFrivilligt, Belopp forbehallsbelopp, Belopp overskott,
                           List<Steg> steg) {
    }
}
