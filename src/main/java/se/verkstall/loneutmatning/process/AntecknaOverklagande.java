package se.verkstall.loneutmatning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.handlaggning.Overklagat;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare notes which court tries an appealed decision, or that it has. */
@Component
@Lagrum("UF 17:4")
class AntecknaOverklagande implements Uppgiftshanterare {

    private static final String AVGJORT = "AVGJORT";

    private final Loneutmatningsuppgift uppgifter;
    private final Overklagat overklagat;

    AntecknaOverklagande(Loneutmatningsuppgift uppgifter, Overklagat overklagat) {
        this.uppgifter = uppgifter;
        this.overklagat = overklagat;
    }

    @Override
    public String nyckel() {
        return "antecknaOverklagande";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Loneutmatning l = uppgifter.loneutmatning(uppgift);
        return Map.of("laget", overklagat.laget(l), "vad", overklagat.provas(l) ? AVGJORT : "OVERKLAGAT");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Loneutmatning l = uppgifter.loneutmatning(uppgift);
        if (AVGJORT.equals(svar.get("vad"))) {
            overklagat.avgjort(l, vem);
        } else {
            overklagat.anteckna(l, (String) svar.get("domstol"), (String) svar.get("adress"), vem);
        }
        return Map.of();
    }
}
