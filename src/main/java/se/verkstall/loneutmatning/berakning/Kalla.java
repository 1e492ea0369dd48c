package se.verkstall.loneutmatning.berakning;

/** How sure a figure is, the surest first. */
public enum Kalla {

    /** Read in the authority's own regulation, announcement or page. */
    PUBLICERAD,
    /** Relayed by others; the regulation itself was not read. */
    SEKUNDAR,
    /** Not read anywhere: computed or concluded. */
    BERAKNAD
}
