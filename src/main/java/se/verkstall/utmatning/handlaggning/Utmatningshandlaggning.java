package se.verkstall.utmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.Timer;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollskrav;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.RattSomSadanUtmatt;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;
import se.verkstall.mal.SakagareTillagd;
import se.verkstall.mal.UtmatningHavd;
import se.verkstall.utmatning.RattSomSadan;
import se.verkstall.utmatning.Utmatning;
import se.verkstall.utmatning.Utmatningsuppgifter;
import se.verkstall.utmatning.berakning.Rattelse;

/** Attaches property: choice, provisional measure, decision, lifting. The letters that follow are written by {@link Utmatningsunderrattelser}. */
@Component
@Lagrum({"UB 4:30", "UB 6:12", "UF 6:17"})
public class Utmatningshandlaggning {

    private static final LocalDate EN_MYNDIGHET = LocalDate.of(2006, 7, 1);

    private final Utmatningslager lager;
    private final Utmatningsunderrattelser brev;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Fristbok fristbok;
    private final Handlingar handlingar;
    private final Protokoll protokoll;
    private final Dagbok dagbok;
    private final ApplicationEventPublisher handelser;
    private final Clock klocka;

    Utmatningshandlaggning(Utmatningslager lager, Utmatningsunderrattelser brev, Egendomsregister egendomar, Malregister register, Fristbok fristbok,
                           Handlingar handlingar, Protokoll protokoll, Dagbok dagbok, ApplicationEventPublisher handelser, Clock klocka) {
        this.lager = lager;
        this.brev = brev;
        this.egendomar = egendomar;
        this.register = register;
        this.fristbok = fristbok;
        this.handlingar = handlingar;
        this.protokoll = protokoll;
        this.dagbok = dagbok;
        this.handelser = handelser;
        this.klocka = klocka;
    }

    /** A thing has been chosen and may be attached. */
    public Utmatning valj(Egendom egendom, String skal, String delgivningskrav, Utmatningsuppgifter uppgifter, String vem) {
        Egendom sparad = egendomar.laggTill(egendom);
        register.satt(egendom.malnummer(), Malstatus.PAGAR, Fas.UTMATNING);
        dagbok.skriv(egendom.malnummer(), vem, "Egendom att utmäta: " + sparad.iOrd() + ", värd " + sparad.varde().svenskt() + " kronor.", "UB 6:9 st 1");
        Utmatning u = lager.laggTill(egendom.malnummer(), sparad.id(), skal, delgivningskrav);
        lager.uppgifter(u.id(), uppgifter);
        return u;
    }

    /** What has been chosen is the right as such to something that is attached as wages are. */
    @Lagrum("UB 7:18")
    public void rattSomSadan(Utmatning u, RattSomSadan ratt, String vem) {
        lager.ratt(u.id(), ratt);
        dagbok.skriv(u.malnummer(), vem, "Egendomen är rätten som sådan till " + ratt.forman().text() + " som betalas av " + ratt.utgivare() + ".", "UB 7:18");
    }

    /** Nothing is attached. */
    public void avsta(String malnummer, String skal, String vem) {
        dagbok.skriv(malnummer, vem, "Egendomen utmäts inte. Skäl: " + skal, "UB 4:3, UB 5:1");
    }

    /** Asks the applicant whether he wants property attached that may be only if he asks for it; until he does it is not. */
    @Lagrum({"UF 6:6", "UB 4:5"})
    public void uppmana(long egendomId) {
        Egendom egendom = egendomar.hamta(egendomId);
        brev.uppmana(egendom.malnummer(), egendom.iOrd(), "uppmaning/" + egendomId);
        egendomar.satt(egendomId, Egendom.Status.EJ_UTMATT);
    }

    /** Tells the authority of the region where the debtor lives, if that is another one and there still are regions. */
    @Lagrum("UF 6:7")
    public void underrattaFore(long utmatningId) {
        String myndighet = lager.uppgifter(utmatningId).hemvistmyndighet();
        if (myndighet != null && LocalDate.now(klocka).isBefore(EN_MYNDIGHET)) {
            brev.hemvistmyndigheten(lager.hamta(utmatningId), myndighet);
        }
    }

    /** Secures the thing for the time being: two weeks, in which the attachment must follow. */
    @Lagrum({"UB 6:12", "UF 6:12"})
    public Frist provisorisk(long utmatningId, Timer timer) {
        Utmatning u = lager.las(utmatningId);
        LocalDate idag = u.provisoriskDag() == null ? LocalDate.now(klocka) : u.provisoriskDag();
        if (u.provisoriskDag() == null) {
            lager.provisorisk(utmatningId, idag);
            egendomar.satt(u.egendomId(), Egendom.Status.PROVISORISK);
            dagbok.skriv(u.malnummer(), Dagbok.SYSTEMET, "Egendomen är säkrad tills vidare.", "UB 6:12");
        }
        String nyckel = provisoriskNyckel(utmatningId);
        return fristbok.hitta(u.malnummer(), nyckel)
                .orElseGet(() -> fristbok.starta(new NyFrist(u.malnummer(), "UB 6:12", "åtgärden (" + utmatningId + ")", idag, nyckel, timer)));
    }

