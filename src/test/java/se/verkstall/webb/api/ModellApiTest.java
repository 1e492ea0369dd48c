package se.verkstall.webb.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.verkstall.processmotor.modellgranskning.Modellgranskning;

class ModellApiTest {

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new ModellApi(new Modellgranskning())).setControllerAdvice(new ApiFel()).build();

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "application/xml", "application/octet-stream", "application/x-www-form-urlencoded", "text/plain;charset=UTF-8"})
    void en_laglig_modell_ar_godkand_hur_den_an_skickas(String medietyp) throws Exception {
        granska(modell(), medietyp).andExpect(status().isOk()).andExpect(jsonPath("$.godkand").value(true)).andExpect(jsonPath("$.avvikelser", empty()));
    }

    @Test
    void en_modell_utan_grind_vagras_med_paragraf_element_vag_och_text() throws Exception {
        String kringgadd = modell().replace("targetRef=\"val_kantHemvist\"", "targetRef=\"tillgangsutredning\"");

        granska(kringgadd, "application/xml").andExpect(status().isOk())
                .andExpect(jsonPath("$.godkand").value(false))
                .andExpect(jsonPath("$.avvikelser[0].regel").value("utmatning.underrattelse"))
                .andExpect(jsonPath("$.avvikelser[0].lagrum").value("UB 4:12 st 1"))
                .andExpect(jsonPath("$.avvikelser[0].element", contains("loneutmatning")))
                .andExpect(jsonPath("$.avvikelser[0].vag", contains("start_mal", "tillgangsutredning", "val_tillgang", "loneutmatning")))
                .andExpect(jsonPath("$.avvikelser[0].text", containsString("4 kap. 12 § första stycket utsökningsbalken")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "ingen xml", "<bpmn", "{\"json\":true}", "<html/>", "<definitions/>",
            "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">&x;</definitions>"})
    void det_som_inte_kan_lasas_som_en_modell_ar_400(String kropp) throws Exception {
        granska(kropp, "application/xml").andExpect(status().isBadRequest()).andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.title").value("Oläsbar modell"))
                .andExpect(jsonPath("$.fel[0].text", not(containsString("root:"))));
    }

    @Test
    void mer_an_fem_megabyte_ar_400() throws Exception {
        granska(modell() + " ".repeat(Modellgranskning.STORSTA_MODELL), "text/xml").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("5 MB")));
    }

    private ResultActions granska(String xml, String medietyp) throws Exception {
        return api.perform(post("/api/v1/modeller/granska").contentType(MediaType.parseMediaType(medietyp)).content(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String modell() throws IOException {
        return Files.readString(Path.of("bpmn/utmatningsmal.bpmn"));
    }
}
