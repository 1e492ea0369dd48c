package se.verkstall.utmatning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.utmatning.handlaggning.Andelshandlaggning;

/** A handläggare decides whether the whole is sold for an attached share. */
@Component
@Lagrum({"UB 8:8", "UB 8:9 st 1", "UF 6:14"})
class BeslutaOmYrkandet implements Uppgiftshanterare {

    private final Andelshandlaggning andelar;
    private final Tvistvariabler variabler;

    BeslutaOmYrkandet(Andelshandlaggning andelar, Tvistvariabler variabler) {
        this.andelar = andelar;
        this.variabler = variabler;
    }

    @Override
    public String nyckel() {
        return "beslutaOmYrkandet";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("yrkandet", andelar.hamta(variabler.yrkande(uppgift)).namn() + " yrkar att hela egendomen säljs.");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        boolean bifall = "BIFALL".equals(svar.get("beslut"));
        andelar.besluta(variabler.yrkande(uppgift), bifall, (String) svar.get("skal"), vem);
        return Map.of("bifall", bifall, "helaEgendomen", bifall);
    }
}
