package se.verkstall.forsaljning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What a sale of ship or aircraft has besides what every sale has.
 *
 * @param registerutdrag the day the extract of the register was at hand, or {@code null}
 * @param utlandsktRegister a foreign register it is entered in, or {@code null}
 * @param beskrivning its qualities and equipment, once it has been described
 * @param beskrivningPlats where the description is kept for anybody to see
 * @param yttrandeTill until when applicant and owner may comment, or {@code null} if they are not heard
 */
@Lagrum({"UF 10:1", "UF 10:2", "UF 10:3", "UF 10:6"})
public record Fartygsforsaljning(long forsaljningId, LocalDate registerutdrag, String utlandsktRegister, String registerAdress, String beskrivning,
                                 String beskrivningPlats, Belopp varde, LocalDate yttrandeTill) {
}
