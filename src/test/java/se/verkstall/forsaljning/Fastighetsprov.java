package se.verkstall.forsaljning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Testmal;
import se.verkstall.forsaljning.lagring.Anspraklager;
import se.verkstall.forsaljning.lagring.Fastighetslager;

/** What tests of the sale of real property share: an attached property with a mortgage, its auction with its meetings. */
abstract class Fastighetsprov extends Forsaljningsprov {

    /** Tuesday. */
    static final LocalDate UTMATT = LocalDate.of(2022, 3, 1);
    /** Tuesday; the meeting is held the same day, four hours earlier. */
    static final LocalDate AUKTION = LocalDate.of(2022, 5, 31);
    /** Tuesday, three weeks before. */
    static final LocalDate TRE_VECKOR = LocalDate.of(2022, 5, 10);
    /** Tuesday, six weeks after. */
    static final LocalDate FORDELNING = LocalDate.of(2022, 7, 12);

    @Autowired
    Clock klockan;
    @Autowired
    Fastighetslager fastigheter;
    @Autowired
    Anspraklager anspraklager;

    /** A claim of 200 000 kr in which a property worth 1 500 000 kr is attached on the day; the debtor has signed for the decision. */
    String utmattFastighet() {
        return utmattFastighet(UTMATT);
    }

    String utmattFastighet(LocalDate dag) {
        tid.stall(dag);
        String mal = Testmal.mal().fordringar(Testmal.ovrig("200000", "0", "0")).inkom(dag.minusMonths(2) + "T09:00:00Z").registrera(register);
        processer.starta("utmatning", mal, Map.of());
        utmatHuset(mal);
        return mal;
    }

    /** A claim of 200 000 kr in a case whose inquiry has found property to attach: what follows is the whole course of the case. */
    String utreddEgendom(LocalDate dag) {
        tid.stall(dag);
        String mal = Testmal.mal().fordringar(Testmal.ovrig("200000", "0", "0")).inkom(dag.minusMonths(2) + "T09:00:00Z").registrera(register);
        processer.starta("utmatningsmal", mal, Map.of("saknarHemvist", true, "redanUnderrattad", false));
        slutfor(mal, "redovisaTillgangar", Map.of("utredning", "Fastighetsregistret visar ett småhus.", "tillgang", "EGENDOM"));
        return mal;
    }

    /** The house is attached; the debtor signs for the decision the same day. */
    void utmatHuset(String mal) {
        utmatHuset(mal, Map.of());
    }

    void utmatHuset(String mal, Map<String, ?> andrat) {
        slutfor(mal, "valjEgendom", med(med(bil(), Map.of("slag", "FASTIGHET", "beskrivning", "Småhus på egen tomt", "beteckning", "Provstad Granen 1", "varde", "1500000", "kostnader", "40000",
                "plats", "Granvägen 1, Provstad", "skal", "Gäldenären har lagfart på fastigheten.", "sokandenBegart", "true")), andrat));
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        delgivningar.bekrafta(brev(mal, "utmatningsbeslut/%"), LocalDate.now(klockan), "kvitto");
        slutfor(mal, "upprattaUtmatningsprotokoll", ifyllt(mal, "upprattaUtmatningsprotokoll", Map.of("narvarande", "Ingen av parterna", "forrattningskostnader", "2 000 kronor")));
    }

    /** Documents at hand, a mortgage of 600 000 kr with a debt of 580 000 kr entered; described and valued on 15 March. */
    String beskriven() {
        return beskriven(bevis());
    }

    String beskriven(Map<String, Object> bevis) {
        String mal = utmattFastighet();
        slutfor(mal, "anskaffaFastighetsbevis", bevis);
        slutfor(mal, "bestamBeskrivningen", Map.of("dag", "2022-03-15", "klockslag", "10:00"));
        tid.till(mal, LocalDate.of(2022, 3, 15));
        slutfor(mal, "beskrivFastigheten", beskrivning(mal));
        return mal;
    }

