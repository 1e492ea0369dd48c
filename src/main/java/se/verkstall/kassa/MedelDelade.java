package se.verkstall.kassa;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Belopp;

/**
 * Money has been shared to the applicants of many cases at once, and is booked in them: it is to be accounted for. Whoever listens does so in the same
 * transaction.
 */
public record MedelDelade(List<Post> poster) {

    public MedelDelade {
        poster = List.copyOf(poster);
    }

    /**
     * What a case got.
     *
     * @param influten the day it came in: from then the time to account for it runs
     * @param ranta what of it was settled as interest; likewise for cost and capital
     */
    public record Post(String malnummer, LocalDate influten, Belopp kostnad, Belopp ranta, Belopp kapital) {

        public Belopp summa() {
            return kostnad.plus(ranta).plus(kapital);
        }
    }
}
