package se.verkstall.delgivning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.verkstall.delgivning.berakning.Underrattelseform.DELGIVNING;
import static se.verkstall.delgivning.berakning.Underrattelseform.MUNTLIG_ELLER_SKRIFTLIG;
import static se.verkstall.delgivning.berakning.Underrattelseform.SKRIFTLIG;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.delgivning.berakning.Underrattelseform.Krav;
import se.verkstall.delgivning.berakning.Underrattelsekrets.Mottagare;
import se.verkstall.lag.Lagrum;

class UnderrattelsekretsTest {

    @Test
    @Lagrum("UF 4:1 st 1")
    void agaren_ar_den_som_har_lagfart_och_den_som_kant_har_forvarvat_eller_gor_ansprak() {
        assertThat(new Underrattelsekrets("Inskriven", List.of("Köparen"), null, null, null).mottagare())
                .containsExactly(new Mottagare("Inskriven", "UF 4:1 st 1 men 1"), new Mottagare("Köparen", "UF 4:1 st 1 men 2"));
    }

    @Test
    @Lagrum("UF 4:1 st 1")
    void vid_villkorlig_overlatelse_far_bade_overlataren_och_forvarvaren_underrattelsen_men_ingen_tva_ganger() {
        assertThat(new Underrattelsekrets("Säljaren", List.of("Köparen"), "Säljaren", null, null).mottagare())
                .extracting(Mottagare::namn).containsExactly("Säljaren", "Köparen");
        assertThat(new Underrattelsekrets("Köparen", List.of(), "Säljaren", null, null).mottagare())
                .extracting(Mottagare::lagrum).containsExactly("UF 4:1 st 1 men 1", "UF 4:1 st 1 men 3");
    }

    @Test
    @Lagrum("UF 4:1 st 2")
    void en_partredare_nas_genom_huvudredaren() {
        assertThat(new Underrattelsekrets("Partredaren", List.of(), null, null, "Huvudredaren").mottagare())
                .containsExactly(new Mottagare("Huvudredaren", "UF 4:1 st 2"));
    }

    @Test
    @Lagrum("UF 4:2")
    void hor_egendomen_till_ett_konkursbo_underrattas_ocksa_forvaltaren() {
        assertThat(new Underrattelsekrets("Inskriven", List.of(), null, "Förvaltaren", null).mottagare())
                .containsExactly(new Mottagare("Inskriven", "UF 4:1 st 1 men 1"), new Mottagare("Förvaltaren", "UF 4:2"));
    }

    @Test
    @Lagrum({"UF 4:4 st 1", "UF 4:4 st 2", "UF 4:3"})
    void formen_ar_fri_tills_lagen_eller_forfarandet_kraver_mer() {
        assertThat(Underrattelseform.av(new Krav(false, false, false))).isEqualTo(MUNTLIG_ELLER_SKRIFTLIG);
        assertThat(Underrattelseform.av(new Krav(true, false, false))).isEqualTo(SKRIFTLIG);
        assertThat(Underrattelseform.av(new Krav(true, true, false))).isEqualTo(DELGIVNING);
        assertThat(Underrattelseform.av(new Krav(false, false, true))).isEqualTo(DELGIVNING);
        assertThat(Underrattelseform.bekraftas(true, true)).isTrue();
        assertThat(Underrattelseform.bekraftas(false, true)).isFalse();
        assertThat(Underrattelseform.bekraftas(true, false)).isFalse();
        assertThat(Underrattelseform.skaUnderrattas(false, true)).isTrue();
        assertThat(Underrattelseform.skaUnderrattas(false, false)).isFalse();
    }
}
