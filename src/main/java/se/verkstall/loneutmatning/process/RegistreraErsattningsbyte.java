package se.verkstall.loneutmatning.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Kassabyte;
import se.verkstall.mal.Arbetsgivarpart;
import se.verkstall.mal.Part;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare registers what Försäkringskassan, or the former kassa, has told of an allowance that is attached. */
@Component
@Lagrum({"UF 7:17", "UF 7:20"})
class RegistreraErsattningsbyte implements Uppgiftshanterare {

    private static final String VAD = "vad";
    private static final String KASSA = "KASSA";

    private final Loneutmatningsuppgift uppgifter;
    private final Kassabyte kassabyte;

    RegistreraErsattningsbyte(Loneutmatningsuppgift uppgifter, Kassabyte kassabyte) {
        this.uppgifter = uppgifter;
        this.kassabyte = kassabyte;
    }

    @Override
    public String nyckel() {
        return "registreraErsattningsbyte";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of(VAD, kassabyte.finnsFlera() ? KASSA : "ERSATTNING");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        long id = uppgifter.loneutmatning(uppgift).id();
        LocalDate fran = (LocalDate) svar.get("fran");
        if (!KASSA.equals(svar.get(VAD))) {
            kassabyte.annanErsattning(id, (String) svar.get("ersattning"), fran, vem);
            return Map.of(VAD, "ERSATTNING");
        }
        Map<String, Object> variabler = new HashMap<>(Variabler.delgivning(kassabyte.byt(id, ny(svar), fran, vem)));
        variabler.put(VAD, KASSA);
        return variabler;
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        boolean ifyllt = KASSA.equals(svar.get(VAD)) && svar.get("arbetsgivare") != null && svar.get("arbetsgivareNummer") != null && svar.get("arbetsgivareAdress") != null
                && svar.get("fran") != null;
        return !ifyllt ? null : kassabyte.forhandsvisa(uppgift.malnummer(), uppgifter.loneutmatning(uppgift).id(), ny(svar), (LocalDate) svar.get("fran"), uppgift.ansvarig());
    }

    private static Part ny(Map<String, Object> svar) {
        return Arbetsgivarpart.av((String) svar.get("arbetsgivare"), (String) svar.get("arbetsgivareNummer"), (String) svar.get("arbetsgivareAdress"));
    }
}
