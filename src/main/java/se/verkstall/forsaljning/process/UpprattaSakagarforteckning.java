package se.verkstall.forsaljning.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Forteckningsarbete;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare sets the costs and the terms; the program orders claims and rights, and computes skyddsbelopp and lowest bid. */
@Component
@Lagrum({"UF 12:24", "UB 12:24", "UB 12:25", "UB 12:29"})
class UpprattaSakagarforteckning implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Auktionslager auktioner;
    private final Forteckningsarbete forteckningar;

    UpprattaSakagarforteckning(Forsaljningslager forsaljningar, Fastighetslager lager, Auktionslager auktioner, Forteckningsarbete forteckningar) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.auktioner = auktioner;
        this.forteckningar = forteckningar;
    }

    @Override
    public String nyckel() {
        return "upprattaSakagarforteckning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        Auktion a = Fastighetsval.auktion(f, auktioner);
        Fastighetsauktion m = lager.auktion(a.id()).orElseThrow();
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("tilltradesdag", m.fordelningDag().toString());
        ifyllt.put("andraMedel", forteckningar.andraMedel(f.id()).svenskt() + " kronor");
        ifyllt.put("villkor", a.villkor());
        ifyllt.put("rader", forteckningar.rader(f.id(), forteckningar.rakna(f.id(), m.fordelningDag(), Belopp.NOLL, forteckningar.andraMedel(f.id()))).stream()
                .map(r -> Map.<String, Object>of("plats", String.valueOf(r.plats()), "vad", r.slag(), "vem", r.vem(), "belopp", r.belopp() == null ? "–" : r.belopp().toString(),
                        "skyddad", r.skyddad() ? "ja" : "nej")).toList());
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        Auktion a = Fastighetsval.auktion(f, auktioner);
        forteckningar.uppratta(f.id(), a.id(), lager.auktion(a.id()).orElseThrow().fordelningDag(), Fastighetsval.ellerNoll(svar, "forrattningskostnader"), (String) svar.get("villkor"), vem);
        return Map.of();
    }
}
