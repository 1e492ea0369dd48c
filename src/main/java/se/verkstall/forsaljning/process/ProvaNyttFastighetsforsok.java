package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Fastighetsforsok;
import se.verkstall.forsaljning.berakning.Fastighetsforsok.Lage;
import se.verkstall.forsaljning.handlaggning.Fastighetsaffar;
import se.verkstall.forsaljning.handlaggning.Fastighetsforsoksarbete;
import se.verkstall.forsaljning.handlaggning.Fastighetsredovisning;
import se.verkstall.forsaljning.handlaggning.Sakerheter;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare enters whether and when the applicant asks for a new attempt, or forgoes it; without one the attachment is lifted. */
@Component
@Lagrum({"UB 12:42", "UB 12:61", "UB 13:3"})
class ProvaNyttFastighetsforsok implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Fastighetsforsoksarbete arbete;
    private final Fastighetsaffar affar;
    private final Fastighetsredovisning redovisning;
    private final Sakerheter sakerheter;
    private final Dagbok dagbok;
    private final Clock klocka;

    ProvaNyttFastighetsforsok(Forsaljningslager forsaljningar, Fastighetslager lager, Fastighetsforsoksarbete arbete, Fastighetsaffar affar, Fastighetsredovisning redovisning,
                              Sakerheter sakerheter, Dagbok dagbok, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.arbete = arbete;
        this.affar = affar;
        this.redovisning = redovisning;
        this.sakerheter = sakerheter;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "provaNyttFastighetsforsok";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        Lage l = arbete.lage(f, null, false, true);
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("orsak", switch (l.orsak()) {
            case EJ_INROP -> "Inget inrop godtogs och fullföljdes. Sökanden kan begära ett nytt försök till och med " + arbete.senast(f) + ".";
            case INROP_OGILTIGT -> "Inropet blev ogiltigt. Ett nytt försök görs om sökanden inte avstår.";
            case EJ_UNDER_HAND -> "Fastigheten såldes inte under hand. Den bjuds ut på auktion om sökanden inte avstår.";
        });
        ifyllt.put("hallna", String.valueOf(l.hallnaAuktioner()));
        ifyllt.put("utsikt", true);
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        Lage l = arbete.lage(f, (LocalDate) svar.get("begardDag"), Fastighetsval.ja(svar, "sokandenAvstar"), Fastighetsval.ja(svar, "utsikt"));
        List<Fel> fel = Fastighetsforsok.fel(l, LocalDate.now(klocka));
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        boolean nytt = Fastighetsforsok.gors(l);
        arbete.stang(f, l);
        dagbok.skriv(uppgift.malnummer(), vem, (nytt ? "Ett nytt försök att sälja fastigheten görs." : "Inget nytt försök görs; utmätningen ska hävas.") + " Skäl: " + svar.get("skal"),
                "UB 12:42");
        if (!nytt) {
            Belopp onyttiga = Fastighetsval.ellerNoll(svar, "onyttigaKostnader");
            List<Sakerheter.Behov> behov = sakerheter.utanForsaljning(f.id(), onyttiga);
            if (!behov.isEmpty()) {
                sakerheter.ta(f.id(), behov, Fastighetsval.belopp(svar, "sakerhet"), Fastighetsval.text(svar, "sakerhetSkal"), vem);
            }
            Long fordelningId = redovisning.osald(f.id(), onyttiga);
            affar.osald(f.id());
            if (fordelningId != null) {
                return Map.of(Variabler.NYTT_FORSOK, false, Variabler.SALD, false, "fordelningId", fordelningId);
            }
        }
        return Map.of(Variabler.NYTT_FORSOK, nytt, Variabler.SALD, false);
    }
}
