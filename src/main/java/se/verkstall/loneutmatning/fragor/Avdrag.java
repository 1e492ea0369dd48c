package se.verkstall.loneutmatning.fragor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Forsakringskassan;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.fragor.Frageutskick.Brev;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Atgard.Provning;
import se.verkstall.utskick.Utskick;

/**
 * The debtor wants to deduct from maintenance for time that the child has stayed with him. He is first given the opportunity to prove it; where
 * Försäkringskassan has applied in its own right, or there are special reasons, the applicant is heard at once.
 */
@Component
@Lagrum({"UF 6:5 st 1", "UB 7:17 st 2"})
class Avdrag implements Fragesort {

    private static final String AVDRAG = "avdrag";
    private static final String DAG = "forfallodag";
    private static final String INTRADDA = "intradda";
    private static final String UNDERHALLSSTOD = "underhållsstöd";

    private final Frageutskick utskick;
    private final Fragelager lager;
    private final Fordringsval fordringar;
    private final Malregister register;

    Avdrag(Frageutskick utskick, Fragelager lager, Fordringsval fordringar, Malregister register) {
        this.utskick = utskick;
        this.lager = lager;
        this.fordringar = fordringar;
        this.register = register;
    }

    @Override
    public Fragetyp typ() {
        return Fragetyp.AVDRAG;
    }

    @Override
    public Provning prova(Loneutmatning l, LocalDate dag) {
        return fordringar.forsta(l).isEmpty() ? Provning.utanfor() : Provning.tillaten();
    }

    @Override
    public Map<String, Object> ifyllt(Loneutmatning l) {
        return fordringar.forsta(l);
    }

    @Override
    public void granska(Loneutmatning l, Map<String, Object> forslag) {
        Fordran fordran = fordringar.hamta(l, forslag, "UF 6:5 st 1");
        Belopp avdrag = Belopp.kronor((BigDecimal) forslag.get(AVDRAG));
        if (fordran.lopande() == null || !avdrag.arPositivt() || avdrag.compareTo(fordran.lopande()) > 0) {
            throw new OgiltigIndataException(AVDRAG, "UF 6:5 st 1", fordran.lopande() == null ? "Fordran har inget löpande bidrag att göra avdrag från."
                    : "Ange ett avdrag som är mer än 0 och högst bidraget, " + fordran.lopande() + " kronor.");
        }
        intradda(l, forslag);
    }

    /** The cases the form names of those whose claims belong to whoever is entitled, or has entered into the right; claims for underhållsstöd never count as such. */
    @Lagrum("UB 7:17 st 2")
    private List<String> intradda(Loneutmatning l, Map<String, Object> forslag) {
        List<String> mal = forslag.get(INTRADDA) == null ? List.of() : Stream.of(((String) forslag.get(INTRADDA)).split("[,\\s]+")).filter(m -> !m.isBlank()).distinct().toList();
        for (String m : mal) {
            if (m.equals(Fordringsval.mal(forslag)) || !fordringar.deltar(l).contains(m)) {
                throw new OgiltigIndataException(INTRADDA, "UB 7:17 st 2", m.equals(Fordringsval.mal(forslag)) ? "Mål " + m + " är det mål som avdraget görs i. Ange andra mål."
                        : "Mål " + m + " deltar inte i löneutmätning " + l.nummer() + ".");
            }
            if (register.fordringar(m).stream().anyMatch(f -> f.beskrivning().toLowerCase(Locale.ROOT).contains(UNDERHALLSSTOD))) {
                throw new OgiltigIndataException(INTRADDA, "UB 7:17 st 2", "Mål " + m + " gäller underhållsstöd. Avdraget får inte tas i anspråk för det.");
            }
        }
        return mal;
    }

    /** Whether the debtor is to prove it before the applicant is heard. */
    @Override
    public Map<String, Object> variabler(Map<String, Object> forslag) {
        return Map.of("styrka", !kassan(Fordringsval.mal(forslag)) && forslag.get("sarskildaSkal") == null);
    }

    private boolean kassan(String mal) {
        return register.part(mal, Roll.SOKANDE).filter(s -> Forsakringskassan.heter(s.namn())).isPresent();
    }

    @Override
    public Set<Lonemottagare> horda(Loneutmatning l, Map<String, Object> forslag) {
        return EnumSet.of(Lonemottagare.SOKANDEN);
    }

    @Override
    public List<String> mal(Map<String, Object> forslag) {
        return List.of(Fordringsval.mal(forslag));
    }

    @Override
    public Brev brev(Loneutmatning l, Map<String, Object> forslag, Map<String, Object> svar) {
        Map<String, Object> data = new LinkedHashMap<>(Frageutskick.varden(forslag));
        data.putAll(svar);
        return Brev.tillAlla(Lonehandling.JAMKNING, "beslut_avdrag", data).till(mal(forslag));
    }

    @Override
    public Utskick verkstall(Fraga fraga, Loneutmatning l, Map<String, Object> svar, String vem) {
        granska(l, fraga.underlag());
        lager.avdrag(fraga, fordringar.hamta(l, fraga.underlag(), "UF 6:5 st 1").id(), (LocalDate) fraga.underlag().get(DAG),
                Belopp.kronor((BigDecimal) fraga.underlag().get(AVDRAG)));
        lager.intradda(fraga, intradda(l, fraga.underlag()));
        utskick.sand(fraga, l, brev(l, fraga.underlag(), svar), vem);
        return null;
    }
}
