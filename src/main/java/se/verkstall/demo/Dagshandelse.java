package se.verkstall.demo;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Something that happens at a set time each working day, whether the clock ticks there or is moved past it.
 *
 * <p>After a crash in the middle it happens again: what it does must be harmless the second time.
 */
interface Dagshandelse {

    /** When, Swedish time. */
    LocalTime klockslag();

    void intraffa(LocalDate dag);
}
