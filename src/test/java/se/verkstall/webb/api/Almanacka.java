package se.verkstall.webb.api;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days counted a second time, by other means than the application's: days are numbered one by one, months and weekdays come from the number, holidays from a
 * library from 2005 and before that from Gauss' rule for Easter and the list of the act as it then stood.
 */
final class Almanacka {

    private static final String[] VECKODAGAR = {"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"};
    private static final int[] MANADER = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int FORSTA_AR = 1900; // 1 January 1900 was a Monday and has the number 0
    private static final HolidayManager BIBLIOTEKET = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    private static final Map<Integer, Set<Integer>> HELGER = new ConcurrentHashMap<>();

    private Almanacka() {
    }

    static int nummer(int ar, int manad, int dag) {
        int n = 0;
        for (int a = FORSTA_AR; a < ar; a++) {
            n += skottar(a) ? 366 : 365;
        }
        for (int m = 1; m < manad; m++) {
            n += langd(ar, m);
        }
        return n + dag - 1;
    }

    static int nummer(String iso) {
        String[] delar = iso.split("-");
        return nummer(Integer.parseInt(delar[0]), Integer.parseInt(delar[1]), Integer.parseInt(delar[2]));
    }

    static String iso(int nummer) {
        int[] d = delar(nummer);
        return "%04d-%02d-%02d".formatted(d[0], d[1], d[2]);
    }

    static String medVeckodag(int nummer) {
        return VECKODAGAR[nummer % 7] + " " + iso(nummer);
    }

    /** So many days, weeks, months or years on, or back if negative; a month without the day ends on its last. */
    static int rakna(int fran, int antal, String enhet) {
        if (enhet.equals("dagar") || enhet.equals("veckor")) {
            return fran + antal * (enhet.equals("veckor") ? 7 : 1);
        }
        int[] d = delar(fran);
        int manader = d[0] * 12 + d[1] - 1 + antal * (enhet.equals("år") ? 12 : 1);
        int ar = manader / 12;
        int manad = manader % 12 + 1;
        return nummer(ar, manad, Math.min(d[2], langd(ar, manad)));
    }

    static int aretsSlut(int fran, int arSenare) {
        return nummer(delar(fran)[0] + arSenare, 12, 31);
    }

    static int vardag(int fran, int steg) {
        int n = fran;
        while (!arVardag(n)) {
            n += steg;
        }
        return n;
    }

    private static boolean arVardag(int n) {
        int ar = delar(n)[0];
        return n % 7 < 5 && !HELGER.computeIfAbsent(ar, a -> a >= 2005 ? bibliotekets(a) : gamla(a)).contains(n);
    }

    /** The library's days have the three eves among them. */
    private static Set<Integer> bibliotekets(int ar) {
        return BIBLIOTEKET.getHolidays(Year.of(ar)).stream().map(Holiday::getDate).map(LocalDate::toString).map(Almanacka::nummer).collect(Collectors.toSet());
    }

    /** Before 2005: annandag pingst was a holiday and 6 June was not. */
    private static Set<Integer> gamla(int ar) {
        int pask = pask(ar);
        int midsommarafton = nummer(ar, 6, 19);
        while (midsommarafton % 7 != 4) {
            midsommarafton++;
        }
        return Stream.of(nummer(ar, 1, 1), nummer(ar, 1, 6), pask - 2, pask + 1, nummer(ar, 5, 1), pask + 39, pask + 50, midsommarafton, nummer(ar, 12, 24),
                nummer(ar, 12, 25), nummer(ar, 12, 26), nummer(ar, 12, 31)).collect(Collectors.toSet());
    }

    /** Gauss, for 1900 to 2099. */
    private static int pask(int ar) {
        int d = (19 * (ar % 19) + 24) % 30;
        int e = (2 * (ar % 4) + 4 * (ar % 7) + 6 * d + 5) % 7;
        int dag = 22 + d + e;
        if (dag == 57) {
            dag = 50;
        } else if (dag == 56 && d == 28 && ar % 19 > 10) {
            dag = 49;
        }
        return nummer(ar, 3, 1) + dag - 1;
    }

    private static int[] delar(int nummer) {
        int rest = nummer;
        int ar = FORSTA_AR;
        while (rest >= (skottar(ar) ? 366 : 365)) {
            rest -= skottar(ar++) ? 366 : 365;
        }
        int manad = 1;
        while (rest >= langd(ar, manad)) {
            rest -= langd(ar, manad++);
        }
        return new int[] {ar, manad, rest + 1};
    }

    private static int langd(int ar, int manad) {
        return manad == 2 && skottar(ar) ? 29 : MANADER[manad - 1];
    }

    private static boolean skottar(int ar) {
        return ar % 4 == 0 && (ar % 100 != 0 || ar % 400 == 0);
    }
}
