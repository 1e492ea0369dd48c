package se.verkstall.forsaljning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.handling.Protokollsinledning;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;

/** What every protokoll of a sale of real property begins with (UF 3:11). */
@Component
@Lagrum("UF 3:11")
class Fastighetsprotokollsdata {

    private final Protokollsinledning inledning;

    Fastighetsprotokollsdata(Protokollsinledning inledning) {
        this.inledning = inledning;
    }

    Map<String, Object> gemensamt(Uppgift uppgift) {
        Map<String, Object> ifyllt = inledning.av(uppgift.malnummer(), "Gäldenär och ägare");
        ifyllt.put("forrattningsman", inledning.forrattningsman(uppgift.ansvarig()));
        ifyllt.put("beslut", "Inga beslut meddelades utöver vad som framgår av protokollet.");
        return ifyllt;
    }
}
