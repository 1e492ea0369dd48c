package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;
import se.verkstall.loneutmatning.berakning.MalsvisFordelning.Mal;

/**
 * Shares what was withheld when the debtor may deduct from maintenance for time the child has stayed with him: what he is credited with for that may not be
 * taken for anybody else's claim.
 *
 * <p>Everybody else gets what he would have had if nothing were deducted. Of what then falls on the case of whoever is entitled to the maintenance, as much
 * goes to that case as it still has claims for, and then to the cases of whoever has entered into the right; the rest is the debtor's.
 *
 * <p>Maintenance of 1 500 kr and an invoice of 10 000 kr share 4 000 kr: 1 500 and 2 500 kr. With a deduction of 400 kr the maintenance takes 1 100 kr, the invoice
 * 2 500 kr as before, and 400 kr are paid back.
 */
@Lagrum("UB 7:17 st 2")
public final class Avdragsskydd {

    private Avdragsskydd() {
    }

    /** Shares the amount where nobody has entered into the right to maintenance. */
    public static Resultat fordela(LocalDate datum, Belopp innehallet, List<Mal> utanAvdrag, List<Mal> medAvdrag) {
        return fordela(datum, innehallet, utanAvdrag, medAvdrag, Map.of());
    }

    /**
     * Shares the amount.
     *
     * @param datum the day the withheld amount fell due
     * @param utanAvdrag the cases with their claims as if nothing were deducted
     * @param medAvdrag the same cases with their claims as they are; a claim of which nothing is left may be missing
     * @param intradda for a case, the other cases whose claims belong to whoever is entitled to its maintenance or has entered into the right, in the order they take
     * @throws se.verkstall.lag.OgiltigIndataException as {@link FordelningAvInnehallet#fordela}
     */
    public static Resultat fordela(LocalDate datum, Belopp innehallet, List<Mal> utanAvdrag, List<Mal> medAvdrag, Map<String, List<String>> intradda) {
        MalsvisFordelning.Resultat hel = MalsvisFordelning.fordela(datum, innehallet, utanAvdrag);
        Map<String, Belopp> skyddat = new LinkedHashMap<>();
        List<Steg> steg = new ArrayList<>(hel.steg());
        List<Utdelning> utdelning = new ArrayList<>(hel.utdelning());
        for (Mal mal : utanAvdrag) {
            List<Fordran> egna = fordringar(medAvdrag, mal.malnummer());
            Belopp over = begransa(mal, egna, utdelning, skyddat);
            Belopp ater = fyll(egna, utdelning, over);
            for (String intradd : intradda.getOrDefault(mal.malnummer(), List.of())) {
                Belopp kvar = fyll(fordringar(medAvdrag, intradd), utdelning, ater);
                if (kvar.compareTo(ater) < 0) {
                    steg.add(steget(steg, hel, "Av avdraget på underhållsbidraget i mål " + mal.malnummer() + " går " + Kronor.text(ater.minus(kvar)) + " till mål " + intradd
                            + ": fordringen där tillkommer den underhållsberättigade eller den som har inträtt i rätten.", ater.minus(kvar)));
                }
                ater = kvar;
            }
            minska(skyddat, mal, over.minus(ater));
            if (ater.arPositivt()) {
                steg.add(steget(steg, hel, "Gäldenären har tillgodoräknats avdrag på underhållsbidraget i mål " + mal.malnummer() + ". " + Kronor.text(ater)
                        + " får därför inte tas i anspråk för andras fordringar och betalas tillbaka.", ater));
            }
        }
        Belopp ater = Belopp.summa(skyddat.values());
        return new Resultat(new MalsvisFordelning.Resultat(List.copyOf(utdelning), hel.rest().plus(ater), List.copyOf(steg)), skyddat, ater);
    }

    private static List<Fordran> fordringar(List<Mal> malen, String malnummer) {
        return malen.stream().filter(m -> m.malnummer().equals(malnummer)).flatMap(m -> m.fordringar().stream()).toList();
    }

    private static Steg steget(List<Steg> steg, MalsvisFordelning.Resultat hel, String text, Belopp belopp) {
        return new Steg("A " + (steg.size() - hel.steg().size() + 1), text, belopp, "UB 7:17 st 2");
    }

