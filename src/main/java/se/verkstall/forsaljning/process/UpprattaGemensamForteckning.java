package se.verkstall.forsaljning.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.berakning.Utropssatt.Undantag;
import se.verkstall.forsaljning.handlaggning.Gemensamforteckning;
import se.verkstall.forsaljning.handlaggning.Gemensamforteckning.OmFastighet;
import se.verkstall.forsaljning.handlaggning.Gemensamunderlag;
import se.verkstall.forsaljning.handlaggning.Gemensamunderlag.Fastighet;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Gemensamlager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare says what the claims entered in the properties do not; the program decides whether there is one list or one for each, and draws them up. */
@Component
@Lagrum({"UB 12:51", "UB 12:52", "UB 12:53", "UF 12:24"})
class UpprattaGemensamForteckning implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager fastigheter;
    private final Gemensamlager lager;
    private final Gemensamunderlag underlag;
    private final Gemensamforteckning forteckning;

    UpprattaGemensamForteckning(Forsaljningslager forsaljningar, Fastighetslager fastigheter, Gemensamlager lager, Gemensamunderlag underlag, Gemensamforteckning forteckning) {
        this.forsaljningar = forsaljningar;
        this.fastigheter = fastigheter;
        this.lager = lager;
        this.underlag = underlag;
        this.forteckning = forteckning;
    }

    @Override
    public String nyckel() {
        return "upprattaGemensamForteckning";
    }

    private long gruppen(Uppgift uppgift) {
        return lager.medlem(Fastighetsval.forsaljning(uppgift, forsaljningar, fastigheter).id()).orElseThrow().gruppId();
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        List<Fastighet> alla = underlag.av(gruppen(uppgift));
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("sammaAgare", underlag.sammaAgare(alla) ? "Fastigheterna har samma ägare." : "Fastigheterna har olika ägare.");
        ifyllt.put("villkor", alla.get(0).auktion().villkor());
        ifyllt.put("medlemmar", alla.stream().map(x -> {
            Map<String, Object> rad = new HashMap<>();
            rad.put("fastighet", x.iOrd() + ", mål " + x.forsaljning().malnummer());
            rad.put("panter", String.join("; ", x.ansprak().stream().map(a -> a.slag().text() + ", " + a.beskrivning() + ", " + a.vem()).toList()));
            rad.put("indragen", x.medlem().indragen());
            rad.put("andraHand", x.medlem().andraHand());
            return rad;
        }).toList());
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        long grupp = gruppen(uppgift);
        forteckning.uppratta(grupp, val(underlag.av(grupp), svar), vem);
        return Map.of();
    }

    private static Gemensamforteckning.Val val(List<Fastighet> alla, Map<String, Object> svar) {
        List<?> rader = svar.get("medlemmar") instanceof List<?> lista ? lista : List.of();
        List<Fel> fel = new ArrayList<>();
        if (rader.size() != alla.size()) {
            throw new OgiltigIndataException("medlemmar", "UB 12:51", "Skriv en rad för var och en av de " + alla.size() + " fastigheterna, i den ordning de står.");
        }
        Map<Long, OmFastighet> om = new LinkedHashMap<>();
        for (int i = 0; i < rader.size(); i++) {
            Map<?, ?> rad = (Map<?, ?>) rader.get(i);
            if (rad.get("kostnader") == null) {
                fel.add(new Fel("medlemmar[" + i + "].kostnader", "UB 12:25 st 1 p 4", "Ange förrättningskostnaderna för varje fastighet."));
            }
            om.put(alla.get(i).forsaljning().id(), new OmFastighet(Fastighetsval.ellerNoll(rad, "kostnader"), Fastighetsval.ja(rad, "indragen"), Fastighetsval.ja(rad, "andraHand")));
        }
        if (om.values().stream().allMatch(OmFastighet::andraHand) || om.values().stream().allMatch(OmFastighet::indragen)) {
            fel.add(new Fel("medlemmar", "UB 12:54 st 4", "Någon av fastigheterna ska ha utmätts först, och någon svara i första hand."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        return new Gemensamforteckning.Val(om, Fastighetsval.ellerNoll(svar, "osaldaVarde"), svar.get("yrkat") == null ? null : Undantag.valueOf(Fastighetsval.text(svar, "yrkat")),
                Fastighetsval.text(svar, "villkor"));
    }
}
