package se.verkstall.forsaljning;

import java.time.LocalDate;
import java.time.LocalTime;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What an auction of ship or aircraft has besides what every auction has.
 *
 * @param sammantrade the day of the meeting that shares the price, announced with the auction; the rest of the price is paid by then
 * @param kostnader costs of execution in the sakägarförteckning, or {@code null} until that is drawn up
 * @param andraMedel what there is besides the price to cover the skyddsbelopp
 * @param andraVillkor other terms than the chapter's, on the request of those whose right depends on it, or {@code null}
 * @param hojtSkydd what they have raised the skyddsbelopp to, or {@code null}
 * @param reservdelar what spare parts are valued at if they are sold for somebody without mortgage in them; otherwise {@code null}
 */
@Lagrum({"UB 10:6", "UB 10:9 st 3", "UB 10:17"})
public record Fartygsauktion(long auktionId, LocalDate sammantrade, LocalTime klockslag, String plats, Belopp kostnader, Belopp andraMedel, Belopp reservdelar,
                             Long forteckningId, String andraVillkor, Belopp hojtSkydd) {

    /** On the chapter's terms. */
    public Fartygsauktion(long auktionId, LocalDate sammantrade, LocalTime klockslag, String plats, Belopp kostnader, Belopp andraMedel, Belopp reservdelar, Long forteckningId) {
        this(auktionId, sammantrade, klockslag, plats, kostnader, andraMedel, reservdelar, forteckningId, null, null);
    }

    /** Whether the sakägarförteckning has been drawn up, so that bidding may begin. */
    public boolean upprattad() {
        return forteckningId != null;
    }
}
