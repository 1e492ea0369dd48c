package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Belopp;

/** Amounts as they stand in a Swedish sentence. */
final class Kronor {

    private static final char HART_BLANKSTEG = '\u00a0';

    private Kronor() {
    }

    /** "12 926 kronor", "1 627,50 kronor", "1 krona", with hard spaces. */
    static String text(Belopp belopp) {
        String decimalt = belopp.iKronor().toPlainString();
        int punkt = decimalt.indexOf('.');
        String hela = punkt < 0 ? decimalt : decimalt.substring(0, punkt);
        String ore = punkt < 0 ? "" : "," + decimalt.substring(punkt + 1);
        return grupperat(hela) + ore + HART_BLANKSTEG + (decimalt.equals("1") ? "krona" : "kronor");
    }

    private static String grupperat(String hela) {
        StringBuilder text = new StringBuilder(hela);
        int forsta = hela.startsWith("-") ? 1 : 0;
        for (int plats = hela.length() - 3; plats > forsta; plats -= 3) {
            text.insert(plats, HART_BLANKSTEG);
        }
        return text.toString();
    }
}
