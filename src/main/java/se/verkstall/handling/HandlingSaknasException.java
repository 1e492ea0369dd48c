package se.verkstall.handling;

/** Thrown when there is no document with the number. */
public class HandlingSaknasException extends RuntimeException {

    public HandlingSaknasException(long handlingId) {
        super("Handlingen " + handlingId + " finns inte.");
    }
}
