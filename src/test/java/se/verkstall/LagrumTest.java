package se.verkstall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Avsnitt;
import se.verkstall.lag.Lagregister;
import se.verkstall.tackning.Citat;
import se.verkstall.tackning.Status;
import se.verkstall.tackning.Tackning;
import se.verkstall.tackning.Tackningsgenerator;
import se.verkstall.tackning.Tackningsrad;

/** The coverage of the statute holds: every citation points at law, and nothing is claimed that is not built and proved. */
class LagrumTest {

    private static final List<Citat> CITAT = new Tackningsgenerator(Path.of(".")).citat();
    private static final List<Tackningsrad> RADER = new Tackning().rader();

    @Test
    void varje_lagrum_som_citeras_finns() {
        assertThat(CITAT).isNotEmpty().allSatisfy(citat -> assertThatCode(() -> Lagregister.citat(citat.lagrum())).as(citat.plats()).doesNotThrowAnyException());
    }

    @Test
    void tackningen_som_visas_ar_den_som_bygget_nyss_samlade() throws IOException {
        try (var index = Tackning.class.getResourceAsStream("/lag/tackning-index.json")) {
            assertThat(JsonMapper.builder().build().readValue(index, new TypeReference<List<Citat>>() { })).isEqualTo(CITAT);
        }
    }

    @Test
    void varje_avsnitt_har_en_rad_i_forfattningarnas_ordning() {
        assertThat(RADER).extracting(Tackningsrad::avsnitt).isEqualTo(Lagregister.avsnitt()).extracting(Avsnitt::referens).isSorted();
    }

    @Test
    void det_som_kors_har_ett_steg_och_ett_prov() {
        assertThat(RADER).filteredOn(rad -> rad.status() == Status.KORS).allSatisfy(rad -> {
            assertThat(rad.modellelement()).as(rad.getLagrum()).isNotEmpty();
            assertThat(rad.prov()).as(rad.getLagrum()).isNotEmpty();
        });
    }

    @Test
    void en_regel_har_kod_och_prov_och_ett_innehall_har_en_handling_eller_ett_formular_och_prov() {
        assertThat(RADER).filteredOn(rad -> rad.status() == Status.REGEL).allSatisfy(rad -> assertThat(rad.kod()).as(rad.getLagrum()).isNotEmpty());
        assertThat(RADER).filteredOn(rad -> rad.status() == Status.INNEHALL)
                .allSatisfy(rad -> assertThat(rad.formular().size() + rad.dokumentmallar().size()).as(rad.getLagrum()).isPositive());
        assertThat(RADER).filteredOn(rad -> rad.status() == Status.REGEL || rad.status() == Status.INNEHALL)
                .allSatisfy(rad -> assertThat(rad.prov()).as(rad.getLagrum()).isNotEmpty());
    }

    @Test
    void det_som_inte_utfors_sager_varfor() {
        assertThat(RADER).allSatisfy(rad -> {
            boolean utfors = rad.status() == Status.KORS || rad.status() == Status.REGEL || rad.status() == Status.INNEHALL;
            assertThat(rad.skal() == null).as(rad.getLagrum()).isEqualTo(utfors);
        });
    }

    @Test
    void ett_avsnitt_ar_upphavt_bara_om_det_inte_galler_i_nagon_lydelse() {
        assertThat(RADER).allSatisfy(rad -> assertThat(rad.status() == Status.UPPHAVD).as(rad.getLagrum()).isEqualTo(rad.getLydelser().isEmpty()));
    }

    @Test
    void oversikten_raknar_de_avsnitt_som_galler_i_var_lydelse() {
        assertThat(new Tackning().oversikt(Lagregister.LYDELSE_2000).antal()).isEqualTo(217);
        assertThat(new Tackning().oversikt(Lagregister.LYDELSE_2024).antal()).isEqualTo(222);
        assertThat(new Tackning().oversikt(Lagregister.LYDELSE_2024).perStatus().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(222);
    }
}