    /** No attachment has followed: the measure is lifted. */
    @Lagrum("UB 6:12 st 3")
    public void havProvisorisk(long utmatningId) {
        Utmatning u = lager.las(utmatningId);
        LocalDate idag = LocalDate.now(klocka);
        lager.provisoriskHavd(utmatningId, idag);
        lager.havd(utmatningId, idag, "Utmätning har inte följt på den provisoriska åtgärden.");
        egendomar.satt(u.egendomId(), Egendom.Status.EJ_UTMATT);
        fristbok.iakttagen(u.malnummer(), provisoriskNyckel(utmatningId));
        brev.provisoriskHavd(u);
        dagbok.skriv(u.malnummer(), Dagbok.SYSTEMET, "Den provisoriska åtgärden är hävd: utmätning har inte följt.", "UB 6:12 st 3");
    }

    /**
     * Attaches.
     *
     * @throws OgiltigIndataException if it is attached already, or the two weeks of a provisional measure have passed
     */
    @Lagrum({"UB 4:30 st 1", "UB 6:12 st 3", "UB 7:18", "UF 3:15 st 1"})
    public Utmatning besluta(long utmatningId, String vem) {
        Utmatning u = lager.las(utmatningId);
        if (u.beslutsdag() != null || u.havdDag() != null) {
            throw new OgiltigIndataException("beslut", "UB 4:30", "Utmätningen är redan avgjord.");
        }
        LocalDate idag = LocalDate.now(klocka);
        lager.beslutad(utmatningId, idag, vem);
        egendomar.satt(u.egendomId(), Egendom.Status.UTMATT);
        fristbok.hitta(u.malnummer(), provisoriskNyckel(utmatningId)).ifPresent(f -> fristbok.iakttagen(u.malnummer(), f.nyckel()));
        fristbok.starta(new NyFrist(u.malnummer(), "UB 4:34", "utmätningsbeslutet (" + utmatningId + ")", idag, "rattelse/" + utmatningId, null));
        Utmatning beslutad = lager.hamta(utmatningId);
        handlingar.skapa(u.malnummer(), "beslut_utmatning", beslutsdata(beslutad), vem);
        dagbok.skriv(u.malnummer(), vem, "Utmätt: " + egendomar.hamta(u.egendomId()).iOrd() + ".", "UB 4:30 st 1");
        lager.ratt(utmatningId).ifPresent(r -> handelser.publishEvent(new RattSomSadanUtmatt(u.malnummer(), u.egendomId(), r.forman(), r.utgivare(), idag)));
        return beslutad;
    }

    /** The decision as it would be. */
    public String forhandsvisa(long utmatningId, String vem) {
        Utmatning u = lager.hamta(utmatningId);
        return handlingar.forhandsvisa(u.malnummer(), "beslut_utmatning", beslutsdata(new Utmatning(u.id(), u.malnummer(), u.egendomId(), u.skal(), u.provisoriskDag(),
                LocalDate.now(klocka), vem, u.delgivningskrav(), null, null)));
    }

    /**
     * Decides to lift an attachment; the process then carries it out.
     *
     * @throws OgiltigIndataException if nothing is attached, the time for it has passed, or the applicant has not been heard
     */
    @Lagrum({"UB 4:33", "UB 4:34", "UB 4:35"})
    public void beslutaHava(Utmatning u, Rattelse.Grund grund, boolean hord, String skal, String vem) {
        if (u.beslutsdag() == null || u.havdDag() != null) {
            throw new OgiltigIndataException("utmatning", grund.lagrum(), "Det finns ingen utmätning att häva.");
        }
        if (!Rattelse.far(grund, u.beslutsdag(), LocalDate.now(klocka))) {
            throw new OgiltigIndataException("grund", "UB 4:34", "Rättelse av annat skäl fick ske senast " + Rattelse.senast(grund, u.beslutsdag()).orElseThrow() + ".");
        }
        if (!hord) {
            throw new OgiltigIndataException("hord", "UB 4:35", "Sökanden ska höras innan utmätningen hävs, om inte särskilda skäl talar mot det.");
        }
        if (skal == null || skal.isBlank()) {
            throw new OgiltigIndataException("skal", "UB 2:18", "Skriv skälen.");
        }
        lager.havd(u.id(), LocalDate.now(klocka), skal.strip());
        lager.grund(u.id(), grund.name());
        dagbok.skriv(u.malnummer(), vem, "Utmätningen hävs. Skäl: " + skal.strip(), grund.lagrum());
    }

