package se.verkstall.webb.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.net.URI;
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

/** The calendar and the time limits as other systems get them; the counting is proved in {@code se.verkstall.tid}. */
class TidApiTest {

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new FristApi(), new KalenderApi()).setControllerAdvice(new ApiFel())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(
                    Jackson2ObjectMapperBuilder.json().featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build()))
            .build();

    private ResultActions hamta(String vart) throws Exception {
        return api.perform(get(URI.create("/api/v1" + vart)).accept(MediaType.APPLICATION_JSON));
    }

    @Test
    void fristen_i_avtalets_exempel_faller_den_29_april() throws Exception {
        hamta("/frister/N19?handelse=2022-05-20").andExpect(status().isOk()).andExpect(content().json("""
                {"id":"N19","lagrum":"UF 12:16 st 1","riktning":"FORE","handelse":"2022-05-20","dag":"2022-04-29","tvingande":"SKALL"}"""))
                .andExpect(jsonPath("$.motivering", hasItem(containsString("fredag 2022-04-29"))));
    }

    @Test
    void katalogen_har_en_rad_for_varje_regel_och_lydelse_med_avtalets_falt() throws Exception {
        hamta("/frister").andExpect(status().isOk())
                .andExpect(jsonPath("$[*].id", hasItems("N01", "N25", "Q01", "Q73", "B01", "B16", "UB 4:34", "UF 6:9a")))
                .andExpect(jsonPath("$[?(@.id=='N14')].antal", contains(2000, 10000)))
                .andExpect(jsonPath("$[?(@.id=='N14')].galler_fran", contains("1996-01-01", "2014-10-01")))
                .andExpect(jsonPath("$[?(@.id=='N14')].galler_till", contains("2014-09-30", null)))
                .andExpect(jsonPath("$[*]", everyItem(hasKey("undantag"))))
                .andExpect(jsonPath("$[?(@.id=='UB 18:7')].osaker[0].till", contains("2015-12-31")))
                .andExpect(jsonPath("$[?(@.id=='Q46')].enhet", contains(nullValue())));
    }

    @Test
    void en_beteckning_med_mellanslag_skrivs_kodad() throws Exception {
        hamta("/frister/UB%204:34?handelse=2022-04-01") // fredag, två veckor senare är långfredagen
                .andExpect(status().isOk()).andExpect(content().json("{\"id\":\"UB 4:34\",\"lagrum\":\"UB 4:34\",\"dag\":\"2022-04-19\"}"));
        hamta("/frister/UB%2016%3A3%20st%203?handelse=2022-04-09").andExpect(status().isOk()) // lördag
                .andExpect(jsonPath("$.riktning").value("KORTAST_VANTAN")).andExpect(jsonPath("$.dag").value("2022-04-16"));
    }

    @Test
    void gallande_valjer_lydelse_och_ar_annars_handelsens_dag() throws Exception {
        hamta("/frister/N12?handelse=2014-10-10&gallande=2014-09-26").andExpect(status().isOk())
                .andExpect(jsonPath("$.motivering[0]", containsString("dessutom kungöras i Post- och Inrikes Tidningar")));
        hamta("/frister/N12?handelse=2014-10-10").andExpect(status().isOk())
                .andExpect(jsonPath("$.motivering[0]", containsString("innan auktionen påbörjas")));
    }

    @Test
    void en_troskel_har_ingen_dag_och_sager_varfor() throws Exception {
        hamta("/frister/N14?handelse=2022-05-20").andExpect(status().isOk()).andExpect(jsonPath("$", hasKey("dag")))
                .andExpect(jsonPath("$.dag", nullValue())).andExpect(jsonPath("$.motivering", hasItem(containsString("tröskel"))));
    }

    @Test
    void en_rad_som_inte_gallde_ar_404_med_skalet() throws Exception {
        hamta("/frister/N03?handelse=2022-05-20").andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(404))
                .andExpect(jsonPath("$.detail", containsString("gällde till och med 2007-12-31")));
        hamta("/frister/UB%2016:10a?handelse=2017-06-30").andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("gäller från och med 2017-07-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N99", "n19", "UB%204:99", "UB"})
    void en_okand_beteckning_ar_404(String id) throws Exception {
        hamta("/frister/" + id + "?handelse=2022-05-20").andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON)).andExpect(jsonPath("$.fel", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                                     handelse, Saknas",
        "?handelse=,                                             handelse, ÅÅÅÅ-MM-DD",
        "?handelse=2022-02-29,                                   handelse, ÅÅÅÅ-MM-DD",
        "?handelse=20220520,                                     handelse, ÅÅÅÅ-MM-DD",
        "?handelse=2022-05-20T00:00,                             handelse, ÅÅÅÅ-MM-DD",
        "?handelse=2101-01-01,                                   handelse, 1980–2100",
        "?handelse=1979-12-31,                                   handelse, 1980–2100",
        "?handelse=-999999999-01-01,                             handelse, 1980–2100",
        "?handelse=2022-05-20&handelse=2022-05-21,               handelse, mer än en gång",
        "?handelse=2022-05-20&gallande=i%20dag,                  gallande, ÅÅÅÅ-MM-DD",
        "?handelse=2022-05-20&datum=2022-05-20,                  datum,    okänd",
    })
    void en_fraga_som_inte_kan_lasas_ar_ett_fel_som_namner_faltet(String fraga, String falt, String text) throws Exception {
        hamta("/frister/N19" + fraga).andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.fel", hasSize(1)))
                .andExpect(jsonPath("$.fel[0].falt").value(falt)).andExpect(jsonPath("$.fel[0].text", containsString(text)));
    }

    @Test
    void alla_fel_i_fragan_namns_pa_en_gang() throws Exception {
        hamta("/frister/N19?handelse=x&gallande=y&z=1").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.fel[*].falt", contains("z", "handelse", "gallande")));
    }

    @Test
    void katalogen_och_kalendern_tar_inga_parametrar() throws Exception {
        hamta("/frister?sida=1").andExpect(status().isBadRequest()).andExpect(jsonPath("$.fel[0].falt").value("sida"));
        hamta("/kalender/2027?slag=AFTON").andExpect(status().isBadRequest()).andExpect(jsonPath("$.fel[0].falt").value("slag"));
    }

    @Test
    void kalendern_har_datum_namn_och_slag() throws Exception {
        hamta("/kalender/2027").andExpect(status().isOk()).andExpect(jsonPath("$", hasSize(16)))
                .andExpect(jsonPath("$[0].datum").value("2027-01-01")).andExpect(jsonPath("$[0].namn").value("nyårsdagen"))
                .andExpect(jsonPath("$[0].slag").value("HELGDAG"))
                .andExpect(jsonPath("$[?(@.slag=='AFTON')].datum", contains("2027-06-25", "2027-12-24", "2027-12-31")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1979", "2101", "27", "nu", "20027", "-2027"})
    void ett_ar_utanfor_kalendern_ar_ett_fel_som_namner_aren(String ar) throws Exception {
        hamta("/kalender/" + ar).andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.fel[0].falt").value("ar"))
                .andExpect(jsonPath("$.fel[0].text", containsString("1980 till 2100")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1980", "2100"})
    void kalenderns_forsta_och_sista_ar_svarar(String ar) throws Exception {
        hamta("/kalender/" + ar).andExpect(status().isOk()).andExpect(jsonPath("$[0].datum").value(ar + "-01-01"));
    }

    @Test
    void kalenderns_sista_dag_kan_vara_handelse() throws Exception {
        hamta("/frister/N22?handelse=2100-12-31").andExpect(status().isOk()).andExpect(jsonPath("$.dag").value("2101-01-14")); // fredag
        hamta("/frister/UB%2012:11%20men%202?handelse=2100-12-31").andExpect(status().isOk()).andExpect(jsonPath("$.dag").value("2102-01-02")); // måndag
    }
}
