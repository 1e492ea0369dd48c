package se.verkstall.fordelning.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.fordelning.berakning.Formansrattsordning;
import se.verkstall.fordelning.handlaggning.Utlysningsarbete;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person notes what happens before the meeting: somebody becomes known, or something hinders it. */
@Component
@Lagrum({"UF 13:7 st 2", "UF 13:8"})
class BevakaSammantradet implements Uppgiftshanterare {

    private final Fordelningsvariabler variabler;
    private final Fordelningar fordelningar;
    private final Utlysningsarbete utlysningsarbete;

    BevakaSammantradet(Fordelningsvariabler variabler, Fordelningar fordelningar, Utlysningsarbete utlysningsarbete) {
        this.variabler = variabler;
        this.fordelningar = fordelningar;
        this.utlysningsarbete = utlysningsarbete;
    }

    @Override
    public String nyckel() {
        return "bevakaSammantradet";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Fordelning f = fordelningar.hamta(variabler.id(uppgift));
        return Map.of("sammantrade", f.sammantrade() + " klockan " + f.klockslag() + ", " + f.plats());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        long id = variabler.id(uppgift);
        if ("HINDER".equals(svar.get("handelse"))) {
            krav(svar, "skal", "UF 13:8", "Skriv vilket hinder som möter.");
            return Map.of("handelse", "HINDER");
        }
        for (String falt : List.of("ny_beteckning", "ny_namn", "ny_formansratt", "ny_kapital")) {
            krav(svar, falt, "UF 13:7 st 2", "Fyll i vem sakägaren är och hans fordran.");
        }
        Formansratt ratt = Formansratt.valueOf((String) svar.get("ny_formansratt"));
        if (!Formansrattsordning.finns(ratt, fordelningar.hamta(id).egendom())) {
            throw new OgiltigIndataException("ny_formansratt", "FRL 9 §", "En sådan förmånsrätt finns inte i egendomen.");
        }
        utlysningsarbete.nySakagare(id, new Sakagare((String) svar.get("ny_beteckning"), (String) svar.get("ny_namn"), null, (String) svar.get("ny_adress"), ratt,
                (LocalDate) svar.get("ny_dag"), 1, false, null, null, Belopp.NOLL, Belopp.NOLL, Belopp.kronor((BigDecimal) svar.get("ny_kapital")), true, false, null), vem);
        return Map.of("handelse", "SAKAGARE");
    }

    private static void krav(Map<String, Object> svar, String falt, String lagrum, String text) {
        if (svar.get(falt) == null) {
            throw new OgiltigIndataException(falt, lagrum, text);
        }
    }
}
