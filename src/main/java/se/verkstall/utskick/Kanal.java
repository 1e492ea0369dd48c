package se.verkstall.utskick;

/** The way a document went. */
public enum Kanal {
    POST, ELEKTRONISK, OVERLAMNAD, MUNTLIG, KUNGORELSE,
    /** Waits for the next file to whoever takes files. */
    FIL
}
