package se.verkstall.webb.chef;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import se.verkstall.processmotor.Modellelement;
import se.verkstall.processmotor.Processoversikt.Stegantal;

/**
 * A step of the chosen model, with how many stand there.
 *
 * @param antal how many stand there now, or have ended there if it is an end
 * @param medianDagar how many days the one in the middle has stood there; 0 for an end
 * @param varme 0 for an end, else 1 to 4 by the median
 */
record Stegvy(String element, String namn, String typ, long antal, OffsetDateTime aldst, long medianDagar, int varme) {

    private static final long VECKA = 7;
    private static final long MANAD = 30;
    private static final long KVARTAL = 90;

    static Stegvy star(Modellelement element, Stegantal antal, OffsetDateTime nu) {
        long dagar = ChronoUnit.DAYS.between(antal.median(), nu);
        int varme = dagar < VECKA ? 1 : dagar < MANAD ? 2 : dagar < KVARTAL ? 3 : 4;
        return new Stegvy(element.id(), element.namn(), element.typ(), antal.antal(), antal.aldst(), dagar, varme);
    }

    static Stegvy slut(Modellelement element, long antal) {
        return new Stegvy(element.id(), element.namn(), element.typ(), antal, null, 0, 0);
    }

    boolean arSlut() {
        return aldst == null;
    }
}
