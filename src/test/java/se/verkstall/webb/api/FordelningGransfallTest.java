package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.verkstall.lag.Lagrum;

/** What lies at the edge of what docs/fordelning.md promises: each is answered with a längd that sums, or with an error that names its field. */
class FordelningGransfallTest {

    private static final String FALL = """
            {"datum":"2023-05-10","egendom":"LOS_EGENDOM","belopp":1000,"kostnader":[{"id":"K1","belopp":100}],
             "fordringar":[{"id":"A","formansratt":"UTMATNING","dag":"2023-01-10","kapital":600},
                           {"id":"P","formansratt":"HANDPANTRATT","kapital":300}]}""";

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new FordelningApi()).setControllerAdvice(new ApiFel())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(
                    Jackson2ObjectMapperBuilder.json().featuresToEnable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()))
            .build();

    @ParameterizedTest(name = "{0} → {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", value = {
        "\"belopp\":1000          | \"belopp\":\"1000\"                                   | 400 | belopp",
        "\"belopp\":1000          | \"belopp\":true                                       | 400 | belopp",
        "\"belopp\":1000          | \"belopp\":0.005                                      | 422 | belopp",
        "\"belopp\":1000          | \"belopp\":1000000000000                              | 422 | belopp",
        "\"belopp\":1000          | \"belopp\":-0.01                                      | 422 | belopp",
        "\"belopp\":1000          | \"belopp\":null                                       | 422 | belopp",
        "2023-05-10               | 2023-02-30                                            | 400 | datum",
        "2023-05-10               | 20230510                                              | 400 | datum",
        "\"2023-05-10\"           | 20230510                                              | 400 | datum",
        "LOS_EGENDOM              | los_egendom                                           | 422 | egendom",
        "\"K1\"                   | \" \"                                                 | 422 | kostnader[0].id",
        "\"K1\"                   | \"A\"                                                 | 422 | kostnader[0].id",
        "\"id\":\"K1\",           | -                                                     | 422 | kostnader[0].id",
        "{\"id\":\"K1\",\"belopp\":100} | null                                            | 422 | kostnader[0]",
        "\"UTMATNING\"            | \"UTMÄTNING\"                                         | 422 | fordringar[0].formansratt",
        "\"HANDPANTRATT\"         | null                                                  | 422 | fordringar[1].formansratt",
        "\"kapital\":300          | \"kapital\":300,\"ordning\":1.5                       | 422 | fordringar[1].ordning",
        "\"kapital\":300          | \"kapital\":300,\"ordning\":99999999999               | 422 | fordringar[1].ordning",
        "\"kapital\":300          | \"kapital\":300,\"exekution\":1                       | 400 | fordringar[1].exekution",
        "\"kapital\":300          | \"kapital\":300,\"avsatts\":\"OSAKER\"                | 422 | fordringar[1].avsatts",
        "\"kapital\":300          | \"kapital\":300,\"hinder\":\"dodsbo\"                 | 422 | fordringar[1].hinder",
        "\"kapital\":300          | \"kapital\":300,\"tak\":-1                            | 422 | fordringar[1].tak",
        "\"kapital\":300          | \"kapital\":300,\"mal\":7                             | 400 | fordringar[1].mal",
        "\"belopp\":1000          | \"belopp\":1000,\"smabelopp_betalas\":\"true\"        | 400 | smabelopp_betalas",
        "\"belopp\":1000          | \"belopp\":1000,\"smabeloppBetalas\":true             | 400 | smabeloppBetalas",
        "\"HANDPANTRATT\"         | \"RETENTIONSRATT\",\"kapital_forst\":0                | 400 | fordringar[1].kapital_forst"})
    void det_som_inte_kan_lasas_eller_delas_ar_ett_fel_pa_sitt_falt(String ratt, String fel, int status, String falt) throws Exception {
        assertThat(FALL).contains(ratt);
        MockHttpServletResponse svar = posta(FALL.replace(ratt, fel == null ? "" : fel));
        assertThat(svar.getStatus()).isEqualTo(status);
        assertThat(json(svar).at("/fel/0/falt").asText()).isEqualTo(falt);
    }

    @ParameterizedTest(name = "{0} → {1}: {2} kr betalas, {3} kr över")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", value = {
        "\"belopp\":1000          | \"belopp\":1e3                                        | 1000 | 0",
        "\"belopp\":1000          | \"belopp\":0                                          | 0    | 0",
        "\"belopp\":1000          | \"belopp\":1000.10                                    | 1000 | 0.10",
        "\"belopp\":1000          | \"belopp\":999999999999.99                            | 1000 | 999999998999.99",
        "\"belopp\":1000          | \"belopp\":0.01                                       | 0.01 | 0",
        "\"kapital\":300          | \"kapital\":300,\"ordning\":1.0                       | 1000 | 0",
        "\"kapital\":300          | \"kapital\":0                                         | 700  | 300",
        ",\"kapital\":300         | -                                                     | 700  | 300",
        "\"kapital\":300          | \"kapital\":300,\"tak\":0                             | 1000 | 0",
        "\"kapital\":300          | \"kapital\":300,\"hinder\":\"DODSBO\"                 | 700  | 0",
        "\"kapital\":300          | \"kapital\":300,\"hinder\":\"DODSBO\",\"sakerhet\":true | 1000 | 0",
        "\"kapital\":300          | \"kapital\":300,\"avsatts\":\"TVIST\"                 | 700  | 0",
        "2023-01-10               | 2023-05-10                                            | 1000 | 0",
        "[{\"id\":\"K1\",\"belopp\":100}] | null                                          | 900  | 100",
        "\"HANDPANTRATT\"         | \"INGEN\",\"for_sent\":true                           | 1000 | 0"})
    @Lagrum({"UB 13:6", "UB 13:7 st 1", "UB 13:14"})
    void det_som_ar_avsatt_eller_innestar_betalas_inte_och_allt_blir_summan(String ratt, String annat, BigDecimal betalas, BigDecimal over) throws Exception {
        assertThat(FALL).contains(ratt);
        String begaran = FALL.replace(ratt, annat == null ? "" : annat);
        MockHttpServletResponse svar = posta(begaran);
        assertThat(svar.getStatus()).as(svar.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(200);
        JsonNode j = json(svar);
        assertThat(tal(j, "betalas")).isEqualByComparingTo(betalas);
        assertThat(tal(j, "overskott")).isEqualByComparingTo(over);
        assertThat(tal(j, "betalas").add(tal(j, "avsatts")).add(tal(j, "innestar")).add(tal(j, "overskott"))).isEqualByComparingTo(new BigDecimal(new ObjectMapper().readTree(begaran).get("belopp").asText()));
    }

    @Test
    void tomt_trasigt_eller_for_mycket_ar_ett_fel_och_ingen_krasch() throws Exception {
        for (String trasigt : new String[] {"", "[]", "null", "{", "{\"datum\":"}) {
            assertThat(posta(trasigt).getStatus()).as(trasigt).isEqualTo(400);
        }
        assertThat(posta("{}").getStatus()).isEqualTo(422);
        String tusenEn = IntStream.rangeClosed(1, 1001).mapToObj(i -> "{\"id\":\"F" + i + "\",\"formansratt\":\"INGEN\",\"kapital\":1}").collect(Collectors.joining(","));
        MockHttpServletResponse svar = posta("{\"datum\":\"2023-05-10\",\"egendom\":\"LOS_EGENDOM\",\"belopp\":1000,\"fordringar\":[" + tusenEn + "]}");
        assertThat(svar.getStatus()).isEqualTo(422);
        assertThat(json(svar).at("/fel/0/falt").asText()).isEqualTo("fordringar");
        assertThat(json(posta("{\"datum\":\"2023-05-10\",\"egendom\":\"LOS_EGENDOM\",\"belopp\":10,\"fordringar\":[]}")).get("overskott").decimalValue()).as("allt till gäldenären").isEqualByComparingTo("10");
    }

    private MockHttpServletResponse posta(String json) throws Exception {
        return api.perform(post("/api/v1/fordelning").contentType(MediaType.APPLICATION_JSON).content(json)).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse svar) throws Exception {
        return new ObjectMapper().readTree(svar.getContentAsString(StandardCharsets.UTF_8));
    }

    private static BigDecimal tal(JsonNode j, String falt) {
        return new BigDecimal(j.get(falt).asText());
    }
}
