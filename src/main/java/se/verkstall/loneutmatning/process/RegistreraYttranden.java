package se.verkstall.loneutmatning.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.fragor.Fragor;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare notes what those who were heard have said, and that nobody else is waited for. */
@Component
@Lagrum({"UB 7:10 st 2", "UB 7:22 st 1", "UB 4:29 st 1"})
class RegistreraYttranden implements Uppgiftshanterare {

    private final Fragor fragor;
    private final Fragevariabler variabler;

    RegistreraYttranden(Fragor fragor, Fragevariabler variabler) {
        this.fragor = fragor;
        this.variabler = variabler;
    }

    @Override
    public String nyckel() {
        return "registreraYttranden";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("laget", fragor.laget(variabler.fraga(uppgift)));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Map<String, Roll> falt = new LinkedHashMap<>();
        falt.put("franSokanden", Roll.SOKANDE);
        falt.put("franGaldenaren", Roll.GALDENAR);
        falt.put("franArbetsgivaren", Roll.ARBETSGIVARE);
        falt.forEach((namn, roll) -> {
            if (svar.get(namn) instanceof String text) {
                fragor.noteraYttrande(variabler.fraga(uppgift), roll, text, vem);
            }
        });
        return Map.of();
    }
}
