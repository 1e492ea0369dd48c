package se.verkstall.fordelning.berakning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Fordran;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Kostnad;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Post;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Steg;
import se.verkstall.fordelning.berakning.Turordning.Klass;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.ProRata;

/** One run down the order: what is left of the money goes from class to class. Claims that are left out count for nothing. */
final class Delning {

    private final Uppstallning uppstallning;
    private final Set<String> utan;
    private final Map<String, Belopp> fatt = new LinkedHashMap<>();
    private final List<Steg> steg = new ArrayList<>();
    private Belopp kvar;

    private Delning(Uppstallning uppstallning, Belopp belopp, Set<String> utan) {
        this.uppstallning = uppstallning;
        this.kvar = belopp;
        this.utan = utan;
    }

    /** What each cost and claim gets, by its id, what is left, and how it was done. */
    record Utfall(Map<String, Belopp> fatt, Belopp kvar, List<Steg> steg) {

        Belopp av(String id) {
            return fatt.getOrDefault(id, Belopp.NOLL);
        }
    }

    static Utfall av(Uppstallning uppstallning, Belopp belopp, Set<String> utan) {
        Delning delning = new Delning(uppstallning, belopp, utan);
        delning.kor();
        return new Utfall(delning.fatt, delning.kvar, List.copyOf(delning.steg));
    }

    private void kor() {
        for (int i = 0; i < uppstallning.klasser().size(); i++) {
            if (i == uppstallning.kostnadernasPlats()) {
                kostnader();
            }
            Klass klass = uppstallning.klasser().get(i);
            dela(med(klass.fordringar()), Fordran::id, f -> uppstallning.inomRatten(f), klass.rubrik(), klass.lagrum());
        }
        if (uppstallning.kostnadernasPlats() >= uppstallning.klasser().size()) {
            kostnader();
        }
        aterstoder();
        for (Klass klass : uppstallning.forSena()) {
            dela(med(klass.fordringar()), Fordran::id, uppstallning::hela, klass.rubrik() + ", anmält för sent", "UB 13:6 st 5");
        }
    }

    private List<Fordran> med(List<Fordran> fordringar) {
        return fordringar.stream().filter(f -> !utan.contains(f.id())).toList();
    }

    @Lagrum("UB 17:7 st 2")
    private void kostnader() {
        dela(uppstallning.gemensamma(), Kostnad::id, Kostnad::belopp, "Förrättningskostnader", uppstallning.kostnadernasLagrum());
    }

    /** What the rights do not cover, with the claims that have none. */
    @Lagrum({"FRL 18 § st 1", "FRL 18 § st 2"})
    private void aterstoder() {
        dela(med(uppstallning.utanRatt()), Fordran::id, f -> uppstallning.hela(f).minus(uppstallning.inomRatten(f)), "Utan förmånsrätt", "FRL 18 §");
    }

    private <T> void dela(List<T> poster, Function<T, String> id, Function<T, Belopp> storlek, String rubrik, String lagrum) {
        if (poster.isEmpty()) {
            return;
        }
        List<Belopp> storlekar = poster.stream().map(storlek).toList();
        List<Belopp> delar = ProRata.fordela(kvar, storlekar);
        for (int i = 0; i < delar.size(); i++) {
            fatt.merge(id.apply(poster.get(i)), delar.get(i), Belopp::plus);
        }
        Belopp betalt = Belopp.summa(delar);
        kvar = kvar.minus(betalt);
        steg.add(new Steg(rubrik + ": " + betalt + " av " + Belopp.summa(storlekar).svenskt() + " kronor, " + kvar.svenskt() + " kronor kvar.", betalt, lagrum));
    }

    /** Settles an amount on the parts of a claim. */
    @Lagrum({"UB 13:13 st 1", "UB 13:6 st 4"})
    static Map<Post, Belopp> avrakna(Fordran f, Belopp forrattningskostnad, Belopp belopp) {
        Map<Post, Belopp> storlekar = new EnumMap<>(Map.of(Post.FORRATTNINGSKOSTNAD, forrattningskostnad, Post.KOSTNAD, f.kostnad(), Post.RANTA, f.ranta(),
                Post.KAPITAL, f.kapital()));
        List<Post> ordning = f.kapitalForst() ? List.of(Post.FORRATTNINGSKOSTNAD, Post.KAPITAL, Post.KOSTNAD, Post.RANTA)
                : List.of(Post.FORRATTNINGSKOSTNAD, Post.KOSTNAD, Post.RANTA, Post.KAPITAL);
        Map<Post, Belopp> varav = new EnumMap<>(Post.class);
        Belopp kvar = belopp;
        for (Post post : ordning) {
            Belopp del = kvar.hogst(storlekar.get(post));
            varav.put(post, del);
            kvar = kvar.minus(del);
        }
        return varav;
    }
}
