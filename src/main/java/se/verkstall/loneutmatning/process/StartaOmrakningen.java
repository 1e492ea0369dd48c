package se.verkstall.loneutmatning.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.omrakning.Forhandsvisning;
import se.verkstall.loneutmatning.omrakning.Omrakningar;
import se.verkstall.loneutmatning.omrakning.Utfall;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A chef sees what the run would do, and starts it. */
@Component
@Lagrum("UB 7:10")
class StartaOmrakningen implements Uppgiftshanterare {

    private final Omrakningar omrakningar;
    private final Omrakningsvariabler variabler;
    private final Loneutmatningslager lager;

    StartaOmrakningen(Omrakningar omrakningar, Omrakningsvariabler variabler, Loneutmatningslager lager) {
        this.omrakningar = omrakningar;
        this.variabler = variabler;
        this.lager = lager;
    }

    @Override
    public String nyckel() {
        return "startaOmrakningen";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("visning", text(omrakningar.forhandsvisa(dag(uppgift))));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        return Map.of(Omrakningsvariabler.OMRAKNING, omrakningar.starta(dag(uppgift), vem).id());
    }

    private LocalDate dag(Uppgift uppgift) {
        return LocalDate.parse((String) variabler.i(uppgift, Omrakningsvariabler.GALLER_FRAN));
    }

    private String text(Forhandsvisning f) {
        return "Ändras: %d. Obetydlig ändring: %d. Oförändrade: %d. Till handläggare: %d.%n".formatted(antal(f, Utfall.ANDRAD), antal(f, Utfall.OBETYDLIG),
                antal(f, Utfall.OFORANDRAD), antal(f, Utfall.HANDLAGGS))
                + "Förbehållsbeloppen höjs sammanlagt med " + f.hojning().svenskt() + " kronor och det som högst innehålls sänks med " + f.sankning().svenskt() + " kronor.\n"
                + f.handlaggs().entrySet().stream().map(e -> e.getValue() + ": " + e.getKey().text()).collect(Collectors.joining("\n"))
                + "\nStörst ändring:\n" + f.egendomligast().stream().map(e -> "Löneutmätning " + lager.hamta(e.loneutmatningId()).nummer() + ": från " + e.fore().svenskt()
                + " till " + e.efter().svenskt() + " kronor" + (e.skal() == null ? "" : ". " + e.skal().text())).collect(Collectors.joining("\n"));
    }

    private static int antal(Forhandsvisning f, Utfall utfall) {
        return f.antal().getOrDefault(utfall, 0);
    }
}
