package se.verkstall.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;

/** The night's work as a job of the engine. The nights are taken away again: other tests' deadlines are none of this one's business. */
class NattarbeteIT extends Integrationstest {

    @Autowired Nattschema schema;
    @Autowired ManagementService motorns;

    @AfterEach
    void ingaNatter() {
        natter().forEach(j -> motorns.deleteJob(j.getId()));
    }

    @Test
    void natten_har_ett_jobb_i_motorn_hur_manga_ganger_programmet_an_startar() {
        Klocka.stall(Instant.parse("2022-01-10T08:00:00Z")); // måndag
        schema.sattUpp();
        schema.sattUpp();
        assertThat(jobb()).singleElement().satisfies(j -> assertThat(j.getDuedate()).isEqualTo("2022-01-11T01:00:00Z"));
    }

    @Test
    void ett_jobb_som_ligger_for_langt_fram_och_ett_som_har_gett_upp_rattas_nar_programmet_startar() {
        Klocka.stall(Instant.parse("2022-01-10T08:00:00Z")); // måndag
        schema.sattUpp();
        motorns.setJobRetries(jobb().get(0).getId(), 0);
        Klocka.stall(Instant.parse("2022-01-05T08:00:00Z")); // onsdag
        schema.sattUpp();
        assertThat(jobb()).singleElement().satisfies(j -> {
            assertThat(j.getDuedate()).isEqualTo("2022-01-06T01:00:00Z");
            assertThat(j.getRetries()).isEqualTo(3);
        });
    }

    @Test
    void nar_nattens_arbete_ar_gjort_ligger_nasta_natts_i_dess_stalle() {
        Klocka.stall(Instant.parse("2022-01-10T08:00:00Z")); // måndag, före alla provens frister
        schema.sattUpp();
        Job fore = jobb().get(0);
        motorns.executeJob(fore.getId());
        assertThat(jobb()).singleElement().satisfies(j -> {
            assertThat(j.getId()).isNotEqualTo(fore.getId());
            assertThat(j.getDuedate()).isEqualTo("2022-01-11T01:00:00Z");
        });
    }

    /** The night of the deadlines; other capabilities have nights of their own. */
    private List<Job> jobb() {
        return natter().stream().filter(j -> "fristvakt".equals(((JobEntity) j).getJobHandlerConfigurationRaw())).toList();
    }

    private List<Job> natter() {
        return motorns.createJobQuery().list().stream().filter(j -> NattarbeteJobb.TYP.equals(((JobEntity) j).getJobHandlerType())).toList();
    }
}
