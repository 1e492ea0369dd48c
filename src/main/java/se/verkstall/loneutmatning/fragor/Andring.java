package se.verkstall.loneutmatning.fragor;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.Berakning;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Beloppsandring;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.berakning.ObetydligAndring;
import se.verkstall.loneutmatning.fragor.Frageutskick.Brev;
import se.verkstall.loneutmatning.handlaggning.Berakningshandlaggning;
import se.verkstall.loneutmatning.handlaggning.Havning;
import se.verkstall.loneutmatning.handlaggning.Overklagat;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.processmotor.Atgard.Provning;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Utskick;

/** The decision is changed because there is reason to, or lifted. */
@Component
@Lagrum({"UB 7:10", "UF bilaga p 6", "UF bilaga p 7"})
class Andring implements Fragesort {

    private static final String HAVANDE = "beslut_havande";
    private static final String OVERKLAGAT = "hogreInstans";

    private final Frageutskick utskick;
    private final Loneutmatningslager lager;
    private final Berakningshandlaggning berakningar;
    private final Havningsgrund grunder;
    private final Havning havning;
    private final Overklagat overklagat;
    private final Processer processer;
    private final Clock klocka;

    Andring(Frageutskick utskick, Loneutmatningslager lager, Berakningshandlaggning berakningar, Havningsgrund grunder, Havning havning,
            Overklagat overklagat, Processer processer, Clock klocka) {
        this.utskick = utskick;
        this.lager = lager;
        this.berakningar = berakningar;
        this.grunder = grunder;
        this.havning = havning;
        this.overklagat = overklagat;
        this.processer = processer;
        this.klocka = klocka;
    }

    @Override
    public Fragetyp typ() {
        return Fragetyp.ANDRING;
    }

    @Override
    public Provning prova(Loneutmatning l, LocalDate dag) {
        return l.status() == Status.PAGAR ? Provning.tillaten() : Provning.hindrad("Lönen är inte utmätt än.");
    }

    @Override
    public Map<String, Object> ifyllt(Loneutmatning l) {
        return Map.of("gallande", gallande(l), "undantag", "INGET");
    }

    @Override
    public void granska(Loneutmatning l, Map<String, Object> forslag) {
        if (!"INGET".equals(forslag.get("undantag")) && forslag.get("undantagSkal") == null) {
            throw new OgiltigIndataException("undantagSkal", "UB 7:10 st 2", "Ange varför gäldenären inte behöver höras.");
        }
        if (havs(forslag)) {
            grunder.granska(l, (String) forslag.get("atgard"), LocalDate.now(klocka));
        }
    }

    /** The applicant as far as the bilaga of the day names him; the debtor if it goes against him and no exception was found. */
    @Override
    @Lagrum({"UB 7:10 st 2", "UF bilaga p 6"})
    public Set<Lonemottagare> horda(Loneutmatning l, Map<String, Object> forslag) {
        boolean galdenaren = !havs(forslag) && "INGET".equals(forslag.get("undantag")) && foreslagen(l).tillNackdel();
        return galdenaren ? EnumSet.of(Lonemottagare.SOKANDEN, Lonemottagare.GALDENAREN) : EnumSet.of(Lonemottagare.SOKANDEN);
    }

