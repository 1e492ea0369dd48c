package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;

/**
 * Shares what an employer has withheld among the cases of an attachment: by {@link FordelningAvInnehallet}, and so that no case gets a sum too small to
 * pay out while the claim of another is not covered.
 *
 * <p>A case that would have less than 100 kr to pay out stands back this time, the one with the least first, and its sum goes to the others. It does not
 * stand back if the sum covers all its claims, or if it is maintenance: those are taken to be special reasons (docs/lagtolkning.md).
 *
 * <p>150 kr between a claim of 10 000 kr and one of 5 000 kr is 100 kr and 50 kr; the second stands back, and the first gets 150 kr.
 */
@Lagrum({"UF 7:7", "UB 7:14", "UB 13:20 a st 1"})
public final class MalsvisFordelning {

    private MalsvisFordelning() {
    }

    /**
     * Shares the amount.
     *
     * @param datum the day the withheld amount fell due
     * @throws se.verkstall.lag.OgiltigIndataException as {@link FordelningAvInnehallet#fordela}
     */
    public static Resultat fordela(LocalDate datum, Belopp innehallet, List<Mal> mal) {
        List<Mal> kvar = new ArrayList<>(mal);
        List<Steg> avstar = new ArrayList<>();
        while (true) {
            FordelningAvInnehallet.Resultat delat = FordelningAvInnehallet.fordela(new FordelningAvInnehallet.Underlag(datum, innehallet, List.of(),
                    kvar.stream().flatMap(m -> m.fordringar().stream()).toList()));
            Optional<Mal> litet = forLitet(kvar, delat);
            if (litet.isEmpty()) {
                return resultat(delat, avstar);
            }
            kvar.remove(litet.get());
            avstar.add(steg(avstar.size() + 1, litet.get(), delat));
        }
    }

    private static Optional<Mal> forLitet(List<Mal> mal, FordelningAvInnehallet.Resultat delat) {
        return mal.stream()
                .filter(m -> utdelat(m, delat).arPositivt() && !sarskildaSkal(m, delat))
                .filter(m -> Smabelopp.av(utdelat(m, delat).plus(m.innestaende()), annatOtackt(m, mal, delat)) == Smabelopp.FORDELAS_PA_OVRIGA_MAL)
                .min(Comparator.comparing(m -> utdelat(m, delat).plus(m.innestaende())));
    }

    private static boolean sarskildaSkal(Mal mal, FordelningAvInnehallet.Resultat delat) {
        return tackt(mal, delat) || mal.fordringar().stream().anyMatch(f -> f.klass() == Fordringsklass.UNDERHALL);
    }

    private static boolean annatOtackt(Mal mal, List<Mal> alla, FordelningAvInnehallet.Resultat delat) {
        return alla.stream().anyMatch(m -> m != mal && !tackt(m, delat));
    }

    private static boolean tackt(Mal mal, FordelningAvInnehallet.Resultat delat) {
        return utdelat(mal, delat).equals(mal.skuld());
    }

    private static Belopp utdelat(Mal mal, FordelningAvInnehallet.Resultat delat) {
        List<String> egna = mal.fordringar().stream().map(Fordran::id).toList();
        return Belopp.summa(delat.utdelning().stream().filter(u -> egna.contains(u.id())).map(Utdelning::belopp).toList());
    }

    private static Steg steg(int nummer, Mal mal, FordelningAvInnehallet.Resultat delat) {
        Belopp belopp = utdelat(mal, delat);
        return new Steg("S " + nummer, "Mål " + mal.malnummer() + " skulle få " + Kronor.text(belopp)
                + ". Det är mindre än 100 kronor att betala ut och fördelas i stället på de andra målen.", belopp, "UB 13:20 a st 1");
    }

    private static Resultat resultat(FordelningAvInnehallet.Resultat delat, List<Steg> avstar) {
        List<Steg> steg = new ArrayList<>(avstar);
        steg.addAll(delat.steg());
        return new Resultat(delat.utdelning(), delat.rest(), List.copyOf(steg));
    }

    /**
     * A case that takes part.
     *
     * @param innestaende what it already holds and will pay out at the same time
     */
    public record Mal(String malnummer, Belopp innestaende, List<Fordran> fordringar) {

        public Mal {
            fordringar = List.copyOf(fordringar);
        }

        Belopp skuld() {
            return Belopp.summa(fordringar.stream().map(Fordran::skuld).toList());
        }
    }

    /**
     * The outcome.
     *
     * @param utdelning what each claim gets; a claim of a case that stood back is not among them
     * @param rest what is left when all is paid
     */
    public record Resultat(List<Utdelning> utdelning, Belopp rest, List<Steg> steg) {
    }
}
