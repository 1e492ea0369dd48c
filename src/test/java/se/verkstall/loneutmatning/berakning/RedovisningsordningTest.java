package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Lagrum;

@Lagrum({"UF 7:11", "UB 7:20 st 3"})
class RedovisningsordningTest {

    @Test
    void utan_skal_redovisas_det_en_gang_i_manaden() {
        assertThat(Redovisningsordning.MANADSVIS.text()).isEqualTo("en gång i månaden");
        assertThat(new Redovisningsordning(2, false, "Skäl.").text()).isEqualTo("varannan månad");
        assertThat(new Redovisningsordning(3, false, "Skäl.").text()).isEqualTo("med 3 månaders mellanrum");
        assertThat(new Redovisningsordning(1, true, "Skäl.").text()).isEqualTo("omedelbart när lönen betalas");
        assertThatThrownBy(() -> new Redovisningsordning(3, false, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Redovisningsordning(1, true, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Redovisningsordning(1, false, "Skäl.")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Redovisningsordning(0, false, "Skäl.")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Redovisningsordning(13, false, "Skäl.")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dagen_forklaras_med_det_mellanrum_som_galler() {
        Redovisningstillfalle t = Redovisningstillfalle.i(YearMonth.of(2022, 5), 25, 28, new Redovisningsordning(3, false, "Säsongsarbete."));

        assertThat(t.redovisningsdag().dag()).as("en måndag, flyttad från lördagen").isEqualTo(LocalDate.of(2022, 5, 30));
        assertThat(t.redovisningsdag().motivering().get(0)).startsWith("Arbetsgivaren ska redovisa med 3 månaders mellanrum.");
    }
}
