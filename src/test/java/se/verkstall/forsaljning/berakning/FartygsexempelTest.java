package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Ansprak;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Forteckning;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Rad;
import se.verkstall.forsaljning.berakning.Rattighetsutrop.Rattighet;
import se.verkstall.forsaljning.berakning.Rattighetsutrop.Utrop;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;

/** The cases of {@code exempel/fartyg.yaml}. */
@Lagrum({"UF 10:4 st 1", "UB 10:4", "UB 10:7", "UB 10:11", "UB 10:12", "UB 10:13", "UB 10:15", "UB 10:16 st 1", "UB 11:2 st 2", "UB 11:3 a"})
class FartygsexempelTest {

    @TestFactory
    Stream<DynamicTest> varje_exempel_stammer() throws IOException {
        JsonNode fallen = new YAMLMapper().readTree(getClass().getResourceAsStream("/exempel/fartyg.yaml"));
        assertThat(fallen).isNotEmpty();
        return StreamSupport.stream(fallen.spliterator(), false).map(f -> DynamicTest.dynamicTest(f.get("namn").asText(), () -> prova(f)));
    }

    private static void prova(JsonNode f) {
        switch (f.get("slag").asText()) {
            case "TIDER" -> tider(f);
            case "FORTECKNING" -> forteckning(f);
            case "HANDPENNING" -> assertThat(Fartygshandpenning.minst(belopp(f, "pris"), belopp(f, "kostnader"), dag(f, "auktion"))).isEqualTo(belopp(f, "handpenning"));
            case "UTLOSEN" -> assertThat(Utlosen.fel(false, "inteckning", belopp(f, "fordran"), belopp(f, "kostnader"), belopp(f, "betalt")).isEmpty())
                    .isEqualTo(f.get("godtas").asBoolean());
            case "UTROP" -> utrop(f);
            case "AVRAKNING" -> avrakning(f);
            default -> throw new AssertionError("Okänt slag " + f.get("slag"));
        }
    }

    private static void tider(JsonNode f) {
        Auktionsregler regler = Auktionsregler.av(Egendomsslag.valueOf(f.get("egendom").asText()));
        assertThat(regler.kungorelseSenast(dag(f, "auktion"))).isEqualTo(dag(f, "kungors_senast"));
        assertThat(regler.notiserSenast(dag(f, "auktion"))).isEqualTo(dag(f, "underrattas_senast"));
    }

    private static void forteckning(JsonNode f) {
        List<Ansprak> anspraken = StreamSupport.stream(f.get("ansprak").spliterator(), false).map(FartygsexempelTest::ansprak).toList();
        Forteckning forteckning = Fartygsforteckning.uppratta(Egendom.valueOf(f.get("egendom").asText()), dag(f, "sammantrade"), anspraken, belopp(f, "kostnader"), Belopp.NOLL, null);
        assertThat(forteckning.rader()).extracting(Rad::id).containsExactlyElementsOf(StreamSupport.stream(f.get("ordning").spliterator(), false).map(JsonNode::asText).toList());
        assertThat(forteckning.skyddsbelopp()).isEqualTo(belopp(f, "skyddsbelopp"));
        assertThat(forteckning.lagstaBud()).isEqualTo(belopp(f, "lagsta_bud"));
        Map<String, Belopp> vantat = new TreeMap<>();
        if (f.has("innestar")) {
            f.get("innestar").fields().forEachRemaining(e -> vantat.put(e.getKey(), Belopp.parse(e.getValue().asText())));
        }
        assertThat(forteckning.rader().stream().filter(Rad::farInnesta).collect(Collectors.toMap(Rad::id, Rad::innestar))).isEqualTo(vantat);
    }

    private static void avrakning(JsonNode f) {
        List<Ansprak> anspraken = StreamSupport.stream(f.get("ansprak").spliterator(), false).map(FartygsexempelTest::ansprak).toList();
        Forteckning forteckning = Fartygsforteckning.uppratta(Egendom.valueOf(f.get("egendom").asText()), dag(f, "sammantrade"), anspraken, belopp(f, "kostnader"), Belopp.NOLL, null);
        Map<String, Belopp> vantat = new TreeMap<>();
        f.get("hogst").fields().forEachRemaining(e -> vantat.put(e.getKey(), Belopp.parse(e.getValue().asText())));
        assertThat(Kopeskillingsavrakning.mojliga(forteckning, belopp(f, "pris")).stream()
                .collect(Collectors.toMap(Kopeskillingsavrakning.Mojlig::fordran, Kopeskillingsavrakning.Mojlig::hogst))).isEqualTo(vantat);
    }

    private static Ansprak ansprak(JsonNode a) {
        return new Ansprak(a.get("id").asText(), a.get("id").asText(), null, Formansratt.valueOf(a.get("ratt").asText()), a.has("dag") ? dag(a, "dag") : null, 1, false, null, null,
                belopp(a, "kapital"), a.has("pantbrev") ? belopp(a, "pantbrev") : null, a.has("tillagg") ? belopp(a, "tillagg") : null, !a.path("oanmald").asBoolean(), false,
                a.path("medger_innestaende").asBoolean(), false);
    }

    private static void utrop(JsonNode f) {
        List<Rattighet> rattigheter = StreamSupport.stream(f.get("rattigheter").spliterator(), false)
                .map(r -> new Rattighet(r.get("id").asText(), "Innehavaren", "Fältet 1", null, 1, false, belopp(r, "fore"))).toList();
        List<Utrop> utrop = StreamSupport.stream(f.get("utrop").spliterator(), false).map(u -> new Utrop(belopp(u, "bud"), u.has("tillskott") ? belopp(u, "tillskott") : Belopp.NOLL))
                .toList();
        assertThat(Rattighetsutrop.foretrade(Rattighetsutrop.oskyddade(rattigheter), utrop)).isEqualTo(f.get("skyddade").asInt());
    }

    private static LocalDate dag(JsonNode f, String falt) {
        return LocalDate.parse(f.get(falt).asText());
    }

    private static Belopp belopp(JsonNode f, String falt) {
        return f.has(falt) ? Belopp.parse(f.get(falt).asText()) : null;
    }
}
