package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.Underhand;
import se.verkstall.forsaljning.Underhand.Anbud;
import se.verkstall.forsaljning.berakning.Anstand;
import se.verkstall.forsaljning.berakning.Budprovning;
import se.verkstall.forsaljning.berakning.Underhandsvillkor;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.forsaljning.handlaggning.Underhandshandlaggning;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Underhandslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Sakagare;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare enters the tenders and accepts the highest, or none. */
@Component
@Lagrum({"UF 9:16", "UF 9:17 st 1", "UB 9:4", "UB 9:5", "UB 9:9 st 1", "UF 9:19", "UF 9:20"})
class ProvaAnbud implements Uppgiftshanterare {

    private static final Set<Sakagare.Slag> PANT = Set.of(Sakagare.Slag.HANDPANT, Sakagare.Slag.RETENTIONSRATT);

    private final Forsaljningslager forsaljningar;
    private final Underhandslager lager;
    private final Underhandshandlaggning handlaggning;
    private final Kopehandlaggning kopen;
    private final Egendomsregister egendomar;
    private final Dagbok dagbok;
    private final Clock klocka;

    ProvaAnbud(Forsaljningslager forsaljningar, Underhandslager lager, Underhandshandlaggning handlaggning, Kopehandlaggning kopen, Egendomsregister egendomar,
               Dagbok dagbok, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.handlaggning = handlaggning;
        this.kopen = kopen;
        this.egendomar = egendomar;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "provaAnbud";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Variabler.forsaljning(uppgift, forsaljningar);
        Underhand u = lager.senaste(f.id()).orElseThrow();
        return Map.of("bundenTill", u.bundenTill().toString(), "lagsta", f.lagsta() == null ? "Ingen är bestämd" : f.lagsta().svenskt() + " kronor", "betalning", "GENAST");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Variabler.forsaljning(uppgift, forsaljningar).id());
        Underhand u = lager.senaste(f.id()).orElseThrow();
        List<Anbud> anbud = handlaggning.spara(u, ((List<?>) svar.getOrDefault("anbud", List.of())).stream().map(rad -> anbud((Map<?, ?>) rad)).toList());
        Map<String, Object> brev = Map.of(Variabler.EJ_ANTAGNA, skal(f, svar, "ejAntagnaSkal", "De vars anbud inte antas underrättas också", "UF 9:17 st 1", vem), Variabler.HANDLING,
                skal(f, svar, "handlingSkal", "En handling upprättas över försäljningen", "UF 9:18 st 1", vem));
        Map<String, Object> variabler = new HashMap<>("GODTA".equals(svar.get("utfall")) ? godta(f, u, anbud, svar, vem) : godtaInte(f, anbud, svar, vem));
        variabler.putAll(brev);
        return variabler;
    }

    /** Whether there is such a reason; it is kept in the dagbok. */
    private boolean skal(Forsaljning f, Map<String, Object> svar, String falt, String vad, String lagrum, String vem) {
        if (!(svar.get(falt) instanceof String skal) || skal.isBlank()) {
            return false;
        }
        dagbok.skriv(f.malnummer(), vem, vad + ". Skäl: " + skal, lagrum);
        return true;
    }

    private Map<String, Object> godtaInte(Forsaljning f, List<Anbud> anbud, Map<String, Object> svar, String vem) {
        if (!anbud.isEmpty() && svar.get("skal") == null) {
            throw new OgiltigIndataException("skal", "UF 9:7 st 1 p 5", "Skriv varför det högsta anbudet inte godtas.");
        }
        forsaljningar.satt(f.id(), Forsaljning.Status.PLANERAS);
        dagbok.skriv(f.malnummer(), vem, anbud.isEmpty() ? "Inga anbud kom in." : "Det högsta anbudet, " + anbud.get(0).belopp().svenskt() + " kronor, godtas inte. Skäl: "
                + svar.get("skal"), "UB 9:9 st 2");
        return Map.of(Variabler.SALD, false, Variabler.BETALD, false);
    }

    private Map<String, Object> godta(Forsaljning f, Underhand u, List<Anbud> alla, Map<String, Object> svar, String vem) {
        egendomar.kravOtvistig(f.egendomId(), "utfall");
        if (alla.isEmpty()) {
            throw new OgiltigIndataException("anbud", "UB 9:9 st 1", "Inget anbud har lämnats.");
        }
        Anbud hogsta = alla.get(0);
        LocalDate idag = LocalDate.now(klocka);
        boolean anstand = "ANSTAND".equals(svar.get("betalning"));
        Belopp handpenning = anstand && svar.get("handpenning") != null ? Belopp.kronor((BigDecimal) svar.get("handpenning")) : null;
        LocalDate till = (LocalDate) svar.get("anstandTill");
        List<Fel> fel = new ArrayList<>(Budprovning.hinder(new Budprovning.Lage(hogsta.belopp(), f.lagsta(), pant(f), Boolean.TRUE.equals(svar.get("hogreSannolikt")),
                Boolean.TRUE.equals(svar.get("allaMedger")))).stream().map(h -> new Fel("utfall", h.lagrum(), h.text())).toList());
        if (!Underhandsvillkor.bunden(u.bundenTill(), idag)) {
            fel.add(new Fel("utfall", "UF 9:17 st 1", "Anbudsgivaren var bunden till och med " + u.bundenTill() + ". Anbudet kan inte längre antas."));
        }
        if (anstand) {
            fel.addAll(Anstand.fel(hogsta.belopp(), idag, handpenning, till, (String) svar.get("sarskildaSkal")));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        lager.antaget(hogsta.id());
        kopen.godta(new Kop(0, f.id(), null, hogsta.anbudsgivare(), hogsta.adress(), hogsta.belopp(), idag, anstand ? handpenning : Belopp.NOLL,
                anstand ? till : null, anstand ? null : idag, anstand ? Kop.Status.GALLER : Kop.Status.BETALT, false), Variabler.betalsatt(svar), vem);
        Map<String, Object> variabler = new HashMap<>(Map.of(Variabler.SALD, true, Variabler.BETALD, !anstand));
        variabler.put(Variabler.ANSTANDTIMER, anstand ? Processer.efterSistaDag(till) : null);
        return variabler;
    }

    private Belopp pant(Forsaljning f) {
        return Belopp.summa(egendomar.sakagare(f.egendomId()).stream().filter(s -> PANT.contains(s.slag()) && s.fordran() != null).map(Sakagare::fordran).toList());
    }

    private static Anbud anbud(Map<?, ?> rad) {
        if (rad.get("anbudsgivare") == null || rad.get("anbudsadress") == null || rad.get("anbudsbelopp") == null) {
            throw new OgiltigIndataException("anbud", "UF 9:17", "Ange anbudsgivare, adress och belopp för varje anbud.");
        }
        return new Anbud(0, (String) rad.get("anbudsgivare"), (String) rad.get("anbudsadress"), Belopp.kronor((BigDecimal) rad.get("anbudsbelopp")), false);
    }
}
