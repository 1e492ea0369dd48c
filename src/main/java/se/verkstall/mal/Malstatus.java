package se.verkstall.mal;

/** Where a case stands, as told to the world. */
public enum Malstatus {
    /** Registered; nothing has been found missing yet. */
    REGISTRERAT,
    /** The applicant has been ordered to complete the application (UB 2:5, UF 2:8). */
    FORELAGGANDE,
    /** Being carried out. */
    PAGAR,
    /** Dismissed: the deficiency was not mended in time (UB 2:5). */
    AVVISAT,
    /** Struck out: withdrawn. */
    AVSKRIVET,
    /** Ended. */
    AVSLUTAT;

    /** Whether the case is over. */
    public boolean arSlut() {
        return this == AVVISAT || this == AVSKRIVET || this == AVSLUTAT;
    }
}
