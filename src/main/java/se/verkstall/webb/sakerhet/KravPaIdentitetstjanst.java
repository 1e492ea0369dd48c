package se.verkstall.webb.sakerhet;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start outside the demo profile when no identity provider is configured. */
@Component
@Profile("!demo")
class KravPaIdentitetstjanst implements InitializingBean {

    private static final String UTFARDARE = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    private final Environment miljo;

    KravPaIdentitetstjanst(Environment miljo) {
        this.miljo = miljo;
    }

    @Override
    public void afterPropertiesSet() {
        if (miljo.getProperty(UTFARDARE) == null) {
            throw new IllegalStateException("Utanför demoläget krävs en identitetstjänst (OIDC): sätt " + UTFARDARE
                    + " och spring.security.oauth2.client.registration.*, eller starta utan databas för demoläget.");
        }
    }
}
