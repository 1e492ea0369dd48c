package se.verkstall.webb;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.webb.sidor.Malsida;
import se.verkstall.webb.sidor.Uppgiftslista;
import se.verkstall.webb.sidor.Uppgiftssida;

/** A handläggare's day: finds a task, takes it, fills it in, decides, and looks at the case. */
class HandlaggareBrowserTest extends Webbtest {

    private static final String UPPGIFT = "Redovisa gäldenärens tillgångar";

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
    void listan_sager_mal_uppgift_lagrum_och_parter_och_adressen_haller_valet() {
        Page sida = inloggad("handlaggare", "/uppgifter?vy=grupp");
        Uppgiftslista lista = new Uppgiftslista(sida).sok(galdenar);
        assertThat(lista.rader()).hasCount(1);
        assertThat(lista.rad(mal)).containsText(UPPGIFT);
        assertThat(lista.rad(mal)).containsText("UB 4:9, UF 6:4");
        assertThat(lista.rad(mal)).containsText("Exempelbolaget Kredit AB ./. " + galdenar);
        String adress = sida.url();
        sida.navigate("/mal");
        sida.navigate(adress);
        assertThat(lista.rader()).hasCount(1);
        sida.navigate("/uppgifter?vy=grupp");
        granska(sida, "uppgifter");
    }

    @Test
    void listan_gar_att_lasa_pa_telefon() {
        Page sida = inloggad("handlaggare", TELEFON);
        new Uppgiftslista(sida).gruppens(galdenar);
        granska(sida, "uppgifter-telefon");
    }

    @Test
    void en_tom_lista_sager_vad_som_skulle_fylla_den() {
        Page sida = inloggad("handlaggare");
        new Uppgiftslista(sida).gruppens("finns verkligen inte");
        assertThat(sida.getByRole(AriaRole.MAIN)).containsText("Ingen uppgift passar");
    }

    @Test
    void uppgiften_tas_i_listan_och_ligger_sedan_hos_mig() {
        Page sida = inloggad("handlaggare");
        Uppgiftslista lista = new Uppgiftslista(sida).gruppens(galdenar);
        lista.ta(mal);
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Du har tagit");
        assertThat(lista.rad(mal)).containsText("jag");
        assertThat(new Uppgiftslista(sida).mina().rad(mal)).isVisible();
    }

    @Test
    void tangenterna_gar_mellan_raderna_och_tar_uppgiften() {
        Page sida = inloggad("handlaggare");
        new Uppgiftslista(sida).gruppens(galdenar);
        sida.locator("h1").click();
        sida.keyboard().press("j");
        assertThat(sida.locator("[data-rader] tbody tr").first().getByRole(AriaRole.LINK).first()).isFocused();
        sida.keyboard().press("t");
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Du har tagit");
    }

