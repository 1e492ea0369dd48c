package se.verkstall.loneutmatning.berakning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Forsakringskassan;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;

/**
 * Of which claims a debtor is freed by what his employer has withheld, though the employer does not pay it over: claims of the public in allmänna mål, and
 * maintenance that belongs to Försäkringskassan. Every other creditor bears the risk with the debtor: his claim stands until the money comes.
 *
 * <p>3 000 kr are withheld and shared, 1 000 kr on a tax claim and 2 000 kr on an invoice. The employer goes under. The tax claim is 1 000 kr less; the
 * invoice is what it was.
 */
@Lagrum("UB 7:23")
public final class Arbetsgivarbefrielse {

    /** What is given up first when part of a share is for something already settled: what the debtor is best off with last. */
    private static final List<Post> SIST_FORST = List.of(Post.KAPITAL, Post.FORFALLET, Post.RANTA, Post.KOSTNAD, Post.LOPANDE);

    private Arbetsgivarbefrielse() {
    }

    /** Whether what is withheld frees the debtor. */
    public static boolean galler(Malslag slag, Fordringsklass klass, String sokande) {
        return switch (klass) {
            case STATLIG -> slag == Malslag.ALLMANT;
            case UNDERHALL -> Forsakringskassan.heter(sokande);
            case KONKURSBO, BROTTSSKADESTAND, OVRIG -> false;
        };
    }

    /**
     * What a share settles when the debtor has been freed of part of it: the rest.
     *
     * @param befriat what he has been freed of and the creditor is still without, zero or more
     */
    public static Utdelning utover(Utdelning utdelning, Belopp befriat) {
        Belopp bort = befriat.hogst(utdelning.belopp());
        Map<Post, Belopp> varav = new EnumMap<>(Post.class);
        varav.putAll(utdelning.varav());
        Belopp kvar = bort;
        for (Post post : SIST_FORST) {
            Belopp har = varav.getOrDefault(post, Belopp.NOLL);
            Belopp av = kvar.hogst(har);
            if (av.arPositivt()) {
                varav.put(post, har.minus(av));
                kvar = kvar.minus(av);
            }
        }
        return new Utdelning(utdelning.id(), utdelning.belopp().minus(bort), varav);
    }
}
