package se.verkstall.webb;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.webb.sidor.Malsida;

/** The chef's cockpit: counts on the drawing, the cases of a step, moving tasks, files. */
class ChefBrowserTest extends Webbtest {

    @Autowired
    private Sidprovmal provmal;

    private String galdenar;
    private String mal;

    @BeforeEach
    void ettMalVantarPaTillgangsutredning() {
        galdenar = Sidprovmal.galdenar();
        mal = provmal.vidTillgangsutredning(galdenar);
    }

    @Test
    void laget_visar_antal_pa_varje_steg_i_bild_och_i_ord() {
        Page sida = inloggad("chef");
        assertThat(sida).hasURL(Pattern.compile("/chef$"));
        assertThat(sida.locator(".diagram .antalet").first()).isVisible();
        assertThat(sida.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Var målen står"))).containsText("utmätningsmål");
        granska(sida, "chef");
    }

    @Test
    void laget_gar_att_lasa_pa_telefon() {
        Page sida = inloggad("chef", TELEFON);
        granska(sida, "chef-telefon");
    }

    @Test
    void ett_klick_pa_ett_steg_visar_malen_dar() {
        Page sida = inloggad("chef", "/chef?modell=tillgangsutredning");
        sida.locator(".diagram [data-element-id=redovisaTillgangar] .djs-hit").first().click();
        assertThat(sida).hasURL(Pattern.compile("/chef/steg/tillgangsutredning/redovisaTillgangar"));
        assertThat(sida.getByRole(AriaRole.HEADING).first()).hasText("Redovisa gäldenärens tillgångar");
        granska(sida, "chef-steg");
    }

    @Test
    void valda_uppgifter_flyttas_till_en_person_och_det_star_i_dagboken() {
        inloggad("handlaggare");
        Page sida = inloggad("chef", "/chef/steg/tillgangsutredning/redovisaTillgangar");
        Locator rad = bladdraTill(sida, sida.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(mal)));
        rad.getByRole(AriaRole.CHECKBOX).check();
        sida.getByLabel("Flytta de valda till").selectOption("handlaggare");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Flytta")).click();
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("1 uppgift är flyttad.");
        assertThat(new Malsida(sida).oppna(mal).flik("Dagbok").akt()).containsText("flyttades till handlaggare.");
    }

    @Test
    void listan_kan_hamtas_som_fil_for_kalkylprogram() throws IOException {
        Page sida = inloggad("chef", "/chef/steg/tillgangsutredning/redovisaTillgangar");
        Download fil = sida.waitForDownload(() -> sida.getByText("Hämta som CSV").click());
        String text = Files.readString(fil.path());
        assertThat(text).startsWith("\uFEFFMål;Parter;Står här sedan;Vem\r\n").contains(mal + ";Exempelbolaget Kredit AB ./. " + galdenar + ";");
    }

    @Test
    void revisorn_laser_laget_men_flyttar_inget() {
        Page sida = inloggad("revisor", "/chef/steg/tillgangsutredning/redovisaTillgangar");
        assertThat(sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Flytta"))).hasCount(0);
        String csrf = sida.locator("input[name=_csrf]").first().inputValue();
        APIResponse svar = sida.request().post("/chef/steg/tillgangsutredning/redovisaTillgangar",
                com.microsoft.playwright.options.RequestOptions.create().setForm(FormData.create().set("_csrf", csrf)));
        assertThat(svar.status()).isEqualTo(403);
    }

    @Test
    void forsuttna_frister_och_driftens_stopp_har_egna_sidor() {
        Page sida = inloggad("chef", "/frister");
        granska(sida, "frister");
    }
}
