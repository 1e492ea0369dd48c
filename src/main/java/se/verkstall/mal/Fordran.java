package se.verkstall.mal;

import se.verkstall.lag.Fordringsklass;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.verkstall.lag.Belopp;

/**
 * A claim as the case holds it.
 *
 * @param id the row, or 0 before it is stored
 * @param lopande running maintenance amount a month, or {@code null}
 * @param rantefran first day of interest still running, or {@code null}
 * @param rantesats contract interest in per cent a year, or {@code null} for räntelagen 6 §
 * @param periodFran first day of the time successive amounts refer to (UF 2:5), or {@code null}
 * @param betaldKapital what has been paid of the capital; likewise for interest and cost
 */
public record Fordran(long id, int nr, Fordringsklass klass, String beskrivning, Belopp kapital, Belopp ranta, Belopp kostnad,
                      Belopp betaldKapital, Belopp betaldRanta, Belopp betaldKostnad, Belopp lopande,
                      LocalDate rantefran, BigDecimal rantesats, LocalDate periodFran, LocalDate periodTill, LocalDate forfallodag) {

    public Belopp kapitalKvar() {
        return kapital.minus(betaldKapital);
    }

    public Belopp rantaKvar() {
        return ranta.minus(betaldRanta);
    }

    public Belopp kostnadKvar() {
        return kostnad.minus(betaldKostnad);
    }

    /** What remains to be paid in all. */
    public Belopp kvar() {
        return kapitalKvar().plus(rantaKvar()).plus(kostnadKvar());
    }
}