    /** Cuts each share to what is left of its claim; gives what was cut off. */
    private static Belopp begransa(Mal mal, List<Fordran> egna, List<Utdelning> utdelning, Map<String, Belopp> skyddat) {
        Belopp over = Belopp.NOLL;
        for (int i = 0; i < utdelning.size(); i++) {
            Utdelning u = utdelning.get(i);
            if (mal.fordringar().stream().anyMatch(f -> f.id().equals(u.id()))) {
                Fordran kvar = egna.stream().filter(f -> f.id().equals(u.id())).findFirst().orElse(Fordran.underhall(u.id(), null, null));
                Utdelning ny = hogst(u, kvar);
                Belopp bort = u.belopp().minus(ny.belopp());
                if (bort.arPositivt()) {
                    utdelning.set(i, ny);
                    skyddat.put(u.id(), bort);
                    over = over.plus(bort);
                }
            }
        }
        return over;
    }

    private static Utdelning hogst(Utdelning u, Fordran kvar) {
        Map<Post, Belopp> varav = new EnumMap<>(Post.class);
        u.varav().forEach((post, belopp) -> varav.put(post, belopp.hogst(del(kvar, post))));
        return new Utdelning(u.id(), Belopp.summa(varav.values()), varav);
    }

    /** Gives what was cut off to whatever else the claims come to; gives what is then left. */
    private static Belopp fyll(List<Fordran> egna, List<Utdelning> utdelning, Belopp over) {
        Belopp kvar = over;
        for (Fordran f : egna) {
            for (int i = 0; i < utdelning.size() && kvar.arPositivt(); i++) {
                if (utdelning.get(i).id().equals(f.id())) {
                    Utdelning ny = fyll(f, utdelning.get(i), kvar);
                    kvar = kvar.minus(ny.belopp().minus(utdelning.get(i).belopp()));
                    utdelning.set(i, ny);
                }
            }
        }
        return kvar;
    }

    private static Utdelning fyll(Fordran f, Utdelning u, Belopp hogst) {
        Map<Post, Belopp> varav = new EnumMap<>(Post.class);
        varav.putAll(u.varav());
        Belopp kvar = hogst;
        for (Post post : List.of(Post.FORFALLET, Post.LOPANDE, Post.KOSTNAD, Post.RANTA, Post.KAPITAL)) {
            Belopp har = varav.getOrDefault(post, Belopp.NOLL);
            Belopp mer = del(f, post).minus(har).ejNegativt().hogst(kvar);
            if (mer.arPositivt()) {
                varav.put(post, har.plus(mer));
                kvar = kvar.minus(mer);
            }
        }
        return new Utdelning(u.id(), Belopp.summa(varav.values()), varav);
    }

    private static Belopp del(Fordran f, Post post) {
        return switch (post) {
            case LOPANDE -> f.lopande();
            case FORFALLET -> Belopp.summa(f.forfallet().stream().map(Forfallet::belopp).toList());
            case KOSTNAD -> f.kostnad();
            case RANTA -> f.ranta();
            case KAPITAL -> f.kapital();
        };
    }

    /** What the case could use after all is not the debtor's. */
    private static void minska(Map<String, Belopp> skyddat, Mal mal, Belopp anvant) {
        Belopp kvar = anvant;
        for (Fordran f : mal.fordringar()) {
            Belopp har = skyddat.getOrDefault(f.id(), Belopp.NOLL);
            Belopp bort = kvar.hogst(har);
            kvar = kvar.minus(bort);
            skyddat.computeIfPresent(f.id(), (id, belopp) -> belopp.minus(bort));
        }
        skyddat.values().removeIf(Belopp::arNoll);
    }

    /**
     * The outcome.
     *
     * @param delat how it was shared; what is the debtor's is part of its rest
     * @param skyddat what of the rest comes from a deduction, by claim
     * @param ater the sum of it, what went to whoever has entered into the right apart
     */
    public record Resultat(MalsvisFordelning.Resultat delat, Map<String, Belopp> skyddat, Belopp ater) {

        public Resultat {
            skyddat = Map.copyOf(skyddat);
        }
    }
}
