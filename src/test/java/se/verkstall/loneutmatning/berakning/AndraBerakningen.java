package se.verkstall.loneutmatning.berakning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Underlag;

/**
 * The förbehållsbelopp once more, from the text of the advice and with other means: exact fractions in öre, the table read line by line. It shares nothing with
 * the program's own computation but the records that carry the question.
 */
final class AndraBerakningen {

    private static final List<String[]> TABELL = tabell();
    private static final BigInteger KRONA = BigInteger.valueOf(100);

    private AndraBerakningen() {
    }

    /** Förbehållsbelopp and utmätningsbelopp in öre, of sums and what has been found to count of the items. */
    static long[] av(Underlag u, Hushallsposter p) {
        long netto = u.galdenar().nettoinkomst().ore();
        long tjanst = u.galdenar().tjanstekostnad().ore() + poster(u, p, 'T');
        long g = gemensamma(u, p);
        long a = Math.max(0, netto + u.galdenar().sidoinkomst().ore() - tjanst);
        boolean ensam = u.make() == null || p.barngaldenar() != null;
        long b = ensam ? 0 : Math.max(0, u.make().nettoinkomst().ore() - u.make().tjanstekostnad().ore());
        long andel = ensam || a + b == 0 ? kronor(BigInteger.valueOf(g), BigInteger.ONE) : kronor(BigInteger.valueOf(g).multiply(BigInteger.valueOf(a)), BigInteger.valueOf(a + b));
        long forst = andel + tjanst + u.galdenar().umgange().ore() + poster(u, p, 'U') + u.galdenar().fordranMedForetradesratt().ore() - u.galdenar().sidoinkomst().ore();
        long forbehall = Math.max(0, forst + underhall(p.foretrade(), netto, Math.max(0, forst)));
        return new long[] {forbehall, Math.max(0, netto - forbehall) / 100 * 100};
    }

    private static long gemensamma(Underlag u, Hushallsposter p) {
        boolean barnet = p.barngaldenar() != null;
        long g = tabellen(u, u.make() == null || barnet ? "ENSAMSTAENDE" : "MAKAR");
        if (barnet) {
            g = Math.max(0, g - p.barngaldenar().bidrag().ore() - p.barngaldenar().underhall().ore() - p.barngaldenar().annanInkomst().ore());
        } else {
            for (Barn barn : u.barn()) {
                long del = tabellen(u, klass(barn.fodd(), u.datum())) / (barn.vaxelvis() ? 2 : 1);
                g += Math.max(0, del - barn.barnbidrag().ore() - barn.flerbarnstillagg().ore() - barn.studiebidrag().ore() - barn.underhall().ore() - barn.egenInkomst().ore());
            }
        }
        return g - u.formaner().ore() + u.barntillsyn().ore() + Math.max(0, u.sjukdom().ore() - u.sjukdomErsattning().ore())
                + Math.max(0, u.bostad().kostnad().ore() - u.bostad().bidrag().ore()) + poster(u, p, 'G');
    }

    /** What counts of the items: G joint costs, T cost of earning, U seeing children. */
    private static long poster(Underlag u, Hushallsposter p, char rad) {
        long summa = 0;
        for (Tillagg t : p.tillagg()) {
            boolean foljs = switch (t.slag()) {
                case BARNTILLSYN, LAKARVARD, LAKEMEDEL, TANDVARD, GLASOGON, FUNKTIONSNEDSATTNING, ANNAN_SJUKDOM -> rad == 'G';
                case UMGANGE -> rad == 'U';
                default -> rad == 'T';
            };
            boolean traktamente = p.traktamente() && List.of("OKADE_LEVNADSKOSTNADER", "KORT_ANSTALLNING", "TILLFALLIGT_ARBETE", "DUBBEL_BOSATTNING").contains(t.slag().name());
            if (foljs && t.styrkt() != Styrkt.EJ_STYRKT && !traktamente) {
                long netto = Math.max(0, t.belopp().ore() - t.ersattning().ore());
                summa += t.tak() == null ? netto : Math.min(netto, tak(t.tak().ore(), u.inkomstperiod()));
            }
        }
        return rad == 'T' ? summa + p.resor().stream().mapToLong(r -> resa(r, u.datum(), p.traktamente())).sum() : summa;
    }

