package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Auktionsregler;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Ansprak;
import se.verkstall.forsaljning.berakning.Kopeskillingsavrakning;
import se.verkstall.forsaljning.berakning.Kopeskillingsavrakning.Mojlig;
import se.verkstall.forsaljning.berakning.Kopeskillingsavrakning.Post;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fartygskoplager;
import se.verkstall.forsaljning.lagring.Fartygskoplager.Avrakning;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** Settles mortgage claims against the price of a ship or aircraft: booked without money, receipted to buyer and creditor, and taken back if the purchase does not stand. */
@Component
@Lagrum({"UB 10:15", "UB 10:16 st 6", "UB 11:5", "UB 13:17 st 3"})
public class Fartygsavrakning {

    private final Fartygskoplager lager;
    private final Fartygslager fartyg;
    private final Fartygshandlaggning handlaggning;
    private final Auktionslager auktioner;
    private final Egendomsregister egendomar;
    private final Kassajournal kassa;
    private final Avsandning avsandning;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fartygsavrakning(Fartygskoplager lager, Fartygslager fartyg, Fartygshandlaggning handlaggning, Auktionslager auktioner, Egendomsregister egendomar, Kassajournal kassa,
                     Avsandning avsandning, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.fartyg = fartyg;
        this.handlaggning = handlaggning;
        this.auktioner = auktioner;
        this.egendomar = egendomar;
        this.kassa = kassa;
        this.avsandning = avsandning;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** What may still be settled of each claim, in the order of the sakägarförteckning of the auction where the bid was accepted. */
    public List<Mojlig> mojliga(Kop kop) {
        Map<String, Belopp> redan = redan(kop);
        return Kopeskillingsavrakning.mojliga(handlaggning.forteckning(auktioner.hamta(kop.auktionId())), kop.pris()).stream()
                .map(m -> new Mojlig(m.fordran(), m.vem(), m.hogst().minus(redan.getOrDefault(m.fordran(), Belopp.NOLL)).ejNegativt())).filter(m -> m.hogst().arPositivt()).toList();
    }

    /** What has been settled of each claim, by its name. */
    public Map<String, Belopp> redan(Kop kop) {
        return lager.avrakningar(kop.id()).stream().collect(Collectors.toMap(Avrakning::fordran, Avrakning::belopp, Belopp::plus));
    }

    /**
     * Settles the claims.
     *
     * @throws OgiltigIndataException if a claim may not stand over, or not with as much, or more than is left to pay is settled
     */
    @Lagrum({"UB 10:15 st 1", "UB 13:17 st 3"})
    public void avrakna(Forsaljning f, Kop kop, List<Post> poster, String vem) {
        List<Fel> fel = Kopeskillingsavrakning.fel(Kopeskillingsavrakning.mojliga(handlaggning.forteckning(auktioner.hamta(kop.auktionId())), kop.pris()), redan(kop), kop.kvar(), poster);
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        Belopp summa = Belopp.summa(poster.stream().map(Post::belopp).toList());
        for (Post p : poster) {
            Ansprak a = fartyg.anspraken(kop.auktionId()).stream().filter(x -> x.id().equals(p.fordran())).findFirst().orElseThrow();
            Avrakning ny = new Avrakning(0, kop.id(), p.fordran(), a.vem(), a.adress(), p.belopp(), LocalDate.now(klocka));
            long id = lager.avraknad(ny);
            bokfor(f, "avrakning/" + id, "Avräknat på köpeskillingen: fordran " + p.fordran(), Konto.AVRAKNAT, Konto.DEPOSITION, p.belopp(), vem);
            kvittera(f, kop, id, ny, kop.kvar().minus(summa));
        }
        dagbok.skriv(f.malnummer(), vem, summa.svenskt() + " kronor har avräknats på köpeskillingen efter överenskommelse mellan köparen och "
                + String.join(", ", poster.stream().map(p -> "borgenären för fordran " + p.fordran()).toList()) + ". Kontant återstår " + kop.kvar().minus(summa).svenskt() + " kronor.",
                "UB 10:15 st 1");
    }

    private void kvittera(Forsaljning f, Kop kop, long id, Avrakning a, Belopp kvar) {
        Map<String, Object> data = data(f, kop, a);
        data.put("kvar", kvar);
        skicka(f, kop, a, "avrakning_kopeskilling", "UB 10:15 st 1", data, "avrakning/" + id);
    }

    /** The purchase does not stand: what has been settled is as if it had not been, and buyer and creditor are told. Done again nothing happens. */
    @Lagrum({"UB 10:20 st 2", "UB 10:23 st 2"})
    public void aterga(Forsaljning f, Kop kop) {
        for (Avrakning a : lager.avrakningar(kop.id())) {
            lager.atergick(a.id(), LocalDate.now(klocka));
            bokfor(f, "avrakning_ater/" + a.id(), "Avräkning återgår: fordran " + a.fordran(), Konto.DEPOSITION, Konto.AVRAKNAT, a.belopp(), Dagbok.SYSTEMET);
            skicka(f, kop, a, "underrattelse_avrakning_atergar", "UB 10:20 st 2", data(f, kop, a), "avrakning_ater/" + a.id());
            dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Avräkningen av " + a.belopp().svenskt() + " kronor mot fordran " + a.fordran() + " har återgått: köpet gäller inte.", "UB 10:20 st 2");
        }
    }

    private void bokfor(Forsaljning f, String nyckel, String text, Konto debet, Konto kredit, Belopp belopp, String vem) {
        String referens = Kopehandlaggning.referens(f);
        kassa.bokfor(List.of(new Verifikation(nyckel, LocalDate.now(klocka), Verifikation.Slag.OMFORING, text, vem,
                List.of(Kontorad.debet(debet, f.malnummer(), referens, belopp), Kontorad.kredit(kredit, f.malnummer(), referens, belopp)))));
    }

    private void skicka(Forsaljning f, Kop kop, Avrakning a, String mall, String lagrum, Map<String, Object> data, String nyckel) {
        avsandning.skicka(f.malnummer(), new Brev(mall, data, null, Satt.ENKEL, lagrum, nyckel + "/KOPARE"), new Mottagare("KOPARE", kop.kopare(), null, kop.adress()));
        avsandning.skicka(f.malnummer(), new Brev(mall, data, null, Satt.ENKEL, lagrum, nyckel + "/BORGENAR"), new Mottagare("SAKAGARE", a.borgenar(), null, a.adress()));
    }

    private Map<String, Object> data(Forsaljning f, Kop kop, Avrakning a) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", egendomar.hamta(f.egendomId()).iOrd());
        data.put("luftfartyg", Auktionsregler.av(egendomar.hamta(f.egendomId()).slag()) == Auktionsregler.LUFTFARTYG);
        data.put("kop", kop);
        data.put("fordran", a.fordran());
        data.put("borgenar", a.borgenar());
        data.put("belopp", a.belopp());
        return data;
    }
}
