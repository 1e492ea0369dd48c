package se.verkstall.forsaljning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.forsaljning.handlaggning.Fastighetsbevakning;
import se.verkstall.forsaljning.handlaggning.Fastighetsoverklagande;
import se.verkstall.forsaljning.lagring.Anspraklager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Gemensamlager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Processer;

/** The sales of real property: what is told about them, and the doors for what may be asked while one goes on. */
@Service
@Lagrum({"UB 12:6", "UB 12:13", "UB 12:49"})
public class Fastigheter {

    private static final String FORVALTNING = "begaranOmForvaltning";
    private static final String INDRAGNING = "yrkandeOmIndragning";

    private final Fastighetslager lager;
    private final Anspraklager anspraken;
    private final Forsaljningslager forsaljningar;
    private final Fastighetsbevakning bevakning;
    private final Fastighetsoverklagande overklaganden;
    private final Processer processer;
    private final Gemensamlager gemensamma;
    private final Egendomsregister egendomar;
    private final Dagbok dagbok;

    Fastigheter(Fastighetslager lager, Anspraklager anspraken, Forsaljningslager forsaljningar, Fastighetsbevakning bevakning,
                Fastighetsoverklagande overklaganden, Processer processer, Gemensamlager gemensamma, Egendomsregister egendomar, Dagbok dagbok) {
        this.lager = lager;
        this.anspraken = anspraken;
        this.forsaljningar = forsaljningar;
        this.bevakning = bevakning;
        this.overklaganden = overklaganden;
        this.processer = processer;
        this.gemensamma = gemensamma;
        this.egendomar = egendomar;
        this.dagbok = dagbok;
    }

    /** What is known of the property of a sale, or empty if it is of something else. */
    @Transactional(readOnly = true)
    public Optional<Fastighetsuppgifter> uppgifter(long forsaljningId) {
        return lager.uppgifter(forsaljningId);
    }

    /** The meetings of an auction, or empty if it is of something else. */
    @Transactional(readOnly = true)
    public Optional<Fastighetsauktion> auktion(long auktionId) {
        return lager.auktion(auktionId);
    }

    /** The jointly mortgaged properties that are sold at the same auction as this one. */
    @Transactional(readOnly = true)
    @Lagrum({"UB 12:51", "UB 12:52 st 1"})
    public List<Tillsammans> tillsammans(long forsaljningId) {
        return gemensamma.iSammaGrupp(forsaljningId).stream().filter(m -> m.forsaljningId() != forsaljningId).map(m -> {
            Forsaljning f = forsaljningar.hamta(m.forsaljningId());
            return new Tillsammans(f.malnummer(), egendomar.hamta(f.egendomId()).iOrd(), m.leder(), m.indragen(), m.andraHand());
        }).toList();
    }

    /**
     * Another property that is sold at the same auction.
     *
     * @param leder whether lists and auction for all are held in its case
     * @param indragen drawn into the sale (UB 12:49)
     * @param andraHand answering only in the second place (UB 12:54 st 5)
     */
    public record Tillsammans(String malnummer, String egendom, boolean leder, boolean indragen, boolean andraHand) {
    }

    /** The claims and rights in a property, the first entered first. */
    @Transactional(readOnly = true)
    public List<Fastighetsansprak> anspraken(long egendomId) {
        return anspraken.i(egendomId);
    }

    /** The sakägarförteckningar of a sale, the first first. */
    @Transactional(readOnly = true)
    public List<Fastighetsforteckning> forteckningar(long forsaljningId) {
        return anspraken.forteckningar(forsaljningId);
    }

    /** What an accepted bid means in money, or empty if it is for something else. */
    @Transactional(readOnly = true)
    public Optional<Fastighetskop> kop(Kop kop) {
        return lager.kop(kop);
    }

    /** Yield and other funds in hand. */
    @Transactional(readOnly = true)
    public Belopp andraMedel(long forsaljningId) {
        return lager.avkastning(forsaljningId);
    }

    /** A measure of care is asked for: a task to take it down opens. */
    @Transactional
    @Lagrum({"UF 12:8", "UF 12:9", "UF 12:10", "UF 12:27"})
    public void begarForvaltning(String malnummer) {
        meddela(FORVALTNING, malnummer, "UB 12:6");
    }

    /** A mortgagee wants another property drawn into the sale: a task to take it down opens. */
    @Transactional
    @Lagrum("UB 12:49 st 2")
    public void yrkaIndragning(String malnummer) {
        if (pagaende(malnummer).flatMap(f -> lager.uppgifter(f.id())).filter(Fastighetsuppgifter::gemensamtIntecknad).isEmpty()) {
            throw new OgiltigIndataException("fastighet", "UB 12:49 st 1", "Fastigheten är inte antecknad som gemensamt intecknad med någon annan.");
        }
        meddela(INDRAGNING, malnummer, "UB 12:49 st 2");
    }

    /** A creditor with priority by statute joins the sale. */
    @Transactional
    @Lagrum({"UB 12:13", "UF 12:18 st 2"})
    public void anslut(String malnummer, long anspraksId, LocalDate dag, String vem) {
        Forsaljning f = pagaende(malnummer).orElseThrow(() -> new OgiltigIndataException("anspraksId", "UB 12:13", "Ingen försäljning av fast egendom pågår i målet."));
        bevakning.anslut(f.egendomId(), anspraksId, dag);
        dagbok.skriv(malnummer, vem, "En borgenär har anslutit sig till försäljningen " + dag + ".", "UB 12:13");
    }

    /** The sale has been appealed: no deed of purchase is issued and nothing is shared out until that is decided. */
    @Transactional
    @Lagrum({"UB 18:7 st 3", "UB 13:14 p 3"})
    public void overklaga(String malnummer, String klagande, LocalDate dag, String vem) {
        Forsaljning f = pagaende(malnummer).orElseThrow(() -> new OgiltigIndataException("dag", "UB 18:7 st 3", "Ingen försäljning av fast egendom pågår i målet."));
        if (klagande == null || klagande.isBlank()) {
            throw new OgiltigIndataException("klagande", "UB 18:7 st 3", "Ange vem som överklagar.");
        }
        overklaganden.inkom(f.id(), klagande.strip(), dag, vem);
    }

    /** The appeals of the sale that was made last, the first first. */
    @Transactional(readOnly = true)
    public List<Overklagande> overklaganden(long forsaljningId) {
        return overklaganden.overklaganden(forsaljningId).stream().map(o -> new Overklagande(o.klagande(), o.inkom(), o.utgang())).toList();
    }

    /**
     * An appeal of the sale.
     *
     * @param utgang STAR_FAST, UPPHAVD or FRANTRATT, or {@code null} until it is decided
     */
    public record Overklagande(String klagande, LocalDate inkom, String utgang) {
    }

    private Optional<Forsaljning> pagaende(String malnummer) {
        return forsaljningar.i(malnummer).stream().filter(f -> lager.uppgifter(f.id()).isPresent())
                .filter(f -> f.status() != Forsaljning.Status.EJ_SALD && f.status() != Forsaljning.Status.AVBRUTEN).reduce((a, b) -> b);
    }

    private void meddela(String meddelande, String malnummer, String lagrum) {
        if (processer.meddela(meddelande, malnummer, Map.of()) == 0) {
            throw new OgiltigIndataException("malnummer", lagrum, "Ingen försäljning av fast egendom pågår i målet.");
        }
    }
}
