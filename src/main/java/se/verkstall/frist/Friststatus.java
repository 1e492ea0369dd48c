package se.verkstall.frist;

/** Where a deadline stands. */
public enum Friststatus {
    /** Running. */
    LOPER("löper"),
    /** The act was done in time, or the wait is over. */
    IAKTTAGEN("iakttagen"),
    /** The day passed and the act was not done. */
    FORSUTTEN("försutten"),
    /** Running, to a later day that somebody gave with a reason. */
    FORLANGD("förlängd"),
    /** No longer of interest: the case went another way. */
    BORTFALLEN("bortfallen");

    private final String iOrd;

    Friststatus(String iOrd) {
        this.iOrd = iOrd;
    }

    /** As people read it, in Swedish. */
    public String iOrd() {
        return iOrd;
    }

    /** Whether the deadline still runs. */
    public boolean loper() {
        return this == LOPER || this == FORLANGD;
    }
}
