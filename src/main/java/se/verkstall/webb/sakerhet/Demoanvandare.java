package se.verkstall.webb.sakerhet;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The users of the demo profile: one for each role, with the password equal to the name. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class Demoanvandare {

    @Bean
    UserDetailsService demoanvandarna() {
        List<UserDetails> alla = List.of(Roller.HANDLAGGARE, Roller.CHEF, Roller.MODELLERARE, Roller.DRIFT, Roller.REVISOR, Roller.ARBETSGIVARE).stream()
                .map(roll -> User.withUsername(roll.toLowerCase(Locale.ROOT)).password("{noop}" + roll.toLowerCase(Locale.ROOT)).roles(roll).build())
                .toList();
        return new InMemoryUserDetailsManager(alla);
    }
}
