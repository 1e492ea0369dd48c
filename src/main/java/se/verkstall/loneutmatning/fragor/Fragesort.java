package se.verkstall.loneutmatning.fragor;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.processmotor.Atgard.Provning;
import se.verkstall.utskick.Utskick;

/** What one kind of question adds to the course they all share. {@code forslag} is the form it is raised in, {@code svar} the form it is decided in. */
interface Fragesort {

    Fragetyp typ();

    /** Whether it may be raised in an attachment that runs. */
    default Provning prova(Loneutmatning l, LocalDate dag) {
        return Provning.tillaten();
    }

    /** What the form it is raised in begins with. */
    default Map<String, Object> ifyllt(Loneutmatning l) {
        return Map.of();
    }

    /** @throws se.verkstall.lag.OgiltigIndataException if the law does not allow the proposal */
    default void granska(Loneutmatning l, Map<String, Object> forslag) {
    }

    /** What the proposal decides about the way of its model. */
    default Map<String, Object> variabler(Map<String, Object> forslag) {
        return Map.of();
    }

    /** Who of those the bilaga names are to be heard in this case. */
    default Set<Lonemottagare> horda(Loneutmatning l, Map<String, Object> forslag) {
        return EnumSet.allOf(Lonemottagare.class);
    }

    /** The cases whose applicants it concerns, or {@code null} for all. */
    default List<String> mal(Map<String, Object> forslag) {
        return null;
    }

    /** What its letters show beside the forms. */
    default Map<String, Object> data(Loneutmatning l, Map<String, Object> forslag) {
        return Map.of();
    }

    /** @throws se.verkstall.lag.OgiltigIndataException if the law does not allow that nothing comes of it yet */
    default void granskaAvslag(Fraga fraga, Loneutmatning l) {
    }

    /** What the form it is decided in begins with. */
    default Map<String, Object> ifylltBeslut(Fraga fraga, Loneutmatning l) {
        return Map.of();
    }

    /** The decision as it would go out. */
    Frageutskick.Brev brev(Loneutmatning l, Map<String, Object> forslag, Map<String, Object> svar);

    /**
     * Carries out what was decided and sends it.
     *
     * @return the letter to the employer that is to be delivered, or {@code null}
     */
    Utskick verkstall(Fraga fraga, Loneutmatning l, Map<String, Object> svar, String vem);
}
