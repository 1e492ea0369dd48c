package se.verkstall.webb.sakerhet;

/** The five roles of the authority, and the employer, who sees only his own page. */
public final class Roller {

    public static final String HANDLAGGARE = "HANDLAGGARE";
    public static final String CHEF = "CHEF";
    public static final String MODELLERARE = "MODELLERARE";
    public static final String DRIFT = "DRIFT";
    public static final String REVISOR = "REVISOR";

    public static final String ARBETSGIVARE = "ARBETSGIVARE";

    private Roller() {
    }
}
