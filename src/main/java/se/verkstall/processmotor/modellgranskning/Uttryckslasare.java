package se.verkstall.processmotor.modellgranskning;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.verkstall.processmotor.modellgranskning.Uttryck.Eller;
import se.verkstall.processmotor.modellgranskning.Uttryck.Inte;
import se.verkstall.processmotor.modellgranskning.Uttryck.Jamforelse;
import se.verkstall.processmotor.modellgranskning.Uttryck.Konstant;
import se.verkstall.processmotor.modellgranskning.Uttryck.Och;
import se.verkstall.processmotor.modellgranskning.Uttryck.Variabel;

/** Reads {@link Uttryck} by descent; what the grammar does not know, no model may say. */
final class Uttryckslasare {

    private static final int LANGSTA_UTTRYCK = 1000;
    private static final int DJUPAST = 30;
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<tal>-?\\d+(?:\\.\\d+)?)|(?<text>'[^'\\\\]*'|\"[^\"\\\\]*\")"
            + "|(?<ord>[A-Za-zÅÄÖåäö_][A-Za-zÅÄÖåäö_0-9]*)|(?<tecken>&&|\\|\\||==|!=|<=|>=|[!<>()}]))");
    private static final Map<String, String> ORDTECKEN = Map.of("and", "&&", "or", "||", "not", "!", "eq", "==", "ne", "!=", "lt", "<", "gt", ">",
            "le", "<=", "ge", ">=");
    private static final Set<String> JAMFORANDE = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> KONSTANTER = Set.of("true", "false", "null");
    private static final Set<String> FORBJUDNA = Set.of("div", "mod", "instanceof");

    private final Matcher token;
    private String nu;
    private boolean ord;
    private int djup;

    private Uttryckslasare(String text, int fran) {
        token = TOKEN.matcher(text).region(fran, Math.min(text.length(), fran + LANGSTA_UTTRYCK));
        nasta();
    }

    static Optional<Uttryck> ensamt(String text) {
        String rensad = text.strip();
        if (!rensad.startsWith("${") && !rensad.startsWith("#{")) {
            return Optional.empty();
        }
        try {
            Uttryckslasare lasare = new Uttryckslasare(rensad, 2);
            Uttryck uttryck = lasare.helt();
            return lasare.token.end() == rensad.length() ? Optional.of(uttryck) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean allaTillatna(String text) {
        int fran = 0;
        try {
            for (int start = nastaUttryck(text, fran); start >= 0; start = nastaUttryck(text, fran)) {
                Uttryckslasare lasare = new Uttryckslasare(text, start + 2);
                lasare.helt();
                fran = lasare.token.end();
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int nastaUttryck(String text, int fran) {
        int dollar = text.indexOf("${", fran);
        int nummer = text.indexOf("#{", fran);
        return dollar < 0 ? nummer : nummer < 0 ? dollar : Math.min(dollar, nummer);
    }

    private Uttryck helt() {
        Uttryck uttryck = eller();
        if (!"}".equals(nu)) {
            throw new IllegalArgumentException("uttrycket fortsätter");
        }
        return uttryck;
    }

    private Uttryck eller() {
        Uttryck vanster = och();
        while (tar("||")) {
            vanster = new Eller(vanster, och());
        }
        return vanster;
    }

    private Uttryck och() {
        Uttryck vanster = inte();
        while (tar("&&")) {
            vanster = new Och(vanster, inte());
        }
        return vanster;
    }

    private Uttryck inte() {
        if (++djup > DJUPAST) {
            throw new IllegalArgumentException("uttrycket är för djupt");
        }
        Uttryck uttryck = tar("!") ? new Inte(inte()) : jamforelse();
        djup--;
        return uttryck;
    }

    private Uttryck jamforelse() {
        Uttryck vanster = led();
        if (nu == null || !JAMFORANDE.contains(nu)) {
            return vanster;
        }
        String op = nu;
        nasta();
        Uttryck hoger = led();
        return switch (op) {
            case "==" -> likhet(vanster, hoger);
            case "!=" -> new Inte(likhet(vanster, hoger));
            case ">" -> new Inte(new Jamforelse("<=", vanster, hoger));
            case ">=" -> new Inte(new Jamforelse("<", vanster, hoger));
            default -> new Jamforelse(op, vanster, hoger);
        };
    }

    /** {@code x == true} asks what {@code x} asks. */
    private static Uttryck likhet(Uttryck vanster, Uttryck hoger) {
        if (vanster instanceof Konstant && !(hoger instanceof Konstant)) {
            return likhet(hoger, vanster);
        }
        boolean variabel = vanster instanceof Variabel;
        if (variabel && new Konstant("true").equals(hoger)) {
            return vanster;
        }
        return variabel && new Konstant("false").equals(hoger) ? new Inte(vanster) : new Jamforelse("==", vanster, hoger);
    }

    private Uttryck led() {
        if (tar("(")) {
            Uttryck uttryck = eller();
            if (!tar(")")) {
                throw new IllegalArgumentException("parentesen sluts inte");
            }
            return uttryck;
        }
        if (nu == null || !ord && !Character.isDigit(nu.charAt(nu.length() - 1)) && !"'\"".contains(nu.substring(0, 1))) {
            throw new IllegalArgumentException("en variabel eller ett värde väntades");
        }
        String text = nu;
        boolean namn = ord;
        nasta();
        if (namn && "empty".equals(text)) {
            return new Jamforelse("empty", led(), null);
        }
        return namn && !KONSTANTER.contains(text) ? new Variabel(text) : new Konstant(text.replace('"', '\''));
    }

    private boolean tar(String tecken) {
        if (!ord && tecken.equals(nu)) {
            nasta();
            return true;
        }
        return false;
    }

    private void nasta() {
        if (nu != null) {
            token.region(token.end(), token.regionEnd());
        }
        if (!token.lookingAt()) {
            throw new IllegalArgumentException("okänt tecken");
        }
        String text = token.group().strip();
        ord = token.group("ord") != null && !ORDTECKEN.containsKey(text);
        nu = ORDTECKEN.getOrDefault(text, text);
        if (FORBJUDNA.contains(nu)) {
            throw new IllegalArgumentException("otillåtet ord");
        }
    }
}