    @Test
    void ta_nasta_ger_en_uppgift_att_borja_med() {
        Page sida = inloggad("handlaggare");
        new Uppgiftslista(sida).mina();
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ta nästa")).click();
        assertThat(sida).hasURL(Pattern.compile("/uppgifter/[0-9a-f-]+$"));
        assertThat(sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lämna tillbaka"))).isVisible();
    }

    @Test
    void ett_fel_sags_vid_faltet_och_i_toppen_med_lagrummet_i_ord() {
        Page sida = inloggad("handlaggare");
        Uppgiftssida uppgift = new Uppgiftslista(sida).gruppens(galdenar).oppna(mal).ta();
        uppgift.vidare();
        assertThat(uppgift.fel()).containsText("Fyll i ”Vad som har utretts”.");
        assertThat(uppgift.fel()).containsText("4 kap. 9 § utsökningsbalken");
        uppgift.fel().getByRole(AriaRole.LINK).first().click();
        assertThat(uppgift.falt("Vad som har utretts")).isFocused();
        granska(sida, "uppgift-fel");
    }

    @Test
    void utkastet_sparas_av_sig_sjalvt_och_star_kvar() {
        Page sida = inloggad("handlaggare");
        Uppgiftssida uppgift = new Uppgiftslista(sida).gruppens(galdenar).oppna(mal).ta();
        uppgift.fyll("Vad som har utretts", "Inget fordon registrerat.");
        uppgift.falt("Vad som har utretts").blur();
        assertThat(sida.locator("#sparat")).containsText("Utkast sparat");
        sida.reload();
        assertThat(uppgift.falt("Vad som har utretts")).hasValue("Inget fordon registrerat.");
        granska(sida, "uppgift");
    }

    @Test
    void en_slutford_uppgift_for_malet_vidare_och_syns_i_dagboken() {
        Page sida = inloggad("handlaggare");
        slutfor(new Uppgiftslista(sida).gruppens(galdenar).oppna(mal).ta());
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Klart: ”" + UPPGIFT + "” i mål " + mal);
        new Malsida(sida).oppna(mal).flik("Dagbok");
        assertThat(sida.locator("#akt")).containsText("handlaggare");
    }

    @Test
    void allt_gar_att_gora_utan_skript() {
        Page sida = utanSkript("handlaggare", "/");
        slutfor(new Uppgiftslista(sida).gruppens(galdenar).oppna(mal).ta());
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("Klart:");
        new Malsida(sida).oppna(mal).flik("Parter");
        assertThat(sida.locator("#akt")).containsText(galdenar);
    }

    @Test
    void malets_sida_visar_vad_som_ska_goras_frister_lag_och_akten() {
        Page sida = inloggad("handlaggare");
        Malsida malet = new Malsida(sida).oppna(mal);
        assertThat(malet.attGora()).containsText(UPPGIFT);
        assertThat(malet.lagen()).containsText("4 kap. 9 § utsökningsbalken");
        for (String flik : new String[] {"Fordringar", "Handlingar", "Dagbok", "Beräkningar", "Diagram"}) {
            malet.flik(flik);
            granska(sida, "mal-" + flik.toLowerCase(java.util.Locale.ROOT).replace('ä', 'a'));
        }
        assertThat(sida.locator(".diagram svg .star-har").first()).isVisible();
        malet.flik("Allt på en sida");
        assertThat(malet.akt()).containsText("9 420,50");
        granska(sida, "mal-allt");
    }

    @Test
    void malets_sida_gar_att_lasa_pa_telefon() {
        Page sida = inloggad("handlaggare", TELEFON);
        new Malsida(sida).oppna(mal).flik("Allt på en sida");
        granska(sida, "mal-telefon");
    }

    @Test
    void sokning_pa_malnummer_gar_rakt_till_malet_och_pa_namn_till_en_lista() {
        Page sida = inloggad("handlaggare");
        sida.keyboard().press("/");
        sida.keyboard().type(mal);
        sida.keyboard().press("Enter");
        assertThat(sida).hasURL(Pattern.compile("/mal/" + mal + "$"));
        sida.getByRole(AriaRole.SEARCHBOX).first().fill(galdenar.substring(0, 12));
        sida.keyboard().press("Enter");
        assertThat(sida.locator("[data-rader]")).containsText(mal);
        granska(sida, "malen");
    }

    @Test
    void ett_mal_som_inte_finns_ger_en_sida_som_sager_det() {
        Page sida = inloggad("handlaggare", "/mal/1999-999999");
        assertThat(sida.getByRole(AriaRole.MAIN)).containsText("Det finns inget mål 1999-999999.");
        sida.navigate("/uppgifter/finns-inte");
        assertThat(sida.getByRole(AriaRole.MAIN)).containsText("finns inte längre");
    }

    private static void slutfor(Uppgiftssida uppgift) {
        uppgift.fyll("Vad som har utretts", "Register och arbetsgivare. Inget att utmäta.").valj("Ingenting")
                .kryssa("Gäldenären har erinrats om straffansvaret").kryssa("Gäldenären har bekräftat uppgifterna").vidare();
    }
}
