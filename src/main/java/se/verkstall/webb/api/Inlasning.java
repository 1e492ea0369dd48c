package se.verkstall.webb.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lasbartext;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.lag.RegelSaknasException;

/** Turns what was posted into the values of the law, and collects every error on the way. */
final class Inlasning {

    /** A file comes as the body of the request; a form's fields would already have been read out of it. */
    static final String INTE_FORMULAR = "!application/x-www-form-urlencoded";

    private static final int DECIMALER = 2;
    private static final int LANGSTA_FILNAMN = 200;
    private static final BigDecimal FOR_STORT = new BigDecimal("1000000000000");

    private final List<Fel> fel = new ArrayList<>();

    /** The amount, or {@code null} if absent or wrong. */
    Belopp belopp(BigDecimal kronor, String falt) {
        if (kronor == null) {
            return null;
        }
        if (kronor.abs().compareTo(FOR_STORT) >= 0) {
            fel.add(new Fel(falt, null, "Beloppet är för stort: " + kronor + "."));
            return null;
        }
        if (kronor.stripTrailingZeros().scale() > DECIMALER) {
            fel.add(new Fel(falt, null, "Ett belopp har högst två decimaler: " + kronor + "."));
            return null;
        }
        return Belopp.kronor(kronor);
    }

    /** The whole number, the other one if absent or wrong. */
    int heltal(BigDecimal tal, int annars, String falt) {
        if (tal == null) {
            return annars;
        }
        try {
            return tal.intValueExact();
        } catch (ArithmeticException e) {
            fel.add(new Fel(falt, null, "Ska vara ett helt tal: " + tal + "."));
            return annars;
        }
    }

    /** The value of that name, or {@code null} if absent or wrong. */
    <E extends Enum<E>> E namn(String namn, Class<E> typ, String falt) {
        if (namn == null) {
            return null;
        }
        return Arrays.stream(typ.getEnumConstants()).filter(varde -> varde.name().equals(namn)).findFirst().orElseGet(() -> {
            fel.add(new Fel(falt, null, "Ska vara något av " + Arrays.toString(typ.getEnumConstants()) + ": " + namn + "."));
            return null;
        });
    }

    /** @throws OgiltigIndataException if anything was wrong */
    void avsluta() {
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }

    /** The name a file is sent under, or {@code null} if it has none. */
    static String filnamn(String namn) {
        if (namn != null && (namn.length() > LANGSTA_FILNAMN || !Lasbartext.ar(namn))) {
            throw new OgiltigFragaException(List.of(new Fel("namn", null, "Ett filnamn har högst " + LANGSTA_FILNAMN + " tecken som kan läsas.")));
        }
        return namn;
    }

    /** Runs the rule for a posted day: a day without a rule is an error of that field, not a page that is missing. */
    static <T> T forDagen(Supplier<T> regel) {
        try {
            return regel.get();
        } catch (RegelSaknasException e) {
            throw new OgiltigIndataException(List.of(new Fel("datum", null, e.getMessage())));
        }
    }
}
