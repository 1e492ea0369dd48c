package se.verkstall.utmatning;

import java.time.LocalDate;

/**
 * A request that the whole be sold for an attached share.
 *
 * @param svarsdag the day by which the others may comment
 * @param bifall whether it was granted; of no meaning before it is decided
 * @param beslutDag the day it was decided, or {@code null}
 */
public record Andelsyrkande(long id, long utmatningId, Av av, String namn, LocalDate svarsdag, boolean bifall, String beslutSkal, LocalDate beslutDag) {

    /** Who asked. */
    public enum Av {
        SOKANDEN, GALDENAREN, DELAGARE
    }
}
