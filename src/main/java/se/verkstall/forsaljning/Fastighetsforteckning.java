package se.verkstall.forsaljning;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Belopp;

/**
 * A sakägarförteckning that has been drawn up.
 *
 * @param auktionId the auction, or {@code null} under hand
 * @param tilltradesdag the day claims are counted to
 * @param avraknas what of the price stays in the land
 */
public record Fastighetsforteckning(long id, long forsaljningId, Long auktionId, LocalDate dag, LocalDate tilltradesdag, Belopp skyddsbelopp, Belopp andraMedel, Belopp lagstaBud,
                                    Belopp kostnader, Belopp avraknas, String villkor, long handlingId, List<Rad> rader) {

    /**
     * A row.
     *
     * @param anspraksId the claim, or {@code null} for the costs and the applicant's own
     * @param belopp {@code null} for a right
     */
    public record Rad(int plats, Long anspraksId, String slag, String vem, Belopp belopp, boolean skyddad, Belopp avraknas) {
    }
}