    private static long resa(Arbetsresa r, LocalDate datum, boolean traktamente) {
        boolean bil = r.fardsatt() == Fardsatt.EGEN_BIL;
        if (r.styrkt() == Styrkt.EJ_STYRKT || traktamente && r.grund() == Bilgrund.TJANSTERESA) {
            return 0;
        }
        if (bil && r.grund() == Bilgrund.TIDSVINST && (r.avstand().compareTo(new BigDecimal("5")) < 0 || r.tidsvinst() < 120)) {
            return 0;
        }
        long kostnad = !bil || r.grund() == Bilgrund.ALDER_SJUKDOM ? r.kostnad().ore()
                : r.avstand().multiply(BigDecimal.valueOf(2L * r.dagar() * (datum.getYear() >= 2023 ? 250 : 185))).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return Math.max(0, kostnad + r.avgifter().ore() - r.ersattning().ore());
    }

    /** What is reserved for maintenance he pays himself. */
    private static long underhall(Foretrade f, long netto, long forbehall) {
        boolean styrkt = f.styrkt() != Styrkt.EJ_STYRKT;
        long frivilligt = styrkt ? f.lopandeFrivilligt().ore() : 0;
        long avbetalning = styrkt && f.avbetalningsbeslut() != null ? f.avbetalning().ore() : 0;
        if (!f.utmatningForUnderhall()) {
            return frivilligt + avbetalning;
        }
        long utrymme = Math.max(0, netto - forbehall);
        long lopande = f.lopandeUtmatt().ore() + frivilligt;
        if (utrymme >= lopande) {
            long kvar = utrymme - f.lopandeUtmatt().ore() / 100 * 100 - frivilligt;
            return frivilligt + Math.min(avbetalning, kvar);
        }
        long utmatt = BigInteger.valueOf(utrymme).multiply(BigInteger.valueOf(f.lopandeUtmatt().ore())).divide(BigInteger.valueOf(lopande)).longValueExact() / 100 * 100;
        long tillagg = Math.min(frivilligt, utrymme - utmatt);
        return tillagg + Math.min(avbetalning, utrymme - utmatt - tillagg);
    }

    /** Half up to whole kronor, in öre. */
    private static long kronor(BigInteger taljare, BigInteger namnare) {
        return new BigDecimal(taljare).divide(new BigDecimal(namnare.multiply(KRONA)), 40, RoundingMode.HALF_EVEN).add(new BigDecimal("0.5"))
                .setScale(0, RoundingMode.FLOOR).longValueExact() * 100;
    }

    private static long tak(long ore, Inkomstperiod period) {
        int dagar = List.of(30, 14, 7, 1).get(period.ordinal());
        return new BigDecimal(ore).multiply(BigDecimal.valueOf(dagar)).divide(BigDecimal.valueOf(360), 0, RoundingMode.CEILING).longValueExact();
    }

    private static String klass(LocalDate fodd, LocalDate datum) {
        if (datum.isBefore(LocalDate.parse("2022-06-01"))) {
            return datum.getYear() >= fodd.getYear() + 7 ? "BARN_FROM_7" : "BARN_TOM_6";
        }
        boolean skottdag = fodd.getMonthValue() == 2 && fodd.getDayOfMonth() == 29;
        int ar = Period.between(skottdag ? fodd.minusDays(1) : fodd, datum).getYears();
        if (skottdag && datum.isLeapYear() && datum.getMonthValue() == 2 && datum.getDayOfMonth() == 28) {
            ar--;
        }
        return ar <= 6 ? "BARN_0_6" : ar <= 10 ? "BARN_7_10" : ar <= 14 ? "BARN_11_14" : "BARN_15";
    }

    /** The surest row that has the day, the class and the period, in öre. */
    private static long tabellen(Underlag u, String klass) {
        for (String kalla : List.of("PUBLICERAD", "SEKUNDAR", "BERAKNAD")) {
            for (String[] rad : TABELL) {
                String cell = rad[3 + u.inkomstperiod().ordinal()];
                if (rad[2].equals(klass) && rad[7].equals(kalla) && !cell.isEmpty() && rad[0].compareTo(u.datum().toString()) <= 0 && rad[1].compareTo(u.datum().toString()) >= 0) {
                    return Long.parseLong(cell) * 100;
                }
            }
        }
        throw new IllegalStateException("Inget normalbelopp " + klass + " " + u.datum());
    }

    private static List<String[]> tabell() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(AndraBerakningen.class.getResourceAsStream("/lag/normalbelopp.csv"), StandardCharsets.UTF_8))) {
            return in.lines().filter(rad -> Character.isDigit(rad.isEmpty() ? ' ' : rad.charAt(0))).map(rad -> rad.split(",", 9)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