    @Override
    public Map<String, Object> data(Loneutmatning l, Map<String, Object> forslag) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("havs", havs(forslag));
        if (!havs(forslag)) {
            Berakning b = berakningar.gallande(l);
            data.put("nyttForbehallsbelopp", b.forbehallsbelopp());
            data.put("nyttUtmatningsbelopp", b.utmatningsbelopp());
            data.put("steg", b.steg());
        }
        return data;
    }

    @Override
    public Map<String, Object> ifylltBeslut(Fraga fraga, Loneutmatning l) {
        Map<String, Object> ifyllt = new LinkedHashMap<>();
        ifyllt.put("gallande", gallande(l));
        if (!havs(fraga.underlag())) {
            Berakning b = berakningar.gallande(l);
            ifyllt.put("beraknat", "Förbehållsbelopp " + b.forbehallsbelopp().svenskt() + " kronor. Högst " + b.utmatningsbelopp().svenskt() + " kronor kan utmätas."
                    + bedomning(l, b));
            ifyllt.put("hur", l.beslut().utmatningsbelopp() == null ? "ALLT_OVER" : "HOGST");
            ifyllt.put("utmatningsbelopp", b.utmatningsbelopp().toString());
            berakningar.inaktuell(b).ifPresent(skal -> {
                ifyllt.put("beraknat", skal);
                ifyllt.put("utfall", "RAKNA_OM");
            });
        }
        return ifyllt;
    }

    /** That a change is trivial, or gives no reason to change, is said of amounts that hold today. */
    @Override
    @Lagrum({"UB 7:5", "UB 7:10 st 1"})
    public void granskaAvslag(Fraga fraga, Loneutmatning l) {
        if (!havs(fraga.underlag()) && l.upphord() == null) {
            berakningar.attBeslutaPa(l, Fragor.UTFALL);
        }
    }

    @Override
    public Brev brev(Loneutmatning l, Map<String, Object> forslag, Map<String, Object> svar) {
        Map<String, Object> data = new LinkedHashMap<>(svar);
        if (havs(forslag)) {
            data.put("skal", svar.get("motivering"));
            return Brev.tillAlla(Lonehandling.ANDRING_ELLER_HAVANDE, HAVANDE, data).med(instans(l, svar));
        }
        Beloppsandring andring = beslutad(l, forslag, svar);
        data.put("utmatningsbelopp", andring.nyttUtmatningsbelopp());
        data.put("forbehallsbelopp", andring.nyttForbehallsbelopp());
        data.put("steg", berakningar.gallande(l).steg());
        data.put("normalbeloppskalla", berakningar.gallande(l).forbehallOmKallan());
        return Brev.tillAlla(andring.sankerUtmatningsbeloppet() ? Lonehandling.ANDRING_SANKT : Lonehandling.ANDRING_ELLER_HAVANDE, "beslut_andring", data)
                .med(instans(l, svar));
    }

    @Override
    public Utskick verkstall(Fraga fraga, Loneutmatning l, Map<String, Object> svar, String vem) {
        Brev brev = brev(l, fraga.underlag(), svar);
        if (havs(fraga.underlag())) {
            return hav(fraga, l, svar, vem, brev);
        }
        Beloppsandring andring = beslutad(l, fraga.underlag(), svar);
        lager.andrat(l.id(), andring.nyttUtmatningsbelopp(), andring.nyttForbehallsbelopp());
        return utskick.sand(fraga, l, brev, vem).get(Lonemottagare.ARBETSGIVAREN);
    }

    private Utskick hav(Fraga fraga, Loneutmatning l, Map<String, Object> svar, String vem, Brev brev) {
        Utskick arbetsgivaren = havning.hav(l.id(), (String) svar.get("motivering"), vem);
        if (brev.annan() != null) {
            utskick.sand(fraga, l, new Brev(brev.handling(), brev.mall(), brev.data(), brev.mal(), EnumSet.of(Lonemottagare.ANNAN), brev.annan()), vem);
        }
        processer.meddela(Havning.UTMATNINGEN_HAVD, l.ledandeMal(), Map.of());
        return arbetsgivaren;
    }

    private Beloppsandring beslutad(Loneutmatning l, Map<String, Object> forslag, Map<String, Object> svar) {
        Berakning b = berakningar.attBeslutaPa(l, "hur");
        Belopp hogst = "ALLT_OVER".equals(svar.get("hur")) ? null : hogst(b, svar);
        Beloppsandring andring = new Beloppsandring(l.beslut().utmatningsbelopp(), l.beslut().forbehallsbelopp(), hogst, b.forbehallsbelopp());
        if (andring.tillNackdel() && "INGET".equals(forslag.get("undantag")) && !foreslagen(l).tillNackdel()) {
            throw new OgiltigIndataException("hur", "UB 7:10 st 2", "Ändringen är till nackdel för gäldenären, som inte har hörts. Välj att frågan tas om.");
        }
        return andring;
    }

    private static Belopp hogst(Berakning b, Map<String, Object> svar) {
        BigDecimal belopp = (BigDecimal) svar.get("utmatningsbelopp");
        if (belopp == null || belopp.signum() <= 0 || Belopp.kronor(belopp).compareTo(b.utmatningsbelopp()) > 0) {
            throw new OgiltigIndataException("utmatningsbelopp", "UB 7:4 st 1", b.utmatningsbelopp().arNoll()
                    ? "Beräkningen lämnar inget att utmäta. Välj att frågan tas om och föreslå att utmätningen hävs."
                    : "Ange ett belopp från 1 till " + b.utmatningsbelopp().svenskt() + " kronor: det är vad beräkningen lämnar att utmäta.");
        }
        return Belopp.kronor(belopp);
    }

    /** The change as the computation proposes it: as much as it leaves, in the form the decision has. */
    private Beloppsandring foreslagen(Loneutmatning l) {
        Berakning b = berakningar.gallande(l);
        return new Beloppsandring(l.beslut().utmatningsbelopp(), l.beslut().forbehallsbelopp(),
                l.beslut().utmatningsbelopp() == null ? null : b.utmatningsbelopp(), b.forbehallsbelopp());
    }

    @Lagrum("UB 7:10 st 1")
    private String bedomning(Loneutmatning l, Berakning b) {
        try {
            return obetydlig(l.beslut().forbehallsbelopp(), b.forbehallsbelopp(), b)
                    && (l.beslut().utmatningsbelopp() == null || obetydlig(l.beslut().utmatningsbelopp(), b.utmatningsbelopp(), b))
                    ? " Ändringen är obetydlig: beslutet behöver inte ändras." : " Ändringen är inte obetydlig.";
        } catch (RegelSaknasException e) {
            return " Varje ändring som det finns anledning till ska göras: undantaget för obetydliga ändringar gäller från den 1 augusti 2021.";
        }
    }

    private boolean obetydlig(Belopp fore, Belopp efter, Berakning b) {
        return ObetydligAndring.ar(fore, efter, b.period(), LocalDate.now(klocka));
    }

    private static String gallande(Loneutmatning l) {
        return "Enligt beslutet: förbehållsbelopp " + l.beslut().forbehallsbelopp().svenskt() + " kronor " + l.beslut().period().text() + ", "
                + (l.beslut().utmatningsbelopp() == null ? "allt däröver innehålls." : "högst " + l.beslut().utmatningsbelopp().svenskt() + " kronor innehålls.");
    }

    /** The court that is named here, unless one is noted for the attachment: that is told of every decision. */
    @Lagrum("UF 17:4")
    private Mottagare instans(Loneutmatning l, Map<String, Object> svar) {
        String namn = (String) svar.get(OVERKLAGAT);
        return namn == null || overklagat.provas(l) ? null : new Mottagare("HOGRE_INSTANS", namn, null, (String) svar.get("hogreInstansAdress"));
    }

    private static boolean havs(Map<String, Object> forslag) {
        return !"ANDRA".equals(forslag.get("atgard"));
    }
}
