package se.verkstall.forrattning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.Forrattning;
import se.verkstall.forrattning.Forrattning.Forlopp;
import se.verkstall.forrattning.berakning.Forrattningstid;
import se.verkstall.forrattning.berakning.Protokollsplikt;
import se.verkstall.forrattning.berakning.Tilltrade;
import se.verkstall.forrattning.handlaggning.Forrattningshandlaggning;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare holds the förrättning and keeps the notes while it goes on. */
@Component
@Lagrum({"UF 3:1 st 2", "UF 3:2", "UF 3:5", "UF 3:10", "UF 3:12 st 1", "UF 6:3 st 2", "UB 2:17"})
class HallForrattning implements Uppgiftshanterare {

    private final Forrattningshandlaggning handlaggning;
    private final Forrattningsvariabler variabler;
    private final Clock klocka;

    HallForrattning(Forrattningshandlaggning handlaggning, Forrattningsvariabler variabler, Clock klocka) {
        this.handlaggning = handlaggning;
        this.variabler = variabler;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "hallForrattning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forrattning.Plan plan = variabler.av(uppgift).plan();
        return Map.of("planerad", plan.dag() + " klockan " + plan.fran() + "–" + plan.till() + ", " + plan.plats(), "borjade", plan.fran().toString(), "utfall", "HALLEN",
                "tillslutet", true, "verkstalld", true, "sakagareKallad", true);
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forrattning f = variabler.av(uppgift);
        if (!"HALLEN".equals(svar.get("utfall"))) {
            if (svar.get("installdSkal") == null) {
                throw new OgiltigIndataException("installdSkal", "UB 2:18", "Skriv varför förrättningen inte hölls.");
            }
            handlaggning.stallIn(f.id(), (String) svar.get("installdSkal"), vem);
            return Map.of("utfall", svar.get("utfall"));
        }
        Tilltrade.Lage tilltrade = tilltrade(f, svar);
        List<Fel> fel = new ArrayList<>(fel(f, svar));
        fel.addAll(Tilltrade.fel(tilltrade));
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        String undantag = Protokollsplikt.undantag(plikt(f, svar)).orElse(null);
        handlaggning.hallen(f.id(), forlopp(svar, Tilltrade.bostadIFranvaro(tilltrade), undantag, vem), (String) svar.get("tidSkal"), vem);
        Map<String, Object> ut = new HashMap<>();
        ut.put("utfall", "HALLEN");
        ut.put("underrattaInnehavaren", Tilltrade.skaUnderrattas(tilltrade));
        ut.put(Forrattningsvariabler.TILLSLUTET, tilltrade.tillslutet());
        ut.put("protokollsplikt", undantag == null);
        return ut;
    }

    private static Tilltrade.Lage tilltrade(Forrattning f, Map<String, Object> svar) {
        return new Tilltrade.Lage(Forrattningsvariabler.ja(svar, "oppnat"), Forrattningsvariabler.ja(svar, "bostad"), Forrattningsvariabler.ja(svar, "innehavarenNarvarande"),
                f.underrattadDag() != null, Forrattningsvariabler.ja(svar, "hallerSigUndan"), (String) svar.get("tilltradeSkal"),
                Forrattningsvariabler.ja(svar, "tillslutet"), (String) svar.get("tillslutningSkal"));
    }

    private static Protokollsplikt.Lage plikt(Forrattning f, Map<String, Object> svar) {
        Protokollsplikt.Slag slag = f.plan().andamal() == Forrattning.Andamal.UTREDNING ? Protokollsplikt.Slag.UTREDNING : Protokollsplikt.Slag.UTMATNING;
        return new Protokollsplikt.Lage(slag, f.plan().platsslag() == Forrattning.Platsslag.LOKALERNA, Forrattningsvariabler.ja(svar, "sakagareKallad"),
                Forrattningsvariabler.ja(svar, "verkstalld"), Forrattningsvariabler.ja(svar, "enkel"));
    }

