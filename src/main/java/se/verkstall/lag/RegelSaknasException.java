package se.verkstall.lag;

import java.time.LocalDate;

/** Thrown when no rule or amount covers a date: the program never guesses. */
public class RegelSaknasException extends RuntimeException {

    private final String vad;
    private final LocalDate dag;

    public RegelSaknasException(String vad, LocalDate dag) {
        this(vad, dag, "");
    }

    /** As the other, and says in a Swedish sentence what to do about it. */
    public RegelSaknasException(String vad, LocalDate dag, String atgard) {
        super(("Det finns inget värde för " + vad + " den " + dag + ". " + atgard).strip());
        this.vad = vad;
        this.dag = dag;
    }

    /** What was sought, in Swedish. */
    public String vad() {
        return vad;
    }

    public LocalDate dag() {
        return dag;
    }
}
