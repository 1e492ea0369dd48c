package se.verkstall.lag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagrumIOrdTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            UF 9:9 st 1                | 9 kap. 9 § första stycket utsökningsförordningen (1981:981)
            UF 6:24 b                  | 6 kap. 24 b § utsökningsförordningen (1981:981)
            UB 7:14                    | 7 kap. 14 § utsökningsbalken
            UB 6:3 st 2 men 2          | 6 kap. 3 § andra stycket andra meningen utsökningsbalken
            UF bilaga p 2              | punkt 2 i bilagan till utsökningsförordningen (1981:981)
            DelgL 2010:1932 16 §       | 16 § delgivningslagen (2010:1932)
            DelgL 1970:428 3 a § st 1  | 3 a § första stycket delgivningslagen (1970:428)
            DelgL 2010:1932 48 § st 1 p 2 | 48 § första stycket 2 delgivningslagen (2010:1932)
            KFM A 2021:1 p 3.1.2       | punkt 3.1.2 i Kronofogdemyndighetens allmänna råd (KFM A 2021:1)
            RäntelL 6 §                | 6 § räntelagen (1975:635)
            """)
    void ett_lagrum_skrivs_med_hela_ord(String citat, String ord) {
        assertThat(LagrumIOrd.ett(citat)).isEqualTo(ord);
    }

    @Test
    void flera_lagrum_radas_upp_med_och() {
        assertThat(LagrumIOrd.alla("UF 2:9, UB 2:5; UF 4:4")).isEqualTo("2 kap. 9 § utsökningsförordningen (1981:981), "
                + "2 kap. 5 § utsökningsbalken och 4 kap. 4 § utsökningsförordningen (1981:981)");
    }

    @Test
    void ett_okant_citat_star_kvar_och_inget_citat_blir_tomt() {
        assertThat(LagrumIOrd.ett("någon sed")).isEqualTo("någon sed");
        assertThat(LagrumIOrd.alla(null)).isEmpty();
    }
}
