package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Lagrum;

/** Why the debtor's journeys by car count. */
@Lagrum({"IL 12:5", "IL 12:27", "IL 12:28", "IL 12:30"})
public enum Bilgrund {

    /** At least five kilometres, and at least two hours are gained. */
    TIDSVINST("IL 12:27 st 1", "tidsvinsten är minst två timmar"),
    /** The car is used in the service at least 160 days and 300 mil a year: every day counts. */
    TJANSTEN_160_DAGAR("IL 12:27 st 2", "bilen används i tjänsten minst 160 dagar och 300 mil om året"),
    /** At least 60 days and 300 mil: the days it is used in the service count. */
    TJANSTEN_60_DAGAR("IL 12:27 st 2", "bilen används i tjänsten minst 60 dagar och 300 mil om året; bara de dagarna räknas"),
    /** Journeys in the service, not to it; nothing is added where the employer pays for them. */
    TJANSTERESA("IL 12:5", "resorna görs i tjänsten"),
    ALLMANNA_SAKNAS("IL 12:28", "allmänna transportmedel saknas"),
    /** Age, illness or disability compels: what it costs counts, not an amount for each kilometre. */
    ALDER_SJUKDOM("IL 12:30", "ålder, sjukdom eller funktionshinder tvingar till bil; den verkliga kostnaden räknas");

    private final String lagrum;
    private final String text;

    Bilgrund(String lagrum, String text) {
        this.lagrum = lagrum;
        this.text = text;
    }

    public String lagrum() {
        return lagrum;
    }

    /** In Swedish, as it follows a colon. */
    public String text() {
        return text;
    }
}
