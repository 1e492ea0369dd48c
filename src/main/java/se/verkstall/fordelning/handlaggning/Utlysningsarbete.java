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
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.Kungorelsesatt;
import se.verkstall.fordelning.berakning.Utlysning;
import se.verkstall.fordelning.berakning.Utlysning.Brist;
import se.verkstall.fordelning.berakning.Utlysning.Kallelse;
import se.verkstall.fordelning.handlaggning.Fordelningsskrivning.Sammantrade;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.NyttUtskick;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** Sets the day of a meeting, announces it, tells everyone, and tries whether that was done in time. */
@Component
@Lagrum({"UB 13:4", "UF 13:6", "UF 13:7", "UF 13:8"})
public class Utlysningsarbete {

    private static final String ANKARE = "fördelningssammanträdet";

    private final Fordelningslager lager;
    private final Fordelningsskrivning skrivning;
    private final Fordelningsbrev brev;
    private final Handlingar handlingar;
    private final Utskickslada lada;
    private final Fristbok fristbok;
    private final Dagbok dagbok;
    private final Clock klocka;

    Utlysningsarbete(Fordelningslager lager, Fordelningsskrivning skrivning, Fordelningsbrev brev, Handlingar handlingar, Utskickslada lada, Fristbok fristbok,
                     Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.skrivning = skrivning;
        this.brev = brev;
        this.handlingar = handlingar;
        this.lada = lada;
        this.fristbok = fristbok;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** What a person decided about how the money is shared. */
    public record Val(LocalDate dag, String klockslag, String plats, Kungorelsesatt kungorelse, String skal, List<String> medier) {
    }

    /**
     * Sets the meeting.
     *
     * @throws OgiltigIndataException if the day leaves no time to announce it or to tell those who have to be told
     */
    public void sattUt(long id, Val val, String vem) {
        Fordelning f = lager.las(id);
        LocalDate idag = LocalDate.now(klocka);
        provaDagen(f, val, idag);
        skrivning.sammantrade(id, new Sammantrade(val.dag(), val.klockslag(), val.plats(), val.kungorelse(), val.skal(), val.medier()), idag);
        dagbok.skriv(f.malnummer(), vem, "Fördelningssammanträde sattes ut till " + val.dag() + " klockan " + val.klockslag() + ", " + val.plats() + ".", "UB 13:4");
    }

    private void provaDagen(Fordelning f, Val val, LocalDate idag) {
        if (val.kungorelse() == Kungorelsesatt.MED_AUKTIONEN) {
            List<Fel> fel = Utlysning.medAuktionen(f.kungorelse() == Kungorelsesatt.MED_AUKTIONEN && f.omgang() == 0 ? new Utlysning.Mote(f.sammantrade(), f.klockslag(), f.plats()) : null,
                    new Utlysning.Mote(val.dag(), val.klockslag(), val.plats()));
            if (!fel.isEmpty()) {
                throw new OgiltigIndataException(fel);
            }
        }
        if (Utlysning.kungorelse(val.dag()).dag().isBefore(idag) && (val.kungorelse() == Kungorelsesatt.LAGENS_MEDIER || val.kungorelse() == Kungorelsesatt.ANNAT_SATT)) {
            throw forNara("UF 13:6 st 2", "Sammanträdet ska kungöras minst två veckor före.", Utlysning.kungorelse(val.dag()).motivering());
        }
        boolean nagonSkaKallas = val.kungorelse() != Kungorelsesatt.MED_AUKTIONEN && lager.ansprak(f.id()).stream().anyMatch(a -> !a.sakagare().narvarande());
        if (Utlysning.kallelser(val.dag()).dag().isBefore(idag) && nagonSkaKallas) {
            throw forNara("UF 13:7 st 2", "Kallelserna ska sändas minst två veckor före.", Utlysning.kallelser(val.dag()).motivering());
        }
    }

    private static OgiltigIndataException forNara(String lagrum, String regel, List<String> motivering) {
        return new OgiltigIndataException("dag", lagrum, regel + " Välj en senare dag. " + String.join(" ", motivering));
    }

    /** Shares without a meeting: who has to notify his claim gets a day. */
    @Lagrum("UF 13:10")
    public void utanSammantrade(long id, LocalDate anmalanSenast, String skal, String vem) {
        Fordelning f = lager.las(id);
        if (maste(id) && (anmalanSenast == null || !anmalanSenast.isAfter(LocalDate.now(klocka)))) {
            throw new OgiltigIndataException("anmalan_senast", "UF 13:10", "Ange vilken dag borgenärerna senast ska anmäla sina fordringar.");
        }
        skrivning.utanSammantrade(id, maste(id) ? anmalanSenast : null, LocalDate.now(klocka));
        dagbok.skriv(f.malnummer(), vem, "Medlen fördelas utan sammanträde. Skäl: " + skal, "UB 13:4 st 1");
    }

    /** Keeps the day by which claims are to be notified. */
    @Lagrum("UF 13:10")
    public Frist anmalningstid(long id, Timer timer) {
        Fordelning f = lager.las(id);
        String nyckel = "fordelning_anmalan/" + f.id() + "/" + f.omgang();
        return fristbok.hitta(f.malnummer(), nyckel).orElseGet(() -> fristbok.satt(new SattFrist(f.malnummer(), "Q48", "UF 13:10", "underrättelsen om fördelning", f.sattUt(),
                f.anmalanSenast(), List.of("Dagen har satts av myndigheten: borgenärerna ska hinna anmäla sina fordringar före fördelningen."), nyckel, timer)));
    }

    /** Whether the right of somebody depends on notification. */
    public boolean maste(long id) {
        return lager.ansprak(id).stream().anyMatch(a -> a.sakagare().anmalanKravs() && a.anmald() == null);
    }

    /** Orders the announcement; returns the last day for it. */
    @Lagrum({"UF 13:6", "UF 13:17"})
    public LocalDate kungor(long id) {
        Fordelning f = lager.las(id);
        Frist frist = fristbok.hitta(f.malnummer(), kungorelsefrist(f))
                .orElseGet(() -> fristbok.starta(new NyFrist(f.malnummer(), "N24", ANKARE, f.sammantrade(), kungorelsefrist(f), null)));
        Map<String, Object> data = brev.data(f);
        data.put("mottagare", null);
        if (lada.hitta(f.malnummer(), kungorelsenyckel(f, 0)).isEmpty()) {
            Handling handling = handlingar.skapa(f.malnummer(), "kungorelse_fordelning", data, Dagbok.SYSTEMET);
            for (int i = 0; i < f.medier().size(); i++) {
                lada.lagg(new NyttUtskick(f.malnummer(), handling.id(), new Mottagare("KUNGORELSE", f.medier().get(i), null, null), Satt.ENKEL, "UF 13:6 st 2",
                        kungorelsenyckel(f, i)), Kanal.KUNGORELSE);
            }
        }
        return frist.dag();
    }

    /** The announcement was published, in the last of its media on the day. */
    public void kungjord(long id, LocalDate dag, String vem) {
        Fordelning f = lager.las(id);
        if (dag.isAfter(LocalDate.now(klocka)) || dag.isBefore(f.sattUt())) {
            throw new OgiltigIndataException("dag", "UF 13:6 st 2", "Dagen ska ligga mellan " + f.sattUt() + " och i dag.");
        }
        skrivning.kungjord(id, dag);
        fristbok.iakttagen(f.malnummer(), kungorelsefrist(f), dag);
        dagbok.skriv(f.malnummer(), vem, "Kungörelsen om fördelningssammanträdet var införd " + dag + ".", "UF 13:6 st 2");
    }

    /** Lays the notices in the outbox, one to each who has to be told; returns the last day to send them. */
    @Lagrum({"UF 13:7", "UB 13:4 st 2"})
    public Frist kalla(long id, Timer timer) {
        Fordelning f = lager.las(id);
        brev.kretsen(f).stream().filter(till -> !till.narvarande()).forEach(till -> brev.skicka(f, till, "kallelse_fordelning", "UF 13:7", "kallelse/" + f.omgang()));
        return fristbok.hitta(f.malnummer(), kallelsefrist(f))
                .orElseGet(() -> fristbok.starta(new NyFrist(f.malnummer(), "N25", ANKARE, f.sammantrade(), kallelsefrist(f), timer)));
    }

    /** What was found. */
    public record Provning(List<Brist> kungorelse, List<Brist> kallelser) {
    }

    /** Tries whether the meeting was announced and everyone was told in time, and closes the deadlines. */
    @Lagrum({"UF 13:6 st 2", "UF 13:7 st 2"})
    public Provning prova(long id) {
        Fordelning f = lager.las(id);
        Provning provning = lage(f);
        LocalDate sist = kallelser(f).stream().map(Kallelse::sand).filter(d -> d != null).max(LocalDate::compareTo).orElse(null);
        if (provning.kallelser().isEmpty()) {
            fristbok.iakttagen(f.malnummer(), kallelsefrist(f), sist == null ? f.sattUt() : sist);
        } else {
            fristbok.forsutten(f.malnummer(), kallelsefrist(f));
        }
        List<Brist> brister = new ArrayList<>(provning.kungorelse());
        brister.addAll(provning.kallelser());
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, brister.isEmpty() ? "Fördelningssammanträdet " + f.sammantrade() + " är utlyst i tid."
                : "Fördelningssammanträdet " + f.sammantrade() + " får inte hållas: " + String.join(" ", brister.stream().map(Brist::text).toList()), "UF 13:6, UF 13:7");
        return provning;
    }

