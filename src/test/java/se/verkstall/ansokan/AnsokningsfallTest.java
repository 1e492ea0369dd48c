package se.verkstall.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.verkstall.ansokan.berakning.Fullstandighet;
import se.verkstall.lag.Lagrum;

/** The cases of {@code exempel/ansokan.yaml}, written to be read by a lawyer. */
@Lagrum({"UF 2:1", "UF 2:2 st 1", "UF 2:2 st 2", "UF 2:2 st 3", "UF 2:5 st 1", "UF 2:6", "UF 2:7 st 1", "UB 2:2"})
class AnsokningsfallTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> varjeFall() throws IOException {
        JsonNode fil = new YAMLMapper().readTree(getClass().getResource("/exempel/ansokan.yaml"));
        return StreamSupport.stream(fil.path("fall").spliterator(), false)
                .map(fall -> DynamicTest.dynamicTest(fall.path("namn").asText(), () -> prova(fil.path("grund"), fall)));
    }

    private static void prova(JsonNode grund, JsonNode fall) throws IOException {
        byte[] andring = JSON.writeValueAsBytes(fall.hasNonNull("andra") ? fall.get("andra") : JSON.createObjectNode());
        byte[] ansokan = AnsokningsLasare.kompletterad(JSON.writeValueAsBytes(grund), andring);
        var brister = Fullstandighet.brister(AnsokningsLasare.las(ansokan), LocalDate.parse(fall.path("dag").asText()));
        assertThat(brister.stream().map(b -> b.regel() + " " + b.lagrum()).toList())
                .containsExactlyElementsOf(StreamSupport.stream(fall.path("brister").spliterator(), false).map(JsonNode::asText).toList());
    }
}
