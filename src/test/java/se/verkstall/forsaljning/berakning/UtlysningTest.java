package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.forsaljning.berakning.Kungorelsekrav.Medium;
import se.verkstall.forsaljning.berakning.Utlysning.Post;
import se.verkstall.forsaljning.berakning.Utlysning.Undantag;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.Fristkatalog;

/** Where an auction is announced and how long before, in both wordings; and when a defect may be excused. */
@Lagrum({"UF 8:3", "UF 9:9", "UF 9:10", "UF 9:11", "UB 9:2"})
class UtlysningTest {

    private static final LocalDate AUKTION = LocalDate.of(2022, 3, 29); // a Tuesday

    @Test
    void tisdagen_30_september_2014_galler_ortstidning_och_onsdagen_1_oktober_post_och_inrikes_och_webben() {
        assertThat(Kungorelsekrav.vid(LocalDate.of(2014, 9, 30), false)).extracting(Kungorelsekrav::medium).containsExactly(Medium.ORTSTIDNING);
        assertThat(Kungorelsekrav.vid(LocalDate.of(2014, 10, 1), false)).extracting(Kungorelsekrav::medium)
                .containsExactly(Medium.POST_OCH_INRIKES_TIDNINGAR, Medium.WEBBPLATS);
        assertThat(Kungorelsekrav.internetauktion(LocalDate.of(2014, 9, 30))).isFalse();
        assertThat(Kungorelsekrav.internetauktion(LocalDate.of(2014, 10, 1))).isTrue();
    }

    @Test
    void sjopantratt_kraver_tva_veckor() {
        assertThat(Kungorelsekrav.vid(LocalDate.of(2014, 9, 30), true)).extracting(Kungorelsekrav::katalogId).containsExactly("N11", "N12");
        assertThat(Kungorelsekrav.vid(AUKTION, true)).extracting(Kungorelsekrav::katalogId).containsExactly("N12", "N12");
    }

    @ParameterizedTest(name = "{0} före {1}: senast {2}")
    @CsvSource({"N11, 2022-03-29, 2022-03-22", "N12, 2022-03-29, 2022-03-15", "N13, 2022-03-29, 2022-03-15",
            // Good Friday 15 April 2022: the Thursday before
            "N11, 2022-04-22, 2022-04-14", "N13, 2014-09-30, 2014-09-16", "N11, 2014-09-30, 2014-09-23"})
    void sista_dagen_raknas_bakat_och_flyttas_aldrig_narmare_auktionen(String id, LocalDate auktion, LocalDate senast) {
        assertThat(Fristkatalog.berakna(id, auktion, auktion).dag()).isEqualTo(senast);
    }

    @Test
    void en_enda_brist_racker_for_att_auktionen_inte_ar_utlyst() {
        Post iTid = new Post("Kungörelse i Post- och Inrikes Tidningar", "UF 9:9 st 1", AUKTION.minusWeeks(1), AUKTION.minusWeeks(1), true);
        Post notis = new Post("Underrättelse till gäldenären", "UF 9:10 st 2", AUKTION.minusWeeks(2), AUKTION.minusWeeks(2).plusDays(1), false);
        assertThat(Utlysning.utlyst(List.of(iTid))).isTrue();
        assertThat(Utlysning.utlyst(List.of(iTid, notis))).isFalse();
        assertThat(Utlysning.utlyst(List.of())).as("utan kungörelse").isFalse();
    }

    @Test
    void bara_paragrafens_eget_undantag_ursaktar_och_det_som_aldrig_gjordes_har_inget() {
        Post sen = new Post("Kungörelse på webbplats", "UF 9:9 st 1", AUKTION.minusWeeks(1), AUKTION.minusDays(6), false);
        Post aldrig = new Post("Kungörelse på webbplats", "UF 9:9 st 1", AUKTION.minusWeeks(1), null, false);
        Post notis = new Post("Underrättelse", "UF 9:10 st 2", AUKTION.minusWeeks(2), null, false);
        assertThat(Utlysning.hinderMotAvhjalpande(List.of(sen), Set.of(Undantag.SARSKILDA_SKAL), AUKTION)).isEmpty();
        assertThat(Utlysning.hinderMotAvhjalpande(List.of(sen), Set.of(Undantag.OBEHOVLIG), AUKTION)).hasSize(1);
        assertThat(Utlysning.hinderMotAvhjalpande(List.of(aldrig), Set.of(Undantag.values()), AUKTION)).hasSize(1);
        assertThat(Utlysning.hinderMotAvhjalpande(List.of(notis), Set.of(Undantag.OBEHOVLIG), AUKTION)).isEmpty();
        assertThat(Utlysning.hinderMotAvhjalpande(List.of(notis), Set.of(Undantag.SARSKILDA_SKAL), AUKTION)).hasSize(1);
    }

    @Test
    void utan_sjopantratt_galler_anda_veckan() {
        Post nio = new Post("Kungörelse", "UF 9:9 st 3", AUKTION.minusWeeks(2), AUKTION.minusDays(7), false);
        Post sex = new Post("Kungörelse", "UF 9:9 st 3", AUKTION.minusWeeks(2), AUKTION.minusDays(6), false);
        assertThat(Utlysning.hinderMotAvhjalpande(List.of(nio), Set.of(Undantag.INGEN_SJOPANTRATT), AUKTION)).isEmpty();
        assertThat(Utlysning.hinderMotAvhjalpande(List.of(sex), Set.of(Undantag.INGEN_SJOPANTRATT), AUKTION)).hasSize(1);
    }

    @Test
    void ett_installande_meddelas_till_och_med_dagen_fore_och_kungors_till_och_med_dagen() {
        assertThat(Installande.meddelas(AUKTION.minusDays(1), AUKTION)).isTrue();
        assertThat(Installande.meddelas(AUKTION, AUKTION)).isFalse();
        assertThat(Installande.kungors(true, AUKTION, AUKTION)).isTrue();
        assertThat(Installande.kungors(true, AUKTION.plusDays(1), AUKTION)).isFalse();
        assertThat(Installande.kungors(false, AUKTION, AUKTION)).isFalse();
    }
}
