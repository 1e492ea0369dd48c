package se.verkstall.forrattning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.Forhor;
import se.verkstall.forrattning.Forhor.Med;
import se.verkstall.forrattning.berakning.Forhorsregler;
import se.verkstall.forrattning.handlaggning.Forhorshandlaggning;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare says who is to be heard, when and where, and on what penalty. */
@Component
@Lagrum({"UF 3:6", "UF 3:7", "UB 2:10", "UB 2:11"})
class PlaneraForhor implements Uppgiftshanterare {

    private final Forhorshandlaggning handlaggning;
    private final Malregister register;
    private final Clock klocka;

    PlaneraForhor(Forhorshandlaggning handlaggning, Malregister register, Clock klocka) {
        this.handlaggning = handlaggning;
        this.register = register;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "planeraForhor";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("med", "GALDENAR", "underrattas", "JA", "klockan", "10:00", "plats", "Kronofogdemyndigheten");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Med med = Med.valueOf((String) svar.get("med"));
        Belopp vite = svar.get("vite") == null ? null : Belopp.kronor((BigDecimal) svar.get("vite"));
        boolean underrattas = "JA".equals(svar.get("underrattas"));
        List<Fel> fel = new ArrayList<>(Forhorsregler.vite(vite));
        fel.addAll(fel(med, svar, underrattas));
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        boolean tredje = med == Med.TREDJE_MAN;
        String namn = tredje ? (String) svar.get("namn") : register.part(uppgift.malnummer(), Roll.GALDENAR).orElseThrow().namn();
        Forhor f = handlaggning.planera(new Forhor(0, uppgift.malnummer(), med, namn, tredje ? (String) svar.get("adress") : null, (LocalDate) svar.get("dag"),
                Forrattningsvariabler.tid(svar, "klockan"), (String) svar.get("plats"), vite, underrattas ? null : (String) svar.get("underrattelseSkal"), null, false, null, false), vem);
        Map<String, Object> ut = new HashMap<>();
        ut.put(Forhorsvariabler.FORHOR, f.id());
        ut.put("forhorTimer", Processer.efterSistaDag(f.dag()));
        ut.put("underrattas", underrattas);
        return ut;
    }

    private List<Fel> fel(Med med, Map<String, Object> svar, boolean underrattas) {
        List<Fel> fel = new ArrayList<>();
        if (((LocalDate) svar.get("dag")).isBefore(LocalDate.now(klocka))) {
            fel.add(new Fel("dag", "UF 3:6", "Dagen har redan varit."));
        }
        if (med == Med.TREDJE_MAN && (svar.get("namn") == null || svar.get("adress") == null)) {
            fel.add(new Fel("namn", "UB 2:11", "Ange vem som ska höras, med adress: kallelsen ska sändas dit."));
        }
        if (!underrattas && svar.get("underrattelseSkal") == null) {
            fel.add(new Fel("underrattelseSkal", "UF 3:7", "Skriv varför den som inte kallas inte heller underrättas."));
        }
        return fel;
    }
}
