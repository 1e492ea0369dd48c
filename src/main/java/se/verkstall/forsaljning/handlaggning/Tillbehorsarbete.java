package se.verkstall.forsaljning.handlaggning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Sarskiltlager;
import se.verkstall.forsaljning.lagring.Sarskiltlager.Tillbehor;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** The meeting on whether accessories are sold apart from the property. */
@Component
@Lagrum({"UB 12:14", "UF 12:11", "UF 12:12"})
public class Tillbehorsarbete {

    private static final Set<Sakagare.Slag> KALLAS = Set.of(Sakagare.Slag.INTECKNING, Sakagare.Slag.RATTIGHETSHAVARE, Sakagare.Slag.FORETAGSHYPOTEK, Sakagare.Slag.LAGSTADGAD);

    private final Sarskiltlager lager;
    private final Forsaljningslager forsaljningar;
    private final Egendomsregister egendomar;
    private final Fastighetsdata dokument;
    private final Avsandning avsandning;
    private final Dagbok dagbok;

    Tillbehorsarbete(Sarskiltlager lager, Forsaljningslager forsaljningar, Egendomsregister egendomar, Fastighetsdata dokument, Avsandning avsandning, Dagbok dagbok) {
        this.lager = lager;
        this.forsaljningar = forsaljningar;
        this.egendomar = egendomar;
        this.dokument = dokument;
        this.avsandning = avsandning;
        this.dagbok = dagbok;
    }

    /** Calls applicant, owner and everybody known with a pledge or another right that the sale may affect; returns the meeting. */
    @Lagrum({"UF 12:11", "UB 12:14 st 1"})
    public Tillbehor kalla(long forsaljningId) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Tillbehor t = lager.tillbehor(forsaljningId).orElseThrow();
        Map<String, Object> data = new LinkedHashMap<>(dokument.av(forsaljningId));
        data.put("t", t);
        data.put("klockslag", t.klockslag().toString());
        String nyckel = "tillbehor/" + t.id() + "/";
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(f.malnummer(), new Brev("kallelse_tillbehor", data, roll, Satt.ENKEL, "UF 12:11", nyckel + roll));
        }
        for (Sakagare s : egendomar.sakagare(f.egendomId()).stream().filter(s -> KALLAS.contains(s.slag())).toList()) {
            avsandning.skicka(f.malnummer(), new Brev("kallelse_tillbehor", data, null, Satt.ENKEL, "UF 12:11", nyckel + "sakagare-" + s.id()),
                    new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress()));
        }
        return t;
    }

    /** The question is decided: accessories that are sold apart become a thing of their own; returns it, or {@code null}. */
    @Lagrum({"UB 12:14 st 2", "UB 12:15"})
    public Long besluta(Forsaljning f, boolean forSig, String skal, String vem) {
        Tillbehor t = lager.tillbehor(f.id()).orElseThrow();
        Long egendom = !forSig ? null : Long.valueOf(egendomar.laggTill(new Egendom(0, f.malnummer(), Egendomsslag.LOSORE, "Tillbehör: " + t.tillbehor(), null, t.varde(),
                egendomar.hamta(f.egendomId()).plats(), false, null, Egendom.Status.UTMATT)).id());
        lager.tillbehorsbeslut(t.id(), forSig, skal, egendom);
        dagbok.skriv(f.malnummer(), vem, (forSig ? "Tillbehören ska säljas för sig." : "Tillbehören säljs med fastigheten.") + " Skäl: " + skal, "UB 12:14 st 2");
        return egendom;
    }
}
