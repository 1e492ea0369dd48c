package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Fastighetsuppgifter;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Fastighetsberedning;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare describes the property, sets its value unless that is done apart, and finalises the protokoll. */
@Component
@Lagrum({"UF 12:2", "UF 12:4", "UF 12:5", "UB 12:3", "UB 12:4"})
class BeskrivFastigheten implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Fastighetsberedning beredning;
    private final Fastighetsprotokollsdata grund;
    private final Egendomsregister egendomar;
    private final Protokoll protokoll;
    private final Clock klocka;

    BeskrivFastigheten(Forsaljningslager forsaljningar, Fastighetslager lager, Fastighetsberedning beredning, Fastighetsprotokollsdata grund, Egendomsregister egendomar,
                       Protokoll protokoll, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.beredning = beredning;
        this.grund = grund;
        this.egendomar = egendomar;
        this.protokoll = protokoll;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "beskrivFastigheten";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        Fastighetsuppgifter u = lager.uppgifter(f.id()).orElseThrow();
        Egendom e = egendomar.hamta(f.egendomId());
        Map<String, Object> ifyllt = new HashMap<>(grund.gemensamt(uppgift));
        ifyllt.put("tidOchPlats", u.beskrivningDag() + " klockan " + u.beskrivningTid() + ", " + e.plats());
        ifyllt.put("andamal", "Beskrivning och värdering av utmätt fastighet");
        ifyllt.put("agande", e.iOrd() + ". Lagfaren ägare: " + u.lagfarenAgare() + ".");
        ifyllt.put("naring", e.naringsverksamhet() ? "Ägaren driver näringsverksamhet på fastigheten." : "Ägaren driver ingen näringsverksamhet på fastigheten.");
        ifyllt.put("industri", "Fastigheten är inte inrättad för industriell verksamhet.");
        ifyllt.put("tillbehor", "Tillbehör anges inte särskilt; deras värde kräver det inte.");
        ifyllt.put("ejTillbehor", "Ingen egendom av betydelse framstår som tillbehör utan att vara det.");
        ifyllt.put("narvarande", "Ingen av parterna var närvarande.");
        ifyllt.put("handlingar", "Inga handlingar har överlämnats eller företetts.");
        ifyllt.put("handrackning", "Handräckning för att köparen ska komma i besittning av fastigheten kan inte uteslutas; köparen kan bli ansvarig för kostnaderna.");
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        Belopp varde = Fastighetsval.belopp(svar, "fastighetsvarde");
        if (varde == null && !Fastighetsval.ja(svar, "vardering_for_sig")) {
            throw new OgiltigIndataException("fastighetsvarde", "UF 12:5 st 1 p 7", "Ange det värde som åsätts fastigheten, eller att den värderas för sig.");
        }
        beredning.beskriven(f.id(), med(svar, varde), vem);
        if (varde != null) {
            beredning.varderad(f.id(), varde, vem);
        }
        return Map.of("sarskildVardering", varde == null, "tillbehorForSig", Fastighetsval.ja(svar, "tillbehorForSig"));
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return protokoll.forhandsvisa(uppgift.malnummer(), Slag.BESKRIVNING, med(svar, Fastighetsval.belopp(svar, "fastighetsvarde")));
    }

    private Map<String, Object> med(Map<String, Object> svar, Belopp varde) {
        Map<String, Object> alla = new HashMap<>(svar);
        alla.put("protokollsdag", LocalDate.now(klocka));
        if (varde != null) {
            alla.put("varden", "Fastigheten " + varde.svenskt() + " kronor." + (svar.get("tillbehorsvarden") == null ? "" : " " + svar.get("tillbehorsvarden")));
        }
        return alla;
    }
}
