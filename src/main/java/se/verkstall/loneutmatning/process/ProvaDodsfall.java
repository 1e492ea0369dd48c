package se.verkstall.loneutmatning.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Dodsfall;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.utskick.Utskick;

/** The debtor has died: a handläggare finds it proved, lifts the attachment and lets the cases go on against the estate. */
@Component
@Lagrum({"UB 7:1 st 2", "UF 7:14 st 2"})
class ProvaDodsfall implements Uppgiftshanterare {

    private final Loneutmatningsuppgift uppgifter;
    private final Dodsfall dodsfall;

    ProvaDodsfall(Loneutmatningsuppgift uppgifter, Dodsfall dodsfall) {
        this.uppgifter = uppgifter;
        this.dodsfall = dodsfall;
    }

    @Override
    public String nyckel() {
        return "provaDodsfall";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("laget", dodsfall.laget(uppgifter.loneutmatning(uppgift).id()));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Optional<Utskick> arbetsgivaren = dodsfall.hav(uppgifter.loneutmatning(uppgift).id(), dodsbo(svar), vem);
        Map<String, Object> variabler = new HashMap<>(arbetsgivaren.map(Variabler::delgivning).orElse(Map.of()));
        variabler.put(Variabler.UTMATT, arbetsgivaren.isPresent());
        return variabler;
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return svar.get("dodsdag") == null || svar.get("motivering") == null ? null
                : dodsfall.forhandsvisa(uppgift.malnummer(), uppgifter.loneutmatning(uppgift).id(), dodsbo(svar), uppgift.ansvarig());
    }

    private static Dodsfall.Dodsbo dodsbo(Map<String, Object> svar) {
        return new Dodsfall.Dodsbo((LocalDate) svar.get("dodsdag"), (String) svar.get("foretradare"), (String) svar.get("adress"), (String) svar.get("motivering"));
    }
}
