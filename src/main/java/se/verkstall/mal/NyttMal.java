package se.verkstall.mal;

import se.verkstall.lag.Malslag;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What is registered as a new case.
 *
 * @param handelser the first rows of its dagbok
 */
public record NyttMal(Malslag slag, String atgard, Malstatus status, Kalla kalla, String referens, OffsetDateTime inkom,
                      List<Part> parter, List<Fordran> fordringar, List<Exekutionstitel> titlar, List<Dagboksrad> handelser) {

    /** A row of the dagbok before it is written. */
    public record Dagboksrad(String vem, String handelse, String lagrum) {
    }
}
