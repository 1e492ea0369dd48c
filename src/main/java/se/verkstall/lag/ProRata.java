package se.verkstall.lag;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares an amount in proportion to claims, to the öre.
 *
 * <p>Each claim gets its exact part with fractions of an öre dropped; the öre left over go one by one to the largest fractions, and where these are equal
 * to the claim that was given first. What is shared out is always the amount itself, or the sum of the claims if that is less. 100 kr on three claims of
 * 50 kr gives 33.34, 33.33 and 33.33 kr.
 */
@Lagrum("FRL 1 § st 1")
public final class ProRata {

    private ProRata() {
    }

    /**
     * What each claim gets, in the order given.
     *
     * @param belopp what there is to share, not negative
     * @param fordringar the claims, none negative
     */
    public static List<Belopp> fordela(Belopp belopp, List<Belopp> fordringar) {
        BigInteger summa = fordringar.stream().map(f -> BigInteger.valueOf(f.ore())).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger attDela = BigInteger.valueOf(belopp.ore());
        if (attDela.compareTo(summa) >= 0) {
            return List.copyOf(fordringar);
        }
        List<BigInteger[]> delar = fordringar.stream().map(f -> BigInteger.valueOf(f.ore()).multiply(attDela).divideAndRemainder(summa)).toList();
        long[] ore = delar.stream().mapToLong(del -> del[0].longValueExact()).toArray();
        int kvar = Math.toIntExact(belopp.ore() - Arrays.stream(ore).sum());
        storstaBrakdelForst(delar).subList(0, kvar).forEach(plats -> ore[plats]++);
        return Arrays.stream(ore).mapToObj(Belopp::ore).toList();
    }

    private static List<Integer> storstaBrakdelForst(List<BigInteger[]> delar) {
        List<Integer> ordning = new ArrayList<>(IntStream.range(0, delar.size()).boxed().toList());
        ordning.sort(Comparator.comparing((Integer plats) -> delar.get(plats)[1]).reversed());
        return ordning;
    }
}
