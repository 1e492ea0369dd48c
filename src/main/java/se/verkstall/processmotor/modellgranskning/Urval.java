package se.verkstall.processmotor.modellgranskning;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Pattern;
import se.verkstall.lag.Lagregister;
import se.verkstall.lag.Lagrumsreferens;

/**
 * Which elements are meant: those for which everything that is said holds.
 *
 * <p>A section means itself and everything in it: {@code UB 4:12} also {@code UB 4:12 st 2}; {@code UF 9:*} the whole chapter.
 */
final class Urval {

    private static final int LANGSTA_NAMN = 200;

    private final List<String> id;
    private final List<String> anrop;
    private final List<Lagrumsreferens> lagrum;
    private final List<Lagrumsreferens> alla;
    private final List<Lagrumsreferens> utom;
    private final Pattern namn;
    private final Pattern inteNamn;
    private final List<String> modell;
    private final boolean slut;

    /**
     * @param id has one of these ids
     * @param anrop calls one of these models
     * @param lagrum cites one of these
     * @param alla cites each of these
     * @param utom cites none of these
     * @param namn its id or name has this in it, a regular expression, case ignored
     * @param inteNamn its id or name does not have this in it
     * @param modell stands in one of these models
     * @param slut ends the process it stands in
     */
    @JsonCreator
    Urval(@JsonProperty("id") List<String> id, @JsonProperty("anrop") List<String> anrop, @JsonProperty("lagrum") List<String> lagrum,
            @JsonProperty("alla") List<String> alla, @JsonProperty("utom") List<String> utom, @JsonProperty("namn") String namn,
            @JsonProperty("inte_namn") String inteNamn, @JsonProperty("modell") List<String> modell, @JsonProperty("slut") boolean slut) {
        this.id = id == null ? List.of() : List.copyOf(id);
        this.anrop = anrop == null ? List.of() : List.copyOf(anrop);
        this.lagrum = referenser(lagrum);
        this.alla = referenser(alla);
        this.utom = referenser(utom);
        this.namn = monster(namn);
        this.inteNamn = monster(inteNamn);
        this.modell = modell == null ? List.of() : List.copyOf(modell);
        this.slut = slut;
        if (this.id.isEmpty() && this.anrop.isEmpty() && this.lagrum.isEmpty() && this.alla.isEmpty() && namn == null && !slut) {
            throw new IllegalArgumentException("ett urval ska säga vilka element det avser");
        }
    }

    private static Pattern monster(String uttryck) {
        return uttryck == null ? null : Pattern.compile(uttryck, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static List<Lagrumsreferens> referenser(List<String> citat) {
        return citat == null ? List.of() : citat.stream()
                .map(text -> text.endsWith(":*") ? Lagrumsreferens.parse(text) : Lagregister.citat(text)).toList();
    }

    List<String> anrop() {
        return anrop;
    }

    /** Whether the end of the process is meant, and not something done in it. */
    boolean arSlut() {
        return slut;
    }

    boolean traffar(Modell iModell, Nod nod) {
        boolean iRatt = modell.isEmpty() || modell.contains(iModell.processId());
        boolean idEllerAnrop = (id.isEmpty() || id.contains(nod.id()))
                && (anrop.isEmpty() || nod.drag().anrop() != null && anrop.contains(nod.drag().anrop()));
        return iRatt && idEllerAnrop
                && (lagrum.isEmpty() || lagrum.stream().anyMatch(l -> citerar(nod, l)))
                && alla.stream().allMatch(l -> citerar(nod, l))
                && utom.stream().noneMatch(l -> citerar(nod, l))
                && harNamnet(nod);
    }

    private boolean harNamnet(Nod nod) {
        if (namn == null && inteNamn == null) {
            return true;
        }
        String text = kort(nod.id()) + " " + kort(nod.namn());
        return (namn == null || namn.matcher(text).find()) && (inteNamn == null || !inteNamn.matcher(text).find());
    }

    private static String kort(String text) {
        return text.length() > LANGSTA_NAMN ? text.substring(0, LANGSTA_NAMN) : text;
    }

    /** Whether the node cites the section or something inside it. */
    private static boolean citerar(Nod nod, Lagrumsreferens del) {
        return nod.lagrum().stream().anyMatch(citerat -> omfattar(del, citerat));
    }

    static boolean omfattar(Lagrumsreferens hel, Lagrumsreferens del) {
        boolean sammaKapitel = hel.forfattning().equals(del.forfattning()) && java.util.Objects.equals(hel.kapitel(), del.kapitel());
        if ("*".equals(hel.paragraf())) {
            return sammaKapitel;
        }
        return sammaKapitel && java.util.Objects.equals(hel.paragraf(), del.paragraf())
                && (hel.stycke() == null || hel.stycke().equals(del.stycke()))
                && (hel.punkt() == null || hel.punkt().equals(del.punkt()))
                && (hel.mening() == null || hel.mening().equals(del.mening()));
    }
}
