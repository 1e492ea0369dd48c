package se.verkstall.mal;

/** The stage of the procedure a case is in. */
public enum Fas {
    ANSOKAN, UNDERRATTELSE, UTREDNING, LONEUTMATNING, UTMATNING, FORSALJNING, REDOVISNING, AVSLUTAT
}
