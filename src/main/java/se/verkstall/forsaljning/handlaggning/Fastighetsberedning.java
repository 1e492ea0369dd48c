package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Fastighetsuppgifter;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Fastighetsbevis.Bevis;
import se.verkstall.forsaljning.lagring.Anspraklager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** What goes before a sale of real property: documents, the claims they show, description and valuation, the hearing of the parties. */
@Component
@Lagrum({"UF 12:1", "UF 12:3", "UF 12:4", "UF 12:6", "UF 12:7", "UF 12:13"})
public class Fastighetsberedning {

    private final Fastighetslager lager;
    private final Anspraklager anspraken;
    private final Forsaljningslager forsaljningar;
    private final Egendomsregister egendomar;
    private final Fastighetsdata dokument;
    private final Protokoll protokoll;
    private final Avsandning avsandning;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fastighetsberedning(Fastighetslager lager, Anspraklager anspraken, Forsaljningslager forsaljningar, Egendomsregister egendomar, Fastighetsdata dokument, Protokoll protokoll,
                        Avsandning avsandning, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.anspraken = anspraken;
        this.forsaljningar = forsaljningar;
        this.egendomar = egendomar;
        this.dokument = dokument;
        this.protokoll = protokoll;
        this.avsandning = avsandning;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** The documents are at hand, and what they show of owner and assessed value. */
    @Lagrum({"UF 12:1", "UF 12:7"})
    public void bevis(long forsaljningId, Set<Bevis> anskaffade, String lagfarenAgare, Belopp taxeringsvarde, String tidigare, String vem) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        String text = String.join(", ", anskaffade.stream().sorted().map(Bevis::text).toList());
        lager.bevis(forsaljningId, text, LocalDate.now(klocka), lagfarenAgare, taxeringsvarde, tidigare);
        dagbok.skriv(f.malnummer(), vem, "Anskaffat: " + text + ".", "UF 12:1");
    }

    /** Holders of mortgages in the business on the property are told of the case. */
    @Lagrum("UF 12:7")
    public void foretagsinteckning(long forsaljningId, String namn, String adress) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Sakagare s = egendomar.laggTill(new Sakagare(0, f.egendomId(), Sakagare.Slag.FORETAGSHYPOTEK, namn, null, adress, null, LocalDate.now(klocka)));
        avsandning.skicka(f.malnummer(), new Brev("underrattelse_foretagsinteckning", dokument.av(forsaljningId), null, Satt.ENKEL, "UF 12:7",
                "foretagsinteckning/" + s.id()), new Mottagare("SAKAGARE", namn, null, adress));
    }

    /**
     * Enters a claim, or rewrites one. Whoever has it becomes a sakägare, unless it is a mortgage deed that the owner holds.
     *
     * @return the claim's id
     */
    @Lagrum({"UB 12:4", "UB 12:25"})
    public long ansprak(Fastighetsansprak a, boolean hosAgaren) {
        Long sakagare = a.sakagareId();
        if (sakagare == null && !hosAgaren) {
            sakagare = egendomar.laggTill(new Sakagare(0, a.egendomId(), a.slag().sakagare(), a.vem(), a.idnummer(), a.adress(), null, LocalDate.now(klocka))).id();
        }
        return anspraken.spara(new Fastighetsansprak(a.id(), a.egendomId(), sakagare, a.vem(), a.idnummer(), a.adress(), a.slag(), a.beskrivning(), a.dag(), a.ordning(), a.exekution(),
                a.kostnad(), a.ranta(), a.kapital(), a.pantbrev(), a.tillagg(), a.anmald(), a.kontant(), a.oviss()));
    }

    /** The owner is told of the day, and asked to have his documents at hand. */
    @Lagrum("UF 12:3")
    public LocalDate underrattaOmBeskrivning(long forsaljningId) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Fastighetsuppgifter u = lager.uppgifter(forsaljningId).orElseThrow();
        avsandning.skicka(f.malnummer(), new Brev("underrattelse_beskrivning", dokument.av(forsaljningId), Roll.GALDENAR, Satt.ENKEL, "UF 12:3",
                "beskrivning/" + forsaljningId + "/" + u.beskrivningDag()));
        return u.beskrivningDag();
    }

    /** The protokoll is finalised; documents taken into keeping are receipted. */
    @Lagrum({"UF 12:4", "UF 12:5"})
    public Handling beskriven(long forsaljningId, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(forsaljningId);
        Handling handling = protokoll.fardigstall(f.malnummer(), Slag.BESKRIVNING, svar, vem);
        lager.beskriven(forsaljningId, (String) svar.get("areal"), handling.id());
        if (Boolean.TRUE.equals(svar.get("omhandertagna"))) {
            Map<String, Object> data = new LinkedHashMap<>(dokument.av(forsaljningId));
            data.put("handlingar", svar.get("handlingar"));
            avsandning.skicka(f.malnummer(), new Brev("bevis_omhandertagna", data, Roll.GALDENAR, Satt.ENKEL, "UF 12:4", "omhandertagna/" + forsaljningId));
        }
        return handling;
    }

    /** A value is set, at the description or apart from it; a new one replaces an old one. */
    @Lagrum({"UF 12:2", "UF 12:6", "UB 12:3"})
    public void varderad(long forsaljningId, Belopp varde, String vem) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        lager.varderad(forsaljningId, varde, LocalDate.now(klocka));
        dagbok.skriv(f.malnummer(), vem, "Fastigheten är värderad till " + varde.svenskt() + " kronor.", "UB 12:3 st 1");
    }

    /** Applicant and owner are asked to comment before time and place are set; asked anew for each new auction. */
    @Lagrum("UF 12:13")
    public void hor(long forsaljningId) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        int omgang = lager.hor(forsaljningId);
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(f.malnummer(), new Brev("anmodan_yttrande_fastighet", dokument.av(forsaljningId), roll, Satt.ENKEL, "UF 12:13",
                    "yttrande_fastighet/" + forsaljningId + "/" + omgang + "/" + roll));
        }
    }
}
