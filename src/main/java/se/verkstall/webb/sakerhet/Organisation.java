package se.verkstall.webb.sakerhet;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * For whom an employer's user has logged in. The organisation comes from the demo's settings or from the identity provider's claim, never from what the user
 * writes; one who has the employer's role and no organisation reaches nothing.
 */
public final class Organisation {

    private static final String MARKE = "ORG_";
    private static final String ROLL = "ROLE_" + Roller.ARBETSGIVARE;

    private Organisation() {
    }

    /** The right that ties a user to an organisation's ten digits; a hyphen or spaces in the number do not matter. */
    static GrantedAuthority ratt(String organisationsnummer) {
        return new SimpleGrantedAuthority(MARKE + organisationsnummer.replaceAll("[\\s-]", ""));
    }

    /** Whether the user is an employer's and nothing more: somebody of the authority is never limited to an organisation. */
    public static boolean bara(Authentication vem) {
        return vem.getAuthorities().stream().map(GrantedAuthority::getAuthority).filter(r -> r.startsWith("ROLE_")).allMatch(ROLL::equals);
    }

    /** The organisation an employer's user is limited to, or empty for somebody of the authority and for an employer's user who has none. */
    public static Optional<String> av(Authentication vem) {
        return !bara(vem) ? Optional.empty() : vem.getAuthorities().stream().map(GrantedAuthority::getAuthority).filter(r -> r.startsWith(MARKE))
                .map(r -> r.substring(MARKE.length())).findFirst();
    }

    /** Whether the user may see what concerns that employer: the authority may always, an employer's user his own organisation's. */
    public static boolean far(Authentication vem, String arbetsgivare) {
        return !bara(vem) || av(vem).filter(arbetsgivare::equals).isPresent();
    }
}
