package se.verkstall.forsaljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.forsaljning.berakning.Kopeskillingsavrakning.Mojlig;
import se.verkstall.forsaljning.handlaggning.Fartygsavrakning;
import se.verkstall.forsaljning.handlaggning.Fartygsoverklagande;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Processer;

/** The doors after a bid for a ship or aircraft has been accepted: the buyer wants a claim settled against the price; the sale is appealed; a court keeps the buyer out. */
@Service
@Lagrum({"UB 10:15", "UB 10:23", "UB 13:17 st 3"})
public class Fartygsaffarer {

    private static final String ABEROPAD = "avrakningAberopad";

    private final Forsaljningslager lager;
    private final Fartygslager fartyg;
    private final Fartygsavrakning avrakning;
    private final Fartygsoverklagande overklagande;
    private final Processer processer;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fartygsaffarer(Forsaljningslager lager, Fartygslager fartyg, Fartygsavrakning avrakning, Fartygsoverklagande overklagande, Processer processer, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.fartyg = fartyg;
        this.avrakning = avrakning;
        this.overklagande = overklagande;
        this.processer = processer;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** An appeal of a sale; {@code hindrar}: a court has ordered that the buyer may not take possession. */
    public record Overklagande(String klagande, LocalDate inkom, LocalDate forordnad, boolean hindrar, String utgang) {
    }

    /** The claims that may still be settled against the price of the purchase, or none. */
    @Transactional(readOnly = true)
    @Lagrum("UB 10:15 st 1")
    public List<Mojlig> mojligaAvrakningar(Kop kop) {
        return kop != null && kop.status() == Kop.Status.GALLER && kop.auktionId() != null && fartyg.auktion(kop.auktionId()).filter(Fartygsauktion::upprattad).isPresent()
                ? avrakning.mojliga(kop) : List.of();
    }

    /**
     * The buyer says that he and a creditor have agreed that a claim stands over, to be settled against the price: a person tries it.
     *
     * @throws OgiltigIndataException if no claim may stand over, or the price is not waited for
     */
    @Transactional
    @Lagrum({"UB 10:15 st 1", "UB 13:17 st 3"})
    public void aberopaAvrakning(long forsaljningId, String vem) {
        Forsaljning f = lager.las(forsaljningId);
        Kop kop = lager.gallande(forsaljningId).filter(k -> k.status() == Kop.Status.GALLER)
                .orElseThrow(() -> new OgiltigIndataException("avrakning", "UB 10:16 st 4", "Ingen köpeskilling väntas i försäljningen."));
        if (mojligaAvrakningar(kop).isEmpty()) {
            throw new OgiltigIndataException("avrakning", "UB 10:15 st 2", "Ingen fordran får innestå enligt sakägarförteckningen, eller så täcks den inte av köpeskillingen.");
        }
        if (LocalDate.now(klocka).isAfter(kop.anstandTill())) {
            throw new OgiltigIndataException("avrakning", "UB 10:16 st 4", "Köpeskillingen skulle ha betalats eller avräknats senast " + kop.anstandTill() + ".");
        }
        if (processer.meddela(ABEROPAD, f.malnummer(), "forsaljningId", forsaljningId) == 0) {
            throw new OgiltigIndataException("avrakning", "UB 10:15 st 1", "En avräkning prövas redan, eller så är protokollet över auktionen inte färdigt.");
        }
        dagbok.skriv(f.malnummer(), vem, kop.kopare() + " åberopar att borgenär har medgett avräkning på köpeskillingen.", "UB 13:17 st 3");
    }

    /**
     * The sale is appealed.
     *
     * @throws OgiltigIndataException if there is no sale that can be, or the day is after the last
     */
    @Transactional
    @Lagrum("UB 10:23 st 1")
    public void overklaga(long forsaljningId, String klagande, LocalDate dag, String vem) {
        kravFartyg(forsaljningId);
        if (klagande == null || klagande.isBlank()) {
            throw new OgiltigIndataException("klagande", "UB 18:7 st 3", "Ange vem som överklagar.");
        }
        overklagande.inkom(forsaljningId, klagande.strip(), dag, vem);
    }

    /**
     * A court has ordered that the buyer may not take possession until further notice.
     *
     * @throws OgiltigIndataException if the sale is not appealed, or he was entitled to it before
     */
    @Transactional
    @Lagrum("UB 10:23 st 2")
    public void forordna(long forsaljningId, LocalDate dag, String vem) {
        kravFartyg(forsaljningId);
        overklagande.forordnat(forsaljningId, dag, vem);
    }

    /** The appeals of the sale that goes on, the first first. */
    @Transactional(readOnly = true)
    public List<Overklagande> overklaganden(long forsaljningId) {
        return overklagande.overklaganden(forsaljningId).stream().map(o -> new Overklagande(o.klagande(), o.inkom(), o.forordnad(), o.hindrar(), o.utgang())).toList();
    }

    /** Whether the sale may still be appealed: somebody has bought, and the last day has not passed. */
    @Transactional(readOnly = true)
    public boolean kanOverklagas(Kop kop) {
        return kop != null && kop.status() != Kop.Status.OGILTIGT && !LocalDate.now(klocka).isAfter(Fartygsoverklagande.senast(kop));
    }

    private void kravFartyg(long forsaljningId) {
        if (fartyg.hitta(forsaljningId).isEmpty()) {
            throw new OgiltigIndataException("dag", "UB 10:23", "Det är inte en försäljning av registrerat skepp eller luftfartyg.");
        }
    }
}
