package se.verkstall.processmotor.modellgranskning;

/** Thrown when what was handed in is no BPMN model that can be read; says why, in Swedish. */
public class OlasbarModellException extends RuntimeException {

    OlasbarModellException(String text) {
        super(text);
    }

    OlasbarModellException(String text, Throwable orsak) {
        super(text, orsak);
    }
}
