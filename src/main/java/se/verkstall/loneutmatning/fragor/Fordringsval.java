package se.verkstall.loneutmatning.fragor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;

/** Finds the maintenance claim that a question is about: fields {@code avserMal} and {@code fordringNr}. */
@Component
class Fordringsval {

    private final Loneutmatningslager lager;
    private final Malregister register;

    Fordringsval(Loneutmatningslager lager, Malregister register) {
        this.lager = lager;
        this.register = register;
    }

    /** The first maintenance claim of those that share, as the form names it; empty if none. */
    Map<String, Object> forsta(Loneutmatning l) {
        for (String mal : deltar(l)) {
            for (Fordran f : register.fordringar(mal)) {
                if (f.klass() == Fordringsklass.UNDERHALL) {
                    return Map.of("avserMal", mal, "fordringNr", BigDecimal.valueOf(f.nr()));
                }
            }
        }
        return Map.of();
    }

    /** @throws OgiltigIndataException if the case does not share in the attachment or has no such maintenance claim */
    Fordran hamta(Loneutmatning l, Map<String, Object> forslag, String lagrum) {
        String mal = mal(forslag);
        if (!deltar(l).contains(mal)) {
            throw new OgiltigIndataException("avserMal", lagrum, "Mål " + mal + " deltar inte i löneutmätning " + l.nummer() + ".");
        }
        int nr = ((BigDecimal) forslag.get("fordringNr")).intValueExact();
        return register.fordringar(mal).stream().filter(f -> f.nr() == nr && f.klass() == Fordringsklass.UNDERHALL).findFirst()
                .orElseThrow(() -> new OgiltigIndataException("fordringNr", lagrum, "Mål " + mal + " har inget underhållsbidrag med nummer " + nr + "."));
    }

    /** How many claims the wage is attached for at the same time. */
    int antal(Loneutmatning l) {
        return deltar(l).stream().mapToInt(m -> (int) register.fordringar(m).stream().filter(f -> f.lopande() != null || f.kvar().arPositivt()).count()).sum();
    }

    List<String> deltar(Loneutmatning l) {
        return lager.deltagare(l.id()).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).toList();
    }

    static String mal(Map<String, Object> forslag) {
        return (String) forslag.get("avserMal");
    }
}
