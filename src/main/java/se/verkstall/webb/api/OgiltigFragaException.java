package se.verkstall.webb.api;

import java.util.List;
import se.verkstall.lag.OgiltigIndataException;

/** Thrown when the address asks for something that cannot be understood; names each parameter. */
class OgiltigFragaException extends OgiltigIndataException {

    OgiltigFragaException(List<Fel> fel) {
        super(fel);
    }
}
