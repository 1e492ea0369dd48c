package se.verkstall.lag;

/** What is attached by the rules on wages: wages, and what is treated as wages, by the points of the section. */
@Lagrum({"UB 7:1 st 1", "UB 7:2"})
public enum Formansslag {

    LON("UB 7:1 st 1 p 1", "lön"),
    ARBETSERSATTNING("UB 7:1 st 1 p 2", "annan ersättning för arbetsinsats"),
    VEDERLAG("UB 7:1 st 1 p 3", "periodiskt vederlag för patent, upphovsrätt eller liknande rättighet eller för överlåtelse av rörelse"),
    PENSION("UB 7:1 st 1 p 4", "pension eller livränta"),
    DAGERSATTNING("UB 7:1 st 1 p 5", "sjukpenning eller annan dagersättning");

    private final String lagrum;
    private final String text;

    Formansslag(String lagrum, String text) {
        this.lagrum = lagrum;
        this.text = text;
    }

    /** The point that says so. */
    public String lagrum() {
        return lagrum;
    }

    /** In Swedish, inside a sentence. */
    public String text() {
        return text;
    }

    /** Whether there is a right behind it that can be attached as such, with consequences for what it has been attached for already. */
    @Lagrum("UB 7:18")
    public boolean harRattSomSadan() {
        return this == VEDERLAG || this == PENSION;
    }
}
