package se.verkstall.kassa;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import se.verkstall.lag.Belopp;

/**
 * A row of the journal as it stands.
 *
 * @param verifikation the verification's number; numbers rise but may skip
 * @param malnummer the case, or {@code null}
 * @param belopp debit positive, credit negative
 */
public record Journalrad(long verifikation, int rad, LocalDate dag, OffsetDateTime tid, Verifikation.Slag slag, String text, String vem,
                         Konto konto, String malnummer, String referens, Belopp belopp) {

    public Belopp debet() {
        return belopp.ejNegativt();
    }

    public Belopp kredit() {
        return Belopp.NOLL.minus(belopp).ejNegativt();
    }
}
