package se.verkstall.utskick;

/** Where an outgoing document stands: queued, sent, and for what is served how it ended. */
public enum Utskicksstatus {
    KOAD, SAND, DELGIVEN, EJ_ANTRAFFAD, RETUR
}
