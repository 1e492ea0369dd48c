package se.verkstall.utskick;

import se.verkstall.lag.Lagrum;

/** Who takes decisions in files instead of letters, and where a letter goes when a file cannot. */
@Lagrum({"FK p 1", "FK p 2"})
public final class Filmottagare {

    /** Försäkringskassan's number. */
    public static final String FORSAKRINGSKASSAN = "2021005521";
    /** Where a decision goes that cannot go by file. */
    public static final String BREVADRESS = "Försäkringskassans Kundcenter för partner, Box 93, 662 22 Åmål";

    private Filmottagare() {
    }

    /** The way a decision goes to whoever has that number. */
    public static Kanal kanal(String idnummer) {
        return FORSAKRINGSKASSAN.equals(idnummer) ? Kanal.FIL : Kanal.POST;
    }
}
