package se.verkstall.loneutmatning.omrakning;

/** What a recomputation came to. */
public enum Utfall {
    /** The decision is changed. */
    ANDRAD,
    /** There is a change too small to decide (UB 7:10 st 1). */
    OBETYDLIG,
    OFORANDRAD,
    /** A person has to look at it. */
    HANDLAGGS
}
