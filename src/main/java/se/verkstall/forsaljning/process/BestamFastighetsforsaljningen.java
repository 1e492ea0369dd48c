package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Fastighetsanstand;
import se.verkstall.forsaljning.berakning.Fastighetskungorelse;
import se.verkstall.forsaljning.berakning.Fastighetstider;
import se.verkstall.forsaljning.berakning.Fastighetstider.Tider;
import se.verkstall.forsaljning.berakning.Forsaljningsanstand.Begard;
import se.verkstall.forsaljning.berakning.Forsaljningshinder;
import se.verkstall.forsaljning.handlaggning.Gemensamarbete;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare decides how real property is sold: at an auction with its meetings at times and places, under hand, or not yet. */
@Component
@Lagrum({"UF 12:13", "UF 12:14", "UB 12:18", "UB 12:19", "UB 12:57", "UB 8:4"})
class BestamFastighetsforsaljningen implements Uppgiftshanterare {

    private static final String ANSTAND = "ANSTAND";
    private static final String UNDER_HAND = "UNDER_HAND";
    private static final String TILLSAMMANS = "tillsammansMed";
    private static final int VECKOR_TILL_AUKTIONEN = 6;
    private static final int VECKOR_TILL_FORDELNINGEN = 11;

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Auktionslager auktioner;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Gemensamarbete grupper;
    private final Fristbok fristbok;
    private final Dagbok dagbok;
    private final Clock klocka;

    BestamFastighetsforsaljningen(Forsaljningslager forsaljningar, Fastighetslager lager, Auktionslager auktioner, Egendomsregister egendomar, Malregister register,
                                  Gemensamarbete grupper, Fristbok fristbok, Dagbok dagbok, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.auktioner = auktioner;
        this.egendomar = egendomar;
        this.register = register;
        this.grupper = grupper;
        this.fristbok = fristbok;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "bestamFastighetsforsaljningen";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        LocalDate idag = LocalDate.now(klocka);
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("egendom", egendomar.hamta(f.egendomId()).iOrd());
        ifyllt.put("senast", fristbok.hitta(uppgift.malnummer(), Kopehandlaggning.fristNyckel(f.id())).map(Frist::dag).map(LocalDate::toString).orElse(""));
        ifyllt.put("satt", "AUKTION");
        ifyllt.put(TILLSAMMANS, grupper.andrasMal(f.id()).stream().findFirst().orElse(null));
        ifyllt.put("titelnLagakraft", register.titlar(uppgift.malnummer()).stream().allMatch(t -> t.lagakraftbevis()));
        ifyllt.put("dag", idag.plusWeeks(VECKOR_TILL_AUKTIONEN).toString());
        ifyllt.put("bevakningDag", idag.plusWeeks(VECKOR_TILL_AUKTIONEN).toString());
        ifyllt.put("fordelningDag", idag.plusWeeks(VECKOR_TILL_FORDELNINGEN).toString());
        ifyllt.putAll(Map.of("bevakningTid", "09:00", "klockslag", "13:00", "fordelningTid", "10:00", "visning", "Ägaren visar fastigheten.",
                "villkor", "En tiondel av köpeskillingen lämnas som handpenning. Resten av den kontanta köpeskillingen betalas senast vid fördelningssammanträdet, som är tillträdesdag."));
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        forsaljningar.underHand(f.id(), UNDER_HAND.equals(svar.get("satt")));
        if (!"AUKTION".equals(svar.get("satt"))) {
            grupper.utgar(f.id(), "Fastigheten säljs inte på auktion nu.");
        }
        if (ANSTAND.equals(svar.get("satt"))) {
            return anstand(uppgift, f, svar, vem);
        }
        Map<String, Object> ut = UNDER_HAND.equals(svar.get("satt")) ? underHand(f, svar, vem) : auktion(f, svar, vem);
        if (egendomar.harTvist(f.egendomId())) {
            egendomar.tvist(f.egendomId(), false);
            dagbok.skriv(f.malnummer(), vem, "Egendomen får säljas innan frågan om bättre rätt till den är avgjord.", "UB 8:5 st 1");
        }
        return ut;
    }