    /** How it stands with announcement and notices, without closing anything. */
    public Provning lage(Fordelning f) {
        return new Provning(Utlysning.provaKungorelse(f.sammantrade(), f.kungorelse(), f.kungjord()), Utlysning.provaKallelser(f.sammantrade(), kallelser(f)));
    }

    /** Where the meeting was announced with the auction its day stood in the auction's notices (UF 9:10 st 1, 10:5 st 1), whose time the auction's own gate tried. */
    private List<Kallelse> kallelser(Fordelning f) {
        boolean medAuktionen = f.kungorelse() == Kungorelsesatt.MED_AUKTIONEN;
        return brev.kretsen(f).stream().map(till -> new Kallelse(till.namn(), till.kand(), till.narvarande() || medAuktionen,
                lada.hitta(f.malnummer(), brev.nyckel(f, till, "kallelse/" + f.omgang())).map(Utskick::sandDag).orElse(null))).toList();
    }

    /** Keeps the watch until the day before the meeting; the engine's timer opens it on its morning. */
    public Frist bevaka(long id, Timer timer) {
        Fordelning f = lager.las(id);
        return fristbok.hitta(f.malnummer(), dagsfrist(f)).orElseGet(() -> fristbok.satt(new SattFrist(f.malnummer(), "UB 13:4", "UB 13:4 st 2",
                "beslutet om sammanträde", f.sattUt(), f.sammantrade().minusDays(1), List.of("Sammanträdet är utsatt till " + f.sammantrade()
                + ". Till och med dagen före underrättas den som blir känd, och den som berörs av ett hinder."), dagsfrist(f), timer)));
    }

