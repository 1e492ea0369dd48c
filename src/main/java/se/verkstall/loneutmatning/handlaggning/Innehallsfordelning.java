package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;
import se.verkstall.loneutmatning.berakning.MalsvisFordelning;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.loneutmatning.lagring.Underlagslager;
import se.verkstall.mal.Avrakning;
import se.verkstall.mal.Dagbok;
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
    private final Fordringsunderlag fordringsunderlag;
    private final Fordringslage fordringslage;
    private final Kassajournal kassa;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Innehallsfordelning(Loneutmatningslager lager, Redovisningslager redovisningar, Underlagslager underlag, Fordringsunderlag fordringsunderlag,
                        Fordringslage fordringslage, Kassajournal kassa, Malregister register, Dagbok dagbok, Processer processer, Clock klocka) {
        this.lager = lager;
        this.redovisningar = redovisningar;
        this.underlag = underlag;
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
        List<MalsvisFordelning.Mal> mal = delar(loneutmatning, r.lonedag());
        MalsvisFordelning.Resultat delat = MalsvisFordelning.fordela(r.lonedag(), r.belopp(), mal);
        Map<String, Belopp> perMal = new LinkedHashMap<>();
        mal.forEach(m -> perMal.put(m.malnummer(), avrakna(loneutmatning, r, m, delat)));
        perMal.values().removeIf(Belopp::arNoll);
        bokfor(loneutmatning, r, perMal, delat.rest());
        redovisningar.fordelad(r.id(), Map.of("steg", underlag.stegfalt(delat.steg()), "mal", belopp(perMal)), delat.rest(), OffsetDateTime.now(klocka));
        perMal.keySet().forEach(m -> redovisa(m, "SOKANDE", r.influten()));
        perMal.keySet().stream().filter(fordringslage::reglerad).forEach(m -> reglerad(loneutmatning, m));
        if (delat.rest().arPositivt()) {
            dagbok.skriv(r.malnummer(), Dagbok.SYSTEMET, "När alla fordringar var betalda återstod " + delat.rest().svenskt() + " kronor av det innehållna. Det "
                    + "betalas tillbaka till gäldenären.", "UF 13:3");
            redovisa(r.malnummer(), "GALDENAR", r.influten());
        }
    }

    /** The cases whose claims share in a wage: those decided before it fell due, as long as they last. */
    @Lagrum({"UF 7:7", "UB 7:13 st 1"})
    private List<MalsvisFordelning.Mal> delar(Loneutmatning loneutmatning, LocalDate lonedag) {
        return lager.deltagare(loneutmatning.id()).stream()
                .filter(d -> d.fran() != null && !lonedag.isBefore(d.fran()) && (d.till() == null || foreKonkursen(d, lonedag)))
                .map(Deltagare::malnummer)
                .filter(m -> !register.hamta(m).status().arSlut())
                .map(m -> new MalsvisFordelning.Mal(m, kassa.saldo(Konto.MEDEL_I_MAL, m), fordringsunderlag.fordringar(m, lonedag)))
                .toList();
    }

    /** What fell due before the bankruptcy was attached for the applicants by then. */
    @Lagrum({"UB 7:13 st 1", "UB 7:19 st 2"})
    private static boolean foreKonkursen(Deltagare d, LocalDate lonedag) {
        return d.hur() == Hur.KONKURS && lonedag.isBefore(d.till());
    }

    private Belopp avrakna(Loneutmatning loneutmatning, Arbetsgivarredovisning r, MalsvisFordelning.Mal mal, MalsvisFordelning.Resultat delat) {
        List<String> egna = mal.fordringar().stream().map(f -> f.id()).toList();
        List<Utdelning> utdelning = delat.utdelning().stream().filter(u -> egna.contains(u.id())).toList();
        List<Avrakning> avraknade = fordringsunderlag.avrakna(mal.malnummer(), nyckel(loneutmatning, r), r.lonedag(), utdelning);
        Belopp summa = Belopp.summa(avraknade.stream().map(Avrakning::summa).toList());
        if (summa.arPositivt()) {
            dagbok.skriv(mal.malnummer(), Dagbok.SYSTEMET, summa.svenskt() + " kronor av det som innehölls av lönen " + r.lonedag() + " har fördelats på målet: "
                    + varav(avraknade) + ".", "UB 7:14, UB 13:13 st 1");
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
