package se.verkstall.loneutmatning.fragor;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.fragor.Frageutskick.Brev;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.mal.Fordran;
import se.verkstall.processmotor.Atgard.Provning;
import se.verkstall.utskick.Utskick;

/** Maintenance counts with a lower amount against the other claims the wage is attached for. */
@Component
@Lagrum({"UB 7:17 st 1", "UF 6:5 st 2", "UF bilaga p 8"})
class Underhallsjamkning implements Fragesort {

    private static final String BELOPP = "nyttBelopp";

    private final Frageutskick utskick;
    private final Fragelager lager;
    private final Fordringsval fordringar;
    private final Clock klocka;

    Underhallsjamkning(Frageutskick utskick, Fragelager lager, Fordringsval fordringar, Clock klocka) {
        this.utskick = utskick;
        this.lager = lager;
        this.fordringar = fordringar;
        this.klocka = klocka;
    }

    @Override
    public Fragetyp typ() {
        return Fragetyp.JAMKNING;
    }

    @Override
    public Provning prova(Loneutmatning l, LocalDate dag) {
        if (fordringar.forsta(l).isEmpty()) {
            return Provning.utanfor();
        }
        return fordringar.antal(l) < 2 ? Provning.hindrad("Underhåll jämkas bara med hänsyn till en annan fordran som lönen samtidigt utmäts för.")
                : Provning.tillaten();
    }

    @Override
    public Map<String, Object> ifyllt(Loneutmatning l) {
        return fordringar.forsta(l);
    }

    @Override
    public void granska(Loneutmatning l, Map<String, Object> forslag) {
        Fordran fordran = fordringar.hamta(l, forslag, "UB 7:17");
        Belopp nytt = Belopp.kronor((BigDecimal) forslag.get(BELOPP));
        if (fordran.lopande() == null || nytt.compareTo(fordran.lopande()) >= 0) {
            throw new OgiltigIndataException(BELOPP, "UB 7:17 st 1", "Det jämkade beloppet ska vara lägre än det löpande bidraget"
                    + (fordran.lopande() == null ? "; fordran har inget löpande bidrag." : ", " + fordran.lopande().svenskt() + " kronor i månaden."));
        }
        if (fordringar.antal(l) < 2) {
            throw new OgiltigIndataException("avserMal", "UB 7:17 st 1", "Jämkning sker bara med hänsyn till en annan fordran som lönen samtidigt utmäts för.");
        }
    }

    @Override
    public List<String> mal(Map<String, Object> forslag) {
        return List.of(Fordringsval.mal(forslag));
    }

    @Override
    public Map<String, Object> data(Loneutmatning l, Map<String, Object> forslag) {
        return Map.of("lopande", fordringar.hamta(l, forslag, "UB 7:17").lopande());
    }

    @Override
    public Brev brev(Loneutmatning l, Map<String, Object> forslag, Map<String, Object> svar) {
        Map<String, Object> data = new LinkedHashMap<>(Frageutskick.varden(forslag));
        data.putAll(data(l, forslag));
        data.putAll(svar);
        return Brev.tillAlla(Lonehandling.JAMKNING, "beslut_jamkning", data).till(mal(forslag));
    }

    @Override
    public Utskick verkstall(Fraga fraga, Loneutmatning l, Map<String, Object> svar, String vem) {
        granska(l, fraga.underlag());
        lager.jamkat(fraga, fordringar.hamta(l, fraga.underlag(), "UB 7:17").id(), LocalDate.now(klocka),
                Belopp.kronor((BigDecimal) fraga.underlag().get(BELOPP)));
        utskick.sand(fraga, l, brev(l, fraga.underlag(), svar), vem);
        return null;
    }
}
