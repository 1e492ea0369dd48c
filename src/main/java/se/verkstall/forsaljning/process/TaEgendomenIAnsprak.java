package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Pantforskrivning;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare decides that the property mortgaged by an attached deed is taken, unless a dispute about the deed is open. */
@Component
@Lagrum({"UB 9:14 st 2", "UB 9:14 st 3"})
class TaEgendomenIAnsprak implements Uppgiftshanterare {

    private final Pantforskrivning handlaggning;
    private final Egendomsregister egendomar;
    private final Clock klocka;

    TaEgendomenIAnsprak(Pantforskrivning handlaggning, Egendomsregister egendomar, Clock klocka) {
        this.handlaggning = handlaggning;
        this.egendomar = egendomar;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "taEgendomenIAnsprak";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("handling", Pantforskriv.pantbrevet(uppgift.malnummer(), egendomar).iOrd());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        if (Boolean.TRUE.equals(svar.get("tvist")) && !Boolean.TRUE.equals(svar.get("hinderMoterInte"))) {
            throw new OgiltigIndataException("tvist", "UB 9:14 st 2", "Beslutet får inte meddelas innan tvisten är slutligt avgjord, om inte domstolen finner att hinder inte möter.");
        }
        Egendomsslag slag = Egendomsslag.valueOf((String) svar.get("intecknatSlag"));
        if (slag.arFast() && (svar.get("pantbrevDag") == null || svar.get("pantbrevBelopp") == null)) {
            throw new OgiltigIndataException("pantbrevDag", "UB 12:2", "Ange pantbrevets inskrivningsdag och belopp: fordringen har panträtt i fastigheten på pantbrevets plats.");
        }
        int ordning = svar.get("pantbrevOrdning") == null ? 1 : ((BigDecimal) svar.get("pantbrevOrdning")).intValueExact();
        long tagen = handlaggning.iansprakta(Pantforskriv.pantbrevet(uppgift.malnummer(), egendomar).id(), new Pantforskrivning.Intecknad(slag, (String) svar.get("intecknadEgendom"),
                Fastighetsval.belopp(svar, "intecknatVarde"), (String) svar.get("intecknadPlats")), new Pantforskrivning.Pantbrev((LocalDate) svar.get("pantbrevDag"), ordning,
                Fastighetsval.belopp(svar, "pantbrevBelopp"), Fastighetsval.ellerNoll(svar, "pantbrevTillagg")), vem);
        return Map.of("tagenEgendomId", tagen, "tagenDag", LocalDate.now(klocka).toString(), "intecknatSlag", svar.get("intecknatSlag"), "intecknadEgendom", svar.get("intecknadEgendom"));
    }
}
