package se.verkstall.delgivning.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.Muntligdelgivning;
import se.verkstall.delgivning.berakning.Delgivningssatt;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person reads the content out to the recipient, or says that it could not be done. */
@Component
@Lagrum({"DelgL 2010:1932 19 §", "DelgF 2011:154 8 §", "DelgL 1970:428 3 § st 3"})
class DelgeMuntligt implements Uppgiftshanterare {

    private final Uppgiftsutskick utskick;
    private final Delgivningsgang gang;
    private final Delgivningsresultat resultat;

    DelgeMuntligt(Uppgiftsutskick utskick, Delgivningsgang gang, Delgivningsresultat resultat) {
        this.utskick = utskick;
        this.gang = gang;
        this.resultat = resultat;
    }

    @Override
    public String nyckel() {
        return "delgeMuntligt";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("mottagare", gang.hamta(utskick.av(uppgift)).mottagare().namn(), "dag", gang.idag().toString(), "skickas", true);
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Delgivning d = gang.las(utskick.av(uppgift));
        gang.borja(d, Delgivningssatt.MUNTLIG, null);
        if (!"JA".equals(svar.get("upplast"))) {
            gang.anteckna(d, vem, "mottagaren kunde inte nås för muntlig delgivning.", Delgivningssatt.MUNTLIG.lagrum(d.lag()));
            return Map.of(Delgivningsvariabler.UPPLAST, false);
        }
        if (svar.get("dag") == null) {
            throw new OgiltigIndataException("dag", Delgivningssatt.MUNTLIG.lagrum(d.lag()), "Ange vilken dag innehållet lästes upp.");
        }
        Optional<LocalDate> dag = resultat.muntlig(new Muntligdelgivning(d.utskickId(), (LocalDate) svar.get("dag"), (String) svar.get("identitet"),
                (Boolean) svar.get("upplyst"), (Boolean) svar.get("skickas")), vem);
        Map<String, Object> variabler = new HashMap<>(Delgivningsvariabler.delgiven(dag.orElseThrow()));
        variabler.put(Delgivningsvariabler.UPPLAST, true);
        return variabler;
    }
}
