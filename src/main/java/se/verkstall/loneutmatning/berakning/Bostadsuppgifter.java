package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What the home costs in one income period, besides rent or fee. What is left out is {@code null}.
 *
 * @param form how the debtor lives; if left out the cost is taken as stated
 * @param pantsatt whether the home is pledged for the loan: only then do interest and amortisation count
 * @param amorteringsbeslut why the amortisation is reasonable; without it none counts
 * @param andrasDel what a lodger, or another grown-up who is no partner, pays towards the home
 * @param skaligKostnad what a home of reasonable cost would cost, if this one costs too much
 * @param radrumTill the last day on which the actual cost counts all the same
 * @param motivering why the cost is too high and how long it takes to move
 * @param schablonhyra the cost of a home of reasonable size in the place, if the actual one is not known
 * @param ort the place
 * @param schablonkalla where the schablonhyra comes from
 */
@Lagrum({"UB 7:5 st 2", "KFM A 2021:1 p 4", "KFM A 2021:1 p 4.1"})
public record Bostadsuppgifter(Bostadsform form, Belopp ranta, boolean pantsatt, Belopp drift, Belopp amortering, String amorteringsbeslut, Belopp andrasDel,
                               Belopp skaligKostnad, LocalDate radrumTill, String motivering, Belopp schablonhyra, String ort, String schablonkalla) {

    /** Nothing but the cost itself is told. */
    public static final Bostadsuppgifter TOMMA = new Bostadsuppgifter(null, null, false, null, null, null, null, null, null, null, null, null, null);
}
