package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Sarskiltlager;
import se.verkstall.forsaljning.lagring.Sarskiltlager.Forvaltning;
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
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** Care of attached real property: prohibitions, exceptions, accessories taken care of, yield taken in and spent, the buyer's care before he takes over. */
@Component
@Lagrum({"UF 12:8", "UF 12:9", "UF 12:10", "UF 12:27", "UB 12:6", "UB 12:7", "UB 12:8", "UB 12:9", "UB 12:36 st 1"})
public class Forvaltningsarbete {

    private final Sarskiltlager lager;
    private final Fastighetslager fastigheter;
    private final Forsaljningslager forsaljningar;
    private final Fastighetsdata dokument;
    private final Fristbok fristbok;
    private final Kassajournal kassa;
    private final Avsandning avsandning;
    private final Dagbok dagbok;
    private final Clock klocka;

    Forvaltningsarbete(Sarskiltlager lager, Fastighetslager fastigheter, Forsaljningslager forsaljningar, Fastighetsdata dokument, Fristbok fristbok, Kassajournal kassa,
                       Avsandning avsandning, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.fastigheter = fastigheter;
        this.forsaljningar = forsaljningar;
        this.dokument = dokument;
        this.fristbok = fristbok;
        this.kassa = kassa;
        this.avsandning = avsandning;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** Takes down what is asked. */
    public long registrera(Forvaltning ny) {
        return lager.laggTill(ny);
    }

    /** The measure. */
    public Forvaltning hamta(long forsaljningId, long id) {
        return lager.forvaltning(forsaljningId).stream().filter(x -> x.id() == id).findFirst().orElseThrow();
    }

    /** The applicant may comment before an exception for the owner is decided; returns his last day. */
    @Lagrum("UF 12:8 st 2")
    public LocalDate hor(long forsaljningId, long id, Timer timer) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Forvaltning x = hamta(forsaljningId, id);
        String nyckel = "forvaltning/" + id;
        if (fristbok.hitta(f.malnummer(), nyckel).isEmpty()) {
            avsandning.skicka(f.malnummer(), new Brev("anmodan_yttrande_undantag", data(forsaljningId, x), Roll.SOKANDE, Satt.ENKEL, "UF 12:8 st 2", nyckel + "/yttrande"));
            fristbok.satt(new SattFrist(f.malnummer(), "UF 12:8", "UF 12:8 st 2", "begäran om undantag", x.begardDag(), x.yttrandeTill(),
                    List.of("Myndigheten har bestämt dagen då sökanden senast ska yttra sig."), nyckel, timer));
        }
        return x.yttrandeTill();
    }

    /** The measure is decided; yield taken in and what it has paid are booked. */
    @Lagrum({"UF 12:10", "UB 12:8"})
    public void besluta(Forsaljning f, Forvaltning x, boolean beviljad, boolean narvarande, Belopp avkastning, Belopp utgift, String utgiftstext, String skal, String vem) {
        if (utgift.compareTo(fastigheter.avkastning(f.id()).plus(avkastning)) > 0) {
            throw new OgiltigIndataException("utgift", "UF 12:10", "Utgifterna betalas ur avkastningen. Det finns " + fastigheter.avkastning(f.id()).plus(avkastning).svenskt() + " kronor.");
        }
        if (utgift.arPositivt() && (utgiftstext == null || utgiftstext.isBlank())) {
            throw new OgiltigIndataException("utgiftstext", "UF 12:10", "Skriv vilken nödvändig utgift för vård och underhåll som betalas.");
        }
        LocalDate idag = LocalDate.now(klocka);
        lager.beslutad(x.id(), beviljad, skal, narvarande, idag);
        fristbok.hitta(f.malnummer(), "forvaltning/" + x.id()).filter(fr -> fr.status().loper()).ifPresent(fr -> fristbok.iakttagen(f.malnummer(), fr.nyckel(), fr.dag()));
        bokfor(f, x, avkastning, utgift, utgiftstext, idag, vem);
        dagbok.skriv(f.malnummer(), vem, (beviljad ? "Bifall: " : "Avslag: ") + x.begaran() + " Skäl: " + skal, "UB 12:6");
    }

