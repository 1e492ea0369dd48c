package se.verkstall.utskick;

/** Thrown when there is no outgoing document with the number. */
public class UtskickSaknasException extends RuntimeException {

    public UtskickSaknasException(long utskickId) {
        super("Utskicket " + utskickId + " finns inte.");
    }
}
