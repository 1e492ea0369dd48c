package se.verkstall.fordelning;

import java.time.LocalDate;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Formansfordran;

/**
 * Somebody with a claim on the money, as the sale knows it.
 *
 * @param beteckning names the claim within the sharing
 * @param dag what decides its place among others of its kind, see {@link se.verkstall.fordelning.berakning.FordelningAvMedel.Fordran}
 * @param exekution whether the property was sold for it; an utmätning always was
 * @param malnummer the case it is claimed in, or {@code null} if the creditor is no applicant
 * @param tak the most its right covers, or {@code null}
 * @param anmalanKravs whether the right to payment depends on notification by the meeting at the latest (UF 13:7 st 1)
 * @param narvarande whether he was present when the meeting was decided (UF 13:7 st 2)
 * @param vardehandling a document the claim rests on, or a mortgage deed, that is noted on and given back (UF 13:21–13:23), or {@code null}
 * @param fordranId the one claim of the case it is about, if what the right yields was attached for it before (UB 7:18); {@code null} for all claims of the case
 */
public record Sakagare(String beteckning, String namn, String idnummer, String adress, Formansratt formansratt, LocalDate dag, int ordning, boolean exekution,
                       String malnummer, Belopp tak, Belopp kostnad, Belopp ranta, Belopp kapital, boolean anmalanKravs, boolean narvarande,
                       String vardehandling, Long fordranId) {

    /** With all claims of its case, if it is in one. */
    public Sakagare(String beteckning, String namn, String idnummer, String adress, Formansratt formansratt, LocalDate dag, int ordning, boolean exekution, String malnummer, Belopp tak,
                    Belopp kostnad, Belopp ranta, Belopp kapital, boolean anmalanKravs, boolean narvarande, String vardehandling) {
        this(beteckning, namn, idnummer, adress, formansratt, dag, ordning, exekution, malnummer, tak, kostnad, ranta, kapital, anmalanKravs, narvarande, vardehandling, null);
    }

    /** The claim of an applicant whose utmätning was decided on the day. */
    public static Sakagare utmatning(String malnummer, String namn, String idnummer, String adress, LocalDate dag, Belopp kostnad, Belopp ranta, Belopp kapital) {
        return new Sakagare(malnummer, namn, idnummer, adress, Formansratt.UTMATNING, dag, 1, true, malnummer, null, kostnad, ranta, kapital, false, false, null);
    }

    /** The same with another amount of capital. */
    public Sakagare medKapital(Belopp annat) {
        return new Sakagare(beteckning, namn, idnummer, adress, formansratt, dag, ordning, exekution, malnummer, tak, kostnad, ranta, annat, anmalanKravs, narvarande, vardehandling, fordranId);
    }

    /** The same, its right covering at most something else. */
    public Sakagare medTak(Belopp annat) {
        return new Sakagare(beteckning, namn, idnummer, adress, formansratt, dag, ordning, exekution, malnummer, annat, kostnad, ranta, kapital, anmalanKravs, narvarande, vardehandling, fordranId);
    }

    /** A claim for which what the right yields was attached before the right as such was on the day. */
    @Lagrum("UB 7:18")
    public static Sakagare tidigare(Formansfordran f, String namn, String idnummer, String adress, LocalDate dag) {
        return new Sakagare(f.beteckning(), namn, idnummer, adress, f.foretrade() ? Formansratt.TIDIGARE_LONEUTMATNING : Formansratt.UTMATNING, dag, f.ordning(), true, f.malnummer(), null,
                f.kostnad(), f.ranta(), f.kapital(), false, false, null, f.fordranId());
    }
}
