package se.verkstall.forrattning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

class ForhorsreglerTest {

    @Test
    @Lagrum({"UF 3:6", "UB 2:10", "UB 2:11"})
    void med_vite_delges_kallelsen_och_vitet_ar_hogst_femtusen_kronor() {
        assertThat(Forhorsregler.krav(null)).isEqualTo("ENKEL");
        assertThat(Forhorsregler.krav(Belopp.kronor(1_000))).isEqualTo("DELGIVNING");
        assertThat(Forhorsregler.vite(Belopp.kronor(5_000))).isEmpty();
        assertThat(Forhorsregler.vite(Belopp.ore(500_001))).extracting(Fel::lagrum).containsExactly("UB 2:10");
        assertThat(Forhorsregler.vite(Belopp.NOLL)).hasSize(1);
    }

    @Test
    @Lagrum({"UF 6:4", "UF 3:8", "UB 2:13"})
    void erinran_gar_fore_bekraftelsen_och_bara_tredje_man_ersatts() {
        assertThat(Forhorsregler.avslut(false, true, false, Belopp.kronor(400))).extracting(Fel::lagrum).containsExactly("UF 6:4", "UB 2:13");
        assertThat(Forhorsregler.avslut(true, true, true, Belopp.kronor(400))).isEmpty();
    }
}
