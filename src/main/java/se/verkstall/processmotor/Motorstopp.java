package se.verkstall.processmotor;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * When the application closes, the engine takes no more work before anything else stops: the pool of threads refuses new tasks at the same event, and what
 * it refused would stay locked; the database goes last of all.
 */
@Component
class Motorstopp {

    private final Jobbkorare jobb;

    Motorstopp(Jobbkorare jobb) {
        this.jobb = jobb;
    }

    @EventListener(ContextClosedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void stangs() {
        jobb.stanna();
    }
}
