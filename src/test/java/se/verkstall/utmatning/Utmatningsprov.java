package se.verkstall.utmatning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.utskick.Utskickslada;

/** A case in which property is attached, and how a test acts in it. It begins on Tuesday 1 March 2022. */
abstract class Utmatningsprov extends Integrationstest {

    static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);
    static final String HANDLAGGAREN = "handlaggare";

    @Autowired Malregister register;
    @Autowired Egendomsregister egendomar;
    @Autowired Utmatningar utmatningar;
    @Autowired Delgivningar delgivningar;
    @Autowired Processer processer;
    @Autowired Uppgifter uppgifter;
    @Autowired Utskickslada lada;
    @Autowired Tidsresa tid;
    @Autowired JdbcClient jdbc;

    String mal;

    /** Chosen, attached, the decision served the same day and the protokoll finished. */
    void utmatt(Map<String, ?> egendom) {
        tid.stall(TISDAG);
        mal = Testmal.mal().fordringar(Testmal.ovrig("40000", "500", "900")).registrera(register);
        processer.starta("utmatning", mal, Map.of());
        Map<String, Object> svar = new HashMap<>(Map.of("atgard", "UTMAT", "slag", "LOSORE", "beskrivning", "Segelbåt", "varde", "80000", "plats", "Provhamn", "besittning", "GALDENAREN",
                "undantag", "INGET", "skal", "Båten är gäldenärens."));
        svar.putAll(egendom);
        slutfor("valjEgendom", svar);
        slutfor("beslutaOmUtmatning", Map.of("bekraftat", "true"));
        delgivningar.bekrafta(brev("utmatningsbeslut/%"), TISDAG, "kvitto");
        Map<String, Object> protokoll = ifyllt("upprattaUtmatningsprotokoll");
        protokoll.putAll(Map.of("narvarande", "Ingen", "forrattningskostnader", "Inga"));
        slutfor("upprattaUtmatningsprotokoll", protokoll);
    }

    long utmatningId() {
        return utmatningar.i(mal).get(0).id();
    }

    Map<String, Object> ifyllt(String nyckel) {
        return new HashMap<>(uppgifter.ifyllt(uppgifter.ta(uppgift(nyckel), HANDLAGGAREN)));
    }

    void slutfor(String nyckel, Map<String, ?> svar) {
        uppgifter.slutfor(uppgifter.ta(uppgift(nyckel), HANDLAGGAREN).id(), svar, HANDLAGGAREN);
        tid.korForfallna(mal);
    }

    void till(String dag) {
        tid.till(mal, LocalDate.parse(dag));
        tid.korForfallna(mal);
    }

    List<String> oppna() {
        tid.korForfallna(mal);
        return jdbc.sql("select nyckel from uppgift where malnummer = :mal and slut is null").param("mal", mal).query(String.class).list();
    }

    /** The id of the one letter whose key is like that. */
    long brev(String nyckel) {
        return jdbc.sql("select u.id from utskick u join mal m on m.id = u.mal_id where m.malnummer = :mal and u.nyckel like :nyckel").param("mal", mal).param("nyckel", nyckel)
                .query(Long.class).single();
    }

    List<String> brevTill(String nyckel) {
        return jdbc.sql("select u.namn || ' ' || u.satt from utskick u join mal m on m.id = u.mal_id where m.malnummer = :mal and u.nyckel like :nyckel order by u.id")
                .param("mal", mal).param("nyckel", nyckel).query(String.class).list();
    }

    private String uppgift(String nyckel) {
        tid.korForfallna(mal);
        return jdbc.sql("select task_id from uppgift where malnummer = :mal and nyckel = :nyckel and slut is null").param("mal", mal).param("nyckel", nyckel)
                .query(String.class).optional().orElseThrow(() -> new AssertionError("Ingen uppgift " + nyckel + "; öppna: " + oppna()));
    }
}
