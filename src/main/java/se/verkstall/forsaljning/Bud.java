package se.verkstall.forsaljning;

import java.time.OffsetDateTime;
import se.verkstall.lag.Belopp;

/** A bid; of the same round the highest counts. */
public record Bud(long id, long auktionId, int omgang, String budgivare, String adress, Belopp belopp, OffsetDateTime tid, String vem) {
}
