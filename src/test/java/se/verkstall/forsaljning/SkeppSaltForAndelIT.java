package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** Half a ship is attached on Tuesday 1 March 2022, the whole sold for it on Tuesday 14 June, and the price shared with the owner of the other half on Wednesday 20 July. */
@Lagrum({"UB 8:8", "UB 8:9", "UB 10:12", "UB 13:10"})
class SkeppSaltForAndelIT extends Fartygsprov {

    @Test
    void delagaren_i_skeppet_far_halften_av_det_som_sjopant_inteckning_och_kostnader_lamnar_och_av_agarhypoteket() {
        String mal = utmattBil(UTMATT, Map.of("slag", "ANDEL_I_SKEPP", "beskrivning", "M/S Prov, lastfartyg", "beteckning", "PROV-1", "varde", "800000", "andel", "hälften", "sokandenBegart",
                "true", "sakagare", List.of(sakagare("SJOPANT", "Bogserbolaget AB", "50000"), sakagare("INTECKNING", "Skeppsbanken AB", "500000"),
                Map.of("sakagarslag", "DELAGARE", "sakagarnamn", "Delägaren Disa", "sakagaradress", "Delvägen 5"))));
        helaSaljs(mal, "Delägaren Disa", "1", "2");
        slutfor(mal, "beredFartygsforsaljningen", med(beredd(), Map.of("hors", "HORS_INTE", "dojsmal", "Kajavgiften växer.")));
        slutfor(mal, "bestamFartygsauktionen", auktionen());
        kungor(mal, LocalDate.of(2022, 5, 24));
        tillAuktionen(mal, senaste(mal));
        slutfor(mal, "upprattaFartygsforteckning", Map.of("kostnader", "40000", "ansprak", anspraken(mal, "600000")));
        bud(senaste(mal), "Rederi Två", 760_000);
        slutfor(mal, "hallFartygsauktion", inrop("126666.67"));
        slutfor(mal, "upprattaFartygsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, SAMMANTRADE.minusDays(1));
        kopeskillingar.betald(forsaljning(mal).id(), Belopp.parse("633333.33"), SAMMANTRADE.minusDays(1), HANDLAGGAREN);

        fordela(mal);

        // 760 000 - 50 000 - 500 000 - 100 000 (the deed's surplus, half each) - 40 000 of costs leaves 70 000, of which 35 000 is hers
        assertThat(fordelningar.ansprak(fordelningar.i(mal).get(0).id())).extracting(a -> a.sakagare().namn() + " " + a.tilldelning().belopp().svenskt()).containsExactlyInAnyOrder(
                "Bärgaren 50\u00a0000", "Banken 500\u00a0000", "Gun Gäldenär 50\u00a0000", "Delägaren Disa 50\u00a0000", "Delägaren Disa 35\u00a0000", "Provbolaget AB 35\u00a0000");
        assertThat(andelen(mal).tilldelning().lagrum()).isEqualTo("UB 8:9 st 1");
        assertThat(fordelningar.i(mal).get(0).overskott()).as("sökanden fick allt som var gäldenärens").isEqualTo(Belopp.NOLL);
        tid.till(mal, LocalDate.of(2022, 8, 11)); // Thursday
        slutfor(mal, "provaLagaKraft", Map.of("overklagad", "NEJ"));
        assertThat(andelen(mal).utbetald()).isEqualTo("2022-08-11");
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).as("inget av priset ligger kvar").isEqualTo(Belopp.NOLL);
    }

    private Ansprak andelen(String mal) {
        return fordelningar.ansprak(fordelningar.i(mal).get(0).id()).stream().filter(a -> a.beteckning().startsWith("delagare-")).findFirst().orElseThrow();
    }
}
