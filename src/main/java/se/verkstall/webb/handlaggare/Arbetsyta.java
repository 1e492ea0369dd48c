package se.verkstall.webb.handlaggare;

import java.util.List;
import java.util.Map;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.webb.formular.Formularvy;

/**
 * What "Att göra nu" shows of one task.
 *
 * @param min whether the person has the task
 * @param far whether she may take it
 * @param utkastTid when a draft was saved, as text, or {@code null}
 * @param handling the document the decision will send, shown before it goes; {@code null} while the form is being filled in
 * @param svar what was filled in, carried along while the document is shown
 */
record Arbetsyta(Uppgift uppgift, Formularvy formular, boolean min, boolean far, String utkastTid, String handling, List<Falt> svar) {

    /** A posted field. */
    record Falt(String namn, String varde) {
    }

    static List<Falt> svar(Map<String, String[]> post) {
        return post.entrySet().stream().filter(p -> !p.getKey().startsWith("_"))
                .map(p -> new Falt(p.getKey(), p.getValue()[p.getValue().length - 1])).toList();
    }
}
