package se.verkstall.utmatning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendom;
import se.verkstall.processmotor.Processer;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.utmatning.berakning.Rattelse;
import se.verkstall.utmatning.handlaggning.Kostnadshandlaggning;
import se.verkstall.utmatning.handlaggning.Registerhandelser;
import se.verkstall.utmatning.handlaggning.Tvisthandlaggning;
import se.verkstall.utmatning.handlaggning.Utmatningshandlaggning;
import se.verkstall.utmatning.handlaggning.Utmatningslager;
import se.verkstall.utmatning.handlaggning.Verkanshandlaggning;

/** The attachments of property: what is told about them, and the door by which one is lifted. */
@Service
@Lagrum({"UB 4:33", "UB 4:34"})
public class Utmatningar {

    private static final String HAVS = "utmatningenHavs";
    private static final String UTMATNING = "utmatningId";

    private final Utmatningslager lager;
    private final Utmatningshandlaggning handlaggning;
    private final Kostnadshandlaggning kostnader;
    private final Verkanshandlaggning verkan;
    private final Registerhandelser registerhandelser;
    private final Tvisthandlaggning tvister;
    private final Processer processer;

    Utmatningar(Utmatningslager lager, Utmatningshandlaggning handlaggning, Kostnadshandlaggning kostnader, Verkanshandlaggning verkan,
                Registerhandelser registerhandelser, Tvisthandlaggning tvister, Processer processer) {
        this.lager = lager;
        this.handlaggning = handlaggning;
        this.kostnader = kostnader;
        this.verkan = verkan;
        this.registerhandelser = registerhandelser;
        this.tvister = tvister;
        this.processer = processer;
    }

    /** The attachments of a case, the first first. */
    @Transactional(readOnly = true)
    public List<Utmatning> i(String malnummer) {
        return lager.i(malnummer);
    }

    /** The latest dispute about better right to attached property, or empty. */
    @Transactional(readOnly = true)
    @Lagrum("UB 4:20")
    public Optional<Tvist> tvist(long utmatningId) {
        return tvister.senaste(utmatningId);
    }

    /**
     * Lifts an attachment and stops what goes on with the property.
     *
     * @param hord whether the applicant has been heard, or there are special reasons against it (UB 4:35)
     * @throws OgiltigIndataException if nothing is attached, the time for it has passed, or the applicant has not been heard
     */
    @Transactional
    @Lagrum({"UB 4:33", "UB 4:34", "UB 4:35", "UF 3:17"})
    public void hav(long utmatningId, Rattelse.Grund grund, boolean hord, String skal, String vem) {
        hav(utmatningId, grund, hord, skal, null, vem);
    }

    /**
     * As {@link #hav(long, Rattelse.Grund, boolean, String, String)}, when the decision has been appealed.
     *
     * @param domstol the court that has the appeal and is told, or {@code null}
     */
    @Transactional
    @Lagrum({"UB 4:33", "UB 4:34", "UB 4:35", "UF 6:17", "UF 6:27"})
    public void hav(long utmatningId, Rattelse.Grund grund, boolean hord, String skal, String domstol, String vem) {
        Utmatning u = lager.las(utmatningId);
        handlaggning.beslutaHava(u, grund, hord, skal, vem);
        if (domstol != null && !domstol.isBlank()) {
            handlaggning.underrattaDomstolen(utmatningId, domstol.strip());
        }
        if (processer.meddela(HAVS, u.malnummer(), UTMATNING, u.id()) == 0) {
            throw new OgiltigIndataException("utmatning", grund.lagrum(), "Egendomen är redan tagen i anspråk: utmätningen kan inte hävas här.");
        }
    }

