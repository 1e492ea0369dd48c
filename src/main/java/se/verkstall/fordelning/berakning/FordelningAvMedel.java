package se.verkstall.fordelning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Shares what property has brought in among costs and claims: the fördelningslängd.
 *
 * <ol>
 * <li>Costs of execution common to several cases come first; where there is a sakägarförteckning they stand just before the claim the property is sold for.
 *     A cost of a single case is a part of the claim in it.
 * <li>Then the rights in the property, in the order of {@link Turordning}; equal rights in proportion to the whole claim, to the öre.
 * <li>Inside a claim: its cost of execution, other costs, interest, capital; capital before costs and interest if the creditor asked.
 * <li>What a right does not cover of its claim ranks with claims without priority. After these come claims notified too late, then the debtor.
 * <li>A disputed or conditional claim is not paid: its part is set aside, and the answer says whose it is if the claim falls away. What may not be paid out
 *     without security is held.
 * <li>Below 100 kr in one of several cases: the amount goes to the other cases that are not covered.
 * </ol>
 *
 * <p>On 2023-05-10 (a Wednesday) 50 000 kr from goods meet common costs of 2 000 kr, a pledge for 20 500 kr and utmätningar of one day for 30 000 and
 * 60 000 kr: 2 000 and 20 500 kr are paid in full, the utmätningar get 9 166.67 and 18 333.33 kr.
 */
@Lagrum({"UB 13:6", "UB 13:7 st 1", "UB 13:8", "UB 13:13 st 1", "UB 13:14", "UB 13:20 a st 1", "UB 17:7", "FRL 1 § st 1", "FRL 9 §", "FRL 18 § st 2"})
public final class FordelningAvMedel {

    private FordelningAvMedel() {
    }

    /**
     * Shares the amount.
     *
     * @throws se.verkstall.lag.OgiltigIndataException naming each field that is missing, negative, doubled or does not fit the property; also if the law
     *     gives the claims no order
     * @throws se.verkstall.lag.RegelSaknasException if the wording of the day has not been read
     */
    public static Resultat fordela(Underlag underlag) {
        FordelningAvMedelGranskning.granska(underlag);
        return new FordelningAvMedelBerakning(underlag).fordela();
    }

    /**
     * What is to be shared.
     *
     * @param datum the fördelningsdag (UB 13:6 st 3), whose order of priority applies
     * @param belopp all that is to be shared: price, yield, contributions, and interest through the fördelningsdag (UB 13:2, 13:10)
     * @param smabeloppBetalas whether there are special reasons to pay out also what is below 100 kr in one of several cases (UB 13:20 a st 1)
     */
    public record Underlag(LocalDate datum, Egendom egendom, Belopp belopp, List<Kostnad> kostnader, List<Fordran> fordringar, boolean smabeloppBetalas) {