    /** A third party claims a better right: he is noted, and told what to do. */
    @Lagrum({"UB 4:20 st 1", "UF 6:16"})
    public void ansprak(Utmatning u, String tredjeMan, String adress, String vem) {
        if (text(tredjeMan).isBlank() || text(adress).isBlank()) {
            throw new OgiltigIndataException("tredjeMan", "UF 6:16", "Ange vem som påstår bättre rätt, med adress: han ska underrättas skriftligen.");
        }
        Sakagare s = egendomar.laggTill(new Sakagare(0, u.egendomId(), Sakagare.Slag.TREDJE_MAN, tredjeMan.strip(), null,
                adress.strip(), null, LocalDate.now(klocka)));
        brev.tredjeMan(u, s);
        egendomar.tvist(u.egendomId(), true);
        dagbok.skriv(u.malnummer(), vem, tredjeMan.strip() + " påstår bättre rätt till den utmätta egendomen.", "UB 4:20 st 1");
        handelser.publishEvent(new SakagareTillagd(u.malnummer(), u.egendomId()));
    }

    /** Tells the court that has the appeal. */
    @Lagrum("UF 6:17 st 1 men 2")
    public void underrattaDomstolen(long utmatningId, String domstol) {
        brev.domstolen(lager.hamta(utmatningId), domstol);
    }

    /**
     * Refuses to lift or put right.
     *
     * @throws OgiltigIndataException if nothing is attached, or who asked or the reasons are missing
     */
    @Lagrum("UF 6:17 st 2")
    public void avsla(Utmatning u, String begartAv, String adress, String skal, String vem) {
        if (u.beslutsdag() == null || u.havdDag() != null) {
            throw new OgiltigIndataException("utmatning", "UF 6:17 st 2", "Det finns ingen utmätning att rätta.");
        }
        for (Map.Entry<String, String> falt : Map.of("begartAv", text(begartAv), "adress", text(adress), "skal", text(skal)).entrySet()) {
            if (falt.getValue().isBlank()) {
                throw new OgiltigIndataException(falt.getKey(), "UF 6:17 st 2", "Ange vem som begärde rättelse, adressen och skälen för avslaget.");
            }
        }
        brev.avslag(u, begartAv.strip(), adress.strip(), skal.strip(), "avslag/" + u.id() + "/" + LocalDate.now(klocka) + "/" + begartAv.strip());
        dagbok.skriv(u.malnummer(), vem, "Begäran av " + begartAv.strip() + " om rättelse av utmätningen avslås. Skäl: " + skal.strip(), "UF 6:17 st 2");
    }

    private static String text(String varde) {
        return varde == null ? "" : varde;
    }

    /** Carries out the lifting: the thing is free, everyone whose right it touches is told, and so is the register. */
    @Lagrum({"UF 6:17 st 1", "UF 6:19 st 4", "UF 6:23"})
    public void hav(long utmatningId, String skal) {
        Utmatning u = lager.las(utmatningId);
        lager.havd(utmatningId, LocalDate.now(klocka), skal);
        egendomar.satt(u.egendomId(), Egendom.Status.HAVD);
        brev.havd(lager.hamta(utmatningId), lager.avDomstol(utmatningId));
        fristbok.hitta(u.malnummer(), "rattelse/" + utmatningId).filter(f -> f.status().loper()).ifPresent(f -> fristbok.bortfallen(u.malnummer(), f.nyckel()));
        handelser.publishEvent(new UtmatningHavd(u.malnummer(), u.egendomId()));
    }

    /** Finalises the protokoll. */
    @Lagrum("UF 6:8")
    public void protokoll(String malnummer, Map<String, Object> svar, String vem) {
        Utmatning u = lager.pagaende(malnummer).orElseThrow();
        Handling handling = protokoll.fardigstall(malnummer, Protokollskrav.Slag.UTMATNING, svar, vem);
        lager.protokoll(u.id(), handling.id());
    }

    private Map<String, Object> beslutsdata(Utmatning u) {
        Map<String, Object> data = new LinkedHashMap<>(brev.data(u));
        List<Fordran> fordringar = register.fordringar(u.malnummer());
        data.put("fordringar", fordringar);
        data.put("summa", Belopp.summa(fordringar.stream().map(Fordran::kvar).toList()));
        data.put("skal", u.skal());
        data.put("beslutadAv", u.beslutadAv());
        data.put("sokande", register.part(u.malnummer(), Roll.SOKANDE).map(p -> p.namn()).orElse("sökanden"));
        return data;
    }

    /** The attachment that goes on in a case. */
    public Optional<Utmatning> pagaende(String malnummer) {
        return lager.pagaende(malnummer);
    }

    /** The ledger's key for the two weeks of a provisional measure. */
    public static String provisoriskNyckel(long utmatningId) {
        return "provisorisk/" + utmatningId;
    }
}
