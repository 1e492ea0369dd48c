package se.verkstall.lag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Lagrum("UB 7:1 st 2")
class LonegaldenarTest {

    @ParameterizedTest
    @CsvSource({"PRIVATPERSON, Gun Gäldenär, ", "PRIVATPERSON, Dödsboet efter Gun Gäldenär, dödsbo", "PRIVATPERSON, Gun Gäldenärs dödsbo, dödsbo", "JURIDISK_PERSON, DÖDSBOET EFTER G, dödsbo",
            "JURIDISK_PERSON, Provbolaget AB, juridisk person", "PRIVATPERSON, Gun Dödsbosdotter, "})
    void lon_utmats_bara_hos_en_levande_manniska(Parttyp typ, String namn, String skal) {
        if (skal == null) {
            assertThat(Lonegaldenar.hinder(typ, namn)).isEmpty();
        } else {
            assertThat(Lonegaldenar.hinder(typ, namn)).hasValueSatisfying(text -> assertThat(text).contains(skal));
        }
    }
}
