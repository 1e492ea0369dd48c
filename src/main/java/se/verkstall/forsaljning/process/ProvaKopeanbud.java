package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Fastighetsinrop;
import se.verkstall.forsaljning.berakning.Underhandskop;
import se.verkstall.forsaljning.handlaggning.Fastighetsaffar;
import se.verkstall.forsaljning.handlaggning.Fastighetsdata;
import se.verkstall.forsaljning.handlaggning.Fastighetsunderhand;
import se.verkstall.forsaljning.handlaggning.Forteckningsarbete;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.tid.Fristkatalog;

/** A handläggare sells under hand, when the document of sale is signed, or not. */
@Component
@Lagrum({"UF 12:31 st 1", "UB 12:58", "UB 12:59 st 2", "UB 12:60"})
class ProvaKopeanbud implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Forteckningsarbete forteckningar;
    private final Fastighetsaffar affar;
    private final Fastighetsunderhand arbete;
    private final Fastighetsdata dokument;
    private final Clock klocka;

    ProvaKopeanbud(Forsaljningslager forsaljningar, Fastighetslager lager, Forteckningsarbete forteckningar, Fastighetsaffar affar, Fastighetsunderhand arbete, Fastighetsdata dokument, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.forteckningar = forteckningar;
        this.affar = affar;
        this.arbete = arbete;
        this.dokument = dokument;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "provaKopeanbud";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Fastighetsforteckning l = forteckningar.senaste(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        return Map.of("lagsta", l.lagstaBud().svenskt() + " kronor", "handpenningssatt", "KONTANT");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        if (!"SALJ".equals(svar.get("utfall"))) {
            arbete.klart(f.id(), false);
            return Map.of(Variabler.SALD, false, Variabler.BETALD, false);
        }
        Fastighetsforteckning l = forteckningar.senaste(f.id());
        Belopp pris = Fastighetsval.ellerNoll(svar, "pris");
        String satt = (String) svar.get("handpenningssatt");
        Belopp handpenning = "OFFENTLIG".equals(satt) ? Belopp.NOLL : Fastighetsval.ellerNoll(svar, "handpenning");
        List<Fel> fel = new ArrayList<>(Underhandskop.fel(new Underhandskop.Lage(pris, svar.get("kopare") != null && svar.get("koparensAdress") != null,
                Fastighetsval.ja(svar, "koparenForst"), Fastighetsval.ja(svar, "skicket"), Fastighetsval.ja(svar, "rattigheterForbehallna"),
                otackt(l, pris), Fastighetsval.ja(svar, "panthavareTillfragade"), "OFFENTLIG".equals(satt), handpenning, forteckningar.handpenning(l, pris))));
        Fastighetsinrop.hinder(new Fastighetsinrop.Lage(pris, l.lagstaBud(), l.kostnader(), Fastighetsval.ja(svar, "hogreSannolikt"), Fastighetsval.ja(svar, "allaMedger"),
                Fastighetsval.ja(svar, "sokandenMedger"), dokument.fordran(f.malnummer()), Fastighetsval.ja(svar, "sokandenBestrider")))
                .forEach(x -> fel.add(new Fel("pris", x.lagrum(), x.text())));
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        LocalDate senast = Fristkatalog.berakna("UB 12:58", LocalDate.now(klocka), LocalDate.now(klocka)).dag();
        Fastighetskop k = affar.godta(new Fastighetsaffar.Inrop(f.id(), null, (String) svar.get("kopare"), (String) svar.get("koparensAdress"), pris, handpenning, satt, Variabler.betalsatt(svar), senast), l, vem);
        arbete.klart(f.id(), true);
        return Map.of(Variabler.SALD, true, Variabler.BETALD, k.kvar().arNoll());
    }

    /** Whether a mortgage claim of the list is left uncovered by the price. */
    @Lagrum("UB 12:59 st 2")
    private static boolean otackt(Fastighetsforteckning l, Belopp pris) {
        Belopp kvar = pris.plus(l.andraMedel());
        for (Fastighetsforteckning.Rad r : l.rader()) {
            kvar = r.belopp() == null ? kvar : kvar.minus(r.belopp());
            if (r.slag().startsWith("Panträtt") && kvar.arNegativt()) {
                return true;
            }
        }
        return false;
    }
}
