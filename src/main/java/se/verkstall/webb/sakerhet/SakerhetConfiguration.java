package se.verkstall.webb.sakerhet;

import static se.verkstall.webb.sakerhet.Roller.ARBETSGIVARE;
import static se.verkstall.webb.sakerhet.Roller.CHEF;
import static se.verkstall.webb.sakerhet.Roller.DRIFT;
import static se.verkstall.webb.sakerhet.Roller.HANDLAGGARE;
import static se.verkstall.webb.sakerhet.Roller.MODELLERARE;
import static se.verkstall.webb.sakerhet.Roller.REVISOR;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Who may go where. Everything is denied that is not named. */
@Configuration(proxyBeanMethods = false)
class SakerhetConfiguration {

    private static final String[] ALLA_ROLLER = {HANDLAGGARE, CHEF, MODELLERARE, DRIFT, REVISOR};

    private static final String[] MED_ARBETSGIVARE = {HANDLAGGARE, CHEF, MODELLERARE, DRIFT, REVISOR, ARBETSGIVARE};

    private final boolean demo;

    SakerhetConfiguration(Environment miljo) {
        this.demo = miljo.acceptsProfiles(Profiles.of("demo"));
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiSakerhet(HttpSecurity http, ApiInloggningsfel fel) throws Exception {
        http.securityMatcher("/api/**", "/v3/**")
                .authorizeHttpRequests(a -> a
                        .requestMatchers("/v3/api-docs/**").hasAnyRole(ALLA_ROLLER)
                        .requestMatchers(HttpMethod.GET, "/api/v1/frister/**", "/api/v1/frister", "/api/v1/kalender/**", "/api/v1/lagrum",
                                "/api/v1/ansokningar/schema").hasAnyRole(ALLA_ROLLER)
                        .requestMatchers("/api/v1/forbehallsbelopp/**", "/api/v1/forbehallsbelopp", "/api/v1/loneutmatning/fordelning", "/api/v1/fordelning")
                            .hasAnyRole(ALLA_ROLLER)
                        .requestMatchers("/api/v1/modeller/**").hasAnyRole(MODELLERARE, CHEF)
                        .requestMatchers("/api/v1/arbetsgivare/**").hasAnyRole(HANDLAGGARE, CHEF, ARBETSGIVARE)
                        .requestMatchers("/api/v1/demo/**").hasAnyRole(ALLA_ROLLER)
                        .requestMatchers("/api/v1/dagbok/verifiering").hasAnyRole(CHEF, DRIFT, REVISOR)
                        .requestMatchers(HttpMethod.GET, "/api/**").hasAnyRole(HANDLAGGARE, CHEF, REVISOR)
                        .requestMatchers("/api/v1/**").hasAnyRole(HANDLAGGARE, CHEF)
                        .anyRequest().denyAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.disable())
                .exceptionHandling(e -> e.authenticationEntryPoint(fel).accessDeniedHandler(fel));
        if (demo) {
            http.httpBasic(b -> b.authenticationEntryPoint(fel));
        } else {
            http.oauth2ResourceServer(o -> o.jwt(Customizer.withDefaults()).authenticationEntryPoint(fel).accessDeniedHandler(fel));
        }
        return http.build();
    }

    /** Health is for everybody on the wire; figures are for the operator, by password in the demo and by token otherwise, or as she is logged in to the pages. */
    @Bean
    @Order(2)
    SecurityFilterChain driftensSakerhet(HttpSecurity http, ApiInloggningsfel fel) throws Exception {
        http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(a -> a
                        .requestMatchers("/actuator/health/**", "/actuator/health").permitAll()
                        .anyRequest().hasRole(DRIFT))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(c -> c.disable())
                .exceptionHandling(e -> e.authenticationEntryPoint(fel).accessDeniedHandler(fel));
        if (demo) {
            http.httpBasic(b -> b.authenticationEntryPoint(fel));
        } else {
            http.oauth2ResourceServer(o -> o.jwt(Customizer.withDefaults()).authenticationEntryPoint(fel).accessDeniedHandler(fel));
        }
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain sidornasSakerhet(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(a -> a
                        .requestMatchers("/statiskt/**", "/bundlat/**", "/webjars/**", "/logga-in", "/error").permitAll()
                        // the address itself holds the secret
                        .requestMatchers(HttpMethod.GET, "/kalender/*.ics").permitAll()
                        // the authority's own page of announced auctions (UF 9:9)
                        .requestMatchers(HttpMethod.GET, "/auktioner", "/auktioner/bilder/*").permitAll()
                        .requestMatchers("/drift/**").hasRole(DRIFT)
                        .requestMatchers("/mal/*/lasningar").hasAnyRole(CHEF, REVISOR)
                        .requestMatchers(HttpMethod.GET, "/chef/**", "/chef").hasAnyRole(CHEF, REVISOR)
                        .requestMatchers("/chef/**").hasRole(CHEF)
                        .requestMatchers(HttpMethod.GET, "/modeller/**", "/modeller").hasAnyRole(MODELLERARE, CHEF, HANDLAGGARE, REVISOR)
                        .requestMatchers("/modeller/**").hasRole(MODELLERARE)
                        .requestMatchers("/arbetsgivare/**", "/arbetsgivare").hasAnyRole(HANDLAGGARE, CHEF, ARBETSGIVARE)
                        .requestMatchers("/").hasAnyRole(MED_ARBETSGIVARE)
                        .requestMatchers("/lagrum/**", "/lagrum").hasAnyRole(ALLA_ROLLER)
                        .requestMatchers("/klocka/**", "/klocka").hasAnyRole(HANDLAGGARE, CHEF, MODELLERARE, DRIFT)
                        .requestMatchers(HttpMethod.POST, "/frister/interna/**").hasRole(CHEF)
                        .requestMatchers(HttpMethod.GET, "/frister/katalog/**", "/frister/katalog").hasAnyRole(ALLA_ROLLER)
                        .requestMatchers(HttpMethod.GET, "/**").hasAnyRole(HANDLAGGARE, CHEF, REVISOR)
                        .requestMatchers("/**").hasAnyRole(HANDLAGGARE, CHEF)
                        .anyRequest().denyAll())
                .logout(l -> l.logoutUrl("/logga-ut").logoutSuccessUrl("/logga-in?utloggad"))
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'self'; form-action 'self'"))
                        .frameOptions(f -> f.sameOrigin()));
        if (demo) {
            http.formLogin(f -> f.loginPage("/logga-in").defaultSuccessUrl("/").permitAll());
        } else {
            http.oauth2Login(Customizer.withDefaults());
        }
        return http.build();
    }
}
