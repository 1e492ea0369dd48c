package se.verkstall.loneutmatning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Bostad;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Galdenar;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Resultat;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Underlag;
import se.verkstall.loneutmatning.berakning.Tillaggsslag.Rad;

/**
 * Computes the förbehållsbelopp of a household told item by item: judges each item, adds what counts to the lines of {@link Forbehallsbelopp}, and computes.
 * The rows of the items come first, in a section U; those of section IV last.
 *
 * <p>On 2024-03-01 (a Friday) 400 kr a month for medicine, proved, counts with 237.50 kr, a twelfth of the ceiling of 2 850 kr; not proved, with nothing.
 */
@Lagrum({"KFM A 2021:1 p 3.2", "KFM A 2021:1 p 3.3", "KFM A 2021:1 p 4"})
public final class Hushallsberakning {

    private final Underlag grund;
    private final Hushallsposter poster;
    private final Normalbelopp tabell;
    private final Steg.Bok bok = new Steg.Bok();
    private final List<String> anmarkningar = new ArrayList<>();

    private Hushallsberakning(Underlag grund, Hushallsposter poster, Normalbelopp tabell) {
        this.grund = grund;
        this.poster = poster;
        this.tabell = tabell;
    }

    /**
     * Computes.
     *
     * @param grund what is told in sums; the items come on top of it
     * @throws se.verkstall.lag.OgiltigIndataException naming each field that is missing, negative or impossible
     * @throws se.verkstall.lag.RegelSaknasException if no normalbelopp is known for the day
     */
    public static Resultat berakna(Underlag grund, Hushallsposter poster, Normalbelopp tabell) {
        if (poster.equals(Hushallsposter.INGA)) {
            return Forbehallsbelopp.berakna(grund, tabell);
        }
        ForbehallsbeloppGranskning.granska(grund);
        HushallsposterGranskning.granska(grund.datum(), grund.bostad().kostnad(), poster);
        return new Hushallsberakning(grund, poster, tabell).berakna();
    }

    private Resultat berakna() {
        bok.avdelning("U");
        poster.ejForsorjda().forEach(barn -> bok.rad("Barnet fött " + barn.fodd() + " räknas inte: det ska inte försörjas av er enligt 7 kap. 1 § föräldrabalken.",
                Belopp.NOLL, "KFM A 2021:1 p 2"));
        Tillaggsprovning tillagg = new Tillaggsprovning(grund.datum(), grund.inkomstperiod(), poster.traktamente(), bok, anmarkningar);
        tillagg.prova(poster.tillagg(), poster.resor());
        Belopp bostad = new Bostadsprovning(grund.datum(), poster.bostad(), bok, anmarkningar).prova(grund.bostad().kostnad());
        Underlag underlag = underlag(tillagg, bostad);
        Foretradesprovning foretrade = new Foretradesprovning(poster.foretrade(), bok, anmarkningar);
        Belopp betalning = foretrade.prova(underlag.galdenar().nettoinkomst(), () -> Forbehallsbelopp.berakna(underlag, tabell).forbehallsbelopp());
        anmark();
        Resultat r = Forbehallsbelopp.berakna(medBetalning(underlag, betalning), tabell);
        anmarkInnestaende(r);
        return med(r, foretrade.rader());
    }

    private Underlag underlag(Tillaggsprovning tillagg, Belopp bostad) {
        Galdenar g = grund.galdenar();
        Galdenar galdenar = new Galdenar(g.nettoinkomst(), g.sidoinkomst(), g.tjanstekostnad().plus(tillagg.summa(Rad.TJANST)),
                g.umgange().plus(tillagg.summa(Rad.UMGANGE)), g.fordranMedForetradesratt());
        boolean barn = poster.barngaldenar() != null;
        return new Underlag(grund.datum(), grund.inkomstperiod(), galdenar, barn ? null : grund.make(), barn ? List.of() : grund.barn(), grund.formaner(),
                grund.barntillsyn().plus(tillagg.summa(Rad.BARNTILLSYN)),
                grund.sjukdom().minus(grund.sjukdomErsattning()).ejNegativt().plus(tillagg.summa(Rad.SJUKDOM)), Belopp.NOLL,
                new Bostad(bostad, grund.bostad().bidrag()), poster.barngaldenar());
    }

    private static Underlag medBetalning(Underlag u, Belopp betalning) {
        Galdenar g = u.galdenar();
        return new Underlag(u.datum(), u.inkomstperiod(), new Galdenar(g.nettoinkomst(), g.sidoinkomst(), g.tjanstekostnad(), g.umgange(),
                g.fordranMedForetradesratt().plus(betalning)), u.make(), u.barn(), u.formaner(), u.barntillsyn(), u.sjukdom(), u.sjukdomErsattning(),
                u.bostad(), u.barngaldenar());
    }

    @Lagrum({"KFM A 2021:1 p 2", "KFM A 2021:1 p 3.3.2"})
    private void anmark() {
        if (poster.traktamente()) {
            anmarkningar.add("Gäldenären får traktamente eller bilersättning. Arbetsgivaren upplyses i beslutet om att det gäller bara den del som vid skatteavdrag"
                    + " behandlas som lön.");
        }
        if (poster.barngaldenar() != null && (grund.make() != null || !grund.barn().isEmpty())) {
            anmarkningar.add("Gäldenären är barn och räknas som ensamstående; make, sambo och andra barn har inte räknats.");
        }
    }

    /** The law demands special regard but gives no rule: a person fixes the amounts, with what the debtor needs for the whole time before him. */
    @Lagrum("UB 7:4 st 2")
    private void anmarkInnestaende(Resultat r) {
        if (poster.innestarManader() != null) {
            Belopp hela = Belopp.ore(Math.multiplyExact(r.forbehallsbelopp().ore(), (long) poster.innestarManader()));
            anmarkningar.add("Ersättningen har stått inne i " + poster.innestarManader() + " månader. Särskild hänsyn ska tas till det (7 kap. 4 § andra stycket"
                    + " utsökningsbalken). För hela tiden är förbehållsbeloppet " + Kronor.text(hela) + "; bestäm utmätningsbeloppet därefter.");
        }
    }

    private Resultat med(Resultat r, List<Steg> avdelningIv) {
        List<Steg> steg = new ArrayList<>(bok.rader());
        steg.addAll(r.steg());
        steg.addAll(avdelningIv);
        List<String> allaAnmarkningar = new ArrayList<>(r.anmarkningar());
        allaAnmarkningar.addAll(anmarkningar);
        return new Resultat(r.normalbelopp(), r.gemensammaKostnader(), r.andel(), r.galdenarensAndel(), r.forbehallsbelopp(), r.utmatningsbelopp(),
                List.copyOf(steg), r.kalla(), r.referens(), r.kallor(), List.copyOf(allaAnmarkningar));
    }
}
