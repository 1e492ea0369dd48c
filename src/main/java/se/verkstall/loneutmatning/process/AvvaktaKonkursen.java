package se.verkstall.loneutmatning.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Konkurser;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A case is suspended while the debtor is bankrupt; a handläggare notes when that is over. */
@Component
@Lagrum("UB 4:9 b")
class AvvaktaKonkursen implements Uppgiftshanterare {

    private final Konkurser konkurser;

    AvvaktaKonkursen(Konkurser konkurser) {
        this.konkurser = konkurser;
    }

    @Override
    public String nyckel() {
        return "avvaktaKonkursen";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("konkursen", konkurser.oppen(uppgift.malnummer()).map(k -> "Pågår sedan " + k.konkursdag() + ", " + k.domstol() + " " + k.nummer() + ", förvaltare "
                + k.forvaltare()).orElse("Avslutad."));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        konkurser.avslutad(uppgift.malnummer(), (LocalDate) svar.get("avslutad"), vem);
        return Map.of();
    }
}
