package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.verkstall.forsaljning.berakning.Uppdragsvillkor.Slag;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** Who may be asked to hold an auction, and by when he accounts for the money. */
@Lagrum({"UF 9:3", "UF 9:4"})
class UppdragsvillkorTest {

    private static final LocalDate AUKTION = LocalDate.of(2022, 3, 29); // a Tuesday

    @Test
    void ett_auktionsforetag_far_uppdraget_med_en_tid_att_redovisa_efter_auktionen() {
        assertThat(Uppdragsvillkor.fel(Egendomsslag.FORDON, Slag.AUKTIONSFORETAG, "Auktionsverket AB", "Provgatan 2", AUKTION, AUKTION.plusDays(1))).isEmpty();
        assertThat(Uppdragsvillkor.fel(Egendomsslag.FORDON, Slag.AUKTIONSFORETAG, "Auktionsverket AB", "Provgatan 2", AUKTION, AUKTION)).extracting(Fel::lagrum)
                .containsExactly("UF 9:4");
        assertThat(Uppdragsvillkor.fel(Egendomsslag.FORDON, Slag.MAKLARE, " ", "Provgatan 2", AUKTION, null)).extracting(Fel::lagrum).containsExactly("UF 9:3 st 1", "UF 9:4");
    }

    @Test
    void ett_vardepappersinstitut_saljer_vardepapper_och_inget_annat() {
        assertThat(Uppdragsvillkor.fel(Egendomsslag.VARDEPAPPER, Slag.VARDEPAPPERSINSTITUT, "Provbanken AB", "Bankgatan 1", AUKTION, AUKTION.plusWeeks(2))).isEmpty();
        assertThat(Uppdragsvillkor.fel(Egendomsslag.FORDON, Slag.VARDEPAPPERSINSTITUT, "Provbanken AB", "Bankgatan 1", AUKTION, AUKTION.plusWeeks(2))).extracting(Fel::lagrum)
                .containsExactly("UF 9:3 st 2");
    }
}
