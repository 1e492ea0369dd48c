package se.verkstall.loneutmatning.berakning;

/** The period the debtor is paid for; all amounts of a computation are for one such period. */
public enum Inkomstperiod {

    MANAD("manad", "i månaden"),
    TVA_VECKOR("tva_veckor", "för två veckor"),
    VECKA("vecka", "i veckan"),
    DAG("dag", "om dagen");

    private final String kolumn;
    private final String text;

    Inkomstperiod(String kolumn, String text) {
        this.kolumn = kolumn;
        this.text = text;
    }

    /** The column of {@code lag/normalbelopp.csv}. */
    String kolumn() {
        return kolumn;
    }

    /** As it ends a Swedish sentence: "… kronor i månaden". */
    public String text() {
        return text;
    }
}
