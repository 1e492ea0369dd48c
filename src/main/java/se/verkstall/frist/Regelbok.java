package se.verkstall.frist;

import java.time.LocalDate;
import java.util.Optional;
import se.verkstall.tid.BeraknadDag;

/** The rules that set times, as the ledger asks for them. */
interface Regelbok {

    /** A rule and the day it gives. */
    record Utrakning(Fristregel regel, BeraknadDag dag) {
    }

    /**
     * The rule in force on the day of the event, and the day it gives.
     *
     * @throws se.verkstall.lag.RegelSaknasException if the row was not in force then
     * @throws se.verkstall.lag.OgiltigIndataException if there is no such row, or it sets no countable time
     */
    Utrakning rakna(String katalogId, LocalDate handelse);

    /** The exception on which a row, in the version that came into force on a day, can be departed from given a written reason; empty if it cannot. */
    Optional<String> undantag(String katalogId, LocalDate regelFran);
}
