package se.verkstall.loneutmatning.fragor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Timer;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.berakning.Myndighetstid;
import se.verkstall.loneutmatning.fragor.Frageutskick.Brev;
import se.verkstall.loneutmatning.handlaggning.Expediering;
import se.verkstall.loneutmatning.handlaggning.Frister;
import se.verkstall.loneutmatning.handlaggning.Parter;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Utskick;

/** The course all questions share: raised, put to those concerned, decided. What is peculiar to a kind is in its {@link Fragesort}. */
@Service
@Lagrum({"UB 7:8 a", "UB 7:9", "UB 7:10", "UB 7:11", "UB 7:17", "UB 7:22", "UB 4:29"})
public class Fragor {

    /** Tells the process that hears those concerned that all have commented. */
    public static final String ALLA_HORDA = "allaHarYttratSig";
    static final String UTFALL = "utfall";
    static final String BIFALL = "BIFALL";
    private static final String AVSLAG = "beslut_utan_atgard";

    private final Map<Fragetyp, Fragesort> sorter;
    private final Fragelager lager;
    private final Loneutmatningslager loneutmatningar;
    private final Frageutskick utskick;
    private final Expediering expediering;
    private final Frister frister;
    private final Parter parter;
    private final Handlingar handlingar;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Fragor(List<Fragesort> sorter, Fragelager lager, Loneutmatningslager loneutmatningar, Frageutskick utskick, Expediering expediering, Frister frister,
           Parter parter, Handlingar handlingar, Dagbok dagbok, Processer processer, Clock klocka) {
        this.sorter = sorter.stream().collect(Collectors.toMap(Fragesort::typ, s -> s));
        this.lager = lager;
        this.loneutmatningar = loneutmatningar;
        this.utskick = utskick;
        this.expediering = expediering;
        this.frister = frister;
        this.parter = parter;
        this.handlingar = handlingar;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /** What the form in which it is raised begins with: what the question proposed that it replaces, if it does. */
    @Transactional(readOnly = true)
    public Map<String, Object> ifyllt(Fragetyp typ, String malnummer) {
        Loneutmatning l = oppen(malnummer);
        Map<String, Object> ifyllt = new LinkedHashMap<>(sorter.get(typ).ifyllt(l));
        lager.omtagen(l.id(), typ).ifPresent(tidigare -> ifyllt.putAll(tidigare.underlag()));
        return ifyllt;
    }

    /**
     * Raises the question.
     *
     * @throws OgiltigIndataException naming what the law does not allow
     */
    @Transactional
    public long vack(Fragetyp typ, String malnummer, Map<String, Object> forslag, String vem) {
        Loneutmatning l = loneutmatningar.las(oppen(malnummer).id());
        sorter.get(typ).granska(l, forslag);
        LocalDate idag = LocalDate.now(klocka);
        long id = lager.oppen(l.id(), typ).orElseGet(() -> lager.vack(typ, l.id(), malnummer, forslag, idag, vem));
        dagbok.skriv(malnummer, vem, "Fråga har väckts om " + typ.text() + " i löneutmätning " + l.nummer() + ".", typ.lagrum());
        return id;
    }

    /** What the proposal decides about the way of its model. */
    @Transactional(readOnly = true)
    public Map<String, Object> variabler(Fragetyp typ, Map<String, Object> forslag) {
        return sorter.get(typ).variabler(forslag);
    }

    /** Gives the debtor the opportunity to prove what he wants to deduct, before the applicant is heard, and starts his time. */
    @Transactional
    @Lagrum("UF 6:5 st 1")
    public Frist begarStyrkande(long fragaId, Timer timer) {
        Fraga f = lager.las(fragaId);
        Loneutmatning l = loneutmatningar.hamta(f.loneutmatningId());
        LocalDate idag = LocalDate.now(klocka);
        Frist frist = frister.satt(f.malnummer(), Frister.styrkande(f.id()), "UF 6:5 st 1", Myndighetstid.YTTRANDE_I_FRAGA.sistaDag(idag), "begäran att avdraget ska styrkas", idag, timer);
        Map<String, Object> data = new LinkedHashMap<>(Frageutskick.varden(f.underlag()));
        data.put("loneutmatningsnummer", l.nummer());
        data.put("utmatningsdag", l.beslut() == null ? null : l.beslut().dag());
        data.put("svarsdag", frist.dag());
        expediering.sandEnkelt(f.malnummer(), "begaran_styrkt_avdrag", data, Lonemottagare.GALDENAREN, "UF 6:5 st 1", "begaran_styrkt_avdrag/" + f.id());
        return frist;
    }

    /** Takes in how he proves it. */
    @Transactional
    @Lagrum("UF 6:5 st 1")
    public void styrkt(long fragaId, String bevis, String vem) {
        Fraga f = noteraYttrande(fragaId, Roll.GALDENAR, bevis, vem);
        frister.iakttagen(f.malnummer(), Frister.styrkande(f.id()));
    }

    /** Whether somebody is to be heard before it is decided. */
    @Transactional(readOnly = true)
    public boolean skallHoras(long fragaId) {
        Fraga f = lager.hamta(fragaId);
        return f.typ().horande() != null && utskick.gerNagonBrev(f.typ().horande(), horda(f), LocalDate.now(klocka));
    }

    /** Puts the question to those the bilaga names and starts their time. */
    @Transactional
    @Lagrum({"UF bilaga p 3", "UF bilaga p 4", "UF bilaga p 6", "UF bilaga p 8", "UF bilaga p 9", "UF bilaga p 11"})
    public Frist underratta(long fragaId, Timer timer) {
        Fraga f = lager.las(fragaId);
        Loneutmatning l = loneutmatningar.hamta(f.loneutmatningId());
        LocalDate idag = LocalDate.now(klocka);
        Frist frist = frister.satt(f.malnummer(), Frister.fraga(f.id()), f.typ().lagrum(), Myndighetstid.YTTRANDE_I_FRAGA.sistaDag(idag),
                "underrättelsen om ifrågasatt " + f.typ().text(), idag, timer);
        utskick.sand(f, l, horandebrev(f.typ(), l, f.underlag(), frist.dag()), Dagbok.SYSTEMET);
        frister.forsutten(f.malnummer(), Frister.styrkande(f.id()));
        return frist;
    }

    /** The letter that hears those concerned, as it would go out now. */
    @Transactional(readOnly = true)
    public String forhandsvisaHorande(Fragetyp typ, String malnummer, Map<String, Object> forslag, String vem) {
        Loneutmatning l = oppen(malnummer);
        sorter.get(typ).granska(l, forslag);
        return utskick.forhandsvisa(l, horandebrev(typ, l, forslag, Myndighetstid.YTTRANDE_I_FRAGA.sistaDag(LocalDate.now(klocka)).dag()), vem);
    }

    /** Takes in a comment; when all who were heard have commented the process goes on. */
    @Transactional
    public void yttrande(long fragaId, Roll fran, String text, String vem) {
        Fraga f = noteraYttrande(fragaId, fran, text, vem);
        if (allaHorda(f)) {
            processer.meddela(ALLA_HORDA, f.malnummer(), "fragaId", fragaId);
        }
    }

    /** Notes a comment without moving the process. */
    @Transactional
    public Fraga noteraYttrande(long fragaId, Roll fran, String text, String vem) {
        Fraga f = lager.las(fragaId);
        if (f.bifall() != null) {
            throw new OgiltigIndataException("fraga", f.typ().lagrum(), "Frågan är redan avgjord.");
        }
        lager.yttrat(fragaId, fran.name(), text, LocalDate.now(klocka));
        handlingar.inkommen(f.malnummer(), "Yttrande om " + f.typ().text(), text, parter.part(f.malnummer(), fran).namn());
        dagbok.skriv(f.malnummer(), vem, "Yttrande om " + f.typ().text() + " har kommit in från " + parter.part(f.malnummer(), fran).namn() + ".",
                f.typ().lagrum());
        return lager.hamta(fragaId);
    }

    /** Their time is over, because all have commented or the day has passed. */
    @Transactional
    public void avslutaHorande(long fragaId) {
        Fraga f = lager.hamta(fragaId);
        if (f.yttranden().isEmpty()) {
            frister.forsutten(f.malnummer(), Frister.fraga(f.id()));
        } else {
            frister.iakttagen(f.malnummer(), Frister.fraga(f.id()));
        }
    }

    /** What the question is and what has been said about it, in Swedish. */
    @Transactional(readOnly = true)
    public String laget(long fragaId) {
        return Fragetext.laget(lager.hamta(fragaId), lager.tidigareYttranden(fragaId));
    }

    /** What the form in which it is decided begins with. */
    @Transactional(readOnly = true)
    public Map<String, Object> ifylltBeslut(long fragaId) {
        Fraga f = lager.hamta(fragaId);
        Map<String, Object> ifyllt = new LinkedHashMap<>(sorter.get(f.typ()).ifylltBeslut(f, loneutmatningar.hamta(f.loneutmatningId())));
        ifyllt.put("laget", laget(fragaId));
        return ifyllt;
    }

    /**
     * Decides it and carries it out.
     *
     * @return the letter to the employer that is to be delivered, or {@code null}
     * @throws OgiltigIndataException if the law does not allow it, or the attachment no longer runs
     */
    @Transactional
    public Utskick besluta(long fragaId, Map<String, Object> svar, String vem) {
        Fraga f = lager.las(fragaId);
        Loneutmatning l = loneutmatningar.las(f.loneutmatningId());
        boolean bifall = BIFALL.equals(svar.get(UTFALL));
        if (svar.get("motivering") == null) {
            throw new OgiltigIndataException("motivering", "UB 2:18", "Skriv skälen för beslutet.");
        }
        if (bifall && l.upphord() != null) {
            throw new OgiltigIndataException(UTFALL, f.typ().lagrum(), "Löneutmätning " + l.nummer() + " är " + l.status().text()
                    + ". Avsluta frågan utan åtgärd.");
        }
        lager.beslutad(fragaId, bifall, svar, LocalDate.now(klocka), vem);
        dagbok.skriv(f.malnummer(), vem, (bifall ? "Beslut om " + f.typ().text() + ": " : "Frågan om " + f.typ().text() + " har inte föranlett någon åtgärd: ")
                + svar.get("motivering"), f.typ().lagrum());
        if (!bifall) {
            sorter.get(f.typ()).granskaAvslag(f, l);
        }
        if (bifall || f.typ() == Fragetyp.MEDGIVANDE) {
            return sorter.get(f.typ()).verkstall(f, l, svar, vem);
        }
        avsla(f, l, svar, vem);
        return null;
    }

    /**
     * Closes the question undecided, to be raised anew: what it proposed or was computed on no longer holds. Those concerned are heard again on the new
     * proposal, as far as the law demands it of that one.
     */
    @Transactional
    @Lagrum({"UB 7:5", "UB 7:10 st 2"})
    public void taOm(long fragaId, String skal, String vem) {
        Fraga f = lager.las(fragaId);
        if (f.bifall() != null) {
            throw new OgiltigIndataException(UTFALL, f.typ().lagrum(), "Frågan är redan avgjord.");
        }
        lager.omtagen(fragaId, LocalDate.now(klocka), vem);
        dagbok.skriv(f.malnummer(), vem, "Frågan om " + f.typ().text() + " tas om med ett nytt förslag." + (skal == null ? "" : " Skäl: " + skal),
                "UB 7:5, " + f.typ().lagrum());
    }

    /** The decision as it would go out. */
    @Transactional(readOnly = true)
    public String forhandsvisaBeslut(long fragaId, Map<String, Object> svar, String vem) {
        Fraga f = lager.hamta(fragaId);
        Loneutmatning l = loneutmatningar.hamta(f.loneutmatningId());
        if (BIFALL.equals(svar.get(UTFALL)) || f.typ() == Fragetyp.MEDGIVANDE) {
            return utskick.forhandsvisa(l, sorter.get(f.typ()).brev(l, f.underlag(), svar), vem);
        }
        return expediering.forhandsvisa(f.malnummer(), AVSLAG, avslag(f, l, svar, vem));
    }

    /** A question that is raised and decided at once, as it would go out; {@code null} if it is not granted. */
    @Transactional(readOnly = true)
    public String forhandsvisaDirekt(Fragetyp typ, String malnummer, Map<String, Object> svar, String vem) {
        Loneutmatning l = oppen(malnummer);
        sorter.get(typ).granska(l, svar);
        return BIFALL.equals(svar.get(UTFALL)) ? utskick.forhandsvisa(l, sorter.get(typ).brev(l, svar, svar), vem) : null;
    }

    /** Those who were asked are told that nothing comes of it. */
    @Lagrum("UF 4:3")
    private void avsla(Fraga f, Loneutmatning l, Map<String, Object> svar, String vem) {
        Set<Lonemottagare> horda = f.typ().horande() == null ? Set.of(Lonemottagare.SOKANDEN, Lonemottagare.GALDENAREN)
                : se.verkstall.loneutmatning.berakning.Bilagan.rad(f.typ().horande(), f.vackt()).mottagare().keySet().stream()
                .filter(horda(f)::contains).collect(Collectors.toSet());
        horda.stream().filter(m -> m != Lonemottagare.ANNAN).sorted().forEach(m -> expediering.sandEnkelt(f.malnummer(), AVSLAG, avslag(f, l, svar, vem), m, "UF 4:3",
                AVSLAG + "/" + f.id() + "/" + m));
        utskick.hogreInstans(f, l, AVSLAG, avslag(f, l, svar, vem), vem);
    }

    private Map<String, Object> avslag(Fraga f, Loneutmatning l, Map<String, Object> svar, String vem) {
        return Map.of("loneutmatningsnummer", l.nummer(), "fraga", f.typ().text(), "beslutsdag", LocalDate.now(klocka), "motivering", svar.get("motivering"),
                "beslutadAv", vem);
    }

    private Brev horandebrev(Fragetyp typ, Loneutmatning l, Map<String, Object> forslag, LocalDate svarsdag) {
        Fragesort sort = sorter.get(typ);
        Map<String, Object> data = new LinkedHashMap<>(Frageutskick.varden(forslag));
        data.putAll(sort.data(l, forslag));
        data.put("svarsdag", svarsdag);
        return new Brev(typ.horande(), typ.horandemall(), data, sort.mal(forslag), sort.horda(l, forslag), null);
    }

    private Set<Lonemottagare> horda(Fraga f) {
        return sorter.get(f.typ()).horda(loneutmatningar.hamta(f.loneutmatningId()), f.underlag());
    }

    private boolean allaHorda(Fraga f) {
        List<String> mal = sorter.get(f.typ()).mal(f.underlag());
        long sokande = mal == null ? loneutmatningar.deltagare(f.loneutmatningId()).stream().filter(d -> d.till() == null).count() : mal.size();
        Set<Lonemottagare> horda = horda(f);
        return se.verkstall.loneutmatning.berakning.Bilagan.rad(f.typ().horande(), f.vackt()).mottagare().keySet().stream().filter(horda::contains).allMatch(m -> {
            long antal = f.yttranden().stream().filter(y -> y.fran().equals(roll(m).name())).count();
            return antal >= (m == Lonemottagare.SOKANDEN ? sokande : 1);
        });
    }

    private static Roll roll(Lonemottagare kolumn) {
        return switch (kolumn) {
            case SOKANDEN -> Roll.SOKANDE;
            case GALDENAREN -> Roll.GALDENAR;
            case ARBETSGIVAREN -> Roll.ARBETSGIVARE;
            case ANNAN -> throw new IllegalArgumentException("Ingen annan hörs.");
        };
    }

    private Loneutmatning oppen(String malnummer) {
        return loneutmatningar.oppenIMal(malnummer).filter(l -> l.status() == Status.PAGAR || l.status() == Status.UTREDS)
                .orElseThrow(() -> new OgiltigIndataException("malnummer", "UB 7:10", "Mål " + malnummer + " deltar inte i någon löneutmätning som pågår."));
    }
}
