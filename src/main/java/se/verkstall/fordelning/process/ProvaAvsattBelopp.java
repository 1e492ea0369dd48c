package se.verkstall.fordelning.process;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.handlaggning.Tvistearbete;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person finds whose a set-aside amount is. */
@Component
@Lagrum({"UB 13:7", "UB 13:8", "UB 13:14", "UB 13:15"})
class ProvaAvsattBelopp implements Uppgiftshanterare {

    private final Fordelningsvariabler variabler;
    private final Tvistearbete tvistearbete;

    ProvaAvsattBelopp(Fordelningsvariabler variabler, Tvistearbete tvistearbete) {
        this.variabler = variabler;
        this.tvistearbete = tvistearbete;
    }

    @Override
    public String nyckel() {
        return "provaAvsattBelopp";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        long id = variabler.id(uppgift);
        Ansprak a = tvistearbete.ansprak(id, variabler.ansprak(uppgift));
        return Map.of("fordran", a.beteckning() + ", " + a.sakagare().namn(), "avsatt", a.tilldelning().belopp().toString(), "lage",
                tvistearbete.arForlorad(id, a.beteckning()) ? "Ingen talan har väckts i tid. Borgenären har förlorat sin rätt till medlen." : a.tilldelning().skal());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        if ("VANTA".equals(svar.get("utfall"))) {
            return Map.of("avgjort", false);
        }
        if ("DELVIS".equals(svar.get("utfall"))) {
            tvistearbete.avgorDelvis(variabler.id(uppgift), variabler.ansprak(uppgift), svar.get("delbelopp") == null ? null : Belopp.kronor((BigDecimal) svar.get("delbelopp")),
                    (String) svar.get("motivering"), vem);
            return Map.of("avgjort", true);
        }
        tvistearbete.avgor(variabler.id(uppgift), variabler.ansprak(uppgift), "BORGENAREN".equals(svar.get("utfall")), (String) svar.get("motivering"), vem);
        return Map.of("avgjort", true);
    }
}
