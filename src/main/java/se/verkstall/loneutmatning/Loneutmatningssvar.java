package se.verkstall.loneutmatning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.handlaggning.Frister;
import se.verkstall.loneutmatning.handlaggning.Parter;
import se.verkstall.loneutmatning.handlaggning.Svarstext;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.lagring.Underlagslager;
import se.verkstall.loneutmatning.lagring.Underlagslager.Fran;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;

/** The door through which the debtor comments and the employer answers, before wages are attached. Who answers again is read anew. */
@Service
public class Loneutmatningssvar {

    /** Tells the process that the debtor has commented. */
    public static final String YTTRANDE = "yttrandeOmLoneutmatning";
    /** Tells it that the employer has answered. */
    public static final String ARBETSGIVAREN = "arbetsgivarenSvarade";
    private static final int LANGSTA_TEXT = 10_000;

    private final Loneutmatningar loneutmatningar;
    private final Loneutmatningslager lager;
    private final Underlagslager underlag;
    private final Parter parter;
    private final Frister frister;
    private final Handlingar handlingar;
    private final Processer processer;
    private final Clock klocka;

    Loneutmatningssvar(Loneutmatningar loneutmatningar, Loneutmatningslager lager, Underlagslager underlag, Parter parter, Frister frister,
                       Handlingar handlingar, Processer processer, Clock klocka) {
        this.loneutmatningar = loneutmatningar;
        this.lager = lager;
        this.underlag = underlag;
        this.parter = parter;
        this.frister = frister;
        this.handlingar = handlingar;
        this.processer = processer;
        this.klocka = klocka;
    }

    /**
     * Takes in the debtor's comment.
     *
     * @param malnummer any case of the attachment
     * @param meddelande in his own words, or {@code null}
     * @throws OgiltigIndataException naming each field that is wrong
     */
    @Transactional
    @Lagrum({"UB 7:7", "UF 7:1"})
    public void yttrande(String malnummer, Hushallsuppgifter uppgifter, String meddelande) {
        Loneutmatning loneutmatning = oppen(malnummer, "UB 7:7");
        uppgifter.kontrollera(LocalDate.now(klocka));
        kravText(meddelande);
        Map<String, Object> falt = uppgifter.falt();
        underlag.svarat(loneutmatning.id(), Fran.GALDENAR, falt, OffsetDateTime.now(klocka));
        spara(loneutmatning, Roll.GALDENAR, "Yttrande om utmätning av lön", falt, meddelande);
        frister.iakttagen(loneutmatning.ledandeMal(), Frister.YTTRANDE);
        processer.meddela(YTTRANDE, loneutmatning.ledandeMal(), Map.of());
    }

    /**
     * Takes in the employer's answer.
     *
     * @param malnummer any case of the attachment
     * @throws OgiltigIndataException naming each field that is wrong
     */
    @Transactional
    @Lagrum({"UF 7:3", "UB 4:15"})
    public void arbetsgivaren(String malnummer, Arbetsgivaruppgifter uppgifter) {
        Loneutmatning loneutmatning = oppen(malnummer, "UF 7:3");
        uppgifter.kontrollera();
        Map<String, Object> falt = new LinkedHashMap<>(uppgifter.falt());
        falt.put("anstalld", uppgifter.anstalld());
        falt.put("dagersattning", uppgifter.dagersattning());
        if (uppgifter.lonedag() != null) {
            falt.put("lonedag", uppgifter.lonedag());
        }
        underlag.svarat(loneutmatning.id(), Fran.ARBETSGIVARE, falt, OffsetDateTime.now(klocka));
        spara(loneutmatning, Roll.ARBETSGIVARE, "Svar från arbetsgivaren", falt, uppgifter.ovrigt());
        frister.iakttagen(loneutmatning.ledandeMal(), Frister.ARBETSGIVARSVAR);
        processer.meddela(ARBETSGIVAREN, loneutmatning.ledandeMal(), Map.of());
    }

    private Loneutmatning oppen(String malnummer, String lagrum) {
        Loneutmatning l = loneutmatningar.aktuell(malnummer).filter(a -> a.upphord() == null)
                .orElseThrow(() -> new OgiltigIndataException("malnummer", lagrum, "Ingen fråga om utmätning av lön är öppen i mål " + malnummer + "."));
        return lager.las(l.id());
    }

    private void spara(Loneutmatning loneutmatning, Roll fran, String titel, Map<String, Object> falt, String meddelande) {
        handlingar.inkommen(loneutmatning.ledandeMal(), titel, Svarstext.av(falt, meddelande),
                parter.part(loneutmatning.ledandeMal(), fran).namn());
    }

    private static void kravText(String text) {
        if (text != null && text.length() > LANGSTA_TEXT) {
            throw new OgiltigIndataException("meddelande", null, "Får vara högst " + LANGSTA_TEXT + " tecken.");
        }
    }
}
