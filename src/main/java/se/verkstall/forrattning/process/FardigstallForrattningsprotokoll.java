package se.verkstall.forrattning.process;

import org.springframework.stereotype.Component;
import se.verkstall.forrattning.handlaggning.Forrattningshandlaggning;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Lagrum;

/** A handläggare finalises the protokoll of a förrättning. */
@Component
@Lagrum({"UF 3:10", "UF 3:11", "UF 3:12"})
class FardigstallForrattningsprotokoll extends Forrattningsuppteckning {

    FardigstallForrattningsprotokoll(Forrattningshandlaggning handlaggning, Forrattningsvariabler variabler, Protokollsunderlag underlag, Protokoll protokoll) {
        super(Slag.FORRATTNING, handlaggning, variabler, underlag, protokoll);
    }

    @Override
    public String nyckel() {
        return "fardigstallForrattningsprotokoll";
    }
}
