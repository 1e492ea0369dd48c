package se.verkstall.webb.sakerhet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The users of the demo profile: one for each role and a second chef, for what two have to see; the password is the name. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class Demoanvandare {

    private static final List<String> ROLLER = List.of(Roller.HANDLAGGARE, Roller.CHEF, Roller.MODELLERARE, Roller.DRIFT, Roller.REVISOR, Roller.ARBETSGIVARE);
    private static final String ANDRA_CHEFEN = "chef2";

    /** @param arbetsgivare the organisation of the sample employer whose user may log in */
    @Bean
    UserDetailsService demoanvandarna(@Value("${verkstall.demo.arbetsgivare}") String arbetsgivare) {
        return namn -> {
            String litet = namn.toLowerCase(Locale.ROOT);
            String roll = litet.equals(ANDRA_CHEFEN) ? Roller.CHEF : litet.toUpperCase(Locale.ROOT);
            if (!ROLLER.contains(roll)) {
                throw new UsernameNotFoundException(namn);
            }
            return new Demoperson(litet, visasSom(litet), ratter(roll, arbetsgivare));
        };
    }

    private static String visasSom(String namn) {
        return switch (namn) {
            case "handlaggare" -> "Hanna Handläggare (demo)";
            case "chef" -> "Carl Chef (demo)";
            case ANDRA_CHEFEN -> "Cilla Chef (demo)";
            default -> null;
        };
    }

    private static Collection<GrantedAuthority> ratter(String roll, String arbetsgivare) {
        List<GrantedAuthority> ratter = new ArrayList<>(List.of(new SimpleGrantedAuthority("ROLE_" + roll)));
        if (roll.equals(Roller.ARBETSGIVARE)) {
            ratter.add(Organisation.ratt(arbetsgivare));
        }
        return ratter;
    }

    /** Somebody in the demo, who is called something in her decisions. */
    static final class Demoperson extends User {

        private static final long serialVersionUID = 1L;

        private final String visasSom;

        Demoperson(String namn, String visasSom, Collection<GrantedAuthority> ratter) {
            super(namn, "{noop}" + namn, ratter);
            this.visasSom = visasSom;
        }

        String visasSom() {
            return visasSom;
        }
    }
}
