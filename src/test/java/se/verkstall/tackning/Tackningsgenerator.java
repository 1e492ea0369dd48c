package se.verkstall.tackning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.verkstall.lag.Lagregister;
import se.verkstall.tackning.Citat.Kalla;

/**
 * Gathers every citation in the project into {@code lag/tackning-index.json}; the build runs it when the tests are compiled.
 * A citation of a section that does not exist fails the build, and so does a row that claims more than it can show.
 */
public final class Tackningsgenerator {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern META = Pattern.compile("<meta\\s+name=\"lagrum\"\\s+content=\"([^\"]*)\"");
    private static final Pattern KOMMENTAR = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final List<String> HELA_MODELLER = List.of("process", "collaboration", "participant", "definitions");

    private final Path rot;

    public Tackningsgenerator(Path rot) {
        this.rot = rot;
    }

    /** Writes the index of the project whose folder is the first argument. */
    public static void main(String[] argument) throws IOException {
        Path rot = Path.of(argument[0]);
        List<Citat> citat = new Tackningsgenerator(rot).citat();
        stoppa("Lagrum som inte finns citeras", Tackningsregler.felaktiga(citat));
        stoppa("Avsnitt sägs utförda utan det som krävs", Tackningsregler.ostyrkta(Tackningsregler.rader(Lagregister.avsnitt(), citat, Tackning.lasFakta())));
        Path index = rot.resolve("target/classes").resolve(Tackning.INDEX);
        Files.createDirectories(index.getParent());
        Files.write(index, JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsBytes(citat));
    }

    /** Fails the build if anything is wrong. */
    static void stoppa(String vad, List<String> fel) {
        if (!fel.isEmpty()) {
            throw new IllegalStateException(vad + ":\n  " + String.join("\n  ", fel));
        }
    }

    /** Every citation in models, the catalogue of time limits, forms, document templates, code and tests, in a stable order. */
    public List<Citat> citat() {
        return Stream.of(
                        filer("bpmn", ".bpmn", this::iModell),
                        filer("src/main/resources/lag", "frister.yaml", this::iFristkatalogen),
                        filer("forms", ".form", this::iFormular),
                        filer("src/main/resources/templates/dokument", ".html", this::iMall),
                        filer("target/classes/se/verkstall", ".class", fil -> Klasscitat.i(fil, Kalla.KOD).stream()),
                        filer("target/test-classes/se/verkstall", ".class", fil -> Klasscitat.i(fil, Kalla.PROV).stream()))
                .flatMap(Function.identity()).distinct().sorted().toList();
    }

    Stream<Citat> iFristkatalogen(Path fil) {
        JsonNode poster = lasTrad(new YAMLMapper(), fil);
        return IntStream.range(0, poster.size()).mapToObj(poster::get)
                .flatMap(post -> citat(post.path("lagrum").asText(), Kalla.FRIST, post.path("id").asText()));
    }

    Stream<Citat> iModell(Path fil) {
        String modell = utanAndelse(fil);
        NodeList egenskaper = las(fil).getElementsByTagNameNS(CAMUNDA, "property");
        return IntStream.range(0, egenskaper.getLength()).mapToObj(i -> (Element) egenskaper.item(i))
                .filter(egenskap -> "lagrum".equals(egenskap.getAttribute("name")))
                .flatMap(egenskap -> citat(egenskap.getAttribute("value"), modellkalla(agare(egenskap)), plats(modell, agare(egenskap))));
    }

    Stream<Citat> iFormular(Path fil) {
        return varden(lasTrad(JsonMapper.builder().build(), fil)).flatMap(lagrum -> citat(lagrum, Kalla.FORMULAR, utanAndelse(fil)));
    }

    Stream<Citat> iMall(Path fil) {
        Matcher meta = META.matcher(KOMMENTAR.matcher(text(fil)).replaceAll(""));
        return meta.results().flatMap(traff -> citat(traff.group(1), Kalla.DOKUMENTMALL, fil.getFileName().toString()));
    }

    private static Stream<Citat> citat(String lista, Kalla kalla, String plats) {
        return Arrays.stream(lista.split("[,;]")).map(String::strip).filter(del -> !del.isEmpty()).map(lagrum -> new Citat(lagrum, kalla, plats));
    }

    private static Stream<String> varden(JsonNode nod) {
        Stream<String> egna = nod.path("properties").path("lagrum").isTextual() ? Stream.of(nod.path("properties").path("lagrum").asText()) : Stream.empty();
        return Stream.concat(egna, IntStream.range(0, nod.path("components").size()).boxed().flatMap(i -> varden(nod.path("components").get(i))));
    }

    private static Element agare(Element egenskap) {
        Node nod = egenskap;
        while (!"extensionElements".equals(nod.getLocalName())) {
            nod = nod.getParentNode();
        }
        return (Element) nod.getParentNode();
    }

    private Kalla modellkalla(Element agare) {
        return HELA_MODELLER.contains(agare.getLocalName()) || anroparDetSomInteFinns(agare) ? Kalla.MODELL : Kalla.MODELLELEMENT;
    }

    /** A call of a model that is yet to come carries out nothing. */
    private boolean anroparDetSomInteFinns(Element agare) {
        return "callActivity".equals(agare.getLocalName()) && !Files.exists(rot.resolve("bpmn").resolve(agare.getAttribute("calledElement") + ".bpmn"));
    }

    private static String plats(String modell, Element agare) {
        return HELA_MODELLER.contains(agare.getLocalName()) ? modell : modell + "#" + agare.getAttribute("id");
    }

    private Stream<Citat> filer(String mapp, String andelse, Function<Path, Stream<Citat>> las) {
        Path rotmapp = rot.resolve(mapp);
        if (!Files.isDirectory(rotmapp)) {
            return Stream.empty();
        }
        try (Stream<Path> filer = Files.walk(rotmapp)) {
            return filer.filter(fil -> fil.toString().endsWith(andelse)).toList().stream().flatMap(las);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String utanAndelse(Path fil) {
        return fil.getFileName().toString().replaceAll("\\.[a-z]+$", "");
    }

    private static org.w3c.dom.Document las(Path fil) {
        try {
            DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
            fabrik.setNamespaceAware(true);
            fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return fabrik.newDocumentBuilder().parse(fil.toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(fil + " kan inte läsas: " + e.getMessage(), e);
        }
    }

    private static JsonNode lasTrad(ObjectMapper lasare, Path fil) {
        try {
            return lasare.readTree(fil.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(fil + " kan inte läsas", e);
        }
    }

    private static String text(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
