package se.verkstall.processmotor;

/** Thrown when a task is not open: done, dropped by the process, or never there. */
public class UppgiftSaknasException extends RuntimeException {

    public UppgiftSaknasException(String id) {
        super("Uppgiften " + id + " finns inte längre: den kan vara slutförd eller ha fallit bort när målet gick vidare.");
    }
}
