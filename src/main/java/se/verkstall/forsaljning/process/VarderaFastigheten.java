package se.verkstall.forsaljning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Fastighetsberedning;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.handling.Handlingar;
import se.verkstall.forsaljning.handlaggning.Fastighetsdata;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare sets the value of the property apart from the description; its protokoll has the values. */
@Component
@Lagrum({"UF 12:2", "UF 12:5 st 3", "UF 12:6"})
class VarderaFastigheten implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Fastighetsberedning beredning;
    private final Fastighetsdata dokument;
    private final Handlingar handlingar;

    VarderaFastigheten(Forsaljningslager forsaljningar, Fastighetslager lager, Fastighetsberedning beredning, Fastighetsdata dokument, Handlingar handlingar) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.beredning = beredning;
        this.dokument = dokument;
        this.handlingar = handlingar;
    }

    @Override
    public String nyckel() {
        return "varderaFastigheten";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("egendom", dokument.av(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id()).get("egendom"));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        Belopp varde = Fastighetsval.belopp(svar, "fastighetsvarde");
        beredning.varderad(f.id(), varde, vem);
        handlingar.skapa(uppgift.malnummer(), "protokoll_vardering", data(f, svar, varde), vem);
        return Map.of();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        Belopp varde = Fastighetsval.ellerNoll(svar, "fastighetsvarde");
        return handlingar.forhandsvisa(uppgift.malnummer(), "protokoll_vardering", data(Fastighetsval.forsaljning(uppgift, forsaljningar, lager), svar, varde));
    }

    private Map<String, Object> data(Forsaljning f, Map<String, Object> svar, Belopp varde) {
        Map<String, Object> data = dokument.av(f.id());
        data.put("varde", varde);
        data.put("tillbehorsvarden", svar.get("tillbehorsvarden"));
        data.put("grund", svar.get("grund"));
        return data;
    }
}
