package se.verkstall.webb.sakerhet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The users of the demo profile: one for each role and a second chef, for what two have to see; the password is the name. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class Demoanvandare {

    /** @param arbetsgivare the organisation of the sample employer whose user may log in */
    @Bean
    UserDetailsService demoanvandarna(@Value("${verkstall.demo.arbetsgivare}") String arbetsgivare) {
        List<UserDetails> alla = new ArrayList<>(List.of(Roller.HANDLAGGARE, Roller.CHEF, Roller.MODELLERARE, Roller.DRIFT, Roller.REVISOR, Roller.ARBETSGIVARE).stream()
                .map(roll -> anvandare(roll.toLowerCase(Locale.ROOT), roll, arbetsgivare)).toList());
        alla.add(anvandare("chef2", Roller.CHEF, arbetsgivare));
        // as a mere lookup: the manager itself would put a costly hash in the place of a password at its first use, to be counted at every call of the API
        return new InMemoryUserDetailsManager(alla)::loadUserByUsername;
    }

    private static UserDetails anvandare(String namn, String roll, String arbetsgivare) {
        List<GrantedAuthority> ratter = new ArrayList<>(List.of(new SimpleGrantedAuthority("ROLE_" + roll)));
        if (roll.equals(Roller.ARBETSGIVARE)) {
            ratter.add(Organisation.ratt(arbetsgivare));
        }
        return User.withUsername(namn).password("{noop}" + namn).authorities(ratter).build();
    }
}
