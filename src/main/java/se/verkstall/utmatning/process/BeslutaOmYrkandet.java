package se.verkstall.utmatning.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
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
        long yrkande = variabler.yrkande(uppgift);
        return Map.of("yrkandet", andelar.hamta(yrkande).namn() + " yrkar att hela egendomen säljs.", "andelar", andelar.lotter(yrkande).stream()
                .map(d -> Map.of("delagare", d.namn(), "taljare", d.taljare(), "namnare", d.namnare())).toList());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        boolean bifall = "BIFALL".equals(svar.get("beslut"));
        if (bifall) {
            andelar.andelar(variabler.yrkande(uppgift), andelarna(svar));
        }
        andelar.besluta(variabler.yrkande(uppgift), bifall, (String) svar.get("skal"), vem);
        return Map.of("bifall", bifall, "helaEgendomen", bifall);
    }

    private static List<Andelshandlaggning.Lott> andelarna(Map<String, Object> svar) {
        return svar.get("andelar") instanceof List<?> rader ? rader.stream().map(rad -> lott((Map<?, ?>) rad)).toList() : List.of();
    }

    private static Andelshandlaggning.Lott lott(Map<?, ?> rad) {
        if (!(rad.get("delagare") instanceof String namn) || !(rad.get("taljare") instanceof BigDecimal taljare) || !(rad.get("namnare") instanceof BigDecimal namnare)) {
            throw new OgiltigIndataException("andelar", "UB 8:8 st 1", "Ange varje delägares namn och andel, som ett bråk: täljare och nämnare.");
        }
        return new Andelshandlaggning.Lott(namn, taljare.intValue(), namnare.intValue());
    }
}
