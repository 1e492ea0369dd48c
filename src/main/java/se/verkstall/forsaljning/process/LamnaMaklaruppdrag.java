package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Maklaruppdrag;
import se.verkstall.forsaljning.handlaggning.Fastighetsbevakning;
import se.verkstall.forsaljning.handlaggning.Fastighetsunderhand;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare gives a broker the mandate, with the pay agreed and the terms he must follow, or says why the authority asks for tenders itself. */
@Component
@Lagrum({"UF 12:29", "UF 12:30"})
class LamnaMaklaruppdrag implements Uppgiftshanterare {

    private static final int MANADER = 2;

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Fastighetsunderhand arbete;
    private final Fastighetsbevakning bevakning;
    private final Clock klocka;

    LamnaMaklaruppdrag(Forsaljningslager forsaljningar, Fastighetslager lager, Fastighetsunderhand arbete, Fastighetsbevakning bevakning, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.arbete = arbete;
        this.bevakning = bevakning;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "lamnaMaklaruppdrag";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        return Map.of("satt", "UPPDRAG", "anmalda", String.join("\n", bevakning.anspraken(f.egendomId()).stream().map(a -> a.vem() + ": " + a.beskrivning()).toList()),
                "foreskrifter", "Fastigheten säljs i det skick som den befinner sig i vid försäljningstillfället. Handpenning en tiondel; resten inom tio veckor.",
                "forsokTill", LocalDate.now(klocka).plusMonths(MANADER).toString());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        boolean uppdrag = "UPPDRAG".equals(svar.get("satt"));
        List<Fel> fel = Maklaruppdrag.fel(uppdrag, (String) svar.get("maklare"), (String) svar.get("maklaradress"), (String) svar.get("ersattning"), (String) svar.get("egetSkal"));
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        arbete.uppdra(f, uppdrag ? (String) svar.get("maklare") : null, (String) svar.get("maklaradress"), Fastighetsval.ja(svar, "registrerad"), (String) svar.get("ersattning"),
                (String) svar.get("foreskrifter"), (String) svar.get("egetSkal"), vem);
        return Map.of("forsokTill", svar.get("forsokTill").toString());
    }
}
