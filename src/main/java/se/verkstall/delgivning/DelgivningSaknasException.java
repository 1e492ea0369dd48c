package se.verkstall.delgivning;

/** Thrown when no service has begun for a letter. */
public class DelgivningSaknasException extends RuntimeException {

    public DelgivningSaknasException(long utskickId) {
        super("Utskicket " + utskickId + " är inte föremål för delgivning.");
    }
}