    private void bokfor(Forsaljning f, Forvaltning x, Belopp avkastning, Belopp utgift, String utgiftstext, LocalDate idag, String vem) {
        String referens = Kopehandlaggning.referens(f);
        if (avkastning.arPositivt()) {
            long id = fastigheter.laggTillAvkastning(f.id(), idag, "Avkastning", avkastning, vem);
            kassa.bokfor(List.of(new Verifikation("avkastning/" + id, idag, Verifikation.Slag.INBETALNING, "Avkastning av utmätt fastighet", vem, List.of(
                    Kontorad.debet(Konto.BANK, f.malnummer(), referens, avkastning), Kontorad.kredit(Konto.DEPOSITION, f.malnummer(), referens, avkastning)))));
        }
        if (utgift.arPositivt()) {
            long id = fastigheter.laggTillAvkastning(f.id(), idag, utgiftstext, Belopp.NOLL.minus(utgift), vem);
            kassa.bokfor(List.of(new Verifikation("avkastning/" + id, idag, Verifikation.Slag.UTBETALNING, "Vård och underhåll av utmätt fastighet", vem, List.of(
                    Kontorad.debet(Konto.DEPOSITION, f.malnummer(), referens, utgift), Kontorad.kredit(Konto.BANK, f.malnummer(), referens, utgift)))));
        }
    }

    /** Tells those the decision concerns; returns what is to be served, or empty. */
    @Lagrum({"UF 12:8 st 1", "UF 12:9", "UF 12:27", "UB 12:8"})
    public Optional<Utskick> verkstall(long forsaljningId, long id) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Forvaltning x = hamta(forsaljningId, id);
        Map<String, Object> data = data(forsaljningId, x);
        String nyckel = "forvaltning/" + id + "/";
        if (!Boolean.TRUE.equals(x.beviljad())) {
            skicka(f, data, Roll.GALDENAR, Satt.ENKEL, "UF 4:3", nyckel);
            return Optional.empty();
        }
        return switch (x.slag()) {
            case "FORBUD_RATTIGHET" -> Optional.of(skicka(f, data, Roll.GALDENAR, Satt.DELGIVNING, "UF 12:8 st 1", nyckel));
            case "VARD_TILLBEHOR" -> {
                if (!x.agarenNarvarande()) {
                    skicka(f, data, Roll.GALDENAR, Satt.ENKEL, "UF 12:9", nyckel);
                }
                yield Optional.empty();
            }
            case "AVKASTNING", "SYSSLOMAN" -> {
                avsandning.skicka(f.malnummer(), new Brev("forbud_betala_avkastning", data, null, Satt.ENKEL, "UB 12:8", nyckel + "motpart"),
                        new Mottagare("TREDJE_MAN", x.motpart(), null, x.motpartAdress()));
                skicka(f, data, Roll.GALDENAR, Satt.ENKEL, "UF 12:10", nyckel);
                yield Optional.empty();
            }
            default -> {
                skicka(f, data, Roll.GALDENAR, Satt.ENKEL, x.slag().equals("KOPARENS_VARD") ? "UF 12:27" : "UF 4:3", nyckel);
                yield Optional.empty();
            }
        };
    }

    private Utskick skicka(Forsaljning f, Map<String, Object> data, Roll till, Satt satt, String lagrum, String nyckel) {
        return avsandning.skicka(f.malnummer(), new Brev("beslut_forvaltning", data, till, satt, lagrum, nyckel + till));
    }

    private Map<String, Object> data(long forsaljningId, Forvaltning x) {
        Map<String, Object> data = new LinkedHashMap<>(dokument.av(forsaljningId));
        data.put("x", x);
        return data;
    }
}
