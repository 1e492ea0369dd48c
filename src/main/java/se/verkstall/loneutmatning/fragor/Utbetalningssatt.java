package se.verkstall.loneutmatning.fragor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.fragor.Frageutskick.Brev;
import se.verkstall.utskick.Utskick;

/** The employer is ordered to pay in another way, so that the attachment can be carried out. */
@Component
@Lagrum({"UB 7:9", "UF bilaga p 4", "UF bilaga p 5"})
class Utbetalningssatt implements Fragesort {

    private final Frageutskick utskick;
    private final se.verkstall.loneutmatning.lagring.Loneutmatningslager lager;

    Utbetalningssatt(Frageutskick utskick, se.verkstall.loneutmatning.lagring.Loneutmatningslager lager) {
        this.utskick = utskick;
        this.lager = lager;
    }

    @Override
    public Fragetyp typ() {
        return Fragetyp.UTBETALNINGSSATT;
    }

    @Override
    public Brev brev(Loneutmatning l, Map<String, Object> forslag, Map<String, Object> svar) {
        Map<String, Object> data = new LinkedHashMap<>(Frageutskick.varden(forslag));
        data.putAll(svar);
        return Brev.tillAlla(Lonehandling.ANDRAT_UTBETALNINGSSATT, "beslut_utbetalningssatt", data);
    }

    @Override
    public Utskick verkstall(Fraga fraga, Loneutmatning l, Map<String, Object> svar, String vem) {
        if (fraga.underlag().get("nyLonedag") instanceof java.math.BigDecimal dag) {
            lager.lonedag(l.id(), dag.intValueExact());
        }
        return utskick.sand(fraga, l, brev(l, fraga.underlag(), svar), vem).get(Lonemottagare.ARBETSGIVAREN);
    }
}
