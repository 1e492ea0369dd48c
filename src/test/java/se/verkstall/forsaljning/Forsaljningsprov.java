package se.verkstall.forsaljning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.forsaljning.berakning.Kungorelsekrav.Medium;
import se.verkstall.frist.Fristbok;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.lag.Belopp;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.utskick.Utskickslada;

/** What tests of attachment and sale share: a case, its tasks, its auctions. */
abstract class Forsaljningsprov extends Integrationstest {

    static final String HANDLAGGAREN = "handlaggare";

    @Autowired
    Malregister register;
    @Autowired
    Processer processer;
    @Autowired
    Uppgifter uppgifter;
    @Autowired
    Utskickslada lada;
    @Autowired
    Delgivningar delgivningar;
    @Autowired
    Auktioner auktioner;
    @Autowired
    Kopeskillingar kopeskillingar;
    @Autowired
    Kungorelser kungorelser;
    @Autowired
    Tidsresa tid;
    @Autowired
    Fristbok fristbok;
    @Autowired
    Kassajournal kassa;
    @Autowired
    Fordelningar fordelningar;
    @Autowired
    Egendomsregister egendomar;
    @Autowired
    JdbcClient jdbc;

    /** A case with a claim of 40 000 kr in which a car worth 60 000 kr is attached on the day; the debtor has signed for the decision. */
    String utmattBil(LocalDate dag, Map<String, ?> andrat) {
        tid.stall(dag);
        String mal = Testmal.mal().fordringar(Testmal.ovrig("40000", "0", "0")).inkom(dag.minusMonths(2) + "T09:00:00Z").registrera(register);
        processer.starta("utmatning", mal, Map.of());
        slutfor(mal, "valjEgendom", med(bil(), andrat));
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        delgivningar.bekrafta(brev(mal, "utmatningsbeslut/%"), dag, "kvitto");
        slutfor(mal, "upprattaUtmatningsprotokoll", ifyllt(mal, "upprattaUtmatningsprotokoll", Map.of("narvarande", "Ingen av parterna", "forrattningskostnader", "2 000 kronor")));
        return mal;
    }

    static Map<String, Object> bil() {
        return new HashMap<>(Map.of("atgard", "UTMAT", "slag", "FORDON", "beskrivning", "Personbil, blå", "beteckning", "ABC 123", "varde", "60000", "kostnader", "5000",
                "plats", "Gäldenärens garage", "besittning", "GALDENAREN", "undantag", "INGET", "skal", "Bilen är gäldenärens och behövs inte för förvärvet."));
    }

    static Map<String, Object> auktion(LocalDate dag) {
        return new HashMap<>(Map.of("satt", "AUKTION", "titelnLagakraft", "true", "form", "SAL", "dag", dag.toString(), "klockslag", "10:00", "plats", "Auktionssalen, Provstad",
                "villkor", "Betalas genast."));
    }

    static Map<String, Object> med(Map<String, Object> grund, Map<String, ?> andrat) {
        Map<String, Object> alla = new HashMap<>(grund);
        alla.putAll(andrat);
        return alla;
    }

    /** The form as it is opened, what the handler prepared kept, with changes. */
    Map<String, Object> ifyllt(String mal, String nyckel, Map<String, ?> andrat) {
        Map<String, Object> alla = new HashMap<>(uppgifter.ifyllt(uppgifter.ta(uppgift(mal, nyckel).id(), HANDLAGGAREN)));
        alla.putAll(andrat);
        return alla;
    }

    /** The auction is set, announced on time in both media, and its day has come. */
    Auktion utlystOchKungjord(String mal, LocalDate auktionsdag, LocalDate kungjord) {
        slutfor(mal, "bestamForsaljningen", auktion(auktionsdag));
        tid.till(mal, kungjord);
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", kungjord.toString(), "WEBBPLATS", kungjord.toString()));
        return senaste(mal);
    }

    /** The money is shared out without a meeting: the applicant alone has a claim in it. */
    void fordelaUtanMote(String mal, long fordelningId) {
        processer.starta("fordelning", mal, Map.of("fordelningId", fordelningId));
        slutfor(mal, "bestamFordelningssatt", ifyllt(mal, "bestamFordelningssatt", Map.of("satt", "UTAN_SAMMANTRADE", "motivering", "Bara sökanden har en fordran.")));
        slutfor(mal, "fordelaUtanSammantrade", ifyllt(mal, "fordelaUtanSammantrade", Map.of()));
    }

