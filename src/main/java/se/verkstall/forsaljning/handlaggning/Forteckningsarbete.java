package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.Sakagarforteckning;
import se.verkstall.fordelning.berakning.Sakagarforteckning.Ansprak;
import se.verkstall.fordelning.berakning.Sakagarforteckning.Forteckning;
import se.verkstall.fordelning.berakning.Sakagarforteckning.Rad;
import se.verkstall.fordelning.berakning.Sakagarforteckning.Slag;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.lagring.Anspraklager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Ianspraktagetlager;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Ranterakning;
import se.verkstall.mal.Roll;

/** Draws up the sakägarförteckning from the claims that are known, and keeps it as a document. */
@Component
@Lagrum({"UB 12:24", "UB 12:25", "UB 12:29", "UF 12:20", "UF 12:24"})
public class Forteckningsarbete {

    private final Anspraklager anspraken;
    private final Fastighetslager lager;
    private final Forsaljningslager forsaljningar;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Fastighetsdata dokument;
    private final Handlingar handlingar;
    private final Ianspraktagetlager tagna;
    private final Ranterakning rantor;
    private final Dagbok dagbok;
    private final Clock klocka;

    Forteckningsarbete(Anspraklager anspraken, Fastighetslager lager, Forsaljningslager forsaljningar, Egendomsregister egendomar, Malregister register,
                       Fastighetsdata dokument, Handlingar handlingar, Ianspraktagetlager tagna, Ranterakning rantor, Dagbok dagbok, Clock klocka) {
        this.anspraken = anspraken;
        this.lager = lager;
        this.forsaljningar = forsaljningar;
        this.egendomar = egendomar;
        this.register = register;
        this.dokument = dokument;
        this.handlingar = handlingar;
        this.tagna = tagna;
        this.rantor = rantor;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** The list as it stands, counted to the day. */
    public Forteckning rakna(long forsaljningId, LocalDate dag, Belopp kostnader, Belopp andraMedel) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        List<Ansprak> alla = new ArrayList<>();
        anspraken.i(f.egendomId()).stream().filter(a -> a.slag() != Fastighetsansprak.Slag.LAGSTADGAD || a.anmald()).filter(a -> !utmatt(f, a)).forEach(a -> alla.add(ansprak(a)));
        alla.add(sokandens(f, dag));
        return Sakagarforteckning.uppratta(dag, egendom(f), alla, kostnader, andraMedel);
    }

    /** What there is besides the price: yield in hand. */
    public Belopp andraMedel(long forsaljningId) {
        return lager.avkastning(forsaljningId).ejNegativt();
    }

