package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Fastighetsberedning;
import se.verkstall.forsaljning.handlaggning.Fastighetsbevakning;
import se.verkstall.forsaljning.handlaggning.Forteckningsarbete;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.tid.Fristkatalog;

/** A handläggare enters the claims notified and draws up the sakägarförteckning of a sale under hand. */
@Component
@Lagrum({"UB 12:58 st 1", "UF 12:24"})
class UpprattaUnderhandsforteckning implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Fastighetsbevakning bevakning;
    private final Fastighetsberedning beredning;
    private final Forteckningsarbete forteckningar;
    private final Clock klocka;

    UpprattaUnderhandsforteckning(Forsaljningslager forsaljningar, Fastighetslager lager, Fastighetsbevakning bevakning, Fastighetsberedning beredning, Forteckningsarbete forteckningar, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.bevakning = bevakning;
        this.beredning = beredning;
        this.forteckningar = forteckningar;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "upprattaUnderhandsforteckning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        return Map.of(Fastighetsval.ANSPRAK, Fastighetsval.rader(bevakning.anspraken(f.egendomId())), "betalasSenast", betalasSenast().toString(), "villkor",
                "Handpenning en tiondel av köpeskillingen. Resten av den kontanta köpeskillingen betalas senast tio veckor efter det att köpehandlingen upprättades.");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        Map<Long, Fastighetsansprak> kanda = bevakning.kanda(f.egendomId());
        for (Fastighetsansprak a : Fastighetsval.ansprak(svar, f.egendomId(), kanda)) {
            beredning.ansprak(a, kanda.containsKey(a.id()) ? kanda.get(a.id()).hosAgaren() : a.vem() == null);
        }
        forteckningar.uppratta(f.id(), null, betalasSenast(), Fastighetsval.ellerNoll(svar, "forrattningskostnader"), (String) svar.get("villkor"), vem);
        return Map.of();
    }

    private LocalDate betalasSenast() {
        return Fristkatalog.berakna("UB 12:58", LocalDate.now(klocka), LocalDate.now(klocka)).dag();
    }
}
