package se.verkstall.tid;

/** How a row of the catalogue times an act, seen from its anchor event. The set is closed. */
public enum Riktning {

    /** At least so long before the event; counted backward, to the nearest earlier vardag. */
    FORE,
    /** Within a time after the event; moved to the next vardag. */
    EFTER,
    /** Not until a time after the event; the day is the first allowed one and is not moved. */
    KORTAST_VANTAN,
    /** Deemed to have happened a time after the event; not moved. */
    PRESUMTION,
    /** No longer than a time after the event, although nothing is to be done on the last day; not moved. */
    HOGSTA_TID,
    /** Once in each period: the day is the last one of the period that the event opens. */
    FREKVENS,
    /** At the event itself; not moved. */
    VID,
    /** Before the event, with no length given: on the day of the event at the latest, or the nearest earlier vardag. */
    INNAN,
    /** At once: the day of the event, or the next vardag. */
    GENAST,
    /**
     * Without delay, promptly, as soon as possible: the law gives no number. The day is the one on which the duty arises (or the next
     * vardag), for the order of work; nothing is late merely because that day has passed.
     */
    SKYNDSAMT,
    /** After the event, with no time word: no day. */
    EFTERAT,
    /** Within a time that the authority sets in the case: no day in the law. */
    SATT_TID,
    /** May be done without limit in time: no day. */
    UTAN_GRANS,
    /** Only between two times of the clock: the day of the event itself. */
    FONSTER,
    /** An amount, a share, a number or an age that decides whether a rule applies: no day. */
    TROSKEL
}
