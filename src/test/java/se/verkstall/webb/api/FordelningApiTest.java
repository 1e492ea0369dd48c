package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.verkstall.lag.Lagrum;

/** The cases of {@code exempel/fordelning.yaml} through the API and back, and what it refuses. */
class FordelningApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FALL = """
            {"datum":"2023-05-10","egendom":"LOS_EGENDOM","belopp":1000,"kostnader":[{"id":"K1","belopp":100}],
             "fordringar":[{"id":"A","formansratt":"UTMATNING","dag":"2023-01-10","kapital":600},
                           {"id":"P","formansratt":"HANDPANTRATT","kapital":300}]}""";

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new FordelningApi()).setControllerAdvice(new ApiFel())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(
                    Jackson2ObjectMapperBuilder.json().featuresToEnable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()))
            .build();

    @TestFactory
    @Lagrum({"UB 13:6", "UB 13:7 st 1", "UB 13:8", "UB 13:13 st 1", "UB 13:14", "UB 13:20 a st 1", "UB 17:7", "UB 12:26", "FRL 1 § st 1", "FRL 4 §", "FRL 5 §",
        "FRL 6 §", "FRL 8 §", "FRL 9 §", "FRL 18 §"})
    Stream<DynamicTest> fordelningslangden_ar_den_vantade() throws IOException {
        JsonNode fallen = new YAMLMapper().readTree(getClass().getResourceAsStream("/exempel/fordelning.yaml"));
        return StreamSupport.stream(fallen.spliterator(), false).map(fall -> DynamicTest.dynamicTest(fall.get("namn").asText(), () -> {
            JsonNode svar = JSON.readTree(posta(fall.get("begaran").toString()).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
            fall.get("vantat").fields().forEachRemaining(v -> assertThat(talen(svar.get(v.getKey()))).as(v.getKey()).isEqualTo(talen(v.getValue())));
        }));
    }

    @Test
    void ett_okant_falt_ar_ett_fel_som_namner_det() throws Exception {
        posta(FALL.replace("\"kapital\":300", "\"kapital\":300,\"rabatt\":1")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fel[0].falt").value("fordringar[1].rabatt")).andExpect(jsonPath("$.fel[0].text").value("Fältet är okänt."));
    }

    @ParameterizedTest(name = "{0} → {1}: fel i {2}, {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"datum\":\"2023-05-10\",        |                                     | datum                       | UB 13:6 st 3",
        "\"egendom\":\"LOS_EGENDOM\",     |                                     | egendom                     | FRL 9 §",
        "\"egendom\":\"LOS_EGENDOM\"      | \"egendom\":\"FAST_EGENDOM\"        | fordringar[1].formansratt   | FRL 9 §",
        ",\"dag\":\"2023-01-10\"          |                                     | fordringar[0].dag           | FRL 9 § st 3",
        "\"dag\":\"2023-01-10\"           | \"dag\":\"2023-05-11\"              | fordringar[0].dag           | UB 13:6 st 1",
        "\"belopp\":100}                  | \"belopp\":100,\"fordran\":\"X\"}   | kostnader[0].fordran        | UB 13:6 st 4",
        "\"belopp\":100}                  | \"belopp\":100,\"fordran\":\"P\"}   | kostnader[0].fordran        | UB 13:6 st 4",
        "\"kapital\":600                  | \"kapital\":600,\"avsatts\":\"TVIST\",\"hinder\":\"DODSBO\" | fordringar[0].hinder | UB 13:7 st 1",
        "\"HANDPANTRATT\"                 | \"INGEN\",\"tak\":5                 | fordringar[1].tak           | FRL 18 § st 2",
        "\"kapital\":300                  | \"kapital\":300,\"ordning\":0       | fordringar[1].ordning       | FRL 9 § st 4"})
    void det_lagen_inte_tillater_ar_ett_fel_med_falt_och_lagrum(String ratt, String fel, String falt, String lagrum) throws Exception {
        assertThat(FALL).contains(ratt);
        posta(FALL.replace(ratt, fel == null ? "" : fel)).andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fel[0].falt").value(falt)).andExpect(jsonPath("$.fel[0].lagrum").value(lagrum));
    }

    @Test
    void alla_fel_sags_pa_en_gang() throws Exception {
        posta(FALL.replace("\"id\":\"P\"", "\"id\":\"A\"").replace("\"kapital\":600", "\"kapital\":-1").replace("\"belopp\":1000,", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fel[*].falt").value(contains("belopp", "fordringar[0].kapital", "fordringar[1].id")));
    }

    @Test
    void en_fastighet_utan_den_fordran_den_salts_for_har_ingen_plats_for_kostnaderna() throws Exception {
        posta("""
                {"datum":"2023-05-10","egendom":"FAST_EGENDOM","belopp":1000,"kostnader":[{"id":"K1","belopp":100}],
                 "fordringar":[{"id":"I","formansratt":"INTECKNING","dag":"2010-03-01","kapital":600}]}""")
                .andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.fel[0].lagrum").value("UB 12:26 st 2"));
    }

    @Test
    void en_dag_vars_lydelse_inte_ar_last_ar_ett_fel_pa_datum() throws Exception {
        posta(FALL.replace("2023-05-10", "2005-05-10").replace("2023-01-10", "2005-01-10").replace("HANDPANTRATT\"", "FORETAGSHYPOTEK\",\"dag\":\"2004-05-05\""))
                .andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.fel[0].falt").value("datum"))
                .andExpect(jsonPath("$.fel[0].text", containsString("företagshypotek")));
    }

    @Test
    @Lagrum("FRL 9 §")
    void gar_reglerna_runt_i_ring_lamnas_ordningen_till_en_manniska() throws Exception {
        posta("""
                {"datum":"2023-05-10","egendom":"SKEPP","belopp":1000,
                 "fordringar":[{"id":"U","formansratt":"UTMATNING","dag":"2023-03-01","kapital":600},
                               {"id":"I","formansratt":"INTECKNING","dag":"2023-03-02","kapital":600},
                               {"id":"R","formansratt":"RETENTIONSRATT","kapital":600}]}""")
                .andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.fel[0].text", containsString("runt i ring")));
    }

    private ResultActions posta(String json) throws Exception {
        return api.perform(post("/api/v1/fordelning").contentType(MediaType.APPLICATION_JSON).content(json));
    }

    /** The value with its numbers written alike, so that 0.50 is 0.5, and its fields in alphabetical order. */
    private static String talen(JsonNode varde) {
        if (varde == null) {
            return "saknas";
        }
        if (varde.isNumber()) {
            return new BigDecimal(varde.asText()).stripTrailingZeros().toPlainString();
        }
        if (varde instanceof ObjectNode objekt) {
            Map<String, String> falt = new TreeMap<>();
            objekt.fields().forEachRemaining(f -> falt.put(f.getKey(), talen(f.getValue())));
            return falt.toString();
        }
        return varde.isArray() ? StreamSupport.stream(varde.spliterator(), false).map(FordelningApiTest::talen).toList().toString() : varde.asText();
    }
}
