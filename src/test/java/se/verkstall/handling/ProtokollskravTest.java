package se.verkstall.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.handling.Protokollskrav.Punkt;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/** Each point of each protokoll: without it the protokoll cannot be finalised, and the refusal names its section. */
@Lagrum({"UF 3:11", "UF 3:13", "UF 3:14", "UF 6:8", "UF 9:7", "UF 10:10", "UF 12:5", "UF 12:21", "UF 12:23", "UF 12:26"})
class ProtokollskravTest {

    /** Everything that may be demanded is demanded: entry in absence, exempt property, respite, a sale under hand. */
    private static Map<String, Object> allt(Slag slag) {
        Map<String, Object> svar = new HashMap<>();
        Protokollskrav.punkter(slag).forEach(p -> svar.put(p.falt(), "Uppgift om " + p.rubrik()));
        for (String ja : new String[] {"tilltrade", "undantagFinns", "underHand", "godtogs", "anstandGes", "overklagas", "bekraftat", "ersattningBeslutad",
                "rojandeforbud", "budFanns", "inskrankning", "flera", "tillbehorSalda", "avstatt", "upplysningarLamnades", "avkastningForordnad"}) {
            svar.put(ja, true);
        }
        return svar;
    }

    @TestFactory
    Stream<DynamicTest> utan_en_punkt_vagras_protokollet_och_vagran_namner_paragrafen() {
        return Arrays.stream(Slag.values()).flatMap(slag -> Protokollskrav.punkter(slag).stream()
                .map(p -> DynamicTest.dynamicTest(slag + " " + p.lagrum() + " " + p.falt(), () -> prova(slag, p))));
    }

    @ParameterizedTest(name = "{0}: {1} punkt 1 till {2}")
    @CsvSource({"FORRATTNING, UF 3:11 st 1, 8", "FORHOR, UF 3:11 st 1, 8", "FORHOR, UF 3:14, 5", "UTMATNING, UF 3:11 st 1, 8", "UTMATNING, UF 6:8 st 1, 6", "FORSALJNING, UF 3:11 st 1, 8",
            "FORSALJNING, UF 9:7 st 1, 7", "FARTYGSAUKTION, UF 3:11 st 1, 8", "FARTYGSAUKTION, UF 10:10, 11"})
    void varje_punkt_som_paragrafen_raknar_upp_har_sitt_falt(Slag slag, String paragraf, int punkter) {
        List<String> citerade = Protokollskrav.punkter(slag).stream().map(Punkt::lagrum).toList();
        assertThat(citerade).containsAll(IntStream.rangeClosed(1, punkter).mapToObj(p -> paragraf + " p " + p).toList());
        assertThat(citerade).doesNotContain(paragraf + " p " + (punkter + 1));
    }

    @ParameterizedTest
    @CsvSource({"UTMATNING, UF 6:8 st 2", "FORSALJNING, UF 9:7 st 2", "ANTECKNING, UF 3:10 st 1"})
    void ocksa_styckena_utan_punkter_har_sitt_falt(Slag slag, String stycke) {
        assertThat(Protokollskrav.punkter(slag)).extracting(Punkt::lagrum).contains(stycke);
    }

    private static void prova(Slag slag, Punkt punkt) {
        Map<String, Object> svar = allt(slag);
        if (Set.of("ejAntagetSkal", "ejGodtagetSkal").contains(punkt.falt())) {
            svar.put("godtogs", false);
        }
        Protokollskrav.krav(slag, svar, Set.of());
        svar.put(punkt.falt(), " ");
        OgiltigIndataException fel = catchThrowableOfType(OgiltigIndataException.class, () -> Protokollskrav.krav(slag, svar, Set.of()));
        assertThat(fel.fel()).singleElement().satisfies(f -> {
            assertThat(f.falt()).isEqualTo(punkt.falt());
            assertThat(f.lagrum()).isEqualTo(punkt.lagrum());
        });
    }

