package se.verkstall.tillgang.berakning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.verkstall.lag.Forsakringskassan;
import se.verkstall.lag.Lagrum;

/**
 * Whether a debtor has to be told of a case about underhållsstöd once more: one notice suffices for each debtor and calendar year.
 *
 * <p>Told on 2022-02-01 (a Tuesday) he need not be told of a case of 2022-12-30; from 2023-01-01 he is told anew.
 */
@Lagrum("UF 6:1 st 3")
public final class Underhallsstodsunderrattelse {

    /** The day the third paragraph came into force (SFS 1996:1442). */
    private static final LocalDate FRAN = LocalDate.of(1997, 1, 1);
    private static final String UNDERHALLSSTOD = "underhållsstöd";

    private Underhallsstodsunderrattelse() {
    }

    /**
     * Whether a notice suffices that was given before.
     *
     * @param sokande the applicant's name
     * @param fordringar what each claim is about, in the applicant's words
     * @param tidigare the days he was told of other cases about underhållsstöd
     */
    public static boolean racker(String sokande, List<String> fordringar, List<LocalDate> tidigare, LocalDate idag) {
        return !idag.isBefore(FRAN) && avser(sokande, fordringar)
                && tidigare.stream().anyMatch(dag -> dag.getYear() == idag.getYear() && !dag.isAfter(idag));
    }

    /** Whether Försäkringskassan has what somebody owes for underhållsstöd enforced, and nothing else. */
    public static boolean avser(String sokande, List<String> fordringar) {
        return kanAvse(fordringar) && Forsakringskassan.heter(sokande);
    }

    /** Whether the claims are all for underhållsstöd: if not, nothing else need be known of the case. */
    public static boolean kanAvse(List<String> fordringar) {
        return !fordringar.isEmpty() && fordringar.stream().allMatch(f -> f != null && f.toLowerCase(Locale.ROOT).contains(UNDERHALLSSTOD));
    }
}
