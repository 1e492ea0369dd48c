package se.verkstall.webb.handlaggare;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.webb.sakerhet.Roller;
import se.verkstall.webb.skal.Skal;

/** Who may work on a task: its group, and a chef. */
final class Behorighet {

    private Behorighet() {
    }

    /** Whether she may begin anything in a case. */
    static boolean farHandlagga(Authentication person) {
        List<String> roller = Skal.roller(person);
        return roller.contains(Roller.HANDLAGGARE) || roller.contains(Roller.CHEF);
    }

    static boolean far(Authentication person, Uppgift uppgift) {
        List<String> roller = Skal.roller(person);
        return roller.contains(uppgift.grupp()) || roller.contains(Roller.CHEF);
    }

    /** @throws AccessDeniedException if the task belongs to another group than the person's */
    static void krav(Authentication person, Uppgift uppgift) {
        if (!far(person, uppgift)) {
            throw new AccessDeniedException("Uppgiften hör till gruppen " + uppgift.grupp() + ".");
        }
    }
}
