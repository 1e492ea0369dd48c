package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Auktioner;
import se.verkstall.forsaljning.Bud;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.forsaljning.berakning.Fastighetsredogorelse;
import se.verkstall.forsaljning.berakning.Gruppauktion.Utfall;
import se.verkstall.forsaljning.berakning.Utropssatt.Satt;
import se.verkstall.forsaljning.handlaggning.Fastighetsbevakning;
import se.verkstall.forsaljning.handlaggning.Forteckningsarbete;
import se.verkstall.forsaljning.handlaggning.Gemensamtutrop;
import se.verkstall.forsaljning.handlaggning.Gemensamtutrop.Inropare;
import se.verkstall.forsaljning.handlaggning.Gemensamtutrop.Utropad;
import se.verkstall.forsaljning.handlaggning.Gemensamunderlag;
import se.verkstall.forsaljning.handlaggning.Gemensamunderlag.Fastighet;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Gemensamlager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare ends the bidding for several jointly mortgaged properties: what was bid for each by itself stands on its own desk, the joint bids are entered, and what follows is the law's. */
@Component
@Lagrum({"UB 12:38", "UB 12:40", "UB 12:51", "UB 12:54", "UB 12:55", "UF 12:25"})
class ProvaInropen implements Uppgiftshanterare {

    private final Auktioner dorr;
    private final Forsaljningslager forsaljningar;
    private final Fastighetslager fastigheter;
    private final Gemensamlager lager;
    private final Gemensamunderlag underlag;
    private final Gemensamtutrop utrop;
    private final Fastighetsbevakning bevakning;
    private final Forteckningsarbete forteckningar;
    private final Clock klocka;

    ProvaInropen(Auktioner dorr, Forsaljningslager forsaljningar, Fastighetslager fastigheter, Gemensamlager lager, Gemensamunderlag underlag, Gemensamtutrop utrop,
                        Fastighetsbevakning bevakning, Forteckningsarbete forteckningar, Clock klocka) {
        this.dorr = dorr;
        this.forsaljningar = forsaljningar;
        this.fastigheter = fastigheter;
        this.lager = lager;
        this.underlag = underlag;
        this.utrop = utrop;
        this.bevakning = bevakning;
        this.forteckningar = forteckningar;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "provaInropen";
    }

    private long gruppen(Uppgift uppgift) {
        return lager.medlem(Fastighetsval.forsaljning(uppgift, forsaljningar, fastigheter).id()).orElseThrow().gruppId();
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        long grupp = gruppen(uppgift);
        List<Fastighet> alla = underlag.av(grupp);
        boolean gemensam = gemensam(grupp);
        Map<String, Object> ifyllt = new HashMap<>();
        Fastighet forsta = alla.get(0);
        ifyllt.put("upplysning", Fastighetsredogorelse.text(forsta.auktion().dag(), forsta.uppgifter().jordbruk(), forsta.uppgifter().hyreshus()));
        ifyllt.put("ordning", gemensam ? "Gemensam sakägarförteckning är upprättad: fastigheterna ropas ut tillsammans." : "Särskilda förteckningar är upprättade: fastigheterna ropas ut var för sig"
                + (underlag.sammaAgare(alla) ? " och därefter tillsammans, eftersom de har samma ägare." : ". Därefter tillsammans, om full betalning inte har uppnåtts eller ägarna är ense."));
        ifyllt.put("medlemmar", alla.stream().map(x -> rad(x, gemensam)).toList());
        ifyllt.put(Utropsval.UTROPEN, utropen(alla, gemensam).rader());
        return ifyllt;
    }