    void bud(Auktion auktion, String vem, int kronor) {
        auktioner.bjud(auktion.id(), vem, "Budvägen 1, 111 11 Provstad", Belopp.kronor(kronor), HANDLAGGAREN);
    }

    void tillAuktionen(String mal, Auktion auktion) {
        tid.till(mal, auktion.dag(), LocalTime.of(10, 0));
    }

    Auktion senaste(String mal) {
        return auktioner.i(forsaljning(mal).id()).stream().reduce((a, b) -> b).orElseThrow();
    }

    Forsaljning forsaljning(String mal) {
        return auktioner.forsaljningar(mal).stream().reduce((a, b) -> b).orElseThrow();
    }

    void infor(String mal, Auktion auktion, LocalDate dag) {
        for (Medium m : List.of(Medium.POST_OCH_INRIKES_TIDNINGAR, Medium.WEBBPLATS)) {
            kungorelser.inford(mal, auktion.avser(), m, dag, HANDLAGGAREN);
        }
    }

    List<String> oppna(String mal) {
        tid.korForfallna(mal);
        return jdbc.sql("select nyckel from uppgift where malnummer = :mal and slut is null order by nyckel").param("mal", mal).query(String.class).list();
    }

    List<String> brevTill(String mal, String monster) {
        return jdbc.sql("select u.namn from utskick u join mal m on m.id = u.mal_id where m.malnummer = :mal and u.nyckel like :monster order by u.id").param("mal", mal)
                .param("monster", monster).query(String.class).list();
    }

    long brevTill(String mal, String monster, String vem) {
        tid.korForfallna(mal);
        return jdbc.sql("select u.id from utskick u join mal m on m.id = u.mal_id where m.malnummer = :mal and u.nyckel like :monster and u.namn = :vem").param("mal", mal)
                .param("monster", monster).param("vem", vem).query(Long.class).single();
    }

    /** A share attached on Tuesday 1 March 2022: the applicant's request that the whole be sold is granted on Wednesday 16 March and final on Friday 8 April. */
    void helaSaljs(String mal, String delagare, String taljare, String namnare) {
        slutfor(mal, "registreraYrkande", Map.of("yrkat", "SOKANDEN", "svarsdag", "2022-03-15"));
        helaSaljs(mal, delagare, "yrkande/%", LocalDate.of(2022, 3, 4)); // Friday
        tid.till(mal, LocalDate.of(2022, 3, 16));
        slutfor(mal, "beslutaOmYrkandet", Map.of("beslut", "BIFALL", "skal", "Andelen går inte att sälja för sig.", "andelar", List.of(Map.of("delagare", delagare, "taljare", taljare,
                "namnare", namnare))));
        helaSaljs(mal, delagare, "yrkandebeslut/%", LocalDate.of(2022, 3, 17)); // Thursday
        tid.till(mal, LocalDate.of(2022, 4, 8));
        slutfor(mal, "provaYrkandetsLagakraft", Map.of("utgang", "LAGA_KRAFT"));
    }

    private void helaSaljs(String mal, String delagare, String brevet, LocalDate delgivet) {
        tid.till(mal, delgivet);
        for (String vem : List.of("Gun Gäldenär", delagare)) {
            delgivningar.bekrafta(brevTill(mal, brevet, vem), delgivet, "kvitto");
        }
    }

    long brev(String mal, String monster) {
        tid.korForfallna(mal);
        return jdbc.sql("select u.id from utskick u join mal m on m.id = u.mal_id where m.malnummer = :mal and u.nyckel like :monster order by u.id limit 1").param("mal", mal)
                .param("monster", monster).query(Long.class).single();
    }

    void slutfor(String mal, String nyckel, Map<String, ?> svar) {
        Uppgift uppgift = uppgifter.ta(uppgift(mal, nyckel).id(), HANDLAGGAREN);
        uppgifter.slutfor(uppgift.id(), svar, HANDLAGGAREN);
        tid.korForfallna(mal);
    }

    Uppgift uppgift(String mal, String nyckel) {
        tid.korForfallna(mal);
        String id = jdbc.sql("select task_id from uppgift where malnummer = :mal and nyckel = :nyckel and slut is null").param("mal", mal).param("nyckel", nyckel)
                .query(String.class).optional().orElseThrow(() -> new AssertionError("Ingen uppgift " + nyckel + "; öppna: " + oppna(mal)));
        return uppgifter.hamta(id);
    }
}
