package se.verkstall.mal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Parttyp;

/** The dagbok cannot be changed, and one who gets round the database's refusal is found out. */
@Transactional
@Lagrum("UF 1:5")
class DagbokIT extends Integrationstest {

    @Autowired Dagbok dagbok;
    @Autowired Provmal provmal;
    @Autowired JdbcClient jdbc;

    private String mal;
    private long id;

    @BeforeEach
    void ettMalMedTreRader() {
        mal = provmal.nytt(Provmal.SOKANDE, Part.av(Roll.GALDENAR, Parttyp.PRIVATPERSON, "Testa Provsson", "199001012384", "Provgatan 1"));
        id = jdbc.sql("select id from mal where malnummer = :mal").param("mal", mal).query(Long.class).single();
        for (int i = dagbok.rader(mal).size(); i < 3; i++) {
            dagbok.skriv(mal, "handlaggare", "Anteckning " + i, "UF 1:5");
        }
    }

    @Test
    void varje_rad_bar_nasta_nummer_och_en_hash_over_den_forra() {
        assertThat(dagbok.rader(mal)).extracting(Dagbok.Rad::nr).containsExactly(1, 2, 3);
        assertThat(dagbok.rader(mal)).extracting(Dagbok.Rad::hash).doesNotHaveDuplicates().allMatch(h -> h.matches("[0-9a-f]{64}"));
        assertThat(brott()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"update dagbok set handelse = 'Annat'", "delete from dagbok", "truncate dagbok"})
    void databasen_vagrar_andra_och_ta_bort(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest(name = "{0} upptäcks vid rad {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en ändrad text        | update dagbok set handelse = 'Annat' where mal_id = :id and nr = 2                 | 2
            en ändrad tid         | update dagbok set tid = tid - interval '1 day' where mal_id = :id and nr = 1       | 1
            en borttagen rad      | delete from dagbok where mal_id = :id and nr = 2                                   | 3
            en borttagen sista rad| delete from dagbok where mal_id = :id and nr = 3                                   | 3
            """)
    void den_som_gar_runt_vagran_upptacks(String vad, String sql, int rad) {
        jdbc.sql("alter table dagbok disable trigger user").update();
        jdbc.sql(sql).param("id", id).update();
        assertThat(brott()).as(vad).contains(rad);
    }

    private List<Integer> brott() {
        return dagbok.verifiera().stream().filter(b -> b.malnummer().equals(mal)).map(Dagbok.Brott::nr).toList();
    }
}
