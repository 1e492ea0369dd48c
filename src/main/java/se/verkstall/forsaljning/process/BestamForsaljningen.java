package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Forsaljningsanstand;
import se.verkstall.forsaljning.berakning.Forsaljningsanstand.Begard;
import se.verkstall.forsaljning.berakning.Forsaljningshinder;
import se.verkstall.forsaljning.berakning.Kungorelsekrav;
import se.verkstall.forsaljning.berakning.Uppdragsvillkor;
import se.verkstall.forsaljning.handlaggning.Auktionsuppdrag;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.utskick.Mottagare;

/** A handläggare decides how the thing is sold: at an auction at a time and place, under hand, or not yet. */
@Component
@Lagrum({"UF 8:2", "UF 9:2", "UF 9:3", "UF 9:4", "UF 9:5", "UF 9:6", "UB 8:3", "UB 8:4"})
class BestamForsaljningen implements Uppgiftshanterare {

    private static final String ANSTAND = "ANSTAND";
    private static final String UNDER_HAND = "UNDER_HAND";
    private static final int VECKOR_TILL_AUKTIONEN = 4;

    private final Forsaljningslager forsaljningar;
    private final Auktionslager auktioner;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Fristbok fristbok;
    private final Auktionsuppdrag uppdragen;
    private final Dagbok dagbok;
    private final Clock klocka;

