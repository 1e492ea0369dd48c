package se.verkstall.forsaljning.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.forsaljning.Fastighetsforteckning.Rad;
import se.verkstall.forsaljning.berakning.Utropsordning;
import se.verkstall.forsaljning.berakning.Utropsordning.Utrop;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * The calling-outs of several properties with rights that are neither protected nor reserved: of each by itself, and then of all together. A right that was reserved when its property was
 * called out by itself is reserved at the joint call too; for the others the order of UB 12:39 applies there again (UB 12:55 st 1).
 */
@Lagrum({"UB 12:39", "UB 12:55 st 1"})
final class Gemensamtropen {

    private static final String GEMENSAMT = "Alla tillsammans";

    private final List<String> fastigheter;
    private final List<Fastighetsforteckning> listor;
    private final boolean gemensam;

    /**
     * @param gemensam whether one list was drawn up for all, in which each right burdens all of them
     */
    Gemensamtropen(List<String> fastigheter, List<Fastighetsforteckning> listor, boolean gemensam) {
        this.fastigheter = fastigheter;
        this.listor = listor;
        this.gemensam = gemensam;
    }

    /** A right in one of them, with what must be covered before it at a joint call. */
    private record Ratt(int fastighet, int nr, Rad rad, Belopp battre) {
    }

    /** The rows of the form: for each property that has such rights, then for all. */
    List<Map<String, Object>> rader() {
        List<Map<String, Object>> rader = new ArrayList<>();
        for (int i = 0; !gemensam && i < listor.size(); i++) {
            for (Map<String, Object> r : Utropsval.rader(listor.get(i))) {
                rader.add(av(fastigheter.get(i), r));
            }
        }
        if (!ratter().isEmpty()) {
            rader.add(av(GEMENSAMT, Utropsval.rad(Utropsval.UTAN, Belopp.NOLL)));
            ratter().forEach(r -> rader.add(av(GEMENSAMT, Utropsval.rad("Med förbehåll också för " + r.rad().slag() + ", " + r.rad().vem(), r.battre()))));
        }
        return rader;
    }

    private static Map<String, Object> av(String fastighet, Map<String, Object> rad) {
        Map<String, Object> ny = new HashMap<>(rad);
        ny.put("utropadFastighet", fastighet);
        return ny;
    }

    private List<Ratt> ratter() {
        List<Ratt> ratter = new ArrayList<>();
        for (int i = 0; i < (gemensam ? 1 : listor.size()); i++) {
            List<Rad> egna = Utropsval.rattigheter(listor.get(i));
            for (int n = 0; n < egna.size(); n++) {
                ratter.add(new Ratt(i, n, egna.get(n), battre(i, egna.get(n))));
            }
        }
        return ratter;
    }

    /** In one list what goes before the right in all the parts; otherwise what goes before it in its property, and what the lists of the others protect. */
    private Belopp battre(int i, Rad ratt) {
        return Belopp.summa(IntStream.range(0, listor.size()).mapToObj(j -> gemensam || j == i ? Utropsval.battre(listor.get(j), ratt) : listor.get(j).lagstaBud()).toList());
    }

    /** The rows of one property by itself, as {@link Utropsval} takes them. */
    Map<String, Object> forSig(int i, Map<String, Object> svar) {
        int forsta = IntStream.range(0, i).map(j -> Utropsval.rader(listor.get(j)).size()).sum();
        List<?> alla = alla(svar);
        return Map.of(Utropsval.UTROPEN, alla.subList(Math.min(forsta, alla.size()), Math.min(forsta + Utropsval.rader(listor.get(i)).size(), alla.size())));
    }

    /**
     * Tries the first joint bid against the rights.
     *
     * @throws OgiltigIndataException if a joint call is missing, or another bid stands
     */
    void krav(Map<String, Object> svar, Belopp gemensamtBud) {
        List<Ratt> ratter = ratter();
        if (ratter.isEmpty() || gemensamtBud == null) {
            return;
        }
        List<?> alla = alla(svar);
        int forsta = gemensam ? 0 : listor.stream().mapToInt(l -> Utropsval.rader(l).size()).sum();
        List<Utrop> utropen = new ArrayList<>();
        int forvantade = 0;
        for (int n = 0; n <= ratter.size() && forsta + n < alla.size(); n++) {
            Map<?, ?> rad = (Map<?, ?>) alla.get(forsta + n);
            Ratt r = n == 0 ? null : ratter.get(n - 1);
            if (r == null || gemensam || r.nr() >= Utropsval.forbehallna(listor.get(r.fastighet()), forSig(r.fastighet(), svar))) {
                utropen.add(Utropsval.utrop(rad, r == null ? null : r.rad().vem(), r == null ? Belopp.NOLL : r.battre()));
                forvantade += r == null ? 0 : 1;
            }
        }
        List<Fel> fel = Utropsordning.fel(utropen, forvantade);
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        Belopp star = utropen.get(Utropsordning.galler(utropen)).bud();
        if (!star.equals(gemensamtBud)) {
            throw new OgiltigIndataException("gemensamma", "UB 12:55 st 1", "Vid de gemensamma utropen står budet " + star.svenskt() + " kronor.");
        }
    }

    private static List<?> alla(Map<String, Object> svar) {
        return svar.get(Utropsval.UTROPEN) instanceof List<?> lista ? lista : List.of();
    }
}
