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
import se.verkstall.forrattning.Forrattning.Plan;
import se.verkstall.forrattning.Forrattning.Platsslag;
import se.verkstall.forrattning.berakning.Forrattningstid;
import se.verkstall.forrattning.handlaggning.Forrattningshandlaggning;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare sets time and place, and decides on notice, police and witness. */
@Component
@Lagrum({"UF 3:1", "UF 3:3", "UF 3:4", "UF 6:3 st 1", "UB 2:17 st 2"})
class PlaneraForrattning implements Uppgiftshanterare {

    private final Forrattningshandlaggning handlaggning;
    private final Forrattningsvariabler variabler;
    private final Dagbok dagbok;
    private final Clock klocka;

    PlaneraForrattning(Forrattningshandlaggning handlaggning, Forrattningsvariabler variabler, Dagbok dagbok, Clock klocka) {
        this.handlaggning = handlaggning;
        this.variabler = variabler;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "planeraForrattning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("fran", "09:00", "till", "12:00", "underrattas", "JA", "platsslag", "BOSTAD");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        boolean underrattas = "JA".equals(svar.get("underrattas"));
        List<Fel> fel = fel(svar, underrattas);
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        Forrattning f = handlaggning.planera(uppgift.malnummer(), plan(uppgift, svar, underrattas), vem);
        if (svar.get("hansyn") != null) {
            dagbok.skriv(uppgift.malnummer(), vem, "Hänsyn vid förrättningen: " + svar.get("hansyn"), "UF 3:1 st 1");
        }
        Map<String, Object> ut = new HashMap<>();
        ut.put(Forrattningsvariabler.FORRATTNING, f.id());
        ut.put(Forrattningsvariabler.TIMER, Processer.efterSistaDag(f.plan().dag()));
        ut.put("inomTid", Forrattningstid.inom(f.plan().fran(), f.plan().till()));
        ut.put("underrattas", underrattas);
        ut.put("polis", f.plan().polisSkal() != null);
        return ut;
    }

    private Plan plan(Uppgift uppgift, Map<String, Object> svar, boolean underrattas) {
        return new Plan(variabler.andamal(uppgift), (LocalDate) svar.get("dag"), Forrattningsvariabler.tid(svar, "fran"), Forrattningsvariabler.tid(svar, "till"),
                (String) svar.get("plats"), Platsslag.valueOf((String) svar.get("platsslag")), null, underrattas ? null : (String) svar.get("underrattelseSkal"),
                Forrattningsvariabler.ja(svar, "polis") ? (String) svar.get("polisSkal") : null, (String) svar.get("vittne"), (String) svar.get("vittneSkal"));
    }

    private List<Fel> fel(Map<String, Object> svar, boolean underrattas) {
        List<Fel> fel = new ArrayList<>();
        LocalTime fran = Forrattningsvariabler.tid(svar, "fran");
        if (((LocalDate) svar.get("dag")).isBefore(LocalDate.now(klocka))) {
            fel.add(new Fel("dag", "UF 3:1 st 2", "Dagen har redan varit."));
        }
        if (Forrattningsvariabler.tid(svar, "till").isBefore(fran)) {
            fel.add(new Fel("till", "UF 3:1 st 2", "Förrättningen kan inte sluta innan den börjar."));
        }
        if (!underrattas && svar.get("underrattelseSkal") == null) {
            fel.add(new Fel("underrattelseSkal", "UF 6:3 st 1", "Skriv varför gäldenären inte underrättas: att det inte kan antas främja handläggningen."));
        }
        if (!underrattas && Forrattningsvariabler.ja(svar, "oppnaBostad") && svar.get("oppnaSkal") == null) {
            fel.add(new Fel("oppnaSkal", "UB 2:17 st 2", "En bostad får öppnas i innehavarens frånvaro bara efter underrättelse, eller om det finns särskilda skäl."));
        }
        if (Forrattningsvariabler.ja(svar, "polis") && svar.get("polisSkal") == null) {
            fel.add(new Fel("polisSkal", "UF 3:3", "Skriv varför motstånd kan antas, eller annan särskild anledning till att polis behövs."));
        }
        if ((svar.get("vittne") == null) != (svar.get("vittneSkal") == null)) {
            fel.add(new Fel(svar.get("vittne") == null ? "vittne" : "vittneSkal", "UF 3:4", "Ange vittnet och de särskilda skälen för att ett vittne ska närvara."));
        }
        return fel;
    }
}
