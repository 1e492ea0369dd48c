package se.verkstall.delgivning.process;

import static se.verkstall.delgivning.process.Delgivningsvariabler.LYCKADES;
import static se.verkstall.delgivning.process.Delgivningsvariabler.NYTT_FORSOK;
import static se.verkstall.delgivning.process.Delgivningsvariabler.UTFALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.Delgivningsforsok;
import se.verkstall.delgivning.Muntligdelgivning;
import se.verkstall.delgivning.berakning.Besok;
import se.verkstall.delgivning.berakning.Delgivningsdag;
import se.verkstall.delgivning.berakning.Delgivningslag;
import se.verkstall.delgivning.berakning.Delgivningssatt;
import se.verkstall.delgivning.berakning.Delgivningsval;
import se.verkstall.delgivning.berakning.InternaMal;
import se.verkstall.delgivning.berakning.Rapportutfall;
import se.verkstall.delgivning.berakning.Stamningsmannadelgivning;
import se.verkstall.delgivning.lagring.Delgivningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Klocka;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Dagnamn;
import se.verkstall.utskick.Utskickslada;

/** What people and the world say about a service: checked against the law, then kept. Everything runs in the caller's transaction. */
@Service
public class Delgivningsresultat {

    private static final String DELGIVEN = "DELGIVEN";
    private static final String TILL_ANNAN = "TILL_ANNAN";
    private static final String EJ_ANTRAFFAD = "EJ_ANTRAFFAD";

    private final Delgivningsgang gang;
    private final Delgivningsbrev brev;
    private final Delgivningslager lager;
    private final Delgivningsfrister frister;
    private final Utskickslada lada;

    Delgivningsresultat(Delgivningsgang gang, Delgivningsbrev brev, Delgivningslager lager, Delgivningsfrister frister, Utskickslada lada) {
        this.gang = gang;
        this.brev = brev;
        this.lager = lager;
        this.frister = frister;
        this.lada = lada;
    }

    /**
     * The recipient has acknowledged the document.
     *
     * @return the day of service, or empty if the service had already ended
     * @throws OgiltigIndataException if the day cannot be right
     */
    @Lagrum({"DelgL 2010:1932 18 §", "DelgF 2011:154 6 §", "DelgL 1970:428 19 § st 1"})
    public Optional<LocalDate> bekraftad(long utskickId, LocalDate dag, String hur, String vem) {
        Delgivning d = gang.las(utskickId);
        kravDag(d, dag, forstaSteg(d), "dag", d.lag().paragraf("19", "18"));
        if (!d.pagar()) {
            gang.anteckna(d, vem, "bekräftelse (" + hur + ") av mottagande " + dag + " kom in sedan delgivningen hade avslutats.", d.lag().paragraf("19", "18"));
            return Optional.empty();
        }
        gang.anteckna(d, vem, "mottagandet är bekräftat: " + hur + ".", d.lag() == Delgivningslag.LAG_2010 ? "DelgF 2011:154 6 §" : "DelgL 1970:428 3 § st 1");
        gang.delgiven(d, Delgivningssatt.VANLIG, Delgivningsdag.mottagen(d.lag(), dag), d.lag().paragraf("19", "18"), vem);
        gang.informerad(d, dag);
        return Optional.of(dag);
    }

    /**
     * The content has been read out to the recipient.
     *
     * @return the day of service, or empty if the service had already ended
     * @throws OgiltigIndataException if the law does not allow it
     */
    @Lagrum({"DelgL 2010:1932 19 §", "DelgL 2010:1932 21 §", "DelgF 2011:154 8 §", "DelgL 1970:428 3 § st 3"})
    public Optional<LocalDate> muntlig(Muntligdelgivning m, String vem) {
        Delgivning d = gang.las(m.utskickId());
        provaMuntlig(d, m);
        if (!d.pagar()) {
            return Optional.empty();
        }
        boolean skickas = m.skickas() || d.lag() == Delgivningslag.LAG_1970;
        LocalDate sand = skickas ? lada.skicka(d.utskickId()).sandDag() : m.dag();
        BeraknadDag dag = Delgivningsdag.upplast(d.lag(), m.dag(), sand);
        gang.anteckna(d, vem, "innehållet lästes upp. Identitet: " + m.identitet(), d.lag() == Delgivningslag.LAG_2010 ? "DelgF 2011:154 8 §" : "DelgL 1970:428 3 § st 3");
        gang.delgiven(d, Delgivningssatt.MUNTLIG, dag, d.lag() == Delgivningslag.LAG_2010 ? "DelgL 2010:1932 21 §" : "DelgL 1970:428 19 § st 3", vem);
        return Optional.of(dag.dag());
    }

