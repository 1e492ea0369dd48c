package se.verkstall.webb;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.verkstall.webb.sidor.Inloggningssida;

/** The shell: the door, the rail, the errors, the keyboard. */
class SkalBrowserTest extends Webbtest {

    @Test
    void inloggningen_sager_vilka_demots_anvandare_ar_och_att_allt_ar_pahittat() {
        Page sida = fonster(SKRIVBORD);
        sida.navigate("/");
        assertThat(sida.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Logga in"))).isVisible();
        assertThat(sida.getByText("Demo: påhittade uppgifter")).isVisible();
        assertThat(sida.getByRole(AriaRole.ROWHEADER)).containsText(new String[] {"handlaggare", "chef", "modellerare", "drift", "revisor"});
        granska(sida, "logga-in");
    }

    @Test
    void fel_losenord_sags_pa_svenska_och_slapper_ingen_in() {
        Page sida = fonster(SKRIVBORD);
        new Inloggningssida(sida).loggaIn("handlaggare", "chef");
        assertThat(sida.getByRole(AriaRole.ALERT)).containsText("Namnet eller lösenordet stämmer inte");
    }

    @Test
    void varje_roll_ser_sina_egna_platser_och_att_det_ar_ett_demo() {
        Page sida = inloggad("drift");
        assertThat(sida.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK)).hasText(new String[] {"Driften", "Lagens tider", "Lagen"});
        assertThat(sida.getByText("Demo: påhittade uppgifter")).isVisible();
        granska(sida, "drift");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stäm av nu")).click();
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Fristboken och processmotorn");
        assertThat(sida.locator("main")).containsText("Mätvärden");
        // in tests the figures are not gathered; what is tried here is that her login to the pages is enough for them
        org.assertj.core.api.Assertions.assertThat(sida.request().get("/actuator/prometheus").status()).isNotIn(401, 403);
    }

    @Test
    void en_sida_som_saknas_sager_vad_man_kan_gora() {
        Page sida = inloggad("handlaggare", "/finns-inte");
        assertThat(sida.getByRole(AriaRole.HEADING)).hasText("Sidan finns inte");
        assertThat(sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Till första sidan"))).isVisible();
        granska(sida, "fel-404");
    }

    @Test
    void en_annan_rolls_sida_nekas_med_skal() {
        Page sida = inloggad("handlaggare", TELEFON, "/chef");
        assertThat(sida.getByRole(AriaRole.HEADING)).hasText("Din roll får inte detta");
        granska(sida, "fel-403-telefon");
    }

    @Test
    void snedstreck_gar_till_sokfaltet_och_kan_stangas_av() {
        Page sida = fonster(SKRIVBORD);
        new Inloggningssida(sida).loggaIn("handlaggare", "handlaggare");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut")).waitFor();
        sida.navigate("/finns-inte");
        Locator sok = sida.getByRole(AriaRole.SEARCHBOX);
        sida.keyboard().press("/");
        assertThat(sok).isFocused();
        sida.getByText("Tangenter", new Page.GetByTextOptions().setExact(true)).click();
        sida.getByLabel("Använd tangenterna").uncheck();
        sida.reload();
        sida.keyboard().press("/");
        assertThat(sok).not().isFocused();
    }

    @Test
    void forsta_tabben_ar_lanken_som_hoppar_over_skalet() {
        Page sida = inloggad("handlaggare", "/finns-inte");
        sida.keyboard().press("Tab");
        assertThat(sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hoppa till innehållet"))).isFocused();
    }

    @Test
    void ett_formular_som_skickas_innan_hela_sidan_har_kommit_vantar_pa_resten() {
        Page sida = inloggad("handlaggare", "/finns-inte");
        sida.evaluate("Object.defineProperty(document, 'readyState', {get: () => 'loading', configurable: true})");
        sida.getByRole(AriaRole.SEARCHBOX).fill("Andersson");
        sida.getByRole(AriaRole.SEARCHBOX).press("Enter");
        sida.evaluate("new Promise(resolve => setTimeout(resolve, 100))");
        assertThat(sida).hasURL(Pattern.compile("/finns-inte$"));
        sida.evaluate("delete document.readyState; document.dispatchEvent(new Event('DOMContentLoaded'))");
        assertThat(sida).hasURL(Pattern.compile("/mal\\?sok=Andersson$"));
    }
}
