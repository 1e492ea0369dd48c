package se.verkstall.fordelning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Fordran;
import se.verkstall.fordelning.berakning.Formansrattsordning.Plats;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/**
 * The order among rights in one property: by the numbering of FRL 3 a–8 §§, and within a kind by day. Four rules break the numbering (FRL 9 § st 2–3):
 *
 * <ul>
 * <li>retention of an engine that is not mounted goes before an international security right,
 * <li>a mortgage in ship or aircraft goes before retention, other than the shipyard's,
 * <li>an utmätning goes before a mortgage applied for on its own day or later.
 * <li>of attachments of one day, a claim for which what the right yields was attached before goes first (UB 7:18 st 1).
 * </ul>
 *
 * <p>Together they can run in a circle: an utmätning of 1 March goes before a mortgage of 2 March, this before a retention, and the retention before the
 * utmätning. The law then gives no order, and a person has to.
 */
@Lagrum({"FRL 9 § st 1", "FRL 9 § st 2", "FRL 9 § st 3", "FRL 9 § st 4", "UB 4:30", "UB 7:18 st 1"})
final class Turordning {

    private final Egendom egendom;
    private final LocalDate dag;

    private Turordning(Egendom egendom, LocalDate dag) {
        this.egendom = egendom;
        this.dag = dag;
    }

    /** A set of claims with equal right. */
    record Klass(String rubrik, String lagrum, List<Fordran> fordringar) {

        boolean harExekutionsfordran() {
            return fordringar.stream().anyMatch(Fordran::arExekutionsfordran);
        }

        boolean arDelagares() {
            return fordringar.get(0).formansratt() == Formansratt.DELAGARES_ANDEL;
        }
    }

    /**
     * The claims in classes of equal right, the best first.
     *
     * @throws OgiltigIndataException if the law gives them no order
     */
    static List<Klass> av(List<Fordran> fordringar, Egendom egendom, LocalDate dag) {
        return new Turordning(egendom, dag).klasser(fordringar);
    }

    private List<Klass> klasser(List<Fordran> fordringar) {
        Map<Nyckel, List<Fordran>> lika = fordringar.stream().collect(Collectors.groupingBy(this::nyckel, LinkedHashMap::new, Collectors.toList()));
        List<Klass> ordnade = new ArrayList<>();
        List<Nyckel> kvar = new ArrayList<>(lika.keySet());
        kravOrdning(kvar);
        while (!kvar.isEmpty()) {
            Nyckel basta = kvar.stream().filter(n -> kvar.stream().noneMatch(annan -> annan != n && fore(annan, n))).findFirst()
                    .orElseThrow(() -> ingenOrdning(kvar));
            kvar.remove(basta);
            ordnade.add(klass(basta, lika.get(basta)));
        }
        return ordnade;
    }

    private Nyckel nyckel(Fordran f) {
        return new Nyckel(slag(f.formansratt()), plats(f).nummer(), f.formansratt().rangordnasEfterDag() ? f.dag() : null,
                f.formansratt() == Formansratt.TIDIGARE_LONEUTMATNING, f.formansratt().arSarskild() ? f.ordning() : 1);
    }

    private static Formansratt slag(Formansratt ratt) {
        return !ratt.arSarskild() ? Formansratt.INGEN : ratt.arUtmatning() ? Formansratt.UTMATNING : ratt;
    }

    private Plats plats(Fordran f) {
        return Formansrattsordning.plats(f.formansratt(), egendom, dag);
    }

    private Klass klass(Nyckel nyckel, List<Fordran> fordringar) {
        String rubrik = fordringar.stream().map(f -> f.formansratt().text()).distinct().collect(Collectors.joining(" och "))
                + (nyckel.dag() == null ? "" : " den " + nyckel.dag());
        return new Klass(Character.toUpperCase(rubrik.charAt(0)) + rubrik.substring(1), plats(fordringar.get(0)).lagrum(), fordringar);
    }

    /** Whether the one goes before the other. */
    private static boolean fore(Nyckel a, Nyckel b) {
        if (a.ratt() == b.ratt()) {
            int dagar = a.dag() == null ? 0 : a.dag().compareTo(b.dag());
            return dagar < 0 || dagar == 0 && (a.foretrade() == b.foretrade() ? a.ordning() < b.ordning() : a.foretrade());
        }
        return a.plats() == b.plats() ? samPlats(a, b) : a.plats() < b.plats() ? !brutet(a, b) : brutet(b, a);
    }

    /** Different rights of one number, such as pledge and retention: the statute gives no order among them, so it has to be told. */
    private static void kravOrdning(List<Nyckel> nycklar) {
        Map<String, Nyckel> sedda = new LinkedHashMap<>();
        for (Nyckel n : nycklar) {
            Nyckel annan = sedda.putIfAbsent(n.plats() + "/" + n.ordning(), n);
            if (annan != null && annan.ratt() != n.ratt()) {
                throw new OgiltigIndataException("fordringar", "FRL 9 § st 4", "Ange ordning för " + annan.ratt().text() + " och " + n.ratt().text()
                        + ": de står under samma punkt i lagen.");
            }
        }
    }

    /** Different rights of one number: by the order given. */
    private static boolean samPlats(Nyckel a, Nyckel b) {
        return a.ordning() < b.ordning();
    }

    /** Whether the numbering, which puts the first before the second, is broken. */
    private static boolean brutet(Nyckel forst, Nyckel sedan) {
        return switch (sedan.ratt()) {
            case RETENTIONSRATT_MOTOR -> forst.ratt() == Formansratt.INTERNATIONELL_SAKERHETSRATT;
            case INTECKNING -> forst.ratt() == Formansratt.RETENTIONSRATT || forst.ratt() == Formansratt.RETENTIONSRATT_MOTOR;
            case UTMATNING -> (forst.ratt() == Formansratt.INTECKNING || forst.ratt() == Formansratt.FORETAGSHYPOTEK) && !forst.dag().isBefore(sedan.dag());
            default -> false;
        };
    }

    private static OgiltigIndataException ingenOrdning(List<Nyckel> kvar) {
        String vilka = kvar.stream().map(n -> n.ratt().text() + (n.dag() == null ? "" : " " + n.dag())).collect(Collectors.joining(", "));
        return new OgiltigIndataException("fordringar", "FRL 9 §", "Lagen ger ingen ordning mellan dessa: " + vilka
                + ". Varje regel sätter en av dem före nästa, runt i ring. En handläggare får avgöra ordningen.");
    }

    private record Nyckel(Formansratt ratt, int plats, LocalDate dag, boolean foretrade, int ordning) {
    }
}
