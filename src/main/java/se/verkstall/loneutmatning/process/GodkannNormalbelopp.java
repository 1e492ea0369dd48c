package se.verkstall.loneutmatning.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.omrakning.Normalbeloppsregister;
import se.verkstall.loneutmatning.omrakning.Normalbeloppsregister.Inlagda;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** Another chef reads the amounts against their source. */
@Component
@Lagrum("UB 7:5")
class GodkannNormalbelopp implements Uppgiftshanterare {

    private final Normalbeloppsregister register;
    private final Omrakningsvariabler variabler;

    GodkannNormalbelopp(Normalbeloppsregister register, Omrakningsvariabler variabler) {
        this.register = register;
        this.variabler = variabler;
    }

    @Override
    public String nyckel() {
        return "godkannNormalbelopp";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        long id = id(uppgift);
        return register.alla().stream().filter(i -> i.id() == id).findFirst().map(i -> Map.<String, Object>of("belopp", text(i))).orElse(Map.of());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        boolean godkanns = "GODKANN".equals(svar.get("beslut"));
        if (godkanns) {
            register.godkann(id(uppgift), vem);
        } else {
            register.avsla(id(uppgift), (String) svar.get("avslagsskal"), vem);
        }
        return Map.of(Omrakningsvariabler.GODKANDA, godkanns);
    }

    private long id(Uppgift uppgift) {
        return (Long) variabler.i(uppgift, Omrakningsvariabler.NORMALBELOPP);
    }

    private static String text(Inlagda i) {
        return "Inlagda av " + i.inlagdAv() + ". Gäller " + i.belopp().gallerFran() + " till " + i.belopp().gallerTill() + ". Källa: " + i.belopp().kalla() + "\n"
                + i.belopp().belopp().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> e.getKey().text() + ": " + e.getValue().entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).map(p -> p.getValue().svenskt() + " kronor " + p.getKey().text()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}
