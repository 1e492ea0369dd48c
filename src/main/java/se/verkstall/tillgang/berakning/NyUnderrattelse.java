package se.verkstall.tillgang.berakning;

import java.time.LocalDate;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.tid.Enhet;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.tid.Tidsrakning;

/**
 * Whether the debtor must be told of the case anew before anything more is attached.
 *
 * <p>Until 2007 in an enskilt mål when a year had passed and the case went on (UF 6:2 st 2); otherwise, and in every case since 2008, when the time that has
 * passed or another reason calls for it. Ours: when a year has passed; another reason a person gives.
 *
 * <p>Told on 2022-03-01: not anew on 2023-03-01, but on 2023-03-02.
 */
@Lagrum("UF 6:2")
public final class NyUnderrattelse {

    private static final LocalDate UTAN_ETTARSPERIODER = LocalDate.of(2008, 1, 1);

    private NyUnderrattelse() {
    }

    /** Whether the time that has passed since the last notice calls for a new one. */
    public static boolean behovs(Malslag slag, LocalDate senaste, LocalDate idag) {
        boolean ettar = slag == Malslag.ENSKILT && senaste.isBefore(UTAN_ETTARSPERIODER);
        LocalDate racker = ettar ? Fristkatalog.berakna("N03", senaste, senaste).dag() : Tidsrakning.senast(senaste, 1, Enhet.AR).dag();
        return idag.isAfter(racker);
    }
}
