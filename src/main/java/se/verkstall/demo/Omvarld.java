package se.verkstall.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;

/** Lets somebody of the simulated world do one thing: in one transaction, with a row in the dagbok that says that it was play. */
@Component
@Profile("demo")
class Omvarld {

    private static final Logger LOGG = LoggerFactory.getLogger(Omvarld.class);

    private final Dagbok dagbok;
    private final TransactionTemplate transaktion;

    Omvarld(Dagbok dagbok, TransactionTemplate transaktion) {
        this.dagbok = dagbok;
        this.transaktion = transaktion;
    }

    /** Does it; what a door refuses is not done, and not noted either: it may be tried another day. */
    boolean gor(String malnummer, String vad, Runnable handling) {
        try {
            transaktion.executeWithoutResult(t -> {
                dagbok.skriv(malnummer, Simulator.VEM, vad, null);
                handling.run();
            });
            return true;
        } catch (OgiltigIndataException e) {
            LOGG.debug("Mål {}: ”{}” godtogs inte: {}", malnummer, vad, e.getMessage());
            return false;
        }
    }
}
