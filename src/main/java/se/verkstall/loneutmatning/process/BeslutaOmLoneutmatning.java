package se.verkstall.loneutmatning.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Formansslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Berakning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Redovisningsordning;
import se.verkstall.loneutmatning.handlaggning.Beslutshandlaggning;
import se.verkstall.loneutmatning.handlaggning.Beslutshandlaggning.Val;
import se.verkstall.loneutmatning.handlaggning.Formansverkan;
import se.verkstall.loneutmatning.handlaggning.Konkurshinder;
import se.verkstall.loneutmatning.handlaggning.Underhallslage;
import se.verkstall.loneutmatning.lagring.Underlagslager;
import se.verkstall.loneutmatning.lagring.Underlagslager.Fran;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.utskick.Utskick;

/** A handläggare signs off the decision: so much at most, all above the förbehållsbelopp, or nothing. */
@Component
@Lagrum({"UB 7:3 st 2", "UB 7:5", "UB 7:6 st 1", "UB 7:8", "UF 7:6", "UF 7:11", "UF 7:12", "UB 7:20 st 3"})
class BeslutaOmLoneutmatning implements Uppgiftshanterare {

    private static final String BESLUT = "beslut";
    private static final String HOGST = "HOGST";
    private static final String INGET = "INGET";
    private static final String REDOVISNING = "redovisning";
    private static final String MANADSVIS = "MANADSVIS";
    private static final String OMEDELBART = "OMEDELBART";
    private static final String FORMAN = "forman";
    private static final int FORESLAGEN_LONEDAG = 25;
    private static final int FORESLAGEN_REDOVISNINGSDAG = 28;
    private static final String SKATT = "Preliminär skatt dras av enligt skattetabell eller Skatteverkets beslut innan något innehålls.";

    private final Loneutmatningsuppgift uppgifter;
    private final Beslutshandlaggning beslut;
    private final Underlagslager underlag;
    private final Konkurshinder konkurs;
    private final Underhallslage underhall;
    private final Formansverkan formaner;

    BeslutaOmLoneutmatning(Loneutmatningsuppgift uppgifter, Beslutshandlaggning beslut, Underlagslager underlag, Konkurshinder konkurs,
                           Underhallslage underhall, Formansverkan formaner) {
        this.uppgifter = uppgifter;
        this.beslut = beslut;
        this.underlag = underlag;
        this.konkurs = konkurs;
        this.underhall = underhall;
        this.formaner = formaner;
    }

    @Override
    public String nyckel() {
        return "beslutaOmLoneutmatning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Loneutmatning l = uppgifter.loneutmatning(uppgift);
        Berakning b = beslut.berakning(l.id());
        Map<String, Object> svarat = underlag.svar(l.id(), Fran.ARBETSGIVARE).orElse(Map.of());
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("beraknatForbehallsbelopp", b.forbehallsbelopp().toString());
        ifyllt.put("beraknatUtmatningsbelopp", b.utmatningsbelopp().toString());
        ifyllt.put(BESLUT, b.utmatningsbelopp().arNoll() ? INGET : HOGST);
        beslut.inaktuell(b).ifPresentOrElse(skal -> {
            ifyllt.put("beraknatFor", skal);
            ifyllt.put(BESLUT, Variabler.TA_OM);
        }, () -> ifyllt.put("beraknatFor", b.dag() + ", och gäller även i dag."));
        ifyllt.put("utmatningsbelopp", b.utmatningsbelopp().toString());
        ifyllt.put(FORMAN, (b.period() == Inkomstperiod.DAG ? Formansslag.DAGERSATTNING : Formansslag.LON).name());
        ifyllt.put(Variabler.DAGERSATTNING, b.period() == Inkomstperiod.DAG);
        ifyllt.put("lonedag", svarat.getOrDefault("lonedag", FORESLAGEN_LONEDAG));
        ifyllt.put("redovisningsdag", FORESLAGEN_REDOVISNINGSDAG);
        ifyllt.put("skatteavdrag", SKATT);
        ifyllt.put(REDOVISNING, MANADSVIS);
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        long id = uppgifter.loneutmatning(uppgift).id();
        if (INGET.equals(svar.get(BESLUT))) {
            String motivering = (String) svar.get("motivering");
            if (motivering == null) {
                throw new OgiltigIndataException("motivering", "UB 2:18", "Skriv varför lönen inte utmäts.");
            }
            beslut.avsta(uppgift.malnummer(), id, motivering, vem);
            return Map.of(Variabler.UTMATT, false, Variabler.RAKNA_OM, false, Variabler.UTFALL, "UTAN_UTMATNING");
        }
        if (Variabler.TA_OM.equals(svar.get(BESLUT))) {
            beslut.raknaOm(uppgift.malnummer(), id, vem);
            return Map.of(Variabler.UTMATT, false, Variabler.RAKNA_OM, true);
        }
        konkurs.provaAlla(id, "beslut");
        BigDecimal underlatelser = (BigDecimal) svar.get("underlatelser");
        underhall.krav(id, underlatelser == null ? 0 : underlatelser.intValueExact(), (String) svar.get("underlatelserSkal"));
        underhall.utlandska(id, (String) svar.get("utlandskt"), vem);
        kravSarskildaSkal(id, svar);
        Utskick arbetsgivaren = beslut.utmat(uppgift.malnummer(), id, val(svar), vem);
        formaner.anteckna(id, forman(svar));
        Map<String, Object> variabler = new HashMap<>(Variabler.delgivning(arbetsgivaren));
        variabler.put(Variabler.UTMATT, true);
        variabler.put(Variabler.RAKNA_OM, false);
        return variabler;
    }

