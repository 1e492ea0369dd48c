package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Formansslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;

/**
 * What it means for the claims that a pension, an annuity or periodical consideration is attached for, that the right to it is attached as such afterwards for
 * somebody else.
 *
 * <p>A claim with priority under UB 7:14 is paid before the one the right was attached for, out of what that attachment brings in: of maintenance what has fallen due
 * when the right is attached, and what falls due next. For any other claim the right is deemed attached too, for what of it is unpaid.
 *
 * <p>A pension is attached for maintenance of 3 000 kr and an invoice of 10 000 kr. On 2024-03-05 (a Tuesday) the right to it is attached for a loan of 20 000 kr, and
 * brings in 15 000 kr: 3 000 kr go to the maintenance, and of the 12 000 kr left 4 000 to the invoice and 8 000 to the loan.
 */
@Lagrum("UB 7:18")
public final class Rattsutmatning {

    private Rattsutmatning() {
    }

    /**
     * What the claim has in what the right brings in.
     *
     * @param foretrade whether it is paid before the claim the right was attached for; otherwise they have equal right
     * @param ordning its place among those paid before, 1 first; 1 if it is not
     * @param lagrum the stycke
     */
    public record Verkan(boolean foretrade, int ordning, String lagrum) {
    }

    /**
     * Whether an attachment of a benefit is concerned by one of the right.
     *
     * @param forman what was attached, or {@code null} if that was never noted: then what the right is said to yield decides
     * @param ratten what the right as such yields
     */
    @Lagrum("UB 7:18")
    public static boolean beror(Formansslag forman, Formansslag ratten) {
        return ratten.harRattSomSadan() && (forman == null || forman == ratten);
    }

    /**
     * What a claim of the class has for which the benefit was attached before the right to it was.
     *
     * @param dag the day the right was attached
     * @throws se.verkstall.lag.RegelSaknasException if the order of priority of the day is not known
     */
    @Lagrum({"UB 7:18 st 1", "UB 7:18 st 2", "UB 7:14 st 1"})
    public static Verkan verkan(Fordringsklass klass, LocalDate dag) {
        int rang = Foretradesordning.rang(klass, dag).nummer();
        return rang < Foretradesordning.rang(Fordringsklass.OVRIG, dag).nummer() ? new Verkan(true, rang, "UB 7:18 st 1") : new Verkan(false, 1, "UB 7:18 st 2");
    }

    /**
     * Settles what the claim got: of maintenance what has been outstanding longest first, of any other claim cost, interest, capital.
     *
     * @param f the claim as it stands, of maintenance through what falls due next after the day the right was attached
     * @param kapitalForst whether the creditor has asked that capital be settled first
     * @return what is settled, at most the claim
     */
    @Lagrum({"UB 7:16 st 2", "UB 13:13 st 1"})
    public static Utdelning avrakna(Fordran f, Belopp belopp, boolean kapitalForst) {
        Map<Post, Belopp> varav = new EnumMap<>(Post.class);
        Belopp kvar = belopp;
        for (Post post : kapitalForst ? List.of(Post.FORFALLET, Post.LOPANDE, Post.KAPITAL, Post.KOSTNAD, Post.RANTA)
                : List.of(Post.FORFALLET, Post.LOPANDE, Post.KOSTNAD, Post.RANTA, Post.KAPITAL)) {
            Belopp del = storlek(f, post).hogst(kvar);
            varav.put(post, del);
            kvar = kvar.minus(del);
        }
        return new Utdelning(f.id(), belopp.minus(kvar), varav);
    }

    private static Belopp storlek(Fordran f, Post post) {
        return switch (post) {
            case FORFALLET -> Belopp.summa(f.forfallet().stream().map(Forfallet::belopp).toList());
            case LOPANDE -> f.lopande();
            case KOSTNAD -> f.kostnad();
            case RANTA -> f.ranta();
            case KAPITAL -> f.kapital();
        };
    }
}
