package se.verkstall.loneutmatning.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.handlaggning.Befriande;
import se.verkstall.loneutmatning.handlaggning.Bevakning;
import se.verkstall.loneutmatning.handlaggning.Havning;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** The employer has not done as the decision says: a handläggare goes on, claims the money of him, or lifts the attachment. */
@Component
@Lagrum({"UF 7:14", "UB 7:10", "UB 7:21", "UB 7:23"})
class FoljUppArbetsgivaren implements Uppgiftshanterare {

    private static final String ATGARD = "atgard";
    private static final String MOTIVERING = "motivering";

    private final Loneutmatningsuppgift uppgifter;
    private final Bevakning bevakning;
    private final Havning havning;
    private final Befriande befriande;

    FoljUppArbetsgivaren(Loneutmatningsuppgift uppgifter, Bevakning bevakning, Havning havning, Befriande befriande) {
        this.uppgifter = uppgifter;
        this.bevakning = bevakning;
        this.havning = havning;
        this.befriande = befriande;
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
        befria(id, svar, vem);
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

    /** What the employer has withheld and kept frees the debtor of the public's part, whatever becomes of the employer. */
    @Lagrum({"UB 7:23", "UF 7:15"})
    private void befria(long id, Map<String, Object> svar, String vem) {
        BigDecimal innehallet = (BigDecimal) svar.get("innehallet");
        if (innehallet == null || innehallet.signum() == 0) {
            return;
        }
        String styrkt = (String) svar.get("innehalletStyrkt");
        if (styrkt == null) {
            throw new OgiltigIndataException("innehalletStyrkt", "UB 7:23", "Ange hur det är styrkt att arbetsgivaren har innehållit beloppet.");
        }
        if ("KRAV".equals(svar.get(ATGARD)) && Belopp.kronor(innehallet).compareTo(belopp(svar)) > 0) {
            throw new OgiltigIndataException("innehallet", "UB 7:23", "Ange högst det belopp som söks ut hos arbetsgivaren.");
        }
        befriande.befria(id, Belopp.kronor(innehallet), styrkt, vem);
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
