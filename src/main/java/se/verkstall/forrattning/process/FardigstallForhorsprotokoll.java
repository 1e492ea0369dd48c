package se.verkstall.forrattning.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.Forhor;
import se.verkstall.forrattning.handlaggning.Forhorshandlaggning;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare finalises the protokoll of a hearing. */
@Component
@Lagrum({"UF 3:14", "UF 3:11", "UF 3:12"})
class FardigstallForhorsprotokoll implements Uppgiftshanterare {

    private final Forhorshandlaggning handlaggning;
    private final Forhorsvariabler variabler;
    private final Protokollsunderlag underlag;
    private final Protokoll protokoll;

    FardigstallForhorsprotokoll(Forhorshandlaggning handlaggning, Forhorsvariabler variabler, Protokollsunderlag underlag, Protokoll protokoll) {
        this.handlaggning = handlaggning;
        this.variabler = variabler;
        this.underlag = underlag;
        this.protokoll = protokoll;
    }

    @Override
    public String nyckel() {
        return "fardigstallForhorsprotokoll";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forhor f = variabler.av(uppgift);
        Map<String, Object> ifyllt = new HashMap<>(underlag.parter(uppgift.malnummer()));
        ifyllt.put("avser", f.namn());
        ifyllt.put("uppgifter", f.uppgifter());
        ifyllt.put("forrattningsman", underlag.forrattningsman(uppgift.ansvarig()));
        ifyllt.put("tidOchPlats", f.dag() + " klockan " + f.klockan() + ", " + f.plats());
        ifyllt.put("andamal", "Förhör");
        ifyllt.put("vittne", "Inget vittne och ingen sakkunnig har anlitats.");
        ifyllt.put("yttranden", "Inga yttranden utöver den hördes uppgifter.");
        ifyllt.put("beslut", "Inga andra beslut fattades.");
        ifyllt.put("ovrigt", "Inget av betydelse förekom i övrigt.");
        if (f.ersattning() != null) {
            ifyllt.put("ersattning", f.ersattning().svenskt() + " kronor av allmänna medel");
        }
        ifyllt.values().removeIf(java.util.Objects::isNull);
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forhor f = variabler.av(uppgift);
        handlaggning.protokoll(f.id(), medUtfall(f, svar), vem);
        return Map.of();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return protokoll.forhandsvisa(uppgift.malnummer(), Slag.FORHOR, medUtfall(variabler.av(uppgift), svar));
    }

    /** What was decided at the hearing is a fact, not a field: it decides which points are demanded. */
    private static Map<String, Object> medUtfall(Forhor f, Map<String, Object> svar) {
        Map<String, Object> alla = new HashMap<>(svar);
        alla.put("bekraftat", f.bekraftat());
        alla.put("ersattningBeslutad", f.ersattning() != null);
        alla.put("rojandeforbud", f.rojandeforbud());
        return alla;
    }
}
