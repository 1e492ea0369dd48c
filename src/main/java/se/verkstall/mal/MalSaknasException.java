package se.verkstall.mal;

/** Thrown when there is no case with a number. */
public class MalSaknasException extends RuntimeException {

    public MalSaknasException(String malnummer) {
        super("Det finns inget mål " + malnummer + ".");
    }
}
