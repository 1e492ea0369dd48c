package se.verkstall.loneutmatning.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Arbetsgivarbyte;
import se.verkstall.mal.Arbetsgivarpart;
import se.verkstall.mal.Part;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare lifts the attachment with the old employer and sends the cases on to the wage with the new one. */
@Component
@Lagrum({"UB 7:10 st 1", "UB 7:7", "UF 7:14 st 2"})
class RegistreraNyArbetsgivare implements Uppgiftshanterare {

    private final Loneutmatningsuppgift uppgifter;
    private final Arbetsgivarbyte bytet;

    RegistreraNyArbetsgivare(Loneutmatningsuppgift uppgifter, Arbetsgivarbyte arbetsgivarbyte) {
        this.uppgifter = uppgifter;
        this.bytet = arbetsgivarbyte;
    }

    @Override
    public String nyckel() {
        return "registreraNyArbetsgivare";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("laget", bytet.laget(uppgifter.loneutmatning(uppgift).id()));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        return Variabler.delgivning(bytet.byt(uppgifter.loneutmatning(uppgift).id(), ny(svar), (LocalDate) svar.get("fran"), (String) svar.get("motivering"), vem));
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        boolean ifyllt = svar.get("arbetsgivare") != null && svar.get("arbetsgivareNummer") != null && svar.get("arbetsgivareAdress") != null && svar.get("fran") != null
                && svar.get("motivering") != null;
        return !ifyllt ? null : bytet.forhandsvisa(uppgift.malnummer(), uppgifter.loneutmatning(uppgift).id(), ny(svar), (LocalDate) svar.get("fran"),
                (String) svar.get("motivering"), uppgift.ansvarig());
    }

    private static Part ny(Map<String, Object> svar) {
        return Arbetsgivarpart.av((String) svar.get("arbetsgivare"), (String) svar.get("arbetsgivareNummer"), (String) svar.get("arbetsgivareAdress"));
    }
}
