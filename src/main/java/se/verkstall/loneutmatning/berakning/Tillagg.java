package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * One cost the debtor wants to have regarded, for one income period. What is left out is {@code null}.
 *
 * @param beskrivning whose it is or what it is for
 * @param ersattning what Försäkringskassan, the employer or others pay of it
 * @param styrkt {@code null} until somebody has judged it; it is then not counted
 * @param tak the most that one person pays in twelve months, where the ceiling of the day has not been read
 * @param takKalla where that ceiling was read
 */
@Lagrum({"KFM A 2021:1 p 3.2", "KFM A 2021:1 p 3.3"})
public record Tillagg(Tillaggsslag slag, String beskrivning, Belopp belopp, Belopp ersattning, Styrkt styrkt, Belopp tak, String takKalla) {

    public Tillagg {
        ersattning = ersattning == null ? Belopp.NOLL : ersattning;
    }
}
