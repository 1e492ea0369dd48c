package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.verkstall.lag.Lagrum;

/** The cases of {@code exempel/loneutmatning.yaml}, through the API and back. */
class LoneutmatningExempelTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new LoneutmatningApi(se.verkstall.loneutmatning.Forbehallsbeloppsraknare.medInbyggda())).setControllerAdvice(new ApiFel()).build();

    @TestFactory
    @Lagrum({"UB 7:4 st 1", "UB 7:5", "UB 7:8", "KFM A 2021:1 p 3.1.1", "KFM A 2021:1 p 3.1.2", "KFM A 2021:1 p 3.1.3", "KFM A 2021:1 p 3.1.4",
        "KFM A 2021:1 p 3.2", "KFM A 2021:1 p 3.2.1", "KFM A 2021:1 p 3.2.2", "KFM A 2021:1 p 3.3", "KFM A 2021:1 p 3.3.1", "KFM A 2021:1 p 3.3.2",
        "KFM A 2021:1 p 4"})
    Stream<DynamicTest> forbehallsbeloppet_ar_det_vantade() throws IOException {
        return fallen("forbehallsbelopp", "/api/v1/forbehallsbelopp");
    }

    @TestFactory
    @Lagrum({"UB 7:4 st 1", "KFM A 2021:1 p 3.3.1"})
    Stream<DynamicTest> jamkningen_ar_den_vantade() throws IOException {
        return fallen("jamkning", "/api/v1/forbehallsbelopp/jamkning");
    }

    @TestFactory
    @Lagrum({"UB 7:14", "UB 7:15", "UB 7:16", "UB 13:13 st 1", "UB 17:7", "FRL 1 § st 1"})
    Stream<DynamicTest> fordelningen_ar_den_vantade() throws IOException {
        return fallen("fordelning", "/api/v1/loneutmatning/fordelning");
    }

    private Stream<DynamicTest> fallen(String slag, String vart) throws IOException {
        JsonNode fallen = new YAMLMapper().readTree(getClass().getResourceAsStream("/exempel/loneutmatning.yaml")).get(slag);
        assertThat(fallen).isNotEmpty();
        return StreamSupport.stream(fallen.spliterator(), false).map(fall -> DynamicTest.dynamicTest(fall.get("namn").asText(), () -> {
            JsonNode svar = posta(vart, fall.get("begaran"));
            fall.get("vantat").fields().forEachRemaining(vantat ->
                    assertThat(talen(svar.get(vantat.getKey()))).as(vantat.getKey()).isEqualTo(talen(vantat.getValue())));
        }));
    }

    private JsonNode posta(String vart, JsonNode begaran) throws Exception {
        byte[] svar = api.perform(post(vart).contentType(MediaType.APPLICATION_JSON).content(begaran.toString())).andReturn().getResponse().getContentAsByteArray();
        return JSON.readTree(new String(svar, StandardCharsets.UTF_8));
    }

    /** The value with its numbers written alike, so that 0.50 is 0.5. */
    private static String talen(JsonNode varde) {
        if (varde == null) {
            return "saknas";
        }
        if (varde.isNumber()) {
            return new BigDecimal(varde.asText()).stripTrailingZeros().toPlainString();
        }
        if (varde instanceof ObjectNode objekt) {
            StringBuilder text = new StringBuilder();
            objekt.fields().forEachRemaining(falt -> text.append(falt.getKey()).append('=').append(talen(falt.getValue())).append(' '));
            return text.toString();
        }
        return varde.isArray() ? StreamSupport.stream(varde.spliterator(), false).map(LoneutmatningExempelTest::talen).toList().toString() : varde.asText();
    }
}
