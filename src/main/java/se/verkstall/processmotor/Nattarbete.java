package se.verkstall.processmotor;

import java.time.LocalDate;

/**
 * Work that is done once a night by the application's clock, at two in the morning, Swedish time. One bean for each.
 *
 * <p>It is a job of the engine: it survives a restart, is done by one node only, is tried again when it fails, and follows the demo
 * clock. Nights that pass while everything is stopped are not made up for: what it does must cover all that has happened since last.
 */
public interface Nattarbete {

    /** A name that is kept between releases. */
    String namn();

    /** Does the work, in the job's transaction. */
    void utfor(LocalDate dag);
}
