package se.verkstall.webb.frister;

import se.verkstall.tid.Enhet;
import se.verkstall.tid.Frist;
import se.verkstall.tid.Riktning;

/**
 * A row of the catalogue as people read it.
 *
 * @param tid the length in words, "tre veckor före", or the time word; never empty
 */
record Katalograd(Frist frist, String tid) {

    static Katalograd av(Frist f) {
        return new Katalograd(f, tid(f.regel()));
    }

    private static String tid(Frist.Tidsregel regel) {
        Enhet enhet = regel.enhet();
        String langd = enhet == null ? "" : regel.antal() == null ? enhet.iOrd(2) : enhet == Enhet.ANDEL ? "1/" + regel.antal() : enhet.iOrd(regel.antal());
        String ord = ord(regel.riktning());
        return langd.isEmpty() ? ord : regel.riktning() == Riktning.TROSKEL ? langd : switch (regel.riktning()) {
            case FORE -> "senast " + langd + " före";
            case EFTER -> "inom " + langd;
            case KORTAST_VANTAN -> "tidigast efter " + langd;
            case PRESUMTION -> "anses ha skett efter " + langd;
            case HOGSTA_TID -> "högst " + langd;
            case FREKVENS -> "varje: " + langd;
            default -> ord + " (" + langd + ")";
        };
    }

    private static String ord(Riktning riktning) {
        return switch (riktning) {
            case FORE, INNAN -> "innan";
            case EFTER -> "inom en tid";
            case KORTAST_VANTAN -> "tidigast";
            case PRESUMTION -> "anses ha skett";
            case HOGSTA_TID -> "högst";
            case FREKVENS -> "återkommande";
            case VID -> "vid";
            case GENAST -> "genast";
            case SKYNDSAMT -> "utan dröjsmål";
            case EFTERAT -> "efteråt";
            case SATT_TID -> "tid som myndigheten sätter";
            case UTAN_GRANS -> "utan gräns";
            case FONSTER -> "mellan klockslag";
            case TROSKEL -> "tröskel";
        };
    }
}
