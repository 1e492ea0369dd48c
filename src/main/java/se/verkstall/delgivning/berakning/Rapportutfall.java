package se.verkstall.delgivning.berakning;

/** What came of a stämningsman's visit. */
public enum Rapportutfall {

    OVERLAMNAD("Handlingen lämnades till mottagaren"),
    VAGRAD("Mottagaren vägrade att ta emot handlingen"),
    /** Left with an adult of the household. */
    HUSHALL("Handlingen lämnades till en vuxen medlem av mottagarens hushåll"),
    ARBETSGIVARE("Handlingen lämnades till mottagarens arbetsgivare"),
    /** Act of 1970 only: landlord in the house, or staff of the office. */
    HYRESVARD("Handlingen lämnades till mottagarens hyresvärd"),
    KONTOR("Handlingen lämnades till någon som är anställd på kontoret"),
    /** Left in the home or at a suitable place by it. */
    HEMVIST("Handlingen lämnades i eller i anslutning till mottagarens hemvist"),
    EJ_ANTRAFFAD("Mottagaren träffades inte och handlingen kunde inte lämnas");

    private final String iOrd;

    Rapportutfall(String iOrd) {
        this.iOrd = iOrd;
    }

    /** As people read it, in Swedish. */
    public String iOrd() {
        return iOrd;
    }

    /** Whether the document was left with somebody other than the recipient. */
    public boolean tillAnnan() {
        return this == HUSHALL || this == ARBETSGIVARE || this == HYRESVARD || this == KONTOR;
    }
}