    @Lagrum("UB 12:57")
    private Map<String, Object> underHand(Forsaljning f, Map<String, Object> svar, String vem) {
        List<Fel> fel = new ArrayList<>(hinder(f, svar));
        if (!Fastighetsval.ja(svar, "rattigheternaUtredda")) {
            fel.add(new Fel("rattigheternaUtredda", "UB 12:57 st 1", "Det ska vara tillförlitligt utrett vilka fordringar och rättigheter som belastar fastigheten."));
        }
        if (svar.get("underhandSkal") == null) {
            fel.add(new Fel("underhandSkal", "UB 12:57 st 1", "Skriv varför försäljning under hand är mer ändamålsenlig än auktion."));
        }
        if (lager.uppgifter(f.id()).orElseThrow().gemensamtIntecknad()) {
            fel.add(new Fel("satt", "UB 12:57 st 2", "En fastighet som är gemensamt intecknad med en annan får inte säljas under hand."));
        }
        kasta(fel);
        dagbok.skriv(f.malnummer(), vem, "Fastigheten ska bjudas ut under hand. Skäl: " + svar.get("underhandSkal"), "UB 12:57 st 1");
        return Map.of(Variabler.SATT, UNDER_HAND);
    }

    private Map<String, Object> auktion(Forsaljning f, Map<String, Object> svar, String vem) {
        List<Fel> fel = new ArrayList<>(hinder(f, svar));
        for (String falt : List.of("dag", "klockslag", "plats", "bevakningDag", "bevakningTid", "bevakningPlats", "fordelningDag", "fordelningTid", "fordelningPlats", "villkor", "visning")) {
            if (svar.get(falt) == null) {
                fel.add(new Fel(falt, falt.equals("visning") ? "UF 12:14" : "UB 12:18 st 1", "Ange tid och plats för auktionen, sammanträdena och visningen, och villkoren."));
            }
        }
        kasta(fel);
        LocalDate dag = (LocalDate) svar.get("dag");
        LocalTime tid = LocalTime.parse((String) svar.get("klockslag"));
        LocalTime bevakningstid = LocalTime.parse((String) svar.get("bevakningTid"));
        LocalDate bevakning = (LocalDate) svar.get("bevakningDag");
        LocalDate fordelning = (LocalDate) svar.get("fordelningDag");
        fel.addAll(Fastighetstider.fel(new Tider(dag, tid, bevakning, bevakningstid, fordelning), LocalDate.now(klocka)));
        if (Fastighetskungorelse.iTidning(dag) && svar.get("ortstidning") == null) {
            fel.add(new Fel("ortstidning", "UF 12:16 st 1", "Ange den ortstidning där auktionen ska kungöras."));
        }
        kasta(fel);
        tillsammans(f, svar, new Gemensamttillfalle.Tider(dag, tid, (String) svar.get("plats"), bevakning, bevakningstid, (String) svar.get("bevakningPlats"), fordelning), vem);
        Auktion a = auktioner.laggTill(new Auktion(0, f.id(), f.malnummer(), f.egendomId(), 0, Auktion.Form.SAL, dag, tid, null, null, (String) svar.get("plats"),
                (String) svar.get("villkor"), true, fordelning + " klockan " + svar.get("fordelningTid") + ", " + svar.get("fordelningPlats"), Auktion.Status.BESTAMD, null, null, 1));
        lager.laggTill(new Fastighetsauktion(a.id(), bevakning, bevakningstid, (String) svar.get("bevakningPlats"), fordelning,
                LocalTime.parse((String) svar.get("fordelningTid")), (String) svar.get("fordelningPlats"), (String) svar.get("visning"), (String) svar.get("ortstidning"), false));
        dagbok.skriv(f.malnummer(), vem, "Fastigheten ska säljas på auktion " + dag + " klockan " + tid + ", med bevakningssammanträde " + bevakning + " och fördelningssammanträde "
                + fordelning + ".", "UB 12:18");
        return Map.of(Variabler.SATT, "AUKTION", Variabler.AUKTION, a.id());
    }

