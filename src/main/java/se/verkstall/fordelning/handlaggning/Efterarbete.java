package se.verkstall.fordelning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Hinder;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Utfall;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.LagrumIOrd;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Satt;

/** What follows a decided sharing: laga kraft, money that may not yet be lifted, and the documents that are noted on and given back. */
@Component
@Lagrum({"UB 13:14", "UB 13:16", "UB 13:18", "UB 18:7 st 3", "UF 13:21", "UF 13:22", "UF 13:23"})
public class Efterarbete {

    private final Fordelningslager lager;
    private final Fordelningsskrivning skrivning;
    private final Fordelningsbrev brev;
    private final Fristbok fristbok;
    private final Dagbok dagbok;
    private final Clock klocka;

    Efterarbete(Fordelningslager lager, Fordelningsskrivning skrivning, Fordelningsbrev brev, Fristbok fristbok, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.skrivning = skrivning;
        this.brev = brev;
        this.fristbok = fristbok;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** The three weeks of appeal run from the decision. */
    @Lagrum("UB 18:7 st 3")
    public Frist lagaKraft(long id, Timer timer) {
        Fordelning f = lager.las(id);
        Frist frist = fristbok.hitta(f.malnummer(), lagakraftnyckel(f)).orElseGet(() -> fristbok.starta(new NyFrist(f.malnummer(), "UB 18:7 st 3 men 2", "beslutet om fördelning",
                f.beslutad(), lagakraftnyckel(f), timer)));
        skrivning.lagaKraft(id, frist.dag());
        return frist;
    }

    /** Nobody appealed, or somebody did about some of the claims: these are held, the others are paid. */
    @Lagrum("UB 13:16")
    public void provad(long id, Set<String> overklagade, String vem) {
        Fordelning f = lager.las(id);
        fristbok.hitta(f.malnummer(), lagakraftnyckel(f)).filter(fr -> fr.status().loper()).ifPresent(fr -> fristbok.bortfallen(f.malnummer(), lagakraftnyckel(f)));
        List<String> kanda = lager.ansprak(id).stream().map(Ansprak::beteckning).toList();
        overklagade.stream().filter(b -> !kanda.contains(b)).findFirst().ifPresent(b -> {
            throw new OgiltigIndataException("berorda", "UB 13:16", "Det finns ingen fordran " + b + " i fördelningen.");
        });
        overklagade.forEach(b -> skrivning.utfall(id, b, Utfall.INNESTAR, "Får inte betalas ut utan säkerhet enligt " + LagrumIOrd.ett(Hinder.FORDELNING_EJ_LAGA_KRAFT.lagrum())
                + ": fördelningen är överklagad i den delen."));
        dagbok.skriv(f.malnummer(), vem, overklagade.isEmpty() ? "Fördelningen har vunnit laga kraft." : "Fördelningen är överklagad i fråga om " + String.join(", ", overklagade)
                + ". Belopp som inte berörs betalas ut.", "UB 13:14, UB 13:16");
    }

    /** Whether money is held that may not yet be lifted. */
    public boolean innestar(long id) {
        return lager.ansprak(id).stream().anyMatch(a -> a.tilldelning().utfall() == Utfall.INNESTAR && a.tilldelning().belopp().arPositivt() && a.utbetald() == null);
    }

    /** Whether anything may be paid now: not everything that was shared is held for want of security. */
    @Lagrum("UB 13:14")
    public boolean utbetalbara(long id) {
        return lager.ansprak(id).stream().filter(a -> a.tilldelning().belopp().arPositivt()).anyMatch(a -> a.tilldelning().utfall() != Utfall.INNESTAR)
                || lager.hamta(id).overskott().arPositivt() || !innestar(id);
    }

    /** The year after which money that its creditor has not lifted may go to the next. */
    @Lagrum("UB 13:18")
    public LocalDate lyftasSenast(long id) {
        Fordelning f = lager.las(id);
        String nyckel = "lyfta/" + f.id();
        return fristbok.hitta(f.malnummer(), nyckel).orElseGet(() -> fristbok.starta(new NyFrist(f.malnummer(), "UB 13:18", "fördelningen vann laga kraft",
                f.lagaKraft() == null ? f.beslutad() : f.lagaKraft(), nyckel, null))).dag();
    }

    /** A held amount may be paid: security has been given, all agree, or the hindrance is gone. */
    @Lagrum({"UB 13:14", "UB 13:19"})
    public void farLyftas(long id, String beteckning, String skal, String vem) {
        Fordelning f = lager.las(id);
        Ansprak a = lager.ansprak(id).stream().filter(ett -> ett.beteckning().equals(beteckning) && ett.tilldelning().utfall() == Utfall.INNESTAR).findFirst()
                .orElseThrow(() -> new OgiltigIndataException("ansprak", "UB 13:14", "Inga medel innestår för fordran " + beteckning + "."));
        skrivning.utfall(id, a.beteckning(), Utfall.BETALAS, null);
        if (!innestar(id)) {
            fristbok.hitta(f.malnummer(), "lyfta/" + f.id()).filter(fr -> fr.status().loper()).ifPresent(fr -> fristbok.iakttagen(f.malnummer(), fr.nyckel()));
        }
        dagbok.skriv(f.malnummer(), vem, "Det som innestår för fordran " + beteckning + " får betalas ut. Skäl: " + skal, "UB 13:14");
    }

    /** The claims whose documents are still to be noted on and given back. */
    @Lagrum("UF 13:21 st 1")
    public List<Ansprak> attAnteckna(long id) {
        return lager.ansprak(id).stream().filter(a -> a.sakagare().vardehandling() != null && a.utbetald() != null && lager.anteckning(a.id()).isEmpty()).toList();
    }

    /** To whom the document goes: the debtor if the claim is paid in full, otherwise the creditor, who also keeps what secures a claim that stands over. */
    @Lagrum("UF 13:21 st 1")
    public static boolean tillGaldenaren(Ansprak a) {
        return a.avraknat().arNoll() && a.tilldelning().belopp().compareTo(a.begart()) >= 0;
    }

    /**
     * The payment, and how far a mortgage is without effect, has been noted on a document, and it is sent by registered post unless the recipient has asked
     * for another way.
     */
    @Lagrum({"UF 13:21", "UF 13:22", "UF 13:23"})
    public void antecknad(long id, String beteckning, String anteckning, boolean assurerad, String annatSatt, String vem) {
        Fordelning f = lager.las(id);
        Ansprak a = attAnteckna(id).stream().filter(ett -> ett.beteckning().equals(beteckning)).findFirst().orElseThrow();
        skrivning.anteckning(id, beteckning, anteckning);
        if (annatSatt == null) {
            Map<String, Object> data = new LinkedHashMap<>(brev.data(f));
            data.put("beteckning", beteckning);
            data.put("vardehandling", a.sakagare().vardehandling());
            data.put("anteckning", anteckning);
            data.put("assurerad", assurerad);
            var krets = brev.kretsen(f);
            var till = tillGaldenaren(a) ? krets.stream().filter(t -> t.id().equals("GALDENAR")).findFirst().orElseThrow() : Fordelningsbrev.till(a);
            brev.skicka(f, till.mottagare(), new Brev("foljebrev_vardehandling", data, null, Satt.ENKEL, "UF 13:23", "x"), "vardehandling/" + beteckning);
        }
        dagbok.skriv(f.malnummer(), vem, "Anteckning har gjorts på " + a.sakagare().vardehandling() + ". Handlingen lämnas till " + (tillGaldenaren(a) ? "gäldenären" : "borgenären")
                + (annatSatt == null ? " i rekommenderad försändelse" + (assurerad ? ", assurerad." : ".") : " på begärt sätt: " + annatSatt + "."), "UF 13:21, UF 13:23");
    }

    /** The ledger's key for the three weeks of appeal. */
    static String lagakraftnyckel(Fordelning f) {
        return "fordelning_laga_kraft/" + f.id();
    }
}