    private void provaMuntlig(Delgivning d, Muntligdelgivning m) {
        List<Fel> fel = new ArrayList<>();
        Delgivningsval.Provning provning = Delgivningsval.prova(gang.lage(d), Delgivningssatt.MUNTLIG);
        if (!provning.oppen()) {
            fel.add(new Fel("utskickId", provning.lagrum(), provning.skal()));
        }
        if (m.identitet() == null || m.identitet().isBlank()) {
            fel.add(new Fel("identitet", "DelgF 2011:154 8 § st 1", "Ange hur mottagarens identitet har kontrollerats."));
        }
        if (!m.upplyst()) {
            fel.add(new Fel("upplyst", "DelgF 2011:154 8 § st 1", "Mottagaren ska ha fått veta att delgivning har skett."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        kravDag(d, m.dag(), borjan(d), "dag", provning.lagrum());
    }

    /**
     * A stämningsman has reported a visit.
     *
     * @return the variables the model goes on with
     * @throws OgiltigIndataException if the report does not hold what the law demands, or no stämningsman has the document
     */
    @Lagrum({"DelgL 2010:1932 32 §", "DelgL 2010:1932 39 §", "DelgF 2011:154 16 §", "DelgL 1970:428 24 §"})
    public Map<String, Object> besok(long utskickId, Besok b, String vem) {
        Delgivning d = gang.las(utskickId);
        Delgivningsforsok f = Delgivningsgang.pagaende(d)
                .filter(p -> d.pagar() && (p.satt() == Delgivningssatt.STAMNINGSMAN || p.satt() == Delgivningssatt.SPIKNING))
                .orElseThrow(() -> new OgiltigIndataException("utskickId", d.lag().paragraf("3", "31"), "Handlingen är inte lämnad till någon stämningsman."));
        kravDag(d, b.dag(), f.borjan(), "dag", d.lag().paragraf("24", "31"));
        List<Fel> fel = Stamningsmannadelgivning.brister(d.lag(), d.mottagarslag(), b, f.satt() == Delgivningssatt.SPIKNING);
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        String lagrum = Stamningsmannadelgivning.lagrum(d.lag(), b.utfall());
        int antal = Math.max(b.antal(), f.besok() + 1);
        lager.besokt(f.id(), antal, b.redogorelse());
        gang.anteckna(d, vem, "stämningsmannen besökte mottagaren " + Dagnamn.medDatum(b.dag()) + ". " + b.utfall().iOrd()
                + (b.lamnadTill() == null ? "." : " (" + b.lamnadTill() + ")."), lagrum);
        if (b.utfall() == Rapportutfall.EJ_ANTRAFFAD) {
            return Map.of(UTFALL, EJ_ANTRAFFAD, NYTT_FORSOK, antal < InternaMal.besok());
        }
        return b.utfall().tillAnnan() ? tillAnnan(d, f, b, lagrum, vem) : lamnad(d, f, b, lagrum, vem);
    }

    private Map<String, Object> tillAnnan(Delgivning d, Delgivningsforsok f, Besok b, String lagrum, String vem) {
        LocalDate underrattad = brev.underrattelse(d, f, b.dag(), b.lamnadTill());
        lager.meddelat(f.id(), underrattad);
        BeraknadDag dag = Delgivningsdag.lamnadTillAnnan(b.dag(), underrattad);
        gang.delgiven(d, f.satt(), dag, lagrum, vem);
        return variabler(TILL_ANNAN, dag.dag());
    }

    private Map<String, Object> lamnad(Delgivning d, Delgivningsforsok f, Besok b, String lagrum, String vem) {
        BeraknadDag dag = Delgivningsdag.lamnad(b.dag(), b.utfall().iOrd());
        gang.delgiven(d, f.satt(), dag, lagrum, vem);
        gang.informerad(d, dag.dag());
        return variabler(DELGIVEN, dag.dag());
    }

    private static Map<String, Object> variabler(String utfall, LocalDate dag) {
        Map<String, Object> variabler = new HashMap<>(Delgivningsvariabler.delgiven(dag));
        variabler.put(UTFALL, utfall);
        variabler.put(NYTT_FORSOK, false);
        variabler.put(LYCKADES, true);
        return variabler;
    }

    /**
     * The letter has come back.
     *
     * @param brev the letter itself, or one that went out in its service
     * @return whether the method that runs goes by mail and therefore fails
     */
    @Lagrum({"DelgL 2010:1932 26 §", "DelgL 2010:1932 30 §", "DelgL 1970:428 19 § st 3"})
    public boolean retur(long utskickId, long brev, String vem) {
        Delgivning d = gang.las(utskickId);
        if (!d.pagar()) {
            gang.anteckna(d, vem, "brevet kom i retur sedan delgivningen hade avslutats. Pröva om handlingen behöver delges på nytt.", d.lag().paragraf("21", "26"));
            return false;
        }
        Optional<Delgivningsforsok> f = Delgivningsgang.pagaende(d).filter(p -> p.satt().gorsMedBrev());
        f.ifPresent(p -> lager.returnerat(p.id(), gang.idag()));
        lada.retur(brev);
        gang.anteckna(d, vem, "brevet kom i retur.", d.satt() == null ? d.lag().paragraf("3", "16") : d.satt().lagrum(d.lag()));
        return f.isPresent();
    }

    /**
     * The announcement has been published.
     *
     * @throws OgiltigIndataException if none was decided, or the day is not within ten days of the decision
     */
    @Lagrum({"DelgL 2010:1932 47 §", "DelgL 2010:1932 51 §", "DelgF 2011:154 19 § st 2", "DelgL 1970:428 17 §"})
    public void kungord(long utskickId, LocalDate dag, String var, String vem) {
        Delgivning d = gang.las(utskickId);
        String lagrum = d.lag().paragraf("17", "47");
        Delgivningsforsok f = Delgivningsgang.pagaende(d).filter(p -> d.pagar() && p.satt() == Delgivningssatt.KUNGORELSE)
                .orElseThrow(() -> new OgiltigIndataException("utskickId", lagrum, "Kungörelsedelgivning är inte beslutad."));
        kravDag(d, dag, f.borjan(), "dag", lagrum);
        LocalDate senast = Delgivningsdag.kungorande(d.lag(), f.borjan()).dag();
        if (dag.isAfter(senast)) {
            throw new OgiltigIndataException("dag", lagrum, "Kungörandet skulle ha skett inom tio dagar från beslutet, senast " + senast + ".");
        }
        lager.meddelat(f.id(), dag);
        lager.vantar(f.id(), Delgivningsdag.kungord(d.lag(), f.borjan()).dag());
        frister.iakttagen(d, Delgivningsfrister.KUNGORANDE);
        gang.anteckna(d, vem, "kungjord " + Dagnamn.medDatum(dag) + " i " + var + ".", d.lag() == Delgivningslag.LAG_2010 ? "DelgF 2011:154 19 § st 2" : lagrum);
    }

    private LocalDate forstaSteg(Delgivning d) {
        return d.forsok().stream().map(Delgivningsforsok::borjan).min(LocalDate::compareTo).orElseGet(() -> borjan(d));
    }

    private static LocalDate borjan(Delgivning d) {
        return d.borjan().atZoneSameInstant(Klocka.SVENSK_TID).toLocalDate();
    }

    private void kravDag(Delgivning d, LocalDate dag, LocalDate tidigast, String falt, String lagrum) {
        if (dag == null) {
            throw new OgiltigIndataException(falt, lagrum, "Ange dagen.");
        }
        if (dag.isAfter(gang.idag())) {
            throw new OgiltigIndataException(falt, lagrum, "Dagen " + dag + " har inte kommit än.");
        }
        if (dag.isBefore(tidigast)) {
            throw new OgiltigIndataException(falt, lagrum, "Dagen " + dag + " ligger före " + tidigast + ", då delgivning " + d.nr() + " började.");
        }
    }
}
