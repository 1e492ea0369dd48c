package se.verkstall.webb.tackning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.verkstall.webb.Webbtest;

/** The page of the law, as the roles see it. */
class LagrumBrowserTest extends Webbtest {

    @ParameterizedTest
    @ValueSource(strings = {"handlaggare", "chef", "modellerare", "drift", "revisor"})
    void varje_roll_nar_sidan_fran_sina_platser(String roll) {
        Page sida = inloggad(roll, "/lagrum");

        assertThat(sida.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Lagen").setLevel(1))).isVisible();
        assertThat(sida.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Lagen").setExact(true)))
                .hasAttribute("aria-current", "page");
    }

    @Test
    void valet_star_i_adressen_och_visar_bara_det_kapitlet() {
        Page sida = inloggad("modellerare", "/lagrum");
        assertThat(sida.getByRole(AriaRole.STATUS)).hasText("273 avsnitt");
        granska(sida, "lagrum");

        sida.getByLabel("Kapitel", new Page.GetByLabelOptions().setExact(true)).selectOption("UF 9");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Välj")).click();

        assertThat(sida.getByRole(AriaRole.STATUS)).hasText("23 avsnitt");
        assertThat(sida).hasURL(Pattern.compile(".*kapitel=UF(\\+|%20)9.*"));
        assertThat(sida.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("9 kap. 12 a §"))).isVisible();
        granska(sida, "lagrum-kapitel");
    }

    @Test
    void talen_i_oversikten_leder_till_sina_rader() {
        Page sida = inloggad("revisor", "/lagrum");

        sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("som har status DEFINITION").setExact(false)).first().click();

        assertThat(sida.getByLabel("Status", new Page.GetByLabelOptions().setExact(true))).hasValue("DEFINITION");
        assertThat(sida.getByLabel("Lydelse", new Page.GetByLabelOptions().setExact(true))).hasValue("2000:1");
    }

    @Test
    void pa_telefonen_ryms_sidan() {
        Page sida = inloggad("handlaggare", TELEFON, "/lagrum?kapitel=UF+7");
        granska(sida, "lagrum-telefon");
    }

    @Test
    void en_status_som_inte_finns_ar_ett_fel_i_begaran() {
        Page sida = inloggad("handlaggare");
        org.assertj.core.api.Assertions.assertThat(sida.navigate("/lagrum?status=KANSKE").status()).isEqualTo(400);
    }
}
