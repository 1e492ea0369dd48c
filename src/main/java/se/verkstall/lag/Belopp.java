package se.verkstall.lag;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * An amount of Swedish money, held as whole öre; may be negative.
 *
 * <p>Nothing here rounds by itself: amounts with more than two decimals are refused, and the one
 * method that rounds, {@link #andelIHelaKronor}, says how.
 *
 * @param ore the amount in öre (1 krona = 100 öre)
 */
public record Belopp(long ore) implements Comparable<Belopp> {

    /** Zero kronor. */
    public static final Belopp NOLL = new Belopp(0);

    private static final long ORE = 100;
    private static final BigDecimal ORE_PER_KRONA = BigDecimal.valueOf(ORE);
    private static final Pattern TUSENTAL = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    /** The amount of so many öre. */
    public static Belopp ore(long ore) {
        return ore == 0 ? NOLL : new Belopp(ore);
    }

    /** The amount of so many whole kronor. */
    public static Belopp kronor(long kronor) {
        return ore(Math.multiplyExact(kronor, ORE));
    }

    /**
     * The amount of so many kronor.
     *
     * @throws ArithmeticException if the value has more than two decimals or does not fit
     */
    public static Belopp kronor(BigDecimal kronor) {
        return ore(kronor.multiply(ORE_PER_KRONA).longValueExact());
    }

    /**
     * Reads an amount written as decimal kronor, {@code "1250"} or {@code "1250.50"}.
     *
     * @throws NumberFormatException if it is no number
     * @throws ArithmeticException if it has more than two decimals
     */
    public static Belopp parse(String kronor) {
        return kronor(new BigDecimal(kronor));
    }

    /** The sum of the amounts; zero if there are none. */
    public static Belopp summa(Collection<Belopp> belopp) {
        return belopp.stream().reduce(NOLL, Belopp::plus);
    }

    public Belopp plus(Belopp annat) {
        return ore(Math.addExact(ore, annat.ore));
    }

    public Belopp minus(Belopp annat) {
        return ore(Math.subtractExact(ore, annat.ore));
    }

    /** The smaller of the two. */
    public Belopp hogst(Belopp tak) {
        return ore <= tak.ore ? this : tak;
    }

    /** The larger of the two. */
    public Belopp lagst(Belopp golv) {
        return ore >= golv.ore ? this : golv;
    }

    /** This amount, or zero if it is negative. */
    public Belopp ejNegativt() {
        return lagst(NOLL);
    }

    /**
     * This amount times {@code taljare/namnare}, rounded to the nearest whole krona, a half upwards: 2.50 gives 3 and -2.50 gives -2.
     *
     * @param namnare above zero
     * @throws ArithmeticException if {@code namnare} is not above zero
     */
    public Belopp andelIHelaKronor(long taljare, long namnare) {
        if (namnare <= 0) {
            throw new ArithmeticException("Nämnaren ska vara större än noll: " + namnare);
        }
        BigInteger helKrona = BigInteger.valueOf(namnare).multiply(BigInteger.valueOf(ORE));
        BigInteger dubbelt = BigInteger.valueOf(ore).multiply(BigInteger.valueOf(taljare)).shiftLeft(1);
        return kronor(new BigDecimal(dubbelt.add(helKrona))
                .divide(new BigDecimal(helKrona.shiftLeft(1)), 0, RoundingMode.FLOOR).longValueExact());
    }

    /** This amount with the öre dropped (towards zero). */
    public Belopp utanOre() {
        return ore(ore / ORE * ORE);
    }

    public boolean arNoll() {
        return ore == 0;
    }

    public boolean arPositivt() {
        return ore > 0;
    }

    public boolean arNegativt() {
        return ore < 0;
    }

    /** The amount as decimal kronor with no more decimals than needed: 12926, 120.50. */
    public BigDecimal iKronor() {
        return ore % ORE == 0 ? BigDecimal.valueOf(ore / ORE) : BigDecimal.valueOf(ore, 2);
    }

    /** The amount as it stands in a Swedish sentence, before "kronor": 12 926, 1 420,50, −250, with hard spaces. */
    public String svenskt() {
        long belopp = Math.abs(ore);
        String kronor = TUSENTAL.matcher(Long.toString(belopp / ORE)).replaceAll("\u00a0");
        return (ore < 0 ? "−" : "") + kronor + (belopp % ORE == 0 ? "" : ",%02d".formatted(belopp % ORE));
    }

    @Override
    public int compareTo(Belopp annat) {
        return Long.compare(ore, annat.ore);
    }

    /** Decimal kronor, as in {@link #iKronor()}. */
    @Override
    public String toString() {
        return iKronor().toPlainString();
    }
}
