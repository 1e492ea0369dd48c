package se.verkstall.loneutmatning.handlaggning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularfalt;

/** What debtor and employer have told, as lines with the words of the form. */
public final class Svarstext {

    private static final Map<String, String> EGNA = Map.of("anstalld", "Anställd hos arbetsgivaren", "dagersattning", "Sjukpenning eller annan dagersättning",
            "lonedag", "Lönen betalas den");

    private Svarstext() {
    }

    /** The fields, one a line, and what was said in own words. */
    public static String av(Map<String, ?> falt, String egnaOrd) {
        return av(Formular.las("beraknaForbehallsbelopp"), falt, egnaOrd);
    }

    /** As {@link #av(Map, String)}, with the words of another form. */
    public static String av(Formular formular, Map<String, ?> falt, String egnaOrd) {
        Map<String, Formularfalt> efterNyckel = new LinkedHashMap<>();
        samla(formular.falt(), efterNyckel);
        List<String> rader = new ArrayList<>();
        falt.forEach((nyckel, varde) -> skriv(rader, "", efterNyckel, nyckel, varde));
        if (egnaOrd != null && !egnaOrd.isBlank()) {
            rader.add("");
            rader.add(egnaOrd.strip());
        }
        return String.join("\n", rader);
    }

    private static void skriv(List<String> rader, String indrag, Map<String, Formularfalt> kanda, String nyckel, Object varde) {
        Formularfalt falt = kanda.get(nyckel);
        String namn = falt == null || falt.etikett() == null ? EGNA.getOrDefault(nyckel, nyckel) : falt.etikett();
        if (varde instanceof List<?> lista) {
            for (int i = 0; i < lista.size(); i++) {
                rader.add(indrag + namn + " " + (i + 1));
                ((Map<?, ?>) lista.get(i)).forEach((n, v) -> skriv(rader, indrag + "  ", kanda, n.toString(), v));
            }
        } else {
            rader.add(indrag + namn + (namn.endsWith("?") ? " " : ": ") + ord(falt, varde));
        }
    }

    private static String ord(Formularfalt falt, Object varde) {
        if (varde instanceof Boolean b) {
            return b ? "ja" : "nej";
        }
        if (falt != null) {
            return falt.val().stream().filter(v -> v.varde().equals(varde.toString())).map(Formularfalt.Val::etikett).findFirst().orElse(varde.toString());
        }
        return varde.toString();
    }

    private static void samla(List<Formularfalt> falt, Map<String, Formularfalt> efterNyckel) {
        falt.forEach(f -> {
            if (f.nyckel() != null) {
                efterNyckel.put(f.nyckel(), f);
            }
            samla(f.falt(), efterNyckel);
        });
    }
}
