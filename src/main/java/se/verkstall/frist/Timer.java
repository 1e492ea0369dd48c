package se.verkstall.frist;

/**
 * Where a deadline shows in the engine.
 *
 * <p>The ledger keeps the projection true when the day moves: the timer at {@code element}; the process variable {@code variabel},
 * which gets the timer's moment if it holds a {@code java.util.Date} and the day as {@code yyyy-MM-dd} if it holds a string, and
 * beside it {@code variabel + "Dag"} if there is one; and the due date of every open user task whose model says
 * {@code camunda:dueDate="${variabel}"} or {@code "${variabelDag}"}.
 *
 * @param processInstansId the process instance with the timer
 * @param element the timer event's id, or {@code null} if only a task's due date hangs on it
 * @param variabel the process variable the model reads, or {@code null}
 */
public record Timer(String processInstansId, String element, String variabel) {

    public Timer {
        if (processInstansId == null || (element == null && variabel == null)) {
            throw new IllegalArgumentException("En timer har en processinstans och ett element eller en variabel.");
        }
    }
}
