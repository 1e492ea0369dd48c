package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Lagrum;

/** The auction in the wording of SFS 2000:1, in force through 30 September 2014: a local newspaper in place of the website, and a posting at the office. */
@Lagrum({"UF 12:16", "UF 12:19"})
class FastighetAldreLydelseIT extends Fastighetsprov {

    private static final String TIDNINGEN = "Provstads Dagblad";
    private static final String ANSLAG = "Anslag i Kronofogdemyndighetens lokaler";

    @Test
    void fore_oktober_2014_kungors_auktionen_i_ortstidning_och_anslas_och_en_dag_for_sent_stalls_den_in_pa_samma_satt() {
        // attached Friday 1 March 2013, described Friday 15 March; auction on Tuesday 11 June, so announced by Tuesday 21 May
        String mal = utmattFastighet(LocalDate.of(2013, 3, 1));
        slutfor(mal, "anskaffaFastighetsbevis", bevis());
        slutfor(mal, "bestamBeskrivningen", Map.of("dag", "2013-03-15", "klockslag", "10:00"));
        tid.till(mal, LocalDate.of(2013, 3, 15));
        slutfor(mal, "beskrivFastigheten", beskrivning(mal));
        Map<String, Object> tider = tider(LocalDate.of(2013, 6, 11), LocalDate.of(2013, 7, 23));
        assertThatThrownBy(() -> slutfor(mal, "bestamFastighetsforsaljningen", tider)).hasMessageContaining("ortstidning");
        slutfor(mal, "bestamFastighetsforsaljningen", med(tider, Map.of("ortstidning", TIDNINGEN)));
        Auktion forsta = senaste(mal);
        assertThat(dagarFor(forsta).subList(0, 3)).containsExactly("Kungörelse i Post- och Inrikes Tidningar 2013-05-21 inte i tid", "Kungörelse i " + TIDNINGEN + " 2013-05-21 inte i tid",
                ANSLAG + " 2013-06-11 i tid");

        // Wednesday 22 May: a day late in the newspaper; cancelled where it was announced, and by a posting
        tid.till(mal, LocalDate.of(2013, 5, 22));
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2013-05-21", "ORTSTIDNING", "2013-05-22"));
        slutfor(mal, "avhjalpFastighetsbrist", Map.of("beslut", "STALL_IN", "skal", "Tidningen kom en dag för sent."));
        assertThat(brevTill(mal, "installd/" + forsta.id() + "/%")).containsExactly("Post- och Inrikes Tidningar", TIDNINGEN);
        assertThat(brevTill(mal, "installd/anslag/%")).containsExactly(ANSLAG);
        assertThat(brevTill(mal, "installd/underrattelse_fastighetsauktion/%")).containsExactly("Provbolaget AB", "Gun Gäldenär", "Bolånebanken AB");

        // Tuesday 25 June: announced on Tuesday 4 June, the last day, in both; held, and sold with a tenth down
        LocalDate ny = LocalDate.of(2013, 6, 25);
        slutfor(mal, "bestamFastighetsforsaljningen", med(tider(ny, LocalDate.of(2013, 8, 6)), Map.of("ortstidning", TIDNINGEN)));
        tid.till(mal, LocalDate.of(2013, 6, 4));
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2013-06-04", "ORTSTIDNING", "2013-06-04"));
        tid.till(mal, ny, LocalTime.of(9, 0));
        bevakat(mal);
        tid.till(mal, ny, LocalTime.of(13, 0));
        bud(senaste(mal), "Bo Bjudare", 900_000);
        assertThatThrownBy(() -> slutfor(mal, "hallFastighetsauktion", med(inrop(), Map.of("handpenning", "89999")))).as("en tiondel i båda lydelserna").hasMessageContaining("minst 90\u00a0000");
        slutfor(mal, "hallFastighetsauktion", inrop());
        slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()));
        assertThat(fastigheter.gallande(forsaljning(mal).id()).orElseThrow().tilltradesdag()).isEqualTo("2013-08-06");
        assertThat(oppna(mal)).isEqualTo(List.of());
    }
}
