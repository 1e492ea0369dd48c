package se.verkstall.delgivning.berakning;

import java.time.LocalDate;

/**
 * What a stämningsman reports.
 *
 * @param dag the day of the visit
 * @param lamnadTill who took the document for the recipient, or {@code null}
 * @param samtycke whether that person agreed to it
 * @param motpart whether that person is the recipient's opponent in the case
 * @param erinran whether that person was told of the duty to pass it on
 * @param ejAntraffad whether the recipient was not found at home, or at work within working hours
 * @param ingenAnnan whether it could not be left with anybody else
 * @param okandVistelse whether it cannot be made out where the recipient stays
 * @param hallerSigUndan why there is reason to think that the recipient has absconded or keeps away, or {@code null}
 * @param antal how many visits have been made so far, this one counted
 * @param redogorelse the account of what was done
 */
public record Besok(LocalDate dag, Rapportutfall utfall, String lamnadTill, boolean samtycke, boolean motpart, boolean erinran,
                    boolean ejAntraffad, boolean ingenAnnan, boolean okandVistelse, String hallerSigUndan, int antal, String redogorelse) {

    /** Handed to the recipient. */
    public static Besok overlamnad(LocalDate dag, String redogorelse) {
        return new Besok(dag, Rapportutfall.OVERLAMNAD, null, false, false, false, false, false, false, null, 1, redogorelse);
    }

    /** The recipient refused to take it. */
    public static Besok vagrad(LocalDate dag, String redogorelse) {
        return new Besok(dag, Rapportutfall.VAGRAD, null, false, false, false, false, false, false, null, 1, redogorelse);
    }

    /** Left with somebody who agreed to take it and was told to pass it on. */
    public static Besok tillAnnan(LocalDate dag, Rapportutfall utfall, String lamnadTill, String redogorelse) {
        return new Besok(dag, utfall, lamnadTill, true, false, true, true, utfall == Rapportutfall.HYRESVARD, false, null, 1, redogorelse);
    }

    /** Left in the home, with what the law demands for that. */
    public static Besok hemvist(LocalDate dag, String hallerSigUndan, int antal, String redogorelse) {
        return new Besok(dag, Rapportutfall.HEMVIST, null, false, false, false, true, true, true, hallerSigUndan, antal, redogorelse);
    }

    /** Nobody found. */
    public static Besok ejAntraffad(LocalDate dag, int antal, String redogorelse) {
        return new Besok(dag, Rapportutfall.EJ_ANTRAFFAD, null, false, false, false, true, false, false, null, antal, redogorelse);
    }
}
