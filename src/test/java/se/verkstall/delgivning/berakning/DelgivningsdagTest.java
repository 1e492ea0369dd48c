package se.verkstall.delgivning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_1970;
import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_2010;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.tid.BeraknadDag;

@Lagrum({"DelgL 2010:1932 18 §", "DelgL 2010:1932 21 §", "DelgL 2010:1932 26 §", "DelgL 2010:1932 30 §", "DelgL 2010:1932 39 §", "DelgL 2010:1932 51 §",
        "DelgL 1970:428 19 §"})
class DelgivningsdagTest {

    @TestFactory
    Stream<DynamicTest> varje_exempel_har_sin_dag() throws IOException {
        JsonNode exempel = new YAMLMapper().readTree(getClass().getResourceAsStream("/exempel/delgivning.yaml"));
        return StreamSupport.stream(exempel.spliterator(), false).map(e -> DynamicTest.dynamicTest(e.get("namn").asText(), () -> prova(e)));
    }

    private static void prova(JsonNode e) {
        LocalDate handelse = dag(e, "handelse");
        Delgivningslag lag = Delgivningslag.den(handelse);
        Delgivningssatt satt = Delgivningssatt.valueOf(e.get("satt").asText());

        BeraknadDag delgiven = switch (satt) {
            case VANLIG -> Delgivningsdag.mottagen(lag, handelse);
            case FORENKLAD -> Delgivningsdag.forenklad(lag, handelse, dag(e, "meddelande"));
            case SARSKILD -> Delgivningsdag.sarskild(lag, handelse, dag(e, "meddelande"));
            case MUNTLIG -> Delgivningsdag.upplast(lag, handelse, dag(e, "meddelande"));
            case STAMNINGSMAN, SPIKNING -> Delgivningsdag.lamnad(handelse, "Handlingen lämnades till mottagaren");
            case KUNGORELSE -> Delgivningsdag.kungord(lag, handelse);
        };

        assertThat(delgiven.dag()).isEqualTo(dag(e, "delgiven"));
        assertThat(delgiven.motivering()).isNotEmpty().allMatch(m -> m.endsWith(".") && Character.isUpperCase(m.charAt(0)));
        assertThat(e.get("lagrum").asText()).startsWith(lag == LAG_1970 ? "DelgL 1970:428" : "DelgL 2010:1932");
        if (e.has("senastKungord")) {
            assertThat(Delgivningsdag.kungorande(lag, handelse).dag()).isEqualTo(dag(e, "senastKungord"));
        }
    }

    @Test
    void en_handling_som_gar_ut_den_13_november_2009_pa_tre_satt_far_tre_dagar() {
        LocalDate fredag = LocalDate.of(2009, 11, 13);
        LocalDate mandag = Delgivningsdag.kontrollmeddelande(LAG_1970, fredag).dag();

        List<LocalDate> dagar = List.of(Delgivningsdag.lamnad(fredag, "Lämnad").dag(), Delgivningsdag.kungord(LAG_1970, fredag).dag(),
                Delgivningsdag.forenklad(LAG_1970, fredag, mandag).dag());

        assertThat(dagar).containsExactly(fredag, LocalDate.of(2009, 11, 23), LocalDate.of(2009, 11, 30)); // fredag, måndag, måndag
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-11, 2022-11-14", // fredag, måndag
        "2022-11-14, 2022-11-15", // måndag, tisdag
        "2022-12-22, 2022-12-23", // torsdag, fredag
        "2022-12-23, 2022-12-27", // fredag, tisdag efter julhelgen
        "2022-06-23, 2022-06-27"  // torsdag före midsommarafton, måndag
    })
    @Lagrum({"DelgL 2010:1932 22 §", "DelgL 2010:1932 27 §"})
    void kontrollmeddelandet_skickas_narmast_foljande_arbetsdag(LocalDate sand, LocalDate kontroll) {
        assertThat(Delgivningsdag.kontrollmeddelande(LAG_2010, sand).dag()).isEqualTo(kontroll);
    }

    @Test
    void ett_meddelande_samma_dag_som_handlingen_ger_ingen_delgivningsdag() {
        LocalDate dag = LocalDate.of(2022, 11, 11); // fredag

        assertThatThrownBy(() -> Delgivningsdag.forenklad(LAG_2010, dag, dag)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Delgivningsdag.sarskild(LAG_2010, dag, dag.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Lagrum({"DelgL 2010:1932 34 § st 2", "DelgL 2010:1932 39 § st 2", "DelgL 1970:428 12 §"})
    void lamnad_till_annan_raknas_fran_den_senare_av_lamnandet_och_underrattelsen() {
        LocalDate onsdag = LocalDate.of(2022, 11, 9);

        assertThat(Delgivningsdag.lamnadTillAnnan(onsdag, onsdag.plusDays(2)).dag()).isEqualTo(onsdag.plusDays(2));
        assertThat(Delgivningsdag.lamnadTillAnnan(onsdag, onsdag).dag()).isEqualTo(onsdag);
    }

    @Test
    @Lagrum({"DelgL 2010:1932 1 §", "DelgL 1970:428 1 §"})
    void lagen_bestams_av_den_forsta_atgardens_dag() {
        assertThat(Delgivningslag.den(LocalDate.of(2011, 3, 31))).isEqualTo(LAG_1970); // torsdag
        assertThat(Delgivningslag.den(LocalDate.of(2011, 4, 1))).isEqualTo(LAG_2010); // fredag
        assertThatThrownBy(() -> Delgivningslag.den(LocalDate.of(1970, 12, 31))).isInstanceOf(RegelSaknasException.class);
    }

    private static LocalDate dag(JsonNode e, String falt) {
        return LocalDate.parse(e.get(falt).asText());
    }
}
