package se.verkstall.forsakringskassan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import se.verkstall.lag.Belopp;

/**
 * A working day's decisions for Försäkringskassan.
 *
 * @param nummer its number in the series
 * @param nyckel the business key of its process
 * @param antal how many decisions the file holds
 * @param summa the utmätningsbelopp of those that have one
 * @param kvittoSenast the last day to wait for the receipt, or {@code null} before it is sent
 * @param avvisade how many of them the receipt refused
 * @param uppfoljning what a chef has noted about what was refused or never answered for, or {@code null}
 */
public record Leverans(long id, int nummer, String nyckel, LocalDate dag, Status status, int antal, Belopp summa, OffsetDateTime skapad, OffsetDateTime sand,
                       LocalDate kvittoSenast, OffsetDateTime kvitterad, int avvisade, Uppfoljning uppfoljning) {

    /** Where it stands. */
    public enum Status {
        SAMLAD("samlad"), SAND("sänd, väntar på kvitto"), KVITTERAD("kvitterad, alla beslut mottagna"),
        KVITTERAD_MED_AVVISADE("kvitterad med avvisade beslut"), UTAN_KVITTO("inget kvitto, sänd som brev");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** What was done, by whom and when. */
    public record Uppfoljning(OffsetDateTime tid, String vem, String text) {
    }

    /** Where it stands, in Swedish, with how many were refused. */
    public String lage() {
        if (status != Status.KVITTERAD_MED_AVVISADE) {
            return status.text();
        }
        return avvisade == antal ? (antal == 1 ? "kvitterad, beslutet avvisat" : "kvitterad, alla " + antal + " beslut avvisade")
                : "kvitterad, " + avvisade + " av " + antal + (avvisade == 1 ? " beslut avvisat" : " beslut avvisade");
    }

    /** Whether a chef is to see to it that what was refused, or never answered for, is looked into. */
    public boolean attFoljaUpp() {
        return uppfoljning == null && (status == Status.KVITTERAD_MED_AVVISADE || status == Status.UTAN_KVITTO);
    }

    /**
     * A decision of it.
     *
     * @param id names it in the file and in the receipt
     * @param slag BESLUT, ANDRING or HAVANDE
     */
    public record Beslut(long id, String slag, String malnummer, String loneutmatning, String personnummer, String namn, LocalDate dag, String period,
                         Belopp utmatningsbelopp, Belopp forbehallsbelopp, boolean dagersattning, String skatteavdrag) {
    }

    /** A decision as it stands: in the file, taken, refused, or gone as a letter, and why. */
    public record Rad(int nr, long utskickId, long handlingId, String malnummer, String titel, String status, String skal) {
    }
}
