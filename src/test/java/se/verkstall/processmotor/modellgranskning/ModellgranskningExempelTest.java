package se.verkstall.processmotor.modellgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code exempel/modellgranskning.yaml}: a revision, the section it breaks and the way that shows it. */
class ModellgranskningExempelTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** A case as it is written. */
    private record Fall(String fall, String modell, Map<String, Object> andring, List<String> lagrum, List<String> vag) {
    }

    @TestFactory
    Stream<DynamicTest> fallen() throws IOException {
        List<Fall> fallen = YAML.readValue(Path.of("src/test/resources/exempel/modellgranskning.yaml").toFile(), new TypeReference<>() { });
        return fallen.stream().map(fall -> DynamicTest.dynamicTest(fall.fall, () -> prova(fall)));
    }

    private static void prova(Fall fall) {
        Mutant mutant = new Mutant(MutationTest.las(Path.of(fall.modell)));
        fall.andring.forEach((vad, pa) -> andra(mutant, vad, pa));

        List<Avvikelse> avvikelser = new Modellgranskning().granska(mutant.xml()).avvikelser();

        assertThat(avvikelser).extracting(Avvikelse::lagrum).containsExactlyElementsOf(fall.lagrum);
        assertThat(avvikelser.get(0).vag()).isEqualTo(fall.vag);
    }

    private static void andra(Mutant mutant, String vad, Object pa) {
        switch (vad) {
            case "ta_bort" -> mutant.taBort((String) pa);
            case "period" -> mutant.period((String) pa);
            case "flode" -> mutant.flode((String) ((List<?>) pa).get(0), (String) ((List<?>) pa).get(1));
            default -> throw new IllegalArgumentException(vad);
        }
    }
}
