package se.verkstall.fordelning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;
import se.verkstall.utskick.Utskicksstatus;

/** What the tests of sharing have in common: 50 000 kr for an excavator come in on Wednesday 2023-03-01; two applicants and a pledge want it. */
abstract class Fordelningsprov extends Integrationstest {

    static final String HANDLAGGARE = "handlaggare";
    /** A Wednesday. */
    static final LocalDate INFLUTET = LocalDate.of(2023, 3, 1);
    /** A Thursday. Two weeks before is Thursday 2023-03-16. */
    static final LocalDate SAMMANTRADE = LocalDate.of(2023, 3, 30);
    /** A Thursday: the last day for announcement and notices. */
    static final LocalDate SISTA_DAG = LocalDate.of(2023, 3, 16);

    @Autowired
    Fordelningar fordelningar;
    @Autowired
    Malregister register;
    @Autowired
    Kassajournal kassa;
    @Autowired
    Processer processer;
    @Autowired
    Tidsresa tid;
    @Autowired
    Fristbok frister;
    @Autowired
    Utskickslada lada;
    @Autowired
    Uppgifter uppgifter;
    @Autowired
    RuntimeService motorn;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TransactionTemplate transaktion;

    String malA;
    String malB;
    long id;

    @BeforeEach
    void malen() {
        tid.stall(INFLUTET);
        malA = Testmal.mal().fordringar(Testmal.ovrig("30000", "0", "0")).registrera(register);
        malB = Testmal.mal().fordringar(Testmal.ovrig("60000", "0", "0")).registrera(register);
    }

    static Sakagare pant(String vardehandling) {
        return new Sakagare("P", "Panthavaren AB", null, "Pantgatan 1, 111 11 Provstad", Formansratt.HANDPANTRATT, null, 1, false, null, null, Belopp.NOLL, Belopp.kronor(500),
                Belopp.kronor(20_000), true, false, vardehandling);
    }

    Sakagare sokande(String mal, int kronor) {
        return Sakagare.utmatning(mal, "Provbolaget AB", "5560360793", "Provgatan 1, 111 11 Provstad", LocalDate.of(2023, 1, 10), null, null, Belopp.kronor(kronor));
    }

    /** The excavator is sold and the sharing begins. */
    void pengarnaKommer() {
        borja(Kopeskilling.losEgendom("prov/" + malA, malA, "en grävmaskin", INFLUTET, Belopp.kronor(50_000),
                List.of(sokande(malA, 30_000), sokande(malB, 60_000), pant(null)), List.of(new Kopeskilling.Kostnad("K1", Belopp.kronor(2_000), null))));
    }

    void borja(Kopeskilling k) {
        transaktion.executeWithoutResult(t -> {
            id = fordelningar.taEmot(k);
            processer.starta("fordelning", malA, Map.of("fordelningId", id));
        });
        tid.korForfallna(malA);
    }

    void sattUt(LocalDate dag) {
        gor("bestamFordelningssatt", Map.of("satt", "SAMMANTRADE", "dag", dag.toString(), "klockslag", "10:00", "plats", "Kronofogdemyndigheten, sal 1", "kungorelse", "LAGENS_MEDIER",
                "motivering", "Flera borgenärer gör anspråk på medlen."));
    }

    /** Everything up to the watch before the meeting, in time. */
    void utlystITid() {
        sattUt(SAMMANTRADE);
        posten();
        tid.till(malA, LocalDate.of(2023, 3, 10)); // Friday
        gor("registreraSammantradeskungorelse", Map.of("dag", "2023-03-10"));
        tid.till(malA, SISTA_DAG.plusDays(1));
    }

    void hall(Map<String, Object> extra) {
        Map<String, Object> svar = new HashMap<>(Map.of("utfall", "HALLET", "narvarande", "Panthavaren AB genom ombud", "anforanden", "Inget.", "yrkanden", "Inga."));
        svar.putAll(extra);
        gor("hallFordelningssammantrade", svar);
    }

    /** The claims of the form with one changed. */
    List<Map<String, Object>> medAndring(String beteckning, Map<String, Object> andring) {
        List<?> rader = (List<?>) uppgifter.ifyllt(uppgift("hallFordelningssammantrade")).get("ansprak");
        return rader.stream().map(r -> {
            Map<String, Object> rad = new HashMap<>();
            ((Map<?, ?>) r).forEach((k, v) -> rad.put((String) k, v));
            if (beteckning.equals(rad.get("beteckning"))) {
                rad.putAll(andring);
            }
            return rad;
        }).toList();
    }

    /** The post goes: every simple letter of the case that waits. */
    void posten() {
        lada.i(malA).stream().filter(u -> u.status() == Utskicksstatus.KOAD && u.satt() == Satt.ENKEL).forEach(u -> lada.skicka(u.id()));
    }

    List<String> brev(String mall) {
        return jdbc.sql("select u.namn from utskick u join handling h on h.id = u.handling_id join mal m on m.id = u.mal_id where m.malnummer = :mal and h.mall = :mall order by u.id")
                .param("mal", malA).param("mall", mall).query(String.class).list();
    }

    Utskick utskick(String mall) {
        long utskickId = jdbc.sql("select u.id from utskick u join handling h on h.id = u.handling_id join mal m on m.id = u.mal_id where m.malnummer = :mal and h.mall = :mall order by u.id desc limit 1")
                .param("mal", malA).param("mall", mall).query(Long.class).single();
        return lada.hamta(utskickId);
    }

    List<String> oppna() {
        return jdbc.sql("select nyckel from uppgift where malnummer = :mal and slut is null order by nyckel").param("mal", malA).query(String.class).list();
    }

    Uppgift uppgift(String nyckel) {
        return uppgifter.hamta(jdbc.sql("select task_id from uppgift where malnummer = :mal and nyckel = :nyckel and slut is null").param("mal", malA).param("nyckel", nyckel)
                .query(String.class).single());
    }

    void gor(String nyckel, Map<String, Object> svar) {
        Uppgift uppgift = uppgifter.ta(uppgift(nyckel).id(), HANDLAGGARE);
        Map<String, Object> allt = new HashMap<>(uppgifter.ifyllt(uppgift));
        allt.putAll(svar);
        uppgifter.slutfor(uppgift.id(), allt, HANDLAGGARE);
        tid.korForfallna(malA);
    }

    Frist frist(String prefix) {
        return frister.i(malA).stream().filter(f -> f.nyckel().startsWith(prefix)).findFirst().orElseThrow();
    }

    Belopp saldo(Konto konto, String mal) {
        return kassa.saldo(konto, mal);
    }

    Belopp tilldelat(String beteckning) {
        return fordelningar.ansprak(id).stream().filter(a -> a.beteckning().equals(beteckning)).findFirst().orElseThrow().tilldelning().belopp();
    }

    boolean pagar(String modell) {
        return motorn.createProcessInstanceQuery().processDefinitionKey(modell).processInstanceBusinessKey(malA).count() > 0;
    }

    void minuten(LocalDate dag, LocalTime klockan) {
        tid.till(malA, dag, klockan);
    }

    static void lika(Belopp belopp, String kronor) {
        assertThat(belopp).isEqualTo(Belopp.parse(kronor));
    }
}
