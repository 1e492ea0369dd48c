package se.verkstall.redovisning.berakning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;

/**
 * How money in a case is to be accounted for: paid out now, held for a time, or tried by a person first.
 *
 * <ol>
 * <li>What may not be paid out without security is tried by a person (UB 13:14), and waits for the day he sets.
 * <li>Running maintenance that has not fallen due waits until then (UB 13:1 st 2).
 * <li>A small amount waits for more if more is expected, but no longer than three months (UB 13:1 st 1, UF 13:3 men 2).
 * <li>Everything else is paid out now: as soon as possible, within two weeks (UB 13:1 st 1, UF 13:3 men 1).
 * </ol>
 *
 * <p>99.99 kr of a claim of 10 000 kr, come in on 2022-04-28 (a Thursday), waits; 100 kr is paid out. If the debt is paid the 99.99 kr is paid out too.
 *
 * @param skal why, a Swedish sentence
 * @param dag the first day to look at it again, or {@code null} if it does not wait for a day
 */
public record Redovisningssatt(Vag vag, String skal, String lagrum, LocalDate dag) {

    private static final List<Dagvarde<Belopp>> RINGA = CsvResurs.las("/lag/ringa_belopp.csv").stream().map(Redovisningssatt::dagvarde).toList();

    /** The ways. */
    public enum Vag {
        BETALA, AVVAKTA, PROVA
    }

    /**
     * What it hangs on.
     *
     * @param idag the day of judgment
     * @param utbetalbart what the case holds and may be paid out now, unless hindered
     * @param hallet what it holds of maintenance that has not fallen due
     * @param hallesTill the day that falls due, or {@code null} if nothing is held
     * @param merVantas whether more can be expected to come in
     * @param hinder why payout may be hindered, or {@code null}; none if a person has found that it is not
     * @param provasIgen the day a person has set to try it again, or {@code null}
     * @param senastOmRinga the last day to wait with a small amount
     */
    public record Lage(LocalDate idag, Belopp utbetalbart, Belopp hallet, LocalDate hallesTill, boolean merVantas, String hinder, LocalDate provasIgen,
                       LocalDate senastOmRinga) {
    }

    /** The way for money in an enskilt mål. */
    @Lagrum({"UB 13:1", "UB 13:14", "UF 13:3"})
    public static Redovisningssatt av(Lage lage) {
        if (lage.provasIgen() != null && lage.provasIgen().isAfter(lage.idag())) {
            return new Redovisningssatt(Vag.AVVAKTA, "Det som hindrar utbetalning prövas igen " + lage.provasIgen() + ".", "UF 13:3", lage.provasIgen());
        }
        if (lage.hinder() != null) {
            return new Redovisningssatt(Vag.PROVA, lage.hinder(), "UB 13:14", null);
        }
        if (lage.utbetalbart().arNoll() && lage.hallet().arPositivt()) {
            return new Redovisningssatt(Vag.AVVAKTA, "Underhållet förfaller " + lage.hallesTill() + " och redovisas tidigast då.", "UB 13:1 st 2",
                    lage.hallesTill());
        }
        boolean ringa = lage.utbetalbart().compareTo(ringa(lage.idag())) < 0;
        if (ringa && lage.merVantas() && lage.idag().isBefore(lage.senastOmRinga())) {
            return new Redovisningssatt(Vag.AVVAKTA, "Beloppet är ringa och mer väntas flyta in i målet.", "UB 13:1 st 1, UF 13:3", lage.senastOmRinga());
        }
        return new Redovisningssatt(Vag.BETALA, "Medlen ska redovisas så snart som möjligt.", "UB 13:1 st 1", null);
    }

    /** Money in an allmänt mål goes to the State's applicant at once: the times of chapter 13 are not for it. */
    @Lagrum({"UF 13:5", "UB 13:21"})
    public static Redovisningssatt allmantMal() {
        return new Redovisningssatt(Vag.BETALA, "I allmänna mål gäller särskilda bestämmelser om redovisning till sökanden.", "UF 13:5", null);
    }

    /** Below this an amount is small. */
    static Belopp ringa(LocalDate dag) {
        return Dagvarde.den(dag, RINGA, "ringa belopp").varde();
    }

    private static Dagvarde<Belopp> dagvarde(Map<String, String> post) {
        String till = post.get("galler_till");
        return new Dagvarde<>(Belopp.parse(post.get("belopp")), LocalDate.parse(post.get("galler_fran")), till.isEmpty() ? null : LocalDate.parse(till),
                post.get("kalla"));
    }
}
