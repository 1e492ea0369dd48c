package se.verkstall.redovisning.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.redovisning.handlaggning.Redovisningstid;

/** A handläggare tries whether money may be paid out without security. */
@Component
@Lagrum({"UB 13:14", "UF 13:3"})
class ProvaUtbetalning implements Uppgiftshanterare {

    private final Redovisningstid tid;

    ProvaUtbetalning(Redovisningstid tid) {
        this.tid = tid;
    }

    @Override
    public String nyckel() {
        return "provaUtbetalning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("hinder", tid.hinder(uppgift.malnummer()));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        LocalDate igen = "VANTA".equals(svar.get("beslut")) ? (LocalDate) svar.get("prova") : null;
        if ("VANTA".equals(svar.get("beslut")) && igen == null) {
            throw new OgiltigIndataException("prova", "UF 13:3", "Ange vilken dag frågan ska prövas igen.");
        }
        tid.provad(uppgift.malnummer(), igen, (String) svar.get("motivering"), vem);
        return Map.of();
    }
}
