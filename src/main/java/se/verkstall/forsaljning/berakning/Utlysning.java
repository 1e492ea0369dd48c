package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.Fristkatalog;

/**
 * Whether an auction has been announced as the law demands: each announcement and each notice in time. Otherwise it is cancelled, unless the defect is not
 * material or is mended in another way (UF 9:11 st 1); that a person has to say, with a reason, and only where the section has an exception. For ship and
 * aircraft what was done but late may be found to be mended (UB 10:8); what was never done may not.
 */
@Lagrum({"UF 9:11 st 1", "UB 9:2", "UB 10:8", "UB 11:2 st 3"})
public final class Utlysning {

    private static final Set<String> KUNGORELSER = Set.of("UF 9:9 st 1", "UF 9:9 st 3", "UF 10:4 st 1", "UB 11:2 st 2");

    private Utlysning() {
    }

    /** What the law lets excuse a defect. */
    public enum Undantag {
        SARSKILDA_SKAL("UF 9:9 st 1"), INGEN_SJOPANTRATT("UF 9:9 st 3"), OBEHOVLIG("UB 9:2 st 2"), SARSKILDA_SKAL_SKEPP("UF 10:4 st 1"), AVHJALPT("UB 10:8");

        private final String lagrum;

        Undantag(String lagrum) {
            this.lagrum = lagrum;
        }

        /** The section that has the exception. */
        public String lagrum() {
            return lagrum;
        }
    }

    /**
     * One announcement or notice.
     *
     * @param senast the last day it was in time
     * @param gjord the day it was made, or {@code null}
     * @param iTid whether the ledger says it was in time
     */
    public record Post(String vad, String lagrum, LocalDate senast, LocalDate gjord, boolean iTid) {

        /** The exception that may excuse it, or {@code null}: an announcement that was never made has none. */
        public Undantag undantag() {
            if (lagrum.startsWith("UF 9:10")) {
                return Undantag.OBEHOVLIG;
            }
            if (gjord == null) {
                return null;
            }
            return switch (lagrum) {
                case "UF 9:9 st 3" -> Undantag.INGEN_SJOPANTRATT;
                case "UF 10:4 st 1" -> Undantag.SARSKILDA_SKAL_SKEPP;
                case "UF 9:9 st 1" -> Undantag.SARSKILDA_SKAL;
                default -> Undantag.AVHJALPT;
            };
        }

        /** Whether it is the announcement, rather than a notice to somebody. */
        boolean arKungorelse() {
            return KUNGORELSER.contains(lagrum);
        }
    }

    /** What is missing or was late. */
    public static List<Post> brister(List<Post> poster) {
        return poster.stream().filter(p -> !p.iTid()).toList();
    }

    /** Whether the auction may be held as it stands. An auction without a single announcement has not been announced. */
    public static boolean utlyst(List<Post> poster) {
        return poster.stream().anyMatch(Post::arKungorelse) && brister(poster).isEmpty();
    }

    /** Why the exceptions claimed do not excuse every defect; empty if they do. Without a maritime lien the week of UF 9:9 st 1 still holds. */
    public static List<String> hinderMotAvhjalpande(List<Post> poster, Set<Undantag> aberopade, LocalDate auktionsdag) {
        List<String> hinder = new ArrayList<>();
        for (Post brist : brister(poster)) {
            Undantag undantag = brist.undantag();
            if (undantag == null) {
                hinder.add(brist.vad() + " gjordes aldrig. Det har inget undantag: auktionen ska ställas in.");
            } else if (!aberopade.contains(undantag)) {
                hinder.add(brist.vad() + " skulle ha gjorts senast " + brist.senast() + ". Undantaget i " + undantag.lagrum() + " har inte åberopats.");
            } else if (undantag == Undantag.INGEN_SJOPANTRATT && !aberopade.contains(Undantag.SARSKILDA_SKAL)
                    && brist.gjord().isAfter(Fristkatalog.berakna("N11", auktionsdag, auktionsdag).dag())) {
                hinder.add(brist.vad() + " gjordes " + brist.gjord() + ", mindre än en vecka före auktionen.");
            }
        }
        return hinder;
    }
}
