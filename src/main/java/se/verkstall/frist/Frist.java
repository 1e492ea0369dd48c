package se.verkstall.frist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import se.verkstall.tid.Riktning;

/**
 * A deadline as the ledger holds it.
 *
 * @param katalogId id in the catalogue of time limits, such as {@code N19}
 * @param lagrum the section that sets it
 * @param ankare what the time is counted from, in Swedish
 * @param handelse the day of that
 * @param dag the last day on which the act is in time; for a shortest wait the first day on which it may be done
 * @param motivering why it is that day, in Swedish sentences
 * @param nyckel what the capability calls it; one of a name runs in a case at a time
 * @param riktning how the day was counted; {@code SATT_TID} where the authority set it
 * @param regelFran first day in force of the rule that gave the day, or {@code null} where the authority set it
 * @param tvingande SKALL, BOR or FAR, or {@code null} where the authority set the day
 * @param egen whether it is the authority that has to act, and not a party or somebody else
 * @param timer where the engine's timer hangs, or {@code null}
 * @param forlangdAv who extended it, or {@code null}
 * @param forlangdSkal why, or {@code null}
 * @param foreForlangning the day before it was first extended, or {@code null}
 * @param slut when it stopped running, or {@code null}
 * @param fullgjord when a missed act was done after all, or {@code null}
 * @param gjord the day on which the act was done, in time or not, or {@code null}
 * @param interntMal the authority's own target where the law gives no number, or {@code null}; never shown as law
 * @param forlangdUndantag the exception of the section on which it was extended, or {@code null}
 * @param langd the length of a time that the authority set by its length, or {@code null}
 */
public record Frist(long id, String malnummer, String katalogId, String lagrum, String ankare, LocalDate handelse, LocalDate dag,
                    Friststatus status, List<String> motivering, String nyckel, Riktning riktning, LocalDate regelFran,
                    String tvingande, boolean egen, Timer timer, String forlangdAv, String forlangdSkal, LocalDate foreForlangning,
                    OffsetDateTime skapad, OffsetDateTime slut, OffsetDateTime fullgjord, LocalDate gjord, InterntMal interntMal,
                    String forlangdUndantag, Langd langd) {

    /**
     * A target of the authority's own, by which the work is ordered and reminded of.
     *
     * @param vardagar working days from the day the duty arises; before the day of the event for what must precede it
     * @param dag the day they give
     */
    public record InterntMal(int vardagar, LocalDate dag) {
    }

    public Frist {
        motivering = List.copyOf(motivering);
    }

    /** Whether the day is the last one for an act, and not the first on which something may be done or is deemed to have been. */
    public boolean arSistaDag() {
        return Dagslag.arSistaDag(riktning);
    }

    /** The moment the engine's timer fires: the midnight that ends a last day, the midnight that begins any other; Swedish time. */
    public Date timerTid() {
        return Dagslag.timer(riktning, dag);
    }
}
