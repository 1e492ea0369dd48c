package se.verkstall.processmotor.modellgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.verkstall.processmotor.modellgranskning.Uttryck.Fakt;

class UttryckTest {

    @ParameterizedTest
    @ValueSource(strings = {"${brist}", "#{brist}", "${ brist == true }", "${!skaDelges}", "${satt == 'STAMNINGSMAN' || satt == \"SPIKNING\"}", "${not empty x}",
            "${belopp >= 100 and belopp lt 2000.50}", "${(a || b) && !(c == null)}", "${delgivningskrav == 'DELGIVNING' && delgiven != true}", "${x == -1}",
            "${dömd == 'å } {'}"})
    void en_modell_far_lasa_och_jamfora_variabler(String text) {
        assertThat(Uttryck.ensamt(text)).isPresent();
        assertThat(Uttryck.tillatet("före " + text + " efter")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${kassa.betala()}", "${runtimeService}.${x()}", "${execution.setVariable('a', 1)}", "${a.b}", "${a['b']}", "${''.getClass()}", "${a + b}",
            "${a ? b : c}", "${a = b}", "${f(x)}", "${a:b(x)}", "${}", "${a", "${a}${b.c}", "${[1,2]}", "${{'a':1}}", "${a div b}", "${a; b}", "${\"\\u0061\"}",
            "${a -> b}", "#{execution.processBusinessKey}", "${x instanceof y}", "${'a'.length() == 1}"})
    void en_modell_far_inte_anropa_rakna_eller_folja_medlemmar(String text) {
        assertThat(Uttryck.tillatet(text)).isFalse();
    }

    @Test
    void text_utan_uttryck_ar_tillaten_men_inget_villkor() {
        assertThat(Uttryck.tillatet("Mål om 100 $ {i}")).isTrue();
        assertThat(Uttryck.ensamt("true")).isEmpty();
        assertThat(Uttryck.ensamt("${a} ${b}")).isEmpty();
    }

    @Test
    void djupa_och_langa_uttryck_vagras_utan_att_lasaren_faller() {
        assertThat(Uttryck.ensamt("${" + "(".repeat(400) + "a" + ")".repeat(400) + "}")).isEmpty();
        assertThat(Uttryck.ensamt("${" + "!".repeat(900) + "a}")).isEmpty();
        assertThat(Uttryck.ensamt("${a" + " || a".repeat(100_000) + "}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "${x} ; true", "${!x} ; true", "${x == 'A' || y == 1} ; true", "${a && b || !c} ; true", "${x == y} ; true",
            "${true} ; false", "${1 == 1} ; false", "${'a' == 'b'} ; false", "${x == x} ; false", "${x || !x} ; false", "${x == true || x == false} ; false",
            "${x && !x} ; false", "${x || true} ; false", "${x < 5 || x >= 5} ; false", "${x == 'A' || x != 'A'} ; false", "${empty ''} ; false",
            "${a||b||c||d||e||f||g||h||i||j||k} ; false"})
    void en_fraga_kan_besvaras_bade_med_ja_och_med_nej(String text, boolean fraga) {
        assertThat(Uttryck.ensamt(text).orElseThrow().arFraga()).isEqualTo(fraga);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "${x} ; x ; true", "${x == true} ; x ; true", "${true == x} ; x ; true", "${x == false} ; x ; false", "${x != true} ; x ; false",
            "${!(x != false)} ; x ; false", "${x == 'A'} ; x == 'A' ; true", "${x != 'A'} ; x == 'A' ; false", "${x > 5} ; x <= 5 ; false"})
    void samma_fraga_kanns_igen_hur_den_an_skrivs(String text, String fraga, boolean svar) {
        assertThat(Uttryck.ensamt(text).orElseThrow().fakt()).contains(new Fakt(fraga, svar));
    }

    @Test
    void flera_fragor_pa_en_gang_ar_inget_enskilt_svar() {
        assertThat(Uttryck.ensamt("${x && y}").orElseThrow().fakt()).isEmpty();
        assertThat(Uttryck.ensamt("${true}").orElseThrow().fakt()).isEmpty();
    }
}
