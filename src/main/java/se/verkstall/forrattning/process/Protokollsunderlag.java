package se.verkstall.forrattning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.Forrattning;
import se.verkstall.handling.Protokollsinledning;
import se.verkstall.lag.Lagrum;

/** What a protokoll is filled in with from the case and from how the förrättning went. */
@Component
@Lagrum("UF 3:11 st 1")
class Protokollsunderlag {

    private final Protokollsinledning inledning;

    Protokollsunderlag(Protokollsinledning inledning) {
        this.inledning = inledning;
    }

    Map<String, Object> av(Forrattning f) {
        Forrattning.Forlopp forlopp = f.forlopp();
        Map<String, Object> ifyllt = parter(f.malnummer());
        ifyllt.put("forrattningsman", forrattningsman(forlopp.forrattningsman()));
        ifyllt.put("tidOchPlats", f.plan().dag() + " klockan " + forlopp.borjade() + "–" + forlopp.slutade() + ", " + f.plan().plats());
        ifyllt.put("andamal", f.plan().andamal().text());
        ifyllt.put("vittne", f.plan().vittne() == null ? "Inget vittne och ingen sakkunnig har anlitats." : "Vittne: " + f.plan().vittne() + ".");
        ifyllt.put("narvarande", forlopp.narvarande());
        ifyllt.put("anmodad", forlopp.anmodad() == null ? "Ingen har anmodats att närvara." : forlopp.anmodad());
        ifyllt.put("tilltrade", forlopp.bostadIFranvaro());
        ifyllt.put("tilltradeSkal", forlopp.tilltradeSkal());
        ifyllt.put("yttranden", "Inga yttranden har lämnats vid förrättningen.");
        ifyllt.put("beslut", forlopp.avvisade() == null ? "Inga beslut fattades vid förrättningen." : "Avvisad efter tillsägelse: " + forlopp.avvisade());
        ifyllt.put("ovrigt", forlopp.anteckningar());
        ifyllt.put("undantag", forlopp.undantag());
        ifyllt.values().removeIf(java.util.Objects::isNull);
        return ifyllt;
    }

    String forrattningsman(String vem) {
        return inledning.forrattningsman(vem);
    }

    /** The parties and the title, as the case tells them. */
    Map<String, Object> parter(String malnummer) {
        return inledning.parter(malnummer, "Gäldenär", "okänd");
    }
}
