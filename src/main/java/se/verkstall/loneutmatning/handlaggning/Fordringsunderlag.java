package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Engangsposter;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;
import se.verkstall.loneutmatning.berakning.Underhallsposter;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.loneutmatning.lagring.Redovisningslager.Underhallspost;
import se.verkstall.mal.Avrakning;
import se.verkstall.mal.Avrakningar;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Ranterakning;

/** Turns a case's claims into what the sharing takes in, and what the sharing gives into settlements. */
@Component
class Fordringsunderlag {

    private static final String PREFIX = "F";
    private static final String UTAN_FORETRADE = "-jamkat";

    private final Malregister register;
    private final Avrakningar avrakningar;
    private final Redovisningslager redovisningar;
    private final Fragelager fragor;
    private final Underhallsalder alder;
    private final Konkurshinder konkurs;
    private final Ranterakning rantor;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fordringsunderlag(Malregister register, Avrakningar avrakningar, Redovisningslager redovisningar, Fragelager fragor,
                      Underhallsalder alder, Konkurshinder konkurs, Ranterakning rantor, Dagbok dagbok, Clock klocka) {
        this.register = register;
        this.avrakningar = avrakningar;
        this.redovisningar = redovisningar;
        this.fragor = fragor;
        this.alder = alder;
        this.konkurs = konkurs;
        this.rantor = rantor;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * The claims of a case on the day of sharing, with interest up to and including it; those fully paid are left out, and during the debtor's bankruptcy those
     * that wages are not attached for.
     */
    @Lagrum("UB 7:19")
    List<FordelningAvInnehallet.Fordran> fordringar(String malnummer, LocalDate lonedag) {
        return fordringar(malnummer, lonedag, this::utanAvdrag);
    }

    /** The same as if the debtor could deduct nothing more from maintenance. */
    @Lagrum("UB 7:17 st 2")
    List<FordelningAvInnehallet.Fordran> fordringarUtanAvdrag(String malnummer, LocalDate lonedag) {
        return fordringar(malnummer, lonedag, this::utanSkyddat);
    }

    private List<FordelningAvInnehallet.Fordran> fordringar(String malnummer, LocalDate lonedag, UnaryOperator<Underhallspost> avdrag) {
        raknaUppRantor(malnummer);
        List<FordelningAvInnehallet.Fordran> fordringar = new ArrayList<>();
        for (Fordran f : register.fordringar(malnummer).stream().filter(f -> konkurs.delar(malnummer, f.klass(), lonedag)).toList()) {
            if (f.klass() == Fordringsklass.UNDERHALL) {
                fordringar.addAll(underhall(malnummer, f, lonedag, avdrag));
            } else {
                fordringar.add(FordelningAvInnehallet.Fordran.annan(id(f), f.klass(), f.kostnadKvar(), f.rantaKvar(), f.kapitalKvar()));
            }
        }
        return fordringar.stream().filter(f -> f.skuld().arPositivt()).toList();
    }

    /** The claim that the id names, also where it names what a reduction has taken out of it. */
    static long fordranId(String id) {
        return fordran(id.endsWith(UTAN_FORETRADE) ? id.substring(0, id.length() - UTAN_FORETRADE.length()) : id);
    }

    /** Settles what the claims of a case got; gives what was settled on each. */
    List<Avrakning> avrakna(String malnummer, String nyckel, LocalDate lonedag, List<Utdelning> utdelning) {
        List<Avrakning> gjorda = avrakningar(malnummer, nyckel, lonedag, utdelning);
        avrakningar.avrakna(gjorda);
        return gjorda;
    }

    /** Settles what the debtor is freed of though no money came. */
    @Lagrum("UB 7:23")
    List<Avrakning> avraknaUtanMedel(String malnummer, String nyckel, LocalDate lonedag, List<Utdelning> utdelning) {
        List<Avrakning> gjorda = avrakningar(malnummer, nyckel, lonedag, utdelning);
        avrakningar.avraknaUtanMedel(gjorda);
        return gjorda;
    }

    private List<Avrakning> avrakningar(String malnummer, String nyckel, LocalDate lonedag, List<Utdelning> utdelning) {
        List<Avrakning> gjorda = new ArrayList<>();
        for (Fordran f : register.fordringar(malnummer)) {
            utdelning.stream().filter(u -> u.id().equals(id(f)) && u.belopp().arPositivt()).findFirst()
                    .ifPresent(u -> gjorda.add(f.klass() == Fordringsklass.UNDERHALL ? underhall(malnummer, f, nyckel, lonedag, u) : annan(f, nyckel, u)));
            utdelning.stream().filter(u -> u.id().equals(utanForetrade(f)) && u.belopp().arPositivt()).findFirst()
                    .ifPresent(u -> gjorda.add(utanForetrade(malnummer, f, nyckel, lonedag, u)));
        }
        return gjorda;
    }

    private static String utanForetrade(Fordran fordran) {
        return id(fordran) + UTAN_FORETRADE;
    }

    /** What a claim was settled on, however it is called in the sharing. */
    static String id(Fordran fordran) {
        return id(fordran.id());
    }

    static String id(long fordranId) {
        return PREFIX + fordranId;
    }

    /** The claim that {@link #id(long)} names. */
    static long fordran(String id) {
        return Long.parseLong(id.substring(PREFIX.length()));
    }

    @Lagrum({"UB 13:6 st 1", "RäntelL 6 § st 1"})
    private void raknaUppRantor(String malnummer) {
        LocalDate idag = LocalDate.now(klocka);
        for (Fordran f : register.fordringar(malnummer)) {
            if (f.rantefran() != null && !f.rantefran().isAfter(idag) && f.kapitalKvar().arPositivt()) {
                Belopp ranta = rantor.upplupen(f, idag);
                if (avrakningar.raknaUppRanta(f.id(), f.rantefran(), idag.plusDays(1), ranta)) {
                    dagbok.skriv(malnummer, Dagbok.SYSTEMET, "Räntan på fordran " + f.nr() + " har räknats från och med " + f.rantefran()
                            + " till och med fördelningsdagen " + idag + ": " + ranta.svenskt() + " kronor.", "UB 13:6 st 1");
                }
            }
        }
    }

    /** The due days through the one that comes next; a claim paid less often than each month has them so many months apart. */
    @Lagrum("UF 7:21")
    private static List<LocalDate> forfallodagar(LocalDate efter, LocalDate lonedag, int dag, int manader) {
        List<LocalDate> dagar = Manadsbidrag.forfallodagar(Underhallsposter.forfallodagar(efter, lonedag.plusMonths(manader - 1L), dag), manader);
        return dagar.stream().filter(d -> !d.isAfter(lonedag) || d.equals(dagar.stream().filter(n -> n.isAfter(lonedag)).findFirst().orElse(d))).toList();
    }

    /** What the claim counts with among the maintenance, and what a reduction has taken out of it: that counts without priority. */
    @Lagrum({"UB 7:6 st 2", "UB 7:16", "UB 7:17 st 1", "UF 7:21"})
    private List<FordelningAvInnehallet.Fordran> underhall(String malnummer, Fordran f, LocalDate lonedag, UnaryOperator<Underhallspost> avdrag) {
        LocalDate inkom = register.hamta(malnummer).inkomdag();
        int manader = redovisningar.bidragstid(f.id());
        if (f.lopande() != null) {
            LocalDate efter = f.periodTill() == null ? inkom : f.periodTill();
            int dag = f.forfallodag() == null ? 1 : f.forfallodag().getDayOfMonth();
            redovisningar.taUpp(f.id(), f.lopande(), forfallodagar(efter, lonedag, dag, manader));
        }
        List<Forfallet> forfallet = new ArrayList<>();
        boolean gammalt = alder.forGammalt(malnummer, f, lonedag);
        Belopp lopande = gammalt ? Belopp.NOLL : ursprung(f, lonedag, stodUteFran(f, inkom), forfallet);
        boolean delar = konkurs.delar(malnummer, Fordringsklass.OVRIG, lonedag);
        Belopp bort = gammalt && delar ? f.kapitalKvar() : Belopp.NOLL;
        for (Underhallspost hel : redovisningar.obetalda(f.id())) {
            Underhallspost post = avdrag.apply(hel);
            Belopp med = fragor.jamkning(f.id(), post.forfallodag()).map(j -> j.minus(post.betald()).ejNegativt().hogst(post.kvar())).orElse(post.kvar());
            bort = post.forfallodag().isAfter(lonedag) ? bort : bort.plus(post.kvar().minus(med));
            if (alder.forGammalt(malnummer, post.forfallodag(), lonedag)) {
                bort = delar ? bort.plus(med) : bort;
            } else if (post.forfallodag().isAfter(lonedag)) {
                lopande = lopande.plus(Manadsbidrag.av(post.belopp(), manader, med, post.forfallodag(), lonedag));
            } else if (med.arPositivt()) {
                forfallet.add(new Forfallet(post.forfallodag(), med));
            }
        }
        return List.of(FordelningAvInnehallet.Fordran.underhall(id(f), lopande, forfallet),
                FordelningAvInnehallet.Fordran.annan(utanForetrade(f), Fordringsklass.OVRIG, gammalt && delar ? f.kostnadKvar() : Belopp.NOLL,
                        gammalt && delar ? f.rantaKvar() : Belopp.NOLL, bort));
    }

    /** What the debtor may deduct is not taken for the payment. */
    @Lagrum("UF 6:5 st 1")
    private Underhallspost utanAvdrag(Underhallspost post) {
        return mindre(post, fragor.avdrag(post.fordranId(), post.forfallodag()));
    }

    /** What of it other creditors have been kept from already is no part of the claim in any way. */
    @Lagrum("UB 7:17 st 2")
    private Underhallspost utanSkyddat(Underhallspost post) {
        return mindre(post, fragor.skyddat(post.fordranId(), post.forfallodag()));
    }

    private static Underhallspost mindre(Underhallspost post, Belopp belopp) {
        Belopp avdrag = belopp.hogst(post.kvar());
        return avdrag.arNoll() ? post : new Underhallspost(post.fordranId(), post.forfallodag(), post.belopp().minus(avdrag), post.betald());
    }

    /** The amount the case began with: all of it due, or divided into items. Gives what falls due next of it. */
    @Lagrum({"UB 7:8 a", "UB 7:6 st 2"})
    private Belopp ursprung(Fordran f, LocalDate lonedag, LocalDate stodUteFran, List<Forfallet> forfallet) {
        List<Engangsposter.Post> delade = fragor.engangsposter(f.id());
        Belopp sidokrav = f.kostnadKvar().plus(f.rantaKvar());
        Belopp genast = delade.isEmpty() ? f.kvar() : sidokrav;
        if (genast.arPositivt()) {
            forfallet.add(new Forfallet(stodUteFran, genast));
        }
        Belopp nasta = Belopp.NOLL;
        for (Engangsposter.Post post : Engangsposter.tomNasta(Engangsposter.kvar(delade, f.kapitalKvar()), lonedag)) {
            if (post.forfallodag().isAfter(lonedag)) {
                nasta = nasta.plus(post.belopp());
            } else {
                forfallet.add(new Forfallet(post.forfallodag(), post.belopp()));
            }
        }
        return nasta;
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
    private Avrakning underhall(String malnummer, Fordran f, String nyckel, LocalDate lonedag, Utdelning u) {
        if (!fragor.engangsposter(f.id()).isEmpty()) {
            return delat(f, nyckel, lonedag, u);
        }
        Belopp ursprung = alder.forGammalt(malnummer, f, lonedag) ? Belopp.NOLL : av(u, Post.FORFALLET).hogst(f.kvar());
        Belopp kostnad = ursprung.hogst(f.kostnadKvar());
        Belopp ranta = ursprung.minus(kostnad).hogst(f.rantaKvar());
        Belopp sedan = av(u, Post.FORFALLET).minus(ursprung);
        List<Underhallspost> poster = redovisningar.obetalda(f.id()).stream().filter(p -> !alder.forGammalt(malnummer, p.forfallodag(), lonedag)).toList();
        betala(poster.stream().filter(p -> !p.forfallodag().isAfter(lonedag)).toList(), sedan);
        List<Underhallspost> nasta = poster.stream().filter(p -> p.forfallodag().isAfter(lonedag)).toList();
        betala(nasta, av(u, Post.LOPANDE));
        boolean ejForfallet = av(u, Post.LOPANDE).arPositivt();
        return new Avrakning(f.id(), nyckel, LocalDate.now(klocka), kostnad, ranta, ursprung.minus(kostnad).minus(ranta), sedan.plus(av(u, Post.LOPANDE)),
                av(u, Post.LOPANDE), ejForfallet ? nasta.get(nasta.size() - 1).forfallodag() : null);
    }

    /** Of a sum that has been divided: costs and interest first, then the items as they fell due; the one to come is held until its day. */
    @Lagrum({"UB 7:8 a", "UB 7:16 st 2", "UB 13:1 st 2"})
    private Avrakning delat(Fordran f, String nyckel, LocalDate lonedag, Utdelning u) {
        Belopp kostnad = av(u, Post.FORFALLET).hogst(f.kostnadKvar());
        Belopp ranta = av(u, Post.FORFALLET).minus(kostnad).hogst(f.rantaKvar());
        Belopp nasta = av(u, Post.LOPANDE);
        LocalDate forfaller = nasta.arPositivt() ? fragor.engangsposter(f.id()).stream().map(Engangsposter.Post::forfallodag)
                .filter(d -> d.isAfter(lonedag)).findFirst().orElseThrow() : null;
        return new Avrakning(f.id(), nyckel, LocalDate.now(klocka), kostnad, ranta, av(u, Post.FORFALLET).minus(kostnad).minus(ranta).plus(nasta), Belopp.NOLL,
                nasta, forfaller);
    }

    /** What a reduction took out of maintenance that has fallen due, and foreign maintenance that is too old: paid though without priority. */
    @Lagrum({"UB 7:17 st 1", "UB 7:14 st 2"})
    private Avrakning utanForetrade(String malnummer, Fordran f, String nyckel, LocalDate lonedag, Utdelning u) {
        Belopp ursprung = alder.forGammalt(malnummer, f, lonedag) ? av(u, Post.KAPITAL).hogst(f.kapitalKvar()) : Belopp.NOLL;
        Belopp sedan = av(u, Post.KAPITAL).minus(ursprung);
        betala(redovisningar.obetalda(f.id()).stream().filter(p -> !p.forfallodag().isAfter(lonedag)).toList(), sedan);
        return new Avrakning(f.id(), nyckel + UTAN_FORETRADE, LocalDate.now(klocka), av(u, Post.KOSTNAD), av(u, Post.RANTA), ursprung, sedan, Belopp.NOLL, null);
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
