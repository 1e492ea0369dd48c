package se.verkstall.delgivning.process;

import static se.verkstall.delgivning.process.Delgivningsvariabler.DAG;
import static se.verkstall.delgivning.process.Delgivningsvariabler.DELGIVNINGSTID;
import static se.verkstall.delgivning.process.Delgivningsvariabler.KONTROLLTID;
import static se.verkstall.delgivning.process.Delgivningsvariabler.KONTROLL_I_TID;
import static se.verkstall.delgivning.process.Delgivningsvariabler.KUNGORANDESLUT;
import static se.verkstall.delgivning.process.Delgivningsvariabler.KUNGORANDESLUT_DAG;
import static se.verkstall.delgivning.process.Delgivningsvariabler.KVITTOSLUT;
import static se.verkstall.delgivning.process.Delgivningsvariabler.LYCKADES;
import static se.verkstall.delgivning.process.Delgivningsvariabler.PAMINNELSESLUT;
import static se.verkstall.delgivning.process.Delgivningsvariabler.REDOVISNINGSDAG;
import static se.verkstall.processmotor.Processer.morgonen;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.Delgivningsforsok;
import se.verkstall.delgivning.berakning.Delgivningsdag;
import se.verkstall.delgivning.berakning.Delgivningslag;
import se.verkstall.delgivning.berakning.Delgivningssatt;
import se.verkstall.delgivning.berakning.InternaMal;
import se.verkstall.delgivning.lagring.Delgivningslager;
import se.verkstall.delgivning.process.Delgivningsfrister.Start;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.tid.BeraknadDag;

/** What the program itself does in each method: sends, reminds, waits for the right day. Each step gives the variables its model goes on with. */
@Service
class Delgivningssteg {

    private final Delgivningsgang gang;
    private final Delgivningsbrev brev;
    private final Delgivningslager lager;
    private final Delgivningsfrister frister;

    Delgivningssteg(Delgivningsgang gang, Delgivningsbrev brev, Delgivningslager lager, Delgivningsfrister frister) {
        this.gang = gang;
        this.brev = brev;
        this.lager = lager;
        this.frister = frister;
    }

    /** Sends the document by the method, and says when the next thing happens. */
    Map<String, Object> skicka(long utskickId, Delgivningssatt satt, String instans) {
        Delgivning d = gang.las(utskickId);
        Delgivningsforsok f = gang.borja(d, satt, null);
        LocalDate sand = brev.skickaHandlingen(d, f);
        gang.anteckna(d, Dagbok.SYSTEMET, "handlingen skickades för " + satt.iOrd() + ".", satt.lagrum(d.lag()));
        return satt == Delgivningssatt.VANLIG ? vantaPaKvitto(d, f, sand, instans) : vantaMedKontroll(d, f, sand, instans);
    }

    private Map<String, Object> vantaPaKvitto(Delgivning d, Delgivningsforsok f, LocalDate sand, String instans) {
        BeraknadDag senast = InternaMal.kvitto(sand);
        brev.kvitto(d, senast.dag());
        lager.vantar(f.id(), senast.dag());
        return Map.of(KVITTOSLUT, frister.satt(d, new Start(Delgivningsfrister.KVITTO, kvittolagrum(d), "handlingen skickades", sand, senast),
                new Timer(instans, "tid_kvitto", KVITTOSLUT)));
    }

    private Map<String, Object> vantaMedKontroll(Delgivning d, Delgivningsforsok f, LocalDate sand, String instans) {
        BeraknadDag kontroll = Delgivningsdag.kontrollmeddelande(d.lag(), sand);
        lager.vantar(f.id(), kontroll.dag());
        frister.satt(d, new Start(Delgivningsfrister.KONTROLL, kontrollagrum(d, f.satt()), "handlingen skickades", sand, kontroll), null);
        return Map.of(KONTROLLTID, morgonen(kontroll.dag()));
    }

