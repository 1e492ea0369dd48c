package se.verkstall.fordelning.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.handlaggning.Efterarbete;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person notes the payments on the documents that the claims rest on, and gives them back. */
@Component
@Lagrum({"UF 13:21", "UF 13:22", "UF 13:23"})
class AntecknaPaHandlingar implements Uppgiftshanterare {

    private final Fordelningsvariabler variabler;
    private final Efterarbete efterarbete;

    AntecknaPaHandlingar(Fordelningsvariabler variabler, Efterarbete efterarbete) {
        this.variabler = variabler;
        this.efterarbete = efterarbete;
    }

    @Override
    public String nyckel() {
        return "antecknaPaHandlingar";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        List<Map<String, Object>> rader = efterarbete.attAnteckna(variabler.id(uppgift)).stream().map(a -> {
            Map<String, Object> rad = new LinkedHashMap<>();
            rad.put("beteckning", a.beteckning());
            rad.put("handling", a.sakagare().vardehandling());
            rad.put("lamnas", Efterarbete.tillGaldenaren(a) ? "gäldenären" : "borgenären");
            rad.put("anteckning", "Betalt " + a.tilldelning().belopp().minus(a.avraknat()).svenskt() + " kronor den " + a.utbetald() + "."
                    + (a.avraknat().arPositivt() ? " Avräknat på köpeskillingen " + a.avraknat().svenskt() + " kronor: fordran innestår till det beloppet." : ""));
            return rad;
        }).toList();
        return Map.of("handlingar", rader);
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        long id = variabler.id(uppgift);
        List<Ansprak> kvar = efterarbete.attAnteckna(id);
        List<?> rader = (List<?>) svar.get("handlingar");
        Map<String, Map<?, ?>> perNamn = new LinkedHashMap<>();
        rader.forEach(r -> perNamn.put((String) ((Map<?, ?>) r).get("beteckning"), (Map<?, ?>) r));
        for (Ansprak a : kvar) {
            Map<?, ?> rad = perNamn.get(a.beteckning());
            if (rad == null || rad.get("anteckning") == null) {
                throw new OgiltigIndataException("handlingar", "UF 13:21 st 1", "Anteckna på handlingen för fordran " + a.beteckning() + ".");
            }
            efterarbete.antecknad(id, a.beteckning(), (String) rad.get("anteckning"), Boolean.TRUE.equals(rad.get("assureras")), (String) rad.get("annat_satt"), vem);
        }
        return Map.of();
    }
}
