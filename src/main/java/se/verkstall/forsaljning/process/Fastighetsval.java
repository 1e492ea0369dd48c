package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;

/** What the forms of a sale of real property share: amounts, ticks, and the list of claims. */
final class Fastighetsval {

    static final String BEVAKNINGTIMER = "bevakningTimer";
    static final String BEVAKNINGSDAG = "bevakningsdag";
    static final String INSTALLD = "installd";
    static final String ANSPRAK = "ansprak";
    static final String FORVALTNING = "forvaltningId";
    static final String INDRAGNING = "indragningId";

    private Fastighetsval() {
    }

    /** The sale that a task is about; in a case where it does not say, the latest that has not failed. */
    static Forsaljning forsaljning(Uppgift uppgift, Forsaljningslager lager, Fastighetslager fastigheter) {
        return fastigheter.forUppgift(uppgift.id()).map(lager::hamta).orElseGet(() -> senaste(uppgift, lager, fastigheter));
    }

    private static Forsaljning senaste(Uppgift uppgift, Forsaljningslager lager, Fastighetslager fastigheter) {
        return lager.i(uppgift.malnummer()).stream().filter(f -> fastigheter.uppgifter(f.id()).isPresent())
                .filter(f -> f.status() != Forsaljning.Status.EJ_SALD && f.status() != Forsaljning.Status.AVBRUTEN).reduce((a, b) -> b)
                .orElseThrow(() -> new IllegalStateException("Ingen försäljning av fast egendom pågår i mål " + uppgift.malnummer() + "."));
    }

    /** Its latest auction. */
    static Auktion auktion(Forsaljning f, Auktionslager auktioner) {
        return auktioner.i(f.id()).stream().reduce((a, b) -> b)
                .orElseThrow(() -> new IllegalStateException("Ingen auktion är bestämd i mål " + f.malnummer() + "."));
    }

    static boolean ja(Map<?, ?> svar, String falt) {
        return Boolean.TRUE.equals(svar.get(falt));
    }

    static Belopp belopp(Map<?, ?> svar, String falt) {
        return svar.get(falt) == null ? null : Belopp.kronor((BigDecimal) svar.get(falt));
    }

    static Belopp ellerNoll(Map<?, ?> svar, String falt) {
        Belopp b = belopp(svar, falt);
        return b == null ? Belopp.NOLL : b;
    }

    static String text(Map<?, ?> svar, String falt) {
        return (String) svar.get(falt);
    }

    /** The claims of a form, those with an id rewritten. */
    static List<Fastighetsansprak> ansprak(Map<String, Object> svar, long egendomId, Map<Long, Fastighetsansprak> kanda) {
        return ((List<?>) svar.getOrDefault(ANSPRAK, List.of())).stream().map(rad -> ettAnsprak((Map<?, ?>) rad, egendomId, kanda)).toList();
    }

    private static Fastighetsansprak ettAnsprak(Map<?, ?> rad, long egendomId, Map<Long, Fastighetsansprak> kanda) {
        boolean agaren = ja(rad, "hosAgaren");
        for (String falt : agaren ? List.of("anspraksslag", "grund") : List.of("anspraksslag", "innehavare", "innehavaradress", "grund")) {
            if (rad.get(falt) == null) {
                throw new OgiltigIndataException(falt, "UB 12:25", "Ange slag, innehavare, adress och grund för varje fordran och rättighet.");
            }
        }
        Fastighetsansprak.Slag slag = Fastighetsansprak.Slag.valueOf(text(rad, "anspraksslag"));
        if (slag == Fastighetsansprak.Slag.PANTRATT && (rad.get("pantbrev") == null || rad.get("inskrivningsdag") == null)) {
            throw new OgiltigIndataException("pantbrev", "UB 12:27 st 1", "Ange pantbrevets belopp och inskrivningsdag.");
        }
        long id = rad.get("nummer") == null ? 0 : Long.parseLong(text(rad, "nummer"));
        Fastighetsansprak kant = kanda.get(id);
        if (id != 0 && kant == null) {
            throw new OgiltigIndataException("nummer", "UB 12:25", "Det finns inget anspråk " + id + " i fastigheten.");
        }
        int ordning = rad.get("ordning") == null ? 1 : ((BigDecimal) rad.get("ordning")).intValueExact();
        return new Fastighetsansprak(id, egendomId, kant == null ? null : kant.sakagareId(), text(rad, "innehavare"), null, text(rad, "innehavaradress"), slag, text(rad, "grund"),
                (java.time.LocalDate) rad.get("inskrivningsdag"), ordning, ja(rad, "exekution"), ellerNoll(rad, "kostnad"), ellerNoll(rad, "ranta"), ellerNoll(rad, "kapital"),
                belopp(rad, "pantbrev"), ellerNoll(rad, "tillagg"), ja(rad, "anmald"), ja(rad, "kontant"), ja(rad, "oviss"));
    }

    /** The claims as the form shows them. */
    static List<Map<String, Object>> rader(List<Fastighetsansprak> alla) {
        return alla.stream().map(Fastighetsval::rad).toList();
    }

    private static Map<String, Object> rad(Fastighetsansprak a) {
        Map<String, Object> rad = new HashMap<>();
        rad.put("nummer", String.valueOf(a.id()));
        rad.put("anspraksslag", a.slag().name());
        rad.put("innehavare", a.vem());
        rad.put("innehavaradress", a.adress());
        rad.put("grund", a.beskrivning());
        rad.put("inskrivningsdag", a.dag() == null ? null : a.dag().toString());
        rad.put("ordning", a.ordning());
        rad.put("pantbrev", a.pantbrev() == null ? null : a.pantbrev().iKronor());
        rad.put("tillagg", a.tillagg().iKronor());
        rad.put("kostnad", a.kostnad().iKronor());
        rad.put("ranta", a.ranta().iKronor());
        rad.put("kapital", a.kapital().iKronor());
        rad.put("hosAgaren", a.hosAgaren());
        rad.put("anmald", a.anmald());
        rad.put("kontant", a.kontant());
        rad.put("oviss", a.oviss());
        rad.put("exekution", a.exekution());
        return rad;
    }
}
