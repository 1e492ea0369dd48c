package se.verkstall.webb.handlaggare;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;

/**
 * The months of a running attachment as bars: what was withheld for each, beside the amount that the decision says. Whole units of the picture only; the table
 * below it has the figures.
 *
 * @param linje how high up the decided amount is, or {@code null} if all above the förbehållsbelopp is taken
 */
record Manadsdiagram(List<Stapel> staplar, Belopp beslutat, Integer linje) {

    static final int HOJD = 96;
    static final int STEG = 44;
    private static final int HOGST_ANTAL = 24;
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("MMM", Locale.forLanguageTag("sv-SE"));

    /** A month: where its bar stands and how high it is; a month without anything is there too, with no height. */
    record Stapel(YearMonth manad, Belopp belopp, int x, int hojd, boolean mindre) {

        public int y() {
            return HOJD - hojd;
        }

        public String kort() {
            return KORT.format(manad).replace(".", "");
        }

        /** {@code 2022} under the year's first month, and under the first of all. */
        public String ar() {
            return x == 0 || manad.getMonthValue() == 1 ? Integer.toString(manad.getYear()) : "";
        }
    }

    /** The last two years of the accounts, those of one month together. */
    static Manadsdiagram av(List<Arbetsgivarredovisning> redovisat, Belopp beslutat) {
        TreeMap<YearMonth, Belopp> perManad = new TreeMap<>();
        redovisat.forEach(r -> perManad.merge(r.manad(), r.belopp(), Belopp::plus));
        if (perManad.isEmpty()) {
            return new Manadsdiagram(List.of(), beslutat, null);
        }
        YearMonth sista = perManad.lastKey();
        YearMonth forsta = perManad.firstKey().isAfter(sista.minusMonths(HOGST_ANTAL - 1L)) ? perManad.firstKey() : sista.minusMonths(HOGST_ANTAL - 1L);
        long hogst = Math.max(1, Math.max(beslutat == null ? 0 : beslutat.ore(), perManad.tailMap(forsta).values().stream().mapToLong(Belopp::ore).max().orElse(0)));
        List<Stapel> staplar = new ArrayList<>();
        for (YearMonth m = forsta; !m.isAfter(sista); m = m.plusMonths(1)) {
            Belopp belopp = perManad.getOrDefault(m, Belopp.NOLL);
            staplar.add(new Stapel(m, belopp, staplar.size() * STEG, hojd(belopp, hogst), beslutat != null && belopp.compareTo(beslutat) < 0));
        }
        return new Manadsdiagram(List.copyOf(staplar), beslutat, beslutat == null ? null : HOJD - hojd(beslutat, hogst));
    }

    public int bredd() {
        return Math.max(1, staplar.size()) * STEG;
    }

    /** Something is never drawn as nothing. */
    private static int hojd(Belopp belopp, long hogst) {
        return belopp.arPositivt() ? (int) Math.max(1, Math.multiplyExact(belopp.ore(), HOJD) / hogst) : 0;
    }
}
