package se.verkstall.mal;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;

/** Interest that has run on a claim since it was last counted; the rates and the counting of days belong to who implements it. */
public interface Ranterakning {

    /**
     * Interest on what is left of the capital, from the day it was last counted through the day, both counted; nothing if the claim bears none or the day is earlier.
     *
     * @throws se.verkstall.lag.RegelSaknasException if the rate of a day is not known
     */
    Belopp upplupen(Fordran fordran, LocalDate tillMed);

    /**
     * What it is expected to be on a day to come: half-years whose rate is not known yet are counted at the last rate that is. For a list of what claims will come to, never
     * for what is paid.
     */
    Belopp beraknad(Fordran fordran, LocalDate tillMed);
}