    private Map<String, Object> rad(Fastighet x, boolean gemensam) {
        Map<String, Object> rad = new HashMap<>();
        rad.put("fastighet", x.iOrd() + (x.medlem().indragen() ? ", indragen" : "") + (x.medlem().andraHand() ? ", svarar i andra hand" : ""));
        rad.put("vardet", x.uppgifter().varde().iKronor());
        rad.put("lagsta", forteckningar.senaste(x.forsaljning().id()).lagstaBud().svenskt() + " kronor");
        dorr.hogsta(x.auktion().id()).filter(b -> !gemensam).ifPresent(b -> {
            rad.put("hogstaBud", b.belopp().svenskt() + " kronor, " + b.budgivare());
            rad.put("budadress", b.adress());
            rad.put("budHandpenning", forteckningar.handpenning(forteckningar.senaste(x.forsaljning().id()), b.belopp()).iKronor());
            rad.put("budHandpenningssatt", "KONTANT");
        });
        return rad;
    }

    private boolean gemensam(long grupp) {
        return lager.utropssatt(grupp).filter(s -> s == Satt.GEMENSAM_FORTECKNING).isPresent();
    }

    private Gemensamtropen utropen(List<Fastighet> alla, boolean gemensam) {
        return new Gemensamtropen(alla.stream().map(Fastighet::iOrd).toList(), alla.stream().map(x -> forteckningar.senaste(x.forsaljning().id())).toList(), gemensam);
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        long grupp = gruppen(uppgift);
        lager.las(grupp);
        List<Fastighet> alla = underlag.av(grupp);
        for (Fastighet x : alla) {
            forsaljningar.las(x.forsaljning().id());
            bevakning.kravUtlyst(x.auktion());
            kravTid(x.auktion());
        }
        Gemensamtutrop.Lage l = lage(alla, svar, gemensam(grupp));
        boolean godta = "GODTA".equals(svar.get("utfall"));
        krav(alla, svar, godta);
        List<Utfall> utfall = godta ? utrop.utfall(grupp, l) : alla.stream().map(x -> new Utfall(null, -1, "UB 12:40 st 1", Objects.requireNonNullElse(Fastighetsval.text(svar, "skal"),
                "Inget bud lämnades."))).toList();
        if (Fastighetsval.ja(svar, "sokandenBestrider") && utfall.stream().anyMatch(Utfall::sald) && !utrop.exekutionenTacks(grupp, l, utfall)) {
            throw new OgiltigIndataException("utfall", "UB 12:40 st 3", "Inropen får inte godtas mot sökandens bestridande: exekutionsfordringen täcks inte.");
        }
        utrop.genomfor(grupp, l, utfall, vem);
        return Map.of();
    }

    private void kravTid(Auktion auktion) {
        LocalDate idag = LocalDate.now(klocka);
        if (idag.isBefore(auktion.dag()) || idag.equals(auktion.dag()) && LocalTime.now(klocka).isBefore(auktion.klockslag())) {
            throw new OgiltigIndataException("utfall", "UB 12:20 st 1", "Auktionen är kungjord till " + auktion.dag() + " klockan " + auktion.klockslag() + ".");
        }
    }

    /** What a person answers for before a bid is accepted, or refused. */
    @Lagrum({"UB 12:40", "UB 12:55 st 2", "UB 12:49 st 3", "UF 12:25"})
    private void krav(List<Fastighet> alla, Map<String, Object> svar, boolean godta) {
        if (!Fastighetsval.ja(svar, "redogorelseLamnad")) {
            throw new OgiltigIndataException("redogorelseLamnad", "UF 12:25", "Före utropet ska redogörelse ha lämnats för sakägarförteckningen, ordningen vid utrop och handpenningen.");
        }
        boolean bud = alla.stream().anyMatch(x -> dorr.hogsta(x.auktion().id()).isPresent()) || !gemensamma(svar).isEmpty();
        if (!godta && bud && svar.get("skal") == null) {
            throw new OgiltigIndataException("skal", "UF 12:26 st 1 p 4", "Skriv varför inropen inte godtas.");
        }
        if (godta && Fastighetsval.ja(svar, "hogreSannolikt") && !Fastighetsval.ja(svar, "allaMedger")) {
            throw new OgiltigIndataException("utfall", "UB 12:55 st 2", "Är det sannolikt att en avsevärt högre sammanlagd köpeskilling kan uppnås får inropen inte godtas.");
        }
        if (godta && alla.stream().anyMatch(x -> x.medlem().indragen()) && !Fastighetsval.ja(svar, "indragningenLagaKraft")) {
            throw new OgiltigIndataException("indragningenLagaKraft", "UB 12:49 st 3", "En indragen fastighet får inte säljas innan beslutet har vunnit laga kraft.");
        }
        if (godta) {
            alla.forEach(x -> dorr.kravOtvistig(x.auktion().id()));
        }
    }

