package se.verkstall.webb;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The models: the list, and one drawn with its law. */
class ModellBrowserTest extends Webbtest {

    @Test
    void listan_visar_version_lagrum_och_hur_manga_som_pagar() {
        Page sida = inloggad("modellerare");
        assertThat(sida).hasURL(Pattern.compile("/modeller$"));
        assertThat(sida.getByRole(AriaRole.ROW).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Ansökan"))).not().hasCount(0);
        granska(sida, "modeller");
    }

    @Test
    void ett_klick_i_ritningen_oppnar_elementets_lag_i_ord() {
        Page sida = inloggad("modellerare", "/modeller/tillgangsutredning");
        sida.locator(".diagram [data-element-id=redovisaTillgangar] .djs-hit").first().click();
        assertThat(sida.locator("details[data-element=redovisaTillgangar]")).hasAttribute("open", "");
        assertThat(sida.locator("details[data-element=redovisaTillgangar]")).containsText("4 kap. 9 § utsökningsbalken");
        granska(sida, "modell");
    }

    @Test
    void utan_skript_star_elementen_anda_att_lasa() {
        Page sida = utanSkript("handlaggare", "/modeller/tillgangsutredning");
        sida.getByText("Redovisa gäldenärens tillgångar").click();
        assertThat(sida.locator("details[data-element=redovisaTillgangar]")).containsText("4 kap. 9 § utsökningsbalken");
    }

    @Test
    void en_modell_som_inte_finns_ger_en_sida_som_sager_det() {
        Page sida = inloggad("modellerare", "/modeller/finnsinte");
        assertThat(sida.getByRole(AriaRole.HEADING)).hasText("Sidan finns inte");
    }
}
