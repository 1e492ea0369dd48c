package se.verkstall.demo;

import java.time.LocalDate;

/**
 * Numbers for people and companies that don't exist: valid check digits in series that are kept free. Birth numbers 980–999 are those of
 * Skatteverket's published test numbers; no company has a number on 559998 or 559999, no authority one on 202199.
 */
final class Testnummer {

    private static final int FORSTA_TESTNUMMER = 980;
    private static final int ANTAL_TESTNUMMER = 20;

    private Testnummer() {
    }

    /** Twelve digits, for somebody born on the day. */
    static String personnummer(LocalDate fodd, int nr) {
        String nio = "%02d%02d%02d%03d".formatted(fodd.getYear() % 100, fodd.getMonthValue(), fodd.getDayOfMonth(), FORSTA_TESTNUMMER + nr % ANTAL_TESTNUMMER);
        return fodd.getYear() / 100 + nio + kontrollsiffra(nio);
    }

    /** Ten digits, of a series of six. */
    static String organisationsnummer(String serie, int nr) {
        String nio = serie + "%03d".formatted(nr % 1000);
        return nio + kontrollsiffra(nio);
    }

    private static int kontrollsiffra(String nio) {
        int summa = 0;
        for (int i = 0; i < nio.length(); i++) {
            int s = (nio.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            summa += s / 10 + s % 10;
        }
        return (10 - summa % 10) % 10;
    }
}
