package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Fartygshandpenning;
import se.verkstall.forsaljning.handlaggning.Fartygsansvar;
import se.verkstall.forsaljning.handlaggning.Fartygsansvar.Krav;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare takes the security of a buyer who did not pay in claim, or enters what a public body that answers without security has paid. */
@Component
@Lagrum({"UB 13:3", "UB 10:16 st 2", "UB 10:16 st 3"})
class TaFartygsansvaretIAnsprak implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fartygsansvar ansvar;

    TaFartygsansvaretIAnsprak(Forsaljningslager forsaljningar, Fartygsansvar ansvar) {
        this.forsaljningar = forsaljningar;
        this.ansvar = ansvar;
    }

    @Override
    public String nyckel() {
        return "taFartygsansvaretIAnsprak";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        List<Krav> alla = ansvar.oreglerade(Variabler.forsaljning(uppgift, forsaljningar).id());
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("behov", String.join("\n", alla.stream().map(k -> k.kop().kopare() + ", inropet " + k.kop().dag() + ": " + k.belopp().svenskt() + " kronor, krävt att betala senast " + k.betalasTill()
                + (Fartygshandpenning.Satt.BEFRIAD.name().equals(k.satt()) ? ". Svarar utan säkerhet: utsökningsbalken ger ingen exekutionstitel mot köparen." : ". Säkerhet är ställd.")).toList()));
        ifyllt.put("poster", alla.stream().map(k -> Map.<String, Object>of("kop", k.kop().id(), "kopare", k.kop().kopare(), "belopp", k.belopp().iKronor())).toList());
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Variabler.forsaljning(uppgift, forsaljningar).id());
        List<Krav> alla = ansvar.oreglerade(f.id());
        Map<Long, Belopp> gett = new HashMap<>();
        List<?> rader = svar.get("poster") instanceof List<?> lista ? lista : new ArrayList<>();
        for (Object o : rader) {
            Map<?, ?> rad = (Map<?, ?>) o;
            long kop = rad.get("kop") instanceof BigDecimal nr ? nr.longValue() : 0;
            if (alla.stream().noneMatch(k -> k.kop().id() == kop) || !(rad.get("belopp") instanceof BigDecimal)) {
                throw new OgiltigIndataException("poster", "UB 13:3", "Ange för varje köpare vad som har kommit in.");
            }
            gett.put(kop, Belopp.kronor((BigDecimal) rad.get("belopp")));
        }
        ansvar.ta(f.id(), gett, (String) svar.get("skal"), vem);
        return Map.of();
    }
}
