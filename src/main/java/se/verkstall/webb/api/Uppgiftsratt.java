package se.verkstall.webb.api;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.webb.sakerhet.Roller;
import se.verkstall.webb.skal.Skal;

/** Whose tasks a person may see and take: those of her groups; a chef all, a revisor sees all. */
final class Uppgiftsratt {

    private Uppgiftsratt() {
    }

    /**
     * The groups to list, or {@code null} for all.
     *
     * @param grupp the one asked for, or {@code null}
     * @throws AccessDeniedException if it is not hers
     */
    static List<String> grupper(Authentication person, String grupp) {
        List<String> roller = Skal.roller(person);
        boolean serAllt = roller.contains(Roller.CHEF) || roller.contains(Roller.REVISOR);
        if (grupp == null) {
            return serAllt ? null : roller;
        }
        if (!serAllt && !roller.contains(grupp)) {
            throw new AccessDeniedException("Gruppen " + grupp + " är inte din.");
        }
        return List.of(grupp);
    }

    /** @throws AccessDeniedException if the task belongs to another group than the person's and she is no chef */
    static void krav(Authentication person, Uppgift uppgift) {
        List<String> roller = Skal.roller(person);
        if (!roller.contains(uppgift.grupp()) && !roller.contains(Roller.CHEF)) {
            throw new AccessDeniedException("Uppgiften hör till gruppen " + uppgift.grupp() + ".");
        }
    }
}
