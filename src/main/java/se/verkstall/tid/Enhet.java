package se.verkstall.tid;

/** What a time limit or threshold is measured in. Only the first four can be counted on a calendar. */
public enum Enhet {

    DAG("en dag", "dagar"),
    VECKA("en vecka", "veckor"),
    MANAD("en månad", "månader"),
    AR("ett år", "år"),
    /** A calendar year, 1 January to 31 December. */
    KALENDERAR("ett kalenderår", "kalenderår"),
    /** Times of the clock within a day. */
    KLOCKSLAG("ett klockslag", "klockslag"),
    /** Number of occasions, without a length in time. */
    TILLFALLE("ett tillfälle", "tillfällen"),
    KRONOR("en krona", "kronor"),
    PROCENT("en procent", "procent"),
    /** One part of so many: 6 is one sixth. */
    ANDEL("en del", "delar");

    private static final String[] RAKNEORD = {
        "", "", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"};

    private final String en;
    private final String flera;

    Enhet(String en, String flera) {
        this.en = en;
        this.flera = flera;
    }

    /** Whether a number of these can be counted forward or backward from a day. */
    public boolean arRaknebar() {
        return this == DAG || this == VECKA || this == MANAD || this == AR;
    }

    /** The length in Swedish words: "en vecka", "tre veckor", "30 dagar". */
    public String iOrd(int antal) {
        if (antal == 1) {
            return en;
        }
        return (antal > 1 && antal < RAKNEORD.length ? RAKNEORD[antal] : String.valueOf(antal)) + " " + flera;
    }
}
