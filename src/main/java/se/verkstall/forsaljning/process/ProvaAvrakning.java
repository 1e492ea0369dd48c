package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Kopeskillingsavrakning.Mojlig;
import se.verkstall.forsaljning.berakning.Kopeskillingsavrakning.Post;
import se.verkstall.forsaljning.handlaggning.Fartygsavrakning;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare tries what the buyer of a ship or aircraft says he has agreed with a creditor: that a claim stands over and is settled against the price. */
@Component
@Lagrum({"UB 10:15", "UB 13:17 st 3", "UB 11:5 st 1"})
class ProvaAvrakning implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fartygsavrakning avrakning;
    private final Kopehandlaggning kopen;
    private final Dagbok dagbok;
    private final Clock klocka;

    ProvaAvrakning(Forsaljningslager forsaljningar, Fartygsavrakning avrakning, Kopehandlaggning kopen, Dagbok dagbok, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.avrakning = avrakning;
        this.kopen = kopen;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "provaAvrakning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Kop kop = obetalt(Variabler.forsaljning(uppgift, forsaljningar));
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("kopet", kop.kopare() + ", " + kop.pris().svenskt() + " kronor. Att betala senast " + kop.anstandTill() + ": " + kop.kvar().svenskt() + " kronor.");
        List<Mojlig> mojliga = avrakning.mojliga(kop);
        ifyllt.put("mojliga", mojliga.isEmpty() ? "Ingen fordran får innestå." : String.join("\n", mojliga.stream().map(m -> m.fordran() + ", " + m.vem() + ": högst " + m.hogst().svenskt() + " kronor").toList()));
        List<Map<String, Object>> poster = new ArrayList<>();
        Belopp kvar = kop.kvar();
        for (Mojlig m : mojliga) {
            Belopp del = m.hogst().hogst(kvar);
            if (del.arPositivt()) {
                poster.add(Map.of("fordran", m.fordran(), "belopp", del.iKronor()));
            }
            kvar = kvar.minus(del);
        }
        ifyllt.put("poster", poster);
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Variabler.forsaljning(uppgift, forsaljningar).id());
        Kop kop = obetalt(f);
        if ("GODTA_INTE".equals(svar.get("utfall"))) {
            kravSkal(svar);
            dagbok.skriv(f.malnummer(), vem, "Den avräkning på köpeskillingen som köparen åberopar godtas inte. Skäl: " + svar.get("skal"), "UB 10:15 st 1, UB 13:17 st 3");
            return Map.of(Variabler.BETALD, false);
        }
        kravHandlingar(svar);
        avrakning.avrakna(f, kop, poster(svar), vem);
        if (svar.get("undantag") != null) {
            dagbok.skriv(f.malnummer(), vem, "Pantbrevet har inte företetts vid avräkningen. Skäl: " + svar.get("undantag"), "UB 13:17 st 2");
        }
        Kop efter = obetalt(f);
        boolean betald = efter.kvar().arNoll();
        if (betald) {
            kopen.fullgjord(f, efter, LocalDate.now(klocka), vem);
        }
        return Map.of(Variabler.BETALD, betald);
    }

    private static void kravSkal(Map<String, Object> svar) {
        if (svar.get("skal") == null) {
            throw new OgiltigIndataException("skal", "UB 13:17 st 3", "Skriv varför avräkningen inte godtas.");
        }
    }

    /** The agreement is tried as a payment would be: proof of the claim and the pantbrev are shown. */
    @Lagrum({"UB 10:15 st 1", "UB 13:17"})
    private static void kravHandlingar(Map<String, Object> svar) {
        List<Fel> fel = new ArrayList<>();
        if (!Boolean.TRUE.equals(svar.get("medgivande"))) {
            fel.add(new Fel("medgivande", "UB 10:15 st 1", "Avräkning får ske bara om borgenären medger det."));
        }
        if (!Boolean.TRUE.equals(svar.get("fordringsbevis"))) {
            fel.add(new Fel("fordringsbevis", "UB 13:17 st 1", "Borgenären ska förete fordringsbeviset."));
        }
        if (!Boolean.TRUE.equals(svar.get("pantbrev")) && svar.get("undantag") == null) {
            fel.add(new Fel("pantbrev", "UB 13:17 st 2", "Pantbrevet ska företes, om det inte finns skäl att medge undantag. Skriv i så fall skälet."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }

    private static List<Post> poster(Map<String, Object> svar) {
        List<Post> poster = new ArrayList<>();
        for (Object o : (List<?>) svar.getOrDefault("poster", List.of())) {
            Map<?, ?> rad = (Map<?, ?>) o;
            if (!(rad.get("fordran") instanceof String fordran) || !(rad.get("belopp") instanceof BigDecimal belopp)) {
                throw new OgiltigIndataException("poster", "UB 10:15 st 1", "Ange vilken fordran som avräknas och med hur mycket.");
            }
            poster.add(new Post(fordran, Belopp.kronor(belopp)));
        }
        return poster;
    }

    private Kop obetalt(Forsaljning f) {
        return forsaljningar.gallande(f.id()).filter(k -> k.status() == Kop.Status.GALLER)
                .orElseThrow(() -> new OgiltigIndataException("poster", "UB 10:16 st 4", "Köpeskillingen är redan betald, eller inropet ogiltigt."));
    }
}
