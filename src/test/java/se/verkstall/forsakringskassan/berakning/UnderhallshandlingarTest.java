package se.verkstall.forsakringskassan.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.verkstall.forsakringskassan.berakning.Underhallshandlingar.Handling;
import se.verkstall.forsakringskassan.berakning.Underhallshandlingar.Instrument;
import se.verkstall.forsakringskassan.berakning.Underhallshandlingar.Underlag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

@Lagrum({"FK p 7", "EUUhL 3 §", "EUUhL 5 §", "EUUhL 10 §"})
class UnderhallshandlingarTest {

    @Test
    void ett_avgorande_som_ar_verkstallbart_utan_forklaring_behover_bilaga_ett() {
        assertThat(saknas(new Underlag(Instrument.EU_4_2009, true, false, true, Set.of()))).containsExactly("ANSOKNINGSFORMULAR", "AVGORANDE", "UTDRAG");
        assertThat(Underhallshandlingar.saknas(new Underlag(Instrument.EU_4_2009, true, false, true, Set.of()))).anySatisfy(f -> assertThat(f.text()).contains("bilaga I "));
    }

    @Test
    void annars_behovs_tingsrattens_forklaring_och_bilaga_tva() {
        var saknas = Underhallshandlingar.saknas(new Underlag(Instrument.EU_4_2009, false, false, true, Set.of(Handling.AVGORANDE, Handling.ANSOKNINGSFORMULAR)));
        assertThat(saknas).extracting(Fel::falt).containsExactly("UTDRAG", "VERKSTALLBARHETSFORKLARING");
        assertThat(saknas.get(0).text()).contains("bilaga II ");
        assertThat(saknas.get(1).lagrum()).isEqualTo("EUUhL 3 §");
    }

    @Test
    void enligt_konventionen_behovs_inget_utdrag_men_alltid_forklaringen() {
        assertThat(saknas(new Underlag(Instrument.HAAG_2007, false, false, true, Set.of()))).containsExactly("ANSOKNINGSFORMULAR", "AVGORANDE", "VERKSTALLBARHETSFORKLARING");
        assertThatIllegalArgumentException().isThrownBy(() -> new Underlag(Instrument.HAAG_2007, true, false, true, Set.of()));
    }

    @Test
    void forfallna_belopp_kraver_en_uppstallning_och_frammande_sprak_en_oversattning() {
        Set<Handling> grund = EnumSet.of(Handling.ANSOKNINGSFORMULAR, Handling.AVGORANDE, Handling.UTDRAG);
        assertThat(saknas(new Underlag(Instrument.EU_4_2009, true, true, false, grund))).containsExactly("RESTBELOPP", "OVERSATTNING");
        assertThat(saknas(new Underlag(Instrument.EU_4_2009, true, true, false, EnumSet.allOf(Handling.class)))).isEmpty();
    }

    private static java.util.List<String> saknas(Underlag u) {
        return Underhallshandlingar.saknas(u).stream().map(Fel::falt).toList();
    }
}
