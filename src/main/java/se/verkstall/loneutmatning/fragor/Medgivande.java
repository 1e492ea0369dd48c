package se.verkstall.loneutmatning.fragor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.fragor.Frageutskick.Brev;
import se.verkstall.utskick.Utskick;

/** The debtor asks leave to dispose of the wage that has been attached; the applicants are heard. */
@Component
@Lagrum({"UB 4:29 st 1", "UF bilaga p 11", "UF bilaga p 12"})
class Medgivande implements Fragesort {

    private final Frageutskick utskick;

    Medgivande(Frageutskick utskick) {
        this.utskick = utskick;
    }

    @Override
    public Fragetyp typ() {
        return Fragetyp.MEDGIVANDE;
    }

    @Override
    public Brev brev(Loneutmatning l, Map<String, Object> forslag, Map<String, Object> svar) {
        Map<String, Object> data = new LinkedHashMap<>(Frageutskick.varden(forslag));
        data.putAll(svar);
        data.put("medges", Fragor.BIFALL.equals(svar.get(Fragor.UTFALL)));
        return Brev.tillAlla(Lonehandling.MEDGIVANDE, "beslut_medgivande", data);
    }

    @Override
    public Utskick verkstall(Fraga fraga, Loneutmatning l, Map<String, Object> svar, String vem) {
        utskick.sand(fraga, l, brev(l, fraga.underlag(), svar), vem);
        return null;
    }
}