    /**
     * A third party claims a better right after the attachment: whether he is to sue is judged beside whatever goes on, and nothing is sold before it is settled.
     *
     * @throws OgiltigIndataException if nothing is attached, or it is sold already
     */
    @Transactional
    @Lagrum({"UB 4:20 st 1 men 2", "UF 6:16", "UB 8:5"})
    public void ansprak(long utmatningId, String tredjeMan, String adress, String vem) {
        Utmatning u = lager.las(utmatningId);
        if (u.beslutsdag() == null || u.havdDag() != null) {
            throw new OgiltigIndataException("utmatning", "UB 4:20", "Egendomen är inte utmätt.");
        }
        handlaggning.ansprak(u, tredjeMan, adress, vem);
        if (processer.meddela("tredjeMansAnsprak", u.malnummer(), UTMATNING, u.id()) == 0) {
            throw new OgiltigIndataException("utmatning", "UB 4:21", "Egendomen är redan tagen i anspråk: frågan gäller då rätten till medlen.");
        }
    }

    /**
     * A measure that costs is proposed; the applicant, and the debtor when it is suitable, are heard before it is decided.
     *
     * @throws OgiltigIndataException if nothing is attached
     */
    @Transactional
    @Lagrum({"UF 6:18", "UB 4:31"})
    public void foreslaAtgard(long utmatningId, String atgard, Belopp kostnad, boolean horGaldenaren, String vem) {
        Utmatning u = lager.las(utmatningId);
        long id = kostnader.foresla(utmatningId, atgard, kostnad, horGaldenaren, vem);
        if (processer.meddela("kostsamAtgard", u.malnummer(), UTMATNING, u.id(), Map.of("atgardId", id)) == 0) {
            throw new OgiltigIndataException("utmatning", "UB 4:31", "Det finns ingen utmätt egendom att vidta åtgärder med.");
        }
    }

    /**
     * A claim is to be paid with special priority out of property, as a court or the authority has established: it is deemed attached for two months from laga
     * kraft, and longer if its sale is asked for.
     *
     * @param egendom the property; the id it carries does not matter
     * @param andel the share it is about, or {@code null} for the whole
     * @return the property's id
     */
    @Transactional
    @Lagrum({"UB 4:27", "UF 6:21 st 4"})
    public long faststalld(Egendom egendom, String andel, LocalDate lagaKraft, String vem) {
        Egendom sparad = verkan.faststalld(egendom, lagaKraft, vem);
        Map<String, Object> variabler = new HashMap<>(Map.of("egendomId", sparad.id(), "lagaKraft", lagaKraft.toString()));
        variabler.put("andelstext", andel);
        processer.starta("utmatningsverkan", egendom.malnummer(), variabler);
        return sparad.id();
    }

    /**
     * Its sale is asked for, or the applicant says in writing that he will not ask for it.
     *
     * @throws OgiltigIndataException if nobody waits for that
     */
    @Transactional
    @Lagrum({"UB 4:27 st 2", "UF 6:13 men 2"})
    public void forsaljningsbesked(String malnummer, long egendomId, boolean begars) {
        if (processer.meddela(begars ? "forsaljningBegard" : "avstarForsaljning", malnummer, "egendomId", egendomId) == 0) {
            throw new OgiltigIndataException("egendomId", "UB 4:27 st 2", "Egendomen anses inte utmätt, eller tiden för att begära försäljning har gått ut.");
        }
    }

    /**
     * Tells the registers at once of something else than an attachment.
     *
     * @throws OgiltigIndataException if no section asks that a register be told of that for such property
     */
    @Transactional
    @Lagrum({"UF 6:19 st 1", "UF 6:20 st 1", "UF 6:21 st 1"})
    public void registerhandelse(long egendomId, Handelse handelse, String vem) {
        registerhandelser.underratta(egendomId, handelse, vem);
    }

    /**
     * Refuses a request that an attachment be lifted or put right, and tells whoever asked.
     *
     * @throws OgiltigIndataException if nothing is attached, or who asked or the reasons are missing
     */
    @Transactional
    @Lagrum("UF 6:17 st 2")
    public void avsla(long utmatningId, String begartAv, String adress, String skal, String vem) {
        handlaggning.avsla(lager.las(utmatningId), begartAv, adress, skal, vem);
    }
}
