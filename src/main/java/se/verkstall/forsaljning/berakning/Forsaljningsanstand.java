package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.tid.Fristkatalog;

/**
 * Respite with the sale of movable property: on the debtor's request only if the applicant agrees or there are special reasons (UB 8:3 st 2), and beyond six
 * months from the attachment only for exceptional reasons (UF 9:2 st 2). In an allmänt mål the authority gives it as it finds right (UB 8:19), but for no longer.
 *
 * <p>Attached Tuesday 2022-03-01: without exceptional reasons until Thursday 2022-09-01.
 */
@Lagrum({"UF 9:2 st 2", "UB 8:3 st 2", "UB 8:19"})
public final class Forsaljningsanstand {

    private Forsaljningsanstand() {
    }

    /** Who asks for it. */
    public enum Begard {
        SOKANDEN, GALDENAREN
    }

    /** What is asked. */
    public record Begaran(Begard av, LocalDate till, boolean sokandenMedger, boolean sarskildaSkal, boolean synnerligaSkal, boolean allmantMal) {
    }

    /** The last day without exceptional reasons. */
    public static LocalDate langst(LocalDate utmatningsdag) {
        return Fristkatalog.berakna("N10", utmatningsdag, utmatningsdag).dag();
    }

    /** What the law has against it; empty if nothing. */
    public static List<Fel> fel(Begaran begaran, LocalDate utmatningsdag, LocalDate idag) {
        List<Fel> fel = new ArrayList<>();
        if (begaran.till() == null || !begaran.till().isAfter(idag)) {
            fel.add(new Fel("anstandTill", "UB 8:3 st 2", "Ange en dag efter i dag."));
        } else if (begaran.till().isAfter(langst(utmatningsdag)) && !begaran.synnerligaSkal()) {
            fel.add(new Fel("anstandTill", "UF 9:2 st 2", "Utan synnerliga skäl får anstånd ges längst till och med " + langst(utmatningsdag) + "."));
        }
        if (!begaran.allmantMal() && begaran.av() == null) {
            fel.add(new Fel("anstandBegart", "UB 8:3 st 2", "Ange vem som begär anstånd."));
        } else if (!begaran.allmantMal() && begaran.av() == Begard.GALDENAREN && !begaran.sokandenMedger() && !begaran.sarskildaSkal()) {
            fel.add(new Fel("anstandBegart", "UB 8:3 st 2", "På gäldenärens begäran får anstånd ges bara om sökanden medger det eller det finns särskilda skäl."));
        }
        return fel;
    }
}
