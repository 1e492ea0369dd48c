package se.verkstall.loneutmatning.berakning;

import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What a debtor who is a child gets: he counts as single, and his normalbelopp is reduced first by barnbidrag, studiebidrag and maintenance and then by other
 * income, never below zero. What is left out is zero.
 *
 * @param bidrag barnbidrag and studiebidrag
 * @param underhall underhållsbidrag and underhållsstöd
 * @param annanInkomst such as barnpension, after tax
 */
@Lagrum({"KFM A 2021:1 p 2", "KFM A 2021:1 p 3.1.3"})
public record Barngaldenar(Belopp bidrag, Belopp underhall, Belopp annanInkomst) {

    public Barngaldenar {
        bidrag = bidrag == null ? Belopp.NOLL : bidrag;
        underhall = underhall == null ? Belopp.NOLL : underhall;
        annanInkomst = annanInkomst == null ? Belopp.NOLL : annanInkomst;
    }

    Belopp forst() {
        return Belopp.summa(List.of(bidrag, underhall));
    }
}
