package se.verkstall.fordelning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.berakning.Delbortfall;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Avsattning;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Utfall;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.Timer;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** An amount set aside: the creditor is told to sue within a month, and the amount goes to whom it belongs. */
@Component
@Lagrum({"UB 13:7", "UB 13:8"})
public class Tvistearbete {

    private final Fordelningslager lager;
    private final Fordelningsskrivning skrivning;
    private final Fordelningsutbetalning utbetalning;
    private final Fordelningsbrev brev;
    private final Fristbok fristbok;
    private final Processer processer;
    private final Dagbok dagbok;
    private final Clock klocka;

    Tvistearbete(Fordelningslager lager, Fordelningsskrivning skrivning, Fordelningsutbetalning utbetalning, Fordelningsbrev brev, Fristbok fristbok,
                 Processer processer, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.skrivning = skrivning;
        this.utbetalning = utbetalning;
        this.brev = brev;
        this.fristbok = fristbok;
        this.processer = processer;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** Sets aside what is disputed or conditional, and starts the course of each amount. */
    @Lagrum("UB 13:7 st 1")
    public void avsatt(long id) {
        Fordelning f = lager.las(id);
        List<Ansprak> avsatta = utbetalning.avsatt(id);
        avsatta.forEach(a -> {
            dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, a.tilldelning().belopp().svenskt() + " kronor har avsatts för fordran " + a.beteckning() + ".", "UB 13:7 st 1");
            processer.starta("fordelning_tvist", f.malnummer(), Map.of("fordelningId", id, "ansprak", a.beteckning(), "forelaggs", a.avsatts() == Avsattning.TVIST));
        });
    }

    /** Writes the föreläggande; its letter is served by the model. */
    @Lagrum("UB 13:7 st 2")
    public Utskick forelagg(long id, String beteckning) {
        Fordelning f = lager.las(id);
        Ansprak a = ansprak(id, beteckning);
        Map<String, Object> data = new LinkedHashMap<>(brev.data(f));
        data.put("beteckning", beteckning);
        data.put("avsatt", a.tilldelning().belopp());
        data.put("motparter", motparter(f, beteckning));
        return brev.skicka(f, Fordelningsbrev.till(a).mottagare(), new Brev("forelaggande_vacka_talan", data, null, Satt.DELGIVNING, "UB 13:7 st 2", "x"),
                "talan/" + beteckning);
    }

    private List<String> motparter(Fordelning f, String beteckning) {
        return skrivning.omFallerBort(f.id(), beteckning).stream()
                .map(t -> t.beteckning() == null ? "gäldenären" : lager.ansprak(f.id()).stream().filter(a -> a.beteckning().equals(t.beteckning()))
                        .map(a -> a.sakagare().namn()).findFirst().orElse("staten")).distinct().toList();
    }

    /** The month runs from service. */
    @Lagrum("UB 13:7 st 2")
    public Frist talefrist(long id, String beteckning, LocalDate delgiven, Timer timer) {
        Fordelning f = lager.las(id);
        return fristbok.hitta(f.malnummer(), nyckel(f, beteckning))
                .orElseGet(() -> fristbok.starta(new NyFrist(f.malnummer(), "UB 13:7", "delgivningen av föreläggandet", delgiven, nyckel(f, beteckning), timer)));
    }

    /** Somebody has sued. */
    public void vackt(long id, String beteckning, LocalDate dag, String domstol, String vem) {
        Fordelning f = lager.las(id);
        Frist frist = fristbok.hitta(f.malnummer(), nyckel(f, beteckning)).orElseThrow();
        if (dag.isAfter(LocalDate.now(klocka)) || dag.isAfter(frist.dag())) {
            throw new OgiltigIndataException("dag", "UB 13:7 st 2", "Talan skulle väckas senast " + frist.dag() + ".");
        }
        fristbok.iakttagen(f.malnummer(), nyckel(f, beteckning), dag);
        dagbok.skriv(f.malnummer(), vem, "Talan om rätten till det som avsatts för fordran " + beteckning + " väcktes " + dag + " vid " + domstol + ".", "UB 13:7 st 2");
    }

