package se.verkstall.frist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.verkstall.tid.Riktning;
import se.verkstall.tid.Skyndsamhetsord;

/**
 * What the ledger needs to know of a rule that sets a time.
 *
 * @param regelFran first day the rule was in force, or {@code null} where the authority set the day itself
 * @param tvingande SKALL, BOR or FAR, or {@code null} where the authority set the day itself
 * @param undantag the section's exceptions, parted by semicolon, or {@code null}
 * @param egen whether it is the authority that has to act
 * @param ord the word by which the law asks for promptness without a number, or {@code null}
 */
record Fristregel(String katalogId, String lagrum, Riktning riktning, LocalDate regelFran, String tvingande, String undantag, boolean egen,
                   Skyndsamhetsord ord) {

    /** An exception of a row without a number is one from the duty, not from its time. */
    private static final Set<Riktning> MED_TAL = Set.of(Riktning.FORE, Riktning.EFTER, Riktning.HOGSTA_TID, Riktning.FREKVENS);
    private static final Set<String> SKAL = Set.of("särskilda skäl", "synnerliga skäl");

    /** The rule of a day that the authority set itself: the law fixes nothing that the authority could miss. */
    static Fristregel satt(SattFrist satt) {
        return new Fristregel(satt.katalogId(), satt.lagrum(), Riktning.SATT_TID, null, null, null, false, null);
    }

    /** The reasons for which the section lets the time itself be departed from: särskilda or synnerliga skäl; empty if it does not. */
    Optional<String> undantagFranTiden() {
        return undantag == null || !MED_TAL.contains(riktning) ? Optional.empty() : Stream.of(undantag.split(";")).map(String::strip).filter(SKAL::contains).findFirst();
    }
}
