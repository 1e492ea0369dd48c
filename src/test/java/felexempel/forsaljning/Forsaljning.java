package felexempel.forsaljning;

import felexempel.webb.Sida;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Controller;

/** A capability that talks to the engine, to the pages and to the browser itself. */
@Controller
class Forsaljning {

    private final RuntimeService motor;
    private final Sida sida;

    Forsaljning(RuntimeService motor, Sida sida) {
        this.motor = motor;
        this.sida = sida;
    }

    String visa() {
        return sida + " " + motor;
    }
}
