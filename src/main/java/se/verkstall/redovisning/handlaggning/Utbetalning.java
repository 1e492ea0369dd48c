package se.verkstall.redovisning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Utbetalt;
import se.verkstall.kassa.Verifikation;
import se.verkstall.kassa.Verifikation.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Avrakning;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.redovisning.Redovisning;
import se.verkstall.redovisning.Redovisning.Mottagare;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Satt;

/** Pays out what a case holds: books it, and tells the payee what it is. Done again it finds nothing left to pay. */
@Component
@Lagrum({"UF 13:3", "UB 13:1 st 1", "UB 13:20 a st 2"})
public class Utbetalning {

    private final Redovisningslager lager;
    private final Medel medel;
    private final Kassajournal kassa;
    private final Avsandning avsandning;
    private final Malregister register;
    private final Dagbok dagbok;
    private final ApplicationEventPublisher handelser;
    private final Clock klocka;

    Utbetalning(Redovisningslager lager, Medel medel, Kassajournal kassa, Avsandning avsandning, Malregister register, Dagbok dagbok,
                ApplicationEventPublisher handelser, Clock klocka) {
        this.lager = lager;
        this.medel = medel;
        this.kassa = kassa;
        this.avsandning = avsandning;
        this.register = register;
        this.dagbok = dagbok;
        this.handelser = handelser;
        this.klocka = klocka;
    }

    /** Pays out what may be paid out now. */
    public void betalaUt(String processInstans) {
        Redovisning r = lager.las(processInstans);
        Belopp belopp = medel.utbetalbart(r);
        if (belopp.arNoll()) {
            return;
        }
        if (medel.forLitetAttBetalaUt(r, belopp)) {
            tillStaten(r, belopp);
            return;
        }
        List<Avrakning> avraknat = medel.sedanSenast(r);
        Konto konto = konto(r.mottagare());
        List<Verifikation> verifikationer = new ArrayList<>(medel.franRantebarande(r, nyckel(r)));
        verifikationer.add(new Verifikation(nyckel(r), LocalDate.now(klocka), Slag.UTBETALNING, "Utbetalning till " + vem(r), Dagbok.SYSTEMET, List.of(
                Kontorad.debet(konto, r.malnummer(), null, belopp), Kontorad.kredit(Konto.BANK, r.malnummer(), null, belopp))));
        kassa.bokfor(verifikationer);
        lager.utbetald(r.id(), belopp, Belopp.NOLL);
        dagbok.skriv(r.malnummer(), Dagbok.SYSTEMET, belopp.svenskt() + " kronor har betalats ut till " + vem(r) + ".", "UF 13:3");
        underratta(r, belopp, avraknat);
        handelser.publishEvent(new Utbetalt(r.malnummer(), r.mottagare() == Mottagare.SOKANDE, belopp, nyckel(r), LocalDate.now(klocka)));
    }

    private void tillStaten(Redovisning r, Belopp belopp) {
        List<Verifikation> verifikationer = new ArrayList<>(medel.franRantebarande(r, nyckel(r)));
        verifikationer.add(new Verifikation(nyckel(r), LocalDate.now(klocka), Slag.TILLFALLER_STATEN, "Belopp under 25 kronor tillfaller staten",
                Dagbok.SYSTEMET, List.of(Kontorad.debet(konto(r.mottagare()), r.malnummer(), null, belopp), Kontorad.kredit(Konto.STATEN, r.malnummer(), null, belopp))));
        kassa.bokfor(verifikationer);
        lager.utbetald(r.id(), Belopp.NOLL, belopp);
        dagbok.skriv(r.malnummer(), Dagbok.SYSTEMET, belopp.svenskt() + " kronor är för litet att betala ut och tillfaller staten.", "UB 13:20 a st 2");
    }

    private void underratta(Redovisning r, Belopp belopp, List<Avrakning> avraknat) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sokande", register.part(r.malnummer(), Roll.SOKANDE).orElseThrow());
        data.put("galdenar", register.part(r.malnummer(), Roll.GALDENAR).orElseThrow());
        data.put("belopp", belopp);
        data.put("utbetalningsdag", LocalDate.now(klocka));
        data.put("influten", r.influten());
        data.put("avrakningar", avraknat);
        data.put("kvar", medel.kvar(r.malnummer()));
        boolean tillSokanden = r.mottagare() == Mottagare.SOKANDE;
        avsandning.skicka(r.malnummer(), new Brev(tillSokanden ? "redovisning_sokanden" : "aterbetalning_galdenaren", data,
                tillSokanden ? Roll.SOKANDE : Roll.GALDENAR, Satt.ENKEL, "UF 13:3", nyckel(r)));
    }

    private static String nyckel(Redovisning r) {
        return "utbetalning/" + r.id() + "/" + (r.utbetalningar() + 1);
    }

    private static String vem(Redovisning r) {
        return r.mottagare() == Mottagare.SOKANDE ? "sökanden" : "gäldenären";
    }

    static Konto konto(Mottagare mottagare) {
        return mottagare == Mottagare.SOKANDE ? Konto.MEDEL_I_MAL : Konto.ATERBETALAS;
    }
}
