package se.verkstall.forsaljning.berakning;

import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Whether what accessories have brought satisfies the applicant and those with a better right who have not forgone payment (UB 12:17): then the property is not sold.
 *
 * <p>Accessories brought 300 000 kr. Costs 20 000 kr, the claim 200 000 kr, a mortgagee with 580 000 kr who forgoes payment: 220 000 kr is needed and there is enough. Does he not
 * forgo it, 800 000 kr is needed and there is not.
 *
 * @param medel what accessories have brought
 * @param kostnader the costs, which stand next before the applicant's claim
 * @param battre the claims with a better right that have not forgone payment
 * @param fordran the applicant's claim
 */
@Lagrum({"UB 12:16 st 1", "UB 12:17"})
public record Tillbehorstackning(Belopp medel, Belopp kostnader, List<Belopp> battre, Belopp fordran) {

    public Tillbehorstackning {
        battre = List.copyOf(battre);
    }

    /** What is needed. */
    public Belopp behov() {
        return kostnader.plus(Belopp.summa(battre)).plus(fordran);
    }

    /** Whether there is enough. */
    public boolean racker() {
        return medel.compareTo(behov()) >= 0;
    }
}
