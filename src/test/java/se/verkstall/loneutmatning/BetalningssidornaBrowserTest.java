package se.verkstall.loneutmatning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Formansslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.RattSomSadanUtmatt;
import se.verkstall.mal.Roll;
import se.verkstall.webb.Webbtest;

/** The employer accounts on his page; the handläggare sees the payment's way. */
class BetalningssidornaBrowserTest extends Webbtest {

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Loneutmatningar loneutmatningar;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Malregister register;
    @Autowired
    private Egendomsregister egendomar;
    @Autowired
    private ApplicationEventPublisher handelser;
    @Autowired
    private TransactionTemplate transaktion;

    @Value("${verkstall.demo.arbetsgivare}")
    private String organisation;

    private String mal;

    @BeforeEach
    void utmatt() {
        tid.stall(LocalDate.of(2022, 3, 1)); // Tuesday
        mal = prov.utmatt(Testmal.mal().galdenar(Loneutmatningsprov.nyGaldenar()).arbetsgivare(organisation).fordringar(Testmal.ovrig("20000", "120.50", "300")));
        tid.till(mal, LocalDate.of(2022, 3, 28));
    }

    @Test
    @Lagrum({"UF 7:11", "UF 7:14 st 1"})
    void arbetsgivaren_redovisar_med_beslutets_referensnummer_och_far_veta_vad_som_ar_fel() {
        Page sida = inloggad("arbetsgivare");
        sida.getByLabel("Beslutets referensnummer").fill(prov.loneutmatning(mal).nummer());
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hämta")).click();
        assertThat(sida.getByRole(AriaRole.ALERT)).containsText("Det finns ingen beslutad löneutmätning");
        granska(sida, "arbetsgivare-okand");
        String annans = prov.utmatt(Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare()));
        sida.getByLabel("Beslutets referensnummer").fill(loneutmatningar.referensnummer(prov.loneutmatning(annans)));
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hämta")).click();
        assertThat(sida.getByRole(AriaRole.ALERT)).containsText("Det finns ingen beslutad löneutmätning");

        sida.getByLabel("Beslutets referensnummer").fill(loneutmatningar.referensnummer(prov.loneutmatning(mal)));
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hämta")).click();
        granska(sida, "arbetsgivare");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lämna redovisningen")).click();
        assertThat(sida.getByRole(AriaRole.ALERT)).containsText("Ange det innehållna beloppet");

        sida.getByLabel("Innehållet belopp, kronor").fill("4 999,50");
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lämna redovisningen")).click();
        assertThat(sida.getByRole(AriaRole.STATUS).first()).containsText("är mottagen");
        assertThat(sida.getByRole(AriaRole.MAIN)).containsText("2022-03");
    }

    @Test
    @Lagrum("UB 7:14")
    void betalningens_vag_visas_pa_oret_och_nas_fran_journalen() {
        prov.redovisa(mal, "2022-03", "5000");
        Page sida = inloggad("handlaggare");
        sida.navigate("/betalningar/" + jdbc.sql("select id from verifikation where nyckel = :n").param("n", "fordelning/" + prov.loneutmatning(mal).nummer() + "/2022-03")
                .query(Long.class).single() + "/vag");
        assertThat(sida.getByRole(AriaRole.MAIN)).containsText("Den är lika med det som kom in, på öret.");
        assertThat(sida.getByRole(AriaRole.MAIN)).containsText("4 579,50");
        assertThat(sida.getByRole(AriaRole.MAIN)).containsText("Utbetalning till sökanden");
        granska(sida, "betalningens-vag");
        sida.navigate("/betalningar?fran=2022-03-01&till=2022-03-31");
        granska(sida, "betalningar-med-vag");
    }

    @Test
    @Lagrum("UB 7:18")
    void handlaggaren_ser_i_malet_att_ratten_som_sadan_ar_utmatt_och_vad_det_betyder() {
        String pension = prov.starta(Testmal.mal().galdenar(Loneutmatningsprov.nyGaldenar()).arbetsgivare(Loneutmatningsprov.nyArbetsgivare()).fordringar(Testmal.ovrig("20000", "0", "0")));
        prov.yttra(pension);
        prov.svara(pension);
        prov.slutfor(pension, "beraknaForbehallsbelopp", Map.of());
        prov.slutfor(pension, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "1000", "forman", "PENSION"));
        String galdenar = register.part(pension, Roll.GALDENAR).orElseThrow().idnummer();
        String lanet = Testmal.mal().galdenar(galdenar).fordringar(Testmal.ovrig("9000", "0", "0")).registrera(register);
        long egendom = egendomar.laggTill(new Egendom(0, lanet, Egendomsslag.FORDRAN, "Rätten till pension", null, Belopp.kronor(9000), "Pensionen AB", false, null, Egendom.Status.UTMATT)).id();
        transaktion.executeWithoutResult(t -> handelser.publishEvent(new RattSomSadanUtmatt(lanet, egendom, Formansslag.PENSION,
                register.part(pension, Roll.ARBETSGIVARE).orElseThrow().idnummer(), LocalDate.of(2022, 3, 28))));

        Page sida = inloggad("handlaggare");
        sida.navigate("/mal/" + pension + "?flik=berakningar");

        assertThat(sida.locator("main")).containsText("Rätten som sådan till pension eller livränta utmättes");
        assertThat(sida.locator("main")).containsText("För den obetalda delen av fordran 1 anses rätten också vara utmätt");
        assertThat(sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(lanet))).isVisible();
        granska(sida, "ratten-som-sadan");
    }
}
