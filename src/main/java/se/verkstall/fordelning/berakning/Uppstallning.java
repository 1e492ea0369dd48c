package se.verkstall.fordelning.berakning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Fordran;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Kostnad;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Underlag;
import se.verkstall.fordelning.berakning.Turordning.Klass;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** The costs and claims of a sharing set up in order, before any money goes to them. */
final class Uppstallning {

    private final Underlag underlag;
    private final Map<String, Belopp> egnaKostnader = new HashMap<>();
    private final List<Klass> klasser;
    private final List<Klass> forSena;

    Uppstallning(Underlag underlag) {
        this.underlag = underlag;
        underlag.kostnader().stream().filter(k -> k.fordran() != null).forEach(k -> egnaKostnader.merge(k.fordran(), k.belopp(), Belopp::plus));
        this.klasser = turordning(underlag.fordringar().stream().filter(f -> f.formansratt().arSarskild() && !f.forSent()).toList());
        this.forSena = turordning(underlag.fordringar().stream().filter(Fordran::forSent).toList());
    }

    private List<Klass> turordning(List<Fordran> fordringar) {
        return Turordning.av(fordringar, underlag.egendom(), underlag.datum());
    }

    List<Klass> klasser() {
        return klasser;
    }

    @Lagrum("UB 13:6 st 5")
    List<Klass> forSena() {
        return forSena;
    }

    /** The claims that have, or may have, a part without priority. */
    List<Fordran> utanRatt() {
        return underlag.fordringar().stream().filter(f -> !f.forSent() && inomRatten(f).compareTo(hela(f)) < 0).toList();
    }

    List<Kostnad> gemensamma() {
        return underlag.kostnader().stream().filter(k -> k.fordran() == null).toList();
    }

    /**
     * Before which class the common costs are paid: first of all, or just before the claim the property is sold for. Where the whole was sold for the debtor's share they are paid out
     * of the whole, so before what is the part-owners'.
     */
    @Lagrum({"UB 17:7 st 1", "UB 12:26 st 2", "UB 8:9 st 1"})
    int kostnadernasPlats() {
        int plats = 0;
        while (underlag.egendom().harSakagarforteckning() && plats < klasser.size() && !klasser.get(plats).harExekutionsfordran() && !klasser.get(plats).arDelagares()) {
            plats++;
        }
        return plats;
    }

    String kostnadernasLagrum() {
        return switch (underlag.egendom()) {
            case LOS_EGENDOM -> "UB 17:7 st 2";
            case SKEPP -> "UB 10:11";
            case LUFTFARTYG -> "UB 11:1";
            case FAST_EGENDOM, TOMTRATT -> "UB 12:26 st 2";
        };
    }

    /** The cost of execution that counts as a part of the claim. */
    @Lagrum("UB 13:6 st 4")
    Belopp forrattningskostnad(Fordran f) {
        return egnaKostnader.getOrDefault(f.id(), Belopp.NOLL);
    }

    Belopp hela(Fordran f) {
        return forrattningskostnad(f).plus(f.kostnad()).plus(f.ranta()).plus(f.kapital());
    }

    /** As much of the claim as its right covers. */
    Belopp inomRatten(Fordran f) {
        return !f.formansratt().arSarskild() ? Belopp.NOLL : f.tak() == null ? hela(f) : hela(f).hogst(f.tak());
    }
}
