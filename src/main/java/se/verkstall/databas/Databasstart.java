package se.verkstall.databas;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Lets the embedded database unpack and start while the application reads its configuration: that is a quarter of the time until somebody can log in. */
class Databasstart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String ANNAN_DATABAS = "spring.datasource.url";

    @Override
    public void initialize(ConfigurableApplicationContext program) {
        ConfigurableEnvironment miljo = program.getEnvironment();
        if (!miljo.containsProperty(ANNAN_DATABAS)) {
            Paborjad start = new Paborjad(Path.of(miljo.getRequiredProperty("verkstall.datamapp")));
            program.getBeanFactory().registerSingleton("databasstart", start);
            program.addApplicationListener(start);
        }
    }

    /** A server on its way up. One that nobody came to fetch is stopped when the application fails to start. */
    static final class Paborjad implements ApplicationListener<ApplicationFailedEvent> {

        private final CompletableFuture<InbaddPostgres> server;
        private volatile boolean hamtad;

        /** A folder that another Verkställ runs on is refused at once, before anything else is made ready. */
        private Paborjad(Path datamapp) {
            InbaddPostgres.Mapp mapp = InbaddPostgres.las(datamapp);
            server = CompletableFuture.supplyAsync(mapp::starta, r -> new Thread(r, "databasstart").start());
        }

        /** The server, when it is up; whoever has it closes it. */
        InbaddPostgres hamta() {
            hamtad = true;
            try {
                return server.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException fel) {
                    throw fel;
                }
                throw e;
            }
        }

        @Override
        public void onApplicationEvent(ApplicationFailedEvent fel) {
            if (!hamtad) {
                server.thenAccept(InbaddPostgres::stang);
            }
        }
    }
}
