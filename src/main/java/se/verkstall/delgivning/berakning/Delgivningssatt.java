package se.verkstall.delgivning.berakning;

/** The ways a document is served. What is not served but only sent (UF 4:4) is none of them. */
public enum Delgivningssatt {

    /** Sent or handed over; the recipient acknowledges. The act of 1970 calls it ordinär delgivning. */
    VANLIG("vanlig delgivning", "3", "16"),
    /** Sent, and a message about it sent after: served without an acknowledgement. */
    FORENKLAD("förenklad delgivning", "3 a", "22"),
    /** The same to a registered legal person; under the act of 1970 to an aktiebolag only. */
    SARSKILD("särskild delgivning med juridisk person", "9", "27"),
    /** Read out; under the act of 1970 by telephone. */
    MUNTLIG("muntlig delgivning", "3", "19"),
    /** Handed over by somebody whose report is proof. */
    STAMNINGSMAN("stämningsmannadelgivning", "3", "31"),
    /** Act of 1970 only: left in the home or fastened to the door, by the authority's decision. Later a part of stämningsmannadelgivning. */
    SPIKNING("delgivning genom att handlingen lämnas i hemvistet eller fästs på dörren", "15", "38"),
    /** Kept available and announced. */
    KUNGORELSE("kungörelsedelgivning", "17", "47");

    private final String iOrd;
    private final String paragraf1970;
    private final String paragraf2010;

    Delgivningssatt(String iOrd, String paragraf1970, String paragraf2010) {
        this.iOrd = iOrd;
        this.paragraf1970 = paragraf1970;
        this.paragraf2010 = paragraf2010;
    }

    /** As people read it, in Swedish. */
    public String iOrd() {
        return iOrd;
    }

    /** The section that says how it is done. */
    public String lagrum(Delgivningslag lag) {
        return lag.paragraf(paragraf1970, paragraf2010);
    }

    /** Whether the document goes by mail and may come back. */
    public boolean gorsMedBrev() {
        return this == VANLIG || this == FORENKLAD || this == SARSKILD;
    }
}
