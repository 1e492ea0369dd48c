package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Lagrum;

/** The ceilings agree with the statute's formula wherever it applies, published or not, and end where what is known ends. */
@Lagrum("KFM A 2021:1 p 3.2.2")
class HogkostnadsskyddTest {

    private static final Map<Integer, BigDecimal> PRISBASBELOPP = CsvResurs.las("/lag/prisbasbelopp.csv").stream()
            .collect(Collectors.toMap(r -> LocalDate.parse(r.get("galler_fran")).getYear(), r -> new BigDecimal(r.get("belopp"))));

    @ParameterizedTest
    @CsvSource({"VARD,0.025,2014,2025", "LAKEMEDEL,0.05,2016,2025"})
    void varje_tak_foljer_lagens_formel_av_arets_prisbasbelopp(Hogkostnadsskydd skydd, BigDecimal faktor, int fran, int till) {
        for (int ar = fran; ar <= till; ar++) {
            Belopp enligtFormeln = Belopp.kronor(PRISBASBELOPP.get(ar).multiply(faktor).divide(BigDecimal.valueOf(50), 0, RoundingMode.DOWN).longValueExact() * 50);
            assertThat(skydd.den(LocalDate.of(ar, 1, 1)).orElseThrow().varde()).as(skydd + " " + ar).isEqualTo(enligtFormeln);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VARD,2013-12-31,", "VARD,2014-01-01,1100", "VARD,2021-12-31,1150", "VARD,2022-01-01,1200", "VARD,2023-12-31,1300", "VARD,2024-01-01,1400",
        "VARD,2024-12-31,1400", "VARD,2025-01-01,1450", "VARD,2025-06-30,1450", "VARD,2025-07-01,",
        "LAKEMEDEL,2015-12-31,", "LAKEMEDEL,2016-01-01,2200", "LAKEMEDEL,2018-12-31,2250", "LAKEMEDEL,2019-01-01,2300", "LAKEMEDEL,2020-12-31,2350",
        "LAKEMEDEL,2021-01-01,2350", "LAKEMEDEL,2022-01-01,2400", "LAKEMEDEL,2024-12-31,2850", "LAKEMEDEL,2025-06-30,2900", "LAKEMEDEL,2025-07-01,3800",
        "LAKEMEDEL,2026-12-31,3800", "LAKEMEDEL,2027-01-01,"})
    void bada_sidor_om_varje_dag_da_ett_tak_andras(Hogkostnadsskydd skydd, LocalDate dag, Integer kronor) {
        assertThat(skydd.den(dag).map(t -> t.varde())).isEqualTo(java.util.Optional.ofNullable(kronor).map(Belopp::kronor));
    }

    @Test
    void inga_tak_overlappar_och_varje_sager_hur_sakert_det_ar() {
        for (Hogkostnadsskydd skydd : Hogkostnadsskydd.values()) {
            for (LocalDate dag = LocalDate.of(2014, 1, 1); dag.getYear() < 2027; dag = dag.plusMonths(1)) {
                LocalDate den = dag;
                assertThat(Hogkostnadsskydd.alla().stream().filter(t -> skydd.den(den).filter(t::equals).isPresent()).count()).isLessThanOrEqualTo(1);
            }
        }
        assertThat(Hogkostnadsskydd.alla()).allSatisfy(t -> assertThat(List.of(Kalla.values())).extracting(Kalla::name).contains(t.kalla().split(":")[0]));
    }
}
