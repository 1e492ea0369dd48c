package se.verkstall.loneutmatning.berakning;

import java.math.BigDecimal;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * The debtor's journeys between home and work, or in the service, in one income period. What is left out is {@code null}.
 *
 * @param grund why the car counts; required for a car
 * @param avstand kilometres one way
 * @param tidsvinst minutes gained a day by going by car, there and back
 * @param dagar days in the period
 * @param avgifter tolls, ferries and congestion tax in the period
 * @param kostnad what it costs in the period, where no amount for each kilometre applies
 * @param ersattning what others pay of it
 */
@Lagrum({"KFM A 2021:1 p 3.3.2", "IL 12:26"})
public record Arbetsresa(Fardsatt fardsatt, Bilgrund grund, BigDecimal avstand, Integer tidsvinst, Integer dagar, Belopp avgifter, Belopp kostnad,
                         Belopp ersattning, Styrkt styrkt) {

    /** Without a car there is no reason for one. */
    public Arbetsresa {
        grund = fardsatt == Fardsatt.ALLMANNA ? null : grund;
    }

    /** Whether it is reckoned by the kilometre. */
    boolean perKilometer() {
        return fardsatt.arBil() && grund != Bilgrund.ALDER_SJUKDOM;
    }
}
