package se.verkstall.delgivning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import se.verkstall.delgivning.berakning.Delgivningslag;
import se.verkstall.delgivning.berakning.Delgivningssatt;
import se.verkstall.delgivning.berakning.Mottagarslag;
import se.verkstall.utskick.Mottagare;

/**
 * A document's service.
 *
 * @param nr its number in the case, from 1
 * @param lag the act that governs it
 * @param part whether the recipient is a party or has a like position
 * @param inleder whether the document begins the proceedings for the recipient
 * @param satt the method tried now, or the one that succeeded; {@code null} before the first
 * @param delgivningsdag the day the document was served, or {@code null}
 * @param motivering why it is that day, in Swedish sentences
 * @param forsok the methods tried, in order
 */
public record Delgivning(long id, String malnummer, long utskickId, long handlingId, Mottagare mottagare, int nr, Delgivningskrav krav,
                         Delgivningslag lag, Mottagarslag mottagarslag, boolean part, boolean inleder, boolean utomlands,
                         Delgivningsstatus status, Delgivningssatt satt, OffsetDateTime borjan, OffsetDateTime slut,
                         LocalDate delgivningsdag, List<String> motivering, List<Delgivningsforsok> forsok) {

    public Delgivning {
        motivering = List.copyOf(motivering);
        forsok = List.copyOf(forsok);
    }

    /** Whether it still goes on. */
    public boolean pagar() {
        return status == Delgivningsstatus.PAGAR;
    }
}
