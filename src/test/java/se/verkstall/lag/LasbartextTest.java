package se.verkstall.lag;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LasbartextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Åke O'Brien", "<b>'; drop table mal; --", "rad 1\nrad 2\t.", "\ud83d\ude00"})
    void vanlig_text_duger_aven_med_markering_radbyten_och_tecken_utanfor_grundplanet(String text) {
        assertThat(Lasbartext.ar(text)).isTrue();
    }

    @Test
    void nolltecken_och_halva_tecken_duger_inte_var_de_an_star() {
        assertThat(Lasbartext.ar("a\0b")).isFalse();
        assertThat(Lasbartext.ar("\ud83d")).isFalse();
        assertThat(Lasbartext.ar("a\ud83d\ud83d\ude00")).isFalse();
        assertThat(Lasbartext.ar("\ude00a")).isFalse();
    }

    @Property
    void det_som_duger_kommer_tillbaka_som_det_var_ur_utf8(@ForAll @CharRange(from = '\u0000', to = '\uffff') String text) {
        boolean samma = new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8).equals(text);

        assertThat(Lasbartext.ar(text)).isEqualTo(samma && text.indexOf('\0') < 0);
    }
}
