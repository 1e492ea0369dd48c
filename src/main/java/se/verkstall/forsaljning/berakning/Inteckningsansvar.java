package se.verkstall.forsaljning.berakning;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * With how much of a claim each of several jointly mortgaged properties answers: by their values (UB 12:50, 12:53), and when one of them does not pay its part the others answer for what is
 * lacking, as far as there is anything left in them when the turn of the claim comes ("vidgas", UB 12:53 st 1).
 *
 * <p>600 000 kr in properties worth 1 000 000 kr and 500 000 kr: 400 000 kr and 200 000 kr. Sold for 450 000 kr and 150 000 kr the second lacks 50 000 kr, which the first pays before
 * anything that ranks after the mortgage: 450 000 kr and 150 000 kr.
 *
 * <p>Whole öre; the first with any weight takes what rounding leaves, so the parts sum to the claim.
 */
@Lagrum({"UB 12:50", "UB 12:53 st 1"})
public final class Inteckningsansvar {

    private Inteckningsansvar() {
    }

    /**
     * A claim as one property answers for it.
     *
     * @param rang its place among all claims in all the properties
     * @param nyckel names it; the same in each of the properties that answer for it
     */
    public record Del(int rang, String nyckel, Belopp belopp) {
    }

    /** A property: what there is to pay with, and what it answers for. */
    public record Fastighet(Belopp medel, List<Del> delar) {
    }

    /** The amount shared by the weights; the parts sum to it. Nobody has any weight: the first takes all. */
    public static List<Belopp> dela(Belopp belopp, List<Belopp> vikter) {
        BigInteger alla = BigInteger.valueOf(Belopp.summa(vikter).ore());
        List<Belopp> delar = new ArrayList<>();
        for (Belopp vikt : vikter) {
            delar.add(alla.signum() == 0 ? Belopp.NOLL : Belopp.ore(BigInteger.valueOf(belopp.ore()).multiply(BigInteger.valueOf(vikt.ore())).divide(alla).longValueExact()));
        }
        int forsta = IntStream.range(0, vikter.size()).filter(i -> vikter.get(i).arPositivt()).findFirst().orElse(0);
        delar.set(forsta, delar.get(forsta).plus(belopp.minus(Belopp.summa(delar))));
        return List.copyOf(delar);
    }

    /**
     * What is paid of each claim in each property, in the order of the properties.
     */
    public static List<Map<String, Belopp>> betalt(List<Fastighet> fastigheter) {
        List<Belopp> kvar = new ArrayList<>(fastigheter.stream().map(f -> f.medel().ejNegativt()).toList());
        List<Map<String, Belopp>> betalt = new ArrayList<>(fastigheter.stream().map(f -> (Map<String, Belopp>) new HashMap<String, Belopp>()).toList());
        for (String nyckel : nycklar(fastigheter)) {
            List<Belopp> delar = fastigheter.stream().map(f -> del(f, nyckel)).toList();
            Belopp brist = Belopp.NOLL;
            for (int i = 0; i < delar.size(); i++) {
                brist = brist.plus(delar.get(i)).minus(ta(kvar, betalt, i, nyckel, delar.get(i)));
            }
            for (int i = 0; i < delar.size() && brist.arPositivt(); i++) {
                brist = fastigheter.get(i).delar().stream().anyMatch(d -> d.nyckel().equals(nyckel)) ? brist.minus(ta(kvar, betalt, i, nyckel, brist)) : brist;
            }
        }
        return betalt;
    }

    /** With how much of each claim each property answers in the end: what it pays of it; what nobody pays is left where it was. */
    public static List<Map<String, Belopp>> slutligt(List<Fastighet> fastigheter) {
        List<Map<String, Belopp>> alla = betalt(fastigheter);
        for (String nyckel : nycklar(fastigheter)) {
            Belopp brist = Belopp.summa(fastigheter.stream().map(f -> del(f, nyckel)).toList()).minus(Belopp.summa(alla.stream().map(m -> m.getOrDefault(nyckel, Belopp.NOLL)).toList()));
            for (int i = 0; i < fastigheter.size() && brist.arPositivt(); i++) {
                Belopp obetalt = del(fastigheter.get(i), nyckel).minus(alla.get(i).getOrDefault(nyckel, Belopp.NOLL)).ejNegativt().hogst(brist);
                alla.get(i).merge(nyckel, obetalt, Belopp::plus);
                brist = brist.minus(obetalt);
            }
        }
        return alla;
    }

    private static List<String> nycklar(List<Fastighet> fastigheter) {
        Stream<Del> alla = fastigheter.stream().flatMap(f -> f.delar().stream());
        return alla.sorted(java.util.Comparator.comparingInt(Del::rang)).map(Del::nyckel).distinct().toList();
    }

    private static Belopp del(Fastighet f, String nyckel) {
        return Belopp.summa(f.delar().stream().filter(d -> d.nyckel().equals(nyckel)).map(Del::belopp).toList());
    }

    private static Belopp ta(List<Belopp> kvar, List<Map<String, Belopp>> betalt, int i, String nyckel, Belopp hogst) {
        Belopp tas = kvar.get(i).hogst(hogst);
        kvar.set(i, kvar.get(i).minus(tas));
        betalt.get(i).merge(nyckel, tas, Belopp::plus);
        return tas;
    }
}
