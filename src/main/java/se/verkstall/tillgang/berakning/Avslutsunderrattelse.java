package se.verkstall.tillgang.berakning;

import java.time.LocalDate;
import se.verkstall.lag.Lagrum;

/**
 * Who is told that a case ends, or rests, without attachment. Until 2007 the applicant, and the debtor if it is a limited company (UF 6:26); since 2008 both
 * (UB 4:9 a). The applicant is told what has been done in the case.
 */
@Lagrum({"UF 6:26", "UB 4:9a"})
public final class Avslutsunderrattelse {

    private static final LocalDate UTSOKNINGSBALKEN = LocalDate.of(2008, 1, 1);
    private static final String AKTIEBOLAG = "5";

    private Avslutsunderrattelse() {
    }

    /** The section of the day. */
    public static String lagrum(LocalDate dag) {
        return dag.isBefore(UTSOKNINGSBALKEN) ? "UF 6:26" : "UB 4:9a";
    }

    /**
     * Whether the debtor is told.
     *
     * @param organisationsnummer ten digits for a company, whose first says what it is: five for a limited company; {@code null} for a person
     */
    public static boolean tillGaldenaren(LocalDate dag, String organisationsnummer) {
        return !dag.isBefore(UTSOKNINGSBALKEN) || organisationsnummer != null && organisationsnummer.length() == 10 && organisationsnummer.startsWith(AKTIEBOLAG);
    }
}
