package se.verkstall.fordelning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.Kostnadsrad;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Utfall;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Avrakning;
import se.verkstall.mal.Avrakningar;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Formansfordringar;
import se.verkstall.mal.Formansfordringar.Utdelning;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Satt;

/**
 * Pays out what has been shared: the costs, each claim that may be paid, the debtor's surplus; sets aside what is disputed. Done again it finds nothing left
 * to pay. An applicant's part goes to his case and is accounted for there; another creditor is paid from here.
 */
@Component
@Lagrum({"UB 13:7 st 1", "UB 13:14", "UB 13:16", "UB 17:7 st 1"})
public class Fordelningsutbetalning {

    private static final String REDOVISNING = "redovisning";

    private final Fordelningslager lager;
    private final Fordelningsskrivning skrivning;
    private final Fordelningsbrev brev;
    private final Kassajournal kassa;
    private final Avrakningar avrakningar;
    private final Formansfordringar formansfordringar;
    private final Malregister register;
    private final Processer processer;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fordelningsutbetalning(Fordelningslager lager, Fordelningsskrivning skrivning, Fordelningsbrev brev, Kassajournal kassa, Avrakningar avrakningar,
                           Formansfordringar formansfordringar, Malregister register, Processer processer, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.skrivning = skrivning;
        this.brev = brev;
        this.kassa = kassa;
        this.avrakningar = avrakningar;
        this.formansfordringar = formansfordringar;
        this.register = register;
        this.processer = processer;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** Puts the money on the interest-bearing account unless it is expected to be paid out within two weeks from when it came in. */
    @Lagrum("UF 13:1")
    public void placera(long id) {
        Fordelning f = lager.las(id);
        LocalDate vantas = f.sammantrade() != null ? f.sammantrade() : f.anmalanSenast() != null ? f.anmalanSenast() : LocalDate.now(klocka);
        Belopp redan = kassa.saldo(Konto.RANTEBARANDE, f.malnummer());
        Belopp attPlacera = kassa.saldo(Konto.KOPESKILLING, f.malnummer()).minus(kassa.saldo(Konto.AVRAKNAT, f.malnummer())).minus(redan);
        if (vantas.isAfter(Fristkatalog.berakna("N21", f.influten(), f.influten()).dag()) && attPlacera.arPositivt()) {
            kassa.bokfor(List.of(verifikation("rantebarande_in/fordelning/" + f.id() + "/" + f.omgang(), Verifikation.Slag.OMFORING, "Till räntebärande konto", List.of(
                    Kontorad.debet(Konto.RANTEBARANDE, f.malnummer(), f.nyckel(), attPlacera), Kontorad.kredit(Konto.BANK, f.malnummer(), f.nyckel(), attPlacera)))));
            dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Medlen har gjorts räntebärande: utbetalning väntas inte inom två veckor från det att de flöt in.", "UF 13:1");
        }
    }

    /** Sets aside what is disputed or conditional; returns the claims. */
    @Lagrum("UB 13:7 st 1")
    public List<Ansprak> avsatt(long id) {
        Fordelning f = lager.las(id);
        List<Ansprak> avsatta = lager.ansprak(id).stream().filter(a -> a.tilldelning().utfall() == Utfall.AVSATTS && a.tilldelning().belopp().arPositivt()
                && a.utbetald() == null).toList();
        kassa.bokfor(avsatta.stream().map(a -> verifikation("avsattning/" + f.id() + "/" + a.beteckning(), Verifikation.Slag.AVSATTNING, "Avsätts för en fordran", List.of(
                Kontorad.debet(Konto.KOPESKILLING, f.malnummer(), f.nyckel(), a.tilldelning().belopp()),
                Kontorad.kredit(Konto.AVSATTA_MEDEL, f.malnummer(), referens(f, a.beteckning()), a.tilldelning().belopp())))).toList());
        return avsatta;
    }

    /** Pays out everything that may be paid now. */
    public void betalaUt(long id) {
        Fordelning f = lager.las(id);
        franRantebarande(f);
        lager.kostnader(id).stream().filter(k -> k.tilldelat() != null && k.tilldelat().arPositivt()).forEach(k -> kostnad(f, k));
        lager.ansprak(id).stream().filter(a -> a.tilldelning().utfall() == Utfall.BETALAS && a.avsatts() == null && a.utbetald() == null).forEach(a -> {
            avraknat(f, a);
            betala(f, a.beteckning(), a.tilldelning().belopp().minus(a.avraknat()), Konto.KOPESKILLING, "utdelning");
            skrivning.utbetald(id, a.beteckning(), LocalDate.now(klocka));
        });
        overskott(f, f.overskott(), Konto.KOPESKILLING, "overskott");
        if (lager.ansprak(id).stream().noneMatch(a -> a.utbetald() == null)) {
            skrivning.avslutad(id, LocalDate.now(klocka));
        }
    }

    /** Whether nothing remains of the claims of the case that the property was sold in. */
    public boolean reglerad(long id) {
        return register.fordringar(lager.hamta(id).malnummer()).stream().allMatch(f -> f.kvar().arNoll() && f.lopande() == null);
    }

    /** What is shared is paid from the bank: it comes back from the interest-bearing account. */
    private void franRantebarande(Fordelning f) {
        Belopp dar = kassa.saldo(Konto.RANTEBARANDE, f.malnummer());
        if (dar.arPositivt()) {
            long gang = kassa.journal(f.malnummer()).stream().filter(r -> r.konto() == Konto.RANTEBARANDE).count();
            kassa.bokfor(List.of(verifikation("rantebarande_ut/fordelning/" + f.id() + "/" + gang, Verifikation.Slag.OMFORING, "Från räntebärande konto", List.of(
                    Kontorad.debet(Konto.BANK, f.malnummer(), f.nyckel(), dar), Kontorad.kredit(Konto.RANTEBARANDE, f.malnummer(), f.nyckel(), dar)))));
        }
    }

    /** What buyer and creditor have settled is not paid out: the claim stands over in the ship. He is told what has been settled and what is paid. */
    @Lagrum("UB 10:15")
    private void avraknat(Fordelning f, Ansprak a) {
        if (!a.avraknat().arPositivt()) {
            return;
        }
        kassa.bokfor(List.of(verifikation("fordelning_avraknat/" + f.id() + "/" + a.beteckning(), Verifikation.Slag.FORDELNING, "Avräknat på köpeskillingen för fordran " + a.beteckning(), List.of(
                Kontorad.debet(Konto.KOPESKILLING, f.malnummer(), f.nyckel(), a.avraknat()), Kontorad.kredit(Konto.AVRAKNAT, f.malnummer(), f.nyckel(), a.avraknat())))));
        if (a.tilldelning().belopp().equals(a.avraknat())) {
            redovisa(f, a, Belopp.NOLL, "fordelning_avraknat/" + f.id() + "/" + a.beteckning());
        }
    }

    private void kostnad(Fordelning f, Kostnadsrad k) {
        kassa.bokfor(List.of(verifikation("fordelning_kostnad/" + f.id() + "/" + k.beteckning(), Verifikation.Slag.FORDELNING, "Förrättningskostnad " + k.beteckning(), List.of(
                Kontorad.debet(Konto.KOPESKILLING, f.malnummer(), f.nyckel(), k.tilldelat()),
                Kontorad.kredit(Konto.FORRATTNINGSKOSTNADER, f.malnummer(), f.nyckel(), k.tilldelat())))));
    }

    /** Pays one claim: an applicant through his case, another creditor directly. */
    void betala(Fordelning f, String beteckning, Belopp belopp, Konto fran, String vad) {
        Ansprak a = lager.ansprak(f.id()).stream().filter(ett -> ett.beteckning().equals(beteckning)).findFirst().orElseThrow();
        if (belopp.arPositivt()) {
            String nyckel = "fordelning_" + vad + "/" + f.id() + "/" + beteckning;
            Belopp over = avraknaForman(a, belopp, nyckel);
            overskott(f, over, fran, "over-" + beteckning);
            Belopp ut = belopp.minus(over);
            if (ut.arNoll()) {
                return;
            }
            Kontorad ur = Kontorad.debet(fran, f.malnummer(), fran == Konto.AVSATTA_MEDEL ? referens(f, vad.substring(vad.indexOf('-') + 1)) : f.nyckel(), ut);
            if (a.sakagare().malnummer() != null) {
                tillMalet(f, a, ut, ur, nyckel);
            } else {
                tillSakagaren(f, a, ut, ur, nyckel);
            }
        }
    }

    /**
     * Settles what a claim got for which what the right yields was attached before; gives what it can no longer use, since it has been paid out of that meanwhile:
     * the debtor's.
     */
    @Lagrum("UB 7:18")
    private Belopp avraknaForman(Ansprak a, Belopp belopp, String nyckel) {
        if (a.sakagare().fordranId() == null) {
            return Belopp.NOLL;
        }
        return belopp.minus(formansfordringar.avrakna(new Utdelning(a.sakagare().malnummer(), a.sakagare().fordranId(),
                a.sakagare().formansratt() == Formansratt.TIDIGARE_LONEUTMATNING, nyckel, a.kapitalForst(), belopp), a.sakagare().dag()));
    }

    private void tillMalet(Fordelning f, Ansprak a, Belopp belopp, Kontorad ur, String nyckel) {
        String mal = a.sakagare().malnummer();
        Belopp egenKostnad = Belopp.summa(lager.kostnader(f.id()).stream().filter(k -> a.beteckning().equals(k.ansprak())).map(Kostnadsrad::belopp).toList()).hogst(belopp);
        Belopp tillSokanden = belopp.minus(egenKostnad);
        List<Kontorad> rader = new ArrayList<>(List.of(ur));
        if (egenKostnad.arPositivt()) {
            rader.add(Kontorad.kredit(Konto.FORRATTNINGSKOSTNADER, f.malnummer(), f.nyckel(), egenKostnad));
        }
        if (tillSokanden.arPositivt()) {
            rader.add(Kontorad.kredit(Konto.MEDEL_I_MAL, mal, f.nyckel(), tillSokanden));
        }
        if (tillSokanden.arPositivt() && !mal.equals(f.malnummer())) {
            rader.add(Kontorad.kredit(Konto.BANK, f.malnummer(), f.nyckel(), tillSokanden));
            rader.add(Kontorad.debet(Konto.BANK, mal, f.nyckel(), tillSokanden));
        }
        if (kassa.bokfor(List.of(verifikation(nyckel, Verifikation.Slag.FORDELNING, "Utdelning till mål " + mal, rader))) > 0 && tillSokanden.arPositivt()) {
            if (a.sakagare().fordranId() == null) {
                avrakna(mal, nyckel, tillSokanden, a.kapitalForst());
            }
            processer.starta(REDOVISNING, mal, Map.of("mottagare", "SOKANDE", "influten", LocalDate.now(klocka).toString()));
        }
    }

    /** Settles the applicant's part on the claims of his case, the first first: cost, interest, capital, unless he asked for capital first. */
    @Lagrum("UB 13:13 st 1")
    private void avrakna(String mal, String nyckel, Belopp belopp, boolean kapitalForst) {
        Belopp kvar = belopp;
        List<Avrakning> rader = new ArrayList<>();
        for (Fordran f : register.fordringar(mal)) {
            Belopp kapital = kapitalForst ? kvar.hogst(f.kapitalKvar()) : Belopp.NOLL;
            Belopp kostnad = kvar.minus(kapital).hogst(f.kostnadKvar());
            Belopp ranta = kvar.minus(kapital).minus(kostnad).hogst(f.rantaKvar());
            if (!kapitalForst) {
                kapital = kvar.minus(kostnad).minus(ranta).hogst(f.kapitalKvar());
            }
            Belopp summa = kostnad.plus(ranta).plus(kapital);
            if (summa.arPositivt()) {
                rader.add(Avrakning.av(f.id(), nyckel, LocalDate.now(klocka), kostnad, ranta, kapital));
                kvar = kvar.minus(summa);
            }
        }
        avrakningar.avrakna(rader);
    }

    private void tillSakagaren(Fordelning f, Ansprak a, Belopp belopp, Kontorad ur, String nyckel) {
        int nya = kassa.bokfor(List.of(verifikation(nyckel, Verifikation.Slag.UTBETALNING, "Utdelning till fordran " + a.beteckning(),
                List.of(ur, Kontorad.kredit(Konto.BANK, f.malnummer(), f.nyckel(), belopp)))));
        if (nya > 0) {
            redovisa(f, a, belopp, nyckel);
        }
    }

    private void redovisa(Fordelning f, Ansprak a, Belopp belopp, String nyckel) {
        Map<String, Object> data = new LinkedHashMap<>(brev.data(f));
        data.put("utbetalt", belopp);
        data.put("avraknat", a.avraknat());
        data.put("beteckning", a.beteckning());
        data.put("begart", a.begart());
        brev.skicka(f, Fordelningsbrev.till(a).mottagare(), new Brev("redovisning_sakagare", data, null, Satt.ENKEL, "UB 13:1", nyckel), "utbetalt/" + nyckel);
    }

    /** What is left goes to the debtor. */
    void overskott(Fordelning f, Belopp belopp, Konto fran, String vad) {
        if (belopp == null || !belopp.arPositivt()) {
            return;
        }
        String referens = fran == Konto.AVSATTA_MEDEL ? referens(f, vad.substring(vad.indexOf('-') + 1)) : f.nyckel();
        int nya = kassa.bokfor(List.of(verifikation("fordelning_" + vad + "/" + f.id() + "/galdenar", Verifikation.Slag.FORDELNING, "Överskott till gäldenären", List.of(
                Kontorad.debet(fran, f.malnummer(), referens, belopp), Kontorad.kredit(Konto.ATERBETALAS, f.malnummer(), f.nyckel(), belopp)))));
        if (nya > 0) {
            processer.starta(REDOVISNING, f.malnummer(), Map.of("mottagare", "GALDENAR", "influten", LocalDate.now(klocka).toString()));
        }
    }

    private Verifikation verifikation(String nyckel, Verifikation.Slag slag, String text, List<Kontorad> rader) {
        return new Verifikation(nyckel, LocalDate.now(klocka), slag, text, Dagbok.SYSTEMET, rader);
    }

    static String referens(Fordelning f, String beteckning) {
        return f.nyckel() + "/" + beteckning;
    }
}
