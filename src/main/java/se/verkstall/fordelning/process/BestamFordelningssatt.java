package se.verkstall.fordelning.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.berakning.Kungorelsemedier;
import se.verkstall.fordelning.berakning.Kungorelsesatt;
import se.verkstall.fordelning.handlaggning.Utlysningsarbete;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person decides whether a meeting is held, on what day, and whether and how it is announced. */
@Component
@Lagrum({"UB 13:4", "UF 13:6", "UF 13:10"})
class BestamFordelningssatt implements Uppgiftshanterare {

    private final Fordelningsvariabler variabler;
    private final Fordelningar fordelningar;
    private final Utlysningsarbete utlysningsarbete;

    BestamFordelningssatt(Fordelningsvariabler variabler, Fordelningar fordelningar, Utlysningsarbete utlysningsarbete) {
        this.variabler = variabler;
        this.fordelningar = fordelningar;
        this.utlysningsarbete = utlysningsarbete;
    }

    @Override
    public String nyckel() {
        return "bestamFordelningssatt";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Fordelning f = fordelningar.hamta(variabler.id(uppgift));
        Map<String, Object> ifyllt = new HashMap<>(Map.of("egendom", f.beskrivning(), "belopp", f.attFordela().toString(), "sakagare",
                String.join("\n", fordelningar.ansprak(f.id()).stream().map(a -> a.beteckning() + ": " + a.sakagare().namn() + ", " + a.sakagare().formansratt().text() + ", "
                        + a.begart().svenskt() + " kronor").toList())));
        if (f.kungorelse() == Kungorelsesatt.MED_AUKTIONEN && f.omgang() == 0) {
            ifyllt.put("satt", "SAMMANTRADE");
            ifyllt.put("dag", f.sammantrade().toString());
            ifyllt.put("kungorelse", Kungorelsesatt.MED_AUKTIONEN.name());
            ifyllt.put("klockslag", f.klockslag());
            ifyllt.put("plats", f.plats());
        }
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        long id = variabler.id(uppgift);
        boolean utan = "UTAN_SAMMANTRADE".equals(svar.get("satt"));
        if (utan) {
            kravUtan(fordelningar.hamta(id));
            utlysningsarbete.utanSammantrade(id, (LocalDate) svar.get("anmalan_senast"), (String) svar.get("motivering"), vem);
            return Map.of("utanSammantrade", true, "anmalanKravs", utlysningsarbete.maste(id));
        }
        for (String falt : List.of("dag", "klockslag", "plats", "kungorelse")) {
            krav(svar, falt, "UB 13:4 st 2", "Fyll i tid, plats och hur sammanträdet kungörs.");
        }
        Kungorelsesatt satt = Kungorelsesatt.valueOf((String) svar.get("kungorelse"));
        utlysningsarbete.sattUt(id, new Utlysningsarbete.Val((LocalDate) svar.get("dag"), (String) svar.get("klockslag"), (String) svar.get("plats"), satt,
                (String) svar.get("motivering"), medier(satt, svar)), vem);
        return Map.of("utanSammantrade", false, "kungors", satt == Kungorelsesatt.LAGENS_MEDIER || satt == Kungorelsesatt.ANNAT_SATT);
    }

    /** Where the law prescribes a meeting, money cannot be shared without one. */
    private static void kravUtan(Fordelning f) {
        if (f.paAuktion() && f.egendom().harSakagarforteckning()) {
            throw new OgiltigIndataException("satt", "UB 13:4 st 1", "När " + f.egendom().text() + " har sålts på auktion ska fördelningssammanträde hållas.");
        }
    }

    /** The media of the day of the meeting, or the other way that was found suitable. */
    @Lagrum("UF 13:6 st 2")
    private static List<String> medier(Kungorelsesatt satt, Map<String, Object> svar) {
        List<String> medier = new ArrayList<>();
        if (satt == Kungorelsesatt.LAGENS_MEDIER) {
            for (String medium : Kungorelsemedier.lagens((LocalDate) svar.get("dag"))) {
                boolean tidning = medium.equals(Kungorelsemedier.ORTSTIDNING);
                if (tidning) {
                    krav(svar, "medium", "UF 13:6 st 2", "Skriv vilken eller vilka ortstidningar kungörelsen ska föras in i.");
                }
                medier.add(tidning ? (String) svar.get("medium") : medium);
            }
            if (Boolean.TRUE.equals(svar.get("poit")) && !medier.contains(Kungorelsemedier.POST_OCH_INRIKES)) {
                medier.add(Kungorelsemedier.POST_OCH_INRIKES);
            }
        } else if (satt == Kungorelsesatt.ANNAT_SATT) {
            krav(svar, "medium", "UF 13:6 st 2", "Skriv på vilket annat sätt kungörandet sker.");
            medier.add((String) svar.get("medium"));
        }
        return medier;
    }

    private static void krav(Map<String, Object> svar, String falt, String lagrum, String text) {
        if (svar.get(falt) == null) {
            throw new OgiltigIndataException(falt, lagrum, text);
        }
    }
}
