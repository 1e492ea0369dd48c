package se.verkstall.processmotor;

/**
 * Something a person may begin in a case when the law allows it: the case page offers it under "Starta åtgärd". One bean for each; it starts a model whose
 * first user task asks for what is needed.
 */
public interface Atgard {

    /** Names it in addresses; the model it starts. */
    String nyckel();

    /** What it does, a verb phrase in Swedish. */
    String namn();

    /** The sections it carries out. */
    String lagrum();

    /** Whether it may be begun in the case now; what other acts ask of the same case comes from {@code uppslag}. */
    Provning prova(String malnummer, Uppslag uppslag);

    /**
     * Begins it, in the caller's transaction.
     *
     * @return the case whose task comes next
     * @throws se.verkstall.lag.OgiltigIndataException if it may not be begun
     */
    String starta(String malnummer, String vem);

    /**
     * Whether it may be begun.
     *
     * @param visas whether it has anything to do with the case
     * @param hinder why it may not be begun now, a Swedish sentence, or {@code null} if it may
     */
    record Provning(boolean visas, String hinder) {

        /** It may be begun. */
        public static Provning tillaten() {
            return new Provning(true, null);
        }

        /** It belongs to the case but may not be begun now. */
        public static Provning hindrad(String hinder) {
            return new Provning(true, hinder);
        }

        /** It has nothing to do with the case. */
        public static Provning utanfor() {
            return new Provning(false, null);
        }
    }
}
