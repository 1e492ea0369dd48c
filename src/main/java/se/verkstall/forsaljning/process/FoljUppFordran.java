package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Indrivning;
import se.verkstall.forsaljning.handlaggning.Indrivningshandlaggning;
import se.verkstall.forsaljning.lagring.Indrivningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare says what is done with a claim that is not due, or was not paid: a later day, an agreement on early payment, sale, or nothing. */
@Component
@Lagrum({"UB 9:11 st 2", "UB 9:12", "UB 9:13", "UF 9:21 st 1"})
class FoljUppFordran implements Uppgiftshanterare {

    private final Indrivningslager lager;
    private final Indrivningshandlaggning handlaggning;
    private final Clock klocka;

    FoljUppFordran(Indrivningslager lager, Indrivningshandlaggning handlaggning, Clock klocka) {
        this.lager = lager;
        this.handlaggning = handlaggning;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "foljUppFordran";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Indrivning i = indrivning(uppgift);
        return Map.of("sekundogaldenar", i.sekundogaldenar(), "forfallen", i.forfallen() ? "Ja" : "Nej");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Indrivning i = indrivning(uppgift);
        String beslut = (String) svar.get("beslut");
        Map<String, Object> variabler = new HashMap<>(Map.of("fordringsbeslut", beslut, Variabler.SALD, false));
        switch (beslut) {
            case "ANMANA" -> variabler.put("betalasTill", dag(svar).toString());
            case "AVTAL" -> {
                if (svar.get("nedsatt") == null) {
                    throw new OgiltigIndataException("nedsatt", "UB 9:12", "Ange det avtalade beloppet.");
                }
                LocalDate dag = dag(svar);
                handlaggning.avtala(i, Belopp.kronor((BigDecimal) svar.get("nedsatt")), vem);
                variabler.put("betalasTill", dag.toString());
            }
            default -> handlaggning.avsluta(i.egendomId(), (String) svar.get("skal"), vem);
        }
        return variabler;
    }

    private LocalDate dag(Map<String, Object> svar) {
        LocalDate dag = (LocalDate) svar.get("betalasTill");
        if (dag == null || !dag.isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("betalasTill", "UB 9:11", "Ange en dag efter i dag.");
        }
        return dag;
    }

    private Indrivning indrivning(Uppgift uppgift) {
        return lager.i(uppgift.malnummer()).stream().filter(Indrivning::pagar).reduce((a, b) -> b)
                .orElseThrow(() -> new IllegalStateException("Ingen fordran drivs in i mål " + uppgift.malnummer() + "."));
    }
}
