package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** A ship and an aircraft taken under an attached mortgage deed, to the end. The deed was attached on Tuesday 1 March 2022; the property is taken on Friday 1 April. */
@Lagrum({"UB 9:14 st 3", "UB 10:10 st 3"})
class IanspraktagetFartygIT extends Fartygsprov {

    private static final LocalDate TAGET = LocalDate.of(2022, 4, 1);

    @Autowired
    private Pantbreven pantbreven;

    private String taget(String slag, String namn) {
        String mal = utmattBil(UTMATT, Map.of("slag", "PANTBREV", "beskrivning", "Pantbrev om 600 000 kronor i " + namn));
        tid.till(mal, TAGET);
        pantbreven.yrka(egendomar.i(mal).get(0).id(), TAGET);
        tid.korForfallna(mal);
        slutfor(mal, "taEgendomenIAnsprak", Map.of("intecknadEgendom", namn, "intecknatSlag", slag, "intecknatVarde", "800000", "intecknadPlats", "Provhamnen"));
        slutfor(mal, "beredFartygsforsaljningen", med(beredd(), Map.of("registerutdrag", "2022-04-01", "hors", "HORS_INTE", "dojsmal", "Kajavgiften växer.")));
        slutfor(mal, "bestamFartygsauktionen", auktionen());
        return mal;
    }

    /** The draft as it is opened, with what the deed says filled in. */
    private Map<String, Object> forteckning(String mal) {
        Map<String, Object> svar = ifyllt(mal, "upprattaFartygsforteckning", Map.of("kostnader", "40000"));
        Map<String, Object> sokandens = new HashMap<>();
        ((Map<?, ?>) ((List<?>) svar.get("ansprak")).get(0)).forEach((k, v) -> sokandens.put((String) k, v));
        assertThat(sokandens).as("sökandens fordran räknas som en med inteckning").containsEntry("ratt", "INTECKNING").containsEntry("exekution", true);
        sokandens.putAll(Map.of("pantbrev", "600000", "inskriven", "2015-05-04"));
        return med(svar, Map.of("ansprak", List.of(sokandens)));
    }

    @Test
    @Lagrum({"UB 10:11", "UB 10:12 st 1", "UB 13:4", "UB 13:10"})
    void ett_skepp_som_tagits_i_ansprak_for_ett_pantbrev_saljs_och_pengarna_fordelas_med_sokanden_som_panthavare() {
        String mal = taget("SKEPP", "M/S Pant");
        kungor(mal, LocalDate.of(2022, 5, 24));
        tillAuktionen(mal, senaste(mal));
        slutfor(mal, "upprattaFartygsforteckning", forteckning(mal));
        bud(senaste(mal), "Rederi Ett", 700_000);
        slutfor(mal, "hallFartygsauktion", inrop("116666.67"));
        slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, SAMMANTRADE.minusDays(1));
        kopeskillingar.betald(forsaljning(mal).id(), Belopp.parse("583333.33"), SAMMANTRADE.minusDays(1), HANDLAGGAREN);
        tid.korForfallna(mal);
        assertThat(brevTill(mal, "kophandling/%")).containsExactly("Rederi Ett");

        // the case shares the price out; here only the attachment runs
        processer.starta("fordelning", mal, Map.of("fordelningId", fordelningar.i(mal).get(0).id()));
        fordelaVidSammantradet(mal);
        assertThat(delar(mal)).containsEntry(mal, Belopp.kronor(40_000)).containsEntry(mal + " ägarhypotek", Belopp.kronor(560_000));
        assertThat(fordelningar.i(mal).get(0).overskott()).as("700 000 mindre kostnaderna 40 000 och 600 000").isEqualTo(Belopp.kronor(60_000));
        tid.till(mal, LocalDate.of(2022, 8, 11)); // Thursday
        slutfor(mal, "provaLagaKraft", Map.of("overklagad", "NEJ"));
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.NOLL);
    }

    @Test
    @Lagrum({"UB 10:21 st 4", "UB 11:2 st 2", "UF 6:17 st 1", "UF 6:20 st 3"})
    void ett_luftfartyg_som_tagits_i_ansprak_och_inte_blir_salt_ar_fritt_och_alla_far_veta_det() {
        String mal = taget("REGISTRERAT_LUFTFARTYG", "SE-PNT");
        kungor(mal, LocalDate.of(2022, 5, 3));
        tillAuktionen(mal, senaste(mal));
        slutfor(mal, "upprattaFartygsforteckning", forteckning(mal));
        slutfor(mal, "hallFartygsauktion", Map.of("utfall", "GODTA_INTE"));
        slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, LocalDate.of(2022, 6, 22)); // Wednesday: nobody asked within the week

        assertThat(egendomar.i(mal)).extracting(e -> e.slag() + " " + e.status()).contains("REGISTRERAT_LUFTFARTYG HAVD");
        assertThat(brevTill(mal, "ianspraktagande_havt/%")).containsExactly("Provbolaget AB", "Gun Gäldenär");
        assertThat(brevTill(mal, "register_havd/%")).isNotEmpty();
        assertThat(oppna(mal)).isEmpty();
        assertThat(fordelningar.i(mal)).isEmpty();
    }
}