    private static Forlopp forlopp(Map<String, Object> svar, boolean bostadIFranvaro, String undantag, String vem) {
        return new Forlopp(Forrattningsvariabler.tid(svar, "borjade"), Forrattningsvariabler.tid(svar, "slutade"), (String) svar.get("narvarande"), (String) svar.get("anmodad"),
                Forrattningsvariabler.ja(svar, "oppnat"), bostadIFranvaro, (String) svar.get("tilltradeSkal"), (String) svar.get("innehavare"),
                (String) svar.get("innehavareAdress"), Forrattningsvariabler.ja(svar, "innehavarenNarvarande"), (String) svar.get("avvisade"), (String) svar.get("anteckningar"),
                Forrattningsvariabler.ja(svar, "verkstalld"), vem, undantag);
    }

    private List<Fel> fel(Forrattning f, Map<String, Object> svar) {
        List<Fel> fel = new ArrayList<>();
        if (LocalDate.now(klocka).isBefore(f.plan().dag())) {
            fel.add(new Fel("utfall", "UF 3:1", "Förrättningen är bestämd till " + f.plan().dag() + "."));
        }
        for (String falt : List.of("borjade", "slutade", "narvarande", "anteckningar")) {
            if (svar.get(falt) == null) {
                fel.add(new Fel(falt, falt.equals("anteckningar") ? "UF 3:12 st 1" : falt.equals("narvarande") ? "UF 3:11 st 1 p 3" : "UF 3:11 st 1 p 1",
                        "Ange när förrättningen började och slutade, vilka som var där och vad som förekom."));
            }
        }
        tiden(f, svar, fel);
        personerna(f, svar, fel);
        return fel;
    }

    @Lagrum("UF 3:1 st 2")
    private static void tiden(Forrattning f, Map<String, Object> svar, List<Fel> fel) {
        LocalTime fran = Forrattningsvariabler.tid(svar, "borjade");
        LocalTime till = Forrattningsvariabler.tid(svar, "slutade");
        if (fran == null || till == null) {
            return;
        }
        if (till.isBefore(fran)) {
            fel.add(new Fel("slutade", "UF 3:1 st 2", "Förrättningen kan inte sluta innan den började."));
        } else if (!Forrattningstid.inom(fran, till) && f.plan().tidSkal() == null && svar.get("tidSkal") == null) {
            fel.add(new Fel("tidSkal", "UF 3:1 st 2", "Förrättningen hölls före klockan 6 eller efter klockan 21. Skriv de särskilda skälen."));
        }
    }

    private static void personerna(Forrattning f, Map<String, Object> svar, List<Fel> fel) {
        boolean enskilt = f.plan().platsslag() == Forrattning.Platsslag.BOSTAD || f.plan().platsslag() == Forrattning.Platsslag.ENSKILT_UTRYMME;
        if (enskilt && !Forrattningsvariabler.ja(svar, "galdenarenNarvarande") && Forrattningsvariabler.ja(svar, "antraffad") && svar.get("anmodad") == null) {
            fel.add(new Fel("anmodad", "UF 6:3 st 2", "Den som anträffas och har hand om gäldenärens egendom ska anmodas att närvara. Ange vem."));
        }
        if (svar.get("avvisade") != null && !Forrattningsvariabler.ja(svar, "tillsagd")) {
            fel.add(new Fel("tillsagd", "UF 3:5", "Den som stör får avvisas först om han inte rättar sig efter en tillsägelse."));
        }
        if (Forrattningsvariabler.ja(svar, "oppnat") && !Forrattningsvariabler.ja(svar, "innehavarenNarvarande")
                && (svar.get("innehavare") == null || svar.get("innehavareAdress") == null)) {
            fel.add(new Fel("innehavare", "UF 3:2 st 2", "Den som förfogar över utrymmet och inte var där ska underrättas. Ange namn och adress."));
        }
    }
}
