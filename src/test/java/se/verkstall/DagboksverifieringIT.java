package se.verkstall;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** The command and the address that follow the chains of the dagbok. */
@ExtendWith(OutputCaptureExtension.class)
class DagboksverifieringIT extends Integrationstest {

    @Autowired HikariDataSource databas;
    @Autowired TestRestTemplate klient;

    @Test
    void kommandot_laser_alla_kedjor_och_sager_att_de_ar_hela(CapturedOutput utskrift) {
        int utgang = Dagboksverifiering.kor("--spring.datasource.url=" + databas.getJdbcUrl(), "--spring.datasource.username=" + databas.getUsername());

        assertThat(utgang).isZero();
        assertThat(utskrift).contains("Dagboken är hel");
    }

    @Test
    void revisorn_far_samma_svar_medan_verkstall_gar_och_handlaggaren_inte() {
        assertThat(klient.withBasicAuth("revisor", "revisor").getForObject("/api/v1/dagbok/verifiering", String.class)).isEqualTo("{\"hel\":true,\"brott\":[]}");
        assertThat(klient.withBasicAuth("handlaggare", "handlaggare").getForEntity("/api/v1/dagbok/verifiering", String.class).getStatusCode().value()).isEqualTo(403);
    }
}
