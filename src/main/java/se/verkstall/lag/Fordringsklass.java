package se.verkstall.lag;

/** The classes of claims by their priority in attached wages. */
@Lagrum("UB 7:14 st 1")
public enum Fordringsklass {

    UNDERHALL("underhållsbidrag"),
    KONKURSBO("konkursboets fordran"),
    STATLIG("böter, skatter och andra statliga fordringar"),
    BROTTSSKADESTAND("skadestånd på grund av brott"),
    OVRIG("övriga fordringar");

    private final String text;

    Fordringsklass(String text) {
        this.text = text;
    }

    /** In Swedish. */
    public String text() {
        return text;
    }
}
