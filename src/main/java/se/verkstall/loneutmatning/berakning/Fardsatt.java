package se.verkstall.loneutmatning.berakning;

/** How the debtor goes to work. */
public enum Fardsatt {

    ALLMANNA("allmänna transportmedel"),
    EGEN_BIL("egen bil"),
    FORMANSBIL_EL("förmånsbil på el"),
    FORMANSBIL_DIESEL("förmånsbil på dieselolja"),
    FORMANSBIL("förmånsbil på annat drivmedel");

    private final String text;

    Fardsatt(String text) {
        this.text = text;
    }

    /** In Swedish, as it follows "med". */
    public String text() {
        return text;
    }

    boolean arBil() {
        return this != ALLMANNA;
    }
}
