package se.verkstall.tillgang.process;

import se.verkstall.mal.Exekutionstitel;

/** A title in a sentence: "Test tingsrätts dom 2021-11-02 i mål T 1-21". */
final class Titelbeskrivning {

    private Titelbeskrivning() {
    }

    static String av(Exekutionstitel titel) {
        String slag = switch (titel.slag()) {
            case DOM -> "dom";
            case UTSLAG -> "utslag";
            case BESLUT -> "beslut";
            case STADFAST_FORLIKNING -> "stadfäst förlikning";
            case SKILJEDOM -> "skiljedom";
            case UNDERHALLSFORBINDELSE -> "underhållsförbindelse";
            case STRAFFORELAGGANDE -> "strafföreläggande";
        };
        return slag + " från " + titel.myndighet() + " den " + titel.dag() + " i mål " + titel.nummer();
    }
}
