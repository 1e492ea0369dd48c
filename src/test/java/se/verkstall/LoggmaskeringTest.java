package se.verkstall;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The structured log tells what happened without telling to whom. */
class LoggmaskeringTest {

    @ParameterizedTest
    @ValueSource(strings = {"19900101-2384", "199001012384", "900101-2384", "9001012384", "900101+2384", "556036-0793", "5560360793"})
    void nummer_pa_manniskor_och_bolag_maskas(String nummer) {
        assertThat(Loggmaskering.maskera("Raden " + nummer + " kunde inte läsas")).isEqualTo("Raden ######-#### kunde inte läsas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mål 2022-000001", "2022-01-10", "1641798000000", "8f14e45f-ceea-467f-9575-001122334455", "12345,67 kr", "127.0.0.1:8080"})
    void annat_far_sta(String text) {
        assertThat(Loggmaskering.maskera(text)).isEqualTo(text);
    }

    @Test
    void utanfor_demolaget_ar_loggen_json_och_maskerad_aven_i_fel() throws Exception {
        StandardEnvironment miljo = new StandardEnvironment();
        new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml")).forEach(miljo.getPropertySources()::addLast);
        LoggerContext sammanhang = new LoggerContext();
        sammanhang.setMDCAdapter(new LogbackMDCAdapter());
        sammanhang.putObject(Environment.class.getName(), miljo);
        StructuredLogEncoder kodare = new StructuredLogEncoder();
        kodare.setContext(sammanhang);
        kodare.setFormat(miljo.getProperty("logging.structured.format.console"));
        kodare.setCharset(StandardCharsets.UTF_8);
        kodare.start();

        byte[] rad = kodare.encode(new LoggingEvent("x", sammanhang.getLogger("se.verkstall.prov"), Level.WARN, "Part {} i mål {}",
                new IllegalStateException("Key (idnummer)=(199001012384)"), new Object[] {"19900101-2384", "2022-000001"}));

        Map<?, ?> json = new ObjectMapper().readValue(rad, Map.class);
        assertThat(json.get("message")).isEqualTo("Part ######-#### i mål 2022-000001");
        assertThat(new String(rad, StandardCharsets.UTF_8)).contains("idnummer)=(######-####)").doesNotContain("2384");
    }
}
