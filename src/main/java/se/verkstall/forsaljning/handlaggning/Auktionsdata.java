package se.verkstall.forsaljning.handlaggning;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;

/** What documents about an auction show. */
@Component
class Auktionsdata {

    private final Egendomsregister egendomar;
    private final Forsaljningslager forsaljningar;

    Auktionsdata(Egendomsregister egendomar, Forsaljningslager forsaljningar) {
        this.egendomar = egendomar;
        this.forsaljningar = forsaljningar;
    }

    Egendom egendom(Auktion auktion) {
        return egendomar.hamta(auktion.egendomId());
    }

    Map<String, Object> av(Auktion auktion) {
        Egendom egendom = egendom(auktion);
        Forsaljning forsaljning = forsaljningar.hamta(auktion.forsaljningId());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", egendom.iOrd());
        data.put("varde", egendom.varde());
        data.put("auktionsdag", auktion.dag());
        data.put("klockslag", auktion.klockslag().toString());
        data.put("slutdag", auktion.slutdag());
        data.put("sluttid", auktion.sluttid() == null ? null : auktion.sluttid().toString());
        data.put("form", auktion.form().text());
        data.put("plats", auktion.plats());
        data.put("villkor", auktion.villkor());
        data.put("okandaBorgenarer", auktion.okandaBorgenarer());
        data.put("sammantrade", auktion.sammantrade());
        data.put("lagsta", forsaljning.lagsta());
        return data;
    }
}
