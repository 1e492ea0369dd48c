package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Berakning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Beslut;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Redovisningsordning;
import se.verkstall.loneutmatning.berakning.Redovisningstillfalle;
import se.verkstall.loneutmatning.handlaggning.Expediering.Forsandelse;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Utskick;

/** Decides on attachment, and has the decision sent in the same transaction. */
@Component
@Lagrum({"UB 7:8", "UF 7:6"})
public class Beslutshandlaggning {

    /** Tells a case whose question another case leads that wages were attached for both. */
    public static final String BESLUTAD = "loneutmatningBeslutad";
    /** Tells it that there was nothing to attach. */
    public static final String UTEBLEV = "loneutmatningUteblev";

    private final Loneutmatningslager lager;
    private final Berakningshandlaggning berakningar;
    private final Fordringslage fordringslage;
    private final Expediering expediering;
    private final Fragestangning fragor;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Beslutshandlaggning(Loneutmatningslager lager, Berakningshandlaggning berakningar, Fordringslage fordringslage, Expediering expediering,
                        Fragestangning fragor, Malregister register, Dagbok dagbok, Processer processer, Clock klocka) {
        this.lager = lager;
        this.berakningar = berakningar;
        this.fordringslage = fordringslage;
        this.expediering = expediering;
        this.fragor = fragor;
        this.register = register;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /**
     * What a handläggare has chosen.
     *
     * @param utmatningsbelopp the most withheld at each payment, or {@code null} if all above the förbehållsbelopp is
     * @param vissLonepost the one item of pay that is attached, or {@code null}
     */
    @Lagrum({"UB 7:8", "UB 7:20 st 3", "UF 7:11", "UF 7:12"})
    public record Val(Belopp utmatningsbelopp, boolean dagersattning, int lonedag, int redovisningsdag, String skatteavdrag, String vissLonepost,
                      Redovisningsordning redovisning) {
    }

    /** The computation the decision rests on. */
    public Berakning berakning(long loneutmatningId) {
        return berakningar.gallande(lager.hamta(loneutmatningId));
    }

    /** Why the decision cannot rest on that computation today; empty if it can. */
    @Lagrum("UB 7:5")
    public Optional<String> inaktuell(Berakning berakning) {
        return berakningar.inaktuell(berakning);
    }

    /** Sends the question back to be computed anew. */
    @Lagrum("UB 7:5")
    public void raknaOm(String malnummer, long loneutmatningId, String vem) {
        Loneutmatning loneutmatning = kravUtreds(lager.las(loneutmatningId));
        dagbok.skriv(malnummer, vem, "Förbehållsbeloppet i löneutmätning " + loneutmatning.nummer() + " ska beräknas på nytt innan beslut fattas.", "UB 7:5");
    }

    /** The decision as it would go out to the debtor and the employer. */
    public String forhandsvisa(String malnummer, long loneutmatningId, Val val, String vem) {
        Loneutmatning loneutmatning = lager.hamta(loneutmatningId);
        return expediering.forhandsvisa(malnummer, Dokumentdata.BESLUT, beslutsdata(loneutmatning, beslut(loneutmatning, val, vem), malnummer));
    }

    /**
     * Attaches the wage for every case that takes part, and sends the decision.
     *
     * @return the letter to the employer
     * @throws OgiltigIndataException if more would be taken than the computation leaves
     */
    public Utskick utmat(String malnummer, long loneutmatningId, Val val, String vem) {
        Loneutmatning loneutmatning = kravUtreds(lager.las(loneutmatningId));
        Beslut beslut = beslut(loneutmatning, val, vem);
        lager.beslutat(loneutmatningId, beslut, Redovisningstillfalle.forsta(beslut.dag(), beslut.lonedag(), beslut.redovisningsdag()).manad()
                .plusMonths(beslut.redovisning().manader() - 1L));
        for (String mal : deltar(loneutmatningId)) {
            register.satt(mal, Malstatus.PAGAR, Fas.LONEUTMATNING);
            dagbok.skriv(mal, vem, text(loneutmatning, beslut), "UB 7:8 st 1, UF 7:6");
            if (!mal.equals(malnummer)) {
                sand(loneutmatning, beslut, mal, EnumSet.of(Lonemottagare.SOKANDEN, Lonemottagare.GALDENAREN), vem);
                processer.meddela(BESLUTAD, mal, Map.of());
            }
        }
        sandBerakning(malnummer, loneutmatning);
        return sand(loneutmatning, beslut, malnummer, EnumSet.allOf(Lonemottagare.class), vem).get(Lonemottagare.ARBETSGIVAREN);
    }

    /** Sends the decision to the employer again, where he is reached now. */
    @Lagrum("UB 7:12")
    public Utskick sandIgen(String malnummer, Loneutmatning loneutmatning, String vem) {
        Utskick utskick = expediering.sandIgen(malnummer, nyckel(loneutmatning), Lonemottagare.ARBETSGIVAREN);
        dagbok.skriv(malnummer, vem, "Beslutet om utmätning av lön sänds till arbetsgivaren på en ny adress.", "UB 7:12");
        return utskick;
    }

    /**
     * Decides that nothing is attached.
     *
     * @throws OgiltigIndataException if the ground is a computation that leaves nothing, and it does not hold today
     */
    @Lagrum({"UB 7:3 st 2", "UB 7:4 st 1", "UB 7:5"})
    public void avsta(String malnummer, long loneutmatningId, String motivering, String vem) {
        Loneutmatning loneutmatning = kravUtreds(lager.las(loneutmatningId));
        if (berakningar.gallande(loneutmatning).utmatningsbelopp().arNoll()) {
            berakningar.attBeslutaPa(loneutmatning, "beslut");
        }
        LocalDate idag = LocalDate.now(klocka);
        lager.upphort(loneutmatning.id(), Status.UTAN_UTMATNING, idag, motivering);
        fragor.stang(loneutmatning);
        for (String mal : deltar(loneutmatningId)) {
            lager.lamnat(loneutmatningId, mal, idag, Hur.UTAN_UTMATNING);
            dagbok.skriv(mal, vem, "Lönen utmäts inte. Skäl: " + motivering, "UB 7:3 st 2, UB 7:4 st 1");
            if (!mal.equals(malnummer)) {
                processer.meddela(UTEBLEV, mal, Map.of("utfall", "UTAN_UTMATNING"));
            }
        }
    }

    private List<String> deltar(long loneutmatningId) {
        return lager.deltagare(loneutmatningId).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).toList();
    }

