package se.verkstall.processmotor;

import java.util.Map;
import java.util.Optional;

/**
 * What a capability does when one of its user tasks is opened and completed. One bean for each user task.
 *
 * <p>The process gets ids, dates and decisions back; everything else is stored in the capability's own tables.
 */
public interface Uppgiftshanterare {

    /** The user task's id in its model. */
    String nyckel();

    /** Values that fill the form when it is opened: field key to value. Computed afresh each time. */
    Map<String, Object> forbered(Uppgift uppgift);

    /**
     * Carries out the decision, in the transaction that completes the task.
     *
     * @param svar the form's values, already checked against the form: strings, booleans, {@code BigDecimal},
     *             {@code LocalDate}
     * @return process variables: ids, dates and decisions, never personal data
     * @throws se.verkstall.lag.OgiltigIndataException if the law does not allow it; nothing is then changed
     */
    Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem);

    /**
     * A way back in the model.
     *
     * @param flode the sequence flow that leads back
     * @param till the step it leads to
     */
    record Atervag(String flode, String till) {
    }

    /**
     * Where the answer sends the process back to, or empty if it goes on. A process that follows a version of the model from before that flow is set back to
     * the same step; there the flow that the older version would choose means something else.
     *
     * @param svar as for {@link #slutfor}
     */
    default Optional<Atervag> atervag(Map<String, Object> svar) {
        return Optional.empty();
    }

    /**
     * The document the decision would send, as HTML, shown before it goes; {@code null} if none.
     *
     * @param svar values as far as they are filled in
     */
    default String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return null;
    }
}
