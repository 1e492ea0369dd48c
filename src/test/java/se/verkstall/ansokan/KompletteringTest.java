package se.verkstall.ansokan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.verkstall.ansokan.berakning.Ansokan;

/** What a completion gives replaces what was there; what it does not mention stays. */
class KompletteringTest {

    private static final String URSPRUNGLIG = """
            {"sokande":{"namn":"Anna Exempelsson","telefon":"08-465 004 01"},
             "fordringar":[{"kapital":1000.50,"successivt":true},{"kapital":200}]}""";

    @Test
    void ett_falt_laggs_till_utan_att_rora_de_andra() {
        Ansokan a = kompletterad("{\"sokande\":{\"postadress\":\"Provgatan 1\"}}");

        assertThat(a.sokande().postadress()).isEqualTo("Provgatan 1");
        assertThat(a.sokande().telefon()).isEqualTo("08-465 004 01");
        assertThat(a.fordringar()).hasSize(2);
    }

    @Test
    void fordringarna_ersatts_i_sin_helhet_sa_att_ingen_kravs_tva_ganger() {
        Ansokan a = kompletterad("""
                {"fordringar":[{"kapital":1000.50,"successivt":true,"period_fran":"2021-08-01","period_till":"2021-12-31"}]}""");

        assertThat(a.fordringar()).hasSize(1);
        assertThat(a.fordringar().get(0).kapital()).isEqualByComparingTo(new BigDecimal("1000.50"));
        assertThat(a.fordringar().get(0).periodTill()).isEqualTo(LocalDate.of(2021, 12, 31)); // fredag
    }

    @Test
    void en_komplettering_som_inte_ar_ett_objekt_nekas() {
        assertThatThrownBy(() -> kompletterad("[1]")).isInstanceOf(OlasbarAnsokanException.class);
    }

    private static Ansokan kompletterad(String komplettering) {
        return AnsokningsLasare.las(AnsokningsLasare.kompletterad(URSPRUNGLIG.getBytes(StandardCharsets.UTF_8),
                komplettering.getBytes(StandardCharsets.UTF_8)));
    }
}
