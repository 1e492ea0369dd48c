package se.verkstall.processmotor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.verkstall.lag.Lasbartext;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** Checks what a person filled in against the form and gives it types; the same check for the pages and the API. */
public final class Formularsvar {

    private static final int FORSTA_AR = 1800;
    private static final int SISTA_AR = 2200;
    private static final int LANGSTA_TEXT = 4000;
    private static final int LANGSTA_LISTA = 200;
    private static final int SIFFROR_I_TAL = 18;
    private static final Pattern LISTFALT = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)\\[(\\d{1,3})]\\.([A-Za-z][A-Za-z0-9_]*)");

    private final List<Fel> fel = new ArrayList<>();
    private final boolean utkast;

    private Formularsvar(boolean utkast) {
        this.utkast = utkast;
    }

    /**
     * The values with types: String, BigDecimal, Boolean, LocalDate, and List of Map for repeated parts.
     * Empty optional fields are left out; a checkbox is always there.
     *
     * @throws OgiltigIndataException naming every field that is wrong
     */
    public static Map<String, Object> kontrollera(Formular formular, Map<String, ?> svar) {
        return las(formular, svar, false);
    }

    /** As {@link #kontrollera} for a draft: mandatory fields may be missing, what is there must be readable. */
    public static Map<String, Object> utkast(Formular formular, Map<String, ?> svar) {
        return las(formular, svar, true);
    }

    private static Map<String, Object> las(Formular formular, Map<String, ?> svar, boolean utkast) {
        Formularsvar lasare = new Formularsvar(utkast);
        Map<String, Object> typat = lasare.komponenter(formular.falt(), svar, "");
        if (!lasare.fel.isEmpty()) {
            throw new OgiltigIndataException(lasare.fel);
        }
        return typat;
    }

    /** Posted fields ({@code barn[0].fodd=2019-09-14}) as the nested map that a JSON body would give. */
    public static Map<String, Object> franPost(Map<String, String[]> parametrar) {
        Map<String, Object> svar = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, Map<String, Object>>> listor = new LinkedHashMap<>();
        parametrar.forEach((namn, varden) -> {
            Matcher lista = LISTFALT.matcher(namn);
            if (lista.matches()) {
                listor.computeIfAbsent(lista.group(1), n -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(lista.group(2)), n -> new LinkedHashMap<>())
                        .put(lista.group(3), varden[varden.length - 1]);
            } else {
                svar.put(namn, varden[varden.length - 1]);
            }
        });
        listor.forEach((namn, rader) -> svar.put(namn, rader.values().stream()
                .filter(r -> r.values().stream().anyMatch(v -> !v.toString().isBlank())).toList()));
        return svar;
    }

    private Map<String, Object> komponenter(List<Formularfalt> falt, Map<String, ?> svar, String stig) {
        Map<String, Object> typat = new LinkedHashMap<>();
        Set<String> kanda = new java.util.HashSet<>();
        las(falt, svar, stig, typat, kanda);
        svar.keySet().stream().filter(n -> !kanda.contains(n))
                .forEach(n -> fel(stig + n, null, "Fältet finns inte i formuläret."));
        return typat;
    }

    private void las(List<Formularfalt> falt, Map<String, ?> svar, String stig, Map<String, Object> typat, Set<String> kanda) {
        for (Formularfalt f : falt) {
            if (f.typ().equals("group")) {
                las(f.falt(), svar, stig, typat, kanda);
            } else if (f.harVarde()) {
                kanda.add(f.nyckel());
                Object varde = f.typ().equals("dynamiclist")
                        ? lista(f, svar.get(f.nyckel()), stig)
                        : varde(f, svar.get(f.nyckel()), stig + f.nyckel());
                if (varde != null) {
                    typat.put(f.nyckel(), varde);
                }
            }
        }
    }

    private Object lista(Formularfalt f, Object svar, String stig) {
        if (svar == null) {
            return List.of();
        }
        if (!(svar instanceof List<?> rader) || rader.size() > LANGSTA_LISTA) {
            fel(stig + f.nyckel(), f.lagrum(), "Ska vara en lista med högst " + LANGSTA_LISTA + " rader.");
            return null;
        }
        List<Map<String, Object>> typade = new ArrayList<>();
        for (int i = 0; i < rader.size(); i++) {
            String radstig = stig + f.nyckel() + "[" + i + "].";
            if (rader.get(i) instanceof Map<?, ?> rad) {
                Map<String, Object> medNamn = new LinkedHashMap<>();
                rad.forEach((n, v) -> medNamn.put(String.valueOf(n), v));
                typade.add(komponenter(f.falt(), medNamn, radstig));
            } else {
                fel(radstig, f.lagrum(), "Ska vara en rad med fält.");
            }
        }
        return typade;
    }

    private Object varde(Formularfalt f, Object svar, String stig) {
        if (f.typ().equals("checkbox")) {
            return kryss(f, svar, stig);
        }
        if (svar == null || svar.toString().isBlank()) {
            if (f.obligatorisk() && !utkast) {
                fel(stig, f.lagrum(), "Fyll i " + namn(f) + ".");
            }
            return null;
        }
        if (svar instanceof Map || svar instanceof List) {
            fel(stig, f.lagrum(), "Ska vara ett enda värde.");
            return null;
        }
        String text = svar.toString().strip();
        return switch (f.typ()) {
            case "number" -> tal(f, text, stig);
            case "datetime" -> dag(f, text, stig);
            case "radio", "select" -> val(f, text, stig);
            default -> text(f, text, stig);
        };
    }

    private Boolean kryss(Formularfalt f, Object svar, String stig) {
        boolean ja = svar != null && (Boolean.TRUE.equals(svar) || "true".equals(svar) || "on".equals(svar));
        boolean kant = svar == null || svar instanceof Boolean || "true".equals(svar) || "on".equals(svar) || "false".equals(svar) || "".equals(svar);
        if (!kant) {
            fel(stig, f.lagrum(), "Ska vara ja eller nej.");
        } else if (f.obligatorisk() && !ja && !utkast) {
            fel(stig, f.lagrum(), "Kryssa i " + namn(f) + ".");
        }
        return ja;
    }

    private BigDecimal tal(Formularfalt f, String text, String stig) {
        BigDecimal tal;
        try {
            String rensad = text.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
            if (rensad.length() > SIFFROR_I_TAL || !rensad.matches("-?\\d+(\\.\\d+)?")) {
                throw new NumberFormatException(text);
            }
            tal = new BigDecimal(rensad);
        } catch (NumberFormatException e) {
            fel(stig, f.lagrum(), "Skriv ett tal, till exempel 12500 eller 12500,50.");
            return null;
        }
        int decimaler = f.decimaler() == null ? 2 : f.decimaler();
        if (tal.stripTrailingZeros().scale() > decimaler) {
            fel(stig, f.lagrum(), decimaler == 0 ? "Skriv ett helt tal." : "Skriv högst " + decimaler + " decimaler.");
        } else if (f.minst() != null && tal.compareTo(f.minst()) < 0) {
            fel(stig, f.lagrum(), "Ska vara minst " + f.minst().toPlainString() + ".");
        } else if (f.mest() != null && tal.compareTo(f.mest()) > 0) {
            fel(stig, f.lagrum(), "Får vara högst " + f.mest().toPlainString() + ".");
        }
        return tal;
    }

    private LocalDate dag(Formularfalt f, String text, String stig) {
        try {
            LocalDate dag = LocalDate.parse(text);
            if (dag.getYear() < FORSTA_AR || dag.getYear() > SISTA_AR) {
                fel(stig, f.lagrum(), "Dagen ligger inte i vår tid.");
            }
            return dag;
        } catch (DateTimeParseException e) {
            fel(stig, f.lagrum(), "Skriv dagen som åååå-mm-dd.");
            return null;
        }
    }

    private String val(Formularfalt f, String text, String stig) {
        if (f.val().stream().noneMatch(v -> v.varde().equals(text))) {
            fel(stig, f.lagrum(), "Välj ett av alternativen.");
        }
        return text;
    }

    private String text(Formularfalt f, String text, String stig) {
        int langst = f.langst() == null ? LANGSTA_TEXT : f.langst();
        if (text.length() > langst) {
            fel(stig, f.lagrum(), "Får vara högst " + langst + " tecken.");
        } else if (!Lasbartext.ar(text)) {
            fel(stig, f.lagrum(), "Texten innehåller otillåtna tecken.");
        } else if (f.monster() != null && !text.matches(f.monster())) {
            fel(stig, f.lagrum(), "Har inte rätt form.");
        }
        return text;
    }

    private static String namn(Formularfalt f) {
        return f.etikett() == null ? f.nyckel() : "”" + f.etikett() + "”";
    }

    private void fel(String falt, String lagrum, String text) {
        fel.add(new Fel(falt, lagrum, text));
    }
}
