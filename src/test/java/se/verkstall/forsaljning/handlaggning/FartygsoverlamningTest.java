package se.verkstall.forsaljning.handlaggning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.forsaljning.Fartygsauktion;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** Spare parts sold for 310 000 kr with costs of 10 000 kr: those with mortgage may have 200 000 kr between them. Shared on Wednesday 20 July 2022. */
@Lagrum("UB 11:3 st 3")
class FartygsoverlamningTest {

    private static final List<Sakagare> ALLA = List.of(inteckning("SEN", LocalDate.of(2016, 5, 4), 150_000), inteckning("FORST", LocalDate.of(2015, 5, 4), 150_000),
            new Sakagare("U", "U", null, null, Formansratt.UTMATNING, LocalDate.of(2022, 3, 1), 1, true, "U", null, Belopp.NOLL, Belopp.NOLL, Belopp.kronor(100_000), false, false, null));

    private static Sakagare inteckning(String id, LocalDate dag, int kronor) {
        return new Sakagare(id, id, null, null, Formansratt.INTECKNING, dag, 1, false, null, Belopp.kronor(kronor), Belopp.NOLL, Belopp.NOLL, Belopp.kronor(kronor), false, false, "skuldebrev");
    }

    private static Fartygsauktion auktion(Belopp reservdelar) {
        return new Fartygsauktion(1, LocalDate.of(2022, 7, 20), LocalTime.of(10, 0), "Sal 1", Belopp.kronor(10_000), Belopp.NOLL, reservdelar, 1L);
    }

    @Test
    void den_forsta_inteckningen_far_sitt_och_den_senare_det_som_ar_kvar_av_taket() {
        assertThat(Fartygsoverlamning.inomReservdelstaket(ALLA, auktion(Belopp.kronor(400_000)), Belopp.kronor(310_000))).extracting(Sakagare::tak)
                .containsExactly(Belopp.kronor(50_000), Belopp.kronor(150_000), null);
    }

    @Test
    void for_annan_egendom_an_reservdelar_galler_inget_sadant_tak() {
        assertThat(Fartygsoverlamning.inomReservdelstaket(ALLA, auktion(null), Belopp.kronor(310_000))).isEqualTo(ALLA);
    }
}
