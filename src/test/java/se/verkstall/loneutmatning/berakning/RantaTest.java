package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.RegelSaknasException;

class RantaTest {

    private static final Belopp TIOTUSEN = Belopp.kronor(10_000);

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    @ParameterizedTest
    @CsvSource({
        "6780,  2021-01-01, 2021-04-20, 163.46",  // fredag, tisdag: 110 dagar, 8 %; myndighetens räknehjälp gav 163 kr
        "10000, 2023-01-01, 2023-06-30, 520.68",  // söndag, fredag: 181 dagar, 2,5 + 8 %
        "10000, 2024-01-01, 2024-12-31, 1200.00", // måndag, tisdag: ett skottår, 4 + 8 %
        "10000, 2023-06-30, 2023-07-01, 6.03",    // fredag, lördag: en dag 10,5 % och en dag 11,5 %
        "10000, 2017-03-06, 2017-03-06, 2.05",    // måndag: en dag, −0,5 + 8 %
        "0,     2017-03-06, 2017-12-31, 0",
    })
    @Lagrum({"RäntelL 6 § st 1", "RäntelL 9 §"})
    void drojsmalsrantan_foljer_referensrantan_halvar_for_halvar(String kapital, LocalDate fran, LocalDate till, String vantat) {
        assertThat(Ranta.drojsmalsranta(Belopp.parse(kapital), fran, till).belopp()).isEqualTo(Belopp.parse(vantat));
    }

    @Test
    @Lagrum("UF 2:4")
    void perioderna_visas_med_dagar_och_rantesats_och_ar_tillsammans_rantan() {
        var resultat = Ranta.drojsmalsranta(TIOTUSEN, dag("2022-06-15") /* onsdag */, dag("2023-07-15") /* lördag */);
        assertThat(resultat.perioder()).extracting(p -> p.dagar() + " " + p.procent()).containsExactly("16 8.00", "184 8.50", "181 10.50", "15 11.50");
        assertThat(Belopp.summa(resultat.perioder().stream().map(Ranta.Period::belopp).toList())).isEqualTo(resultat.belopp());
        assertThat(resultat.perioder().get(1).text()).isEqualTo(
                "Från och med 2022-07-01 till och med 2022-12-31, 184 dagar, 8,5 procent om året (referensräntan och 8 procentenheter).");
        assertThat(resultat.perioder().get(1).lagrum()).isEqualTo("RäntelL 6 § st 1");
    }

    @Test
    void avtalad_ranta_ar_arets_procent_ocksa_ett_skottar() {
        var sats = Rantesats.fast(new BigDecimal("12.5"));
        assertThat(Ranta.berakna(TIOTUSEN, sats, dag("2023-01-01"), dag("2023-12-31")).belopp()).isEqualTo(Belopp.kronor(1250)); // söndag, söndag
        assertThat(Ranta.berakna(TIOTUSEN, sats, dag("2024-01-01"), dag("2024-12-31")).belopp()).isEqualTo(Belopp.kronor(1250)); // måndag, tisdag
        assertThat(Ranta.berakna(TIOTUSEN, sats, dag("2023-01-01"), dag("2023-01-01")).perioder().get(0).text()).contains("1 dag, 12,5 procent").contains("avtalad");
    }

    @Test
    @Lagrum("RäntelL 7 §")
    void efter_forfallodagen_fortsatter_den_avtalade_rantan_men_lagst_drojsmalsrantan() {
        var hog = Rantesats.efterForfallodagen(Rantesats.overReferens(BigDecimal.TEN), dag("2022-03-01")); // tisdag: 0 + 10
        assertThat(hog.procent(dag("2022-03-02"))).isEqualByComparingTo("10");
        assertThat(hog.procent(dag("2023-03-01"))).as("2,5 + 8 är mer än 10").isEqualByComparingTo("10.5");
        var lag = Rantesats.efterForfallodagen(Rantesats.fast(BigDecimal.ONE), dag("2022-03-01"));
        assertThat(lag.procent(dag("2022-03-02"))).isEqualByComparingTo("8");
    }

    @Test
    @Lagrum("RäntelL 9 §")
    void referensrantan_ar_kand_varje_dag_fran_juli_2002_till_och_med_2025_i_halva_procentenheter() {
        for (LocalDate dag = dag("2002-07-01"); dag.getYear() <= 2025; dag = dag.plusDays(1)) {
            var varde = Referensranta.den(dag);
            assertThat(varde.varde().remainder(new BigDecimal("0.5"))).isEqualByComparingTo("0");
            assertThat(List.of(1, 7)).contains(varde.franMed().getMonthValue());
            assertThat(varde.franMed().getDayOfMonth()).isEqualTo(1);
        }
    }

    @Test
    void en_dag_utan_referensranta_ar_ett_fel_och_ingen_gissning() {
        assertThatThrownBy(() -> Ranta.drojsmalsranta(TIOTUSEN, dag("2002-06-30") /* söndag */, dag("2002-07-01") /* måndag */))
                .isInstanceOf(RegelSaknasException.class).hasMessageContaining("diskontot");
        assertThatThrownBy(() -> Ranta.drojsmalsranta(TIOTUSEN, dag("2025-12-31") /* onsdag */, dag("2026-01-01") /* torsdag */))
                .isInstanceOf(RegelSaknasException.class).hasMessageContaining("Lägg in");
    }

    @Test
    void dagar_i_fel_ordning_och_negativa_tal_vagras() {
        assertThatThrownBy(() -> Ranta.drojsmalsranta(TIOTUSEN, dag("2024-03-02"), dag("2024-03-01"))).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("till");
        assertThatThrownBy(() -> Ranta.drojsmalsranta(Belopp.ore(-1), dag("2024-03-01"), dag("2024-03-01"))).isInstanceOf(OgiltigIndataException.class);
        assertThatThrownBy(() -> Ranta.drojsmalsranta(null, null, null)).hasMessageContaining("kapital").hasMessageContaining("fran").hasMessageContaining("till");
        assertThatThrownBy(() -> Rantesats.fast(new BigDecimal("-1"))).isInstanceOf(OgiltigIndataException.class);
    }
}
