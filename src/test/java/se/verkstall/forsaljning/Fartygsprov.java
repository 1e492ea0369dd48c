package se.verkstall.forsaljning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.lag.Belopp;

/** What the tests of sales of ships and aircraft share. Attached Tuesday 1 March 2022; the auction is on Tuesday 14 June. */
abstract class Fartygsprov extends Forsaljningsprov {

    static final LocalDate UTMATT = LocalDate.of(2022, 3, 1);
    static final LocalDate AUKTION = LocalDate.of(2022, 6, 14);
    /** A Wednesday. */
    static final LocalDate SAMMANTRADE = LocalDate.of(2022, 7, 20);

    @Autowired
    Fartygsauktioner fartyg;

    void inropat(String mal, LocalDate kungjord, int kronor, Map<String, Object> svar) {
        kungor(mal, kungjord);
        tillAuktionen(mal, senaste(mal));
        slutfor(mal, "upprattaFartygsforteckning", Map.of("kostnader", "40000", "ansprak", bara(mal)));
        bud(senaste(mal), "Rederi Ett", kronor);
        slutfor(mal, "hallFartygsauktion", svar);
        slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of()));
    }

    String utmatt(String slag, String beskrivning, List<Map<String, String>> sakagare) {
        return utmattBil(UTMATT, Map.of("slag", slag, "beskrivning", beskrivning, "beteckning", "PROV-1", "varde", "800000", "sakagare", sakagare, "sokandenBegart", "true"));
    }

    static Map<String, String> sakagare(String slag, String namn, String kronor) {
        return Map.of("sakagarslag", slag, "sakagarnamn", namn, "sakagaradress", "Hamngatan 1", "sakagarfordran", kronor);
    }

    static Map<String, Object> beredd() {
        return new HashMap<>(Map.of("registerutdrag", "2022-03-01", "titelnLagakraft", "true", "beskrivning", "Byggt 1998, väl underhållet.", "beskrivningPlats", "Kronofogdemyndigheten",
                "varde", "800000", "hors", "HORS", "yttrandeTill", "2022-03-15"));
    }

    static Map<String, Object> auktionen() {
        return new HashMap<>(Map.of("dag", AUKTION.toString(), "klockslag", "10:00", "plats", "Auktionssalen, Provstad", "villkor", "En sjättedel genast.", "sammantradeDag",
                SAMMANTRADE.toString(), "sammantradeKlockslag", "10:00", "sammantradePlats", "Sal 1, Provstad"));
    }

    static Map<String, Object> inrop(String handpenning) {
        return new HashMap<>(Map.of("utfall", "GODTA", "redogjort", "true", "handpenningSatt", "KONTANT", "handpenning", handpenning, "koparensAdress", "Kajen 3"));
    }

    Map<String, Object> protokoll(String mal, Map<String, String> andrat) {
        Map<String, String> alla = new HashMap<>(Map.of("narvarandeSakagare", "Skeppsbanken AB genom ombud", "forekom", "Inget därutöver."));
        alla.putAll(andrat);
        return ifyllt(mal, "upprattaFartygsprotokoll", alla);
    }

    void kungor(String mal, LocalDate dag) {
        tid.till(mal, dag);
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", dag.toString(), "WEBBPLATS", dag.toString()));
    }

    /** The applicant's claim alone. */
    List<Map<String, Object>> bara(String mal) {
        return List.of(Map.of("beteckning", mal, "vem", "Provbolaget AB", "ratt", "UTMATNING", "inskriven", "2022-03-01", "exekution", "true", "kapital", "40000"));
    }

    List<Map<String, Object>> anspraken(String mal, String pantbrev) {
        boolean luft = egendomar.i(mal).get(0).slag() == se.verkstall.lag.Egendomsslag.REGISTRERAT_LUFTFARTYG;
        List<Map<String, Object>> alla = new ArrayList<>(bara(mal));
        alla.add(Map.of("beteckning", "S1", "vem", "Bärgaren", "adress", "Hamngatan 1", "ratt", luft ? "LUFTPANTRATT" : "SJOPANTRATT", "kapital", "50000"));
        alla.add(Map.of("beteckning", "S2", "vem", "Banken", "adress", "Hamngatan 1", "ratt", "INTECKNING", "inskriven", "2015-05-04", "kapital", "500000", "pantbrev", pantbrev));
        return alla;
    }

    /** The meeting on the day that was announced with the auction. */
    void fordela(String mal) {
        tid.korForfallna(mal);
        processer.starta("fordelning", mal, Map.of("fordelningId", fordelningar.i(mal).get(0).id()));
        fordelaVidSammantradet(mal);
    }

    /** The same, where the sharing has begun. */
    void fordelaVidSammantradet(String mal) {
        slutfor(mal, "bestamFordelningssatt", Map.of("satt", "SAMMANTRADE", "dag", SAMMANTRADE.toString(), "klockslag", "10:00", "plats", "Sal 1, Provstad", "kungorelse", "MED_AUKTIONEN",
                "motivering", "Kungjort med auktionen."));
        tid.till(mal, SAMMANTRADE);
        Map<String, Object> svar = ifyllt(mal, "hallFordelningssammantrade", Map.of("utfall", "HALLET", "narvarande", "Ingen", "anforanden", "Inget.", "yrkanden", "Inga.", "andringar", "Inga.",
                "utan_verkan", "Inteckningen är utan verkan."));
        slutfor(mal, "hallFordelningssammantrade", svar);
    }

    Map<String, Belopp> delar(String mal) {
        Map<String, Belopp> delar = new HashMap<>();
        for (Ansprak a : fordelningar.ansprak(fordelningar.i(mal).get(0).id())) {
            delar.put(a.beteckning(), a.tilldelning().belopp());
        }
        return delar;
    }
}
