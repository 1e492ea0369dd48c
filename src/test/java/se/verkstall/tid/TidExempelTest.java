package se.verkstall.tid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.verkstall.lag.Lagrum;

/** The cases a lawyer can read in {@code exempel/tid.yaml}; the weekday that stands beside each date is checked too. */
@Lagrum({"Lag 1930:173 1 §", "Lag 1930:173 2 §", "UF 3:1 st 2", "UF 6:1 st 3", "UF 6:21 st 4", "UF 7:11", "UF 7:14 st 1", "UF 7:15", "UF 9:2",
    "UF 9:9", "UF 9:10 st 2", "UF 9:19 st 2", "UF 10:4", "UF 10:6", "UF 12:16", "UF 12:18 st 1", "UF 13:1", "UF 13:3", "UF 13:6 st 2", "UF 13:7 st 2",
    "UB 4:20", "UB 4:27", "UB 4:34", "UB 5:12", "UB 6:12", "UB 8:6", "UB 9:14", "UB 10:3", "UB 11:2", "UB 12:11", "UB 12:13", "UB 12:42", "UB 12:58",
    "UB 13:7", "UB 13:18", "UB 16:3", "UB 16:4", "UB 16:6", "UB 16:10a", "UB 16:10b", "UB 17:6", "UB 18:7"})
class TidExempelTest {

    @TestFactory
    Stream<DynamicTest> fallen() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/exempel/tid.yaml")) {
            return StreamSupport.stream(new YAMLMapper().readTree(in).spliterator(), false).toList().stream()
                    .map(fall -> DynamicTest.dynamicTest(fall.get("namn").asText(), () -> prova(fall)));
        }
    }

    private static void prova(JsonNode fall) {
        LocalDate handelse = dag(fall.get("handelse"));
        BeraknadFrist beraknad = Fristkatalog.berakna(fall.get("frist").asText(), handelse, handelse);

        assertThat(beraknad.dag()).isEqualTo(fall.has("vantat") ? dag(fall.get("vantat")) : null);
        if (fall.has("skal")) {
            assertThat(String.join(" ", beraknad.motivering())).contains(fall.get("skal").asText());
        }
    }

    private static LocalDate dag(JsonNode medVeckodag) {
        LocalDate dag = LocalDate.parse(medVeckodag.asText().split(" ")[0]);
        assertThat(Dagnamn.medDatum(dag)).as("veckodagen i fallet").isEqualTo(medVeckodag.asText().split(" ")[1] + " " + dag);
        return dag;
    }

    /** The same Friday 13 November in three ways of service under the act of 1970 (2009), and in today's (2015). */
    @Test
    @Lagrum({"UB 18:7", "DelgL 1970:428 19 §", "DelgL 2010:1932 26 §", "DelgL 2010:1932 51 §"})
    void den_13_november_ger_olika_sista_dagar_efter_delgivningssattet_och_varje_dag_forklaras() {
        LocalDate da = LocalDate.of(2009, 11, 13); // fredag
        LocalDate nu = LocalDate.of(2015, 11, 13); // fredag

        assertThat(overklagasSenast("mottagen", da)).isEqualTo(LocalDate.of(2009, 12, 4));       // fredag
        assertThat(overklagasSenast("DelgL 1970 3a", da)).isEqualTo(LocalDate.of(2009, 12, 18)); // fredag, två veckor och tre veckor
        assertThat(overklagasSenast("DelgL 1970 19", da)).isEqualTo(LocalDate.of(2009, 12, 14)); // måndag, tionde dagen och tre veckor
        assertThat(overklagasSenast("mottagen", nu)).isEqualTo(LocalDate.of(2015, 12, 4));       // fredag
        assertThat(overklagasSenast("DelgL 26", nu)).isEqualTo(LocalDate.of(2015, 12, 18));      // fredag
        assertThat(overklagasSenast("DelgL 51", nu)).isEqualTo(LocalDate.of(2015, 12, 18));      // fredag, i dag lika lång tid
    }

    private static LocalDate overklagasSenast(String satt, LocalDate start) {
        BeraknadDag delgiven = satt.equals("mottagen") ? new BeraknadDag(start, List.of("Handlingen mottogs " + Dagnamn.medDatum(start) + "."))
                : presumtion(satt, start);
        BeraknadDag sist = delgiven.foljdAv(dag -> Tidsrakning.senast(dag, 3, Enhet.VECKA));
        assertThat(String.join(" ", sist.motivering()))
                .contains(Dagnamn.medDatum(start), "Räknat från " + Dagnamn.medDatum(delgiven.dag()) + ": tre veckor", Dagnamn.medDatum(sist.dag()));
        return sist.dag();
    }

    private static BeraknadDag presumtion(String id, LocalDate start) {
        BeraknadFrist frist = Fristkatalog.berakna(id, start, start);
        return new BeraknadDag(frist.dag(), frist.motivering());
    }
}
