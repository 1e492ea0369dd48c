package se.verkstall.ansokan;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Satt;

/** Tells the debtor at once that somebody asks for the sale of property that is deemed attached (UB 4:27). */
@Component
@Lagrum("UF 8:4")
class Forsaljningsbegaran {

    private static final String NYCKEL = "begaran_forsaljning";

    private final Avsandning avsandning;
    private final Fristbok fristbok;

    Forsaljningsbegaran(Avsandning avsandning, Fristbok fristbok) {
        this.avsandning = avsandning;
        this.fristbok = fristbok;
    }

    void underratta(String malnummer, LocalDate inkom) {
        fristbok.starta(new NyFrist(malnummer, "Q31", "begäran kom in", inkom, NYCKEL, null));
        avsandning.skicka(malnummer, new Brev("underrattelse_begaran_forsaljning", Map.of("inkom", inkom), Roll.GALDENAR, Satt.ENKEL, "UF 8:4", NYCKEL));
        fristbok.iakttagen(malnummer, NYCKEL);
    }
}