    /** Somebody became known after the last day: he is told at once. */
    @Lagrum("UF 13:7 st 2 men 2")
    public void nySakagare(long id, Sakagare ny, String vem) {
        Fordelning f = lager.las(id);
        if (lager.ansprak(id).stream().anyMatch(a -> a.beteckning().equals(ny.beteckning()))) {
            throw new OgiltigIndataException("ny_beteckning", "UB 13:4 st 2", "Beteckningen " + ny.beteckning() + " används redan.");
        }
        lager.nyttAnsprak(id, ny, LocalDate.now(klocka));
        fristbok.starta(new NyFrist(f.malnummer(), "Q40", "sakägaren blev känd", LocalDate.now(klocka), sentfrist(f, ny.beteckning()), null));
        dagbok.skriv(f.malnummer(), vem, "En sakägare blev känd: fordran " + ny.beteckning() + ".", "UF 13:7 st 2");
    }

    /** Tells everyone who became known and has not been told. */
    @Lagrum("UF 13:7 st 2 men 2")
    public void underrattaSena(long id) {
        Fordelning f = lager.las(id);
        brev.kretsen(f).stream().filter(till -> !till.narvarande()).forEach(till -> brev.skicka(f, till, "kallelse_fordelning", "UF 13:7 st 2", "kallelse/" + f.omgang()));
        lager.ansprak(id).stream().map(Ansprak::beteckning).filter(b -> fristbok.hitta(f.malnummer(), sentfrist(f, b)).filter(fr -> fr.status().loper()).isPresent())
                .forEach(b -> fristbok.iakttagen(f.malnummer(), sentfrist(f, b)));
    }

