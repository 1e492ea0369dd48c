package se.verkstall.forsakringskassan.berakning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * What has to come with an application for enforcement of foreign maintenance that Försäkringskassan sends on as central authority.
 *
 * <ol>
 * <li>The application on its form: annex VI of the regulation, or the transmittal form of the convention.
 * <li>A copy of the decision that proves its authenticity; under the convention the original or a certified copy.
 * <li>Under the regulation the extract from the court of origin: annex I if the decision is enforceable without a declaration, otherwise annex II.
 * <li>The Swedish court's declaration of enforceability, unless the decision is enforceable without one.
 * <li>If arrears are sought, a statement of them with the day they were computed.
 * <li>A translation of the forms if they are in another language than Swedish.
 * </ol>
 *
 * <p>A translation of the decision itself is not demanded: it may be only when enforcement is contested (article 20.2 of the regulation).
 */
@Lagrum({"FK p 7", "EUUhL 3 §", "EUUhL 5 §", "EUUhL 10 §"})
public final class Underhallshandlingar {

    private Underhallshandlingar() {
    }

    /** The instrument the application rests on. */
    public enum Instrument {
        /** Council regulation (EC) No 4/2009. */
        EU_4_2009("rådets förordning (EG) nr 4/2009"),
        /** The Hague convention of 23 November 2007. */
        HAAG_2007("2007 års Haagkonvention");

        private final String text;

        Instrument(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /** An enclosure. */
    public enum Handling {
        ANSOKNINGSFORMULAR("ansökningsformuläret"), AVGORANDE("avgörandet"), UTDRAG("utdraget ur avgörandet"),
        VERKSTALLBARHETSFORKLARING("verkställbarhetsförklaringen"), RESTBELOPP("uppställningen över förfallna belopp"), OVERSATTNING("översättningen av formulären");

        private final String text;

        Handling(String text) {
            this.text = text;
        }

        /** In Swedish, within a sentence. */
        public String text() {
            return text;
        }
    }

    /**
     * What it hangs on.
     *
     * @param utanForklaring whether the decision is enforceable without a declaration; only under the regulation
     * @param restbelopp whether amounts that have fallen due are sought
     * @param paSvenska whether the forms are in Swedish
     */
    public record Underlag(Instrument instrument, boolean utanForklaring, boolean restbelopp, boolean paSvenska, Set<Handling> inlamnade) {

        /** @throws IllegalArgumentException if a decision under the convention is said to need no declaration */
        public Underlag {
            inlamnade = Set.copyOf(inlamnade);
            if (utanForklaring && instrument != Instrument.EU_4_2009) {
                throw new IllegalArgumentException("Bara ett avgörande enligt underhållsförordningen kan vara verkställbart utan förklaring.");
            }
        }
    }

    /** What is missing, each with the section and a Swedish sentence; empty if nothing is. */
    public static List<Fel> saknas(Underlag u) {
        List<Fel> saknas = new ArrayList<>();
        boolean eu = u.instrument() == Instrument.EU_4_2009;
        krav(u, Handling.ANSOKNINGSFORMULAR, true, "FK p 7", eu ? "Ansökan på formuläret i bilaga VI till underhållsförordningen (artiklarna 56 och 57)."
                : "Överföringsformuläret enligt artikel 12.2 i konventionen.", saknas);
        krav(u, Handling.AVGORANDE, true, eu ? "EUUhL 10 §" : "EUUhL 5 §", eu ? "En kopia av avgörandet som visar att det är äkta (artikel 20.1 a)."
                : "Avgörandet i original eller en kopia som en behörig myndighet har bestyrkt.", saknas);
        krav(u, Handling.UTDRAG, eu, "EUUhL 10 §", u.utanForklaring() ? "Utdraget ur avgörandet på formuläret i bilaga I (artikel 20.1 b)."
                : "Utdraget ur avgörandet på formuläret i bilaga II (artikel 28.1 b).", saknas);
        krav(u, Handling.VERKSTALLBARHETSFORKLARING, !u.utanForklaring(), "EUUhL 3 §",
                "Tingsrättens beslut att avgörandet är verkställbart. Saknas det ska ansökan om verkställbarhetsförklaring göras till tingsrätten.", saknas);
        krav(u, Handling.RESTBELOPP, u.restbelopp(), "FK p 7", "En uppställning över de förfallna beloppen och den dag de är beräknade.", saknas);
        krav(u, Handling.OVERSATTNING, !u.paSvenska(), "FK p 7", "En översättning av formulären till svenska.", saknas);
        return saknas;
    }

    private static void krav(Underlag u, Handling handling, boolean kravs, String lagrum, String text, List<Fel> saknas) {
        if (kravs && !u.inlamnade().contains(handling)) {
            saknas.add(new Fel(handling.name(), lagrum, text));
        }
    }
}
