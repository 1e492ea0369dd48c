package se.verkstall.forrattning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.Forhor;
import se.verkstall.forrattning.berakning.Forhorsregler;
import se.verkstall.forrattning.handlaggning.Forhorshandlaggning;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare hears somebody. */
@Component
@Lagrum({"UF 3:14", "UF 6:4", "UF 3:8", "UB 2:13", "UB 2:14"})
class HallForhor implements Uppgiftshanterare {

    private final Forhorshandlaggning handlaggning;
    private final Forhorsvariabler variabler;
    private final Clock klocka;

    HallForhor(Forhorshandlaggning handlaggning, Forhorsvariabler variabler, Clock klocka) {
        this.handlaggning = handlaggning;
        this.variabler = variabler;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "hallForhor";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forhor f = variabler.av(uppgift);
        return Map.of("hors", f.namn() + ", " + f.dag() + " klockan " + f.klockan(), "utfall", "HORD");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forhor f = variabler.av(uppgift);
        String utfall = (String) svar.get("utfall");
        if (!"HORD".equals(utfall)) {
            if (svar.get("skal") == null) {
                throw new OgiltigIndataException("skal", "UB 2:18", "Skriv vad som hände.");
            }
            handlaggning.hordesInte(f.id(), utfall, (String) svar.get("skal"), vem);
            return Map.of("forhorUtfall", utfall);
        }
        Belopp ersattning = svar.get("ersattning") == null ? null : Belopp.kronor((BigDecimal) svar.get("ersattning"));
        boolean bekraftat = Boolean.TRUE.equals(svar.get("bekraftat"));
        List<Fel> fel = new ArrayList<>(Forhorsregler.avslut(f.med() == Forhor.Med.TREDJE_MAN, bekraftat, Boolean.TRUE.equals(svar.get("erinran")), ersattning));
        if (svar.get("uppgifter") == null) {
            fel.add(new Fel("uppgifter", "UF 3:14 p 2", "Skriv de uppgifter av betydelse som lämnades."));
        }
        if (LocalDate.now(klocka).isBefore(f.dag())) {
            fel.add(new Fel("utfall", "UF 3:6", "Förhöret är bestämt till " + f.dag() + "."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        handlaggning.hord(f.id(), (String) svar.get("uppgifter"), bekraftat, ersattning, Boolean.TRUE.equals(svar.get("rojandeforbud")), vem);
        return Map.of("forhorUtfall", utfall);
    }
}
