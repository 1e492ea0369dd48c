package se.verkstall.webb.sakerhet;

/** The five roles. */
final class Roller {

    static final String HANDLAGGARE = "HANDLAGGARE";
    static final String CHEF = "CHEF";
    static final String MODELLERARE = "MODELLERARE";
    static final String DRIFT = "DRIFT";
    static final String REVISOR = "REVISOR";

    private Roller() {
    }
}
