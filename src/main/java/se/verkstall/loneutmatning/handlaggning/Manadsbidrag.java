package se.verkstall.loneutmatning.handlaggning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Maintenance that is paid at longer intervals than a month, counted as so much a month when what is withheld is shared by the size of the running claims.
 *
 * <p>4 500 kronor each quarter are 1 500 kronor a month. What cannot be divided to the öre is rounded down; the last month before a due day takes the rest.
 */
@Lagrum("UF 7:21")
final class Manadsbidrag {

    private Manadsbidrag() {
    }

    /**
     * What counts in a month.
     *
     * @param belopp what is paid each time
     * @param manader how many months apart, 1 or more
     * @param kvar what of the payment that comes next is not yet covered
     * @param forfaller its due day
     * @param lonedag the day of the wage that is shared
     */
    static Belopp av(Belopp belopp, int manader, Belopp kvar, LocalDate forfaller, LocalDate lonedag) {
        boolean sista = !YearMonth.from(lonedag).plusMonths(1).isBefore(YearMonth.from(forfaller));
        return manader == 1 || sista ? kvar : Belopp.ore(belopp.ore() / manader).hogst(kvar);
    }

    /** Of the due days month by month, those of a payment: every so many months counted from the first. */
    static List<LocalDate> forfallodagar(List<LocalDate> manadsvis, int manader) {
        List<LocalDate> dagar = new ArrayList<>();
        for (LocalDate dag : manadsvis) {
            if (ChronoUnit.MONTHS.between(YearMonth.from(manadsvis.get(0)), YearMonth.from(dag)) % manader == 0) {
                dagar.add(dag);
            }
        }
        return List.copyOf(dagar);
    }
}
