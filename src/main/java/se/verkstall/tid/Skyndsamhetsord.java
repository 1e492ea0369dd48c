package se.verkstall.tid;

import java.util.Optional;

/** The words by which the law asks for promptness without a number. The authority may set itself a target for each; the target is never the law. */
public enum Skyndsamhetsord {

    /** At once. */
    GENAST("genast"),
    /** Without delay. */
    UTAN_DROJSMAL("utan dröjsmål"),
    /** As soon as possible, and what says the same: promptly, as soon as, if there is time. */
    SNARAST("snarast, skyndsamt eller så snart som möjligt"),
    /** Before something else, with no length given. */
    INNAN("innan eller före, utan angiven tid");

    private final String iOrd;

    Skyndsamhetsord(String iOrd) {
        this.iOrd = iOrd;
    }

    /** As people read it, in Swedish. */
    public String iOrd() {
        return iOrd;
    }

    /** Whether the target is counted backward, from the event that the act must precede. */
    public boolean foreHandelsen() {
        return this == INNAN;
    }

    /** The word of a row, or nothing if the row has a time of its own or none at all. */
    public static Optional<Skyndsamhetsord> av(Frist rad) {
        return switch (rad.regel().riktning()) {
            case GENAST -> Optional.of(GENAST);
            case INNAN -> Optional.of(INNAN);
            case SKYNDSAMT -> Optional.of(rad.text().contains(UTAN_DROJSMAL.iOrd) ? UTAN_DROJSMAL : SNARAST);
            default -> Optional.empty();
        };
    }
}