    /** The rows as they are shown and kept. */
    public List<Fastighetsforteckning.Rad> rader(long forsaljningId, Forteckning forteckning) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Map<String, Fastighetsansprak> perId = new HashMap<>();
        anspraken.i(f.egendomId()).forEach(a -> perId.put(String.valueOf(a.id()), a));
        return forteckning.rader().stream().map(r -> rad(f, r, perId.get(r.id()))).toList();
    }

    /**
     * Draws it up and keeps it.
     *
     * @param auktionId the auction, or {@code null} under hand
     */
    public Fastighetsforteckning uppratta(long forsaljningId, Long auktionId, LocalDate tilltradesdag, Belopp kostnader, String villkor, String vem) {
        Forsaljning f = forsaljningar.las(forsaljningId);
        Belopp andra = andraMedel(forsaljningId);
        Forteckning raknad = rakna(forsaljningId, tilltradesdag, kostnader, andra);
        List<Fastighetsforteckning.Rad> rader = rader(forsaljningId, raknad);
        return spara(f, auktionId, new Uppraknad(raknad, rader, raknad, rader, dokument.av(forsaljningId).get("egendom")), tilltradesdag, villkor, vem);
    }

    /**
     * A list that has been counted.
     *
     * @param visas what the document shows, which is all the properties if one list is drawn up for them
     */
    record Uppraknad(Forteckning forteckning, List<Fastighetsforteckning.Rad> rader, Forteckning visas, List<Fastighetsforteckning.Rad> visadeRader, Object egendom) {
    }

    /** Keeps a list that has been counted, and its document. */
    Fastighetsforteckning spara(Forsaljning f, Long auktionId, Uppraknad u, LocalDate tilltradesdag, String villkor, String vem) {
        Forteckning raknad = u.forteckning();
        Map<String, Object> data = new LinkedHashMap<>(dokument.av(f.id()));
        data.put("egendom", u.egendom());
        data.put("rader", u.visadeRader());
        data.put("forteckning", u.visas());
        data.put("tilltradesdag", tilltradesdag);
        data.put("villkor", villkor);
        Handling handling = handlingar.skapa(f.malnummer(), "sakagarforteckning", data, vem);
        long id = anspraken.laggTill(new Fastighetsforteckning(0, f.id(), auktionId, LocalDate.now(klocka), tilltradesdag, raknad.skyddsbelopp(), raknad.andraMedel(), raknad.lagstaBud(),
                raknad.forrattningskostnader(), raknad.avraknas(), villkor, handling.id(), u.rader()));
        dagbok.skriv(f.malnummer(), vem, "Sakägarförteckning är upprättad: skyddsbelopp " + raknad.skyddsbelopp().svenskt() + " kronor, lägsta bud " + raknad.lagstaBud().svenskt() + " kronor.",
                "UB 12:24, UB 12:29");
        return anspraken.forteckningar(f.id()).stream().filter(x -> x.id() == id).findFirst().orElseThrow();
    }

    /** The latest list of a sale. */
    public Fastighetsforteckning senaste(long forsaljningId) {
        return anspraken.forteckningar(forsaljningId).stream().reduce((a, b) -> b)
                .orElseThrow(() -> new IllegalStateException("Ingen sakägarförteckning är upprättad i försäljning " + forsaljningId + "."));
    }

    /** Down payment by the latest list: a tenth of the price, no more than is paid in cash and no less than the costs. */
    @Lagrum("UB 12:35 st 1")
    public Belopp handpenning(Fastighetsforteckning f, Belopp pris) {
        return new Forteckning(List.of(new Rad(1, "", Slag.PANTRATT, null, true, f.avraknas())), f.skyddsbelopp(), f.andraMedel(), f.lagstaBud(), f.kostnader())
                .handpenning(pris);
    }

    /** What kind of property the money is shared as. */
    Egendom egendom(Forsaljning f) {
        return egendomar.hamta(f.egendomId()).slag() == Egendomsslag.TOMTRATT ? Egendom.TOMTRATT : Egendom.FAST_EGENDOM;
    }

    Fastighetsforteckning.Rad rad(Forsaljning f, Rad r, Fastighetsansprak a) {
        return rad(f.malnummer(), r, a);
    }

    /** A row as it is shown and kept; the claim that was attached for is that of the case. */
    Fastighetsforteckning.Rad rad(String malnummer, Rad r, Fastighetsansprak a) {
        String vem = switch (r.slag()) {
            case FORRATTNINGSKOSTNADER -> "Staten";
            case AGARHYPOTEK -> dokument.namn(malnummer, Roll.GALDENAR);
            case UTMATNING -> dokument.namn(malnummer, Roll.SOKANDE);
            default -> a == null ? dokument.namn(malnummer, Roll.SOKANDE) : a.vem();
        };
        return new Fastighetsforteckning.Rad(r.plats(), a == null ? null : a.id(), rubrik(r.slag(), a), vem, r.belopp(), r.skyddad(), r.avraknas());
    }

    private static String rubrik(Slag slag, Fastighetsansprak a) {
        return switch (slag) {
            case FORRATTNINGSKOSTNADER -> "Förrättningskostnader";
            case AGARHYPOTEK -> a == null ? "Ägarhypotek, det utmätta pantbrevet" : "Ägarhypotek, " + a.beskrivning();
            case UTMATNING -> "Exekutionsfordran, utmätning";
            default -> a == null ? "Exekutionsfordran, panträtt" : a.slag().text() + ", " + a.beskrivning();
        };
    }

    static Ansprak ansprak(Fastighetsansprak a) {
        return new Ansprak(String.valueOf(a.id()), Slag.valueOf(a.slag().name()), a.dag(), a.ordning(), a.exekution(), a.kostnad(), a.ranta(), a.kapital(), a.pantbrev(), a.tillagg(),
                a.anmald(), a.hosAgaren(), a.kontant(), a.oviss());
    }

    /** The applicant's claim with the interest that it is expected to have on the day of taking over. */
    @Lagrum("UB 12:27 st 1")
    Ansprak sokandens(Forsaljning f, LocalDate dag) {
        List<Fordran> fordringar = register.fordringar(f.malnummer());
        return medPantbrevet(f, new Ansprak(f.malnummer(), Slag.UTMATNING, f.utmatningsdag(), 1, true, Belopp.summa(fordringar.stream().map(Fordran::kostnadKvar).toList()),
                Belopp.summa(fordringar.stream().map(x -> x.rantaKvar().plus(rantor.beraknad(x, dag))).toList()), Belopp.summa(fordringar.stream().map(Fordran::kapitalKvar).toList()), null, null, true, false,
                false, false));
    }

    /** Taken for an attached deed the property is sold for a claim with mortgage, at the place of the deed. */
    @Lagrum({"UB 12:2", "UB 9:14 st 3"})
    private Ansprak medPantbrevet(Forsaljning f, Ansprak a) {
        return tagna.fastighet(f.egendomId()).map(p -> new Ansprak(a.id(), Slag.PANTRATT, p.dag(), p.ordning(), true, a.kostnad(), a.ranta(), a.kapital(), p.belopp(), p.tillagg(), true, false, true,
                false)).orElse(a);
    }

    /** Whether it is the attached deed that the property was taken for: it stands with the claim, not as the owner's. */
    private boolean utmatt(Forsaljning f, Fastighetsansprak a) {
        return a.hosAgaren() && tagna.fastighet(f.egendomId()).filter(p -> p.dag().equals(a.dag()) && p.ordning() == a.ordning() && p.belopp().equals(a.pantbrev())).isPresent();
    }
}