    /** Jointly mortgaged properties are called out at the same auction: those that are named as sold together have the same times and places. */
    @Lagrum({"UB 12:51", "UB 12:54 st 1"})
    private void tillsammans(Forsaljning f, Map<String, Object> svar, Gemensamttillfalle.Tider tider, String vem) {
        if (svar.get(TILLSAMMANS) == null) {
            grupper.utgar(f.id(), "Fastigheten säljs vid en annan auktion.");
            return;
        }
        grupper.knyt(f, grupper.annan((String) svar.get(TILLSAMMANS), f.id()), vem);
        grupper.andras(f.id()).forEach(a -> kasta(Gemensamttillfalle.fel(tider, Gemensamttillfalle.av(a, lager.auktion(a.id()).orElseThrow()))));
    }

    /** What hinders the sale, and whether the parties have been heard. */
    @Lagrum({"UB 8:4 st 2", "UF 12:13"})
    private List<Fel> hinder(Forsaljning f, Map<String, Object> svar) {
        List<Fel> fel = new ArrayList<>(Forsaljningshinder.fel(new Forsaljningshinder.Lage(Fastighetsval.ja(svar, "titelnLagakraft"), true, Fastighetsval.ja(svar, "samtycke"),
                Fastighetsval.ja(svar, "tvist") || egendomar.harTvist(f.egendomId()), Fastighetsval.ja(svar, "tvistPaverkarInte"), Fastighetsval.ja(svar, "dodsboVantar"), false, false, true, false, false)));
        if (!Fastighetsval.ja(svar, "parternaHorda") && svar.get("drojsmal") == null) {
            fel.add(new Fel("parternaHorda", "UF 12:13", "Sökanden och ägaren ska ha fått yttra sig, om det inte skulle ge alltför stort dröjsmål. Skriv i så fall varför."));
        }
        return fel;
    }

    @Lagrum({"UB 12:11", "UB 8:3 st 2"})
    private Map<String, Object> anstand(Uppgift uppgift, Forsaljning f, Map<String, Object> svar, String vem) {
        Begard av = svar.get("anstandBegart") == null ? null : Begard.valueOf((String) svar.get("anstandBegart"));
        LocalDate till = (LocalDate) svar.get("anstandTill");
        String skal = (String) svar.get("anstandSkal");
        List<Fel> fel = new ArrayList<>(Fastighetsanstand.fel(new Fastighetsanstand.Begaran(av, till, Fastighetsval.ja(svar, "sokandenMedger"), Fastighetsval.ja(svar, "sarskildaSkal"),
                Fastighetsval.ja(svar, "synnerligaSkal"), register.hamta(uppgift.malnummer()).slag() == Malslag.ALLMANT), f.utmatningsdag(), LocalDate.now(klocka)));
        if (skal == null) {
            fel.add(new Fel("anstandSkal", "UB 2:18", "Skriv skälen för anståndet."));
        }
        kasta(fel);
        String nyckel = Kopehandlaggning.fristNyckel(f.id());
        if (fristbok.hitta(f.malnummer(), nyckel).filter(frist -> frist.status().loper() && till.isAfter(frist.dag())).isPresent()) {
            fristbok.forlang(f.malnummer(), nyckel, till, skal, vem);
        }
        dagbok.skriv(f.malnummer(), vem, "Anstånd med försäljningen till och med " + till + ". Skäl: " + skal, "UB 8:3 st 2");
        return Map.of(Variabler.SATT, ANSTAND, Variabler.ANSTAND_TILL, till.toString());
    }

    private static void kasta(List<Fel> fel) {
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }
}
