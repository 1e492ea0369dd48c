package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/** A decision rests on a computation that holds the day it is made: new normalbelopp took effect on Wednesday 1 June 2022. */
@Lagrum("UB 7:5")
class BeslutsdagIT extends Integrationstest {

    private static final LocalDate FREDAG_I_APRIL = LocalDate.of(2022, 4, 29);
    private static final LocalDate SISTA_DAGEN_TISDAG = LocalDate.of(2022, 5, 31);
    private static final LocalDate FORSTA_DAGEN_ONSDAG = LocalDate.of(2022, 6, 1);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Tidsresa tid;

    @Test
    @Lagrum("UB 7:10 st 1")
    void en_berakning_fran_april_racker_till_den_31_maj_men_inte_den_1_juni() {
        tid.stall(FREDAG_I_APRIL);
        String mal = prov.starta(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("90000", "0", "0")));
        String utmatt = prov.utmatt(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("90000", "0", "0")));
        berakna(mal);
        andra(utmatt);
        Map<String, String> hogst = Map.of("beslut", "HOGST", "utmatningsbelopp", "5000");
        Map<String, String> andring = Map.of("utfall", "BIFALL", "hur", "HOGST", "utmatningsbelopp", "4000", "motivering", "Lägre lön.");

        tid.till(mal, SISTA_DAGEN_TISDAG);
        assertThat(prov.ifyllt(mal, "beslutaOmLoneutmatning")).containsEntry("beslut", "HOGST");
        assertThat(prov.forhandsvisa(mal, "beslutaOmLoneutmatning", hogst)).contains("13\u00a0643\u00a0kr");
        assertThat(prov.forhandsvisa(utmatt, "beslutaOmAndring", andring)).contains("13\u00a0643\u00a0kr");

        tid.till(mal, FORSTA_DAGEN_ONSDAG);
        assertThat(prov.ifyllt(mal, "beslutaOmLoneutmatning")).containsEntry("beslut", "RAKNA_OM")
                .hasEntrySatisfying("beraknatFor", text -> assertThat(text.toString()).contains("13\u00a0643", "Beräkna på nytt"));
        assertThatThrownBy(() -> prov.slutfor(mal, "beslutaOmLoneutmatning", hogst)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("Beräkna på nytt");
        assertThatThrownBy(() -> prov.slutfor(utmatt, "beslutaOmAndring", andring)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("Beräkna på nytt");

        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("beslut", "RAKNA_OM"));
        assertThat(prov.uppgifter(mal)).containsExactly("beraknaForbehallsbelopp");
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());
        prov.slutfor(mal, "beslutaOmLoneutmatning", hogst);

        assertThat(prov.loneutmatning(mal).beslut().dag()).isEqualTo(FORSTA_DAGEN_ONSDAG);
        assertThat(prov.loneutmatning(mal).beslut().forbehallsbelopp()).as("5 158 för den ensamstående").isEqualTo(Belopp.kronor(13_664));
    }

    private void berakna(String mal) {
        prov.yttra(mal);
        prov.svara(mal);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());
    }

    private void andra(String mal) {
        prov.atgard(mal, "loneutmatning_andring");
        prov.slutfor(mal, "provaAndring", Map.of("atgard", "ANDRA", "skal", "Lägre lön.", "undantag", "OBEHOVLIGT", "undantagSkal", "Gäldenären begär det själv."));
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("nettoinkomst", "18000"));
    }
}
