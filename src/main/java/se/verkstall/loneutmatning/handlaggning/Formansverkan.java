package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Formansslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet;
import se.verkstall.loneutmatning.berakning.Rattsutmatning;
import se.verkstall.loneutmatning.berakning.Rattsutmatning.Verkan;
import se.verkstall.loneutmatning.lagring.Formanslager;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Avrakning;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Formansfordran;
import se.verkstall.mal.Formansfordringar;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.RattSomSadanUtmatt;
import se.verkstall.mal.Roll;
import se.verkstall.mal.UtmatningHavd;
import se.verkstall.processmotor.Processer;

/** What the claims that a benefit is attached for have in what the right to it brings in, when that is attached as such afterwards. */
@Component
@Lagrum("UB 7:18")
public class Formansverkan implements Formansfordringar {

    private final Formanslager formaner;
    private final Loneutmatningslager lager;
    private final Fordringsunderlag fordringsunderlag;
    private final Fordringslage fordringslage;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Formansverkan(Formanslager formaner, Loneutmatningslager lager, Fordringsunderlag fordringsunderlag, Fordringslage fordringslage, Malregister register, Dagbok dagbok,
                  Processer processer, Clock klocka) {
        this.formaner = formaner;
        this.lager = lager;
        this.fordringsunderlag = fordringsunderlag;
        this.fordringslage = fordringslage;
        this.register = register;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /** Notes what is attached. */
    @Lagrum("UB 7:1 st 1")
    public void anteckna(long loneutmatningId, Formansslag forman) {
        formaner.forman(loneutmatningId, forman);
    }

    /** The right is attached: every case that the same debtor's benefit from the same payer is attached for is noted, but the one the right was attached in. */
    @EventListener
    void utmatt(RattSomSadanUtmatt h) {
        String galdenar = register.part(h.malnummer(), Roll.GALDENAR).orElseThrow().idnummer();
        if (galdenar == null) {
            return;
        }
        lager.oppna(galdenar, h.utgivare()).stream().filter(l -> l.status() == Status.PAGAR && Rattsutmatning.beror(formaner.forman(l.id()).orElse(null), h.forman()))
                .forEach(l -> deltar(l).filter(mal -> !mal.equals(h.malnummer())).forEach(mal -> anteckna(l, mal, h)));
    }

    private Stream<String> deltar(Loneutmatning l) {
        return lager.deltagare(l.id()).stream().filter(d -> d.till() == null && d.fran() != null).map(Deltagare::malnummer);
    }

    private void anteckna(Loneutmatning l, String mal, RattSomSadanUtmatt h) {
        if (formaner.utmatt(h.egendomId(), mal, l.id(), h.forman(), h.dag())) {
            dagbok.skriv(mal, Dagbok.SYSTEMET, "Rätten som sådan till " + h.forman().text() + ", som är utmätt i löneutmätning " + l.nummer() + ", har utmätts i mål " + h.malnummer()
                    + ". " + String.join(" ", meningar(mal, h.dag())), "UB 7:18");
            dagbok.skriv(h.malnummer(), Dagbok.SYSTEMET, "Förmånen är utmätt för fordringar i mål " + mal + " (löneutmätning " + l.nummer() + "). De har del i vad rätten ger.", "UB 7:18");
        }
    }

    /** What it means for the claims of a case, a sentence a claim. */
    public List<String> meningar(String malnummer, LocalDate dag) {
        return register.fordringar(malnummer).stream().map(f -> mening(f, Rattsutmatning.verkan(f.klass(), dag), dag)).toList();
    }

    private static String mening(Fordran f, Verkan v, LocalDate dag) {
        if (!v.foretrade()) {
            return "För den obetalda delen av fordran " + f.nr() + " anses rätten också vara utmätt (7 kap. 18 § andra stycket utsökningsbalken).";
        }
        return "Fordran " + f.nr() + " har företräde till betalning ur vad rätten ger" + (f.klass() == Fordringsklass.UNDERHALL ? ", för det som hade förfallit " + dag
                + " och det som förfaller därnäst" : "") + " (7 kap. 18 § första stycket utsökningsbalken).";
    }

    @EventListener
    void havd(UtmatningHavd h) {
        formaner.havd(h.egendomId(), LocalDate.now(klocka));
    }

    @Override
    @Lagrum({"UB 7:18 st 1", "UB 7:18 st 2"})
    public List<Formansfordran> i(long egendomId) {
        return formaner.iEgendom(egendomId).stream().filter(u -> !register.hamta(u.malnummer()).status().arSlut())
                .flatMap(u -> fordringsunderlag.fordringar(u.malnummer(), u.dag()).stream().map(f -> fordran(u, f))).toList();
    }

    private Formansfordran fordran(Formanslager.Utmatt u, FordelningAvInnehallet.Fordran f) {
        Verkan v = Rattsutmatning.verkan(f.klass(), u.dag());
        long id = Fordringsunderlag.fordranId(f.id());
        int nr = register.fordringar(u.malnummer()).stream().filter(x -> x.id() == id).findFirst().orElseThrow().nr();
        Belopp kapital = f.skuld().minus(f.kostnad()).minus(f.ranta());
        return new Formansfordran(u.malnummer(), id, nr, v.foretrade(), v.ordning(), f.kostnad(), f.ranta(), kapital);
    }

    @Override
    @Lagrum({"UB 7:18", "UB 7:16 st 2", "UB 13:13 st 1"})
    public Belopp avrakna(Utdelning u, LocalDate utmatt) {
        List<Avrakning> gjorda = fordringsunderlag.fordringar(u.malnummer(), utmatt).stream()
                .filter(f -> Fordringsunderlag.fordranId(f.id()) == u.fordranId() && Rattsutmatning.verkan(f.klass(), utmatt).foretrade() == u.foretrade()).findFirst()
                .map(f -> fordringsunderlag.avrakna(u.malnummer(), u.nyckel(), utmatt, List.of(Rattsutmatning.avrakna(f, u.belopp(), u.kapitalForst())))).orElse(List.of());
        Belopp summa = Belopp.summa(gjorda.stream().map(Avrakning::summa).toList());
        if (summa.arPositivt()) {
            dagbok.skriv(u.malnummer(), Dagbok.SYSTEMET, summa.svenskt() + " kronor av vad rätten som sådan till förmånen har gett har kommit till målet.",
                    u.foretrade() ? "UB 7:18 st 1" : "UB 7:18 st 2");
        }
        if (fordringslage.reglerad(u.malnummer())) {
            lager.oppenIMal(u.malnummer()).ifPresent(l -> reglerad(lager.las(l.id()), u.malnummer()));
        }
        return summa;
    }

    /** The claim is paid: the case leaves the attachment of the benefit, which is told by the job that pays out. */
    private void reglerad(Loneutmatning l, String malnummer) {
        if (lager.lamnat(l.id(), malnummer, LocalDate.now(klocka), Hur.REGLERAD)) {
            dagbok.skriv(malnummer, Dagbok.SYSTEMET, "Fordringen är betald. Målet lämnar löneutmätning " + l.nummer() + ".", "UB 7:10 st 1");
            processer.meddela(Deltagande.LAMNADE, l.ledandeMal(), Map.of());
            if (lager.deltagare(l.id()).stream().allMatch(d -> d.till() != null)) {
                processer.meddela(Deltagande.INGEN_KVAR, l.ledandeMal(), Map.of());
            }
        }
    }
}
