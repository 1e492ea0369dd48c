package se.verkstall.handling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;

/** Protokoll: kept as a draft while the förrättning goes on, finalised as a document when nothing is missing. */
@Service
@Lagrum({"UF 3:12", "UF 3:15 st 2"})
public class Protokoll {

    private static final String MALL = "protokoll";

    private final Handlingar handlingar;
    private final Dagbok dagbok;

    Protokoll(Handlingar handlingar, Dagbok dagbok) {
        this.handlingar = handlingar;
        this.dagbok = dagbok;
    }

    /** A point as the document shows it. */
    public record Rad(String rubrik, String text, String lagrum) {
    }

    /**
     * Finalises the protokoll.
     *
     * @throws se.verkstall.lag.OgiltigIndataException if a point is missing, naming its section
     */
    @Transactional
    public Handling fardigstall(String malnummer, Protokollskrav.Slag slag, Map<String, Object> svar, String vem) {
        Set<Long> finns = handlingar.i(malnummer).stream().map(Handling::id).collect(Collectors.toSet());
        Protokollskrav.krav(slag, svar, finns);
        Handling handling = handlingar.skapa(malnummer, MALL, data(slag, svar), vem);
        dagbok.skriv(malnummer, vem, slag.rubrik() + " är upprättat.", "UF 3:12");
        return handling;
    }

    /** The protokoll as it would be finalised, whatever is missing. */
    public String forhandsvisa(String malnummer, Protokollskrav.Slag slag, Map<String, Object> svar) {
        return handlingar.forhandsvisa(malnummer, MALL, data(slag, svar));
    }

    private static Map<String, Object> data(Protokollskrav.Slag slag, Map<String, Object> svar) {
        List<Rad> rader = Protokollskrav.punkter(slag).stream().filter(p -> svar.get(p.falt()) != null && p.nar().test(svar))
                .map(p -> new Rad(p.rubrik(), svar.get(p.falt()).toString(), p.lagrum())).toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rubrik", slag.rubrik());
        data.put("rader", rader);
        data.put("lagrum", slag.lagrum());
        return data;
    }
}
