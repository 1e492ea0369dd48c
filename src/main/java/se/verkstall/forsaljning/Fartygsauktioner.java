package se.verkstall.forsaljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Forteckning;
import se.verkstall.forsaljning.berakning.Rattighetsutrop.Rattighet;
import se.verkstall.forsaljning.handlaggning.Auktionsutlysning;
import se.verkstall.forsaljning.handlaggning.Fartygshandlaggning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Mottagare;

/** The doors at an auction of a ship or aircraft: somebody joins the sale, or the applicant asks for a new attempt. */
@Service
@Lagrum({"UB 10:5", "UB 10:21 st 1", "UF 10:5 st 3"})
public class Fartygsauktioner {

    private static final String BEGART = "nyttForsokBegart";

    private final Auktionslager auktioner;
    private final Fartygslager lager;
    private final Auktionsutlysning utlysning;
    private final Fartygshandlaggning handlaggning;
    private final Fristbok fristbok;
    private final Processer processer;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fartygsauktioner(Auktionslager auktioner, Fartygslager lager, Auktionsutlysning utlysning, Fartygshandlaggning handlaggning, Fristbok fristbok,
                     Processer processer, Dagbok dagbok, Clock klocka) {
        this.auktioner = auktioner;
        this.lager = lager;
        this.utlysning = utlysning;
        this.handlaggning = handlaggning;
        this.fristbok = fristbok;
        this.processer = processer;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** What somebody asks who joins after the notices have gone. */
    public enum Slag {
        ANSLUTNING("har anslutit sig till försäljningen"), BEGARAN_8_2("har gjort en begäran enligt 8 kap. 2 § utsökningsbalken");

        private final String text;

        Slag(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /** The auction's own facts, or empty if it is of other property. */
    @Transactional(readOnly = true)
    public java.util.Optional<Fartygsauktion> hitta(long auktionId) {
        return lager.auktion(auktionId);
    }

    /** The sakägarförteckning of an auction at which it has been drawn up. */
    @Transactional(readOnly = true)
    public Forteckning forteckning(long auktionId) {
        return handlaggning.forteckning(auktioner.hamta(auktionId));
    }

    /** The rights of use of the sakägarförteckning; only an aircraft has any. */
    @Transactional(readOnly = true)
    @Lagrum("UB 11:2 a st 2")
    public List<Rattighet> rattigheter(long auktionId) {
        return lager.rattigheter(auktionId);
    }

    /**
     * A creditor joins the sale, or the applicant asks as UB 8:2 says: those who have been notified are told.
     *
     * @throws OgiltigIndataException if the auction is of other property, is not called, or something is missing
     */
    @Transactional
    @Lagrum({"UF 10:5 st 3", "UB 10:5 st 1"})
    public void anslut(long auktionId, Slag slag, String vem, Belopp fordran, String ratt, String handlaggare) {
        Auktion auktion = auktioner.las(auktionId);
        if (lager.auktion(auktionId).isEmpty() || auktion.status() != Auktion.Status.UTLYST) {
            throw new OgiltigIndataException("auktion", "UB 10:5", "Bara till en utlyst auktion av skepp eller luftfartyg kan någon ansluta sig.");
        }
        if (vem == null || vem.isBlank() || ratt == null || ratt.isBlank() || fordran == null || !fordran.arPositivt()) {
            throw new OgiltigIndataException("vem", "UF 10:5 st 1", "Ange vem, fordran och den förmånsrätt som är förenad med den.");
        }
        LocalDate idag = LocalDate.now(klocka);
        long id = lager.anslut(auktionId, slag.name(), vem.strip(), fordran, ratt.strip(), idag);
        Map<String, Object> uppgifter = new LinkedHashMap<>();
        uppgifter.put("vem", vem.strip());
        uppgifter.put("vad", slag.text());
        uppgifter.put("fordran", fordran);
        uppgifter.put("ratt", ratt.strip());
        uppgifter.put("auktionsdag", auktion.dag());
        List<Mottagare> mottagare = new ArrayList<>(utlysning.underrattadeSakagare(auktion));
        handlaggning.meddelaAnslutning(auktion, id, uppgifter, mottagare);
        dagbok.skriv(auktion.malnummer(), handlaggare, vem.strip() + " " + slag.text() + ": " + fordran.svenskt() + " kronor. Sakägarna har fått meddelande.", "UF 10:5 st 3");
    }

    /**
     * The applicant asks for a new attempt.
     *
     * @throws OgiltigIndataException if the week has passed, or none is waited for
     */
    @Transactional
    @Lagrum("UB 10:21 st 1")
    public void begarNyttForsok(long auktionId, LocalDate dag, String handlaggare) {
        Auktion auktion = auktioner.las(auktionId);
        Frist frist = fristbok.hitta(auktion.malnummer(), Fartygshandlaggning.begaran(auktionId))
                .orElseThrow(() -> new OgiltigIndataException("auktion", "UB 10:21", "Ingen begäran om nytt försök väntas."));
        if (dag.isAfter(frist.dag()) || dag.isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("dag", "UB 10:21 st 1", "Begäran skulle ha gjorts senast " + frist.dag() + ", en vecka från auktionen.");
        }
        if (processer.meddela(BEGART, auktion.malnummer(), "auktionId", auktionId) == 0) {
            throw new OgiltigIndataException("auktion", "UB 10:21", "Ingen begäran om nytt försök väntas.");
        }
        fristbok.iakttagen(auktion.malnummer(), frist.nyckel(), dag);
        dagbok.skriv(auktion.malnummer(), handlaggare, "Sökanden har begärt ett nytt försök att sälja egendomen.", "UB 10:21 st 1");
    }
}
