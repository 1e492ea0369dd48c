package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.handlaggning.Expediering.Forsandelse;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.Roll;

/** Orders that what is withheld from now on is shared with another claim, and tells every applicant concerned and the debtor. */
@Component
@Lagrum({"UF 7:7", "UF bilaga p 13"})
public class Fordelningsbeslut {

    private static final String MALL = "beslut_fordelning";

    private final Loneutmatningslager lager;
    private final Fordringslage fordringslage;
    private final Expediering expediering;
    private final Parter parter;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fordelningsbeslut(Loneutmatningslager lager, Fordringslage fordringslage, Expediering expediering, Parter parter, Malregister register,
                      Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.fordringslage = fordringslage;
        this.expediering = expediering;
        this.parter = parter;
        this.register = register;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** The decision as it would go out in the new case. */
    public String forhandsvisa(String malnummer, long loneutmatningId, String vem) {
        return expediering.forhandsvisa(malnummer, MALL, data(lager.hamta(loneutmatningId), malnummer, malnummer, vem));
    }

    /**
     * Lets the case's claim share in wages that fall due after today.
     *
     * @throws OgiltigIndataException if the attachment no longer runs
     */
    public void besluta(String malnummer, long loneutmatningId, String vem) {
        Loneutmatning loneutmatning = lager.las(loneutmatningId);
        if (loneutmatning.status() != Status.PAGAR) {
            throw new OgiltigIndataException("fordela", "UF 7:7", "Löneutmätning " + loneutmatning.nummer() + " är " + loneutmatning.status().text()
                    + ". Det finns inget att fördela.");
        }
        LocalDate idag = LocalDate.now(klocka);
        lager.delarFran(loneutmatningId, malnummer, idag.plusDays(1));
        register.satt(malnummer, Malstatus.PAGAR, Fas.LONEUTMATNING);
        for (String berort : deltar(loneutmatningId)) {
            dagbok.skriv(berort, vem, "Det som innehålls av lön som förfaller efter " + idag + " i löneutmätning " + loneutmatning.nummer()
                    + " ska fördelas även på fordran i mål " + malnummer + ".", "UF 7:7");
            Set<Lonemottagare> mottagare = berort.equals(malnummer) ? Set.of(Lonemottagare.SOKANDEN, Lonemottagare.GALDENAREN) : Set.of(Lonemottagare.SOKANDEN);
            expediering.sand(new Forsandelse(berort, MALL, data(loneutmatning, malnummer, berort, vem), Lonehandling.FORDELNING, idag, mottagare,
                    MALL + "/" + malnummer, vem));
        }
    }

    private List<String> deltar(long loneutmatningId) {
        return lager.deltagare(loneutmatningId).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).toList();
    }

    private Map<String, Object> data(Loneutmatning loneutmatning, String nyttMal, String mal, String vem) {
        Map<String, Object> data = new LinkedHashMap<>(fordringslage.data(mal));
        data.put("loneutmatningsnummer", loneutmatning.nummer());
        data.put("beslutsdag", LocalDate.now(klocka));
        data.put("nyttMal", nyttMal);
        data.put("utmatningsdag", loneutmatning.beslut() == null ? null : loneutmatning.beslut().dag());
        data.put("arbetsgivare", parter.part(loneutmatning.ledandeMal(), Roll.ARBETSGIVARE));
        data.put("beslutadAv", vem);
        return data;
    }
}
