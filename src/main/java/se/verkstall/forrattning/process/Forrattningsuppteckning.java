package se.verkstall.forrattning.process;

import java.util.HashMap;
import java.util.Map;
import se.verkstall.forrattning.Forrattning;
import se.verkstall.forrattning.handlaggning.Forrattningshandlaggning;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare puts on record how a förrättning went: in a protokoll, or in notes where none is kept. */
@Lagrum({"UF 3:10", "UF 3:11"})
abstract class Forrattningsuppteckning implements Uppgiftshanterare {

    private final Slag slag;
    private final Forrattningshandlaggning handlaggning;
    private final Forrattningsvariabler variabler;
    private final Protokollsunderlag underlag;
    private final Protokoll protokoll;

    Forrattningsuppteckning(Slag slag, Forrattningshandlaggning handlaggning, Forrattningsvariabler variabler, Protokollsunderlag underlag, Protokoll protokoll) {
        this.slag = slag;
        this.handlaggning = handlaggning;
        this.variabler = variabler;
        this.underlag = underlag;
        this.protokoll = protokoll;
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return underlag.av(variabler.av(uppgift));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forrattning f = variabler.av(uppgift);
        handlaggning.protokoll(f.id(), slag, medTilltrade(f, svar), vem);
        return Map.of();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return protokoll.forhandsvisa(uppgift.malnummer(), slag, medTilltrade(variabler.av(uppgift), svar));
    }

    /** Whether a home was entered in the holder's absence is a fact, not a field: it decides whether the reason is demanded. */
    private static Map<String, Object> medTilltrade(Forrattning f, Map<String, Object> svar) {
        Map<String, Object> alla = new HashMap<>(svar);
        alla.put("tilltrade", f.forlopp().bostadIFranvaro());
        return alla;
    }
}