    /** Reminds of the receipt, once. */
    Map<String, Object> paminn(long utskickId, String instans) {
        Delgivning d = gang.las(utskickId);
        Delgivningsforsok f = Delgivningsgang.forsok(d);
        frister.forsutten(d, Delgivningsfrister.KVITTO);
        BeraknadDag senast = InternaMal.paminnelse(gang.idag());
        LocalDate skickad = brev.paminnelse(d, f, senast.dag());
        lager.meddelat(f.id(), skickad);
        lager.vantar(f.id(), senast.dag());
        gang.anteckna(d, Dagbok.SYSTEMET, "mottagaren påmindes om kvittot.", kvittolagrum(d));
        return Map.of(PAMINNELSESLUT, frister.satt(d, new Start(Delgivningsfrister.KVITTO, kvittolagrum(d), "påminnelsen skickades", skickad, senast),
                new Timer(instans, "tid_paminnelse", PAMINNELSESLUT)));
    }

    /**
     * Sends the kontrollmeddelande. Under the act of 2010 it must go the working day next after the document; on a later day the document has to be sent anew.
     */
    @Lagrum({"DelgL 2010:1932 22 §", "DelgL 2010:1932 26 §", "DelgL 2010:1932 27 §", "DelgL 2010:1932 30 §"})
    Map<String, Object> kontrollmeddelande(long utskickId, String instans) {
        Delgivning d = gang.las(utskickId);
        Delgivningsforsok f = Delgivningsgang.forsok(d);
        LocalDate idag = gang.idag();
        LocalDate ratt = Delgivningsdag.kontrollmeddelande(d.lag(), f.borjan()).dag();
        if (d.lag() == Delgivningslag.LAG_2010 && idag.isAfter(ratt)) {
            frister.forsutten(d, Delgivningsfrister.KONTROLL);
            gang.anteckna(d, Dagbok.SYSTEMET, "kontrollmeddelandet hann inte skickas på rätt dag. Handlingen skickas på nytt.", kontrollagrum(d, f.satt()));
            return Map.of(KONTROLL_I_TID, false);
        }
        BeraknadDag delgiven = presumtion(d, f, idag);
        brev.kontrollmeddelande(d, f, delgiven.dag(), kontrollagrum(d, f.satt()));
        lager.meddelat(f.id(), idag);
        lager.vantar(f.id(), delgiven.dag());
        frister.iakttagen(d, Delgivningsfrister.KONTROLL);
        gang.anteckna(d, Dagbok.SYSTEMET, "kontrollmeddelandet skickades.", kontrollagrum(d, f.satt()));
        boolean franMeddelandet = d.lag() == Delgivningslag.LAG_1970;
        Start start = new Start(Delgivningsfrister.PRESUMTION, presumtionslagrum(d, f.satt()), franMeddelandet ? "meddelandet skickades" : "handlingen skickades",
                franMeddelandet ? idag : f.borjan(), delgiven);
        return Map.of(KONTROLL_I_TID, true, DELGIVNINGSTID, frister.presumtion(d, f.satt(), start, new Timer(instans, "tid_delgiven", DELGIVNINGSTID)));
    }

    /** The presumed day has come and nothing speaks against it: the recipient is served. */
    @Lagrum({"DelgL 2010:1932 26 §", "DelgL 2010:1932 30 §", "DelgL 2010:1932 51 §", "DelgL 1970:428 19 § st 3"})
    Map<String, Object> faststall(long utskickId) {
        Delgivning d = gang.las(utskickId);
        if (!d.pagar()) {
            return Map.of();
        }
        Delgivningsforsok f = Delgivningsgang.forsok(d);
        BeraknadDag dag = f.satt() == Delgivningssatt.KUNGORELSE ? Delgivningsdag.kungord(d.lag(), f.borjan()) : presumtion(d, f, f.meddelande());
        gang.delgiven(d, f.satt(), dag, presumtionslagrum(d, f.satt()), Dagbok.SYSTEMET);
        return Map.of(LYCKADES, true, DAG, dag.dag().toString());
    }

