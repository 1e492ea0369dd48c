package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Sarskiltlager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare sets a meeting on accessories that may be sold apart. */
@Component
@Lagrum({"UB 12:14", "UF 12:11"})
class BestamTillbehorssammantrade implements Uppgiftshanterare {

    private static final int VECKOR = 3;

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Sarskiltlager sarskilt;
    private final Clock klocka;

    BestamTillbehorssammantrade(Forsaljningslager forsaljningar, Fastighetslager lager, Sarskiltlager sarskilt, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.sarskilt = sarskilt;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "bestamTillbehorssammantrade";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("dag", LocalDate.now(klocka).plusWeeks(VECKOR).toString(), "klockslag", "10:00", "fragor",
                "Om tillbehören ska säljas för sig, hur, till vilket pris och när; vilka belopp som bevakas och om någon panthavare avstår från betalning.");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        LocalDate dag = (LocalDate) svar.get("dag");
        if (!dag.isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("dag", "UB 12:14 st 1", "De som ska kallas måste hinna få kallelsen: välj en senare dag.");
        }
        sarskilt.laggTill(new Sarskiltlager.Tillbehor(0, f.id(), dag, LocalTime.parse((String) svar.get("klockslag")), (String) svar.get("plats"), (String) svar.get("tillbehor"),
                Fastighetsval.belopp(svar, "varde"), (String) svar.get("fragor"), null));
        return Map.of();
    }
}
