package se.verkstall.loneutmatning.arbetsgivarfil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.kassa.MedelDelade;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.arbetsgivarfil.Vanlig.Delmal;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;
import se.verkstall.loneutmatning.berakning.MalsvisFordelning;
import se.verkstall.loneutmatning.berakning.Ranta;
import se.verkstall.loneutmatning.berakning.Rantesats;
import se.verkstall.mal.Avrakning;
import se.verkstall.mal.Fordran;

/**
 * Shares one ordinary account among the claims, by the same rules as any other: interest up to the day of sharing, then the order and proportions of the law.
 * It only computes; what is written is for {@link Satsskrift}.
 */
@Lagrum({"UF 7:7", "UB 7:14", "UB 13:6 st 1", "UB 13:13 st 1"})
final class Satsfordelning {

    private final Vanlig vanlig;
    private final LocalDate idag;
    private final List<Rantehojning> rantor = new ArrayList<>();
    private final List<Avrakning> avrakningar = new ArrayList<>();
    private final Map<String, MedelDelade.Post> perMal = new LinkedHashMap<>();
    private final MalsvisFordelning.Resultat delat;

    Satsfordelning(Vanlig vanlig, LocalDate idag) {
        this.vanlig = vanlig;
        this.idag = idag;
        List<MalsvisFordelning.Mal> mal = vanlig.mal().stream().map(this::mal).toList();
        this.delat = MalsvisFordelning.fordela(vanlig.redovisning().lonedag(), vanlig.redovisning().belopp(), mal);
        vanlig.mal().forEach(this::avrakna);
    }

    /** Interest that has run on a claim, and where it runs on from. */
    record Rantehojning(String malnummer, Fordran fordran, LocalDate nyFran, Belopp ranta) {
    }

    Vanlig vanlig() {
        return vanlig;
    }

    List<Rantehojning> rantor() {
        return rantor;
    }

    List<Avrakning> avrakningar() {
        return avrakningar;
    }

    /** What each case got, those that got something. */
    Map<String, MedelDelade.Post> perMal() {
        return perMal;
    }

    MalsvisFordelning.Resultat delat() {
        return delat;
    }

    private MalsvisFordelning.Mal mal(Delmal d) {
        List<FordelningAvInnehallet.Fordran> fordringar = new ArrayList<>();
        for (Fordran f : d.fordringar()) {
            Belopp ranta = Belopp.NOLL;
            if (f.rantefran() != null && !f.rantefran().isAfter(idag) && f.kapitalKvar().arPositivt()) {
                Rantesats sats = f.rantesats() == null ? Rantesats.drojsmal() : Rantesats.fast(f.rantesats());
                ranta = Ranta.berakna(f.kapitalKvar(), sats, f.rantefran(), idag).belopp();
                rantor.add(new Rantehojning(d.malnummer(), f, idag.plusDays(1), ranta));
            }
            FordelningAvInnehallet.Fordran fordran = FordelningAvInnehallet.Fordran.annan(id(f), f.klass(), f.kostnadKvar(), f.rantaKvar().plus(ranta), f.kapitalKvar());
            if (fordran.skuld().arPositivt()) {
                fordringar.add(fordran);
            }
        }
        return new MalsvisFordelning.Mal(d.malnummer(), d.innestaende(), fordringar);
    }

    private void avrakna(Delmal d) {
        Belopp kostnad = Belopp.NOLL;
        Belopp ranta = Belopp.NOLL;
        Belopp kapital = Belopp.NOLL;
        for (Fordran f : d.fordringar()) {
            for (Utdelning u : delat.utdelning()) {
                if (u.id().equals(id(f)) && u.belopp().arPositivt()) {
                    avrakningar.add(Avrakning.av(f.id(), vanlig.nyckel(), idag, av(u, Post.KOSTNAD), av(u, Post.RANTA), av(u, Post.KAPITAL)));
                    kostnad = kostnad.plus(av(u, Post.KOSTNAD));
                    ranta = ranta.plus(av(u, Post.RANTA));
                    kapital = kapital.plus(av(u, Post.KAPITAL));
                }
            }
        }
        MedelDelade.Post post = new MedelDelade.Post(d.malnummer(), vanlig.redovisning().influten(), kostnad, ranta, kapital);
        if (post.summa().arPositivt()) {
            perMal.put(d.malnummer(), post);
        }
    }

    private static String id(Fordran f) {
        return "F" + f.id();
    }

    private static Belopp av(Utdelning u, Post post) {
        return u.varav().getOrDefault(post, Belopp.NOLL);
    }
}
