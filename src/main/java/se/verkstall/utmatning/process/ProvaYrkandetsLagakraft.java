package se.verkstall.utmatning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.utmatning.handlaggning.Andelshandlaggning;

/** A handläggare says whether the decision to sell the whole has gained laga kraft; before that nothing is sold. */
@Component
@Lagrum("UB 8:9 st 1")
class ProvaYrkandetsLagakraft implements Uppgiftshanterare {

    private final Andelshandlaggning andelar;
    private final Tvistvariabler variabler;
    private final Dagbok dagbok;

    ProvaYrkandetsLagakraft(Andelshandlaggning andelar, Tvistvariabler variabler, Dagbok dagbok) {
        this.andelar = andelar;
        this.variabler = variabler;
        this.dagbok = dagbok;
    }

    @Override
    public String nyckel() {
        return "provaYrkandetsLagakraft";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("utgang", "LAGA_KRAFT");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        boolean gallande = "LAGA_KRAFT".equals(svar.get("utgang"));
        if (gallande) {
            andelar.kravLagaKraft(variabler.yrkande(uppgift));
        }
        dagbok.skriv(uppgift.malnummer(), vem, gallande ? "Beslutet att hela egendomen ska säljas har vunnit laga kraft." : "Beslutet att hela egendomen ska säljas är upphävt: andelen säljs.",
                "UB 8:9");
        return gallande ? Map.of("helaEgendomen", true, "forsaljningsslag", ValjEgendom.forsaljningsslag(andelar.hela(variabler.yrkande(uppgift)).slag()))
                : Map.of("helaEgendomen", false);
    }
}
