package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.berakning.Sakagarforteckning.Forteckning;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Fastighetsbevakning;
import se.verkstall.forsaljning.handlaggning.Fastighetsdata;
import se.verkstall.forsaljning.handlaggning.Forteckningsarbete;
import se.verkstall.forsaljning.handlaggning.Gemensamarbete;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare holds the bevakningssammanträde with a draft of the sakägarförteckning at hand; the form is the protokoll. */
@Component
@Lagrum({"UB 12:19", "UB 12:23", "UF 12:20", "UF 12:21", "UF 12:23"})
class HallBevakningssammantrade implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Auktionslager auktioner;
    private final Fastighetsbevakning bevakning;
    private final Forteckningsarbete forteckningar;
    private final Fastighetsdata dokument;
    private final Fastighetsprotokollsdata grund;
    private final Egendomsregister egendomar;
    private final Protokoll protokoll;
    private final Gemensamarbete grupper;
    private final Clock klocka;

    HallBevakningssammantrade(Forsaljningslager forsaljningar, Fastighetslager lager, Auktionslager auktioner, Fastighetsbevakning bevakning, Forteckningsarbete forteckningar,
                              Fastighetsdata dokument, Fastighetsprotokollsdata grund, Egendomsregister egendomar, Protokoll protokoll, Gemensamarbete grupper, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.auktioner = auktioner;
        this.bevakning = bevakning;
        this.forteckningar = forteckningar;
        this.dokument = dokument;
        this.grund = grund;
        this.egendomar = egendomar;
        this.protokoll = protokoll;
        this.grupper = grupper;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "hallBevakningssammantrade";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        Auktion auktion = Fastighetsval.auktion(f, auktioner);
        Fastighetsauktion m = lager.auktion(auktion.id()).orElseThrow();
        Map<String, Object> ifyllt = new HashMap<>(grund.gemensamt(uppgift));
        ifyllt.put("tidOchPlats", m.bevakningDag() + " klockan " + m.bevakningTid() + ", " + m.bevakningPlats());
        ifyllt.put("andamal", "Bevakningssammanträde före auktion på utmätt fastighet");
        ifyllt.put("egendomen", egendomar.hamta(f.egendomId()).iOrd());
        ifyllt.put("fordringen", dokument.fordran(f.malnummer()).svenskt() + " kronor till " + dokument.av(f.id()).get("sokande"));
        ifyllt.put("utkast", utkast(f, m));
        ifyllt.put(Fastighetsval.ANSPRAK, Fastighetsval.rader(bevakning.anspraken(f.egendomId())));
        ifyllt.put("yttrandenAnsprak", "Sakägarna hade inget att anföra om anspråken och villkoren.");
        ifyllt.put("betydelse", "Inget av betydelse i övrigt.");
        return ifyllt;
    }

    /** The draft as it stands before the meeting, in words. */
    @Lagrum("UF 12:20")
    private String utkast(Forsaljning f, Fastighetsauktion m) {
        Forteckning utkast = forteckningar.rakna(f.id(), m.fordelningDag(), Belopp.NOLL, forteckningar.andraMedel(f.id()));
        String rader = String.join("\n", forteckningar.rader(f.id(), utkast).stream().map(r -> r.plats() + ". " + r.slag() + ": " + r.vem() + (r.belopp() == null ? "" : ", "
                + r.belopp().svenskt() + " kronor") + (r.skyddad() ? "" : " (inte skyddad)")).toList());
        return rader + "\nSkyddsbelopp utan kostnader " + utkast.skyddsbelopp().svenskt() + " kronor.";
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        Auktion auktion = auktioner.las(Fastighetsval.auktion(f, auktioner).id());
        Fastighetsauktion m = lager.auktion(auktion.id()).orElseThrow();
        if (LocalDate.now(klocka).isBefore(m.bevakningDag())) {
            throw new OgiltigIndataException("tidOchPlats", "UB 12:20 st 1", "Bevakningssammanträdet är kungjort till " + m.bevakningDag() + ".");
        }
        bevakning.hall(f, auktion, Fastighetsval.ansprak(svar, f.egendomId(), bevakning.kanda(f.egendomId())), med(f, svar), vem);
        return Map.of(Gemensamarbete.ROLL, grupper.bevakad(f.id()).name());
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return protokoll.forhandsvisa(uppgift.malnummer(), Slag.BEVAKNING, med(Fastighetsval.forsaljning(uppgift, forsaljningar, lager), svar));
    }

    /** Whether the property is mortgaged with others is a fact, not a field. */
    private Map<String, Object> med(Forsaljning f, Map<String, Object> svar) {
        Map<String, Object> alla = new HashMap<>(svar);
        alla.put("flera", lager.uppgifter(f.id()).orElseThrow().gemensamtIntecknad() && Fastighetsval.ja(svar, "fleraSaljs"));
        return alla;
    }
}
