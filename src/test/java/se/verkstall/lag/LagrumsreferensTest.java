package se.verkstall.lag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LagrumsreferensTest {

    @ParameterizedTest(name = "{0} är {2}")
    @CsvSource(delimiter = '|', textBlock = """
            UF 9:9                     | UF 9:9                   | 9 kap. 9 § utsökningsförordningen (1981:981)
            UF 9:9 st 1                | UF 9:9 st 1              | 9 kap. 9 § första stycket utsökningsförordningen (1981:981)
            UF 9:9 st 1 men 2          | UF 9:9 st 1 men 2        | 9 kap. 9 § första stycket andra meningen utsökningsförordningen (1981:981)
            UF 2:9 a                   | UF 2:9a                  | 2 kap. 9 a § utsökningsförordningen (1981:981)
            UF 2:9a st 2               | UF 2:9a st 2             | 2 kap. 9 a § andra stycket utsökningsförordningen (1981:981)
            UF 3:11 p 4                | UF 3:11 p 4              | 3 kap. 11 § punkt 4 utsökningsförordningen (1981:981)
            UB 7:14 st 1 p 2           | UB 7:14 st 1 p 2         | 7 kap. 14 § första stycket 2 utsökningsbalken
            UF bilaga p 2              | UF bilaga p 2            | punkt 2 i bilagan till utsökningsförordningen (1981:981)
            UF 14:*                    | UF 14:*                  | 14 kap. utsökningsförordningen (1981:981)
            KFM A 2021:1 p 3.1.2       | KFM A 2021:1 p 3.1.2     | punkt 3.1.2 i Kronofogdemyndighetens allmänna råd (KFM A 2021:1)
            FK p 4                     | FK p 4                   | punkt 4 i Försäkringskassans sida för Kronofogden
            Lag 1930:173 2 §           | Lag 1930:173 2 §         | 2 § lagen (1930:173) om beräkning av lagstadgad tid
            DelgL 16 §                 | DelgL 2010:1932 16 §     | 16 § delgivningslagen (2010:1932)
            DelgL 1970:428 15 § st 2   | DelgL 1970:428 15 § st 2 | 15 § andra stycket delgivningslagen (1970:428)
            FRL 10a §                  | FRL 10 a §               | 10 a § förmånsrättslagen (1970:979)
            OSL 34:1                   | OSL 34:1                 | 34 kap. 1 § offentlighets- och sekretesslagen (2009:400)
            """)
    void ett_lagrum_lases_skrivs_pa_ett_satt_och_visas_i_ord(String skrivet, String citerat, String iOrd) {
        Lagrumsreferens referens = Lagrumsreferens.parse(skrivet);

        assertThat(referens).hasToString(citerat);
        assertThat(referens.iOrd()).isEqualTo(iOrd);
        assertThat(Lagrumsreferens.parse(citerat)).isEqualTo(referens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UF", "9:9", "UF 9", "UF nio:nio", "UF 9:9 stycket", "UF 9:9 st", "UF bilaga", "9 kap. 9 § utsökningsförordningen"})
    void det_som_inte_ar_skrivet_som_ett_lagrum_ar_ett_fel(String text) {
        assertThatThrownBy(() -> Lagrumsreferens.parse(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("inte skrivet som ett lagrum");
    }

    @Test
    void en_forfattning_som_inte_ar_upptagen_ar_ett_fel() {
        assertThatThrownBy(() -> Lagrumsreferens.parse("Lag 1734:1 2 §")).hasMessageContaining("författningen ”Lag 1734:1” finns inte");
    }

    @ParameterizedTest
    @CsvSource({"UF 9 §, UF 1:1", "UF p 2, UF 1:1", "FRL 1:9, FRL 1 §", "FK 1:1, FK p 1"})
    void en_forfattning_citeras_i_sin_egen_form(String fel, String ratt) {
        assertThatThrownBy(() -> Lagrumsreferens.parse(fel)).hasMessageEndingWith("citeras " + ratt);
    }

    @ParameterizedTest
    @CsvSource({"UF 2:9a st 1, 2 kap. 9 a § första stycket", "UF 14:*, 14 kap.", "UF bilaga p 2, punkt 2", "KFM A 2021:1 p 3.1, punkt 3.1", "FRL 10 a §, 10 a §"})
    void under_forfattningens_namn_racker_platsen(String lagrum, String plats) {
        assertThat(Lagrumsreferens.parse(lagrum).platsIOrd()).isEqualTo(plats);
    }

    @ParameterizedTest(name = "{0} finns i {1}")
    @CsvSource({"UF 9:9 st 1 men 2, UF 9:9", "UB 7:14 st 1 p 2, UB 7:14", "UF bilaga p 2, UF bilaga p 2", "KFM A 2021:1 p 3.1.2, KFM A 2021:1 p 3.1.2"})
    void ett_lagrum_hor_till_ett_avsnitt(String lagrum, String avsnitt) {
        assertThat(Lagrumsreferens.parse(lagrum).avsnitt()).hasToString(avsnitt);
    }

    @Test
    void flera_lagrum_i_en_text_skiljs_med_komma_eller_semikolon() {
        assertThat(Lagrumsreferens.parseLista("UF 7:6, UB 7:8; KFM A 2021:1 p 5")).extracting(Lagrumsreferens::toString)
                .containsExactly("UF 7:6", "UB 7:8", "KFM A 2021:1 p 5");
    }

    @Test
    void lagrum_ordnas_som_i_forfattningarna_och_inte_som_text() {
        List<String> ordnade = Stream.of("FK p 1", "UB 1:1", "UF bilaga p 10", "UF bilaga p 2", "UF 10:1", "UF 2:10", "UF 2:9a", "UF 2:9 st 1", "UF 2:9", "UF 2:2")
                .map(Lagrumsreferens::parse).sorted().map(Lagrumsreferens::toString).toList();

        assertThat(ordnade).containsExactly("UF 2:2", "UF 2:9", "UF 2:9 st 1", "UF 2:9a", "UF 2:10", "UF 10:1", "UF bilaga p 2", "UF bilaga p 10", "UB 1:1", "FK p 1");
    }
}
