package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.verkstall.forsaljning.berakning.Utlysning.Post;
import se.verkstall.lag.Lagrum;

/**
 * Whether an auction of real property and its meetings have been called as the law demands. If not they are cancelled and new days set, unless the defect is not
 * material or is mended in another way (UB 12:22), or special reasons excuse an announcement that was late (UF 12:16 st 1). A person says so in writing.
 *
 * <p>What was never made has no exception: an announcement that was not published, a notice that was not sent.
 */
@Lagrum({"UB 12:22", "UF 12:16 st 1", "UF 12:18 st 1"})
public final class Fastighetsutlysning {

    /** The section of an announcement. */
    public static final String KUNGORELSE = "UF 12:16 st 1";
    /** The section of the posting at the office. */
    public static final String ANSLAG = "UF 12:16 st 2";
    /** The section of a notice. */
    public static final String UNDERRATTELSE = "UF 12:18 st 1";

    private Fastighetsutlysning() {
    }

    /** What the law lets excuse a defect. */
    public enum Undantag {
        SARSKILDA_SKAL("UF 12:16 st 1"), OVASENTLIG("UB 12:22");

        private final String lagrum;

        Undantag(String lagrum) {
            this.lagrum = lagrum;
        }

        /** The section that has the exception. */
        public String lagrum() {
            return lagrum;
        }
    }

    /** The exceptions that may excuse a defect; none for what was never made. */
    public static Set<Undantag> undantag(Post brist) {
        if (brist.gjord() == null && !brist.lagrum().equals(ANSLAG)) {
            return Set.of();
        }
        return brist.lagrum().equals(KUNGORELSE) ? Set.of(Undantag.SARSKILDA_SKAL, Undantag.OVASENTLIG) : Set.of(Undantag.OVASENTLIG);
    }

    /** Whether auction and meetings may be held as it stands: announced and notified, all in time. */
    public static boolean utlyst(List<Post> poster) {
        return poster.stream().anyMatch(p -> p.lagrum().equals(KUNGORELSE)) && poster.stream().anyMatch(p -> p.lagrum().equals(UNDERRATTELSE))
                && Utlysning.brister(poster).isEmpty();
    }

    /** Why the exceptions claimed do not excuse every defect; empty if they do. */
    public static List<String> hinderMotAvhjalpande(List<Post> poster, Set<Undantag> aberopade) {
        List<String> hinder = new ArrayList<>();
        for (Post brist : Utlysning.brister(poster)) {
            Set<Undantag> mojliga = undantag(brist);
            if (mojliga.isEmpty()) {
                hinder.add(brist.vad() + " gjordes aldrig. Det har inget undantag: auktionen och sammanträdena ska ställas in (UB 12:22).");
            } else if (mojliga.stream().noneMatch(aberopade::contains)) {
                hinder.add(brist.vad() + " skulle ha gjorts senast " + brist.senast() + ". Inget undantag som gäller den har åberopats.");
            }
        }
        return hinder;
    }
}
