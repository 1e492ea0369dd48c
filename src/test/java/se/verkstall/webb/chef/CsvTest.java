package se.verkstall.webb.chef;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as files for a spreadsheet. */
class CsvTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"=1+1|'=1+1", "+46|'+46", "-1|'-1", "@a|'@a", "Anna|Anna", "a=b|a=b"})
    void enCellSomKundeKorasSomFormelBlirText(String cell, String vantad) {
        assertThat(fil(new Csv("A").rad(cell))).isEqualTo("\uFEFFA\r\n" + vantad + "\r\n");
    }

    @Test
    void semikolonCitationsteckenOchRadbrytningStarInomCitationstecken() {
        assertThat(fil(new Csv("A", "B").rad("a;b", "c\"d\ne"))).isEqualTo("\uFEFFA;B\r\n\"a;b\";\"c\"\"d\ne\"\r\n");
    }

    @Test
    void ettVardeSomFattasArEnTomCell() {
        assertThat(fil(new Csv("A", "B").rad(null, 12))).endsWith("\r\n;12\r\n");
    }

    private static String fil(Csv csv) {
        return new String(csv.som("lista.csv").getBody(), StandardCharsets.UTF_8);
    }
}
