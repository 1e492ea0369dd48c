package se.verkstall.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import se.verkstall.register.berakning.Register;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.register.berakning.Registerplikt.Satt;

/**
 * A notice to a register: what it was told, by which section, and how far it has come.
 *
 * @param uppkom when the duty to tell it arose
 * @param utskickId the letter, or {@code null} before the channel has taken it
 * @param sand the day the letter or file went, or {@code null}
 * @param ringd when it was told by telephone, or {@code null}
 * @param kvitterad when the register confirmed it, or {@code null}
 * @param referens the register's reference, or {@code null}
 * @param aterkallar the notice that this one takes back, or {@code null}
 * @param aterkallad whether it has been taken back
 */
public record Registerpost(long id, String malnummer, Long egendomId, Register register, String myndighet, Handelse handelse, String lagrum, Satt satt, String nyckel,
                           OffsetDateTime uppkom, Long utskickId, LocalDate sand, OffsetDateTime ringd, String ringdAv, OffsetDateTime kvitterad,
                           String referens, Long aterkallar, boolean aterkallad) {

    /** How far it has come. */
    public enum Status {
        ATT_RINGA("ska ringas genast"), KOAD("väntar på att skickas"), SAND("skickad"), KVITTERAD("bekräftad"), ATERKALLAD("återkallad");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /** How far it has come: taken back, confirmed, to be telephoned, sent, or queued. */
    public Status status() {
        if (aterkallad) {
            return Status.ATERKALLAD;
        }
        if (kvitterad != null) {
            return Status.KVITTERAD;
        }
        if (satt == Satt.TELEFON && ringd == null) {
            return Status.ATT_RINGA;
        }
        return sand == null ? Status.KOAD : Status.SAND;
    }
}
