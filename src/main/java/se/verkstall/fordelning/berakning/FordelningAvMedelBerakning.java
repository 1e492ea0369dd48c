package se.verkstall.fordelning.berakning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The cases whose part is so small that it goes to the others, the smallest first. */
    @Lagrum("UB 13:20 a st 1")
    private Set<String> smaMal() {
        Set<String> utan = new HashSet<>();
        while (!underlag.smabeloppBetalas()) {
            Delning.Utfall utfall = Delning.av(uppstallning, underlag.belopp(), utan);
            Fordran minst = underlag.fordringar().stream().filter(f -> arSma(f, utfall, utan)).min(Comparator.comparing(f -> utfall.av(f.id()))).orElse(null);
            if (minst == null) {
                break;
            }
            utan.add(minst.id());
            steg.add(new Steg("Till " + minst.id() + " skulle " + utfall.av(minst.id()).svenskt() + " kronor betalas. Det understiger 100 kronor och fördelas på "
                    + "övriga mål, där fordringen inte har fått full täckning.", utfall.av(minst.id()), "UB 13:20 a st 1"));
        }
        return utan;
    }

    private boolean arSma(Fordran f, Delning.Utfall utfall, Set<String> utan) {
        Belopp fatt = utfall.av(f.id());
        return f.formansratt() == Formansratt.UTMATNING && fatt.arPositivt() && fatt.compareTo(DELAS_UNDER) < 0 && !uppstallning.hela(f).equals(fatt)
                && underlag.fordringar().stream().anyMatch(annan -> annatOtackt(f, annan, utfall, utan));
    }

    private boolean annatOtackt(Fordran f, Fordran annan, Delning.Utfall utfall, Set<String> utan) {
        return annan.formansratt() == Formansratt.UTMATNING && !mal(annan).equals(mal(f)) && !utan.contains(annan.id())
                && utfall.av(annan.id()).compareTo(uppstallning.hela(annan)) < 0;
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
