package se.verkstall.webb.handlaggare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularfalt;

/** Tells a form's own posted fields from the page's, whose names begin with an underscore. */
final class Falten {

    private Falten() {
    }

    /** The posted fields that belong to the form. */
    static Map<String, String[]> egna(Map<String, String[]> post) {
        Map<String, String[]> egna = new LinkedHashMap<>();
        post.forEach((namn, varde) -> {
            if (!namn.startsWith("_")) {
                egna.put(namn, varde);
            }
        });
        return egna;
    }

    /** The keys a person may fill in: a post that leaves one out means that it is empty. */
    static List<String> skrivbara(Formular formular) {
        return formular.falt().stream().flatMap(Falten::alla).filter(f -> f.harVarde() && !f.lasbar()).map(Formularfalt::nyckel).toList();
    }

    private static Stream<Formularfalt> alla(Formularfalt f) {
        return f.typ().equals("group") ? f.falt().stream().flatMap(Falten::alla) : Stream.of(f);
    }
}
