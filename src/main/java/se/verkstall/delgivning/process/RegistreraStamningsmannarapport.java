package se.verkstall.delgivning.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.Delgivningsforsok;
import se.verkstall.delgivning.berakning.Besok;
import se.verkstall.delgivning.berakning.Rapportutfall;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person registers what a stämningsman has reported on paper. */
@Component
@Lagrum({"DelgF 2011:154 16 §", "DelgL 1970:428 24 §"})
class RegistreraStamningsmannarapport implements Uppgiftshanterare {

    private final Uppgiftsutskick utskick;
    private final Delgivningsgang gang;
    private final Delgivningsresultat resultat;

    RegistreraStamningsmannarapport(Uppgiftsutskick utskick, Delgivningsgang gang, Delgivningsresultat resultat) {
        this.utskick = utskick;
        this.gang = gang;
        this.resultat = resultat;
    }

    @Override
    public String nyckel() {
        return "registreraStamningsmannarapport";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Delgivning d = gang.hamta(utskick.av(uppgift));
        return Map.of("mottagare", d.mottagare().namn(), "dag", gang.idag().toString(),
                "antal", Delgivningsgang.pagaende(d).map(Delgivningsforsok::besok).orElse(0) + 1);
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Besok besok = new Besok((LocalDate) svar.get("dag"), Rapportutfall.valueOf((String) svar.get("utfall")), (String) svar.get("lamnadTill"),
                ja(svar, "samtycke"), ja(svar, "motpart"), ja(svar, "erinran"), ja(svar, "ejAntraffad"), ja(svar, "ingenAnnan"), ja(svar, "okandVistelse"),
                (String) svar.get("hallerSigUndan"), ((BigDecimal) svar.get("antal")).intValueExact(), (String) svar.get("redogorelse"));
        return resultat.besok(utskick.av(uppgift), besok, vem);
    }

    private static boolean ja(Map<String, Object> svar, String falt) {
        return Boolean.TRUE.equals(svar.get(falt));
    }
}
