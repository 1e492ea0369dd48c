package se.verkstall.register.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.register.berakning.Registerplikt.Lage;
import se.verkstall.register.berakning.Registerplikt.Satt;

/** Who is told of what, by which section, in both wordings. */
@Lagrum({"UF 6:19", "UF 6:20", "UF 6:21", "UF 6:22", "UF 6:23", "UF 6:24", "UF 6:24a", "UF 6:27"})
class RegisterpliktTest {

    private static final LocalDate DAG = LocalDate.of(2022, 3, 1); // Tuesday

    @TestFactory
    Stream<DynamicTest> registret_far_veta_det_enligt_dagens_lydelse() throws IOException {
        JsonNode fallen = new YAMLMapper().readTree(getClass().getResourceAsStream("/exempel/register.yaml"));
        assertThat(fallen).isNotEmpty();
        return StreamSupport.stream(fallen.spliterator(), false).map(f -> DynamicTest.dynamicTest(f.get("namn").asText(), () -> prova(f)));
    }

    private static void prova(JsonNode f) {
        LocalDate dag = LocalDate.parse(f.get("dag").asText());
        assertThat(Registerplikt.vid(Egendomsslag.valueOf(f.get("egendom").asText()), Handelse.valueOf(f.get("handelse").asText()), dag, Lage.VANLIGT)).singleElement().satisfies(p -> {
            assertThat(p.myndighet()).isEqualTo(f.get("underrattas").asText());
            assertThat(p.lagrum()).isEqualTo(f.get("lagrum").asText());
            assertThat(p.satt()).isEqualTo(Satt.valueOf(f.get("satt").asText()));
        });
    }

    @Test
    void for_luftfartyg_underrattas_tva_och_for_de_flesta_saker_ingen() {
        assertThat(Registerplikt.vid(Egendomsslag.REGISTRERAT_LUFTFARTYG, Handelse.UTMATNING, LocalDate.of(2008, 12, 31), Lage.VANLIGT)).extracting(Registerplikt::myndighet)
                .containsExactly("Inskrivningsmyndigheten för luftfartyg", "Luftfartsverket");
        assertThat(Registerplikt.vid(Egendomsslag.RESERVDELAR, Handelse.HELA_EGENDOMEN, DAG, Lage.VANLIGT)).extracting(Registerplikt::lagrum)
                .containsExactly("UF 6:20 st 1 p 3", "UF 6:20 st 1 p 3");
        assertThat(Registerplikt.vid(Egendomsslag.ANDEL_I_LUFTFARTYG, Handelse.AGAREN_BEGART, DAG, Lage.VANLIGT)).isEmpty();
        assertThat(Registerplikt.vid(Egendomsslag.LOSORE, Handelse.UTMATNING, DAG, Lage.VANLIGT)).isEmpty();
        assertThat(Registerplikt.vid(Egendomsslag.VARUMARKE, Handelse.UTMATNING, LocalDate.of(2018, 12, 31), Lage.VANLIGT)).isEmpty();
        assertThat(Registerplikt.vid(Egendomsslag.SKJUTVAPEN, Handelse.UTMATNING, LocalDate.of(2014, 12, 31), Lage.VANLIGT)).isEmpty();
        assertThat(Registerplikt.vid(Egendomsslag.SKJUTVAPEN, Handelse.UTMATNING, DAG, new Lage(false, null, true, false))).as("begränsad effekt").isEmpty();
    }

    @Test
    @Lagrum({"UF 6:22", "UF 6:11", "UB 6:2", "UB 6:3 st 2"})
    void tullen_forvaltaren_foreningen_och_pantbrevsregistret_nar_det_behovs() {
        assertThat(Registerplikt.vid(Egendomsslag.GODS_I_FARTYG, Handelse.UTMATNING, DAG, new Lage(true, null, false, false))).extracting(Registerplikt::lagrum).containsExactly("UF 6:22");
        assertThat(Registerplikt.vid(Egendomsslag.LOSORE, Handelse.UTMATNING, DAG, new Lage(true, null, false, false))).isEmpty();
        assertThat(Registerplikt.vid(Egendomsslag.SKEPP, Handelse.UTMATNING, DAG, new Lage(true, "Sjøfartsdirektoratet", false, false))).extracting(Registerplikt::register)
                .containsExactly(Register.UTLANDSK_MYNDIGHET, Register.TULLEN);
        assertThat(Registerplikt.vid(Egendomsslag.VARDEPAPPER, Handelse.UTMATNING, DAG, new Lage(false, "Provbanken", false, false))).extracting(Registerplikt::register)
                .containsExactly(Register.FORVALTAREN);
        assertThat(Registerplikt.vid(Egendomsslag.BOSTADSRATT, Handelse.UTMATNING, DAG, new Lage(false, "Brf Provet", false, false))).singleElement()
                .satisfies(p -> assertThat(p.satt()).isEqualTo(Satt.DELGIVNING));
        assertThat(Registerplikt.vid(Egendomsslag.BYGGNAD_PA_OFRI_GRUND, Handelse.UTMATNING, DAG, new Lage(false, "Markägaren", false, false))).extracting(Registerplikt::register)
                .containsExactly(Register.FASTIGHETSAGAREN);
        assertThat(Registerplikt.vid(Egendomsslag.PANTBREV, Handelse.UTMATNING, DAG, new Lage(false, null, false, true))).extracting(Registerplikt::register)
                .containsExactly(Register.PANTBREVSREGISTRET);
        assertThat(Registerplikt.vid(Egendomsslag.PANTBREV, Handelse.UTMATNING, LocalDate.of(2008, 8, 31), new Lage(false, null, false, true))).isEmpty();
    }

    @Test
    @Lagrum("UF 6:11 st 2")
    void fran_2008_far_mottagaren_komma_overens_om_elektroniska_underrattelser() {
        Lage avtalat = new Lage(false, "Brf Provet", false, false, true);
        assertThat(Registerplikt.vid(Egendomsslag.BOSTADSRATT, Handelse.UTMATNING, LocalDate.of(2007, 12, 31), avtalat)).extracting(Registerplikt::satt).containsExactly(Satt.DELGIVNING);
        assertThat(Registerplikt.vid(Egendomsslag.BOSTADSRATT, Handelse.UTMATNING, LocalDate.of(2008, 1, 1), avtalat)).extracting(Registerplikt::satt).containsExactly(Satt.ELEKTRONISKT);
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void upphavs_utmatningen_far_registret_veta_det_utom_vapen_och_tull_och_domstolen_underrattar_om_sin_egen_dom(Register register) {
        boolean aldrig = register == Register.VAPENREGISTRET || register == Register.TULLEN;
        assertThat(Registerplikt.upphavande(register, false).isPresent()).isEqualTo(!aldrig);
        boolean domstolens = switch (register) {
            case SKEPPSREGISTRET, UTLANDSK_MYNDIGHET, LUFTFARTYGSREGISTRET, INSKRIVNING_LUFTFARTYG, INSKRIVNING_FASTIGHET, PATENTREGISTRET, VAXTSORTREGISTRET -> true;
            default -> false;
        };
        assertThat(Registerplikt.upphavande(register, true).isPresent()).isEqualTo(!aldrig && !domstolens);
    }
}
