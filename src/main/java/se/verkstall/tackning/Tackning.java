package se.verkstall.tackning;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.verkstall.lag.Lagregister;
import se.verkstall.lag.Lagrumsreferens;

/**
 * The coverage of the statute as it was when the program was built.
 *
 * <p>The build gathers the citations into {@code lag/tackning-index.json} after it has compiled the tests.
 */
@Component
public class Tackning {

    static final String INDEX = "lag/tackning-index.json";
    private static final String FAKTA = "lag/tackning.yaml";

    private final SingletonSupplier<List<Tackningsrad>> rader =
            SingletonSupplier.of(() -> Tackningsregler.rader(Lagregister.avsnitt(), lasIndex(), lasFakta()));

    /**
     * One row for each section, in the order of the statute.
     *
     * @throws IllegalStateException if the build has not gathered the citations
     */
    public List<Tackningsrad> rader() {
        return rader.obtain();
    }

    /** How many sections of the ordinance have each status, for one wording. */
    public Oversikt oversikt(String lydelse) {
        return Oversikt.av(lydelse, rader());
    }

    private static List<Citat> lasIndex() {
        return las(INDEX, JsonMapper.builder().build(), new TypeReference<>() { });
    }

    static Map<Lagrumsreferens, Tackningsregler.Faktum> lasFakta() {
        Map<String, Tackningsregler.Faktum> fakta = las(FAKTA, new ObjectMapper(new YAMLFactory()), new TypeReference<>() { });
        return fakta.entrySet().stream().collect(Collectors.toMap(post -> Lagregister.citat(post.getKey()), Map.Entry::getValue));
    }

    private static <T> T las(String resurs, ObjectMapper lasare, TypeReference<T> typ) {
        try (InputStream in = Tackning.class.getClassLoader().getResourceAsStream(resurs)) {
            if (in == null) {
                throw new IllegalStateException("resursen " + resurs + " saknas; bygg med mvn test-compile");
            }
            return lasare.readValue(in, typ);
        } catch (IOException e) {
            throw new UncheckedIOException("resursen " + resurs + " kan inte läsas", e);
        }
    }
}
