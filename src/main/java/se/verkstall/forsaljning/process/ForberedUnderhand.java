package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Underhand;
import se.verkstall.forsaljning.berakning.Underhandsvillkor;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Underhandslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare decides how tenders are asked for, or who is asked to sell. */
@Component
@Lagrum({"UB 9:8", "UF 9:3", "UF 9:4", "UF 9:13", "UF 9:14", "UF 9:15", "UF 9:6"})
class ForberedUnderhand implements Uppgiftshanterare {

    private static final int VECKOR = 3;

    private final Forsaljningslager forsaljningar;
    private final Underhandslager lager;
    private final Egendomsregister egendomar;
    private final Dagbok dagbok;
    private final Clock klocka;

    ForberedUnderhand(Forsaljningslager forsaljningar, Underhandslager lager, Egendomsregister egendomar, Dagbok dagbok, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.egendomar = egendomar;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "forberedUnderhand";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        LocalDate idag = LocalDate.now(klocka);
        Map<String, Object> ifyllt = new HashMap<>(Map.of("anbudssatt", "KUNGORELSE", "anbudstid", idag.plusWeeks(VECKOR).toString(), "bundenTill",
                idag.plusWeeks(VECKOR + 2L).toString(), "villkor", "Egendomen säljs i det skick som den befinner sig i vid försäljningstillfället. Köpeskillingen betalas genast."));
        Belopp lagsta = Variabler.forsaljning(uppgift, forsaljningar).lagsta();
        if (lagsta != null) {
            ifyllt.put("lagstaPris", lagsta.toString());
        }
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Variabler.forsaljning(uppgift, forsaljningar).id());
        Egendom egendom = egendomar.hamta(f.egendomId());
        Belopp lagsta = svar.get("lagstaPris") == null ? f.lagsta() : Belopp.kronor((BigDecimal) svar.get("lagstaPris"));
        Underhand.Satt satt = Underhand.Satt.valueOf((String) svar.get("anbudssatt"));
        boolean hor = Boolean.TRUE.equals(svar.get("hor"));
        LocalDate yttrande = hor ? (LocalDate) svar.get("yttrandeTill") : null;
        krav(svar, satt, hor, yttrande, egendom, lagsta);
        forsaljningar.villkor(f.id(), lagsta, f.gravationsbevis());
        boolean uppdrag = satt == Underhand.Satt.UPPDRAG;
        Underhand u = lager.laggTill(new Underhand(0, f.id(), 0, satt, (String) svar.get("visning"), (LocalDate) svar.get("anbudstid"), (LocalDate) svar.get("bundenTill"),
                Boolean.TRUE.equals(svar.get("forseglat")), (String) svar.get("anstand"), (String) svar.get("villkor"), uppdrag ? (String) svar.get("uppdragstagare") : null,
                uppdrag ? (String) svar.get("uppdragsadress") : null, uppdrag ? (LocalDate) svar.get("redovisas") : null, yttrande, false));
        dagbok.skriv(f.malnummer(), vem, "Egendomen ska säljas under hand; anbud fordras in " + satt.text() + ". Skäl: " + svar.get("skal"), "UB 9:8 st 1");
        Map<String, Object> variabler = new HashMap<>();
        variabler.put("hor", hor);
        variabler.put("yttrandeTimer", hor ? Processer.efterSistaDag(yttrande) : null);
        variabler.put("anbudTimer", Processer.efterSistaDag(u.anbudstid()));
        variabler.put("bundenTill", u.bundenTill().toString());
        return variabler;
    }

    private void krav(Map<String, Object> svar, Underhand.Satt satt, boolean hor, LocalDate yttrande, Egendom egendom, Belopp lagsta) {
        LocalDate idag = LocalDate.now(klocka);
        List<Fel> fel = new ArrayList<>(Underhandsvillkor.fel(new Underhandsvillkor.Lage(Boolean.TRUE.equals(svar.get("hogrePris")), Boolean.TRUE.equals(svar.get("okandSjopant")),
                idag, yttrande, (LocalDate) svar.get("anbudstid"), (LocalDate) svar.get("bundenTill"), satt == Underhand.Satt.UPPDRAG, (String) svar.get("uppdragstagare"),
                (String) svar.get("uppdragsadress"), (LocalDate) svar.get("redovisas"))));
        if (hor && (yttrande == null || !yttrande.isAfter(idag))) {
            fel.add(new Fel("yttrandeTill", "UF 9:13", "Ange till vilken dag sakägarna får yttra sig."));
        }
        if (egendom.forbehall() != null && lagsta == null) {
            fel.add(new Fel("lagstaPris", "UF 9:6", "Egendomen är utmätt med förbehåll: bestäm den lägsta köpeskillingen."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }
}
