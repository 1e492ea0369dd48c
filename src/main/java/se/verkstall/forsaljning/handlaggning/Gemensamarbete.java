package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Fastighetsuppgifter;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Gemensammedlem;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Gemensamlager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Processer;

/** Ties the sales of jointly mortgaged properties: one auction for all, led from one of their cases; each waits for the others, and whichever leaves lets them go on. */
@Component
@Lagrum({"UB 12:51", "UB 12:52 st 1", "UB 12:54"})
public class Gemensamarbete {

    /** The message that tells a waiting sale what the joint auction led to for it. */
    public static final String AVGJORT = "gemensamtUtropAvgjort";
    /** How a sale takes part, and whether it is sold by itself after all: variables of the process. */
    public static final String ROLL = "utropsroll";
    public static final String FOR_SIG = "saljsForSig";

    private static final String UTGAR = "fastighetUtgar";
    private static final String LED = "ledUtropet";
    private static final String FORSALJNING = "forsaljningId";

    private final Gemensamlager lager;
    private final Forsaljningslager forsaljningar;
    private final Fastighetslager fastigheter;
    private final Auktionslager auktioner;
    private final Processer processer;
    private final Dagbok dagbok;
    private final Clock klocka;

    Gemensamarbete(Gemensamlager lager, Forsaljningslager forsaljningar, Fastighetslager fastigheter, Auktionslager auktioner, Processer processer, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.forsaljningar = forsaljningar;
        this.fastigheter = fastigheter;
        this.auktioner = auktioner;
        this.processer = processer;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** How a sale takes part. */
    public enum Roll {
        ENSAM, LEDER, FOLJER
    }

    /**
     * The other sale that a form names: by its case, and the number of the property if the case has several.
     *
     * @throws OgiltigIndataException if there is no such sale, or it is of something that is not jointly mortgaged
     */
    public Forsaljning annan(String namnd, long egen) {
        String[] delar = namnd.strip().split("/");
        List<Forsaljning> alla = forsaljningar.i(delar[0].strip()).stream().filter(f -> f.id() != egen && gemensamtIntecknad(f.id()))
                .filter(f -> f.status() == Forsaljning.Status.PLANERAS || f.status() == Forsaljning.Status.UTLYST)
                .filter(f -> delar.length == 1 || delar[1].strip().equals(String.valueOf(f.egendomId()))).toList();
        if (alla.size() != 1 || !gemensamtIntecknad(egen)) {
            throw new OgiltigIndataException("tillsammansMed", "UB 12:51", alla.size() > 1 ? "Flera gemensamt intecknade fastigheter säljs i målet: skriv målnummer/egendomens nummer."
                    : "I målet säljs ingen annan fastighet som är antecknad som gemensamt intecknad med denna.");
        }
        return alla.get(0);
    }

    private boolean gemensamtIntecknad(long forsaljningId) {
        return fastigheter.uppgifter(forsaljningId).filter(Fastighetsuppgifter::gemensamtIntecknad).isPresent();
    }

    /** The sales are made at the same auction from now on. */
    public void knyt(Forsaljning f, Forsaljning annan, String vem) {
        Optional<Long> andras = lager.medlem(annan.id()).map(Gemensammedlem::gruppId);
        Optional<Long> egen = lager.medlem(f.id()).map(Gemensammedlem::gruppId);
        if (egen.isPresent() && egen.equals(andras)) {
            return;
        }
        if (hallen(annan)) {
            throw new OgiltigIndataException("tillsammansMed", "UB 12:51", "Bevakningssammanträde för den andra fastigheten har redan hållits.");
        }
        egen.ifPresent(id -> utgar(f.id(), "Fastigheten ska säljas tillsammans med en annan."));
        lager.laggTill(andras.orElseGet(() -> lager.bilda(LocalDate.now(klocka), annan.id())), f.id());
        for (Forsaljning x : List.of(f, annan)) {
            dagbok.skriv(x.malnummer(), vem, "Fastigheten säljs vid samma auktion som den gemensamt intecknade fastigheten i mål " + (x == f ? annan : f).malnummer() + ".", "UB 12:51, UB 12:52");
        }
    }

    private boolean hallen(Forsaljning f) {
        return pagaende(f.id()).flatMap(a -> fastigheter.auktion(a.id())).filter(m -> m.bevakningHallen()).isPresent();
    }

    /** The auction of a sale that is set or called, or empty. */
    Optional<Auktion> pagaende(long forsaljningId) {
        return auktioner.i(forsaljningId).stream().reduce((a, b) -> b).filter(a -> a.status() == Auktion.Status.BESTAMD || a.status() == Auktion.Status.UTLYST);
    }

    /** The auctions that are set for the others in the group: theirs is at the same time and place. */
    public List<Auktion> andras(long forsaljningId) {
        return lager.medlem(forsaljningId).stream().flatMap(m -> lager.medlemmar(m.gruppId()).stream()).filter(m -> m.forsaljningId() != forsaljningId)
                .flatMap(m -> pagaende(m.forsaljningId()).stream()).toList();
    }

    /** The cases of the others in the group. */
    public List<String> andrasMal(long forsaljningId) {
        return lager.medlem(forsaljningId).stream().flatMap(m -> lager.medlemmar(m.gruppId()).stream()).filter(m -> m.forsaljningId() != forsaljningId)
                .map(m -> forsaljningar.hamta(m.forsaljningId())).map(f -> f.malnummer() + "/" + f.egendomId()).toList();
    }

    /** The bevakningssammanträde of a property has been held: the last of the group leads, the others wait. */
    public Roll bevakad(long forsaljningId) {
        Optional<Gemensammedlem> medlem = lager.medlem(forsaljningId);
        if (medlem.isEmpty()) {
            return Roll.ENSAM;
        }
        long grupp = medlem.get().gruppId();
        List<Gemensammedlem> alla = lager.las(grupp);
        if (alla.size() < 2) {
            lager.avsluta(grupp);
            return Roll.ENSAM;
        }
        lager.bevakad(grupp, forsaljningId, true);
        if (alla.stream().anyMatch(m -> m.forsaljningId() != forsaljningId && !m.bevakad())) {
            return Roll.FOLJER;
        }
        lager.leder(grupp, forsaljningId);
        return Roll.LEDER;
    }

    /** A property is not sold with the others after all: they go on without it, and the last one by itself. */
    @Lagrum({"UB 12:52 st 1", "UB 12:54 st 4"})
    public void utgar(long forsaljningId, String skal) {
        lager.medlem(forsaljningId).ifPresent(m -> {
            List<Gemensammedlem> fore = lager.las(m.gruppId());
            boolean ledde = fore.stream().anyMatch(x -> x.forsaljningId() == forsaljningId && x.leder());
            lager.utgar(m.gruppId(), forsaljningId, skal);
            List<Gemensammedlem> kvar = fore.stream().filter(x -> x.forsaljningId() != forsaljningId).toList();
            kvar.forEach(x -> dagbok.skriv(forsaljningar.hamta(x.forsaljningId()).malnummer(), Dagbok.SYSTEMET, "En av de gemensamt intecknade fastigheterna säljs inte vid auktionen. " + skal,
                    "UB 12:52 st 1"));
            if (kvar.size() == 1) {
                ensam(m.gruppId(), kvar.get(0));
            } else if (ledde || kvar.stream().noneMatch(Gemensammedlem::leder)) {
                nyLedare(m.gruppId(), kvar);
            } else {
                kvar.stream().filter(Gemensammedlem::leder).forEach(x -> meddela(UTGAR, x, Map.of("fleraKvar", true)));
            }
        });
    }

    private void nyLedare(long grupp, List<Gemensammedlem> kvar) {
        if (kvar.stream().allMatch(Gemensammedlem::bevakad)) {
            lager.leder(grupp, kvar.get(0).forsaljningId());
            meddela(LED, kvar.get(0), Map.of());
        }
    }

    /** The last one is sold by itself; one that was drawn in is not, since what it was drawn into is not. */
    private void ensam(long grupp, Gemensammedlem sista) {
        lager.avsluta(grupp);
        Map<String, Object> variabler = Map.of("fleraKvar", false, FOR_SIG, !sista.indragen(), "sald", false, "betald", false);
        if (sista.bevakad()) {
            if (sista.indragen()) {
                pagaende(sista.forsaljningId()).ifPresent(a -> auktioner.satt(a.id(), Auktion.Status.HALLEN));
                forsaljningar.satt(sista.forsaljningId(), Forsaljning.Status.PLANERAS);
            }
            meddela(sista.leder() ? UTGAR : AVGJORT, sista, variabler);
        }
    }

    private void meddela(String meddelande, Gemensammedlem m, Map<String, Object> variabler) {
        processer.meddela(meddelande, forsaljningar.hamta(m.forsaljningId()).malnummer(), FORSALJNING, m.forsaljningId(), variabler);
    }

    /** The auction of one is cancelled: so is that of the others, since they are called out at the same. */
    @Lagrum("UB 12:22")
    public void installd(long forsaljningId, String skal) {
        lager.medlem(forsaljningId).ifPresent(m -> {
            for (Gemensammedlem x : lager.las(m.gruppId())) {
                lager.bevakad(m.gruppId(), x.forsaljningId(), false);
                if (x.forsaljningId() != forsaljningId) {
                    pagaende(x.forsaljningId()).filter(a -> a.status() == Auktion.Status.UTLYST && a.installdSkal() == null).ifPresent(a -> stallIn(a, skal));
                }
            }
            lager.leder(m.gruppId(), 0);
        });
    }

    private void stallIn(Auktion a, String skal) {
        auktioner.installdSkal(a.id(), "Auktionen på en gemensamt intecknad fastighet är inställd. " + skal);
        boolean stalls = processer.meddela("auktionenStallsIn", a.malnummer(), "auktionId", a.id()) > 0;
        dagbok.skriv(a.malnummer(), Dagbok.SYSTEMET, "Auktionen på en gemensamt intecknad fastighet är inställd." + (stalls ? " Även denna ställs in." : " Även denna ska ställas in."), "UB 12:22");
    }

    /**
     * Tells the others what the auction led to for each of them.
     *
     * @param auktionId the auction of the one that led
     * @return what it led to for that one
     */
    @Lagrum({"UB 12:51", "UB 12:54"})
    public Map<String, Object> meddelaUtgangen(long auktionId) {
        long egen = auktioner.hamta(auktionId).forsaljningId();
        lager.iSammaGrupp(egen).stream().filter(m -> m.forsaljningId() != egen).forEach(m -> meddela(AVGJORT, m, utgang(m.forsaljningId())));
        return utgang(egen);
    }

    private Map<String, Object> utgang(long forsaljningId) {
        long auktion = auktioner.i(forsaljningId).stream().reduce((a, b) -> b).orElseThrow().id();
        Optional<Fastighetskop> k = fastigheter.gallande(forsaljningId).filter(x -> Long.valueOf(auktion).equals(x.kop().auktionId()));
        return Map.of("sald", k.isPresent(), "betald", k.filter(x -> x.kvar().arNoll()).isPresent(), FOR_SIG, false);
    }
}
