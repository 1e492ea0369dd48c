package se.verkstall.loneutmatning.berakning;

import java.util.List;
import java.util.function.Supplier;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What is reserved for maintenance the debtor pays himself. If the wage is attached for other claims it has better right and is reserved whole; if it is
 * attached for maintenance the two have equal right, and section IV shares the room. A reasonable instalment on older maintenance is reserved if a handläggare
 * has written why, in the latter case only out of what both running claims leave.
 */
@Lagrum({"UB 7:4 st 1", "KFM A 2021:1 p 3.3.1"})
final class Foretradesprovning {

    private static final String LAGRUM = "KFM A 2021:1 p 3.3.1";

    private final Foretrade foretrade;
    private final Steg.Bok bok;
    private final List<String> anmarkningar;
    private List<Steg> rader = List.of();

    Foretradesprovning(Foretrade foretrade, Steg.Bok bok, List<String> anmarkningar) {
        this.foretrade = foretrade;
        this.bok = bok;
        this.anmarkningar = anmarkningar;
    }

    /**
     * What is reserved.
     *
     * @param utanUnderhall computes the förbehållsbelopp before any of it
     */
    Belopp prova(Belopp nettoinkomst, Supplier<Belopp> utanUnderhall) {
        Belopp frivilligt = frivilligt();
        Belopp avbetalning = avbetalning();
        if (!foretrade.utmatningForUnderhall()) {
            return frivilligt.plus(avbetalning);
        }
        Jamkning.Resultat jamkat = Jamkning.berakna(new Jamkning.Underlag(nettoinkomst, utanUnderhall.get(), foretrade.lopandeUtmatt(), frivilligt));
        rader = jamkat.steg().stream().filter(s -> !s.text().startsWith("Ditt förbehållsbelopp")).toList();
        if (avbetalning.compareTo(jamkat.overskott()) > 0) {
            anmarkningar.add("Avbetalningen på äldre underhåll, " + Kronor.text(avbetalning) + ", räknas bara till den del de löpande bidragen lämnar utrymme: "
                    + Kronor.text(jamkat.overskott()) + ".");
        }
        return jamkat.tillaggFrivilligt().plus(avbetalning.hogst(jamkat.overskott()));
    }

    /** The rows of section IV; none if it was not needed. */
    List<Steg> rader() {
        return rader;
    }

    private Belopp frivilligt() {
        Belopp belopp = noll(foretrade.lopandeFrivilligt());
        if (belopp.arNoll()) {
            return belopp;
        }
        String text = "Underhållsbidrag som du betalar själv: du begär " + Kronor.text(belopp) + ".";
        if (!Styrkt.raknas(foretrade.styrkt())) {
            return bok.rad(text + " Det räknas inte: betalningen är inte styrkt. Du kan visa dom eller avtal och kvitton på betalningarna.", Belopp.NOLL, LAGRUM);
        }
        return bok.rad(text + " Betalningen är " + foretrade.styrkt().text() + (foretrade.utmatningForUnderhall()
                ? ". Den har lika rätt som det underhåll lönen utmäts för; avdelning IV visar vad du får behålla." : ". Den har bättre rätt till lönen."), belopp, LAGRUM);
    }

    private Belopp avbetalning() {
        Belopp belopp = noll(foretrade.avbetalning());
        if (belopp.arNoll()) {
            return belopp;
        }
        String text = "Avbetalning på äldre underhåll: du begär " + Kronor.text(belopp) + ".";
        if (foretrade.avbetalningsbeslut() == null || foretrade.avbetalningsbeslut().isBlank()) {
            return bok.rad(text + " Den räknas inte: ingen har beslutat att den är skälig.", Belopp.NOLL, LAGRUM);
        }
        if (!Styrkt.raknas(foretrade.styrkt())) {
            return bok.rad(text + " Den räknas inte: betalningen är inte styrkt.", Belopp.NOLL, LAGRUM);
        }
        return bok.rad(text + " Den är skälig: " + foretrade.avbetalningsbeslut().strip() + (foretrade.avbetalningsbeslut().strip().endsWith(".") ? "" : "."),
                belopp, LAGRUM);
    }

    private static Belopp noll(Belopp belopp) {
        return belopp == null ? Belopp.NOLL : belopp;
    }
}