    private Gemensamtutrop.Lage lage(List<Fastighet> alla, Map<String, Object> svar, boolean gemensam) {
        List<?> rader = svar.get("medlemmar") instanceof List<?> lista ? lista : List.of();
        if (rader.size() != alla.size()) {
            throw new OgiltigIndataException("medlemmar", "UB 12:54 st 1", "Skriv en rad för var och en av de " + alla.size() + " fastigheterna, i den ordning de står.");
        }
        Gemensamtropen utropen = utropen(alla, gemensam);
        List<Utropad> utropade = IntStream.range(0, alla.size()).mapToObj(i -> utropad(alla.get(i), (Map<?, ?>) rader.get(i), gemensam ? null : utropen.forSig(i, svar), svar)).toList();
        List<Map<?, ?>> gemensamma = gemensamma(svar);
        List<Belopp> bud = new ArrayList<>(gemensamma.stream().map(r -> Fastighetsval.belopp(r, "gemensamtBud")).map(b -> b == null || b.arNoll() ? null : b).toList());
        utropen.krav(svar, bud.isEmpty() ? null : bud.get(0));
        return new Gemensamtutrop.Lage(utropade, underlag.sammaAgare(alla), Fastighetsval.ja(svar, "agarnaEnse"), Fastighetsval.ja(svar, "sarskildaSkal"), Fastighetsval.ja(svar, "bristenBetald"),
                Fastighetsval.ja(svar, "allaMedger"), bud, gemensamma.stream().map(r -> inropare(r, "gemensam", Fastighetsval.text(r, "gemensamBudgivare"), svar)).toList());
    }

    private static List<Map<?, ?>> gemensamma(Map<String, Object> svar) {
        List<Map<?, ?>> rader = new ArrayList<>();
        (svar.get("gemensamma") instanceof List<?> lista ? lista : List.of()).forEach(r -> rader.add((Map<?, ?>) r));
        return rader;
    }

    /** One property by itself: of the bids on its desk the one that stands. */
    private Utropad utropad(Fastighet x, Map<?, ?> rad, Map<String, Object> egnaUtrop, Map<String, Object> svar) {
        Belopp varde = Fastighetsval.belopp(rad, "vardet");
        Fastighetsforteckning l = forteckningar.senaste(x.forsaljning().id());
        Optional<Bud> bud = egnaUtrop == null ? Optional.empty() : dorr.hogsta(x.auktion().id()).map(h -> Utropsval.galler(l, egnaUtrop, h, dorr.bud(x.auktion().id())));
        return new Utropad(x, varde == null || !varde.arPositivt() ? x.uppgifter().varde() : varde, bud.orElse(null), bud.map(b -> inropare(rad, "bud", b.budgivare(), svar)).orElse(null));
    }

    private static Inropare inropare(Map<?, ?> rad, String falt, String namn, Map<String, Object> svar) {
        return new Inropare(namn, Fastighetsval.text(rad, falt + ("bud".equals(falt) ? "adress" : "Adress")), Fastighetsval.ellerNoll(rad, falt + "Handpenning"), Fastighetsval.text(rad, falt + "Handpenningssatt"),
                Variabler.betalsatt(svar));
    }
}