    static Map<String, Object> bevis() {
        return new HashMap<>(Map.of("FASTIGHETSBEVIS", "true", "lagfarenAgare", "Gun Gäldenär", "taxeringsvarde", "1100000", "ansprak", List.of(Map.of("anspraksslag", "PANTRATT",
                "innehavare", "Bolånebanken AB", "innehavaradress", "Bankgatan 1, 111 11 Provstad", "grund", "pantbrev 600 000 kr", "inskrivningsdag", "2015-06-01", "ordning", "1",
                "pantbrev", "600000", "kapital", "580000", "anmald", "true"))));
    }

    Map<String, Object> beskrivning(String mal) {
        return ifyllt(mal, "beskrivFastigheten", Map.of("areal", "1 200 kvm tomtmark, ett småhus på 120 kvm från 1962", "fastighetsvarde", "1500000",
                "upplysningar", "Ägaren uppger att fastigheten är uthyrd till ingen."));
    }

    static Map<String, Object> tider(LocalDate auktion, LocalDate fordelning) {
        return new HashMap<>(Map.ofEntries(Map.entry("satt", "AUKTION"), Map.entry("parternaHorda", "true"), Map.entry("titelnLagakraft", "true"), Map.entry("dag", auktion.toString()),
                Map.entry("klockslag", "13:00"), Map.entry("plats", "Tingshuset, Provstad"), Map.entry("bevakningDag", auktion.toString()), Map.entry("bevakningTid", "09:00"),
                Map.entry("bevakningPlats", "Tingshuset, Provstad"), Map.entry("fordelningDag", fordelning.toString()), Map.entry("fordelningTid", "10:00"),
                Map.entry("fordelningPlats", "Kronofogdemyndigheten, Provstad"), Map.entry("visning", "Ägaren visar fastigheten torsdag 26 maj."),
                Map.entry("villkor", "Handpenning en tiondel; resten senast vid fördelningssammanträdet.")));
    }

    /** Announced in both media on the day, and the morning of the auction has come. */
    Auktion utlyst(String mal, LocalDate auktion, LocalDate fordelning, LocalDate kungjord) {
        slutfor(mal, "bestamFastighetsforsaljningen", tider(auktion, fordelning));
        tid.till(mal, kungjord);
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", kungjord.toString(), "WEBBPLATS", kungjord.toString()));
        tid.till(mal, auktion, LocalTime.of(9, 0));
        return senaste(mal);
    }

    /** The bevakningssammanträde is held and the list drawn up: costs 40 000 kr, so skyddsbelopp 640 000 kr. */
    void bevakat(String mal) {
        slutfor(mal, "hallBevakningssammantrade", bevakning(mal, Map.of()));
        slutfor(mal, "upprattaSakagarforteckning", ifyllt(mal, "upprattaSakagarforteckning", Map.of("forrattningskostnader", "40000")));
    }

    Map<String, Object> bevakning(String mal, Map<String, ?> andrat) {
        Map<String, Object> alla = ifyllt(mal, "hallBevakningssammantrade", Map.of("narvarandeSakagare", "Bolånebanken AB genom ombud", "anmalda", "Bolånebanken AB, 580 000 kronor"));
        alla.putAll(andrat);
        return alla;
    }

    static Map<String, Object> inrop() {
        return new HashMap<>(Map.of("utfall", "GODTA", "redogorelseLamnad", "true", "koparensAdress", "Köparvägen 2, 222 22 Provstad", "handpenningssatt", "KONTANT", "handpenning", "90000"));
    }

    Map<String, Object> protokoll(String mal, Map<String, ?> andrat) {
        return ifyllt(mal, "upprattaFastighetsprotokoll", andrat);
    }

    List<String> dagarFor(Auktion a) {
        List<String> dagar = new ArrayList<>();
        auktioner.utlysning(a.id()).forEach(p -> dagar.add(p.vad() + " " + p.senast() + (p.iTid() ? " i tid" : " inte i tid")));
        return dagar;
    }
}
