package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.frist.Friststatus;
import se.verkstall.lag.Lagrum;

/** An attached mortgage deed: a month from Tuesday 1 March 2022 to ask for the property itself, that is through Friday 1 April; otherwise it is pledged. */
@Lagrum({"UB 9:14", "UB 9:14 st 3", "UB 9:15", "UB 9:16", "UF 6:15", "UF 6:20", "UF 9:22"})
class PantbrevIT extends Forsaljningsprov {

    @Autowired
    private Pantbreven pantbreven;

    private String utmatt() {
        return utmattBil(LocalDate.of(2022, 3, 1), Map.of("slag", "PANTBREV", "beskrivning", "Skuldebrev intecknat i flygplan SE-PRV", "sakagare",
                List.of(Map.of("sakagarslag", "TREDJE_MAN", "sakagarnamn", "Förvararen AB", "sakagaradress", "Valvet 1"))));
    }

    @Test
    void utan_yrkande_inom_en_manad_pantforskrivs_handlingen_och_ansvaret_antecknas_som_upphort() {
        String mal = utmatt();
        tid.till(mal, LocalDate.of(2022, 4, 1));
        assertThat(oppna(mal)).isEmpty();
        tid.till(mal, LocalDate.of(2022, 4, 2)); // Saturday
        assertThatThrownBy(() -> pantbreven.yrka(egendomar.i(mal).get(0).id(), LocalDate.of(2022, 4, 2))).hasMessageContaining("senast 2022-04-01");
        assertThatThrownBy(() -> slutfor(mal, "pantforskriv", Map.of("iLuftfartyg", "true", "obelanad", "true"))).hasMessageContaining("har upphört");

        slutfor(mal, "pantforskriv", Map.of("iLuftfartyg", "true", "obelanad", "true", "antecknat", "true"));

        assertThat(brevTill(mal, "pantforskrivning/%")).containsExactly("Provbolaget AB", "Förvararen AB");
        assertThat(oppna(mal)).isEmpty();
    }

    @Test
    void ett_yrkande_pa_sista_dagen_tar_egendomen_i_ansprak() {
        String mal = utmatt();
        long egendom = egendomar.i(mal).get(0).id();
        tid.till(mal, LocalDate.of(2022, 4, 1));
        pantbreven.yrka(egendom, LocalDate.of(2022, 4, 1));
        tid.korForfallna(mal);
        assertThat(fristbok.hitta(mal, "pantbrev/" + egendom).orElseThrow().status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThatThrownBy(() -> slutfor(mal, "taEgendomenIAnsprak", Map.of("intecknadEgendom", "SE-PRV", "intecknatSlag", "REGISTRERAT_LUFTFARTYG", "intecknatVarde", "800000", "intecknadPlats", "Provby flygplats", "tvist", "true"))).hasMessageContaining("tvisten");
        slutfor(mal, "taEgendomenIAnsprak", Map.of("intecknadEgendom", "SE-PRV", "intecknatSlag", "REGISTRERAT_LUFTFARTYG", "intecknatVarde", "800000", "intecknadPlats", "Provby flygplats"));
        assertThat(brevTill(mal, "register/%/I_ANSPRAK/%")).as("UF 6:20 st 1 p 3: genast").containsExactly("Inskrivningsmyndigheten för luftfartyg", "Transportstyrelsen");
        assertThat(brevTill(mal, "ianspraktagande/%")).as("UF 6:15 st 2: delges").containsExactly("Gun Gäldenär");
        assertThat(egendomar.i(mal)).extracting(e -> e.slag() + " " + e.status()).as("UB 9:14 st 3: egendomen anses utmätt").contains("REGISTRERAT_LUFTFARTYG UTMATT");
        assertThat(oppna(mal)).as("försäljningen av den börjar").containsExactly("beredFartygsforsaljningen");
        assertThat(fristbok.hitta(mal, "forsaljning/" + forsaljning(mal).id()).orElseThrow().handelse()).as("räknad från beslutet").isEqualTo("2022-04-01");
    }
}
