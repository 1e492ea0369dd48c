package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Indrivning;
import se.verkstall.forsaljning.lagring.Indrivningslager;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Enhet;
import se.verkstall.tid.Tidsrakning;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** Collects an attached claim: the prohibition, the demand, the agreement on early payment, the payment with its receipt and its note on the document. */
@Component
@Lagrum({"UF 6:11", "UF 9:21", "UB 6:3 st 1", "UB 9:11", "UB 9:12"})
public class Indrivningshandlaggning {

    /** SFS 2007:791. */
    private static final LocalDate OVERENSKOMMELSE_FRAN = LocalDate.of(2008, 1, 1);
    /** Ours: UB 9:11 says "utan dröjsmål" of the demand and gives no time to pay. */
    private static final int VECKOR_ATT_BETALA = 2;

    private final Indrivningslager lager;
    private final Egendomsregister egendomar;
    private final Fristbok fristbok;
    private final Kassajournal kassa;
    private final Avsandning avsandning;
    private final Slutredovisning slut;
    private final Dagbok dagbok;
    private final Clock klocka;

    Indrivningshandlaggning(Indrivningslager lager, Egendomsregister egendomar, Fristbok fristbok, Kassajournal kassa, Avsandning avsandning, Slutredovisning slut,
                            Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.egendomar = egendomar;
        this.fristbok = fristbok;
        this.kassa = kassa;
        this.avsandning = avsandning;
        this.slut = slut;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * Forbids whoever owes the claim to pay anybody else, in writing and served; since 2008 electronically, if that has been agreed with him.
     *
     * @param overenskommet whether it has
     */
    @Lagrum({"UF 6:11 st 1", "UF 6:11 st 2", "UB 6:3 st 1"})
    public Utskick forbjud(Indrivning ny, boolean overenskommet) {
        Indrivning i = lager.paborja(ny);
        boolean elektroniskt = overenskommet && !LocalDate.now(klocka).isBefore(OVERENSKOMMELSE_FRAN);
        Brev brev = new Brev("forbud_sekundogaldenar", data(i), null, elektroniskt ? Satt.ENKEL : Satt.DELGIVNING, elektroniskt ? "UF 6:11 st 2" : "UF 6:11", "forbud/" + i.id());
        return avsandning.skicka(i.malnummer(), brev, mottagare(i), elektroniskt ? Kanal.ELEKTRONISK : Kanal.POST);
    }

    /** Demands payment without delay, and sets the day. */
    @Lagrum("UB 9:11 st 1")
    public LocalDate anmana(long egendomId, LocalDate till, Timer timer) {
        Indrivning i = lager.av(egendomId).orElseThrow();
        LocalDate idag = LocalDate.now(klocka);
        BeraknadDag tvaVeckor = Tidsrakning.senast(idag, VECKOR_ATT_BETALA, Enhet.VECKA);
        LocalDate dag = till == null ? tvaVeckor.dag() : till;
        String nyckel = "fordran/" + i.id() + "/" + dag;
        if (fristbok.hitta(i.malnummer(), nyckel).isEmpty()) {
            Map<String, Object> data = data(i);
            data.put("senast", dag);
            avsandning.skicka(i.malnummer(), new Brev("anmaning_sekundogaldenar", data, null, Satt.ENKEL, "UB 9:11 st 1", nyckel), mottagare(i));
            fristbok.satt(new SattFrist(i.malnummer(), "UB 9:11", "UB 9:11 st 1", "anmaningen", idag, dag,
                    till == null ? tvaVeckor.motivering() : List.of("Myndigheten har bestämt dagen."), nyckel, timer));
        }
        return dag;
    }

    /** An agreement that a claim that is not due is paid early, with less. */
    @Lagrum({"UB 9:12", "UF 9:21 st 1"})
    public void avtala(Indrivning i, Belopp nedsatt, String vem) {
        if (i.forfallen()) {
            throw new OgiltigIndataException("nedsatt", "UB 9:12", "Fordringen är förfallen: den ska betalas i sin helhet.");
        }
        if (!nedsatt.arPositivt() || nedsatt.compareTo(egendomar.hamta(i.egendomId()).varde()) > 0) {
            throw new OgiltigIndataException("nedsatt", "UB 9:12", "Det avtalade beloppet ska vara större än noll och inte större än fordringen.");
        }
        lager.avtalad(i.id(), nedsatt);
        dagbok.skriv(i.malnummer(), vem, "Avtal om förtida betalning med " + nedsatt.svenskt() + " kronor." + (i.fordringsbevis() ? " Det är antecknat på fordringsbeviset." : ""), "UB 9:12, UF 9:21 st 1");
    }

    /**
     * The claim has been paid; a receipt is given, and the document it rests on is noted.
     *
     * @throws OgiltigIndataException if it is not being collected, or another amount was to be paid
     */
    @Lagrum({"UF 9:21 st 1", "UF 9:21 st 2"})
    public void betald(long id, Belopp belopp, LocalDate dag, String vem) {
        Indrivning i = lager.las(id);
        Belopp ska = i.nedsatt() == null ? egendomar.hamta(i.egendomId()).varde() : i.nedsatt();
        if (!i.pagar() || !belopp.equals(ska)) {
            throw new OgiltigIndataException("belopp", "UB 9:11", i.pagar() ? "Att betala är " + ska.svenskt() + " kronor." : "Fordringen drivs inte längre in.");
        }
        if (dag.isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("dag", "UF 9:21 st 2", "Dagen har inte kommit.");
        }
        kassa.bokfor(List.of(new Verifikation("indriven/" + id, LocalDate.now(klocka), Verifikation.Slag.INBETALNING, "Indriven utmätt fordran", vem, List.of(
                Kontorad.debet(Konto.BANK, i.malnummer(), "indrivning/" + id, belopp), Kontorad.kredit(Konto.DEPOSITION, i.malnummer(), "indrivning/" + id, belopp)))));
        lager.betald(id, belopp, dag);
        Map<String, Object> data = data(i);
        data.put("belopp", belopp);
        data.put("betaldDag", dag);
        avsandning.skicka(i.malnummer(), new Brev("kvitto_sekundogaldenar", data, null, Satt.ENKEL, "UF 9:21 st 2", "kvitto_fordran/" + id), mottagare(i));
        fristbok.i(i.malnummer()).stream().filter(f -> f.nyckel().startsWith("fordran/" + id + "/") && f.status().loper())
                .forEach(f -> fristbok.iakttagen(i.malnummer(), f.nyckel(), dag));
        dagbok.skriv(i.malnummer(), vem, "Den utmätta fordringen är betald med " + belopp.svenskt() + " kronor." + (i.fordringsbevis() ? " Betalningen är antecknad på fordringsbeviset." : ""),
                "UF 9:21");
    }

    /** Hands what was collected over to be shared out; returns the sharing. */
    @Lagrum("UB 13:1")
    public long overlamna(long egendomId) {
        Indrivning i = lager.av(egendomId).orElseThrow();
        egendomar.satt(egendomId, Egendom.Status.SALD);
        return slut.indrivet(i);
    }

    /** It is not collected. */
    public void avsluta(long egendomId, String skal, String vem) {
        Indrivning i = lager.av(egendomId).orElseThrow();
        lager.avslutad(i.id());
        dagbok.skriv(i.malnummer(), vem, "Fordringen drivs inte in. Skäl: " + skal, "UB 9:11, UB 9:13");
    }

    private Map<String, Object> data(Indrivning i) {
        Egendom e = egendomar.hamta(i.egendomId());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", e.iOrd());
        data.put("belopp", i.nedsatt() == null ? e.varde() : i.nedsatt());
        data.put("namn", i.sekundogaldenar());
        return data;
    }

    private static Mottagare mottagare(Indrivning i) {
        return new Mottagare("SEKUNDOGALDENAR", i.sekundogaldenar(), i.idnummer(), i.adress());
    }
}
