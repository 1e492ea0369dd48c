package se.verkstall.fordelning.berakning;

import se.verkstall.lag.Lagrum;

/** How a meeting is announced. */
@Lagrum({"UB 13:4 st 2", "UF 13:6 st 2"})
public enum Kungorelsesatt {

    /** No unknown sakägare and no other reason to announce it (UB 13:4 st 2). */
    BEHOVS_INTE,
    /** In the media that the section names on the day. */
    LAGENS_MEDIER,
    /** Another way, because it is suitable (UF 13:6 st 2). */
    ANNAT_SATT,
    /** It was announced with the auction (UB 13:4 st 2). */
    MED_AUKTIONEN
}
