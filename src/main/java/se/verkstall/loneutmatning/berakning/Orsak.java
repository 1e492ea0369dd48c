package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Lagrum;

/** Why an employer has withheld nothing, as he reports it. */
@Lagrum("UF 7:14")
public enum Orsak {

    /** The wage did not reach above the förbehållsbelopp: the decision was followed. */
    @Lagrum("UB 7:20 st 1")
    LON_UNDER_FORBEHALLSBELOPPET("lönen översteg inte förbehållsbeloppet", false),
    INGEN_LON("ingen lön betalades ut", true),
    @Lagrum("UF 7:14 st 2")
    ANSTALLNINGEN_UPPHORD("anställningen har upphört", true),
    @Lagrum("UF 7:14 st 2")
    GALDENAREN_AVLIDEN("gäldenären har avlidit", true),
    ANNAN("annan orsak", true);

    private final String text;
    private final boolean foljsUpp;

    Orsak(String text, boolean foljsUpp) {
        this.text = text;
        this.foljsUpp = foljsUpp;
    }

    /** As it ends a Swedish sentence. */
    public String text() {
        return text;
    }

    /** Whether a person has to look at it. */
    public boolean foljsUpp() {
        return foljsUpp;
    }
}