    /** Gives the document to a stämningsman, with the day by which it must be done and reported. */
    @Lagrum({"DelgF 2011:154 10 §", "DelgF 2011:154 11 §", "DelgF 2011:154 12 §", "DelgL 2010:1932 31 §", "DelgL 1970:428 3 § st 4"})
    Map<String, Object> anlita(long utskickId, Delgivningssatt satt, String instans) {
        Delgivning d = gang.las(utskickId);
        Delgivningsforsok f = gang.borja(d, satt, null);
        BeraknadDag senast = InternaMal.stamningsman(gang.idag());
        brev.kvitto(d, senast.dag());
        lager.vantar(f.id(), senast.dag());
        String lagrum = d.lag() == Delgivningslag.LAG_2010 ? "DelgF 2011:154 11 § st 2" : satt.lagrum(d.lag());
        frister.satt(d, new Start(Delgivningsfrister.REDOVISNING, lagrum, "uppdraget lämnades", gang.idag(), senast), new Timer(instans, null, REDOVISNINGSDAG));
        gang.anteckna(d, Dagbok.SYSTEMET, "handlingen lämnades till stämningsman. Uppdraget ska vara redovisat senast " + senast.dag() + ".", lagrum);
        return Map.of(REDOVISNINGSDAG, senast.dag().toString());
    }

    /** Orders the announcement and starts its two times. */
    @Lagrum({"DelgL 2010:1932 47 §", "DelgL 2010:1932 51 §", "DelgF 2011:154 19 §", "DelgL 1970:428 17 §"})
    Map<String, Object> kungor(long utskickId, String instans) {
        Delgivning d = gang.las(utskickId);
        Delgivningsforsok f = Delgivningsgang.forsok(d);
        BeraknadDag senast = Delgivningsdag.kungorande(d.lag(), f.borjan());
        BeraknadDag delgiven = Delgivningsdag.kungord(d.lag(), f.borjan());
        brev.kungor(d, f, new Delgivningsbrev.Kungorelse(lager.beslut(f.id()), f.borjan(), delgiven.dag()));
        lager.vantar(f.id(), senast.dag());
        String ankare = "beslutet om kungörelsedelgivning";
        Date forSent = frister.kungorande(d, new Start(Delgivningsfrister.KUNGORANDE, d.lag().paragraf("17", "47"), ankare, f.borjan(), senast),
                new Timer(instans, "tid_kungorande", KUNGORANDESLUT));
        Date delgivet = frister.presumtion(d, f.satt(), new Start(Delgivningsfrister.PRESUMTION, d.lag().paragraf("19", "51"), ankare, f.borjan(), delgiven),
                new Timer(instans, "tid_delgiven", DELGIVNINGSTID));
        return Map.of(KUNGORANDESLUT, forSent, KUNGORANDESLUT_DAG, senast.dag().toString(), DELGIVNINGSTID, delgivet);
    }

    private static BeraknadDag presumtion(Delgivning d, Delgivningsforsok f, LocalDate meddelande) {
        return f.satt() == Delgivningssatt.SARSKILD ? Delgivningsdag.sarskild(d.lag(), f.borjan(), meddelande)
                : Delgivningsdag.forenklad(d.lag(), f.borjan(), meddelande);
    }

    private static String kvittolagrum(Delgivning d) {
        return d.lag() == Delgivningslag.LAG_2010 ? "DelgF 2011:154 6 §" : "DelgL 1970:428 3 § st 1";
    }

    private static String kontrollagrum(Delgivning d, Delgivningssatt satt) {
        return satt == Delgivningssatt.SARSKILD ? d.lag().paragraf("9", "27") : d.lag().paragraf("3 a", "22");
    }

    private static String presumtionslagrum(Delgivning d, Delgivningssatt satt) {
        return switch (satt) {
            case SARSKILD -> d.lag().paragraf("19", "30");
            case KUNGORELSE -> d.lag().paragraf("19", "51");
            default -> d.lag().paragraf("19", "26");
        };
    }
}
