package se.verkstall.forsaljning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.NyttForsok;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare tries a request for a new auction of ship or aircraft, or whether one is held after a bid that lapsed. What that bid's down payment goes to is settled by the steps that follow. */
@Component
@Lagrum({"UB 10:21", "UB 10:22 st 2"})
class ProvaNyttFartygsforsok implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Forsoksslut slut;

    ProvaNyttFartygsforsok(Forsaljningslager forsaljningar, Forsoksslut slut) {
        this.forsaljningar = forsaljningar;
        this.slut = slut;
    }

    @Override
    public String nyckel() {
        return "provaNyttFartygsforsok";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return slut.forbered(Variabler.forsaljning(uppgift, forsaljningar));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Variabler.forsaljning(uppgift, forsaljningar).id());
        boolean nytt = NyttForsok.gors(slut.hallna(f), Forsoksslut.avstar(svar), Forsoksslut.kanSaljas(svar));
        slut.anteckna(f, nytt, svar, "UB 10:21", vem);
        return Map.of(Variabler.NYTT_FORSOK, nytt, Variabler.SALD, false, "onyttigaKostnader", Forsoksslut.kostnader(svar).ore());
    }
}
