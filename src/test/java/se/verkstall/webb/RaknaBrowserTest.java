package se.verkstall.webb;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Lagrum;

/** The what-if page of the handläggare, and the chef's page of the year's recomputation. */
class RaknaBrowserTest extends Webbtest {

    @Test
    @Lagrum({"UB 7:4", "UB 7:5"})
    void varje_falt_raknar_om_genast_och_adressen_haller_det_ifyllda() {
        Page sida = inloggad("handlaggare", "/rakna");
        sida.locator("[name=berakningsdag]").fill("2024-03-01"); // Friday
        sida.locator("[name=nettoinkomst]").fill("20000");
        assertThat(sida.locator("#forbehallsbelopp")).containsText(Pattern.compile("6\\D?090"));

        sida.locator("[name=bostadskostnad]").fill("7000");

        assertThat(sida.locator("#forbehallsbelopp")).containsText(Pattern.compile("13\\D?090"));
        assertThat(sida.locator("#utmatningsbelopp")).containsText(Pattern.compile("6\\D?910"));
        assertThat(sida).hasURL(Pattern.compile("bostadskostnad=7000"));
        assertThat(sida.locator("#resultat")).containsText("Steg för steg");
        granska(sida, "rakna");
        sida.reload();
        assertThat(sida.locator("#utmatningsbelopp")).containsText(Pattern.compile("6\\D?910"));

        // the slider follows the field, and a key moves both
        Locator bostad = sida.locator("#reglage-bostadskostnad");
        assertThat(bostad).hasValue("7000");
        bostad.press("ArrowRight");
        assertThat(sida.locator("[name=bostadskostnad]")).hasValue("7100");
        assertThat(sida.locator("#forbehallsbelopp")).containsText(Pattern.compile("13\\D?190"));
        sida.locator("#reglage-barn").press("ArrowRight");
        assertThat(sida.locator("[name='barn[0].fodd']")).not().hasValue("");
        assertThat(sida.locator("#resultat")).containsText("barn 7–10 år");
    }

    @Test
    @Lagrum({"UB 7:4", "KFM A 2021:1 p 4"})
    void utan_skript_galler_reglaget_som_har_flyttats_och_varje_post_far_sin_rad() {
        Page sida = inloggad("handlaggare");
        sida.navigate("/rakna?berakningsdag=2014-03-03&inkomstperiod=MANAD&nettoinkomst=20000&bostadskostnad=0&_reglage_bostadskostnad=7000&_fore_bostadskostnad=0"
                + "&tillagg%5B0%5D.slag=GLASOGON&tillagg%5B0%5D.belopp=150&tillagg%5B0%5D.styrkt=EJ_STYRKT");

        assertThat(sida.locator("#forbehallsbelopp")).containsText(Pattern.compile("11\\D?680"));
        assertThat(sida.locator("#resultat")).containsText("Det räknas inte: kostnaden är inte styrkt. Du kan visa recept och kvitto.");
        assertThat(sida.locator("#resultat")).containsText("är beräknat, inte publicerat");
    }

    @Test
    @Lagrum("UB 7:5")
    void ett_fel_namner_faltet_och_en_dag_utan_belopp_sager_vad_man_gor() {
        Page sida = inloggad("handlaggare", "/rakna?berakningsdag=2090-01-01&inkomstperiod=MANAD&nettoinkomst=20000");

        assertThat(sida.locator("#resultat")).containsText("2090-01-01");
        assertThat(sida.locator("#utmatningsbelopp")).hasCount(0);
    }

    @Test
    @Lagrum("UB 7:5")
    void den_chef_som_lagger_in_arets_belopp_kan_inte_godkanna_dem() {
        Page sida = inloggad("chef", "/chef/omrakning");
        Locator borja = sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lägg in nya normalbelopp"));
        if (borja.count() > 0) {
            borja.click();
            sida.waitForLoadState();
        }
        Locator inlaggning = sida.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Lägg in normalbeloppen med källa")).first();
        inlaggning.locator("[name=gallerFran]").fill("2077-01-01");
        inlaggning.locator("[name=gallerTill]").fill("2077-12-31");
        inlaggning.locator("[name=kalla]").fill("KFMFS 2076:1");
        for (String klass : new String[] {"ENSAMSTAENDE", "MAKAR", "BARN_0_6", "BARN_7_10", "BARN_11_14", "BARN_15"}) {
            inlaggning.locator("[name=" + klass + "_MANAD]").fill("7000");
        }
        inlaggning.getByRole(AriaRole.BUTTON).last().click();
        assertThat(sida.locator("#innehall")).containsText("KFMFS 2076:1");
        granska(sida, "omrakning");

        Locator godkannande = sida.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Godkänn normalbeloppen")).last();
        Locator ja = godkannande.locator("[name=beslut][value=GODKANN]");
        ja.check();
        godkannande.getByRole(AriaRole.BUTTON).last().click();

        assertThat(sida.locator("#innehall")).containsText("En annan chef ska läsa dem mot källan");
    }
}
