package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.forsaljning.berakning.Forsaljningsanstand.Begard;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.tid.Fristkatalog;

/**
 * Respite with the sale of real property: on the owner's request only if the applicant agrees or there are special reasons (UB 8:3 st 2), and beyond a year from the attachment
 * only for exceptional reasons (UB 12:11). In an allmänt mål the latter does not hold (UB 12:69).
 *
 * <p>Attached Tuesday 2022-03-01: without exceptional reasons until Wednesday 2023-03-01.
 */
@Lagrum({"UB 12:11", "UB 12:69", "UB 8:3 st 2"})
public final class Fastighetsanstand {

    private Fastighetsanstand() {
    }

    /** What is asked. */
    public record Begaran(Begard av, LocalDate till, boolean sokandenMedger, boolean sarskildaSkal, boolean synnerligaSkal, boolean allmantMal) {
    }

    /** The last day without exceptional reasons. */
    public static LocalDate langst(LocalDate utmatningsdag) {
        return Fristkatalog.berakna("UB 12:11 men 2", utmatningsdag, utmatningsdag).dag();
    }

    /** What the law has against it; empty if nothing. */
    public static List<Fel> fel(Begaran b, LocalDate utmatningsdag, LocalDate idag) {
        List<Fel> fel = new ArrayList<>();
        if (b.till() == null || !b.till().isAfter(idag)) {
            fel.add(new Fel("anstandTill", "UB 8:3 st 2", "Ange en dag efter i dag."));
        } else if (!b.allmantMal() && b.till().isAfter(langst(utmatningsdag)) && !b.synnerligaSkal()) {
            fel.add(new Fel("anstandTill", "UB 12:11", "Utan synnerliga skäl får anstånd ges längst till och med " + langst(utmatningsdag) + "."));
        }
        if (!b.allmantMal() && b.av() == null) {
            fel.add(new Fel("anstandBegart", "UB 8:3 st 2", "Ange vem som begär anstånd."));
        } else if (!b.allmantMal() && b.av() == Begard.GALDENAREN && !b.sokandenMedger() && !b.sarskildaSkal()) {
            fel.add(new Fel("anstandBegart", "UB 8:3 st 2", "På ägarens begäran får anstånd ges bara om sökanden medger det eller det finns särskilda skäl."));
        }
        return fel;
    }
}
