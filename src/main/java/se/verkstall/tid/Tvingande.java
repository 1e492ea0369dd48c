package se.verkstall.tid;

/** The strength of a rule, in the statute's own verbs. */
public enum Tvingande {
    /** Shall. */
    SKALL,
    /** Should. */
    BOR,
    /** May. */
    FAR
}
