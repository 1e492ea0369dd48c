package se.verkstall.fordelning.berakning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Bortfall;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Fordran;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Kostnad;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Rad;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Resultat;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Steg;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Underlag;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Utfall;
import se.verkstall.fordelning.berakning.Turordning.Klass;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.LagrumIOrd;

/** One run of {@link FordelningAvMedel}. */
final class FordelningAvMedelBerakning {

    private static final Belopp DELAS_UNDER = Belopp.kronor(100);

    private final Underlag underlag;
    private final Uppstallning uppstallning;
    private final List<Steg> steg = new ArrayList<>();

    FordelningAvMedelBerakning(Underlag underlag) {
        this.underlag = underlag;
        this.uppstallning = new Uppstallning(underlag);
    }

    Resultat fordela() {
        Set<String> utan = smaMal();
        Delning.Utfall utfall = Delning.av(uppstallning, underlag.belopp(), utan);
        List<Steg> alla = new ArrayList<>(steg);
        alla.addAll(utfall.steg());
        List<Bortfall> bortfall = underlag.fordringar().stream().filter(f -> f.avsatts() != null && utfall.av(f.id()).arPositivt())
                .map(f -> bortfall(f, utan, utfall)).toList();
        return new Resultat(rader(utfall), utfall.kvar(), bortfall, List.copyOf(alla));
    }

    /** The claims of the cases whose part is so small that it goes to the others, the smallest case first. */
    @Lagrum("UB 13:20 a st 1")
    private Set<String> smaMal() {
        Collection<List<Fordran>> malen = underlag.fordringar().stream().filter(Fordran::arExekutionsfordran)
                .collect(Collectors.groupingBy(FordelningAvMedelBerakning::mal, LinkedHashMap::new, Collectors.toList())).values();
        Set<String> utan = new HashSet<>();
        while (!underlag.smabeloppBetalas()) {
            Delning.Utfall utfall = Delning.av(uppstallning, underlag.belopp(), utan);
            List<Fordran> minst = malen.stream().filter(mal -> arSmatt(mal, malen, utfall, utan)).min(Comparator.comparing(mal -> fatt(mal, utfall))).orElse(null);
            if (minst == null) {
                break;
            }
            minst.forEach(f -> utan.add(f.id()));
            steg.add(new Steg("Till " + minst.stream().map(Fordran::id).collect(Collectors.joining(" och ")) + " skulle " + fatt(minst, utfall).svenskt()
                    + " kronor betalas. Det understiger 100 kronor och fördelas på övriga mål, där fordringen inte har fått full täckning.", fatt(minst, utfall),
                    "UB 13:20 a st 1"));
        }
        return utan;
    }

    /** Whether what would be paid in the case, on all its claims together, is to go to another. */
    private boolean arSmatt(List<Fordran> mal, Collection<List<Fordran>> malen, Delning.Utfall utfall, Set<String> utan) {
        Belopp fatt = fatt(mal, utfall);
        return fatt.arPositivt() && fatt.compareTo(DELAS_UNDER) < 0 && otackt(mal, utfall, utan)
                && malen.stream().anyMatch(annat -> annat != mal && otackt(annat, utfall, utan));
    }

    private boolean otackt(List<Fordran> mal, Delning.Utfall utfall, Set<String> utan) {
        return mal.stream().anyMatch(f -> !utan.contains(f.id()) && utfall.av(f.id()).compareTo(uppstallning.hela(f)) < 0);
    }

    private static Belopp fatt(List<Fordran> mal, Delning.Utfall utfall) {
        return Belopp.summa(mal.stream().map(f -> utfall.av(f.id())).toList());
    }

    private static String mal(Fordran f) {
        return f.mal() == null ? f.id() : f.mal();
    }

    private List<Rad> rader(Delning.Utfall utfall) {
        List<Rad> rader = new ArrayList<>();
        int plats = 0;
        for (int i = 0; i <= uppstallning.klasser().size(); i++) {
            if (i == uppstallning.kostnadernasPlats() && !uppstallning.gemensamma().isEmpty()) {
                plats++;
                for (Kostnad k : uppstallning.gemensamma()) {
                    rader.add(new Rad(k.id(), plats, "Förrättningskostnad", uppstallning.kostnadernasLagrum(), k.belopp(), utfall.av(k.id()), Map.of(), Utfall.BETALAS, null));
                }
            }
            if (i < uppstallning.klasser().size()) {
                rader.addAll(klassen(uppstallning.klasser().get(i), ++plats, utfall, false));
            }
        }
        List<Fordran> utan = underlag.fordringar().stream().filter(f -> !f.formansratt().arSarskild() && !f.forSent()).toList();
        if (!utan.isEmpty()) {
            rader.addAll(klassen(new Klass("Utan förmånsrätt", "FRL 18 § st 1", utan), ++plats, utfall, false));
        }
        for (Klass klass : uppstallning.forSena()) {
            rader.addAll(klassen(klass, ++plats, utfall, true));
        }
        return List.copyOf(rader);
    }

    private List<Rad> klassen(Klass klass, int plats, Delning.Utfall utfall, boolean forSen) {
        return klass.fordringar().stream().map(f -> new Rad(f.id(), plats, klass.rubrik(), forSen ? "UB 13:6 st 5" : klass.lagrum(), uppstallning.hela(f),
                utfall.av(f.id()), Delning.avrakna(f, uppstallning.forrattningskostnad(f), utfall.av(f.id())), utfallet(f), skal(f))).toList();
    }

    @Lagrum({"UB 13:7 st 1", "UB 13:14", "UB 13:19"})
    private static Utfall utfallet(Fordran f) {
        return f.avsatts() != null ? Utfall.AVSATTS : f.hinder() != null && !f.sakerhet() ? Utfall.INNESTAR : Utfall.BETALAS;
    }

    private static String skal(Fordran f) {
        return switch (utfallet(f)) {
            case AVSATTS -> "Avsätts enligt " + LagrumIOrd.ett("UB 13:7 st 1") + ": " + f.avsatts().text() + ".";
            case INNESTAR -> "Får inte betalas ut utan säkerhet enligt " + LagrumIOrd.ett(f.hinder().lagrum()) + ".";
            case BETALAS -> null;
        };
    }

    /** Who gets the set-aside amount if the claim falls away: what each gets more when it is shared without it. */
    @Lagrum("UB 13:8")
    private Bortfall bortfall(Fordran f, Set<String> utan, Delning.Utfall med) {
        Set<String> bort = new HashSet<>(utan);
        bort.add(f.id());
        Delning.Utfall efter = Delning.av(uppstallning, underlag.belopp(), bort);
        Map<String, Belopp> tillfaller = new LinkedHashMap<>();
        Stream.concat(efter.fatt().keySet().stream(), med.fatt().keySet().stream()).distinct().filter(id -> !id.equals(f.id())).forEach(id -> {
            Belopp mer = efter.av(id).minus(med.av(id));
            if (!mer.arNoll()) {
                tillfaller.put(id, mer);
            }
        });
        Belopp overskott = med.av(f.id()).minus(Belopp.summa(tillfaller.values()));
        return new Bortfall(f.id(), tillfaller, overskott);
    }
}
