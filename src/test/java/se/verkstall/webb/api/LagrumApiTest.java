package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.verkstall.tackning.Tackning;

class LagrumApiTest {

    private List<JsonNode> rader;

    @BeforeEach
    void hamta() throws Exception {
        byte[] svar = MockMvcBuilders.standaloneSetup(new LagrumApi(new Tackning())).build().perform(get("/api/v1/lagrum"))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        rader = StreamSupport.stream(JsonMapper.builder().build().readTree(new String(svar, StandardCharsets.UTF_8)).spliterator(), false).toList();
    }

    @Test
    void varje_avsnitt_i_bada_lydelserna_bilagan_raden_och_forsakringskassans_sida_har_en_rad() {
        assertThat(rader).hasSize(233 + 16 + 17 + 7).extracting(rad -> rad.get("lagrum").asText()).doesNotHaveDuplicates()
                .startsWith("UF 1:1").contains("UF 2:9a", "UF 14:*", "UF 16:7g", "UF bilaga p 16", "KFM A 2021:1 p 3.1.2").endsWith("FK p 7");
    }

    @Test
    void en_rad_har_de_falt_som_andra_system_bygger_pa() {
        assertThat(rader).allSatisfy(rad -> {
            assertThat(rad.fieldNames()).toIterable().containsExactly(
                    "lagrum", "lydelser", "status", "slag", "modellelement", "kod", "formular", "dokumentmallar", "prov", "skal");
            assertThat(rad.get("status").asText()).isIn(Set.of("KÖRS", "REGEL", "INNEHÅLL", "DEFINITION", "UPPHÄVD", "ÅTERSTÅR"));
        });
    }

    @Test
    void en_rad_sager_i_vilka_lydelser_avsnittet_galler() {
        assertThat(rad("UF 9:9").get("lydelser")).map(JsonNode::asText).containsExactly("2000:1", "2024:41");
        assertThat(rad("UF 2:10").get("lydelser")).map(JsonNode::asText).containsExactly("2000:1");
        assertThat(rad("UF 7:2").get("lydelser")).isEmpty();
        assertThat(rad("UF 7:2").get("status").asText()).isEqualTo("UPPHÄVD");
    }

    private JsonNode rad(String lagrum) {
        return rader.stream().filter(rad -> rad.get("lagrum").asText().equals(lagrum)).findFirst().orElseThrow();
    }
}
