package se.verkstall.mal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.Integrationstest;

class PersonnamnIT extends Integrationstest {

    @Autowired
    private Personnamn namnen;
    @Autowired
    private JdbcClient jdbc;

    @Test
    @Transactional
    void en_person_heter_i_en_handling_vad_identitetstjansten_sager_och_annars_sitt_anvandarnamn() {
        jdbc.sql("insert into person (namn, roller, senast, visas_som) values ('hedda', '{HANDLAGGARE}', now(), 'Hedda Handläggare'), ('utan', '{CHEF}', now(), null)").update();

        assertThat(namnen.av("hedda")).isEqualTo("Hedda Handläggare");
        assertThat(namnen.av("utan")).isEqualTo("utan");
        assertThat(namnen.av("aldrig inloggad")).isEqualTo("aldrig inloggad");
        assertThat(namnen.av(null)).isNull();
    }
}
