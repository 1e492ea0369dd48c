package se.verkstall.delgivning.berakning;

import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_1970;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Dagnamn;
import se.verkstall.tid.Enhet;
import se.verkstall.tid.Helgdagar;
import se.verkstall.tid.Tidsrakning;

/**
 * The day a document is served, method by method, and why it is that day. A day on which service is presumed is never moved.
 *
 * <p>Example: a document sent on Friday 2015-11-13 by förenklad delgivning is served on Friday 2015-11-27. Under the act of 1970 the two weeks run from
 * the message about it: sent on Friday 2009-11-13, message on Monday 2009-11-16, served on Monday 2009-11-30.
 */
public final class Delgivningsdag {

    private static final int KUNGORANDE_DAGAR = 10;

    private Delgivningsdag() {
    }

    /** Received: the day the recipient took the document in hand, or somebody fetched it for the recipient. */
    @Lagrum({"DelgL 2010:1932 18 §", "DelgL 1970:428 19 §"})
    public static BeraknadDag mottagen(Delgivningslag lag, LocalDate mottagen) {
        return en(mottagen, "Mottagaren har bekräftat att handlingen togs emot " + Dagnamn.medDatum(mottagen) + ". Delgivning har skett den dagen.");
    }

    /** Read out. Under the act of 1970 the document must also have been sent; the later day counts. */
    @Lagrum({"DelgL 2010:1932 21 §", "DelgL 1970:428 19 § st 3"})
    public static BeraknadDag upplast(Delgivningslag lag, LocalDate upplast, LocalDate sand) {
        String mening = "Innehållet lästes upp för mottagaren " + Dagnamn.medDatum(upplast) + ".";
        if (lag == LAG_1970 && sand.isAfter(upplast)) {
            return new BeraknadDag(sand, List.of(mening, "Handlingen skickades " + Dagnamn.medDatum(sand)
                    + ". Telefondelgivningen är fullgjord när båda har skett, alltså den dagen."));
        }
        return new BeraknadDag(upplast, List.of(mening, "Delgivning har skett den dagen."));
    }

    /**
     * The day the kontrollmeddelande is sent: the working day next after the document. The act of 1970 asks for at least one day between; the same day is used.
     */
    @Lagrum({"DelgL 2010:1932 22 §", "DelgL 2010:1932 27 §", "DelgL 1970:428 3 a §", "DelgL 1970:428 9 §"})
    public static BeraknadDag kontrollmeddelande(Delgivningslag lag, LocalDate sand) {
        LocalDate dag = Helgdagar.denEllerNastaVardag(sand.plusDays(1));
        String krav = lag == LAG_1970 ? "Meddelandet om att handlingen har skickats får skickas tidigast en dag senare."
                : "Kontrollmeddelandet ska skickas den närmast följande arbetsdagen.";
        return new BeraknadDag(dag, List.of("Handlingen skickades " + Dagnamn.medDatum(sand) + ". " + krav,
                "Närmast följande arbetsdag är " + Dagnamn.medDatum(dag) + "."));
    }

    /** Förenklad delgivning: two weeks after the document was sent; under the act of 1970 after the message was. */
    @Lagrum({"DelgL 2010:1932 26 §", "DelgL 1970:428 19 §"})
    public static BeraknadDag forenklad(Delgivningslag lag, LocalDate sand, LocalDate meddelande) {
        return efterBrev(lag, sand, meddelande, 2);
    }

    /** Särskild delgivning: two weeks after the document was sent; under the act of 1970 three weeks after the message was. */
    @Lagrum({"DelgL 2010:1932 30 §", "DelgL 1970:428 19 §"})
    public static BeraknadDag sarskild(Delgivningslag lag, LocalDate sand, LocalDate meddelande) {
        return efterBrev(lag, sand, meddelande, lag == LAG_1970 ? 3 : 2);
    }

    /** Handed over, refused, or left in the home: that day. */
    @Lagrum({"DelgL 2010:1932 39 § st 1", "DelgL 1970:428 19 § st 2"})
    public static BeraknadDag lamnad(LocalDate dag, String hur) {
        return en(dag, hur + " " + Dagnamn.medDatum(dag) + ". Delgivning har skett den dagen.");
    }

    /** Left with somebody else: when it has been left and the recipient has been sent a message about it, the later of the two days. */
    @Lagrum({"DelgL 2010:1932 39 § st 2", "DelgL 1970:428 19 § st 3"})
    public static BeraknadDag lamnadTillAnnan(LocalDate lamnad, LocalDate underrattelse) {
        LocalDate dag = lamnad.isAfter(underrattelse) ? lamnad : underrattelse;
        return new BeraknadDag(dag, List.of("Handlingen lämnades till en annan person " + Dagnamn.medDatum(lamnad)
                        + " och en underrättelse om det skickades till mottagaren " + Dagnamn.medDatum(underrattelse) + ".",
                "Delgivning har skett när båda har gjorts, " + Dagnamn.medDatum(dag) + "."));
    }

    /**
     * The last day for announcing: within ten days of the decision, moved to the next vardag but never past the day on which service is presumed.
     */
    @Lagrum({"DelgL 2010:1932 47 §", "DelgL 1970:428 17 §"})
    public static BeraknadDag kungorande(Delgivningslag lag, LocalDate beslut) {
        BeraknadDag senast = Tidsrakning.senast(beslut, KUNGORANDE_DAGAR, Enhet.DAG);
        LocalDate delgiven = kungord(lag, beslut).dag();
        if (!senast.dag().isAfter(delgiven)) {
            return senast;
        }
        LocalDate dag = Helgdagar.denEllerForegaendeVardag(delgiven);
        List<String> motivering = new ArrayList<>(senast.motivering());
        motivering.add("Delgivning anses ha skett redan " + Dagnamn.medDatum(delgiven) + ", så kungörandet ska vara gjort senast vardagen dessförinnan, "
                + Dagnamn.medDatum(dag) + ".");
        return new BeraknadDag(dag, motivering);
    }

    /** Kungörelsedelgivning: two weeks after the decision; under the act of 1970 on the tenth day after it. */
    @Lagrum({"DelgL 2010:1932 51 §", "DelgL 1970:428 19 §"})
    public static BeraknadDag kungord(Delgivningslag lag, LocalDate beslut) {
        return lag == LAG_1970 ? Tidsrakning.presumtion(beslut, KUNGORANDE_DAGAR, Enhet.DAG) : Tidsrakning.presumtion(beslut, 2, Enhet.VECKA);
    }

    private static BeraknadDag efterBrev(Delgivningslag lag, LocalDate sand, LocalDate meddelande, int veckor) {
        if (!meddelande.isAfter(sand)) {
            throw new IllegalArgumentException("Meddelandet om att handlingen har skickats ska gå efter handlingen: " + sand + ", " + meddelande + ".");
        }
        LocalDate fran = lag == LAG_1970 ? meddelande : sand;
        List<String> motivering = new ArrayList<>();
        motivering.add("Handlingen skickades " + Dagnamn.medDatum(sand) + " och meddelandet om det " + Dagnamn.medDatum(meddelande) + ".");
        BeraknadDag dag = Tidsrakning.presumtion(fran, veckor, Enhet.VECKA);
        motivering.addAll(dag.motivering());
        return new BeraknadDag(dag.dag(), motivering);
    }

    private static BeraknadDag en(LocalDate dag, String mening) {
        return new BeraknadDag(dag, List.of(mening));
    }
}
