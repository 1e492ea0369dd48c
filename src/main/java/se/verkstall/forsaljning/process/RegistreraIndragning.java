package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Indragningsarbete;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Sarskiltlager.Indragning;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare takes down a claim that another property be drawn into the sale, which must be made by the bevakningssammanträde. */
@Component
@Lagrum({"UB 12:49 st 2", "UF 12:22 st 1"})
class RegistreraIndragning implements Uppgiftshanterare {

    private static final int VECKOR = 2;

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Indragningsarbete arbete;
    private final Auktionslager auktioner;
    private final Clock klocka;

    RegistreraIndragning(Forsaljningslager forsaljningar, Fastighetslager lager, Indragningsarbete arbete, Auktionslager auktioner, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.arbete = arbete;
        this.auktioner = auktioner;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "registreraIndragning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("yrkatDag", LocalDate.now(klocka).toString(), "yttrandeTill", LocalDate.now(klocka).plusWeeks(VECKOR).toString());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        LocalDate yrkat = (LocalDate) svar.get("yrkatDag");
        LocalDate till = (LocalDate) svar.get("yttrandeTill");
        LocalDate senast = auktioner.i(f.id()).stream().filter(a -> a.status() != Auktion.Status.INSTALLD).reduce((a, b) -> b).flatMap(a -> lager.auktion(a.id()))
                .map(Fastighetsauktion::bevakningDag).orElse(yrkat);
        if (yrkat.isAfter(senast)) {
            throw new OgiltigIndataException("yrkatDag", "UB 12:49 st 2", "Yrkandet ska framställas senast vid bevakningssammanträdet " + senast + ".");
        }
        if (!till.isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("yttrandeTill", "UF 12:22 st 1", "Ägaren ska få tid att yttra sig: ange en dag efter i dag.");
        }
        long id = arbete.registrera(new Indragning(0, f.id(), (String) svar.get("fastighet"), (String) svar.get("agare"), (String) svar.get("agaradress"), (String) svar.get("yrkatAv"),
                (String) svar.get("yrkandeadress"), yrkat, till, null, null));
        return Map.of(Fastighetsval.INDRAGNING, id);
    }
}
