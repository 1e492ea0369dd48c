package se.verkstall.delgivning;

/** Where a service stands. */
public enum Delgivningsstatus {
    PAGAR("pågår"), DELGIVEN("delgiven"), EJ_ANTRAFFAD("inte anträffad"),
    /** The case went another way before the document was served. */
    AVBRUTEN("avbruten");

    private final String iOrd;

    Delgivningsstatus(String iOrd) {
        this.iOrd = iOrd;
    }

    /** As people read it, in Swedish. */
    public String iOrd() {
        return iOrd;
    }
}
