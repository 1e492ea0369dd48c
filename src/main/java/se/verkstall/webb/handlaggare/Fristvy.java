package se.verkstall.webb.handlaggare;

import java.time.LocalDate;
import java.util.Optional;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristhandelser.Handelse;
import se.verkstall.tid.FristSaknasException;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.tid.Tvingande;

/**
 * A deadline as the case page shows it.
 *
 * @param text what the law demands, in plain words, or {@code null} where the authority set the day
 * @param handelse the event of its being missed, or {@code null}
 * @param kanForlangas whether it runs and its section has an exception
 */
record Fristvy(Frist frist, String text, Handelse handelse, boolean kanForlangas) {

    static Fristvy av(Frist frist, Handelse handelse, boolean kanForlangas) {
        return new Fristvy(frist, katalogtext(frist.katalogId(), frist.regelFran()).orElse(null), handelse, kanForlangas);
    }

    /** Whether somebody has to say why it was missed. */
    public boolean attForklara() {
        return handelse != null && handelse.forklaring() == null;
    }

    /** Whether the law binds somebody to it, so that it can be missed: not what may be done until a day. */
    public boolean sistaDag() {
        return !Tvingande.FAR.name().equals(frist.tvingande()) && switch (frist.riktning()) {
            case KORTAST_VANTAN, PRESUMTION, SKYNDSAMT, GENAST, SATT_TID -> false;
            default -> true;
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
