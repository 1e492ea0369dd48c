package se.verkstall.utskick;

/** How a document is to reach its recipient: sent by post or in another suitable way (UF 4:4), or served. */
public enum Satt {
    ENKEL, DELGIVNING
}