        public Underlag {
            kostnader = kostnader == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(kostnader));
            fordringar = fordringar == null ? null : Collections.unmodifiableList(new ArrayList<>(fordringar));
        }
    }

    /**
     * A cost of execution.
     *
     * @param fordran the claim in whose case alone it arose, or {@code null} if it is common to all
     */
    public record Kostnad(String id, Belopp belopp, String fordran) {
    }

    /** Why an amount is set aside (UB 13:7 st 1). */
    public enum Avsattning {
        VILLKOR("fordran beror av ett villkor"), TVIST("fordran är tvistig"), INTECKNING_SOKT("förmånsrätten beror av att en sökt inteckning beviljas");

        private final String text;

        Avsattning(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** Why an amount may not be paid out without security, in the order of the points of UB 13:14. */
    public enum Hinder {
        EJ_LAGA_KRAFT, DODSBO, OVERKLAGAD, FORDELNING_EJ_LAGA_KRAFT, TVIST_OM_BERATTIGAD;

        /** The point. */
        public String lagrum() {
            return "UB 13:14 p " + (ordinal() + 1);
        }
    }

    /**
     * A claim.
     *
     * @param dag what decides its place among others of its kind: the decision of utmätning, or in registered property its inskrivningsdag; the day the
     *     mortgage was applied for. Required for these
     * @param ordning its place among claims of its kind and day, 1 first; equal numbers have equal right
     * @param exekution whether the property is sold for it; an utmätning always is
     * @param mal the case it is claimed in, or {@code null}
     * @param tak the most the right covers, such as the amount of the pantbrev with its addition, or {@code null}
     * @param kostnad costs other than of execution
     * @param kapitalForst whether the creditor has asked that capital be settled before interest and cost (UB 13:13)
     * @param forSent whether it was notified too late and gets of a surplus only (UB 13:6 st 5)
     * @param avsatts why its part is set aside, or {@code null}
     * @param hinder why it may not be paid without security, or {@code null}
     * @param sakerhet whether security has been given, or all concerned agree to do without (UB 13:14, 13:19)
     */
    public record Fordran(String id, Formansratt formansratt, LocalDate dag, int ordning, boolean exekution, String mal, Belopp tak, Belopp kostnad,
                          Belopp ranta, Belopp kapital, boolean kapitalForst, boolean forSent, Avsattning avsatts, Hinder hinder, boolean sakerhet) {

        public Fordran {
            kostnad = kostnad == null ? Belopp.NOLL : kostnad;
            ranta = ranta == null ? Belopp.NOLL : ranta;
            kapital = kapital == null ? Belopp.NOLL : kapital;
        }

        /** A claim with nothing special about it. */
        public static Fordran av(String id, Formansratt ratt, LocalDate dag, Belopp kostnad, Belopp ranta, Belopp kapital) {
            return new Fordran(id, ratt, dag, 1, false, null, null, kostnad, ranta, kapital, false, false, null, null, false);
        }

        /** Whether the property is sold for it. */
        public boolean arExekutionsfordran() {
            return exekution || formansratt.arUtmatning();
        }
    }

    /** The parts of a claim. */
    public enum Post {
        FORRATTNINGSKOSTNAD, KOSTNAD, RANTA, KAPITAL
    }

    /** What becomes of an amount. */
    public enum Utfall {
        BETALAS, AVSATTS, INNESTAR
    }

    /**
     * The fördelningslängd.
     *
     * @param rader each cost and claim in the order of payment, those that get nothing too
     * @param overskott what is left for the debtor
     * @param omFallerBort for each claim whose part is set aside: to whom it goes if the claim falls away (UB 13:8)
     * @param steg how it was shared, each row in a Swedish sentence
     */
    public record Resultat(List<Rad> rader, Belopp overskott, List<Bortfall> omFallerBort, List<Steg> steg) {

        /** The sum with an outcome. */
        public Belopp summa(Utfall utfall) {
            return Belopp.summa(rader.stream().filter(r -> r.utfall() == utfall).map(Rad::belopp).toList());
        }
    }

    /**
     * A row of the fördelningslängd.
     *
     * @param plats its place in the order; rows with one number share alike
     * @param lagrum the section that gives the place
     * @param begart the whole claim
     * @param belopp what it gets
     * @param varav on what of the claim it is settled; empty for a common cost
     * @param skal why it is not simply paid, in Swedish, or {@code null}
     */
    public record Rad(String id, int plats, String rubrik, String lagrum, Belopp begart, Belopp belopp, Map<Post, Belopp> varav, Utfall utfall, String skal) {

        public Rad {
            varav = varav.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(varav));
        }
    }

    /**
     * What becomes of a set-aside amount if its claim falls away.
     *
     * @param tillfaller claim to amount, in the order of payment
     * @param overskott what then goes to the debtor
     */
    public record Bortfall(String id, Map<String, Belopp> tillfaller, Belopp overskott) {
    }

    /** One step of the computation. */
    public record Steg(String text, Belopp belopp, String lagrum) {
    }
}
