package se.verkstall.loneutmatning.process;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Bidragstid;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare states that maintenance is paid at longer intervals than a month. */
@Component
@Lagrum("UF 7:21")
class AngeBidragstid implements Uppgiftshanterare {

    private final Loneutmatningsuppgift uppgifter;
    private final Bidragstid bidragstid;

    AngeBidragstid(Loneutmatningsuppgift uppgifter, Bidragstid bidragstid) {
        this.uppgifter = uppgifter;
        this.bidragstid = bidragstid;
    }

    @Override
    public String nyckel() {
        return "angeBidragstid";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return bidragstid.forsta(uppgifter.loneutmatning(uppgift).id());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        bidragstid.satt(uppgifter.loneutmatning(uppgift).id(), (String) svar.get("avserMal"), heltal(svar, "fordringNr"), heltal(svar, "manader"), vem);
        return Map.of();
    }

    private static int heltal(Map<String, Object> svar, String falt) {
        return ((BigDecimal) svar.get(falt)).intValueExact();
    }
}
