package se.verkstall.forsaljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.forsaljning.berakning.Utlosen;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.kassa.Verifikation.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** The door by which somebody whose right may depend on the sale of a ship or aircraft redeems the applicant, or a creditor who has joined the sale. */
@Service
@Lagrum({"UB 10:4", "UB 10:5 st 4", "UB 11:1"})
public class Utlosningar {

    private static final String ANSLUTEN_UTLOST = "anslutenUtlost";
    private static final Set<Forsaljning.Status> FORE = Set.of(Forsaljning.Status.PLANERAS, Forsaljning.Status.UTLYST);

    private final Forsaljningslager forsaljningar;
    private final Fartygslager lager;
    private final Malregister register;
    private final Egendomsregister egendomar;
    private final Kassajournal kassa;
    private final Avsandning avsandning;
    private final Processer processer;
    private final Dagbok dagbok;
    private final Clock klocka;

    Utlosningar(Forsaljningslager forsaljningar, Fartygslager lager, Malregister register, Egendomsregister egendomar, Kassajournal kassa, Avsandning avsandning,
                Processer processer, Dagbok dagbok, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.register = register;
        this.egendomar = egendomar;
        this.kassa = kassa;
        this.avsandning = avsandning;
        this.processer = processer;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** Who redeems: name, number and address, and the right that may depend on the sale. */
    public record Utlosare(Parttyp typ, String namn, String idnummer, String adress, String ratt) {
    }

    /** Those who have redeemed the applicant of a sale, the first first. */
    @Transactional(readOnly = true)
    public List<Utlosning> i(long forsaljningId) {
        return lager.utlosningar(forsaljningId);
    }

    /** The claim the ship is sold for, as it is left: what is to be paid besides costs. */
    @Transactional(readOnly = true)
    public Belopp fordran(String malnummer) {
        return Belopp.summa(register.fordringar(malnummer).stream().map(Utlosningar::kvar).toList());
    }

    private static Belopp kvar(Fordran f) {
        return f.kostnadKvar().plus(f.rantaKvar()).plus(f.kapitalKvar());
    }

    /** Whether the applicant may still be redeemed. */
    @Transactional(readOnly = true)
    public boolean utlosbar(Forsaljning f) {
        return FORE.contains(f.status()) && lager.hitta(f.id()).isPresent();
    }

    /**
     * He pays the claim and the costs that have arisen, and takes the applicant's place.
     *
     * @param kostnader the costs of execution that have arisen
     * @throws OgiltigIndataException if it is other property, it is sold, or another sum is paid
     */
    @Transactional
    @Lagrum({"UB 10:4 st 1", "UB 10:4 st 2"})
    public void utlos(long forsaljningId, Utlosare ny, Belopp kostnader, Belopp betalt, String vem) {
        Forsaljning f = forsaljningar.las(forsaljningId);
        if (lager.hitta(forsaljningId).isEmpty()) {
            throw new OgiltigIndataException("utlosen", "UB 10:4", "Bara vid försäljning av registrerat skepp eller luftfartyg kan sökanden lösas ut.");
        }
        Belopp fordran = fordran(f.malnummer());
        List<Fel> fel = new java.util.ArrayList<>(Utlosen.fel(!FORE.contains(f.status()), ny.ratt(), fordran, kostnader, betalt));
        if (blank(ny.namn()) || blank(ny.adress())) {
            fel.add(new Fel("namn", "UB 10:4 st 1", "Ange vem som löser ut sökanden, med adress: han blir part i målet."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        Part gammal = register.part(f.malnummer(), Roll.SOKANDE).orElseThrow();
        Utlosning u = new Utlosning(ny.namn().strip(), blank(ny.idnummer()) ? null : ny.idnummer().strip(), ny.adress().strip(), ny.ratt().strip(), gammal.namn(), fordran, kostnader,
                LocalDate.now(klocka));
        long id = lager.utlost(forsaljningId, u);
        bokfor(f, "utlosen/" + id, u, vem);
        register.laggTillPart(f.malnummer(), Part.av(Roll.SOKANDE, ny.typ(), u.vem(), u.idnummer(), u.adress()));
        underratta(f, id, u, gammal);
        dagbok.skriv(f.malnummer(), vem, u.vem() + " har löst ut " + u.utlost() + " med " + fordran.svenskt() + " kronor och betalat förrättningskostnader med " + kostnader.svenskt()
                + " kronor. " + u.vem() + " är nu sökande. Rätt som kan bero av försäljningen: " + u.ratt() + ".", "UB 10:4");
    }

    /** Those who have joined the sale, and may be redeemed as the applicant may. */
    @Transactional(readOnly = true)
    public List<Anslutning> anslutna(long forsaljningId) {
        return lager.anslutna(forsaljningId);
    }

    /**
     * He pays the claim of a creditor who has joined the sale, and the costs that have arisen for it, and takes his place; those concerned are told.
     *
     * @param utlostAdress where the redeemed creditor is told, who is no party of the case
     * @param kostnader the costs of execution that have arisen
     * @throws OgiltigIndataException if nobody has joined so, the property is sold, or another sum is paid
     */
    @Transactional
    @Lagrum({"UB 10:5 st 4", "UB 10:4 st 1", "UB 10:4 st 2"})
    public void utlosAnsluten(long forsaljningId, long anslutningId, Utlosare ny, String utlostAdress, Belopp kostnader, Belopp betalt, String vem) {
        Forsaljning f = forsaljningar.las(forsaljningId);
        Anslutning a = lager.anslutna(forsaljningId).stream().filter(x -> x.id() == anslutningId).findFirst()
                .orElseThrow(() -> new OgiltigIndataException("anslutning", "UB 10:5 st 4", "Ingen sådan borgenär har anslutit sig till försäljningen."));
        List<Fel> fel = new java.util.ArrayList<>(Utlosen.fel(!FORE.contains(f.status()), ny.ratt(), a.fordran(), kostnader, betalt));
        if (blank(ny.namn()) || blank(ny.adress()) || a.adress() == null && blank(utlostAdress)) {
            fel.add(new Fel("namn", "UB 10:5 st 4", "Ange vem som löser ut den anslutne, och adress till båda: de ska underrättas."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        Utlosning u = new Utlosning(ny.namn().strip(), blank(ny.idnummer()) ? null : ny.idnummer().strip(), ny.adress().strip(), ny.ratt().strip(), a.vem(), a.fordran(), kostnader,
                LocalDate.now(klocka));
        long id = lager.anslutenUtlost(anslutningId, u, a.adress() == null ? utlostAdress.strip() : a.adress());
        bokfor(f, "utlosen_ansluten/" + id, u, vem);
        dagbok.skriv(f.malnummer(), vem, u.vem() + " har löst ut " + u.utlost() + ", som har anslutit sig till försäljningen, med " + a.fordran().svenskt() + " kronor och betalat förrättningskostnader med "
                + kostnader.svenskt() + " kronor. Rätt som kan bero av försäljningen: " + u.ratt() + ".", "UB 10:5 st 4");
        if (processer.meddela(ANSLUTEN_UTLOST, f.malnummer(), "forsaljningId", forsaljningId) == 0) {
            throw new OgiltigIndataException("anslutning", "UB 10:5 st 4", "Försäljningen pågår inte.");
        }
    }

    /** Tells those concerned of everyone who has redeemed a creditor who had joined. Done again nothing new is sent. */
    @Transactional
    @Lagrum({"UB 10:5 st 4", "UB 10:4 st 1"})
    public void meddelaAnslutna(long forsaljningId) {
        Forsaljning f = forsaljningar.las(forsaljningId);
        lager.anslutnaUtlosta(forsaljningId).forEach((id, a) -> {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("egendom", egendomar.hamta(f.egendomId()).iOrd());
            data.put("utlosning", a.utlosning());
            String nyckel = "utlosen_ansluten/" + id + "/";
            avsandning.skicka(f.malnummer(), anslutenbrev(data, null, nyckel + "UTLOST"), new Mottagare("SAKAGARE", a.utlosning().utlost(), null, a.utlostAdress()));
            avsandning.skicka(f.malnummer(), anslutenbrev(data, null, nyckel + "UTLOSARE"), new Mottagare("SAKAGARE", a.utlosning().vem(), a.utlosning().idnummer(), a.utlosning().adress()));
            for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
                avsandning.skicka(f.malnummer(), anslutenbrev(data, roll, nyckel + roll));
            }
        });
    }

    private static Brev anslutenbrev(Map<String, Object> data, Roll roll, String nyckel) {
        return new Brev("underrattelse_utlosen_ansluten", data, roll, Satt.ENKEL, "UB 10:5 st 4", nyckel);
    }

    /** What comes in goes to whoever was redeemed, and pays the costs. */
    private void bokfor(Forsaljning f, String nyckel, Utlosning u, String vem) {
        String referens = "forsaljning/" + f.id();
        String mal = f.malnummer();
        Belopp allt = Utlosen.summa(u.fordran(), u.kostnader());
        kassa.bokfor(List.of(new Verifikation(nyckel, u.dag(), Slag.INBETALNING, "Lösen av fordran", vem,
                List.of(Kontorad.debet(Konto.BANK, mal, referens, allt), Kontorad.kredit(Konto.DEPOSITION, mal, referens, allt)))));
        kassa.bokfor(List.of(new Verifikation(nyckel + "/ut", u.dag(), Slag.UTBETALNING, "Lösen till den utlösta", vem,
                List.of(Kontorad.debet(Konto.DEPOSITION, mal, referens, u.fordran()), Kontorad.kredit(Konto.BANK, mal, referens, u.fordran())))));
        if (u.kostnader().arPositivt()) {
            kassa.bokfor(List.of(new Verifikation(nyckel + "/kostnader", u.dag(), Slag.FORDELNING, "Förrättningskostnader vid lösen", vem,
                    List.of(Kontorad.debet(Konto.DEPOSITION, mal, referens, u.kostnader()), Kontorad.kredit(Konto.FORRATTNINGSKOSTNADER, mal, referens, u.kostnader())))));
        }
    }

    private void underratta(Forsaljning f, long id, Utlosning u, Part gammal) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", egendomar.hamta(f.egendomId()).iOrd());
        data.put("utlosning", u);
        String nyckel = "utlosen/" + id + "/";
        avsandning.skicka(f.malnummer(), brev(data, nyckel + "UTLOST"), new Mottagare("SOKANDE", gammal.namn(), gammal.idnummer(), gammal.postadress()));
        avsandning.skicka(f.malnummer(), brev(data, nyckel + "UTLOSARE"), new Mottagare("SOKANDE", u.vem(), u.idnummer(), u.adress()));
        avsandning.skicka(f.malnummer(), new Brev("underrattelse_utlosen", data, Roll.GALDENAR, Satt.ENKEL, "UB 10:4 st 1", nyckel + "GALDENAR"));
    }

    private static Brev brev(Map<String, Object> data, String nyckel) {
        return new Brev("underrattelse_utlosen", data, null, Satt.ENKEL, "UB 10:4 st 1", nyckel);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
