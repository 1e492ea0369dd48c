package se.verkstall.webb.handlaggare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;

/**
 * A slider of the what-if page, for a field of its form. Where there is no script both are posted: a slider that stands elsewhere than it was drawn has been
 * moved, and then it counts and not the field.
 *
 * @param falt the field
 * @param mest its right end; the left is 0
 * @param steg what a key moves it
 * @param varde where it stands
 */
record Reglage(String falt, long mest, long steg, long varde) {

    private static final String BARN = "barn";
    private static final String SAMMANLEVANDE = "sammanlevande";
    private static final String MAKEN = "makeNettoinkomst";
    private static final int FLEST_BARN = 8;
    private static final int ALDER = 8;

    /** The sliders as the values stand; one that is off the scale lengthens it. */
    static List<Reglage> alla(Map<String, ?> varden) {
        int delar = delar(varden);
        return List.of(av("nettoinkomst", 60_000 / delar, delar, varden), av(MAKEN, 60_000 / delar, delar, varden),
                av("bostadskostnad", 24_000 / delar, delar, varden), new Reglage(BARN, Math.max(FLEST_BARN, barn(varden).size()), 1, barn(varden).size()));
    }

    /** Puts into the values what has been moved. */
    static void flytta(Map<String, String[]> post, Map<String, Object> varden, LocalDate idag) {
        Stream.of("nettoinkomst", MAKEN, "bostadskostnad").filter(f -> flyttat(post, f)).forEach(f -> {
            varden.put(f, post.get("_reglage_" + f)[0]);
            if (f.equals(MAKEN)) {
                varden.put(SAMMANLEVANDE, "true");
            }
        });
        if (flyttat(post, BARN)) {
            varden.put(BARN, medAntal(barn(varden), tal(post.get("_reglage_" + BARN)[0]).intValue(), dag(varden, idag)));
        }
    }

    private static boolean flyttat(Map<String, String[]> post, String falt) {
        String[] nu = post.get("_reglage_" + falt);
        String[] fore = post.get("_fore_" + falt);
        return nu != null && fore != null && tal(nu[0]) != null && !Objects.equals(nu[0], fore[0]);
    }

    /** The last children go first; one that is added is eight years old on the day of the amounts. */
    private static List<Object> medAntal(List<?> barn, int antal, LocalDate idag) {
        List<Object> nya = new ArrayList<>(barn.subList(0, Math.min(barn.size(), Math.max(antal, 0))));
        while (nya.size() < Math.min(antal, FLEST_BARN)) {
            nya.add(Map.of("fodd", idag.minusYears(ALDER).toString()));
        }
        return nya;
    }

    private static Reglage av(String falt, int mest, int delar, Map<String, ?> varden) {
        BigDecimal tal = varden.get(falt) == null ? null : tal(varden.get(falt).toString());
        long varde = tal == null || tal.signum() < 0 || tal.precision() - tal.scale() > 9 ? 0 : tal.setScale(0, RoundingMode.DOWN).longValue();
        return new Reglage(falt, Math.max(mest, varde), Math.max(1, 100 / delar), varde);
    }

    private static LocalDate dag(Map<String, ?> varden, LocalDate idag) {
        try {
            return LocalDate.parse(String.valueOf(varden.get("berakningsdag")));
        } catch (DateTimeParseException e) {
            return idag;
        }
    }

    private static List<?> barn(Map<String, ?> varden) {
        return varden.get(BARN) instanceof List<?> barn ? barn : List.of();
    }

    private static int delar(Map<String, ?> varden) {
        String period = String.valueOf(varden.get("inkomstperiod"));
        return Stream.of(Inkomstperiod.values()).filter(p -> p.name().equals(period)).findFirst().map(p -> switch (p) {
            case MANAD -> 1;
            case TVA_VECKOR -> 2;
            case VECKA -> 4;
            case DAG -> 30;
        }).orElse(1);
    }

    private static BigDecimal tal(String text) {
        String rensad = text.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
        return rensad.matches("\\d{1,9}(\\.\\d{1,2})?") ? new BigDecimal(rensad) : null;
    }
}
