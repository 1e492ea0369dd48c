package se.verkstall.loneutmatning.handlaggning;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;

/** How often maintenance is paid: from there it is counted as so much a month. */
@Component
@Lagrum("UF 7:21")
public class Bidragstid {

    private final Loneutmatningslager lager;
    private final Redovisningslager redovisningar;
    private final Malregister register;
    private final Dagbok dagbok;

    Bidragstid(Loneutmatningslager lager, Redovisningslager redovisningar, Malregister register, Dagbok dagbok) {
        this.lager = lager;
        this.redovisningar = redovisningar;
        this.register = register;
        this.dagbok = dagbok;
    }

    /** The first running maintenance of those that share, as the form names it; empty if there is none. */
    @Transactional(readOnly = true)
    public Map<String, Object> forsta(long loneutmatningId) {
        for (Deltagare d : lager.deltagare(loneutmatningId)) {
            Optional<Fordran> f = register.fordringar(d.malnummer()).stream().filter(x -> d.till() == null && lopande(x)).findFirst();
            if (f.isPresent()) {
                return Map.of("avserMal", d.malnummer(), "fordringNr", f.get().nr(), "manader", redovisningar.bidragstid(f.get().id()));
            }
        }
        return Map.of();
    }

    /** @throws OgiltigIndataException if the case does not share in the attachment or has no such running maintenance */
    @Transactional
    public void satt(long loneutmatningId, String mal, int nr, int manader, String vem) {
        if (lager.deltagare(loneutmatningId).stream().noneMatch(d -> d.till() == null && d.malnummer().equals(mal))) {
            throw new OgiltigIndataException("avserMal", "UF 7:21", "Mål " + mal + " deltar inte i löneutmätningen.");
        }
        Fordran f = register.fordringar(mal).stream().filter(x -> x.nr() == nr && lopande(x)).findFirst()
                .orElseThrow(() -> new OgiltigIndataException("fordringNr", "UF 7:21", "Mål " + mal + " har inget löpande underhållsbidrag med nummer " + nr + "."));
        redovisningar.bidragstid(f.id(), manader);
        dagbok.skriv(mal, vem, "Underhållsbidraget, fordran " + nr + ", betalas " + (manader == 1 ? "varje månad." : "var " + manader
                + ":e månad och räknas om till månadsbidrag när det innehållna fördelas."), "UF 7:21");
    }

    private static boolean lopande(Fordran f) {
        return f.klass() == Fordringsklass.UNDERHALL && f.lopande() != null;
    }
}
