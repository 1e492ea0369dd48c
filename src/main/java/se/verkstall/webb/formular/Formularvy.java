package se.verkstall.webb.formular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularfalt;

/**
 * A form ready to be drawn: its components with what is filled in and what is wrong.
 *
 * @param ovriga what is wrong with the whole, and with fields the form does not show
 */
public record Formularvy(Formular formular, List<Faltvy> falt, List<Felrad> fel, List<Fel> ovriga) {

    private static final String TUNT = "\u202f";

    /** A line of the summary of errors: where the field is, and what is wrong. */
    public record Felrad(String id, String etikett, Fel fel) {
    }

    /**
     * The form with values as a handler, a draft or a post gives them.
     *
     * @param nyRad the list that is given one more empty row, or {@code null}
     */
    public static Formularvy av(Formular formular, Map<String, ?> varden, List<Fel> fel, String nyRad) {
        List<Felrad> felrader = new ArrayList<>();
        List<Fel> kvar = new ArrayList<>(fel);
        List<Faltvy> falt = falt(formular.falt(), varden, "", new Byggare(fel, felrader, kvar, nyRad));
        return new Formularvy(formular, falt, List.copyOf(felrader), List.copyOf(kvar));
    }

    public boolean harFel() {
        return !fel.isEmpty() || !ovriga.isEmpty();
    }

    /** Whether anything can be filled in. */
    public boolean gesSvar() {
        return gesSvar(falt);
    }

    private static boolean gesSvar(List<Faltvy> falt) {
        return falt.stream().anyMatch(f -> !f.lasbar() && f.namn() != null || gesSvar(f.falt()));
    }

    private record Byggare(List<Fel> fel, List<Felrad> felrader, List<Fel> kvar, String nyRad) {

        Fel ta(String namn, String id, Formularfalt f) {
            Fel hittat = fel.stream().filter(x -> x.falt().equals(namn)).findFirst().orElse(null);
            if (hittat != null) {
                felrader.add(new Felrad(id, f.etikett(), hittat));
                kvar.removeIf(x -> x.falt().equals(namn));
            }
            return hittat;
        }
    }

    private static List<Faltvy> falt(List<Formularfalt> falt, Map<String, ?> varden, String stig, Byggare b) {
        return falt.stream().map(f -> falt(f, varden, stig, b)).toList();
    }

    private static Faltvy falt(Formularfalt f, Map<String, ?> varden, String stig, Byggare b) {
        if (f.typ().equals("group")) {
            return new Faltvy(f, null, null, "", "", null, falt(f.falt(), varden, stig, b), List.of());
        }
        if (!f.harVarde()) {
            return new Faltvy(f, null, null, "", "", null, List.of(), List.of());
        }
        String namn = stig + f.nyckel();
        String id = "falt-" + namn.replaceAll("[^A-Za-z0-9]+", "-");
        Fel fel = b.ta(namn, id, f);
        if (f.typ().equals("dynamiclist")) {
            return new Faltvy(f, namn, id, "", "", fel, List.of(), rader(f, varden.get(f.nyckel()), namn, b));
        }
        String varde = tal(f, text(varden.get(f.nyckel())));
        return new Faltvy(f, namn, id, varde, visat(f, varde), fel, List.of(), List.of());
    }

    private static List<Faltvy.Rad> rader(Formularfalt f, Object varde, String namn, Byggare b) {
        List<Map<String, ?>> varden = new ArrayList<>();
        if (varde instanceof List<?> lista) {
            lista.forEach(r -> varden.add(r instanceof Map<?, ?> rad ? medNamn(rad) : Map.of()));
        }
        if (!f.lasbar() && (varden.isEmpty() || f.nyckel().equals(b.nyRad()))) {
            varden.add(Map.of());
        }
        List<Faltvy.Rad> rader = new ArrayList<>();
        for (int i = 0; i < varden.size(); i++) {
            rader.add(new Faltvy.Rad(i + 1, falt(f.falt(), varden.get(i), namn + "[" + i + "].", b)));
        }
        return rader;
    }

    private static Map<String, Object> medNamn(Map<?, ?> rad) {
        Map<String, Object> namn = new java.util.HashMap<>();
        rad.forEach((n, v) -> namn.put(String.valueOf(n), v));
        return namn;
    }

    /** A value as it stands in a field: decimals after a comma, days as written in the law of dates, ISO. */
    static String text(Object varde) {
        if (varde == null) {
            return "";
        }
        if (varde instanceof Belopp belopp) {
            return text(belopp.iKronor());
        }
        if (varde instanceof BigDecimal tal) {
            return tal.toPlainString().replace('.', ',');
        }
        return varde.equals("on") ? "true" : varde.toString();
    }

    /** A number kept as text has a comma in its field too, and an amount that has öre has both digits of them. */
    private static String tal(Formularfalt f, String varde) {
        if (!f.typ().equals("number") || !varde.matches("-?\\d+[.,]\\d+")) {
            return varde;
        }
        String komma = varde.replace('.', ',');
        return Integer.valueOf(2).equals(f.decimaler()) && komma.matches(".*,\\d") ? komma + "0" : komma;
    }

    /** A value as it is read: choices by their label, yes and no, thousands apart. */
    private static String visat(Formularfalt f, String varde) {
        return switch (f.typ()) {
            case "checkbox" -> "true".equals(varde) ? "Ja" : "Nej";
            case "radio", "select" -> f.val().stream().filter(v -> v.varde().equals(varde)).map(Formularfalt.Val::etikett).findFirst().orElse(varde);
            case "number" -> tusental(varde);
            case "datetime" -> dag(varde);
            default -> varde;
        };
    }

    private static String tusental(String tal) {
        String utanPunkt = tal.replace('.', ',');
        if (!utanPunkt.matches("-?\\d+(,\\d+)?")) {
            return tal;
        }
        int komma = utanPunkt.indexOf(',');
        String hela = komma < 0 ? utanPunkt : utanPunkt.substring(0, komma);
        return hela.replaceAll("(?<=\\d)(?=(\\d{3})+$)", TUNT).replace("-", "−") + (komma < 0 ? "" : utanPunkt.substring(komma));
    }

    private static String dag(String varde) {
        return varde.matches("\\d{4}-\\d{2}-\\d{2}")
                ? varde + " " + se.verkstall.webb.skal.Visning.veckodag(LocalDate.parse(varde)) : varde;
    }
}
