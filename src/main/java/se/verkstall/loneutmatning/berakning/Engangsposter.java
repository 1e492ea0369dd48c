package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * A lump sum of maintenance that has been divided into items, each deemed due on its day. What is paid goes to the item that fell due first.
 *
 * <p>30 000 kr divided into 10 000 kr due 2022-02-01, 2022-03-01 and 2022-04-01 (a Tuesday, a Tuesday, a Friday), of which 22 000 kr remains: 2 000 kr of
 * the first, then the two others. On 2022-03-25 (a Friday) 12 000 kr has fallen due and the next item is 10 000 kr.
 */
@Lagrum({"UB 7:8 a", "UB 7:16 st 2"})
public final class Engangsposter {

    private Engangsposter() {
    }

    /** An item: its day and what it is of. */
    public record Post(LocalDate forfallodag, Belopp belopp) {
    }

    /**
     * What remains of each item that is not wholly paid, by due day.
     *
     * @param poster the items as they were decided
     * @param kvar what remains of the claim in all
     */
    public static List<Post> kvar(List<Post> poster, Belopp kvar) {
        List<Post> sistaForst = poster.stream().sorted(Comparator.comparing(Post::forfallodag).reversed()).toList();
        List<Post> aterstar = new ArrayList<>();
        Belopp rest = kvar;
        for (Post post : sistaForst) {
            Belopp del = post.belopp().hogst(rest);
            if (del.arPositivt()) {
                aterstar.add(0, new Post(post.forfallodag(), del));
            }
            rest = rest.minus(del);
        }
        return List.copyOf(aterstar);
    }

    /** The items that had fallen due on the day, and the one that comes next after it: no others may be attached for. */
    @Lagrum("UB 7:6 st 2")
    public static List<Post> tomNasta(List<Post> kvar, LocalDate dag) {
        List<Post> tom = new ArrayList<>();
        for (Post post : kvar) {
            tom.add(post);
            if (post.forfallodag().isAfter(dag)) {
                break;
            }
        }
        return List.copyOf(tom);
    }
}
