package se.verkstall.webb.frister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.Fristkatalog;

/** The catalogue is narrowed by what its address says, and each row says its time in words. */
class KatalogurvalTest {

    private static final Katalogurval ALLT = new Katalogurval(null, null, null, null, null, null);

    @Test
    void utan_val_visas_varje_rad_och_lydelse_i_lagens_ordning() {
        assertThat(ALLT.rader()).isEqualTo(Fristkatalog.alla());
        assertThat(ALLT.begransat()).isFalse();
    }

    @Test
    void det_som_inte_gar_att_lasa_raknas_som_inte_valt() {
        Katalogurval urval = new Katalogurval("  ", null, "SNART", "KANSKE", "2022-13-01", "annat");
        assertThat(urval.begransat()).isFalse();
        assertThat(urval.rader()).hasSameSizeAs(ALLT.rader());
    }

    @Test
    void bara_den_lydelse_som_galler_den_dagen() {
        Katalogurval urval = new Katalogurval("N19", "UF", "FORE", "SKALL", "2014-09-30", null); // tisdag
        assertThat(urval.rader()).singleElement().satisfies(f -> assertThat(f.giltighet().till()).isEqualTo(LocalDate.of(2014, 9, 30)));
    }

    @Test
    void orden_soks_ocksa_i_lagrummet_i_ord_och_alla_ska_finnas() {
        assertThat(new Katalogurval("auktion utsökningsförordningen", null, null, null, null, null).rader()).isNotEmpty()
                .allSatisfy(f -> assertThat(f.lagrum()).startsWith("UF"));
        assertThat(new Katalogurval("auktion finnsinte", null, null, null, null, null).rader()).isEmpty();
    }

    @Test
    void det_som_ar_osakert_och_det_som_har_upphort_kan_valjas_for_sig() {
        assertThat(new Katalogurval(null, null, null, null, null, "osaker").rader()).isNotEmpty().allSatisfy(f -> assertThat(f.giltighet().osaker()).isNotEmpty());
        assertThat(new Katalogurval(null, null, null, null, null, "andrad").rader()).isNotEmpty().allSatisfy(f -> assertThat(f.giltighet().till()).isNotNull());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({"N19,2022-05-20,senast tre veckor före", "N02,2022-05-20,varje: ett kalenderår", "N04,2022-05-20,inom två månader"})
    @Lagrum({"UF 12:16 st 1", "UF 6:1 st 3", "UF 6:21 st 4"})
    void tiden_sags_i_ord(String id, LocalDate dag, String ord) {
        assertThat(Katalograd.av(Fristkatalog.rad(id, dag)).tid()).isEqualTo(ord);
    }

    @Test
    void varje_rad_har_en_tid_i_ord() {
        assertThat(Fristkatalog.alla()).allSatisfy(frist -> assertThat(Katalograd.av(frist).tid()).as(frist.id()).isNotBlank());
    }
}
