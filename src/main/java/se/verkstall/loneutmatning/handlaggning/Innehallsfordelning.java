package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.berakning.Avdragsskydd;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;
import se.verkstall.loneutmatning.berakning.MalsvisFordelning;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.loneutmatning.lagring.Ansvarslager;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.loneutmatning.lagring.Underlagslager;
import se.verkstall.mal.Avrakning;
import se.verkstall.mal.Befrielse;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;

/**
 * Shares what employers have paid in among the cases of the attachment, books it, settles it on the claims, and has each case's part accounted for. Done
 * again it finds nothing left to share.
 */
@Component
@Lagrum({"UF 7:7", "UB 7:14", "UB 7:16", "UB 13:6", "UB 13:13 st 1"})
public class Innehallsfordelning {

    /** The model that accounts for money in a case. */
    public static final String REDOVISNING = "redovisning";
    /** The model in which an attachment ends because the debtor has died. */
    public static final String DODSFALL = "loneutmatning_dodsfall";
    /** Tells that process that the case stands otherwise. */
    static final String MER_MEDEL = "merMedel";

    private final Loneutmatningslager lager;
    private final Redovisningslager redovisningar;
    private final Underlagslager underlag;
    private final Delagare delagare;
    private final Befriande befriande;
    private final Fragelager fragor;
    private final Ansvarslager ansvar;
    private final Fordringsunderlag fordringsunderlag;
    private final Fordringslage fordringslage;
    private final Kassajournal kassa;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Innehallsfordelning(Loneutmatningslager lager, Redovisningslager redovisningar, Underlagslager underlag, Delagare delagare, Befriande befriande,
                        Fragelager fragor, Ansvarslager ansvar, Fordringsunderlag fordringsunderlag,
                        Fordringslage fordringslage, Kassajournal kassa, Malregister register, Dagbok dagbok, Processer processer, Clock klocka) {
        this.lager = lager;
        this.redovisningar = redovisningar;
        this.underlag = underlag;
        this.delagare = delagare;
        this.befriande = befriande;
        this.fragor = fragor;
        this.ansvar = ansvar;
        this.fordringsunderlag = fordringsunderlag;
        this.fordringslage = fordringslage;
        this.kassa = kassa;
        this.register = register;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /**
     * Shares everything not yet shared.
     *
     * @return whether the employer has done as the decision says in all of it, or no claim remains and there is nothing to follow up
     */
    public boolean fordela(long loneutmatningId) {
        Loneutmatning loneutmatning = lager.las(loneutmatningId);
        List<Arbetsgivarredovisning> ofordelade = redovisningar.ofordelade(loneutmatningId);
        ofordelade.forEach(r -> fordela(loneutmatning, r));
        ofordelade.stream().filter(r -> r.orsak() == Orsak.GALDENAREN_AVLIDEN).findFirst().ifPresent(r -> dodsfall(loneutmatning));
        return ofordelade.stream().noneMatch(r -> r.foljsUpp() && r.orsak() != Orsak.GALDENAREN_AVLIDEN)
                || lager.deltagare(loneutmatningId).stream().allMatch(d -> d.till() != null);
    }

    /** The employer tells that the debtor has died: that is looked into in a model of its own, not followed up with him. */
    @Lagrum("UF 7:14 st 2")
    private void dodsfall(Loneutmatning l) {
        if (l.status() == Loneutmatning.Status.PAGAR && !processer.pagar(DODSFALL, l.ledandeMal())) {
            processer.starta(DODSFALL, l.ledandeMal(), Map.of("loneutmatningId", l.id()));
        }
    }

    private void fordela(Loneutmatning loneutmatning, Arbetsgivarredovisning r) {
        if (r.belopp().arNoll()) {
            redovisningar.fordelad(r.id(), Map.of(), Belopp.NOLL, OffsetDateTime.now(klocka));
            return;
        }
        List<Befrielse> befriade = befriande.oppna(loneutmatning, r.manad());
        Delagare.Delande delande = somOmSkulden(delagare.i(loneutmatning, r.lonedag()), befriade, r.lonedag());
        Avdragsskydd.Resultat skyddat = Delagare.fordela(r.lonedag(), r.belopp(), delande);
        MalsvisFordelning.Resultat delat = skyddat.delat();
        Map<String, Belopp> perMal = new LinkedHashMap<>();
        delande.medAvdrag().forEach(mal -> perMal.put(mal.malnummer(), avrakna(loneutmatning, r, mal, delat, befriade)));
        perMal.values().removeIf(Belopp::arNoll);
        skyddat.skyddat().forEach((fordran, belopp) -> fragor.skydda(Fordringsunderlag.fordran(fordran), belopp));
        bokfor(loneutmatning, r, perMal, delat.rest());
        redovisningar.fordelad(r.id(), Map.of("steg", underlag.stegfalt(delat.steg()), "mal", belopp(perMal)), delat.rest(), OffsetDateTime.now(klocka));
        perMal.keySet().forEach(m -> redovisa(m, "SOKANDE", r.influten()));
        perMal.keySet().stream().filter(fordringslage::reglerad).forEach(m -> reglerad(loneutmatning, m));
        aterbetala(r, delat.rest(), skyddat.ater());
        betaltTrotsAllt(loneutmatning, r);
    }

    /**
     * An employer who pays what is being enforced against him need not pay it again. His case is told by the job that shares the money and not by the door that
     * takes it in: what the case's own jobs do meanwhile makes the job try again, and never keeps an account from being booked.
     */
    @Lagrum("UB 7:21")
    private void betaltTrotsAllt(Loneutmatning l, Arbetsgivarredovisning r) {
        ansvar.forManad(l.id(), r.manad()).filter(mal -> !r.referens().startsWith(mal + "/"))
                .filter(mal -> ansvar.i(mal).orElseThrow().belopp().compareTo(r.belopp()) <= 0)
                .ifPresent(mal -> processer.meddela("fullBetalning", mal, Map.of()));
    }

    /** What is left when everything is paid, and what a deduction from maintenance keeps from the other creditors, is the debtor's. */
    @Lagrum({"UF 13:3", "UB 7:17 st 2"})
    private void aterbetala(Arbetsgivarredovisning r, Belopp rest, Belopp avdrag) {
        if (avdrag.arPositivt()) {
            dagbok.skriv(r.malnummer(), Dagbok.SYSTEMET, avdrag.svenskt() + " kronor av det innehållna motsvarar avdrag på underhållsbidrag som gäldenären har tillgodoräknats. De "
                    + "får inte gå till andras fordringar och betalas tillbaka till gäldenären.", "UB 7:17 st 2");
        }
        if (rest.minus(avdrag).arPositivt()) {
            dagbok.skriv(r.malnummer(), Dagbok.SYSTEMET, "När alla fordringar var betalda återstod " + rest.minus(avdrag).svenskt() + " kronor av det innehållna. Det "
                    + "betalas tillbaka till gäldenären.", "UF 13:3");
        }
        if (rest.arPositivt()) {
            redovisa(r.malnummer(), "GALDENAR", r.influten());
        }
    }

    private Delagare.Delande somOmSkulden(Delagare.Delande delande, List<Befrielse> befriade, LocalDate lonedag) {
        Map<String, Fordringsklass> klasser = befriade.stream().flatMap(b -> register.fordringar(b.malnummer()).stream())
                .collect(Collectors.toMap(Fordringsunderlag::id, Fordran::klass, (x, y) -> x));
        return befriade.isEmpty() ? delande : new Delagare.Delande(Befriande.somOmSkulden(delande.utanAvdrag(), befriade, klasser, lonedag),
                Befriande.somOmSkulden(delande.medAvdrag(), befriade, klasser, lonedag), delande.intradda());
    }

    private Belopp avrakna(Loneutmatning loneutmatning, Arbetsgivarredovisning r, MalsvisFordelning.Mal mal, MalsvisFordelning.Resultat delat, List<Befrielse> befriade) {
        List<String> egna = mal.fordringar().stream().map(FordelningAvInnehallet.Fordran::id).toList();
        List<Utdelning> utdelning = delat.utdelning().stream().filter(u -> egna.contains(u.id())).toList();
        Befriande.Ersatt ersatt = befriande.ersatt(mal.malnummer(), befriade, utdelning, nyckel(loneutmatning, r));
        List<Avrakning> avraknade = fordringsunderlag.avrakna(mal.malnummer(), nyckel(loneutmatning, r), r.lonedag(), ersatt.utover());
        Belopp summa = Belopp.summa(avraknade.stream().map(Avrakning::summa).toList()).plus(ersatt.belopp());
        if (summa.arPositivt()) {
            dagbok.skriv(mal.malnummer(), Dagbok.SYSTEMET, summa.svenskt() + " kronor av det som innehölls av lönen " + r.lonedag() + " har fördelats på målet: "
                    + varav(avraknade) + (ersatt.belopp().arNoll() ? "" : ", och " + ersatt.belopp().svenskt() + " kronor för det gäldenären redan är fri från (UB 7:23)") + ".",
                    "UB 7:14, UB 13:13 st 1");
        }
        return summa;
    }

    private static String varav(List<Avrakning> avraknade) {
        return "kostnad " + summa(avraknade.stream().map(Avrakning::kostnad).toList()) + ", ränta " + summa(avraknade.stream().map(Avrakning::ranta).toList())
                + ", kapital " + summa(avraknade.stream().map(Avrakning::kapital).toList())
                + ", löpande underhåll " + summa(avraknade.stream().map(Avrakning::lopande).toList());
    }

    private static String summa(List<Belopp> belopp) {
        return Belopp.summa(belopp).svenskt();
    }

    private void bokfor(Loneutmatning loneutmatning, Arbetsgivarredovisning r, Map<String, Belopp> perMal, Belopp rest) {
        List<Kontorad> rader = new ArrayList<>();
        rader.add(Kontorad.debet(Konto.INNEHALLNA_MEDEL, r.malnummer(), loneutmatning.nummer(), r.belopp()));
        perMal.forEach((mal, belopp) -> rader.add(Kontorad.kredit(Konto.MEDEL_I_MAL, mal, loneutmatning.nummer(), belopp)));
        if (rest.arPositivt()) {
            rader.add(Kontorad.kredit(Konto.ATERBETALAS, r.malnummer(), loneutmatning.nummer(), rest));
        }
        kassa.bokfor(List.of(new Verifikation(nyckel(loneutmatning, r), LocalDate.now(klocka), Verifikation.Slag.FORDELNING,
                "Fördelning av innehållna medel, löneutmätning " + loneutmatning.nummer() + ", " + r.manad(), Dagbok.SYSTEMET, rader)));
    }

    private void redovisa(String malnummer, String mottagare, LocalDate influten) {
        processer.starta(REDOVISNING, malnummer, Map.of("mottagare", mottagare, "influten", influten.toString()));
    }

    private void reglerad(Loneutmatning loneutmatning, String malnummer) {
        if (lager.lamnat(loneutmatning.id(), malnummer, LocalDate.now(klocka), Hur.REGLERAD)) {
            dagbok.skriv(malnummer, Dagbok.SYSTEMET, "Fordringen är betald. Målet lämnar löneutmätning " + loneutmatning.nummer() + ".", "UB 7:10 st 1");
        }
    }

    private static String nyckel(Loneutmatning loneutmatning, Arbetsgivarredovisning r) {
        return "fordelning/" + loneutmatning.nummer() + "/" + r.referens();
    }

    private static Map<String, String> belopp(Map<String, Belopp> perMal) {
        Map<String, String> text = new LinkedHashMap<>();
        perMal.forEach((mal, belopp) -> text.put(mal, belopp.toString()));
        return text;
    }
}