    @Test
    void en_hanvisning_racker_dar_paragrafen_medger_den_och_handlingen_finns() {
        Map<String, Object> svar = allt(Slag.UTMATNING);
        svar.put("yttranden", "Se handling 12");
        svar.put("fordran", "se handlingen 12.");
        Protokollskrav.krav(Slag.UTMATNING, svar, Set.of(12L));
        assertThatThrownBy(() -> Protokollskrav.krav(Slag.UTMATNING, svar, Set.of(13L))).hasMessageContaining("ingen handling 12");
        svar.put("parter", "Se handling 12");
        assertThatThrownBy(() -> Protokollskrav.krav(Slag.UTMATNING, svar, Set.of(12L))).hasMessageContaining("en hänvisning räcker inte");
    }

    @Test
    void varfor_egendom_undantas_behover_inte_sagas_om_det_ar_uppenbart_eller_annan_egendom_racker_och_fast_egendom_behover_inget_varde() {
        Map<String, Object> svar = allt(Slag.UTMATNING);
        svar.remove("undantaget");
        svar.remove("egendomensVarde");
        assertThatThrownBy(() -> Protokollskrav.krav(Slag.UTMATNING, svar, Set.of())).hasMessageContaining("Varför egendom har undantagits").hasMessageContaining("värde");
        svar.put("fastEgendom", true);
        svar.put("undantagUppenbart", true);
        Protokollskrav.krav(Slag.UTMATNING, svar, Set.of());
        svar.putAll(Map.of("undantagUppenbart", false, "annanEgendomTacker", true));
        Protokollskrav.krav(Slag.UTMATNING, svar, Set.of());
    }

    @Test
    void anteckningar_behover_inte_namna_vittne_men_varfor_protokoll_inte_fors() {
        Map<String, Object> svar = allt(Slag.ANTECKNING);
        assertThat(svar).doesNotContainKeys("vittne", "yttranden", "ovrigt");
        svar.remove("undantag");
        assertThatThrownBy(() -> Protokollskrav.krav(Slag.ANTECKNING, svar, Set.of())).isInstanceOfSatisfying(OgiltigIndataException.class,
                e -> assertThat(e.fel()).extracting(f -> f.lagrum()).containsExactly("UF 3:10 st 1"));
    }

    @Test
    void vid_ett_forhor_namns_bekraftelse_ersattning_och_forordnande_bara_om_de_forekommer() {
        Map<String, Object> svar = allt(Slag.FORHOR);
        svar.keySet().removeAll(Set.of("bekraftelse", "ersattning", "forordnande", "bekraftat", "ersattningBeslutad", "rojandeforbud"));
        Protokollskrav.krav(Slag.FORHOR, svar, Set.of());
        svar.put("ersattningBeslutad", true);
        assertThatThrownBy(() -> Protokollskrav.krav(Slag.FORHOR, svar, Set.of())).hasMessageContaining("ersättning");
    }

    @Test
    @Lagrum("UF 12:5 st 1 p 8")
    void om_handrackning_kan_bli_aktuell_ska_sta_fran_2008() {
        Map<String, Object> svar = allt(Slag.BESKRIVNING);
        svar.remove("handrackning");
        // Monday 31 December 2007 and Tuesday 1 January 2008
        svar.put("protokollsdag", java.time.LocalDate.of(2007, 12, 31));
        Protokollskrav.krav(Slag.BESKRIVNING, svar, Set.of());
        svar.put("protokollsdag", java.time.LocalDate.of(2008, 1, 1));
        assertThatThrownBy(() -> Protokollskrav.krav(Slag.BESKRIVNING, svar, Set.of())).hasMessageContaining("handräckning");
    }

    @Test
    void koparens_namn_kravs_vid_auktion_bara_i_de_fall_som_namns() {
        Map<String, Object> svar = allt(Slag.FORSALJNING);
        svar.putAll(Map.of("underHand", false, "anstandGes", false, "overklagas", false));
        svar.remove("kopare");
        Protokollskrav.krav(Slag.FORSALJNING, svar, Set.of());
        svar.put("sarskiltVardefull", true);
        assertThatThrownBy(() -> Protokollskrav.krav(Slag.FORSALJNING, svar, Set.of())).hasMessageContaining("Köparens namn");
    }
}
