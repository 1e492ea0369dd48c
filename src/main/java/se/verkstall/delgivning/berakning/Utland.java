package se.verkstall.delgivning.berakning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.verkstall.lag.Lagrum;

/** Whether an address is abroad: it ends with the Swedish or English name of another country. */
public final class Utland {

    private static final Map<String, String> LANDER = lander();
    private static final String SVERIGE = "SE";

    private Utland() {
    }

    /** The ISO code of the country that ends the address, if it names one other than Sweden. */
    @Lagrum("UF 4:5")
    public static Optional<String> land(String adress) {
        if (adress == null) {
            return Optional.empty();
        }
        String[] delar = adress.strip().split("[,\\n]");
        String sista = delar[delar.length - 1].strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(LANDER.get(sista)).filter(kod -> !SVERIGE.equals(kod));
    }

    private static Map<String, String> lander() {
        Map<String, String> namn = new HashMap<>();
        Arrays.stream(Locale.getISOCountries()).forEach(kod -> {
            Locale land = new Locale.Builder().setRegion(kod).build();
            namn.put(land.getDisplayCountry(Locale.forLanguageTag("sv")).toLowerCase(Locale.ROOT), kod);
            namn.put(land.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), kod);
        });
        return Map.copyOf(namn);
    }
}
