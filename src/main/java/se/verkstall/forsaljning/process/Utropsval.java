package se.verkstall.forsaljning.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.forsaljning.Bud;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.forsaljning.Fastighetsforteckning.Rad;
import se.verkstall.forsaljning.berakning.Utropsordning;
import se.verkstall.forsaljning.berakning.Utropsordning.Utrop;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** The calling-outs of real property with rights that are neither protected nor reserved: in which order, the highest bid of each, and which stands. */
@Lagrum("UB 12:39")
final class Utropsval {

    static final String UTROPEN = "utropen";
    static final String UTAN = "Utan förbehåll";

    private Utropsval() {
    }

    /** The rights that the property is called out without and then with, the best first. */
    static List<Rad> rattigheter(Fastighetsforteckning l) {
        return l.rader().stream().filter(r -> r.belopp() == null && !r.skyddad()).toList();
    }

    /** The rows of the form: one without reservation, one more right each time, with what claims before it come to. */
    static List<Map<String, Object>> rader(Fastighetsforteckning l) {
        List<Map<String, Object>> rader = new ArrayList<>();
        if (!rattigheter(l).isEmpty()) {
            rader.add(rad(UTAN, Belopp.NOLL));
            rattigheter(l).forEach(r -> rader.add(rad("Med förbehåll också för " + r.slag() + ", " + r.vem(), battre(l, r))));
        }
        return rader;
    }

    static Map<String, Object> rad(String forbehall, Belopp battre) {
        Map<String, Object> rad = new HashMap<>();
        rad.put("forbehall", forbehall);
        rad.put("battre", battre.iKronor());
        return rad;
    }

    /** What the claims of the list before a right come to, ägarhypotek left out. */
    static Belopp battre(Fastighetsforteckning l, Rad ratt) {
        return Belopp.summa(l.rader().stream().filter(r -> r.belopp() != null && r.plats() < ratt.plats() && !r.slag().startsWith("Ägarhypotek")).map(Rad::belopp).toList());
    }

    /**
     * The bid that stands: of the calling-outs if there are such rights, otherwise the highest.
     *
     * @throws OgiltigIndataException if a calling-out is missing, or the bid that stands is not noted at the desk
     */
    static Bud galler(Fastighetsforteckning l, Map<String, Object> svar, Bud hogsta, List<Bud> alla) {
        if (rattigheter(l).isEmpty()) {
            return hogsta;
        }
        List<Utrop> utropen = utropen(l, svar);
        int nr = Utropsordning.galler(utropen);
        Belopp bud = utropen.get(nr).bud();
        return alla.stream().filter(b -> b.belopp().equals(bud)).findFirst().orElseThrow(() -> new OgiltigIndataException(UTROPEN, "UB 12:39 st 2",
                "Budet " + bud.svenskt() + " kronor vid utrop " + (nr + 1) + " har företräde, men det är inte antecknat på auktionsbordet."));
    }

    /** How many of the rights are reserved by the bid that stands. */
    @Lagrum("UB 12:55 st 1")
    static int forbehallna(Fastighetsforteckning l, Map<String, Object> svar) {
        return rattigheter(l).isEmpty() ? 0 : Utropsordning.galler(utropen(l, svar));
    }

    /** The calling-outs as the form has them. */
    private static List<Utrop> utropen(Fastighetsforteckning l, Map<String, Object> svar) {
        List<Rad> ratter = rattigheter(l);
        List<?> ifyllda = svar.get(UTROPEN) instanceof List<?> lista ? lista : List.of();
        List<Utrop> utropen = new ArrayList<>();
        for (int i = 0; i < ifyllda.size(); i++) {
            Rad ratt = i == 0 || i > ratter.size() ? null : ratter.get(i - 1);
            utropen.add(utrop((Map<?, ?>) ifyllda.get(i), ratt == null ? null : ratt.vem(), ratt == null ? Belopp.NOLL : battre(l, ratt)));
        }
        List<Fel> fel = Utropsordning.fel(utropen, ratter.size());
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        return utropen;
    }

    static Utrop utrop(Map<?, ?> rad, String forbehall, Belopp battre) {
        return new Utrop(forbehall, battre, Fastighetsval.belopp(rad, "hogsta"), Fastighetsval.ellerNoll(rad, "tillskott"), Fastighetsval.ja(rad, "godtaget"));
    }
}
