package se.verkstall.loneutmatning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Normalbeloppsklass;
import se.verkstall.loneutmatning.omrakning.Normalbeloppsregister;
import se.verkstall.loneutmatning.omrakning.NyaNormalbelopp;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A chef enters the year's amounts with their source; what comes with the program is filled in, to be read against it. */
@Component
@Lagrum("UB 7:5")
class LaggInNormalbelopp implements Uppgiftshanterare {

    private final Normalbeloppsregister register;

    private final Clock klocka;

    LaggInNormalbelopp(Normalbeloppsregister register, Clock klocka) {
        this.register = register;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "laggInNormalbelopp";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Map<String, Object> ifyllt = new HashMap<>();
        register.forslag(LocalDate.now(klocka)).ifPresent(n -> {
            ifyllt.put("gallerFran", n.gallerFran().toString());
            ifyllt.put("gallerTill", n.gallerTill().toString());
            ifyllt.put("kalla", n.kalla());
            n.belopp().forEach((klass, perioder) -> perioder.forEach((period, belopp) -> ifyllt.put(klass + "_" + period, belopp.toString())));
        });
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Map<Normalbeloppsklass, Map<Inkomstperiod, Belopp>> belopp = new EnumMap<>(Normalbeloppsklass.class);
        for (Normalbeloppsklass klass : Normalbeloppsklass.values()) {
            Map<Inkomstperiod, Belopp> perioder = new EnumMap<>(Inkomstperiod.class);
            for (Inkomstperiod period : Inkomstperiod.values()) {
                BigDecimal kronor = (BigDecimal) svar.get(klass + "_" + period);
                if (kronor != null) {
                    perioder.put(period, Belopp.kronor(kronor));
                }
            }
            if (!perioder.isEmpty()) {
                belopp.put(klass, perioder);
            }
        }
        LocalDate fran = (LocalDate) svar.get("gallerFran");
        long id = register.laggIn(new NyaNormalbelopp(fran, (LocalDate) svar.get("gallerTill"), (String) svar.get("kalla"), belopp), vem);
        return Map.of(Omrakningsvariabler.NORMALBELOPP, id, Omrakningsvariabler.GALLER_FRAN, fran.toString(),
                Omrakningsvariabler.GALLER_TIMER, Processer.morgonen(fran));
    }
}
