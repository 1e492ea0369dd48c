package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.handlaggning.Expediering.Forsandelse;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Utskick;

/** Ends an attachment and tells applicants, debtor and employer. */
@Component
@Lagrum({"UB 7:10", "UB 7:12", "UF bilaga p 7"})
public class Havning {

    /** Tells the process of a case that its attachment has been lifted though its claim remains. */
    public static final String HAVD = "loneutmatningHavd";
    /** Tells the process of an attachment that it has been lifted outside it. */
    public static final String UTMATNINGEN_HAVD = "utmatningenHavd";
    private static final String MALL = "beslut_havande";
    private static final String BETALT = "Alla fordringar som löneutmätningen avser är betalda.";

    private final Loneutmatningslager lager;
    private final Utmatningsslut slut;
    private final Expediering expediering;
    private final Overklagat overklagat;
    private final Dagbok dagbok;
    private final Clock klocka;

    Havning(Loneutmatningslager lager, Utmatningsslut slut, Expediering expediering, Overklagat overklagat, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.slut = slut;
        this.expediering = expediering;
        this.overklagat = overklagat;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * Lifts the attachment; done again it gives the same letter.
     *
     * @param skal why, or {@code null} when no claim remains
     * @param vem who decided
     * @return the letter to the employer
     */
    public Utskick hav(long loneutmatningId, String skal, String vem) {
        return hav(loneutmatningId, skal, "HAVD", vem);
    }

    /** As {@link #hav(long, String, String)}, with what it means to each case. */
    Utskick hav(long loneutmatningId, String skal, String utfall, String vem) {
        Loneutmatning loneutmatning = lager.las(loneutmatningId);
        LocalDate idag = loneutmatning.upphord() == null ? LocalDate.now(klocka) : loneutmatning.upphord();
        List<String> berorda = berorda(loneutmatning);
        String orsak = skal == null ? ingenKvar(loneutmatning) : skal;
        if (loneutmatning.status() == Status.PAGAR) {
            berorda.forEach(mal -> dagbok.skriv(mal, vem, "Löneutmätning " + loneutmatning.nummer() + " har hävts. " + orsak, "UB 7:10"));
            slut.upphor(loneutmatning, Status.UPPHORD, idag, orsak);
            overklagat.underratta(loneutmatning, loneutmatning.ledandeMal(), MALL, data(loneutmatning, idag, orsak, vem), MALL + "/" + loneutmatning.nummer(), vem);
        }
        Utskick arbetsgivaren = null;
        for (String mal : berorda) {
            boolean ledande = mal.equals(loneutmatning.ledandeMal());
            Map<Lonemottagare, Utskick> sanda = sand(loneutmatning, mal, idag, orsak, vem,
                    ledande ? EnumSet.allOf(Lonemottagare.class) : EnumSet.of(Lonemottagare.SOKANDEN, Lonemottagare.GALDENAREN));
            arbetsgivaren = ledande ? sanda.get(Lonemottagare.ARBETSGIVAREN) : arbetsgivaren;
            slut.lamnar(loneutmatning, mal, idag, Hur.HAVD, HAVD, utfall);
        }
        return arbetsgivaren;
    }

    /** The name in its case of the letter that tells the employer. */
    static String arbetsgivarensBrev(Loneutmatning l) {
        return MALL + "/" + l.nummer() + "/" + Lonemottagare.ARBETSGIVAREN;
    }

    /** The cases still in it, and the leading one: also when all have been paid. */
    private List<String> berorda(Loneutmatning loneutmatning) {
        List<String> berorda = new ArrayList<>(lager.deltagare(loneutmatning.id()).stream()
                .filter(d -> d.till() == null || d.hur() == Hur.HAVD).map(Deltagare::malnummer).toList());
        if (!berorda.contains(loneutmatning.ledandeMal())) {
            berorda.add(loneutmatning.ledandeMal());
        }
        return berorda;
    }

    private String ingenKvar(Loneutmatning loneutmatning) {
        if (loneutmatning.beslut().vissLonepost() != null && lager.deltagare(loneutmatning.id()).stream().anyMatch(d -> d.till() == null)) {
            return "Den lönepost som utmättes har innehållits och redovisats.";
        }
        if (lager.deltagare(loneutmatning.id()).stream().anyMatch(d -> d.hur() == Hur.KONKURS)) {
            return "Gäldenären är i konkurs och konkursförvaltaren har begärt att verkställigheten ska upphöra.";
        }
        boolean betalt = lager.deltagare(loneutmatning.id()).stream().allMatch(d -> d.hur() == Hur.REGLERAD);
        return betalt ? BETALT : "Ingen fordran återstår i löneutmätningen.";
    }

    /** The decision to lift as it would go out. */
    public String forhandsvisa(String malnummer, long loneutmatningId, String skal, String vem) {
        return expediering.forhandsvisa(malnummer, MALL, data(lager.hamta(loneutmatningId), LocalDate.now(klocka), skal, vem));
    }

    private Map<Lonemottagare, Utskick> sand(Loneutmatning loneutmatning, String mal, LocalDate dag, String orsak, String vem, Set<Lonemottagare> mottagare) {
        return expediering.sand(new Forsandelse(mal, MALL, data(loneutmatning, dag, orsak, vem), Lonehandling.ANDRING_ELLER_HAVANDE, dag, mottagare,
                MALL + "/" + loneutmatning.nummer(), vem));
    }

    private static Map<String, Object> data(Loneutmatning loneutmatning, LocalDate dag, String orsak, String vem) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("loneutmatningsnummer", loneutmatning.nummer());
        data.put("utmatningsdag", loneutmatning.beslut().dag());
        data.put("beslutsdag", dag);
        data.put("skal", orsak);
        data.put("beslutadAv", vem);
        return data;
    }
}
