package se.verkstall.webb.handlaggare;

import java.time.LocalDate;
import java.util.Optional;
import se.verkstall.frist.Frist;
import se.verkstall.tid.FristSaknasException;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.tid.Riktning;

/**
 * A deadline as the case page shows it.
 *
 * @param slag what day it is: last day, first day, deemed day
 * @param text what the law demands, in plain words, or {@code null} where the authority set the day
 */
record Fristvy(Frist frist, String slag, String text) {

    static Fristvy av(Frist frist) {
        return new Fristvy(frist, slag(frist.riktning()), katalogtext(frist.katalogId(), frist.regelFran()).orElse(null));
    }

    /** What kind of day a way of counting gives, in a few words. */
    static String slag(Riktning riktning) {
        return switch (riktning) {
            case KORTAST_VANTAN -> "tidigast";
            case PRESUMTION -> "anses ha skett";
            case SKYNDSAMT, GENAST -> "ska göras från";
            case SATT_TID -> "bestämd dag";
            default -> "sista dag";
        };
    }

    /** The catalogue's words for a row in the version that began on a day, or empty if it has none. */
    static Optional<String> katalogtext(String katalogId, LocalDate regelFran) {
        if (regelFran == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Fristkatalog.rad(katalogId, regelFran).text());
        } catch (FristSaknasException e) {
            return Optional.empty();
        }
    }
}
