package se.verkstall.forrattning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.Forrattning;
import se.verkstall.forrattning.Forrattning.Forlopp;
import se.verkstall.forrattning.Forrattning.Plan;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** Plans, announces, holds and puts on record a förrättning. */
@Component
@Lagrum({"UF 3:1", "UF 3:2", "UF 3:3", "UF 3:4", "UF 6:3"})
public class Forrattningshandlaggning {

    private static final LocalDate EN_POLISMYNDIGHET = LocalDate.of(2015, 1, 1);

    private final Forrattningslager lager;
    private final Avsandning avsandning;
    private final Protokoll protokoll;
    private final Dagbok dagbok;
    private final Clock klocka;

    Forrattningshandlaggning(Forrattningslager lager, Avsandning avsandning, Protokoll protokoll, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.avsandning = avsandning;
        this.protokoll = protokoll;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** A time and a place have been set. */
    public Forrattning planera(String malnummer, Plan plan, String vem) {
        dagbok.skriv(malnummer, vem, "Förrättning bestämd till " + plan.dag() + " klockan " + plan.fran() + "–" + plan.till() + ", " + plan.plats() + ".", "UF 3:1");
        if (plan.vittne() != null) {
            dagbok.skriv(malnummer, vem, "Vittne vid förrättningen: " + plan.vittne() + ". Skäl: " + plan.vittneSkal(), "UF 3:4");
        }
        return lager.laggTill(malnummer, plan, vem);
    }

    /** Whether there are special reasons for a time before 6 or after 21 has been judged. */
    @Lagrum("UF 3:1 st 2")
    public void provaTiden(long id, boolean finns, String skal, String vem) {
        Forrattning f = lager.hamta(id);
        if (finns) {
            lager.skalForTiden(id, skal, vem);
        } else {
            lager.installd(id, "Inga särskilda skäl för tiden. " + skal);
        }
        dagbok.skriv(f.malnummer(), vem, (finns ? "Särskilda skäl för förrättning klockan " : "Inga särskilda skäl för förrättning klockan ") + f.plan().fran() + "–" + f.plan().till()
                + ". " + skal, "UF 3:1 st 2");
    }

    /** Tells the debtor of time and place. */
    @Lagrum({"UF 6:3 st 1", "UB 2:17 st 2"})
    public void underratta(long id) {
        Forrattning f = lager.hamta(id);
        Map<String, Object> data = tiden(f);
        data.put("andamal", f.plan().andamal().text());
        avsandning.skicka(f.malnummer(), new Brev("underrattelse_forrattning", data, Roll.GALDENAR, Satt.ENKEL, "UF 6:3", "forrattning/" + id));
        lager.underrattad(id, LocalDate.now(klocka));
    }

    /** Asks the police to assist. */
    @Lagrum("UF 3:3")
    public void begarPolis(long id) {
        Forrattning f = lager.hamta(id);
        Map<String, Object> data = tiden(f);
        data.put("till", f.plan().till());
        data.put("skal", f.plan().polisSkal());
        avsandning.skicka(f.malnummer(), new Brev("begaran_polisbitrade", data, null, Satt.ENKEL, "UF 3:3", "polis/" + id),
                new Mottagare("MYNDIGHET", f.plan().dag().isBefore(EN_POLISMYNDIGHET) ? "Polismyndigheten i länet" : "Polismyndigheten", null, null));
    }

    /** It was not held. */
    public void stallIn(long id, String skal, String vem) {
        Forrattning f = lager.hamta(id);
        lager.installd(id, skal);
        dagbok.skriv(f.malnummer(), vem, "Förrättningen hölls inte. " + skal, "UF 3:1");
    }

    /** It was held, as the notes tell. */
    @Lagrum({"UF 3:5", "UF 3:10", "UF 3:12 st 1", "UF 6:3 st 2"})
    public void hallen(long id, Forlopp forlopp, String tidSkal, String vem) {
        Forrattning f = lager.hamta(id);
        if (tidSkal != null) {
            lager.skalForTiden(id, tidSkal, vem);
        }
        lager.hallen(id, forlopp);
        dagbok.skriv(f.malnummer(), vem, "Förrättning hölls klockan " + forlopp.borjade() + "–" + forlopp.slutade() + ", " + f.plan().plats() + ".", "UF 3:12");
        if (forlopp.avvisade() != null) {
            dagbok.skriv(f.malnummer(), vem, "Avvisad från förrättningen efter tillsägelse: " + forlopp.avvisade(), "UF 3:5");
        }
        if (forlopp.anmodad() != null) {
            dagbok.skriv(f.malnummer(), vem, "Anmodad att närvara vid förrättningen: " + forlopp.anmodad(), "UF 6:3 st 2");
        }
    }

    /** Tells whoever disposes of a space that it was opened. */
    @Lagrum("UF 3:2 st 2")
    public void underrattaOmTilltrade(long id, boolean tillslutet) {
        Forrattning f = lager.hamta(id);
        Map<String, Object> data = tiden(f);
        data.put("skal", f.forlopp().tilltradeSkal());
        data.put("tillslutet", tillslutet);
        avsandning.skicka(f.malnummer(), new Brev("underrattelse_tilltrade", data, null, Satt.ENKEL, "UF 3:2", "tilltrade/" + id),
                new Mottagare("SAKAGARE", f.forlopp().innehavare(), null, f.forlopp().innehavareAdress()));
    }

    /** Finalises the protokoll, or the notes where none is kept. */
    @Lagrum({"UF 3:11", "UF 3:12", "UF 3:13"})
    public void protokoll(long id, Slag slag, Map<String, Object> svar, String vem) {
        Handling handling = protokoll.fardigstall(lager.hamta(id).malnummer(), slag, svar, vem);
        lager.protokoll(id, handling.id());
    }

    private static Map<String, Object> tiden(Forrattning f) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dagen", f.plan().dag());
        data.put("fran", f.plan().fran().toString());
        data.put("plats", f.plan().plats());
        return data;
    }
}