    @Override
    @Lagrum("UB 7:5")
    public Optional<Atervag> atervag(Map<String, Object> svar) {
        return Variabler.TA_OM.equals(svar.get(BESLUT)) ? Optional.of(new Atervag("flode_rakna_om", "beraknaForbehallsbelopp")) : Optional.empty();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        boolean ifyllt = svar.get(BESLUT) != null && svar.get("lonedag") != null && svar.get("redovisningsdag") != null && svar.get("skatteavdrag") != null;
        if (!ifyllt || INGET.equals(svar.get(BESLUT)) || Variabler.TA_OM.equals(svar.get(BESLUT))) {
            return null;
        }
        return beslut.forhandsvisa(uppgift.malnummer(), uppgifter.loneutmatning(uppgift).id(), val(svar), uppgift.ansvarig());
    }

    /** What is attached: wages unless something else is said. */
    @Lagrum("UB 7:1 st 1")
    private static Formansslag forman(Map<String, Object> svar) {
        boolean dagersattning = Boolean.TRUE.equals(svar.get(Variabler.DAGERSATTNING));
        Formansslag forman = svar.get(FORMAN) == null ? dagersattning ? Formansslag.DAGERSATTNING : Formansslag.LON : Formansslag.valueOf((String) svar.get(FORMAN));
        if (dagersattning != (forman == Formansslag.DAGERSATTNING)) {
            throw new OgiltigIndataException(FORMAN, forman.lagrum(), dagersattning ? "Belopp per dag bestäms för sjukpenning och annan dagersättning. Ange det som det som utmäts."
                    : "Av sjukpenning och annan dagersättning bestäms beloppen per dag. Kryssa för det.");
        }
        return forman;
    }

    /** Of an allowance that is not paid now only for special reasons. */
    @Lagrum({"UF 7:16", "UF 7:20"})
    private void kravSarskildaSkal(long id, Map<String, Object> svar) {
        boolean utgarInte = Boolean.FALSE.equals(underlag.svar(id, Fran.ARBETSGIVARE).orElse(Map.of()).get("anstalld"));
        if (Boolean.TRUE.equals(svar.get(Variabler.DAGERSATTNING)) && utgarInte && svar.get("sarskildaSkal") == null) {
            throw new OgiltigIndataException("sarskildaSkal", "UF 7:16", "Ersättningen betalas inte ut nu. Den får utmätas bara om det finns särskilda skäl. Ange dem.");
        }
    }

    /** Once a month unless something else is chosen, with the reason. */
    @Lagrum({"UF 7:11", "UB 7:20 st 3"})
    private static Redovisningsordning redovisning(Map<String, Object> svar) {
        String hur = (String) svar.getOrDefault(REDOVISNING, MANADSVIS);
        String skal = (String) svar.get("redovisningsskal");
        if (MANADSVIS.equals(hur)) {
            return Redovisningsordning.MANADSVIS;
        }
        if (skal == null) {
            throw new OgiltigIndataException("redovisningsskal", OMEDELBART.equals(hur) ? "UB 7:20 st 3" : "UF 7:11", "Ange skälet till att det inte redovisas en gång i månaden.");
        }
        if (OMEDELBART.equals(hur)) {
            return new Redovisningsordning(1, true, skal);
        }
        BigDecimal manader = (BigDecimal) svar.get("redovisningsmanader");
        if (manader == null || manader.intValueExact() < 2) {
            throw new OgiltigIndataException("redovisningsmanader", "UF 7:11", "Ange hur många månader det ska vara mellan redovisningarna, 2–12.");
        }
        return new Redovisningsordning(manader.intValueExact(), false, skal);
    }

    private static Val val(Map<String, Object> svar) {
        Belopp hogst = null;
        if (HOGST.equals(svar.get(BESLUT))) {
            if (svar.get("utmatningsbelopp") == null) {
                throw new OgiltigIndataException("utmatningsbelopp", "UB 7:8 st 1", "Ange hur mycket som högst får innehållas.");
            }
            hogst = Belopp.kronor((BigDecimal) svar.get("utmatningsbelopp"));
        }
        Redovisningsordning redovisning = redovisning(svar);
        return new Val(hogst, Boolean.TRUE.equals(svar.get(Variabler.DAGERSATTNING)), ((BigDecimal) svar.get("lonedag")).intValueExact(),
                ((BigDecimal) svar.get(redovisning.omedelbart() ? "lonedag" : "redovisningsdag")).intValueExact(), (String) svar.get("skatteavdrag"),
                (String) svar.get("vissLonepost"), redovisning);
    }
}
