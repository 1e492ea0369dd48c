package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.LagrumIOrd;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Resultat;
import se.verkstall.loneutmatning.berakning.Steg;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularsvar;

/** The cases of {@code exempel/hushall.yaml}: from the handläggare's form, through what is stored, to the rows the debtor reads. */
class HushallsexempelTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Forbehallsbeloppsraknare RAKNARE = Forbehallsbeloppsraknare.medInbyggda();

    @TestFactory
    @Lagrum({"KFM A 2021:1 p 2", "KFM A 2021:1 p 3.1.3", "KFM A 2021:1 p 3.2", "KFM A 2021:1 p 3.2.1", "KFM A 2021:1 p 3.2.2", "KFM A 2021:1 p 3.3",
        "KFM A 2021:1 p 3.3.1", "KFM A 2021:1 p 3.3.2", "KFM A 2021:1 p 4", "KFM A 2021:1 p 4.1", "UB 7:4 st 1", "UB 7:4 st 2", "UB 7:5 st 2"})
    Stream<DynamicTest> posterna_ger_det_vantade() throws IOException {
        JsonNode fallen = new YAMLMapper().readTree(getClass().getResourceAsStream("/exempel/hushall.yaml"));
        assertThat(fallen).hasSizeGreaterThan(40);
        return StreamSupport.stream(fallen.spliterator(), false).map(fall -> DynamicTest.dynamicTest(fall.get("namn").asText(), () -> prova(fall)));
    }

    private static void prova(JsonNode fall) throws IOException {
        if (fall.has("fel")) {
            OgiltigIndataException e = catchThrowableOfType(OgiltigIndataException.class, () -> berakna(fall.get("falt")));
            assertThat(e).isNotNull();
            assertThat(e.fel()).extracting(OgiltigIndataException.Fel::falt).containsExactlyElementsOf(texter(fall.get("fel")));
            return;
        }
        Resultat r = berakna(fall.get("falt"));
        Map<String, Belopp> svar = Map.of("normalbelopp", r.normalbelopp(), "gemensamma_kostnader", r.gemensammaKostnader(),
                "forbehallsbelopp", r.forbehallsbelopp(), "utmatningsbelopp", r.utmatningsbelopp());
        fall.get("vantat").fields().forEachRemaining(v -> assertThat(svar.get(v.getKey())).as(v.getKey()).isEqualTo(Belopp.parse(v.getValue().asText())));
        fall.path("rader").fields().forEachRemaining(rad -> assertThat(r.steg()).filteredOn(s -> text(s).contains(rad.getKey())).as(rad.getKey())
                .singleElement().extracting(Steg::belopp).isEqualTo(Belopp.parse(rad.getValue().asText())));
        if (fall.has("anmarkning")) {
            assertThat(r.anmarkningar()).anySatisfy(a -> assertThat(a).contains(fall.get("anmarkning").asText()));
        }
        assertThat(r.steg()).allSatisfy(s -> {
            assertThat(s.text()).endsWith(".").doesNotContain("null");
            assertThat(LagrumIOrd.alla(s.lagrum())).isNotEqualTo(s.lagrum());
        });
    }

    /** As the handläggare's answer goes: checked against the form, stored, read again, computed. */
    private static Resultat berakna(JsonNode falt) throws IOException {
        Map<String, Object> svar = JSON.convertValue(falt, new com.fasterxml.jackson.core.type.TypeReference<java.util.TreeMap<String, Object>>() {
        });
        svar.putIfAbsent("inkomstperiod", "MANAD");
        Map<String, Object> typat = Formularsvar.kontrollera(Formular.las("beraknaForbehallsbelopp"), svar);
        Hushallsuppgifter uppgifter = Hushallsuppgifter.avFalt(typat);
        Map<?, ?> lagrat = JSON.readValue(JSON.writeValueAsString(uppgifter.falt()), Map.class);
        @SuppressWarnings("unchecked")
        Hushallsuppgifter igen = Hushallsuppgifter.avFalt((Map<String, ?>) lagrat);
        assertThat(igen.falt()).isEqualTo(uppgifter.falt());
        return RAKNARE.berakna(igen, (LocalDate) typat.get("berakningsdag"));
    }

    private static Iterable<String> texter(JsonNode lista) {
        return StreamSupport.stream(lista.spliterator(), false).map(JsonNode::asText).toList();
    }

    /** With ordinary spaces, as the cases are written. */
    private static String text(Steg steg) {
        return steg.text().replace('\u00a0', ' ');
    }

    @Test
    void den_som_bara_har_summor_har_samma_rader_som_i_gransnittet() {
        Hushallsuppgifter summor = new Hushallsuppgifter(null, Belopp.kronor(20_000), null, null, null, null, false, null, null, null, null, null, null, null,
                Belopp.kronor(7000), null);
        LocalDate dag = LocalDate.of(2024, 3, 1); // fredag

        assertThat(RAKNARE.berakna(summor, dag)).isEqualTo(RAKNARE.berakna(summor.underlag(dag)));
    }
}
