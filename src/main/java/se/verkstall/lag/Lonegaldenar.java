package se.verkstall.lag;

import java.util.Locale;
import java.util.Optional;

/**
 * Whose wages may be attached: a living human being's. The rules on attachment of wages do not apply when the debtor is an estate or another legal person.
 *
 * <p>An estate is known by its name, "Dödsboet efter Gun Gäldenär" or "Gun Gäldenärs dödsbo": the application has no field that says it.
 */
@Lagrum("UB 7:1 st 2")
public final class Lonegaldenar {

    private static final String DODSBO = "dödsbo";
    private static final Locale SVENSKA = Locale.forLanguageTag("sv");

    private Lonegaldenar() {
    }

    /** Why the wages of such a debtor cannot be attached, in a Swedish sentence; empty if they can. */
    public static Optional<String> hinder(Parttyp typ, String namn) {
        if (arDodsbo(namn)) {
            return Optional.of("Gäldenären är ett dödsbo. Lön kan inte utmätas hos ett dödsbo.");
        }
        return typ == Parttyp.JURIDISK_PERSON ? Optional.of("Gäldenären är en juridisk person. Lön kan bara utmätas hos en människa.") : Optional.empty();
    }

    /** Whether the name is that of an estate. */
    public static boolean arDodsbo(String namn) {
        return namn != null && (namn.toLowerCase(SVENSKA).startsWith(DODSBO) || namn.toLowerCase(SVENSKA).endsWith(" " + DODSBO));
    }
}
