package se.verkstall.loneutmatning.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.handlaggning.Bevakning;
import se.verkstall.loneutmatning.handlaggning.Havning;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** The employer has not done as the decision says: a handläggare goes on, claims the money of him, or lifts the attachment. */
@Component
@Lagrum({"UF 7:14", "UB 7:10", "UB 7:21"})
class FoljUppArbetsgivaren implements Uppgiftshanterare {

    private static final String ATGARD = "atgard";
    private static final String MOTIVERING = "motivering";

    private final Loneutmatningsuppgift uppgifter;
    private final Bevakning bevakning;
    private final Havning havning;

    FoljUppArbetsgivaren(Loneutmatningsuppgift uppgifter, Bevakning bevakning, Havning havning) {
        this.uppgifter = uppgifter;
        this.bevakning = bevakning;
        this.havning = havning;
    }

    @Override
    public String nyckel() {
        return "foljUppArbetsgivaren";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("laget", bevakning.laget(uppgifter.loneutmatning(uppgift).id()));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        long id = uppgifter.loneutmatning(uppgift).id();
        String motivering = (String) svar.get(MOTIVERING);
        String atgard = (String) svar.get(ATGARD);
        if ("HAV".equals(atgard)) {
            Map<String, Object> variabler = new HashMap<>(Variabler.delgivning(havning.hav(id, motivering, vem)));
            variabler.put(Variabler.FOLJD, "HAV");
            return variabler;
        }
        if ("KRAV".equals(atgard)) {
            bevakning.kravArbetsgivaren(uppgift.malnummer(), id, belopp(svar), motivering, vem);
        } else {
            bevakning.godta(uppgift.malnummer(), motivering, vem);
        }
        bevakning.vidareTillNastaManad(id);
        return Map.of(Variabler.FOLJD, "FORTSATT");
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        long id = uppgifter.loneutmatning(uppgift).id();
        String motivering = (String) svar.get(MOTIVERING);
        if (motivering != null && "HAV".equals(svar.get(ATGARD))) {
            return havning.forhandsvisa(uppgift.malnummer(), id, motivering, uppgift.ansvarig());
        }
        if (motivering != null && "KRAV".equals(svar.get(ATGARD)) && svar.get("belopp") != null) {
            return bevakning.forhandsvisaKrav(uppgift.malnummer(), id, belopp(svar), motivering, uppgift.ansvarig());
        }
        return null;
    }

    private static Belopp belopp(Map<String, Object> svar) {
        BigDecimal belopp = (BigDecimal) svar.get("belopp");
        if (belopp == null || belopp.signum() <= 0) {
            throw new OgiltigIndataException("belopp", "UB 7:21", "Ange vad arbetsgivaren skulle ha innehållit eller har innehållit.");
        }
        return Belopp.kronor(belopp);
    }
}
