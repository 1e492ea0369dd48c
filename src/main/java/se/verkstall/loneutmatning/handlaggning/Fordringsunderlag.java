package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;
import se.verkstall.loneutmatning.berakning.Ranta;
import se.verkstall.loneutmatning.berakning.Rantesats;
import se.verkstall.loneutmatning.berakning.Underhallsposter;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.loneutmatning.lagring.Redovisningslager.Underhallspost;
import se.verkstall.mal.Avrakning;
import se.verkstall.mal.Avrakningar;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;

/** Turns a case's claims into what the sharing takes in, and what the sharing gives into settlements. */
@Component
class Fordringsunderlag {

    private static final String PREFIX = "F";

    private final Malregister register;
    private final Avrakningar avrakningar;
    private final Redovisningslager redovisningar;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fordringsunderlag(Malregister register, Avrakningar avrakningar, Redovisningslager redovisningar, Dagbok dagbok, Clock klocka) {
        this.register = register;
        this.avrakningar = avrakningar;
        this.redovisningar = redovisningar;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** The claims of a case on the day of sharing, with interest up to and including it; those fully paid are left out. */
    List<FordelningAvInnehallet.Fordran> fordringar(String malnummer, LocalDate lonedag) {
        raknaUppRantor(malnummer);
        List<FordelningAvInnehallet.Fordran> fordringar = new ArrayList<>();
        for (Fordran f : register.fordringar(malnummer)) {
            FordelningAvInnehallet.Fordran fordran = f.klass() == Fordringsklass.UNDERHALL ? underhall(malnummer, f, lonedag)
                    : FordelningAvInnehallet.Fordran.annan(id(f), f.klass(), f.kostnadKvar(), f.rantaKvar(), f.kapitalKvar());
            if (fordran.skuld().arPositivt()) {
                fordringar.add(fordran);
            }
        }
        return fordringar;
    }

    /** Settles what the claims of a case got; gives what was settled on each. */
    List<Avrakning> avrakna(String malnummer, String nyckel, LocalDate lonedag, List<Utdelning> utdelning) {
        List<Avrakning> gjorda = new ArrayList<>();
        for (Fordran f : register.fordringar(malnummer)) {
            utdelning.stream().filter(u -> u.id().equals(id(f)) && u.belopp().arPositivt()).findFirst()
                    .ifPresent(u -> gjorda.add(f.klass() == Fordringsklass.UNDERHALL ? underhall(f, nyckel, lonedag, u) : annan(f, nyckel, u)));
        }
        avrakningar.avrakna(gjorda);
        return gjorda;
    }

    /** What a claim was settled on, however it is called in the sharing. */
    static String id(Fordran fordran) {
        return PREFIX + fordran.id();
    }

    @Lagrum({"UB 13:6 st 1", "RäntelL 6 § st 1"})
    private void raknaUppRantor(String malnummer) {
        LocalDate idag = LocalDate.now(klocka);
        for (Fordran f : register.fordringar(malnummer)) {
            if (f.rantefran() != null && !f.rantefran().isAfter(idag) && f.kapitalKvar().arPositivt()) {
                Rantesats sats = f.rantesats() == null ? Rantesats.drojsmal() : Rantesats.fast(f.rantesats());
                Belopp ranta = Ranta.berakna(f.kapitalKvar(), sats, f.rantefran(), idag).belopp();
                if (avrakningar.raknaUppRanta(f.id(), f.rantefran(), idag.plusDays(1), ranta)) {
                    dagbok.skriv(malnummer, Dagbok.SYSTEMET, "Räntan på fordran " + f.nr() + " har räknats från och med " + f.rantefran()
                            + " till och med fördelningsdagen " + idag + ": " + ranta + " kronor.", "UB 13:6 st 1");
                }
            }
        }
    }

    @Lagrum({"UB 7:6 st 2", "UB 7:16", "UF 7:21"})
    private FordelningAvInnehallet.Fordran underhall(String malnummer, Fordran f, LocalDate lonedag) {
        LocalDate inkom = register.hamta(malnummer).inkomdag();
        if (f.lopande() != null) {
            LocalDate efter = f.periodTill() == null ? inkom : f.periodTill();
            int dag = f.forfallodag() == null ? 1 : f.forfallodag().getDayOfMonth();
            redovisningar.taUpp(f.id(), f.lopande(), Underhallsposter.forfallodagar(efter, lonedag, dag));
        }
        List<Forfallet> forfallet = new ArrayList<>();
        if (f.kvar().arPositivt()) {
            forfallet.add(new Forfallet(stodUteFran(f, inkom), f.kvar()));
        }
        Belopp lopande = Belopp.NOLL;
        for (Underhallspost post : redovisningar.obetalda(f.id())) {
            if (post.forfallodag().isAfter(lonedag)) {
                lopande = lopande.plus(post.kvar());
            } else {
                forfallet.add(new Forfallet(post.forfallodag(), post.kvar()));
            }
        }
        return FordelningAvInnehallet.Fordran.underhall(id(f), lopande, forfallet);
    }

    /** Since when the amount the case began with is outstanding, as far as the application tells: never after what has fallen due since. */
    private static LocalDate stodUteFran(Fordran f, LocalDate inkom) {
        return Stream.of(f.periodFran(), f.periodTill(), f.forfallodag(), inkom).filter(Objects::nonNull).min(LocalDate::compareTo).orElseThrow();
    }

    private Avrakning annan(Fordran f, String nyckel, Utdelning u) {
        return Avrakning.av(f.id(), nyckel, LocalDate.now(klocka), av(u, Post.KOSTNAD), av(u, Post.RANTA), av(u, Post.KAPITAL));
    }

    /** What is overdue is paid oldest first: the amount the case began with, as cost, interest, capital, and then what has fallen due since. */
    @Lagrum("UB 7:16 st 2")
    private Avrakning underhall(Fordran f, String nyckel, LocalDate lonedag, Utdelning u) {
        Belopp ursprung = av(u, Post.FORFALLET).hogst(f.kvar());
        Belopp kostnad = ursprung.hogst(f.kostnadKvar());
        Belopp ranta = ursprung.minus(kostnad).hogst(f.rantaKvar());
        Belopp sedan = av(u, Post.FORFALLET).minus(ursprung);
        List<Underhallspost> poster = redovisningar.obetalda(f.id());
        betala(poster.stream().filter(p -> !p.forfallodag().isAfter(lonedag)).toList(), sedan);
        List<Underhallspost> nasta = poster.stream().filter(p -> p.forfallodag().isAfter(lonedag)).toList();
        betala(nasta, av(u, Post.LOPANDE));
        boolean ejForfallet = av(u, Post.LOPANDE).arPositivt();
        return new Avrakning(f.id(), nyckel, LocalDate.now(klocka), kostnad, ranta, ursprung.minus(kostnad).minus(ranta), sedan.plus(av(u, Post.LOPANDE)),
                av(u, Post.LOPANDE), ejForfallet ? nasta.get(nasta.size() - 1).forfallodag() : null);
    }

    private void betala(List<Underhallspost> aldstForst, Belopp belopp) {
        Belopp kvar = belopp;
        for (Underhallspost post : aldstForst) {
            Belopp betalt = post.kvar().hogst(kvar);
            if (betalt.arPositivt()) {
                redovisningar.betala(post, betalt);
                kvar = kvar.minus(betalt);
            }
        }
    }

    private static Belopp av(Utdelning u, Post post) {
        return u.varav().getOrDefault(post, Belopp.NOLL);
    }
}
