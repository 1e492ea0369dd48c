package se.verkstall.loneutmatning;

import java.time.LocalDate;
import java.time.YearMonth;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Loneutmatningsbeslut;
import se.verkstall.loneutmatning.berakning.Redovisningsordning;

/**
 * The attachment of one debtor's pay from one employer, shared by one or more cases.
 *
 * @param nummer its own number, {@code L2022-000001}
 * @param ledandeMal the case that carries it: the oldest that remains
 * @param beslut the decision, or {@code null} while it is inquired into and if it came to nothing
 * @param vantarPa the month whose wage the employer is to account for next, or {@code null} before the decision
 * @param upphord the day it ended, or {@code null}
 */
public record Loneutmatning(long id, String nummer, String ledandeMal, Status status, LocalDate startad, Beslut beslut, YearMonth vantarPa,
                            LocalDate upphord, String upphordSkal) {

    /** Where it stands. */
    public enum Status {
        /** The debtor is heard and the employer asked. */
        UTREDS("utreds"),
        PAGAR("pågår"),
        UPPHORD("upphörd"),
        /** There was nothing to attach. */
        UTAN_UTMATNING("utan utmätning");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /**
     * What was decided.
     *
     * @param dagersattning whether it is sjukpenning or another daily allowance: both amounts are then per day
     * @param utmatningsbelopp the most withheld at each payment, or {@code null} if all above the förbehållsbelopp is
     * @param lonedag the day of the month wages are paid
     * @param redovisningsdag the day of the month the employer accounts by
     * @param skatteavdrag to what extent preliminary tax is deducted first
     * @param vissLonepost the one item of pay that is attached (UF 7:12), or {@code null}: all pay to come
     * @param redovisning how often the employer accounts
     */
    @Lagrum({"UB 7:8", "UF 7:6 st 1", "UF 7:11", "UB 7:20 st 3"})
    public record Beslut(LocalDate dag, String vem, boolean dagersattning, Inkomstperiod period, Belopp utmatningsbelopp, Belopp forbehallsbelopp,
                         int lonedag, int redovisningsdag, String skatteavdrag, String vissLonepost, Redovisningsordning redovisning) {

        /** The rule the employer follows. */
        public Loneutmatningsbeslut regel() {
            return utmatningsbelopp == null ? Loneutmatningsbeslut.alltOver(period, forbehallsbelopp)
                    : Loneutmatningsbeslut.hogst(period, utmatningsbelopp, forbehallsbelopp);
        }
    }

    /**
     * A case that takes part.
     *
     * @param fran the first payday whose wage its claim shares in, or {@code null} until that is decided
     * @param till the day it left, or {@code null}
     */
    public record Deltagare(String malnummer, LocalDate anslot, LocalDate fran, LocalDate till, Hur hur) {
    }

    /** How a case left an attachment. */
    public enum Hur {
        REGLERAD, HAVD,
        /** The case ended in another way: withdrawn, paid. */
        LAMNAT,
        UTAN_UTMATNING,
        /** The debtor went bankrupt: it still shares in wages that fell due before. */
        @Lagrum("UB 7:19 st 2")
        KONKURS
    }
}