    /** Cancels the meeting: those concerned are told, and a buyer of registered property is reminded of what he has to pay. */
    @Lagrum({"UF 13:8", "UF 13:13", "UF 13:16", "UF 13:18"})
    public void stallIn(long id) {
        Fordelning f = lager.las(id);
        for (String nyckel : List.of(kungorelsefrist(f), kallelsefrist(f), dagsfrist(f))) {
            fristbok.hitta(f.malnummer(), nyckel).filter(fr -> fr.status().loper()).ifPresent(fr -> fristbok.bortfallen(f.malnummer(), nyckel));
        }
        brev.kretsen(f).forEach(till -> brev.skicka(f, till, "underrattelse_installt_sammantrade", "UF 13:8", "installt/" + f.omgang()));
        if (f.sald() && f.kopare() != null && f.egendom().harSakagarforteckning()) {
            brev.skicka(f, new Mottagare("KOPARE", f.kopare().namn(), null, f.kopare().adress()), erinran(f), "erinran/" + f.omgang());
        }
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Fördelningssammanträdet " + f.sammantrade() + " ställdes in. En ny tid sätts ut.", "UF 13:8");
    }

    private Brev erinran(Fordelning f) {
        Map<String, Object> data = new LinkedHashMap<>(brev.data(f));
        String lagrum = switch (f.egendom()) {
            case SKEPP -> "UF 13:13";
            case LUFTFARTYG -> "UF 13:16";
            default -> "UF 13:18";
        };
        data.put("lagrum", lagrum);
        data.put("betalningsregel", f.egendom() == se.verkstall.fordelning.berakning.Egendom.SKEPP || f.egendom() == se.verkstall.fordelning.berakning.Egendom.LUFTFARTYG
                ? "10 kap. 23 § första stycket utsökningsbalken" : f.paAuktion() ? "12 kap. 48 § första stycket utsökningsbalken" : "12 kap. 60 § femte stycket utsökningsbalken");
        return new Brev("erinran_koparen", data, null, Satt.ENKEL, lagrum, "erinran/" + f.omgang());
    }

    private static String kungorelsefrist(Fordelning f) {
        return "fordelning_kungorelse/" + f.id() + "/" + f.omgang();
    }

    private static String kallelsefrist(Fordelning f) {
        return "fordelning_kallelse/" + f.id() + "/" + f.omgang();
    }

    private static String dagsfrist(Fordelning f) {
        return "fordelning_dag/" + f.id() + "/" + f.omgang();
    }

    private static String sentfrist(Fordelning f, String beteckning) {
        return "fordelning_sen/" + f.id() + "/" + f.omgang() + "/" + beteckning;
    }

    private static String kungorelsenyckel(Fordelning f, int medium) {
        return "fordelning/" + f.id() + "/kungorelse/" + f.omgang() + "/" + medium;
    }

    /** The meeting's day has come: the watch is over. */
    public void dagenKom(long id) {
        Fordelning f = lager.las(id);
        fristbok.hitta(f.malnummer(), dagsfrist(f)).filter(fr -> fr.status().loper()).ifPresent(fr -> fristbok.iakttagen(f.malnummer(), dagsfrist(f)));
    }
}
