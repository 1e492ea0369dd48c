package se.verkstall.frist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import se.verkstall.processmotor.Processer;
import se.verkstall.tid.Riktning;

/** What kind of day a direction of counting gives, and when the engine's timer fires for it. */
final class Dagslag {

    private Dagslag() {
    }

    /** Whether the day is the last one for something, and not the first on which something may be done or is deemed to have been. */
    static boolean arSistaDag(Riktning riktning) {
        return riktning != Riktning.KORTAST_VANTAN && riktning != Riktning.PRESUMTION;
    }

    /** Whether an act after the day is late: what the law only asks to be done promptly has no last day. */
    static boolean kanForsuttas(Riktning riktning) {
        return arSistaDag(riktning) && riktning != Riktning.SKYNDSAMT;
    }

    /** The midnight that ends a last day; the midnight that begins any other. */
    static Date timer(Riktning riktning, LocalDate dag) {
        return arSistaDag(riktning) ? Processer.efterSistaDag(dag) : Processer.morgonen(dag);
    }

    /** As {@link #timer}, as the table holds it. */
    static OffsetDateTime tid(Riktning riktning, LocalDate dag) {
        return timer(riktning, dag).toInstant().atOffset(ZoneOffset.UTC);
    }
}
