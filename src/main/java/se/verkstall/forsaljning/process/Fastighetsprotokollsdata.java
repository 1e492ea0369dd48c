package se.verkstall.forsaljning.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Uppgift;

/** What every protokoll of a sale of real property begins with (UF 3:11). */
@Component
@Lagrum("UF 3:11")
class Fastighetsprotokollsdata {

    private final Malregister register;

    Fastighetsprotokollsdata(Malregister register) {
        this.register = register;
    }

    Map<String, Object> gemensamt(Uppgift uppgift) {
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("forrattningsman", uppgift.ansvarig());
        ifyllt.put("parter", "Sökande: " + namn(uppgift, Roll.SOKANDE) + ". Gäldenär och ägare: " + namn(uppgift, Roll.GALDENAR) + ".");
        ifyllt.put("verkstallighet", register.titlar(uppgift.malnummer()).stream().findFirst()
                .map(t -> "Utmätning enligt " + t.myndighet() + ", " + t.nummer() + ", " + t.dag()).orElse("Utmätning"));
        ifyllt.put("vittne", "Inget vittne och ingen sakkunnig har anlitats.");
        ifyllt.put("yttranden", "Inga yttranden har lämnats vid förrättningen.");
        ifyllt.put("beslut", "Inga beslut meddelades utöver vad som framgår av protokollet.");
        ifyllt.put("ovrigt", "Inget av betydelse förekom i övrigt.");
        return ifyllt;
    }

    private String namn(Uppgift uppgift, Roll roll) {
        return register.part(uppgift.malnummer(), roll).map(Part::namn).orElse("–");
    }
}
