package se.verkstall.loneutmatning.berakning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Computes the förbehållsbelopp: the part of the wage that may not be attached, and what then is left to attach.
 *
 * <ol>
 * <li>Each child counts with the normalbelopp of its age class, half of it if it lives by turns with both parents, less what is paid for it; never below
 *     zero.
 * <li>The joint costs are the adults' normalbelopp, the children's, child care, illness and housing, less benefits in kind.
 * <li>The debtor bears the part of them that answers to his part of the couple's incomes after cost of earning; all of it if alone, or if neither has an
 *     income. That share is rounded half up to whole kronor: the only rounding of it.
 * <li>To the share come his own costs (of earning, of seeing his children, of paying claims with better right), less side income; never below zero.
 * <li>What the net income exceeds this by may be attached, öre dropped.
 * </ol>
 *
 * <p>On 2024-03-01 (a Friday) a couple with 25 900 and 20 600 kr net, cost of earning 900 and 600 kr, a child of four with 1 250 kr barnbidrag, child care
 * 1 400 kr and rent 9 800 kr has joint costs of 23 266 kr. The debtor's share is 25 000/45 000, 12 926 kr; he keeps 13 826 kr and 12 074 kr may be attached.
 */
@Lagrum({"UB 7:4 st 1", "UB 7:5", "KFM A 2021:1 p 3.1.2"})
public final class Forbehallsbelopp {

    private Forbehallsbelopp() {
    }

    /**
     * Computes with the amounts that come with the program.
     *
     * @throws se.verkstall.lag.OgiltigIndataException naming each field that is missing, negative or impossible
     * @throws se.verkstall.lag.RegelSaknasException if no normalbelopp is known for the day
     */
    public static Resultat berakna(Underlag underlag) {
        return berakna(underlag, Normalbelopp.inbyggda());
    }

    /** As {@link #berakna(Underlag)}, with other amounts. */
    public static Resultat berakna(Underlag underlag, Normalbelopp normalbelopp) {
        ForbehallsbeloppGranskning.granska(underlag);
        return new ForbehallsbeloppBerakning(underlag, normalbelopp).berakna();
    }

    private static Belopp ellerNoll(Belopp belopp) {
        return belopp == null ? Belopp.NOLL : belopp;
    }

    private static <T> List<T> ellerTom(List<T> lista) {
        return lista == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(lista));
    }

    /**
     * What is known of the household; all amounts are after tax and for one {@link Inkomstperiod}. Amounts left out are zero.
     *
     * @param datum the day whose normalbelopp and ages apply
     * @param inkomstperiod the period of all amounts; a month if left out
     * @param make the spouse or sambo the debtor lives with, or {@code null} if single
     * @param formaner benefits in kind from the employer that cover ordinary costs of living
     * @param sjukdomErsattning what is paid back of {@code sjukdom}
     * @param barngaldenar what the debtor gets if he is a child himself, or {@code null}
     */
    public record Underlag(LocalDate datum, Inkomstperiod inkomstperiod, Galdenar galdenar, Make make, List<Barn> barn,
                           Belopp formaner, Belopp barntillsyn, Belopp sjukdom, Belopp sjukdomErsattning, Bostad bostad, Barngaldenar barngaldenar) {

        /** A debtor who is no child. */
        public Underlag(LocalDate datum, Inkomstperiod inkomstperiod, Galdenar galdenar, Make make, List<Barn> barn, Belopp formaner, Belopp barntillsyn,
                        Belopp sjukdom, Belopp sjukdomErsattning, Bostad bostad) {
            this(datum, inkomstperiod, galdenar, make, barn, formaner, barntillsyn, sjukdom, sjukdomErsattning, bostad, null);
        }

        public Underlag {
            inkomstperiod = inkomstperiod == null ? Inkomstperiod.MANAD : inkomstperiod;
            barn = ellerTom(barn);
            formaner = ellerNoll(formaner);
            barntillsyn = ellerNoll(barntillsyn);
            sjukdom = ellerNoll(sjukdom);
            sjukdomErsattning = ellerNoll(sjukdomErsattning);
            bostad = bostad == null ? new Bostad(null, null) : bostad;
        }
    }

    /**
     * The debtor.
     *
     * @param nettoinkomst the income that is to be attached, after preliminary tax; required
     * @param sidoinkomst other regular income, after preliminary tax
     * @param tjanstekostnad cost of earning the income
     * @param umgange cost of seeing children who live elsewhere
     * @param fordranMedForetradesratt what he pays to someone with better, or for class 1 equal, right to the wage
     */
    public record Galdenar(Belopp nettoinkomst, Belopp sidoinkomst, Belopp tjanstekostnad, Belopp umgange, Belopp fordranMedForetradesratt) {

        public Galdenar {
            sidoinkomst = ellerNoll(sidoinkomst);
            tjanstekostnad = ellerNoll(tjanstekostnad);
            umgange = ellerNoll(umgange);
            fordranMedForetradesratt = ellerNoll(fordranMedForetradesratt);
        }
    }

    /** The spouse or sambo; {@code nettoinkomst} is required and may be zero. */
    public record Make(Belopp nettoinkomst, Belopp tjanstekostnad) {

        public Make {
            tjanstekostnad = ellerNoll(tjanstekostnad);
        }
    }

    /**
     * A child that the debtor or partner lives with and must support (FB 7:1).
     *
     * @param vaxelvis whether it lives by turns with both parents
     * @param underhall underhållsbidrag or underhållsstöd received for it
     */
    public record Barn(LocalDate fodd, boolean vaxelvis, Belopp barnbidrag, Belopp flerbarnstillagg, Belopp studiebidrag, Belopp underhall,
                       Belopp egenInkomst) {

        public Barn {
            barnbidrag = ellerNoll(barnbidrag);
            flerbarnstillagg = ellerNoll(flerbarnstillagg);
            studiebidrag = ellerNoll(studiebidrag);
            underhall = ellerNoll(underhall);
            egenInkomst = ellerNoll(egenInkomst);
        }

        /** All that reduces the child's normalbelopp. */
        Belopp avdrag() {
            return Belopp.summa(List.of(barnbidrag, flerbarnstillagg, studiebidrag, underhall, egenInkomst));
        }
    }

    /** The housing cost and the housing benefits paid towards it. */
    public record Bostad(Belopp kostnad, Belopp bidrag) {

        public Bostad {
            kostnad = ellerNoll(kostnad);
            bidrag = ellerNoll(bidrag);
        }
    }

    /**
     * The outcome.
     *
     * @param normalbelopp the adults' row and the children's rows (half for a child living by turns), before what is paid for the children
     * @param andel the debtor's part of the joint costs, shown with six decimals; the share is computed from the exact fraction
     * @param galdenarensAndel the share in whole kronor
     * @param utmatningsbelopp what may be attached, in whole kronor
     * @param kalla the weakest source among the normalbelopp used
     * @param kallor the normalbelopp used, each with its source
     * @param anmarkningar what a person should look at, in Swedish
     */
    public record Resultat(Belopp normalbelopp, Belopp gemensammaKostnader, BigDecimal andel, Belopp galdenarensAndel, Belopp forbehallsbelopp,
                           Belopp utmatningsbelopp, List<Steg> steg, Kalla kalla, String referens, List<AnvantNormalbelopp> kallor,
                           List<String> anmarkningar) {
    }

    /** A normalbelopp that was used, and where it was read. */
    public record AnvantNormalbelopp(Normalbeloppsklass klass, Belopp belopp, Kalla kalla, String referens) {
    }
}
