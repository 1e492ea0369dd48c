package se.verkstall.forsaljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.forsaljning.berakning.Kungorelsekrav;
import se.verkstall.forsaljning.berakning.Kungorelsekrav.Medium;
import se.verkstall.forsaljning.lagring.Kungorelselager;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.Friststatus;
import se.verkstall.frist.NyFrist;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.NyttUtskick;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/**
 * Announcements: planned with a day each in the ledger, ordered, and noted when published. The ledger, by the day of publication, says whether each
 * came in time. The model {@code kungorelse} carries them out; whoever calls it has planned them.
 */
@Service
@Lagrum("UF 9:9")
public class Kungorelser {

    private final Kungorelselager lager;
    private final Fristbok fristbok;
    private final Handlingar handlingar;
    private final Utskickslada lada;
    private final Dagbok dagbok;
    private final Clock klocka;

    Kungorelser(Kungorelselager lager, Fristbok fristbok, Handlingar handlingar, Utskickslada lada, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.fristbok = fristbok;
        this.handlingar = handlingar;
        this.lada = lada;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * What is to be announced.
     *
     * @param avser the caller's name for it, such as {@code auktion/12}
     * @param mall the announcement's template
     * @param krav the media
     * @param ankare what the days are counted back from
     * @param handelse the day of that
     * @param ortstidning the name of the local newspaper, or {@code null} if none is demanded
     */
    public record Plan(String avser, String mall, Map<String, Object> data, List<Kungorelsekrav> krav, String ankare, LocalDate handelse, String ortstidning) {
    }

    /** Plans it: one document, and for each medium a row and a deadline. Done again nothing happens. */
    @Transactional
    public void planera(String malnummer, Plan plan, String vem) {
        if (!lager.om(malnummer, plan.avser()).isEmpty()) {
            return;
        }
        Handling text = handlingar.skapa(malnummer, plan.mall(), plan.data(), vem);
        for (Kungorelsekrav krav : plan.krav()) {
            String nyckel = "kungorelse/" + plan.avser() + "/" + krav.medium();
            Frist frist = fristbok.starta(new NyFrist(malnummer, krav.katalogId(), plan.ankare(), plan.handelse(), nyckel, null));
            String namn = krav.medium() == Medium.ORTSTIDNING && plan.ortstidning() != null ? plan.ortstidning() : krav.medium().text();
            lager.planera(new Kungorelse(0, malnummer, plan.avser(), krav.medium(), namn, text.id(), krav.lagrum(), nyckel, frist.dag(), null, null));
        }
    }

    /** Orders it in each medium where it isn't ordered; returns the earliest last day. */
    @Transactional
    public LocalDate bestall(String malnummer, String avser) {
        List<Kungorelse> alla = lager.om(malnummer, avser);
        for (Kungorelse k : alla) {
            if (k.utskickId() == null) {
                Utskick order = lada.lagg(new NyttUtskick(malnummer, k.handlingId(), new Mottagare("MEDIUM", k.namn(), null, null), Satt.ENKEL, k.lagrum(),
                        k.fristNyckel()), Kanal.KUNGORELSE);
                lada.skicka(order.id());
                lager.bestalld(k.id(), order.id());
            }
        }
        return alla.stream().map(Kungorelse::senast).min(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalStateException("Ingen kungörelse är planerad om " + avser + " i mål " + malnummer + "."));
    }

    /**
     * It was published in the medium on a day; the ledger judges whether that was in time.
     *
     * @throws OgiltigIndataException if it has not been ordered there, or the day has not come or is before the order
     */
    @Transactional
    public void inford(String malnummer, String avser, Medium medium, LocalDate dag, String vem) {
        Kungorelse k = lager.en(malnummer, avser, medium).filter(f -> f.utskickId() != null)
                .orElseThrow(() -> new OgiltigIndataException("medium", "UF 9:9", "Kungörelsen är inte beställd i " + medium.text() + "."));
        if (k.inford() != null) {
            if (!k.inford().equals(dag)) {
                throw new OgiltigIndataException(medium.name(), k.lagrum(), "Kungörelsen är redan antecknad som införd " + k.inford() + ".");
            }
            return;
        }
        if (dag.isAfter(LocalDate.now(klocka)) || dag.isBefore(lada.hamta(k.utskickId()).sandDag())) {
            throw new OgiltigIndataException(medium.name(), k.lagrum(), "Dagen ska ligga mellan beställningen och i dag.");
        }
        lager.inford(k.id(), dag, vem);
        fristbok.iakttagen(malnummer, k.fristNyckel(), dag);
        dagbok.skriv(malnummer, vem, "Kungörelsen infördes i " + k.namn() + " " + dag + ".", k.lagrum());
    }

    /** Whether it was published in time in every medium, as the ledger says. */
    @Transactional(readOnly = true)
    public boolean iTid(String malnummer, String avser) {
        List<Kungorelse> alla = lager.om(malnummer, avser);
        return !alla.isEmpty() && alla.stream().allMatch(k -> iTid(malnummer, k));
    }

    /** Whether it was published in time in one medium, as the ledger says. */
    public boolean iTid(String malnummer, Kungorelse k) {
        return k.inford() != null && fristbok.hitta(malnummer, k.fristNyckel()).map(f -> f.status() == Friststatus.IAKTTAGEN).orElse(false);
    }

    /** What has been ordered and not been published, the first first. */
    @Transactional(readOnly = true)
    public List<Kungorelse> ejInforda(int antal) {
        return lager.ejInforda(antal);
    }

    /** The announcement in each medium, in the order they were planned. */
    @Transactional(readOnly = true)
    public List<Kungorelse> om(String malnummer, String avser) {
        return lager.om(malnummer, avser);
    }
}
