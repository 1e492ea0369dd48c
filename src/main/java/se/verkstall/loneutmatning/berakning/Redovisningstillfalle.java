package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Dagnamn;
import se.verkstall.tid.Tidsrakning;

/**
 * A month's wage under an attachment, and the day by which the employer has to account for it.
 *
 * <p>With wages on the 25th and the 28th as day of account, a decision of 2022-03-25 (a Friday) reaches the wage of 2022-04-25 first, to be accounted for
 * by 2022-04-28 (a Thursday). If the day of account comes earlier in the month than the wage it is that of the next month; if it is no vardag it is the
 * next one.
 *
 * @param manad the month the wage is paid in
 * @param lonedag the day it is paid; in a month that is too short its last day
 * @param redovisningsdag the last day for the employer, and why
 */
@Lagrum({"UF 7:11", "UF 7:14 st 1"})
public record Redovisningstillfalle(YearMonth manad, LocalDate lonedag, BeraknadDag redovisningsdag) {

    /** The first wage that is paid after the decision. */
    @Lagrum("UB 7:13 st 1")
    public static Redovisningstillfalle forsta(LocalDate beslutsdag, int lonedag, int redovisningsdag) {
        YearMonth manad = YearMonth.from(beslutsdag);
        return dagI(manad, lonedag).isAfter(beslutsdag) ? i(manad, lonedag, redovisningsdag) : i(manad.plusMonths(1), lonedag, redovisningsdag);
    }

    /**
     * The wage of a month.
     *
     * @param lonedag day of the month, 1–31
     * @param redovisningsdag day of the month, 1–31
     */
    public static Redovisningstillfalle i(YearMonth manad, int lonedag, int redovisningsdag) {
        return i(manad, lonedag, redovisningsdag, Redovisningsordning.MANADSVIS);
    }

    /** The same where the employer may account in another order than once a month; the month is the last that the account is for. */
    public static Redovisningstillfalle i(YearMonth manad, int lonedag, int redovisningsdag, Redovisningsordning ordning) {
        LocalDate lon = dagI(manad, lonedag);
        LocalDate sammaManad = dagI(manad, redovisningsdag);
        LocalDate dag = sammaManad.isBefore(lon) ? dagI(manad.plusMonths(1), redovisningsdag) : sammaManad;
        List<String> motivering = new ArrayList<>();
        motivering.add("Arbetsgivaren ska redovisa " + ordning.text() + ". Lönen betalas " + Dagnamn.medDatum(lon)
                + ", och redovisningsdagen närmast därefter är " + Dagnamn.medDatum(dag) + ".");
        BeraknadDag senast = Tidsrakning.senastDen(dag);
        motivering.addAll(senast.motivering());
        return new Redovisningstillfalle(manad, lon, new BeraknadDag(senast.dag(), motivering));
    }

    private static LocalDate dagI(YearMonth manad, int dag) {
        if (dag < 1 || dag > 31) {
            throw new IllegalArgumentException("En dag i månaden är 1–31, inte " + dag);
        }
        return manad.atDay(Math.min(dag, manad.lengthOfMonth()));
    }
}
