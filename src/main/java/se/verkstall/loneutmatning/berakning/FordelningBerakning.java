package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Fordringsklass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.ProRata;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forrattningskostnad;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Resultat;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Underlag;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;

/** One run of {@link FordelningAvInnehallet}: what is left of the withheld amount goes from step to step. */
final class FordelningBerakning {

    private final Underlag underlag;
    private final Steg.Bok bok = new Steg.Bok();
    private final Map<Object, Map<Post, Belopp>> fatt = new IdentityHashMap<>();
    private final List<Utdelning> utdelning = new ArrayList<>();
    private Belopp kvar;

    FordelningBerakning(Underlag underlag) {
        this.underlag = underlag;
        this.kvar = underlag.innehallet();
    }

    Resultat fordela() {
        underhall();
        forrattningskostnader();
        ovrigaKlasser();
        return new Resultat(List.copyOf(utdelning), kvar, bok.rader());
    }

    @Lagrum({"UB 7:14 st 1 p 1", "UB 7:15", "UB 7:16"})
    private void underhall() {
        bok.avdelning("1");
        List<Fordran> fordringar = underlag.fordringar().stream().filter(f -> f.klass() == Fordringsklass.UNDERHALL).toList();
        dela(fordringar, Fordran::lopande, (fordran, belopp) -> bokfor(fordran, Post.LOPANDE, belopp), "Löpande underhåll", "UB 7:16 st 1");
        aldstForst(fordringar).forEach((dag, poster) ->
                dela(poster, Utestaende::belopp, (post, belopp) -> bokfor(post.fordran(), Post.FORFALLET, belopp),
                        "Underhåll som förföll " + dag, "UB 7:16 st 1"));
        fordringar.forEach(fordran -> utdelning.add(new Utdelning(fordran.id(), summa(fordran), varav(fordran, Post.LOPANDE, Post.FORFALLET))));
    }

    private static Map<LocalDate, List<Utestaende>> aldstForst(List<Fordran> fordringar) {
        Map<LocalDate, List<Utestaende>> efterDag = new TreeMap<>();
        for (Fordran fordran : fordringar) {
            for (Forfallet forfallet : fordran.forfallet()) {
                efterDag.computeIfAbsent(forfallet.forfallodag(), dag -> new ArrayList<>()).add(new Utestaende(fordran, forfallet.belopp()));
            }
        }
        return efterDag;
    }

    @Lagrum({"UB 7:15", "UB 17:7"})
    private void forrattningskostnader() {
        bok.avdelning("2");
        kostnader(true, "Förrättningskostnader som är gemensamma för flera mål");
        kostnader(false, "Förrättningskostnader som avser ett mål");
    }

    private void kostnader(boolean gemensamma, String rubrik) {
        List<Forrattningskostnad> kostnader = underlag.forrattningskostnader().stream().filter(k -> k.gemensam() == gemensamma).toList();
        dela(kostnader, Forrattningskostnad::belopp, (kostnad, belopp) -> utdelning.add(new Utdelning(kostnad.id(), belopp, Map.of())),
                rubrik, "UB 17:7");
    }

    @Lagrum({"UB 7:14 st 1", "FRL 9 § st 4"})
    private void ovrigaKlasser() {
        Map<Integer, List<Fordran>> efterRang = new TreeMap<>();
        underlag.fordringar().stream().filter(f -> f.klass() != Fordringsklass.UNDERHALL)
                .forEach(f -> efterRang.computeIfAbsent(rang(f).nummer(), nummer -> new ArrayList<>()).add(f));
        bok.avdelning("3");
        efterRang.values().forEach(klass -> dela(klass, Fordran::hela, this::avrakna, rubrik(klass), rang(klass.get(0)).lagrum()));
    }

    private Foretradesordning.Rang rang(Fordran fordran) {
        return Foretradesordning.rang(fordran.klass(), underlag.datum());
    }

    private static String rubrik(List<Fordran> klass) {
        String text = klass.stream().map(Fordran::klass).distinct().map(Fordringsklass::text).reduce((a, b) -> a + " och " + b).orElseThrow();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Settles what a claim got on its cost, interest and capital. */
    @Lagrum("UB 13:13 st 1")
    private void avrakna(Fordran fordran, Belopp belopp) {
        Belopp attAvrakna = belopp;
        for (Post post : fordran.kapitalForst() ? List.of(Post.KAPITAL, Post.KOSTNAD, Post.RANTA) : List.of(Post.KOSTNAD, Post.RANTA, Post.KAPITAL)) {
            Belopp del = attAvrakna.hogst(posten(fordran, post));
            bokfor(fordran, post, del);
            attAvrakna = attAvrakna.minus(del);
        }
        utdelning.add(new Utdelning(fordran.id(), belopp, varav(fordran, Post.KOSTNAD, Post.RANTA, Post.KAPITAL)));
    }

    private static Belopp posten(Fordran fordran, Post post) {
        return switch (post) {
            case KOSTNAD -> fordran.kostnad();
            case RANTA -> fordran.ranta();
            case KAPITAL -> fordran.kapital();
            case LOPANDE, FORFALLET -> throw new IllegalArgumentException("Inte en del av en annan fordran än underhåll: " + post);
        };
    }

    /** Shares what is left on the claims, as far as it goes, and writes a row about it. */
    private <T> void dela(List<T> fordringar, Function<T, Belopp> storlek, Bokforing<T> bokforing, String rubrik, String lagrum) {
        if (fordringar.isEmpty()) {
            return;
        }
        List<Belopp> storlekar = fordringar.stream().map(storlek).toList();
        List<Belopp> delar = ProRata.fordela(kvar, storlekar);
        for (int i = 0; i < delar.size(); i++) {
            bokforing.bokfor(fordringar.get(i), delar.get(i));
        }
        Belopp betalt = Belopp.summa(delar);
        kvar = kvar.minus(betalt);
        bok.rad(rubrik + ": " + Kronor.text(betalt) + " av " + Kronor.text(Belopp.summa(storlekar)) + " betalas.", betalt, lagrum);
    }

    private void bokfor(Fordran fordran, Post post, Belopp belopp) {
        fatt.computeIfAbsent(fordran, f -> new EnumMap<>(Post.class)).merge(post, belopp, Belopp::plus);
    }

    private Map<Post, Belopp> varav(Fordran fordran, Post... poster) {
        Map<Post, Belopp> varav = new EnumMap<>(Post.class);
        for (Post post : poster) {
            varav.put(post, fatt.getOrDefault(fordran, Map.of()).getOrDefault(post, Belopp.NOLL));
        }
        return varav;
    }

    private Belopp summa(Fordran fordran) {
        return Belopp.summa(varav(fordran, Post.LOPANDE, Post.FORFALLET).values());
    }

    private interface Bokforing<T> {
        void bokfor(T fordran, Belopp belopp);
    }

    private record Utestaende(Fordran fordran, Belopp belopp) {
    }
}
