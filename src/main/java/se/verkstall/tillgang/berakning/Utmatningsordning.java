package se.verkstall.tillgang.berakning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * The order in which assets ought to be taken, with the reason for each place. First what the claim has special priority in (UB 4:4); then by how little cost,
 * loss and inconvenience it brings the debtor (UB 4:3 st 2): the inconvenience as a person has judged it, then the smaller share of cost. What is exempt or
 * leaves no surplus comes last and is not taken. It is a proposal; a person chooses.
 *
 * <p>Example: a bank account of 30 000 kr (little inconvenience, no cost) comes before a car of 60 000 kr (moderate, 5 000 kr), which comes before tools that
 * are exempt.
 */
@Lagrum({"UB 4:3", "UB 4:4", "UB 5:1"})
public final class Utmatningsordning {

    private Utmatningsordning() {
    }

    /** How much it inconveniences the debtor to lose it. */
    public enum Olagenhet {
        LITEN("liten"), MATTLIG("måttlig"), STOR("stor");

        private final String text;

        Olagenhet(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /**
     * An asset.
     *
     * @param kostnad what comes off the price after the attachment
     * @param formansratt whether the claim has special priority in it
     * @param undantag the section by which it is exempt, or {@code null}
     * @param undantagSkal why, in words, or {@code null}
     */
    public record Tillgang(String beskrivning, Belopp varde, Belopp kostnad, Olagenhet olagenhet, boolean formansratt, String undantag, String undantagSkal) {

        private boolean ger() {
            return varde.minus(kostnad).arPositivt();
        }
    }

    /**
     * An asset in its place.
     *
     * @param utmats whether it is to be taken at all
     */
    public record Plats(int nr, Tillgang tillgang, boolean utmats, String lagrum, String skal) {
    }

    /** The assets in order; those that come to the same keep the order given. */
    public static List<Plats> ordna(List<Tillgang> tillgangar) {
        List<Tillgang> ordnade = tillgangar.stream().sorted(Comparator.comparing((Tillgang t) -> t.undantag() != null || !t.ger())
                .thenComparing(t -> t.undantag() != null)
                .thenComparing(t -> !t.formansratt())
                .thenComparing(Tillgang::olagenhet)
                .thenComparing(Utmatningsordning::jamforKostnad)).toList();
        List<Plats> platser = new ArrayList<>();
        ordnade.forEach(t -> platser.add(plats(platser.size() + 1, t)));
        return platser;
    }

    /** The share of cost is compared without division: a/b before c/d when a·d is less than c·b. */
    private static int jamforKostnad(Tillgang a, Tillgang b) {
        return a.kostnad().iKronor().multiply(b.varde().iKronor()).compareTo(b.kostnad().iKronor().multiply(a.varde().iKronor()));
    }

    private static Plats plats(int nr, Tillgang t) {
        if (t.undantag() != null) {
            return new Plats(nr, t, false, t.undantag(), "Undantas: " + t.undantagSkal());
        }
        if (!t.ger()) {
            return new Plats(nr, t, false, "UB 4:3 st 1", "Väntas inte ge något överskott: värde " + t.varde().svenskt() + " kronor, kostnader " + t.kostnad().svenskt() + " kronor.");
        }
        if (t.formansratt()) {
            return new Plats(nr, t, true, "UB 4:4", "Fordran är förenad med särskild förmånsrätt i egendomen.");
        }
        return new Plats(nr, t, true, "UB 4:3 st 2", "Olägenheten för gäldenären är " + t.olagenhet().text() + ", kostnaderna " + t.kostnad().svenskt() + " kronor av " + t.varde().svenskt() + ".");
    }
}
