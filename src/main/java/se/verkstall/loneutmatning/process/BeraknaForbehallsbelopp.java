package se.verkstall.loneutmatning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Hushallsuppgifter;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.handlaggning.Berakningshandlaggning;
import se.verkstall.loneutmatning.handlaggning.Utredning;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare states incomes, household and housing; the form comes filled with what debtor and employer have told. */
@Component
@Lagrum({"UB 7:4", "UB 7:5"})
class BeraknaForbehallsbelopp implements Uppgiftshanterare {

    private static final String DAG = "berakningsdag";

    private final Loneutmatningsuppgift uppgifter;
    private final Utredning utredning;
    private final Berakningshandlaggning berakning;
    private final Clock klocka;

    BeraknaForbehallsbelopp(Loneutmatningsuppgift uppgifter, Utredning utredning, Berakningshandlaggning berakning, Clock klocka) {
        this.uppgifter = uppgifter;
        this.utredning = utredning;
        this.berakning = berakning;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "beraknaForbehallsbelopp";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Map<String, Object> ifyllt = new HashMap<>(utredning.ifyllt(uppgifter.loneutmatning(uppgift).id()));
        ifyllt.put(DAG, LocalDate.now(klocka).toString());
        ifyllt.putIfAbsent("inkomstperiod", Inkomstperiod.MANAD.name());
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        berakning.spara(uppgift.malnummer(), uppgifter.loneutmatning(uppgift).id(), (LocalDate) svar.get(DAG), Hushallsuppgifter.avFalt(svar), vem);
        return Map.of();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        if (svar.get(DAG) == null || svar.get("nettoinkomst") == null) {
            return null;
        }
        return berakning.forhandsvisa(uppgift.malnummer(), uppgifter.loneutmatning(uppgift).id(), (LocalDate) svar.get(DAG), Hushallsuppgifter.avFalt(svar));
    }
}
