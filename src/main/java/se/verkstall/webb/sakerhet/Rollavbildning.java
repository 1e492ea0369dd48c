package se.verkstall.webb.sakerhet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.core.user.OAuth2UserAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;

/**
 * Takes the roles from the identity provider: the claim {@code roles} of the token, or the one that
 * {@code verkstall.sakerhet.rollansprak} names. A role that is none of ours gives nothing. The organisation of an employer's user is the claim
 * {@code organisationsnummer}, or the one that {@code verkstall.sakerhet.organisationsansprak} names.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class Rollavbildning {

    private static final Set<String> KANDA = Set.of(Roller.HANDLAGGARE, Roller.CHEF, Roller.MODELLERARE, Roller.DRIFT, Roller.REVISOR,
            Roller.ARBETSGIVARE);

    private final String ansprak;
    private final String organisation;

    Rollavbildning(@Value("${verkstall.sakerhet.rollansprak:roles}") String ansprak,
                   @Value("${verkstall.sakerhet.organisationsansprak:organisationsnummer}") String organisation) {
        this.ansprak = ansprak;
        this.organisation = organisation;
    }

    /** For the API's callers. */
    @Bean
    JwtAuthenticationConverter rollerFranBiljett() {
        JwtAuthenticationConverter avbildning = new JwtAuthenticationConverter();
        avbildning.setPrincipalClaimName("preferred_username");
        avbildning.setJwtGrantedAuthoritiesConverter(biljett -> ratter(biljett.getClaim(ansprak), biljett.getClaim(organisation)));
        return avbildning;
    }

    /** For people who log in to the pages. */
    @Bean
    GrantedAuthoritiesMapper rollerFranInloggning() {
        return behorigheter -> {
            Set<GrantedAuthority> alla = new LinkedHashSet<>();
            for (GrantedAuthority b : behorigheter) {
                if (b instanceof OidcUserAuthority oidc) {
                    alla.addAll(ratter(oidc.getIdToken().getClaim(ansprak), oidc.getIdToken().getClaim(organisation)));
                } else if (b instanceof OAuth2UserAuthority oauth) {
                    alla.addAll(ratter(oauth.getAttributes().get(ansprak), oauth.getAttributes().get(organisation)));
                }
            }
            return alla;
        };
    }

    /** The roles and, for an employer's user, the one organisation; a claim that is no single number gives none. */
    static Collection<GrantedAuthority> ratter(Object roller, Object organisation) {
        Set<GrantedAuthority> ratter = new LinkedHashSet<>(roller(roller));
        if (organisation instanceof String nummer && nummer.replaceAll("[\\s-]", "").matches("\\d{10}|\\d{12}")) {
            ratter.add(Organisation.ratt(nummer));
        }
        return ratter;
    }

    private static Collection<GrantedAuthority> roller(Object vardet) {
        List<?> namn = vardet instanceof Collection<?> flera ? List.copyOf(flera) : vardet == null ? List.of() : List.of(vardet);
        Set<GrantedAuthority> roller = new LinkedHashSet<>();
        namn.stream().map(n -> n.toString().toUpperCase(Locale.ROOT)).filter(KANDA::contains)
                .forEach(n -> roller.add(new SimpleGrantedAuthority("ROLE_" + n)));
        return roller;
    }
}
