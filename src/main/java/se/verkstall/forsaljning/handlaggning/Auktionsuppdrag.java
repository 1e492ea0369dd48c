package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.SattFrist;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** Asks somebody else to hold an auction: the mandate with its instructions, and the day he accounts for the money. */
@Component
@Lagrum({"UF 9:3", "UF 9:4", "UB 9:1 st 2"})
public class Auktionsuppdrag {

    private final Auktionslager auktioner;
    private final Auktionsdata dokument;
    private final Avsandning avsandning;
    private final Fristbok fristbok;
    private final Dagbok dagbok;
    private final Clock klocka;

    Auktionsuppdrag(Auktionslager auktioner, Auktionsdata dokument, Avsandning avsandning, Fristbok fristbok, Dagbok dagbok, Clock klocka) {
        this.auktioner = auktioner;
        this.dokument = dokument;
        this.avsandning = avsandning;
        this.fristbok = fristbok;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** Gives the mandate. */
    public void ge(Auktion auktion, String slag, Mottagare till, LocalDate redovisas, String vem) {
        auktioner.uppdrag(auktion.id(), till.namn(), till.adress(), redovisas);
        Map<String, Object> data = dokument.av(auktion);
        data.put("redovisas", redovisas);
        avsandning.skicka(auktion.malnummer(), new Brev("uppdrag_auktion", data, null, Satt.ENKEL, "UF 9:4", nyckel(auktion.id())), till);
        fristbok.satt(new SattFrist(auktion.malnummer(), "Q32", "UF 9:4", "uppdraget (" + auktion.id() + ")", LocalDate.now(klocka), redovisas,
                List.of("Uppdragstagaren ska ha redovisat influtna medel den dagen."), nyckel(auktion.id()), null));
        dagbok.skriv(auktion.malnummer(), vem, "Uppdrag åt " + till.namn() + ", " + slag + ", att hålla auktion " + auktion.nr() + ". Medlen redovisas senast " + redovisas + ".", "UF 9:3");
    }

    /** The money is here. Nothing happens if nobody had been asked. */
    @Lagrum("UF 9:4")
    public void redovisat(String malnummer, long auktionId) {
        fristbok.hitta(malnummer, nyckel(auktionId)).filter(f -> f.status().loper()).ifPresent(f -> fristbok.iakttagen(malnummer, f.nyckel()));
    }

    private static String nyckel(long auktionId) {
        return "uppdrag_auktion/" + auktionId;
    }
}
