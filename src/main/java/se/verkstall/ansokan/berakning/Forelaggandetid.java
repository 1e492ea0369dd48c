package se.verkstall.ansokan.berakning;

import java.time.LocalDate;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Enhet;
import se.verkstall.tid.Tidsrakning;

/**
 * The day by which an applicant must complete a deficient application.
 *
 * <p>UB 2:5 leaves the time to the authority. Ours: three weeks from the day the föreläggande is issued, and never less
 * than one week from the day it was served; if the service came later, two weeks from that day. Both are counted by
 * lag 1930:173 and so end on a vardag.
 */
@Lagrum({"UB 2:5", "UF 2:8"})
public final class Forelaggandetid {

    private static final int VECKOR_FRAN_UTFARDANDET = 3;
    private static final int VECKOR_FRAN_SEN_DELGIVNING = 2;
    private static final int MINST_VECKOR_EFTER_DELGIVNING = 1;

    private Forelaggandetid() {
    }

    /** The day that is written into the föreläggande. */
    public static BeraknadDag vidUtfardandet(LocalDate utfardat) {
        return Tidsrakning.senast(utfardat, VECKOR_FRAN_UTFARDANDET, Enhet.VECKA);
    }

    /** Whether service on the day leaves the applicant time enough until the day set. */
    public static boolean rackerTiden(LocalDate delgivet, LocalDate satt) {
        return !Tidsrakning.senast(delgivet, MINST_VECKOR_EFTER_DELGIVNING, Enhet.VECKA).dag().isAfter(satt);
    }

    /** The later day that applies when service came too late for the one set. */
    public static BeraknadDag efterSenDelgivning(LocalDate delgivet) {
        return Tidsrakning.senast(delgivet, VECKOR_FRAN_SEN_DELGIVNING, Enhet.VECKA);
    }
}