    /** Nobody sued in time: the right to the money is lost. */
    public void forsutten(long id, String beteckning) {
        Fordelning f = lager.las(id);
        fristbok.forsutten(f.malnummer(), nyckel(f, beteckning));
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Ingen talan om fordran " + beteckning + " har väckts inom en månad från delgivningen. Rätten till medlen har gått förlorad.",
                "UB 13:7 st 2");
    }

    /** Whether the month has passed without a suit. */
    public boolean arForlorad(long id, String beteckning) {
        Fordelning f = lager.hamta(id);
        return fristbok.hitta(f.malnummer(), nyckel(f, beteckning)).filter(fr -> fr.status() == se.verkstall.frist.Friststatus.FORSUTTEN).isPresent();
    }

    /**
     * A person has found whose the amount is.
     *
     * @throws OgiltigIndataException if it is given to a creditor who has lost his right
     */
    public void avgor(long id, String beteckning, boolean tillBorgenaren, String skal, String vem) {
        Fordelning f = lager.las(id);
        if (tillBorgenaren && arForlorad(id, beteckning)) {
            throw new OgiltigIndataException("utfall", "UB 13:7 st 2", "Borgenären väckte inte talan i tid och har förlorat sin rätt till medlen.");
        }
        skrivning.utfall(id, beteckning, tillBorgenaren ? Utfall.BETALAS : Utfall.AVSATTS, skal);
        dagbok.skriv(f.malnummer(), vem, "Det som avsatts för fordran " + beteckning + (tillBorgenaren ? " tillkommer borgenären." : " går till näste man.") + " Skäl: " + skal,
                "UB 13:7, UB 13:8");
    }

    /**
     * The claim is right in part: the creditor gets so much of what was set aside, the rest goes as if the claim had fallen away.
     *
     * @throws OgiltigIndataException if it is not a part, or the creditor has lost his right
     */
    @Lagrum("UB 13:8")
    public void avgorDelvis(long id, String beteckning, Belopp tillBorgenaren, String skal, String vem) {
        Belopp avsatt = ansprak(id, beteckning).tilldelning().belopp();
        if (tillBorgenaren == null || !tillBorgenaren.arPositivt() || tillBorgenaren.compareTo(avsatt) >= 0) {
            throw new OgiltigIndataException("delbelopp", "UB 13:8", "Ange hur mycket av de avsatta " + avsatt.svenskt() + " kronorna som tillkommer borgenären.");
        }
        avgor(id, beteckning, true, skal + " Av det avsatta tillkommer borgenären " + tillBorgenaren.svenskt() + " kronor.", vem);
        skrivning.rattTill(id, beteckning, tillBorgenaren);
    }

    /** Pays it out: to the creditor, or as was said when it was set aside, or a part to each. */
    @Lagrum("UB 13:8")
    public void betalaUt(long id, String beteckning) {
        Fordelning f = lager.las(id);
        Ansprak a = ansprak(id, beteckning);
        if (a.utbetald() != null) {
            return;
        }
        String vad = "avsatt-" + beteckning;
        Belopp avsatt = a.tilldelning().belopp();
        if (a.tilldelning().utfall() == Utfall.BETALAS) {
            Belopp till = skrivning.rattTill(id, beteckning).orElse(avsatt);
            utbetalning.betala(f, beteckning, till, Konto.AVSATTA_MEDEL, vad);
            bortfallna(id, beteckning, avsatt.minus(till)).forEach(t -> tillNaste(f, t, vad));
        } else {
            skrivning.omFallerBort(id, beteckning).forEach(t -> tillNaste(f, t, vad));
        }
        skrivning.utbetald(id, beteckning, LocalDate.now(klocka));
    }

    private List<Fordelningsskrivning.Tillfaller> bortfallna(long id, String beteckning, Belopp rest) {
        List<Delbortfall.Tillfaller> allt = skrivning.omFallerBort(id, beteckning).stream()
                .map(t -> new Delbortfall.Tillfaller(t.beteckning(), t.beteckning() == null ? 0 : ansprak(id, t.beteckning()).tilldelning().plats(), t.belopp())).toList();
        return Delbortfall.fordela(allt, rest).stream().map(t -> new Fordelningsskrivning.Tillfaller(t.id(), t.belopp())).toList();
    }

    private void tillNaste(Fordelning f, Fordelningsskrivning.Tillfaller t, String vad) {
        if (t.beteckning() == null) {
            utbetalning.overskott(f, t.belopp(), Konto.AVSATTA_MEDEL, vad);
        } else {
            utbetalning.betala(f, t.beteckning(), t.belopp(), Konto.AVSATTA_MEDEL, vad);
        }
    }

    /** The claim. */
    public Ansprak ansprak(long id, String beteckning) {
        return lager.ansprak(id).stream().filter(a -> a.beteckning().equals(beteckning)).findFirst().orElseThrow();
    }

    private static String nyckel(Fordelning f, String beteckning) {
        return "talan/" + f.id() + "/" + beteckning;
    }
}
