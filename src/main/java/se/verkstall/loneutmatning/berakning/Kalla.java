package se.verkstall.loneutmatning.berakning;

/** How sure a figure is, the surest first. */
public enum Kalla {

    /** Read in the authority's own regulation, announcement or page. */
    PUBLICERAD("är publicerat av myndigheten"),
    /** Relayed by others; the regulation itself was not read. */
    SEKUNDAR("är läst i en annan källa än myndighetens egen"),
    /** Not read anywhere: computed or concluded. */
    BERAKNAD("är beräknat, inte publicerat");

    private final String text;

    Kalla(String text) {
        this.text = text;
    }

    /** In Swedish, as it follows an amount. */
    public String text() {
        return text;
    }
}
