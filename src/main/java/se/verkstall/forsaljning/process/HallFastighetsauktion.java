package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Auktioner;
import se.verkstall.forsaljning.Bud;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Fastighetsuppgifter;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Fastighetsinrop;
import se.verkstall.forsaljning.berakning.Fastighetsredogorelse;
import se.verkstall.forsaljning.handlaggning.Fastighetsbevakning;
import se.verkstall.forsaljning.handlaggning.Fastighetsaffar;
import se.verkstall.forsaljning.handlaggning.Fastighetsdata;
import se.verkstall.forsaljning.handlaggning.Forteckningsarbete;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare ends the bidding: what was told before it, the test of the highest bid, and the down payment. */
@Component
@Lagrum({"UB 12:38", "UB 12:39", "UB 12:40", "UB 12:41", "UB 12:35", "UB 12:51", "UB 12:54", "UB 12:55", "UF 12:25"})
class HallFastighetsauktion implements Uppgiftshanterare {

    private final Auktioner dorr;
    private final Auktionslager auktioner;
    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Fastighetsbevakning bevakning;
    private final Forteckningsarbete forteckningar;
    private final Fastighetsaffar affar;
    private final Fastighetsdata dokument;
    private final Dagbok dagbok;
    private final Clock klocka;

    HallFastighetsauktion(Auktioner dorr, Auktionslager auktioner, Forsaljningslager forsaljningar, Fastighetslager lager, Fastighetsbevakning bevakning, Forteckningsarbete forteckningar,
                          Fastighetsaffar affar, Fastighetsdata dokument, Dagbok dagbok, Clock klocka) {
        this.dorr = dorr;
        this.auktioner = auktioner;
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.bevakning = bevakning;
        this.forteckningar = forteckningar;
        this.affar = affar;
        this.dokument = dokument;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "hallFastighetsauktion";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        Auktion auktion = Fastighetsval.auktion(f, auktioner);
        Fastighetsforteckning l = forteckningar.senaste(f.id());
        Fastighetsuppgifter u = lager.uppgifter(f.id()).orElseThrow();
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("bud", auktioner.bud(auktion.id()).stream().filter(b -> b.omgang() == auktion.omgang())
                .map(b -> Map.<String, Object>of("budgivare", b.budgivare(), "belopp", b.belopp().iKronor())).toList());
        ifyllt.put("lagsta", l.lagstaBud().svenskt() + " kronor (skyddsbelopp " + l.skyddsbelopp().svenskt() + " kronor)");
        ifyllt.put("upplysning", Fastighetsredogorelse.text(auktion.dag(), u.jordbruk(), u.hyreshus()));
        dorr.hogsta(auktion.id()).ifPresent(b -> {
            ifyllt.put("kopare", b.budgivare());
            ifyllt.put("koparensAdress", b.adress());
            ifyllt.put("minstaHandpenning", forteckningar.handpenning(l, b.belopp()).svenskt() + " kronor");
            ifyllt.put("handpenning", forteckningar.handpenning(l, b.belopp()).iKronor());
        });
        ifyllt.put("handpenningssatt", "KONTANT");
        ifyllt.put(Utropsval.UTROPEN, Utropsval.rader(l));
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        Auktion auktion = auktioner.las(Fastighetsval.auktion(f, auktioner).id());
        bevakning.kravUtlyst(auktion);
        kravTid(auktion);
        return "GODTA".equals(svar.get("utfall")) ? godta(f, auktion, svar, vem) : godtaInte(auktion, svar, vem);
    }

    private void kravTid(Auktion auktion) {
        LocalDate idag = LocalDate.now(klocka);
        if (idag.isBefore(auktion.dag()) || idag.equals(auktion.dag()) && LocalTime.now(klocka).isBefore(auktion.klockslag())) {
            throw new OgiltigIndataException("utfall", "UB 12:20 st 1", "Auktionen är kungjord till " + auktion.dag() + " klockan " + auktion.klockslag() + ".");
        }
    }

