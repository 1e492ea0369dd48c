package se.verkstall.forsaljning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.NyttForsok;
import se.verkstall.forsaljning.berakning.Underhandsvillkor;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare says whether the applicant forgoes a new attempt and whether the thing can be sold in a reasonable time; the rest is the law's. */
@Component
@Lagrum({"UB 9:6", "UB 9:7", "UB 9:9 st 2"})
class ProvaNyttForsok implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Forsoksslut slut;

    ProvaNyttForsok(Forsaljningslager forsaljningar, Forsoksslut slut) {
        this.forsaljningar = forsaljningar;
        this.slut = slut;
    }

    @Override
    public String nyckel() {
        return "provaNyttForsok";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return slut.forbered(Variabler.forsaljning(uppgift, forsaljningar));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Variabler.forsaljning(uppgift, forsaljningar).id());
        boolean nytt = f.underHand() ? Underhandsvillkor.auktionSattsUt(slut.hallna(f), Forsoksslut.avstar(svar), Forsoksslut.kanSaljas(svar))
                : NyttForsok.gors(slut.hallna(f), Forsoksslut.avstar(svar), Forsoksslut.kanSaljas(svar));
        return slut.slutfor(f, nytt, svar, "UB 9:6", vem);
    }
}
