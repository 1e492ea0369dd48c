package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Fartygshandpenning;
import se.verkstall.forsaljning.lagring.Fartygskoplager;
import se.verkstall.forsaljning.lagring.Fartygskoplager.Ansvar;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/**
 * What a buyer who gave no down payment in cash answers for when his bid has become void: computed, demanded of him, and taken out of his security or received.
 * Security is taken in claim by the authority (UB 13:3). The State, a municipality, a region or an association of them answers up to the same amount (UB 10:16 st 3), but
 * the code gives no title against it: what it does not pay must be established and collected in another way, by those the money would have gone to.
 */
@Component
@Lagrum({"UB 10:16 st 2", "UB 10:16 st 3", "UB 10:22", "UB 13:3"})
public class Fartygsansvar {

    private static final int DAGAR = 21;

    private final Forsaljningslager lager;
    private final Fartygskoplager kopen;
    private final Handpenningsavrakning handpenningar;
    private final Fartygsoverlamning fartyg;
    private final Egendomsregister egendomar;
    private final Kassajournal kassa;
    private final Avsandning avsandning;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fartygsansvar(Forsaljningslager lager, Fartygskoplager kopen, Handpenningsavrakning handpenningar, Fartygsoverlamning fartyg, Egendomsregister egendomar, Kassajournal kassa,
                  Avsandning avsandning, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.kopen = kopen;
        this.handpenningar = handpenningar;
        this.fartyg = fartyg;
        this.egendomar = egendomar;
        this.kassa = kassa;
        this.avsandning = avsandning;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** What one former buyer has to answer for. */
    public record Krav(Kop kop, String satt, Belopp belopp, LocalDate betalasTill) {
    }

    /** Computes what each former buyer answers for and writes to him; returns the last day to pay, or {@code null} if nobody answers for anything. Done again nothing new is sent. */
    @Lagrum({"UB 10:16 st 2", "UB 10:16 st 3", "UB 10:22"})
    public LocalDate krav(long forsaljningId, boolean sald, Belopp onyttigaKostnader) {
        Forsaljning f = lager.las(forsaljningId);
        LocalDate till = LocalDate.now(klocka).plusDays(DAGAR);
        List<Handpenningsavrakning.Del> delar = sald ? handpenningar.vidForsaljning(f, lager.gallande(forsaljningId).orElseThrow(), true)
                : handpenningar.utanForsaljning(f, onyttigaKostnader, true);
        for (Handpenningsavrakning.Del d : delar) {
            String satt = kopen.handpenningSatt(d.kop().id());
            Belopp belopp = d.delad().skillnad().plus(d.delad().kostnader());
            if (Fartygshandpenning.Satt.valueOf(satt) != Fartygshandpenning.Satt.KONTANT && belopp.arPositivt() && kopen.ansvar(d.kop().id()).isEmpty()) {
                kopen.kravd(d.kop().id(), belopp, till);
                skicka(f, new Krav(d.kop(), satt, belopp, till), d, sald);
            }
        }
        return oreglerade(forsaljningId).stream().map(Krav::betalasTill).max(LocalDate::compareTo).orElse(null);
    }

    private void skicka(Forsaljning f, Krav k, Handpenningsavrakning.Del d, boolean sald) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", egendomar.hamta(f.egendomId()).iOrd());
        data.put("kop", k.kop());
        data.put("belopp", k.belopp());
        data.put("skillnad", d.delad().skillnad());
        data.put("kostnader", d.delad().kostnader());
        data.put("hogst", Fartygshandpenning.minst(k.kop().pris(), fartyg.kostnader(k.kop()), k.kop().dag()));
        data.put("sakerhet", Fartygshandpenning.Satt.SAKERHET.name().equals(k.satt()));
        data.put("sald", sald);
        data.put("till", k.betalasTill());
        avsandning.skicka(f.malnummer(), new Brev("krav_tidigare_kopare", data, null, Satt.ENKEL, "UB 10:22", "krav_kopare/" + k.kop().id()),
                new Mottagare("KOPARE", k.kop().kopare(), null, k.kop().adress()));
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, k.kop().kopare() + " lämnade ingen handpenning kontant och svarar, "
                + (Fartygshandpenning.Satt.SAKERHET.name().equals(k.satt()) ? "med ställd säkerhet" : "i stället för den") + ", för " + k.belopp().svenskt() + " kronor. Beloppet har krävts, att betala senast "
                + k.betalasTill() + ".", "UB 10:16 st 2, UB 10:16 st 3, UB 10:22");
    }

    /** What has been demanded and is not yet settled, the first first. */
    public List<Krav> oreglerade(long forsaljningId) {
        List<Krav> alla = new ArrayList<>();
        for (Kop k : lager.kop(forsaljningId)) {
            kopen.ansvar(k.id()).filter((Ansvar a) -> a.gett() == null).ifPresent(a -> alla.add(new Krav(k, kopen.handpenningSatt(k.id()), a.krav(), a.betalasTill())));
        }
        return alla;
    }

    /**
     * The security has been taken in claim, or the buyer has paid.
     *
     * @param gett what came in from each, by the number of his purchase
     * @throws OgiltigIndataException if it is more than was demanded, or less without a reason
     */
    @Lagrum({"UB 13:3", "UB 10:16 st 3"})
    public void ta(long forsaljningId, Map<Long, Belopp> gett, String skal, String vem) {
        Forsaljning f = lager.las(forsaljningId);
        List<Krav> alla = oreglerade(forsaljningId);
        for (Krav k : alla) {
            Belopp belopp = gett.getOrDefault(k.kop().id(), Belopp.NOLL);
            if (belopp.arNegativt() || belopp.compareTo(k.belopp()) > 0) {
                throw new OgiltigIndataException("poster", "UB 13:3", k.kop().kopare() + " svarar för högst " + k.belopp().svenskt() + " kronor.");
            }
            if (belopp.compareTo(k.belopp()) < 0 && (skal == null || skal.isBlank())) {
                throw new OgiltigIndataException("skal", "UB 13:3", k.kop().kopare() + " svarar för " + k.belopp().svenskt() + " kronor. Skriv varför det kom in mindre.");
            }
        }
        for (Krav k : alla) {
            Belopp belopp = gett.getOrDefault(k.kop().id(), Belopp.NOLL);
            kopen.gett(k.kop().id(), belopp);
            bokfor(f, k, belopp, vem);
            dagbok.skriv(f.malnummer(), vem, "Av " + k.belopp().svenskt() + " kronor som " + k.kop().kopare() + " svarar för har " + belopp.svenskt() + " kronor kommit in."
                    + (belopp.compareTo(k.belopp()) < 0 ? " Skäl: " + skal : ""), "UB 13:3, UB 10:16 st 3");
        }
    }

    private void bokfor(Forsaljning f, Krav k, Belopp belopp, String vem) {
        if (belopp.arPositivt()) {
            String referens = Kopehandlaggning.referens(f);
            kassa.bokfor(List.of(new Verifikation("kopansvar/" + k.kop().id(), LocalDate.now(klocka), Verifikation.Slag.INBETALNING, "Betalt av en köpare vars inrop blev ogiltigt", vem,
                    List.of(Kontorad.debet(Konto.BANK, f.malnummer(), referens, belopp), Kontorad.kredit(Konto.DEPOSITION, f.malnummer(), referens, belopp)))));
        }
    }
}
