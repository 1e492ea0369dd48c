package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Lagrum;

/** How it stands with the proof of something the debtor claims; the authority may ask for it. */
@Lagrum({"KFM A 2021:1 p 3.2", "KFM A 2021:1 p 3.3"})
public enum Styrkt {

    STYRKT("styrkt"),
    /** No proof has been asked for. */
    GODTAS("godtas utan bevis"),
    EJ_STYRKT("inte styrkt");

    private final String text;

    Styrkt(String text) {
        this.text = text;
    }

    /** In Swedish, as it follows "Kostnaden är". */
    public String text() {
        return text;
    }

    /** Whether an item is counted; one that nobody has judged yet is not. */
    static boolean raknas(Styrkt styrkt) {
        return styrkt == STYRKT || styrkt == GODTAS;
    }
}
