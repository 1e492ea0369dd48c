package se.verkstall.utmatning.process;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Sakagare;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.utmatning.Tvist;
import se.verkstall.utmatning.handlaggning.Tvisthandlaggning;
import se.verkstall.utmatning.handlaggning.Utmatningslager;

/** A handläggare judges whether somebody is to sue about attached property, and who. */
@Component
@Lagrum({"UB 4:20", "UB 4:22 st 2", "UB 4:23", "UB 4:26", "UB 8:5 st 1"})
class ProvaAnsprak implements Uppgiftshanterare {

    private static final String INGEN = "INGEN";

    private final Tvisthandlaggning tvister;
    private final Utmatningslager lager;
    private final Egendomsregister egendomar;
    private final Tvistvariabler variabler;

    ProvaAnsprak(Tvisthandlaggning tvister, Utmatningslager lager, Egendomsregister egendomar, Tvistvariabler variabler) {
        this.tvister = tvister;
        this.lager = lager;
        this.egendomar = egendomar;
        this.variabler = variabler;
    }

    @Override
    public String nyckel() {
        return "provaAnsprak";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        long id = variabler.utmatning(uppgift);
        Egendom egendom = egendomar.hamta(lager.hamta(id).egendomId());
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("egendom", egendom.iOrd() + (lager.uppgifter(id).forbehallTredjeMan() ? ", utmätt med förbehåll för tredje mans rätt" : ""));
        ifyllt.put("grund", lager.uppgifter(id).forbehallTredjeMan() ? Tvist.Grund.FORBEHALL.name() : Tvist.Grund.TREDJE_MAN.name());
        String kanda = egendomar.sakagare(egendom.id()).stream().filter(s -> s.slag() == Sakagare.Slag.TREDJE_MAN).map(s -> s.namn() + ", " + s.adress()).collect(Collectors.joining("; "));
        ifyllt.put("forsaljning", Tvist.Forsaljning.VANTAR.name());
        ifyllt.put("kanda", kanda.isEmpty() ? "Ingen antecknad" : kanda);
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        long utmatningId = variabler.utmatning(uppgift);
        if (INGEN.equals(svar.get("grund"))) {
            tvister.behovsInte(utmatningId, (String) svar.get("skal"), vem);
            return Map.of("forelaggs", false, "tvistutfall", Tvist.Utfall.BESTAR.name());
        }
        Tvist.Grund grund = Tvist.Grund.valueOf((String) svar.get("grund"));
        if (svar.get("tredjeMan") == null || svar.get("adress") == null) {
            throw new OgiltigIndataException("tredjeMan", grund.lagrum(), "Ange tredje man med adress: föreläggandet ska delges, eller talan väckas mot honom.");
        }
        if (grund == Tvist.Grund.FORBEHALL && !lager.uppgifter(utmatningId).forbehallTredjeMan()) {
            throw new OgiltigIndataException("grund", "UB 4:22", "Egendomen är inte utmätt med förbehåll för tredje mans rätt. Då är det tredje man som ska väcka talan.");
        }
        Tvist.Forsaljning forsaljning = svar.get("forsaljning") == null ? Tvist.Forsaljning.VANTAR : Tvist.Forsaljning.valueOf((String) svar.get("forsaljning"));
        Tvist t = tvister.inled(utmatningId, grund, (String) svar.get("tredjeMan"), (String) svar.get("adress"), (String) svar.get("skal"), forsaljning, vem);
        return Map.of("forelaggs", true, Variabler.TVIST, t.id());
    }
}
