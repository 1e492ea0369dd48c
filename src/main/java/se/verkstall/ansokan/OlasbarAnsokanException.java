package se.verkstall.ansokan;

import se.verkstall.lag.OgiltigIndataException;

/** Thrown when an application cannot be read at all: broken JSON, unknown fields, values of the wrong kind. */
public class OlasbarAnsokanException extends OgiltigIndataException {

    OlasbarAnsokanException(String falt, String text) {
        super(falt, null, text);
    }
}
