package se.verkstall.loneutmatning.berakning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Interest on a capital sum from one day through another, both counted, without interest on interest.
 *
 * <p>Each day bears one 365th, in a leap year one 366th, of the year's rate. The sum is exact and rounded once, half up to the öre; a row shows what the
 * sum grows by in its period, so the rows add up to the sum. The act says "ränta för år" and no more about how days are counted: see docs/lagtolkning.md.
 *
 * <p>6 780 kr at the rate for delay, 8 per cent, from 2021-01-01 (a Friday) through 2021-04-20 (a Tuesday) is 110 days and 163.46 kr.
 */
@Lagrum({"RäntelL 3 §", "RäntelL 6 § st 1", "UF 2:4"})
public final class Ranta {

    private static final int DAGAR = 365;
    private static final int SKOTTARSDAGAR = 366;
    private static final BigDecimal GEMENSAM_NAMNARE = BigDecimal.valueOf(100L * DAGAR * SKOTTARSDAGAR);

    private Ranta() {
    }

    /** Interest for delay on the sum. */
    @Lagrum("RäntelL 6 § st 1")
    public static Resultat drojsmalsranta(Belopp kapital, LocalDate franMed, LocalDate tillMed) {
        return berakna(kapital, Rantesats.drojsmal(), franMed, tillMed);
    }

    /**
     * Interest on the sum.
     *
     * @param franMed the first day that bears interest; for a claim with a due date fixed beforehand the due date (RäntelL 3 §)
     * @param tillMed the last one
     * @throws se.verkstall.lag.OgiltigIndataException if an amount is missing or negative, or the days stand in the wrong order
     * @throws se.verkstall.lag.RegelSaknasException if the rate of a day is not known
     */
    public static Resultat berakna(Belopp kapital, Rantesats sats, LocalDate franMed, LocalDate tillMed) {
        granska(kapital, franMed, tillMed);
        List<Period> perioder = new ArrayList<>();
        BigDecimal exakt = BigDecimal.ZERO;
        Belopp hittills = Belopp.NOLL;
        for (LocalDate dag = franMed; !dag.isAfter(tillMed); ) {
            LocalDate sista = halvaretsSista(dag).isBefore(tillMed) ? halvaretsSista(dag) : tillMed;
            int dagar = Math.toIntExact(sista.toEpochDay() - dag.toEpochDay()) + 1;
            BigDecimal procent = sats.procent(dag);
            exakt = exakt.add(taljare(kapital, procent, dagar, dag.lengthOfYear()));
            Belopp nu = avrundat(exakt);
            perioder.add(new Period(dag, sista, dagar, procent, nu.minus(hittills), text(sats, dag, sista, dagar, procent), sats.lagrum()));
            hittills = nu;
            dag = sista.plusDays(1);
        }
        return new Resultat(hittills, List.copyOf(perioder));
    }

    private static void granska(Belopp kapital, LocalDate franMed, LocalDate tillMed) {
        Granskning granskning = new Granskning();
        granskning.kravtBelopp(kapital, "kapital");
        boolean bada = granskning.finns(franMed, "fran", "Första räntedagen") & granskning.finns(tillMed, "till", "Sista räntedagen");
        if (bada) {
            granskning.inteEfter(franMed, tillMed, "till", "RäntelL 2 §", "Sista räntedagen " + tillMed + " ligger före den första, " + franMed + ".");
        }
        granskning.avsluta();
    }

    private static LocalDate halvaretsSista(LocalDate dag) {
        return dag.getMonthValue() <= 6 ? LocalDate.of(dag.getYear(), 6, 30) : LocalDate.of(dag.getYear(), 12, 31);
    }

    private static BigDecimal taljare(Belopp kapital, BigDecimal procent, int dagar, int aretsDagar) {
        int forlangning = aretsDagar == DAGAR ? SKOTTARSDAGAR : DAGAR;
        return BigDecimal.valueOf(kapital.ore()).multiply(procent).multiply(BigDecimal.valueOf((long) dagar * forlangning));
    }

    /** The one place of rounding: half up to the öre. */
    private static Belopp avrundat(BigDecimal taljare) {
        return Belopp.ore(taljare.divide(GEMENSAM_NAMNARE, 0, RoundingMode.HALF_UP).longValueExact());
    }

    private static String text(Rantesats sats, LocalDate fran, LocalDate till, int dagar, BigDecimal procent) {
        return "Från och med " + fran + " till och med " + till + ", " + dagar + (dagar == 1 ? " dag, " : " dagar, ")
                + Rantesats.decimalkomma(procent) + " procent om året (" + sats.text() + ").";
    }

    /** The sum, to the öre, and how it came about. */
    public record Resultat(Belopp belopp, List<Period> perioder) {
    }

    /**
     * One half-year or part of it.
     *
     * @param belopp what the sum grows by in these days
     * @param text a Swedish sentence
     * @param lagrum the section that gives the rate, or {@code null} if it is agreed
     */
    public record Period(LocalDate franMed, LocalDate tillMed, int dagar, BigDecimal procent, Belopp belopp, String text, String lagrum) {
    }
}
