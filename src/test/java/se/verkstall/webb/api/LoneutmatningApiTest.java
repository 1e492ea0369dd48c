package se.verkstall.webb.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.DeserializationFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What other systems send and get; the outcomes of the law are proved in {@code se.verkstall.loneutmatning.berakning}. */
class LoneutmatningApiTest {

    private static final String HUSHALL = """
            {"datum":"2024-03-01","inkomstperiod":"MANAD",
             "galdenar":{"nettoinkomst":25900,"sidoinkomst":0,"tjanstekostnad":900,"umgange":0,"fordran_med_foretradesratt":0},
             "make":{"nettoinkomst":20600,"tjanstekostnad":600},
             "barn":[{"fodd":"2019-09-14","vaxelvis":false,"barnbidrag":1250,"flerbarnstillagg":0,"studiebidrag":0,"underhall":0,"egen_inkomst":0}],
             "formaner":0,"barntillsyn":1400,"sjukdom":0,"sjukdom_ersattning":0,
             "bostad":{"kostnad":9800,"bidrag":0}}""";
    private static final String FORDELNING = """
            {"datum":"2023-04-25","innehallet":5000,
             "forrattningskostnader":[{"id":"K1","belopp":600,"gemensam":true}],
             "fordringar":[{"id":"A","klass":"UNDERHALL","lopande":1600,"forfallet":[{"forfallodag":"2022-03-01","belopp":800}]},
                           {"id":"C","klass":"OVRIG","kostnad":0,"ranta":120.50,"kapital":9000}]}""";
    private static final String JAMKNING = """
            {"nettoinkomst":17000,"forbehallsbelopp_utan_underhall":14000,"lopande_utmatt":2000,"lopande_frivilligt":3000}""";

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new LoneutmatningApi(se.verkstall.loneutmatning.Forbehallsbeloppsraknare.medInbyggda())).setControllerAdvice(new ApiFel())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(
                    Jackson2ObjectMapperBuilder.json().featuresToEnable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()))
            .build();

    private ResultActions posta(String vart, String json) throws Exception {
        return api.perform(post("/api/v1" + vart).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    @Test
    void forbehallsbeloppet_i_avtalets_exempel_stammer_pa_kronan() throws Exception {
        posta("/forbehallsbelopp", HUSHALL).andExpect(status().isOk()).andExpect(content().json("""
                {"normalbelopp":13316,"gemensamma_kostnader":23266,"andel":0.555556,"galdenarens_andel":12926,
                 "forbehallsbelopp":13826,"utmatningsbelopp":12074}"""))
                .andExpect(jsonPath("$.kalla", startsWith("PUBLICERAD: Kronofogden https://")))
                .andExpect(jsonPath("$.kallor", hasSize(2)))
                .andExpect(jsonPath("$.steg[0].rad").value("I 1"))
                .andExpect(jsonPath("$.steg[0].text", containsString("10\u00a0061\u00a0kronor i månaden")))
                .andExpect(jsonPath("$.steg[0].belopp").value(10061))
                .andExpect(jsonPath("$.steg[0].lagrum").value("UB 7:5"));
    }

    @Test
    void fordelningen_i_avtalets_exempel_stammer_pa_oret() throws Exception {
        posta("/loneutmatning/fordelning", FORDELNING).andExpect(status().isOk()).andExpect(content().json("""
                {"utdelning":[{"id":"A","belopp":2400,"varav":{"lopande":1600,"forfallet":800}},{"id":"K1","belopp":600},
                              {"id":"C","belopp":2000,"varav":{"kostnad":0,"ranta":120.50,"kapital":1879.50}}],"rest":0}"""))
                .andExpect(jsonPath("$.utdelning[1].varav").doesNotExist());
    }

    @Test
    void jamkningen_i_avtalets_exempel_stammer_pa_kronan() throws Exception {
        posta("/forbehallsbelopp/jamkning", JAMKNING).andExpect(status().isOk()).andExpect(content().json("""
                {"utrymme":3000,"utmatningsbelopp":1200,"tillagg_frivilligt":1800,"forbehallsbelopp":15800,"overskott":0}"""));
    }

    @Test
    void ett_hushall_med_bara_det_nodvandiga_raknas_per_manad_utan_tillagg() throws Exception {
        posta("/forbehallsbelopp", "{\"datum\":\"2024-03-01\",\"galdenar\":{\"nettoinkomst\":10000.50},\"make\":null}")
                .andExpect(status().isOk()).andExpect(content().json("{\"normalbelopp\":6090,\"andel\":1,\"forbehallsbelopp\":6090,\"utmatningsbelopp\":3910}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void den_som_sander_ingenting_far_veta_att_innehallet_saknas(String inget) throws Exception {
        posta("/forbehallsbelopp", inget).andExpect(status().isBadRequest()).andExpect(jsonPath("$.fel", hasSize(1)))
                .andExpect(jsonPath("$.fel[0].falt").value("(hela)")).andExpect(jsonPath("$.fel[0].text", containsString("Innehållet saknas")));
    }

    @Test
    void en_dag_utan_normalbelopp_ar_ett_fel_pa_datum_som_sager_vad_som_kan_goras() throws Exception {
        posta("/forbehallsbelopp", HUSHALL.replace("2024-03-01", "2027-01-04")).andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fel[0].falt").value("datum"))
                .andExpect(jsonPath("$.fel[0].text", containsString("Lägg in")));
    }

    @Test
    void alla_fel_i_ett_hushall_sags_pa_en_gang_med_sokvag() throws Exception {
        posta("/forbehallsbelopp", HUSHALL.replace("2019-09-14", "2024-03-02").replace("9800", "-1").replace("\"nettoinkomst\":20600,", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fel[*].falt").value(contains("make.nettoinkomst", "barn[0].fodd", "bostad.kostnad")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`25900`            | `25900.005`          | galdenar.nettoinkomst",
            "`25900`            | `1e13`               | galdenar.nettoinkomst",
            "`25900`            | `1e2000000`          | galdenar.nettoinkomst",
            "`25900`            | `1e-400`             | galdenar.nettoinkomst",
            "`25900`            | `null`               | galdenar.nettoinkomst",
            "`MANAD`            | `KVARTAL`            | inkomstperiod",
            "`\"2024-03-01\"`   | `null`               | datum",
            "`9800`             | `-0.01`              | bostad.kostnad",
    })
    void ett_omojligt_varde_ar_ett_fel_pa_sitt_falt(String stod, String star, String falt) throws Exception {
        posta("/forbehallsbelopp", HUSHALL.replace(stod, star)).andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fel[0].falt").value(falt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`25900`              | `\"25900\"`                   | galdenar.nettoinkomst",
            "`25900`              | `true`                        | galdenar.nettoinkomst",
            "`25900`              | `{}`                          | galdenar.nettoinkomst",
            "`\"2024-03-01\"`     | `20240301`                    | datum",
            "`\"2024-03-01\"`     | `\"2024-02-30\"`              | datum",
            "`\"2024-03-01\"`     | `\"2024-03-01T00:00:00Z\"`    | datum",
            "`\"MANAD\"`          | `0`                           | inkomstperiod",
            "`false`              | `0`                           | barn[0].vaxelvis",
            "`false`              | `\"false\"`                   | barn[0].vaxelvis",
            "`\"bidrag\":0`       | `\"bidrag\":0,\"hyra\":1`     | bostad.hyra",
            "`\"formaner\":0`     | `\"Formaner\":0`              | Formaner",
    })
    void ett_varde_av_fel_slag_eller_ett_okant_falt_vagras(String stod, String star, String falt) throws Exception {
        posta("/forbehallsbelopp", HUSHALL.replace(stod, star)).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fel[0].falt").value(falt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``", "`null`", "`[]`", "`{`", "`3`", "`{\"datum\":\"2024-03-01\",\"galdenar\":{\"nettoinkomst\":1e-99999999999}}`"})
    void en_olasbar_begaran_ar_klientens_fel(String json) throws Exception {
        posta("/forbehallsbelopp", json).andExpect(status().is4xxClientError());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`\"K1\"`             | `\"A\"`                       | fordringar[0].id",
            "`\"OVRIG\"`          | `\"UNDERHALL\"`               | fordringar[1].ranta",
            "`\"UNDERHALL\"`      | `\"STATLIG\"`                 | fordringar[0].lopande",
            "`\"OVRIG\"`          | `\"ANNAN\"`                   | fordringar[1].klass",
            "`\"OVRIG\"`          | `null`                        | fordringar[1].klass",
            "`\"2022-03-01\"`     | `null`                        | fordringar[0].forfallet[0].forfallodag",
            "`800`                | `-800`                        | fordringar[0].forfallet[0].belopp",
            "`5000`               | `null`                        | innehallet",
            "`2023-04-25`         | `1999-12-31`                  | datum",
    })
    void en_omojlig_fordelning_ar_ett_fel_pa_sitt_falt(String stod, String star, String falt) throws Exception {
        posta("/loneutmatning/fordelning", FORDELNING.replace(stod, star)).andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fel[0].falt").value(falt));
    }

    @Test
    void en_jamkning_kraver_alla_sina_belopp() throws Exception {
        posta("/forbehallsbelopp/jamkning", "{\"nettoinkomst\":17000,\"lopande_utmatt\":-1}").andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fel[*].falt").value(contains(
                        "forbehallsbelopp_utan_underhall", "lopande_utmatt", "lopande_frivilligt")));
    }
}