    private Map<String, Object> godta(Forsaljning f, Auktion auktion, Map<String, Object> svar, String vem) {
        dorr.kravOtvistig(auktion.id());
        Fastighetsforteckning l = forteckningar.senaste(f.id());
        Optional<Bud> eget = dorr.hogsta(auktion.id()).map(h -> Utropsval.galler(l, svar, h, auktioner.bud(auktion.id())));
        Bud bud = Gemensamtval.galler(lager.uppgifter(f.id()).orElseThrow(), auktion, svar, eget)
                .orElseThrow(() -> new OgiltigIndataException("utfall", "UB 12:40", "Inget bud har lämnats."));
        Fastighetsauktion m = lager.auktion(auktion.id()).orElseThrow();
        String satt = (String) svar.get("handpenningssatt");
        Belopp handpenning = "OFFENTLIG".equals(satt) ? Belopp.NOLL : Fastighetsval.ellerNoll(svar, "handpenning");
        List<Fel> fel = new ArrayList<>(Fastighetsinrop.hinder(lage(f, bud, l, svar)).stream().map(h -> new Fel("utfall", h.lagrum(), h.text())).toList());
        fel.addAll(handpenning(satt, handpenning, forteckningar.handpenning(l, bud.belopp())));
        if (!Fastighetsval.ja(svar, "redogorelseLamnad")) {
            fel.add(new Fel("redogorelseLamnad", "UF 12:25", "Före utropet ska redogörelse ha lämnats för sakägarförteckningen, ordningen vid utrop och handpenningen."));
        }
        String adress = svar.get("koparensAdress") == null ? bud.adress() : (String) svar.get("koparensAdress");
        if (adress == null) {
            fel.add(new Fel("koparensAdress", "UB 12:44", "Ange köparens adress: köpebrevet sänds dit."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        if (!eget.equals(Optional.of(bud))) {
            dagbok.skriv(f.malnummer(), vem, "Vid gemensamt utrop bjöds " + Fastighetsval.ellerNoll(svar, "gemensamtBud").svenskt() + " kronor, mer än buden var för sig. Fastighetens andel är "
                    + bud.belopp().svenskt() + " kronor.", "UB 12:54 st 2");
        }
        Fastighetskop k = affar.godta(new Fastighetsaffar.Inrop(f.id(), auktion.id(), bud.budgivare(), adress, bud.belopp(), handpenning, satt, Variabler.betalsatt(svar), m.fordelningDag()), l, vem);
        return Map.of(Variabler.SALD, true, Variabler.BETALD, k.kvar().arNoll());
    }

    private Fastighetsinrop.Lage lage(Forsaljning f, Bud bud, Fastighetsforteckning l, Map<String, Object> svar) {
        return new Fastighetsinrop.Lage(bud.belopp(), l.lagstaBud(), l.kostnader(), Fastighetsval.ja(svar, "hogreSannolikt"), Fastighetsval.ja(svar, "allaMedger"),
                Fastighetsval.ja(svar, "sokandenMedger"), dokument.fordran(f.malnummer()), Fastighetsval.ja(svar, "sokandenBestrider"));
    }

    @Lagrum({"UB 12:35 st 1", "UB 12:35 st 3", "UB 12:41 st 1"})
    private static List<Fel> handpenning(String satt, Belopp handpenning, Belopp minst) {
        if (satt == null) {
            return List.of(new Fel("handpenningssatt", "UB 12:41 st 1", "Ange hur handpenningen lämnas. Lämnas den inte ska fastigheten ropas ut på nytt."));
        }
        return "OFFENTLIG".equals(satt) || handpenning.compareTo(minst) >= 0 ? List.of()
                : List.of(new Fel("handpenning", "UB 12:35 st 1", "Handpenningen ska vara minst " + minst.svenskt() + " kronor. Lämnas den inte ska fastigheten ropas ut på nytt."));
    }

    private Map<String, Object> godtaInte(Auktion auktion, Map<String, Object> svar, String vem) {
        String skal = (String) svar.get("skal");
        Optional<Bud> bud = dorr.hogsta(auktion.id());
        if (bud.isPresent() && skal == null) {
            throw new OgiltigIndataException("skal", "UF 12:26 st 1 p 4", "Skriv varför inropet inte godtas.");
        }
        if (bud.isPresent() && Fastighetsval.ja(svar, "allaMedger") && !Fastighetsval.ja(svar, "sokandenBestrider")) {
            throw new OgiltigIndataException("utfall", "UB 12:40 st 2", "Medger alla berörda sakägare att inropet godtas ska det godtas.");
        }
        auktioner.satt(auktion.id(), Auktion.Status.HALLEN);
        forsaljningar.satt(auktion.forsaljningId(), Forsaljning.Status.PLANERAS);
        dagbok.skriv(auktion.malnummer(), vem, bud.map(b -> "Inropet " + b.belopp().svenskt() + " kronor godtas inte. Skäl: " + skal).orElse("Inget bud lämnades vid auktion " + auktion.nr() + "."),
                "UB 12:40");
        return Map.of(Variabler.SALD, false, Variabler.BETALD, false);
    }
}
