package se.verkstall.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.verkstall.demo.Exempelslag.Utfall;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Identitetsnummer;

/** The committed sample file is what the generator writes, and holds what its README says. */
class ExempelfilTest {

    private static final Path FIL = Path.of("exempel/ansokningar.ndjson");
    private static final Path FACIT = Path.of("exempel/facit.csv");
    private static final Path LASMIG = Path.of("exempel/README.md");

    @Test
    void filen_ar_det_som_generatorn_skriver_med_sitt_fro() throws IOException {
        assertThat(Files.readString(FIL)).isEqualTo(innehall());
    }

    @Test
    void facit_sager_om_varje_rad_vad_den_ar_och_vad_som_ska_bli_av_den() throws IOException {
        assertThat(Files.readString(FACIT)).isEqualTo(facit());
    }

    @Test
    void lasmigfilen_raknar_upp_hur_manga_rader_det_finns_av_varje_slag() throws IOException {
        assertThat(Files.readString(LASMIG)).contains(tabell());
    }

    @Test
    void filen_har_femhundra_rader_varav_sexton_inte_gar_att_lasa() {
        Map<Utfall, Integer> antal = new EnumMap<>(Utfall.class);
        Stream.of(Exempelslag.values()).forEach(slag -> antal.merge(slag.utfall(), slag.antal(), Integer::sum));

        assertThat(antal).isEqualTo(Map.of(Utfall.REGISTRERAS, 420, Utfall.FORELAGGS, 64, Utfall.OLASLIG, 16));
        assertThat(Exempelansokningar.rader(Exempelansokningar.FRO)).hasSize(500);
    }

    @Test
    void varje_rad_som_inte_ar_trasig_ar_ett_json_objekt_med_egen_referens() {
        List<String> referenser = new ArrayList<>();
        for (var rad : Exempelansokningar.rader(Exempelansokningar.FRO)) {
            las(rad.text()).ifPresentOrElse(objekt -> referenser.add(objekt.path("referens").asText()),
                    () -> assertThat(rad.slag()).isEqualTo(Exempelslag.TRASIG_JSON));
        }
        assertThat(referenser).hasSize(496).doesNotHaveDuplicates().allMatch(r -> r.matches("EX-\\d{4}"));
    }

    @Test
    void tio_galdenarer_har_fyra_ansokningar_var() {
        Map<String, Long> galdenarer = Exempelansokningar.rader(Exempelansokningar.FRO).stream()
                .filter(rad -> rad.slag() == Exempelslag.SAMMA_GALDENAR)
                .collect(Collectors.groupingBy(rad -> las(rad.text()).orElseThrow().at("/svarande/idnummer").asText(), Collectors.counting()));

        assertThat(galdenarer).hasSize(10).allSatisfy((nummer, antal) -> assertThat(antal).isEqualTo(4));
    }

    @Test
    void alla_nummer_ar_giltiga_utom_dar_felet_ar_meningen() {
        assertThat(Exempelansokningar.rader(Exempelansokningar.FRO)).filteredOn(rad -> rad.slag() != Exempelslag.TRASIG_JSON)
                .allSatisfy(rad -> {
                    JsonNode a = las(rad.text()).orElseThrow();
                    boolean giltiga = Stream.of(a.path("sokande"), a.path("svarande")).filter(p -> p.has("idnummer")).allMatch(ExempelfilTest::giltigt);
                    assertThat(giltiga).as(rad.text()).isEqualTo(rad.slag() != Exempelslag.FEL_KONTROLLSIFFRA);
                });
    }

    @Test
    void andra_fron_ger_andra_rader() {
        assertThat(Exempelansokningar.rader(1)).isNotEqualTo(Exempelansokningar.rader(2));
    }

    @Test
    @EnabledIfSystemProperty(named = "exempel.skriv", matches = "true", disabledReason = "writes the files anew; run on request")
    void filen_skrivs_pa_nytt_pa_begaran() throws IOException {
        Files.writeString(FIL, innehall());
        Files.writeString(FACIT, facit());
        String lasmig = Files.readString(LASMIG);
        int fran = lasmig.indexOf("| Kind |");
        int till = lasmig.lastIndexOf("|\n") + 2;
        Files.writeString(LASMIG, lasmig.substring(0, fran) + tabell() + lasmig.substring(till));
        assertThat(FIL).hasContent(innehall());
    }

    private static boolean giltigt(JsonNode part) {
        return Identitetsnummer.tolka(Parttyp.valueOf(part.path("typ").asText()), part.path("idnummer").asText()).isPresent();
    }

    private static String innehall() {
        return Exempelansokningar.rader(Exempelansokningar.FRO).stream().map(rad -> rad.text() + "\n").collect(Collectors.joining());
    }

    private static String facit() {
        StringBuilder csv = new StringBuilder("rad,slag,utfall,lagrum\n");
        List<Exempelansokningar.Rad> rader = Exempelansokningar.rader(Exempelansokningar.FRO);
        for (int i = 0; i < rader.size(); i++) {
            Exempelslag slag = rader.get(i).slag();
            csv.append(i + 1).append(',').append(slag).append(',').append(slag.utfall()).append(',').append(slag.lagrum()).append('\n');
        }
        return csv.toString();
    }

    private static String tabell() {
        return Stream.of(Exempelslag.values())
                .map(s -> "| " + s + " | " + s.antal() + " | " + s.utfall() + " | " + s.lagrum().replace(";", ", ") + " | " + s.text() + " |\n")
                .collect(Collectors.joining("", "| Kind | Lines | Outcome | Fails | What it is |\n|---|---:|---|---|---|\n", ""));
    }

    private static Optional<JsonNode> las(String text) {
        try {
            return Optional.of(new ObjectMapper().enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(text)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
