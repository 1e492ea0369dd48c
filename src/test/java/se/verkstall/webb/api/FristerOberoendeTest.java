package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.Enhet;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.tid.Tidsrakning;

/**
 * Every row of the catalogue on days from 1996 to 2100, as another system asks for it, against a second computation that shares nothing with the first: its own
 * table of the rules ({@code exempel/frister.yaml}) and its own calendar ({@link Almanacka}). The days are drawn with a fixed seed, with those on which something
 * turns beside them.
 */
@Lagrum({"Lag 1930:173 1 §", "Lag 1930:173 2 §", "Lag 1989:253 1 §"})
class FristerOberoendeTest {

    private static final int DAGAR = 60;
    private static final int FORSTA = Almanacka.nummer(1996, 1, 1);
    private static final int SISTA = Almanacka.nummer(2100, 12, 31);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new FristApi()).setControllerAdvice(new ApiFel())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(
                    Jackson2ObjectMapperBuilder.json().featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build()))
            .build();

    @TestFactory
    Stream<DynamicTest> varje_rad_ger_samma_dag_som_en_oberoende_rakning() {
        return tabellen().entrySet().stream().map(rad -> DynamicTest.dynamicTest(rad.getKey(), () -> prova(rad.getKey(), rad.getValue())));
    }

    @Test
    void tabellen_och_katalogen_har_samma_rader() {
        assertThat(tabellen().keySet()).isEqualTo(Fristkatalog.alla().stream().map(se.verkstall.tid.Frist::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> fallen_ur_rattspraxis() {
        return las("/exempel/tidrakning.yaml").map(fall -> DynamicTest.dynamicTest(fall.get("namn").asText(), () -> provaFall(fall)));
    }

    private void prova(String id, List<JsonNode> lydelser) throws Exception {
        for (int handelse : dagar(id)) {
            prova(id, lydelser, handelse, handelse);
            prova(id, lydelser, handelse, new Random(handelse).nextInt(SISTA - FORSTA) + FORSTA);
        }
    }

    private void prova(String id, List<JsonNode> lydelser, int handelse, int gallande) throws Exception {
        MockHttpServletResponse svar = api.perform(get(URI.create("/api/v1/frister/" + id.replace(" ", "%20") + "?handelse=" + Almanacka.iso(handelse)
                + (gallande == handelse ? "" : "&gallande=" + Almanacka.iso(gallande)))).accept(MediaType.APPLICATION_JSON)).andReturn().getResponse();
        JsonNode kropp = JSON.readTree(svar.getContentAsString(StandardCharsets.UTF_8));
        JsonNode lydelse = lydelser.stream().filter(l -> galler(l, gallande)).findFirst().orElse(null);
        String fraga = id + " " + Almanacka.medVeckodag(handelse) + " gällande " + Almanacka.iso(gallande);
        if (lydelse == null) {
            assertThat(svar.getStatus()).as(fraga).isEqualTo(404);
            assertThat(kropp.get("detail").asText()).as(fraga).contains(id, Almanacka.iso(gallande));
            return;
        }
        assertThat(svar.getStatus()).as(fraga).isEqualTo(200);
        Integer dag = dag(lydelse, handelse);
        assertThat(kropp.get("dag").isNull() ? null : kropp.get("dag").asText()).as(fraga).isEqualTo(dag == null ? null : Almanacka.iso(dag));
        if (dag != null) {
            assertThat(kropp.get("motivering").toString()).as(fraga).contains(Almanacka.medVeckodag(dag));
        }
    }

    /** Days at random, and those on which something turns: the ends of the years, leap days, the changes of wording and of the holidays. */
    private static int[] dagar(String id) {
        return IntStream.concat(new Random(id.hashCode()).ints(DAGAR, FORSTA, SISTA + 1),
                Stream.of("1996-01-01", "1996-02-29", "1999-12-31", "2000-02-29", "2000-12-24", "2004-05-10", "2004-12-31", "2005-01-01", "2006-06-30", "2006-07-01",
                        "2007-12-31", "2008-01-01", "2008-02-29", "2011-03-31", "2011-04-01", "2014-09-30", "2014-10-01", "2017-06-30", "2017-07-01", "2021-07-31",
                        "2021-08-01", "2022-03-27", "2022-10-30", "2023-12-31", "2024-01-31", "2024-02-29", "2024-12-31", "2100-02-28", "2100-12-24", "2100-12-31")
                        .mapToInt(Almanacka::nummer)).toArray();
    }

    private static boolean galler(JsonNode lydelse, int dag) {
        return dag >= Almanacka.nummer(lydelse.get("från").asText()) && (!lydelse.has("till") || dag <= Almanacka.nummer(lydelse.get("till").asText()));
    }

    private static Integer dag(JsonNode regel, int handelse) {
        int antal = regel.path("antal").asInt();
        String enhet = regel.path("enhet").asText();
        return switch (regel.get("räknas").asText()) {
            case "framåt" -> Almanacka.vardag(Almanacka.rakna(handelse, antal, enhet), 1);
            case "bakåt" -> Almanacka.vardag(Almanacka.rakna(handelse, -antal, enhet), -1);
            case "rakt" -> Almanacka.rakna(handelse, antal, enhet);
            case "samma dag" -> handelse;
            case "samma eller nästa vardag" -> Almanacka.vardag(handelse, 1);
            case "samma eller föregående vardag" -> Almanacka.vardag(handelse, -1);
            case "årets slut" -> Almanacka.aretsSlut(handelse, antal);
            case "ingen dag" -> null;
            default -> throw new AssertionError(regel);
        };
    }

    private static void provaFall(JsonNode fall) {
        int egen = start(fall.get("start"));
        java.time.LocalDate programmets = java.time.LocalDate.parse(Almanacka.iso(egen));
        for (JsonNode led : fall.get("led")) {
            egen = dag(led, egen);
            programmets = switch (led.get("räknas").asText()) {
                case "framåt" -> Tidsrakning.senast(programmets, led.get("antal").asInt(), enhet(led)).dag();
                case "bakåt" -> Tidsrakning.fore(programmets, led.get("antal").asInt(), enhet(led)).dag();
                default -> Tidsrakning.presumtion(programmets, led.get("antal").asInt(), enhet(led)).dag();
            };
            assertThat(Almanacka.iso(egen)).as("den oberoende räkningen").isEqualTo(Almanacka.iso(start(led.get("dag"))));
            assertThat(programmets).as("programmets").isEqualTo(Almanacka.iso(egen));
        }
    }

    private static int start(JsonNode medVeckodag) {
        String[] delar = medVeckodag.asText().split(" ");
        int dag = Almanacka.nummer(delar[0]);
        assertThat(Almanacka.medVeckodag(dag)).as("veckodagen i fallet").isEqualTo(delar[1] + " " + delar[0]);
        return dag;
    }

    private static Enhet enhet(JsonNode led) {
        return switch (led.get("enhet").asText()) {
            case "dagar" -> Enhet.DAG;
            case "veckor" -> Enhet.VECKA;
            case "månader" -> Enhet.MANAD;
            default -> Enhet.AR;
        };
    }

    private static Map<String, List<JsonNode>> tabellen() {
        return las("/exempel/frister.yaml").collect(Collectors.groupingBy(r -> r.get("id").asText(), TreeMap::new, Collectors.toList()));
    }

    private static Stream<JsonNode> las(String fil) {
        try (InputStream in = FristerOberoendeTest.class.getResourceAsStream(fil)) {
            return StreamSupport.stream(new YAMLMapper().readTree(in).spliterator(), false).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