    BestamForsaljningen(Forsaljningslager forsaljningar, Auktionslager auktioner, Egendomsregister egendomar, Malregister register, Fristbok fristbok,
                        Auktionsuppdrag uppdragen, Dagbok dagbok, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.auktioner = auktioner;
        this.egendomar = egendomar;
        this.register = register;
        this.fristbok = fristbok;
        this.uppdragen = uppdragen;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "bestamForsaljningen";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Variabler.forsaljning(uppgift, forsaljningar);
        Egendom egendom = egendomar.hamta(f.egendomId());
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("egendom", egendom.iOrd() + ", värd " + egendom.varde().svenskt() + " kronor" + (egendom.forbehall() == null ? "" : ", utmätt med förbehåll om "
                + egendom.forbehall().svenskt() + " kronor"));
        ifyllt.put("senast", fristbok.hitta(uppgift.malnummer(), Kopehandlaggning.fristNyckel(f.id())).map(Frist::dag).map(LocalDate::toString).orElse(""));
        ifyllt.put("satt", "AUKTION");
        ifyllt.put("tvist", egendomar.harTvist(egendom.id()));
        ifyllt.put("titelnLagakraft", register.titlar(uppgift.malnummer()).stream().allMatch(t -> t.lagakraftbevis()));
        ifyllt.put("form", Kungorelsekrav.internetauktion(LocalDate.now(klocka)) ? "INTERNET" : "SAL");
        ifyllt.put("dag", LocalDate.now(klocka).plusWeeks(VECKOR_TILL_AUKTIONEN).toString());
        ifyllt.put("klockslag", "10:00");
        ifyllt.put("villkor", "Köpeskillingen betalas genast när budet har godtagits. Egendomen säljs i befintligt skick och lämnas ut när den är betald.");
        if (f.lagsta() != null) {
            ifyllt.put("lagstaPris", f.lagsta().toString());
        }
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Variabler.forsaljning(uppgift, forsaljningar).id());
        forsaljningar.underHand(f.id(), UNDER_HAND.equals(svar.get("satt")));
        return switch ((String) svar.get("satt")) {
            case ANSTAND -> anstand(uppgift, f, svar, vem);
            case UNDER_HAND -> underHand(f, svar);
            default -> auktion(f, svar, vem);
        };
    }

    private Map<String, Object> underHand(Forsaljning f, Map<String, Object> svar) {
        Belopp lagsta = lagsta(svar);
        List<Fel> fel = Forsaljningshinder.fel(lage(egendomar.hamta(f.egendomId()), svar, lagsta));
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        forsaljningar.villkor(f.id(), lagsta, ja(svar, "gravationsbevis"));
        saljsTrotsTvist(f);
        return Map.of(Variabler.SATT, UNDER_HAND);
    }

    /** The person has found that the property may be sold though somebody is to sue about it. */
    @Lagrum("UB 8:5 st 1 men 2")
    private void saljsTrotsTvist(Forsaljning f) {
        if (egendomar.harTvist(f.egendomId())) {
            egendomar.tvist(f.egendomId(), false);
            dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Egendomen får säljas innan frågan om bättre rätt till den är avgjord.", "UB 8:5 st 1");
        }
    }

    private Map<String, Object> auktion(Forsaljning f, Map<String, Object> svar, String vem) {
        Egendom egendom = egendomar.hamta(f.egendomId());
        Belopp lagsta = lagsta(svar);
        List<Fel> fel = new ArrayList<>(Forsaljningshinder.fel(lage(egendom, svar, lagsta)));
        fel.addAll(tidOchPlats(svar));
        boolean uppdrag = svar.get("uppdragsslag") != null;
        if (uppdrag) {
            fel.addAll(Uppdragsvillkor.fel(egendom.slag(), Uppdragsvillkor.Slag.valueOf((String) svar.get("uppdragsslag")), (String) svar.get("uppdragstagare"),
                    (String) svar.get("uppdragsadress"), (LocalDate) svar.get("slutdag") == null ? (LocalDate) svar.get("dag") : (LocalDate) svar.get("slutdag"),
                    (LocalDate) svar.get("redovisas")));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        saljsTrotsTvist(f);
        boolean sjopantratt = egendom.slag().kanHaSjopantratt() && !ja(svar, "uppenbartUtanSjopant");
        boolean internet = "INTERNET".equals(svar.get("form"));
        forsaljningar.villkor(f.id(), lagsta, ja(svar, "gravationsbevis"));
        Auktion auktion = auktioner.laggTill(new Auktion(0, f.id(), f.malnummer(), f.egendomId(), 0, internet ? Auktion.Form.INTERNET : Auktion.Form.SAL,
                (LocalDate) svar.get("dag"), LocalTime.parse((String) svar.get("klockslag")), internet ? (LocalDate) svar.get("slutdag") : null,
                internet ? LocalTime.parse((String) svar.get("sluttid")) : null, (String) svar.get("plats"), (String) svar.get("villkor"), ja(svar, "okandaBorgenarer"),
                (String) svar.get("sammantrade"), Auktion.Status.BESTAMD, null, null, 1));
        dagbok.skriv(f.malnummer(), vem, "Egendomen ska säljas på auktion " + auktion.dag() + " klockan " + auktion.klockslag() + ", " + auktion.form().text() + ".", "UF 8:2");
        if (uppdrag) {
            uppdragen.ge(auktion, Uppdragsvillkor.Slag.valueOf((String) svar.get("uppdragsslag")).text(), new Mottagare("UPPDRAGSTAGARE", (String) svar.get("uppdragstagare"), null,
                    (String) svar.get("uppdragsadress")), (LocalDate) svar.get("redovisas"), vem);
        }
        Map<String, Object> variabler = new HashMap<>();
        variabler.put(Variabler.SATT, "AUKTION");
        variabler.put(Variabler.AUKTION, auktion.id());
        variabler.put(Variabler.SJOPANTRATT, sjopantratt);
        variabler.put(Variabler.ORTSTIDNING, svar.get("ortstidning"));
        return variabler;
    }

    private Forsaljningshinder.Lage lage(Egendom egendom, Map<String, Object> svar, Belopp lagsta) {
        boolean andel = egendom.slag() == Egendomsslag.ANDEL_I_SKEPP || egendom.slag() == Egendomsslag.ANDEL_I_LUFTFARTYG;
        return new Forsaljningshinder.Lage(ja(svar, "titelnLagakraft"), ja(svar, "betydandeVarde"), ja(svar, "samtycke"), ja(svar, "tvist") || egendomar.harTvist(egendom.id()), ja(svar, "tvistPaverkarInte"),
                ja(svar, "dodsboVantar"), ja(svar, "fallerSnabbt"), andel || egendom.naringsverksamhet(), ja(svar, "gravationsbevis"), egendom.forbehall() != null,
                lagsta != null);
    }

    private List<Fel> tidOchPlats(Map<String, Object> svar) {
        List<Fel> fel = new ArrayList<>();
        LocalDate dag = (LocalDate) svar.get("dag");
        for (String falt : List.of("dag", "klockslag", "plats", "villkor", "form")) {
            if (svar.get(falt) == null) {
                fel.add(new Fel(falt, "UF 8:2", "Ange tid, plats och villkor för auktionen."));
            }
        }
        if (dag == null) {
            return fel;
        }
        LocalDate notiser = Fristkatalog.berakna("N13", dag, dag).dag();
        if (LocalDate.now(klocka).isAfter(notiser)) {
            fel.add(new Fel("dag", "UF 9:10 st 2", "Sakägarna ska underrättas minst två veckor före: för en auktion " + dag + " senast " + notiser + "."));
        }
        if (!Kungorelsekrav.internetauktion(dag) && svar.get("ortstidning") == null) {
            fel.add(new Fel("ortstidning", "UF 9:9 st 1", "Ange den ortstidning där auktionen ska kungöras."));
        }
        internet(svar, dag, fel);
        return fel;
    }

    private static void internet(Map<String, Object> svar, LocalDate dag, List<Fel> fel) {
        if (!"INTERNET".equals(svar.get("form"))) {
            return;
        }
        LocalDate slut = (LocalDate) svar.get("slutdag");
        if (!Kungorelsekrav.internetauktion(dag)) {
            fel.add(new Fel("form", "UF 8:3", "Till och med den 30 september 2014 lämnas buden muntligen."));
        } else if (slut == null || slut.isBefore(dag) || svar.get("sluttid") == null) {
            fel.add(new Fel("slutdag", "UF 8:3", "Ange när budgivningen avslutas."));
        }
    }

    @Lagrum({"UF 9:2 st 2", "UB 8:3 st 2"})
    private Map<String, Object> anstand(Uppgift uppgift, Forsaljning f, Map<String, Object> svar, String vem) {
        Begard av = svar.get("anstandBegart") == null ? null : Begard.valueOf((String) svar.get("anstandBegart"));
        LocalDate till = (LocalDate) svar.get("anstandTill");
        List<Fel> fel = Forsaljningsanstand.fel(new Forsaljningsanstand.Begaran(av, till, ja(svar, "sokandenMedger"), ja(svar, "sarskildaSkal"), ja(svar, "synnerligaSkal"),
                register.hamta(uppgift.malnummer()).slag() == Malslag.ALLMANT), f.utmatningsdag(), LocalDate.now(klocka));
        String skal = (String) svar.get("anstandSkal");
        if (fel.isEmpty() && skal == null) {
            fel = List.of(new Fel("anstandSkal", "UB 2:18", "Skriv skälen för anståndet."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        String nyckel = Kopehandlaggning.fristNyckel(f.id());
        if (fristbok.hitta(f.malnummer(), nyckel).filter(frist -> frist.status().loper() && till.isAfter(frist.dag())).isPresent()) {
            fristbok.forlang(f.malnummer(), nyckel, till, skal, vem);
        }
        dagbok.skriv(f.malnummer(), vem, "Anstånd med försäljningen till och med " + till + ". Skäl: " + skal, "UB 8:3 st 2");
        return Map.of(Variabler.SATT, ANSTAND, Variabler.ANSTAND_TILL, till.toString());
    }

    private static Belopp lagsta(Map<String, Object> svar) {
        return svar.get("lagstaPris") == null ? null : Belopp.kronor((BigDecimal) svar.get("lagstaPris"));
    }

    private static boolean ja(Map<String, Object> svar, String falt) {
        return Boolean.TRUE.equals(svar.get(falt));
    }
}
