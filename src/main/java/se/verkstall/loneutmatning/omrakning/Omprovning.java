package se.verkstall.loneutmatning.omrakning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.Hushallsuppgifter;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp;
import se.verkstall.loneutmatning.berakning.Kalla;
import se.verkstall.loneutmatning.berakning.Normalbelopp;
import se.verkstall.loneutmatning.berakning.ObetydligAndring;

/**
 * What a new year's amounts do to one attachment: the same facts computed with the amounts and the children's ages of the new day.
 *
 * <p>A single debtor with 13 826 kr reserved of which 6 186 kr is the normalbelopp keeps 57 kr more a month when it becomes 6 243 kr: that is decided. A
 * change against the debtor is not: he is to be heard first, by a person.
 */
@Lagrum({"UB 7:5", "UB 7:10 st 1", "UB 7:10 st 2"})
final class Omprovning {

    private static final int MYNDIG = 18;

    private final Normalbelopp normalbelopp;
    private final LocalDate dag;

    /** @param dag the day the amounts take effect */
    Omprovning(Normalbelopp normalbelopp, LocalDate dag) {
        this.normalbelopp = normalbelopp;
        this.dag = dag;
    }

    /**
     * What it came to.
     *
     * @param skal why a person has to look at it, or {@code null}
     * @param utmatningsbelopp the new amount to withhold at most, or {@code null} if all above the förbehållsbelopp is or nothing is decided
     * @param resultat the new computation, or {@code null} if none could be made
     */
    record Provad(Utfall utfall, Skal skal, Belopp utmatningsbelopp, Forbehallsbelopp.Resultat resultat) {

        static Provad handlaggs(Skal skal, Forbehallsbelopp.Resultat resultat) {
            return new Provad(Utfall.HANDLAGGS, skal, null, resultat);
        }

        static Provad utan(Utfall utfall, Forbehallsbelopp.Resultat resultat) {
            return new Provad(utfall, null, null, resultat);
        }
    }

    Provad prova(LopandeUtmatning l) {
        Skal hinder = hinder(l);
        if (hinder != null) {
            return Provad.handlaggs(hinder, null);
        }
        try {
            return bedom(l, l.berakning().uppgifter().berakna(dag, normalbelopp));
        } catch (RegelSaknasException e) {
            return Provad.handlaggs(Skal.BELOPP_SAKNAS, null);
        } catch (OgiltigIndataException e) {
            return Provad.handlaggs(Skal.UPPGIFTERNA_RACKER_INTE, null);
        }
    }

    private Skal hinder(LopandeUtmatning l) {
        if (l.berakning() == null) {
            return Skal.UNDERLAG_SAKNAS;
        }
        if (l.partSaknas()) {
            return Skal.PART_SAKNAS;
        }
        if (l.utredningPagar()) {
            return Skal.UTREDNING_PAGAR;
        }
        if (l.nyaUppgifter()) {
            return Skal.NYA_UPPGIFTER;
        }
        if (!l.berakning().forbehallsbelopp().equals(l.forbehallsbelopp())) {
            return Skal.BERAKNING_EJ_BESLUTAD;
        }
        return l.overklagad() ? Skal.OVERKLAGAD : hinderIUppgifterna(l);
    }

    private Skal hinderIUppgifterna(LopandeUtmatning l) {
        Hushallsuppgifter uppgifter = l.berakning().uppgifter();
        if (uppgifter == null || uppgifter.inkomstperiod() != l.period()) {
            return Skal.UPPGIFTERNA_RACKER_INTE;
        }
        if (uppgifter.nettoinkomst() == null || uppgifter.nettoinkomst().arNoll()) {
            return Skal.INKOMST_OKAND;
        }
        if (l.berakning().dag().getYear() != dag.getYear() && uppgifter.poster().tillagg().stream().anyMatch(t -> t.tak() != null)) {
            return Skal.UPPGIFTERNA_RACKER_INTE;
        }
        boolean myndigt = uppgifter.barn().stream().filter(b -> b.fodd() != null).map(b -> b.fodd().plusYears(MYNDIG))
                .anyMatch(artonar -> artonar.isAfter(l.berakning().dag()) && !artonar.isAfter(dag));
        return myndigt ? Skal.BARN_18 : null;
    }

    private Provad bedom(LopandeUtmatning l, Forbehallsbelopp.Resultat resultat) {
        if (resultat.kalla() != Kalla.PUBLICERAD) {
            return Provad.handlaggs(Skal.BELOPP_SAKNAS, resultat);
        }
        if (resultat.forbehallsbelopp().equals(l.forbehallsbelopp())) {
            return Provad.utan(Utfall.OFORANDRAD, resultat);
        }
        if (resultat.utmatningsbelopp().arNoll()) {
            return Provad.handlaggs(Skal.INGET_KVAR, resultat);
        }
        if (ObetydligAndring.ar(l.forbehallsbelopp(), resultat.forbehallsbelopp(), l.period(), dag)) {
            return Provad.utan(Utfall.OBETYDLIG, resultat);
        }
        if (resultat.forbehallsbelopp().compareTo(l.forbehallsbelopp()) < 0) {
            return Provad.handlaggs(Skal.TILL_NACKDEL, resultat);
        }
        return new Provad(Utfall.ANDRAD, null, utmatningsbelopp(l, resultat), resultat);
    }

    /** As the computation, if the decision took all it left; else as decided, but never more than the computation leaves. */
    @Lagrum("UB 7:8 st 1")
    private static Belopp utmatningsbelopp(LopandeUtmatning l, Forbehallsbelopp.Resultat resultat) {
        if (l.utmatningsbelopp() == null) {
            return null;
        }
        boolean togAllt = l.utmatningsbelopp().equals(l.berakning().utmatningsbelopp());
        return togAllt ? resultat.utmatningsbelopp() : l.utmatningsbelopp().hogst(resultat.utmatningsbelopp());
    }
}