    private Beslut beslut(Loneutmatning loneutmatning, Val val, String vem) {
        Berakning berakning = berakningar.attBeslutaPa(loneutmatning, "beslut");
        if (berakning.utmatningsbelopp().arNoll()) {
            throw new OgiltigIndataException("beslut", "UB 7:4 st 1", "Beräkningen lämnar inget att utmäta.");
        }
        if (val.utmatningsbelopp() != null && (val.utmatningsbelopp().compareTo(berakning.utmatningsbelopp()) > 0 || !val.utmatningsbelopp().arPositivt())) {
            throw new OgiltigIndataException("utmatningsbelopp", "UB 7:4 st 1", "Ange ett belopp från 1 till " + berakning.utmatningsbelopp().svenskt()
                    + " kronor: det är vad beräkningen lämnar att utmäta.");
        }
        Inkomstperiod period = berakning.period();
        if (val.dagersattning() != (period == Inkomstperiod.DAG)) {
            throw new OgiltigIndataException("dagersattning", "UB 7:8 st 2", "Utmätning av dagersättning bestäms per dag, och bara den. Beräkningen är gjord "
                    + period.text() + ".");
        }
        return new Beslut(LocalDate.now(klocka), vem, val.dagersattning(), period, val.utmatningsbelopp(), berakning.forbehallsbelopp(), val.lonedag(),
                val.redovisningsdag(), val.skatteavdrag(), val.vissLonepost(), val.redovisning());
    }

    private Map<Lonemottagare, Utskick> sand(Loneutmatning loneutmatning, Beslut beslut, String mal, Set<Lonemottagare> mottagare, String vem) {
        return expediering.sand(new Forsandelse(mal, Dokumentdata.BESLUT, beslutsdata(loneutmatning, beslut, mal), Lonehandling.BESLUT, beslut.dag(),
                mottagare, nyckel(loneutmatning), vem));
    }

    private void sandBerakning(String malnummer, Loneutmatning loneutmatning) {
        Berakning b = berakningar.gallande(loneutmatning);
        expediering.sandEnkelt(malnummer, Dokumentdata.BERAKNING, Dokumentdata.berakning(loneutmatning, b.dag(), b.period(), b.steg(), b.forbehallsbelopp(),
                b.utmatningsbelopp(), b.anmarkningar()), Lonemottagare.GALDENAREN, "UB 7:4", "berakning/" + loneutmatning.nummer());
    }

    private Map<String, Object> beslutsdata(Loneutmatning loneutmatning, Beslut beslut, String mal) {
        Map<String, Object> data = new LinkedHashMap<>(Dokumentdata.beslut(loneutmatning, beslut,
                deltar(loneutmatning.id()).stream().filter(m -> !m.equals(mal)).toList()));
        data.put("normalbeloppskalla", berakningar.gallande(loneutmatning).forbehallOmKallan());
        data.put("referensnummer", loneutmatning.nummer() + "-" + lager.kod(loneutmatning.id()));
        data.putAll(fordringslage.data(mal));
        return data;
    }

    private static String nyckel(Loneutmatning loneutmatning) {
        return Dokumentdata.BESLUT + "/" + loneutmatning.nummer();
    }

    private static String text(Loneutmatning loneutmatning, Beslut b) {
        String hur = b.utmatningsbelopp() == null ? "allt som överstiger förbehållsbeloppet" : "högst " + b.utmatningsbelopp().svenskt() + " kronor";
        return "Lönen har utmätts i löneutmätning " + loneutmatning.nummer() + ": " + hur + ", förbehållsbelopp " + b.forbehallsbelopp().svenskt() + " kronor "
                + b.period().text() + ".";
    }

    private static Loneutmatning kravUtreds(Loneutmatning loneutmatning) {
        if (loneutmatning.status() != Status.UTREDS) {
            throw new OgiltigIndataException("beslut", null, "Löneutmätning " + loneutmatning.nummer() + " är redan avgjord: "
                    + loneutmatning.status().text() + ".");
        }
        return loneutmatning;
    }
}
