package se.verkstall.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import se.verkstall.ansokan.Ansokningsfiler;
import se.verkstall.processmotor.Jobbkorare;

/** What happens when the demo has started: the samples go in by the door for files, once, and the log says where to go. */
@Component
@Profile("demo")
class Demostart {

    private static final Logger LOGG = LoggerFactory.getLogger(Demostart.class);
    /** The sample applications on the classpath. */
    static final String EXEMPEL = "exempel/ansokningar.ndjson";
    private static final DateTimeFormatter KLOCKSLAG = DateTimeFormatter.ofPattern("EEEE yyyy-MM-dd HH:mm", Locale.forLanguageTag("sv-SE"));

    private final Demominne minne;
    private final Ansokningsfiler filer;
    private final Jobbkorare jobb;
    private final Clock klocka;
    private final boolean laddaExempel;

    Demostart(Demominne minne, Ansokningsfiler filer, Jobbkorare jobb, Clock klocka, @Value("${verkstall.demo.exempel:true}") boolean laddaExempel) {
        this.minne = minne;
        this.filer = filer;
        this.jobb = jobb;
        this.klocka = klocka;
        this.laddaExempel = laddaExempel;
    }

    /** Gives free what a killed node had taken: its data folder is locked, so nobody else works on it. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void slappLas() {
        int slappta = jobb.slappDodasLas();
        if (slappta > 0) {
            LOGG.info("{} jobb som en tidigare körning hade tagit är fria igen", slappta);
        }
    }

    /** A crash between the two steps lets the file go in again, and the door knows a file it has seen. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void laddaExempel() throws IOException {
        if (laddaExempel && !minne.exempelInlast()) {
            Resource exempel = new ClassPathResource(EXEMPEL);
            try (InputStream innehall = exempel.getInputStream()) {
                filer.taEmot(innehall, exempel.getFilename(), Simulator.VEM);
            }
            minne.exempelInlast(klocka.instant());
        }
    }

    @EventListener
    @Order(3)
    void visaVagen(ApplicationReadyEvent klar) {
        if (klar.getApplicationContext() instanceof WebServerApplicationContext webb && webb.getWebServer() != null) {
            LOGG.info("""


                      Verkställ (demo) är igång:  http://127.0.0.1:{}/
                      Logga in som handlaggare, chef, chef2, modellerare, drift, revisor eller arbetsgivare. Lösenordet är samma som namnet.
                      Klockan är {}. Alla personer och mål är påhittade.
                    """, webb.getWebServer().getPort(), ZonedDateTime.now(klocka).format(KLOCKSLAG));
        }
    }
}
