package se.verkstall.delgivning.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.berakning.Delgivningsdag;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person makes sure that the announcement was published, and notes the day. */
@Component
@Lagrum({"DelgF 2011:154 19 § st 2", "DelgL 2010:1932 47 §", "DelgL 1970:428 17 §"})
class RegistreraKungorande implements Uppgiftshanterare {

    private final Uppgiftsutskick utskick;
    private final Delgivningsgang gang;
    private final Delgivningsresultat resultat;

    RegistreraKungorande(Uppgiftsutskick utskick, Delgivningsgang gang, Delgivningsresultat resultat) {
        this.utskick = utskick;
        this.gang = gang;
        this.resultat = resultat;
    }

    @Override
    public String nyckel() {
        return "registreraKungorande";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Delgivning d = gang.hamta(utskick.av(uppgift));
        LocalDate beslut = Delgivningsgang.forsok(d).borjan();
        return Map.of("mottagare", d.mottagare().namn(), "beslutsdag", beslut.toString(),
                "senast", String.join("\n", Delgivningsdag.kungorande(d.lag(), beslut).motivering()), "tidning", Delgivningsbrev.TIDNINGEN.namn());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        resultat.kungord(utskick.av(uppgift), (LocalDate) svar.get("dag"), (String) svar.get("tidning"), vem);
        return Map.of();
    }
}
