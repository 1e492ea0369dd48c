package se.verkstall.webb.skal;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.webb.sakerhet.Roller;

/** Whose tasks a person may see and take, on the pages and through the API: those of her groups; a chef all, a revisor sees all. */
public final class Uppgiftsratt {

    private Uppgiftsratt() {
    }

    /**
     * The groups to list, or {@code null} for all.
     *
     * @param grupp the one asked for, or {@code null}
     * @throws AccessDeniedException if it is not hers
     */
    public static List<String> grupper(Authentication person, String grupp) {
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

    /** Whether she may begin anything in a case. */
    public static boolean farHandlagga(Authentication person) {
        List<String> roller = Skal.roller(person);
        return roller.contains(Roller.HANDLAGGARE) || roller.contains(Roller.CHEF);
    }

    /** Whether she may work on the task: her group's, and a chef's is every group. */
    public static boolean far(Authentication person, Uppgift uppgift) {
        List<String> roller = Skal.roller(person);
        return roller.contains(uppgift.grupp()) || roller.contains(Roller.CHEF);
    }

    /** @throws AccessDeniedException if she may not work on the task */
    public static void krav(Authentication person, Uppgift uppgift) {
        if (!far(person, uppgift)) {
            throw new AccessDeniedException("Uppgiften hör till gruppen " + uppgift.grupp() + ".");
        }
    }
}
