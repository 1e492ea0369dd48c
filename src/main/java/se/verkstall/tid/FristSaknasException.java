package se.verkstall.tid;

import java.time.LocalDate;
import se.verkstall.lag.RegelSaknasException;

/** Thrown when the catalogue has no such row, or the row was not in force on the day; the message gives the reason in Swedish. */
public class FristSaknasException extends RegelSaknasException {

    private final String skal;

    FristSaknasException(String id, LocalDate dag, String skal) {
        super("fristen " + id, dag);
        this.skal = skal;
    }

    @Override
    public String getMessage() {
        return skal;
    }
}
