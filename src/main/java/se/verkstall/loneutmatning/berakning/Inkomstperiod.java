package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Belopp;

/** The period the debtor is paid for; all amounts of a computation are for one such period. */
public enum Inkomstperiod {

    MANAD("manad", "i månaden", 30),
    TVA_VECKOR("tva_veckor", "för två veckor", 14),
    VECKA("vecka", "i veckan", 7),
    DAG("dag", "om dagen", 1);

    private static final int DAGAR_OM_ARET = 360;

    private final String kolumn;
    private final String text;
    private final int dagar;

    Inkomstperiod(String kolumn, String text, int dagar) {
        this.kolumn = kolumn;
        this.text = text;
        this.dagar = dagar;
    }

    /** The column of {@code lag/normalbelopp.csv}. */
    String kolumn() {
        return kolumn;
    }

    /** As it ends a Swedish sentence: "… kronor i månaden". */
    public String text() {
        return text;
    }

    /** Its days, as the normalbelopp are divided: a month has thirty. */
    int dagar() {
        return dagar;
    }

    /** The part of a year's amount that falls on it, a part of an öre upwards: of 2 850 kr a month has 237.50 kr and a week 55.42 kr. */
    Belopp delAvAret(Belopp omAret) {
        return Belopp.ore(-Math.floorDiv(-Math.multiplyExact(omAret.ore(), (long) dagar), (long) DAGAR_OM_ARET));
    }
}
