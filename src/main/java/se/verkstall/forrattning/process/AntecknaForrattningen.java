package se.verkstall.forrattning.process;

import org.springframework.stereotype.Component;
import se.verkstall.forrattning.handlaggning.Forrattningshandlaggning;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Lagrum;

/** A handläggare puts a förrättning on record where no protokoll is kept. */
@Component
@Lagrum("UF 3:13")
class AntecknaForrattningen extends Forrattningsuppteckning {

    AntecknaForrattningen(Forrattningshandlaggning handlaggning, Forrattningsvariabler variabler, Protokollsunderlag underlag, Protokoll protokoll) {
        super(Slag.ANTECKNING, handlaggning, variabler, underlag, protokoll);
    }

    @Override
    public String nyckel() {
        return "antecknaForrattningen";
    }
}
