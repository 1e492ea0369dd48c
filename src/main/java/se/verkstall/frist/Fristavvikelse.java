package se.verkstall.frist;

import java.time.OffsetDateTime;

/**
 * A place where the engine does not show what the ledger says.
 *
 * @param bokensTid when the timer is to fire, by the ledger
 * @param motornsTid when it would, by the engine; {@code null} if there is none
 * @param avslutad when it was put right or was seen to be gone, or {@code null}
 */
public record Fristavvikelse(long id, long fristId, String malnummer, String lagrum, Slag slag, OffsetDateTime bokensTid,
                             OffsetDateTime motornsTid, OffsetDateTime upptackt, OffsetDateTime avslutad) {

    /** What is wrong. */
    public enum Slag {
        /** The process waits where the timer should hang, and there is none. */
        TIMER_SAKNAS("Timern saknas i processmotorn"),
        /** The timer fires at another moment. */
        TIMER_FLYTTAD("Timern går vid fel tidpunkt"),
        /** An open task shows another last day. */
        UPPGIFT_FLYTTAD("Uppgiften visar fel sista dag"),
        /** The process has ended while the deadline runs: a person has to say what is to become of it. */
        PROCESSEN_BORTA("Processen är slut men fristen löper");

        private final String iOrd;

        Slag(String iOrd) {
            this.iOrd = iOrd;
        }

        /** As people read it, in Swedish. */
        public String iOrd() {
            return iOrd;
        }

        /** Whether the engine can be put right without a person. */
        public boolean kanRepareras() {
            return this != PROCESSEN_BORTA;
        }
    }
}
