package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.Utmatningar;

/** Somebody says that a house is his when its auction is announced: Tuesday 31 May 2022. */
@Lagrum({"UB 4:26", "UB 8:5 st 1", "UF 12:19"})
class TvistOmFastighetIT extends Fastighetsprov {

    @Autowired
    private Utmatningar utmatningar;

    @Test
    void auktionen_stalls_in_och_ingen_ny_satts_ut_under_tvisten() {
        String mal = beskriven();
        slutfor(mal, "bestamFastighetsforsaljningen", tider(AUKTION, FORDELNING));
        tid.till(mal, TRE_VECKOR);
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2022-05-10", "WEBBPLATS", "2022-05-10"));
        ansprak(mal);
        slutfor(mal, "provaAnsprak", brodern());
        assertThat(senaste(mal).status()).isEqualTo(Auktion.Status.INSTALLD);
        assertThat(brevTill(mal, "installd/%")).contains("Provbolaget AB", "Gun Gäldenär", "Bolånebanken AB", "Post- och Inrikes Tidningar");
        assertThatThrownBy(() -> slutfor(mal, "bestamFastighetsforsaljningen", tider(LocalDate.of(2022, 7, 5), LocalDate.of(2022, 8, 16)))).hasMessageContaining("bättre rätt");
    }

    @Test
    void under_auktionen_tas_inget_bud_emot() {
        String mal = beskriven();
        Auktion auktion = utlyst(mal, AUKTION, FORDELNING, TRE_VECKOR);
        bevakat(mal);
        tid.till(mal, AUKTION, java.time.LocalTime.of(13, 0));
        bud(auktion, "Kaj Köpare", 900_000);
        ansprak(mal);
        slutfor(mal, "provaAnsprak", brodern());
        assertThatThrownBy(() -> bud(auktion, "Bo Bjudare", 910_000)).hasMessageContaining("bättre rätt");
        assertThatThrownBy(() -> slutfor(mal, "hallFastighetsauktion", inrop())).hasMessageContaining("bättre rätt");
    }

    private void ansprak(String mal) {
        utmatningar.ansprak(utmatningar.i(mal).get(0).id(), "Brodern Börje", "Brovägen 4", HANDLAGGAREN);
        tid.korForfallna(mal);
    }

    private static Map<String, String> brodern() {
        return Map.of("grund", "TREDJE_MAN", "tredjeMan", "Brodern Börje", "adress", "Brovägen 4", "skal", "Han visar ett köpebrev.", "forsaljning", "VANTAR");
    }
}
