package se.verkstall.forsaljning.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Sakerheter;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare takes the security of a buyer who did not pay in claim, as far as the new price falls short. */
@Component
@Lagrum({"UB 13:3", "UB 12:43"})
class TaSakerhetenIAnsprak implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Sakerheter sakerheter;

    TaSakerhetenIAnsprak(Forsaljningslager forsaljningar, Fastighetslager lager, Sakerheter sakerheter) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.sakerheter = sakerheter;
    }

    @Override
    public String nyckel() {
        return "taSakerhetenIAnsprak";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        List<Sakerheter.Behov> behov = sakerheter.vidNyForsaljning(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("behov", String.join("\n", behov.stream().map(b -> b.kop().kop().kopare() + ": " + b.belopp().svenskt() + " kronor"
                + ("OFFENTLIG".equals(b.kop().handpenningssatt()) ? " (svarar utan säkerhet)" : "")).toList()));
        ifyllt.put("sakerhet", Belopp.summa(behov.stream().map(Sakerheter.Behov::belopp).toList()).iKronor());
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        sakerheter.ta(f.id(), sakerheter.vidNyForsaljning(f.id()), Fastighetsval.belopp(svar, "sakerhet"), Fastighetsval.text(svar, "sakerhetSkal"), vem);
        return Map.of();
    }
}
