package se.verkstall.demo;

import java.time.LocalDate;

/** Some of those outside the authority: recipients of letters, applicants, debtors, employers. */
interface Motpart {

    /**
     * Does what they do on the day; what has been done already is not done again.
     *
     * @return how many acted
     */
    int agera(LocalDate dag);
}
