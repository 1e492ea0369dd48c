package se.verkstall.utmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.register.Registerunderrattelser;

/** Half a ship is attached; the other owner wants it all sold. */
@Lagrum({"UF 6:13", "UF 6:14", "UB 8:8", "UB 8:9", "UB 10:2", "UF 6:19 st 1 p 4"})
class AndelIT extends Utmatningsprov {

    private static final Map<String, Object> HALVA = Map.of("slag", "ANDEL_I_SKEPP", "beskrivning", "M/S Prov", "beteckning", "SFAA", "andel", "hälften",
            "sakagare", List.of(Map.of("sakagarslag", "DELAGARE", "sakagarnamn", "Delägaren Disa", "sakagaradress", "Delvägen 5")));

    @Autowired Handlingar handlingar;
    @Autowired Registerunderrattelser registren;

    @Test
    void delagaren_yrkar_att_hela_skeppet_saljs_de_andra_delges_det_bifalls_och_saljs_nar_det_vunnit_laga_kraft() {
        utmatt(HALVA);
        assertThat(brevTill("andel/%")).containsExactly("Delägaren Disa ENKEL");
        assertThat(lada.hamta(brev("utmatning_sokanden/%")).lagrum()).isEqualTo("UF 6:13");
        assertThat(handlingar.html(lada.hamta(brev("andel/%")).handlingId())).contains("hälften").contains("att hela egendomen säljs");

        assertThatThrownBy(() -> slutfor("registreraYrkande", Map.of("yrkat", "DELAGARE", "delagare", "Delägaren Disa", "svarsdag", "2022-03-01"))).hasMessageContaining("framåt");
        slutfor("registreraYrkande", Map.of("yrkat", "DELAGARE", "delagare", "Delägaren Disa", "svarsdag", "2022-03-15"));
        assertThat(brevTill("yrkande/%")).containsExactly("Provbolaget AB DELGIVNING", "Gun Gäldenär DELGIVNING");
        till("2022-03-15"); // Tuesday, the last day for comments
        assertThat(oppna()).doesNotContain("beslutaOmYrkandet");
        till("2022-03-16");
        Map<String, String> bifall = Map.of("beslut", "BIFALL", "skal", "Andelen går inte att sälja för sig.");
        assertThatThrownBy(() -> slutfor("beslutaOmYrkandet", bifall)).as("gäldenären är delgiven förenklat på två veckor")
                .hasMessageContaining("Provbolaget AB har inte delgetts").hasMessageNotContaining("Gun Gäldenär");
        delgivningar.bekrafta(brev("yrkande/%/sokanden"), LocalDate.of(2022, 3, 4), "kvitto");
        slutfor("beslutaOmYrkandet", bifall);
        assertThat(brevTill("yrkandebeslut/%")).containsExactly("Provbolaget AB DELGIVNING", "Gun Gäldenär DELGIVNING", "Delägaren Disa ENKEL");
        assertThat(registren.i(mal)).extracting(p -> p.lagrum()).containsExactly("UF 6:19 st 1 p 1", "UF 6:19 st 1 p 4");

        // Thursday 17 March: both served; three weeks end on Thursday 7 April
        till("2022-03-17");
        for (String vem : List.of("sokanden", "galdenaren")) {
            delgivningar.bekrafta(brev("yrkandebeslut/%/" + vem), LocalDate.of(2022, 3, 17), "kvitto");
        }
        till("2022-04-07");
        assertThatThrownBy(() -> slutfor("provaYrkandetsLagakraft", Map.of("utgang", "LAGA_KRAFT"))).hasMessageContaining("kan överklaga till och med 2022-04-07");
        till("2022-04-08");
        slutfor("provaYrkandetsLagakraft", Map.of("utgang", "LAGA_KRAFT"));
        assertThat(oppna()).as("hela skeppet säljs enligt 10 kap.").contains("beredFartygsforsaljningen").doesNotContain("bestamForsaljningen");
        assertThat(egendomar.i(mal).get(0).slag()).isEqualTo(Egendomsslag.SKEPP);
    }

    @Test
    void yrkar_ingen_det_saljs_andelen_for_sig_och_ett_avslag_delges_den_som_yrkat() {
        utmatt(HALVA);
        slutfor("registreraYrkande", Map.of("yrkat", "GALDENAREN", "svarsdag", "2022-03-15"));
        till("2022-03-02");
        delgivningar.bekrafta(brev("yrkande/%/sokanden"), LocalDate.of(2022, 3, 2), "kvitto");
        delgivningar.bekrafta(jdbc.sql("select u.id from utskick u join mal m on m.id = u.mal_id where m.malnummer = :mal and u.namn = 'Delägaren Disa' and u.nyckel like 'yrkande/%'")
                .param("mal", mal).query(Long.class).single(), LocalDate.of(2022, 3, 2), "kvitto");
        till("2022-03-16");
        slutfor("beslutaOmYrkandet", Map.of("beslut", "AVSLAG", "skal", "Delägarna har avtalat om annat."));
        assertThat(brevTill("yrkandebeslut/%")).containsExactly("Provbolaget AB ENKEL", "Delägaren Disa ENKEL", "Gun Gäldenär DELGIVNING");
        assertThat(oppna()).contains("bestamForsaljningen");
    }
}
