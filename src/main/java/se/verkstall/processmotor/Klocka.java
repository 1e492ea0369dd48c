package se.verkstall.processmotor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The one clock of the application: what the engine takes for now, in Swedish time.
 *
 * <p>The engine's clock is global to the JVM, so the demo clock moves timers, pages and rules alike.
 */
public final class Klocka extends Clock {

    /** Swedish time, in which every statutory day is counted. */
    public static final ZoneId SVENSK_TID = ZoneId.of("Europe/Stockholm");

    private final ZoneId zon;

    public Klocka() {
        this(SVENSK_TID);
    }

    private Klocka(ZoneId zon) {
        this.zon = zon;
    }

    @Override
    public ZoneId getZone() {
        return zon;
    }

    @Override
    public Clock withZone(ZoneId annanZon) {
        return new Klocka(annanZon);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Moves the engine's clock, and with it the whole application, so that it ticks on from {@code till}. */
    public static void stall(Instant till) {
        ClockUtil.offset(till.toEpochMilli() - System.currentTimeMillis());
    }

    /** Lets the clock follow real time again. */
    public static void riktigTid() {
        ClockUtil.reset();
    }
}
