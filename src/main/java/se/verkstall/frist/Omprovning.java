package se.verkstall.frist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.frist.Fristlager.Andring;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Tidsrakning;

/**
 * What becomes of a deadline when it is counted anew from its event: a function of the row, the rule and today.
 *
 * <p>A running one gets its new day; an extension stands if it is still the later day. One that was taken to be missed runs again if its day turns out
 * not to have passed, and an act that was done is judged against the new day: late if it came after, in time if it did not. A wait that was over begins
 * again if its day has not come. A day that the authority set stands, unless it was set
 * by its length.
 */
final class Omprovning {

    private Omprovning() {
    }

    /** A deadline before and after, and what the dagbok says of it. */
    record Steg(Frist fore, Andring efter, String text) {

        boolean andrad() {
            return !fore.handelse().equals(efter.handelse()) || flyttad() || !fore.motivering().equals(efter.motivering()) || fore.status() != efter.status();
        }

        boolean flyttad() {
            return !fore.dag().equals(efter.dag());
        }

        boolean loperIgen() {
            return efter.status().loper() && !fore.status().loper();
        }

        boolean bleForsutten() {
            return efter.status() == Friststatus.FORSUTTEN && fore.status() != Friststatus.FORSUTTEN;
        }

        boolean varAldrigForsutten() {
            return fore.status() == Friststatus.FORSUTTEN && efter.status() != Friststatus.FORSUTTEN;
        }
    }

    static Steg av(Frist f, LocalDate handelse, Regelbok regler, LocalDate idag) {
        if (f.regelFran() == null && f.langd() == null) {
            Andring oforandrad = new Andring(f.id(), handelse, null, f.dag(), f.foreForlangning(), f.motivering(), f.status(),
                    Dagslag.tid(f.riktning(), f.dag()), f.interntMal());
            return new Steg(f, oforandrad, Fristtext.sattStarFast(f, handelse));
        }
        Regelbok.Utrakning regel = f.langd() == null ? regler.rakna(f.katalogId(), handelse) : null;
        BeraknadDag ny = regel == null ? f.langd().fran(handelse) : regel.dag();
        LocalDate regelns = ny.dag();
        boolean star = arForlangd(f) && f.dag().isAfter(regelns);
        BeraknadDag dag = star ? forlangd(f, ny) : ny;
        Friststatus status = status(f, dag.dag(), star ? Friststatus.FORLANGD : Friststatus.LOPER, idag);
        Andring andring = new Andring(f.id(), handelse, regel == null ? null : regel.regel().regelFran(), dag.dag(), arForlangd(f) ? regelns : null, dag.motivering(), status,
                Dagslag.tid(f.riktning(), dag.dag()), InternaMal.flyttat(f, dag.dag()));
        return new Steg(f, andring, Fristtext.omraknad(f, handelse, dag.dag(), status));
    }

    private static BeraknadDag forlangd(Frist f, BeraknadDag regelns) {
        List<String> motivering = new ArrayList<>(regelns.motivering());
        motivering.addAll(Fristtext.forlangning(f.lagrum(), f.forlangdUndantag(), f.forlangdAv(), f.forlangdSkal()));
        BeraknadDag dag = Tidsrakning.senastDen(f.dag());
        motivering.addAll(dag.motivering());
        return new BeraknadDag(dag.dag(), motivering);
    }

    private static boolean arForlangd(Frist f) {
        return f.status() == Friststatus.FORLANGD || !f.status().loper() && f.foreForlangning() != null && f.dag().isAfter(f.foreForlangning());
    }

    private static Friststatus status(Frist f, LocalDate dag, Friststatus lopande, LocalDate idag) {
        if (f.status().loper()) {
            return lopande;
        }
        if (!f.arSistaDag()) {
            return dag.isAfter(idag) ? lopande : f.status();
        }
        if (f.gjord() != null) {
            return Dagslag.kanForsuttas(f.riktning()) && f.gjord().isAfter(dag) ? Friststatus.FORSUTTEN : Friststatus.IAKTTAGEN;
        }
        return f.status() == Friststatus.FORSUTTEN && !dag.isBefore(idag) ? lopande : f.status();
    }
}
