package se.verkstall.webb.tackning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import se.verkstall.tackning.Status;
import se.verkstall.tackning.Tackning;
import se.verkstall.tackning.Tackningsrad;

class LagrumSidaTest {

    private final Tackning tackning = new Tackning();

    @ParameterizedTest(name = "{0} {1} {2} visar {3}")
    @CsvSource({", , , 273", "UPPHAVD, , , 4", ", UF bilaga, , 16", ", UF 16, 2000:1, 11", ", UF 16, 2024:41, 18", "UPPHAVD, UF 9, , 0", ", '', '', 273"})
    void ett_val_slapper_igenom_de_rader_som_uppfyller_allt(Status status, String kapitel, String lydelse, int antal) {
        assertThat(LagrumSida.av(tackning, new LagrumSida.Val(status, kapitel, lydelse, null)).antal()).isEqualTo(antal);
    }

    @Test
    void raderna_star_under_sina_kapitel_i_forfattningens_ordning() {
        LagrumSida sida = LagrumSida.av(tackning, new LagrumSida.Val(null, null, "2000:1", null));

        assertThat(sida.grupper()).extracting(LagrumSida.Grupp::namn).startsWith("1 kap. Inledande bestämmelser", "2 kap. Ansökan m.m.")
                .endsWith("19 kap. Särskilda bestämmelser", "Bilaga: handlingar som ska lämnas vid löneutmätning");
        assertThat(sida.grupper()).filteredOn(grupp -> grupp.namn().startsWith("2 kap.")).flatExtracting(LagrumSida.Grupp::rader)
                .extracting(rad -> ((Tackningsrad) rad).getLagrum()).endsWith("UF 2:8", "UF 2:9a", "UF 2:10", "UF 2:11");
    }

    @Test
    void sidan_raknar_vad_som_utfors_i_var_lydelse_och_visar_varje_rad_med_ord() {
        String html = rita(new LagrumSida.Val(null, "UF 9", null, null));

        assertThat(html).contains("SFS 2000:1", ">217<", "I dag (SFS 2024:41)", ">222<", "23 avsnitt", "9 kap. 12 a §", "Var och när auktionen kungörs");
        assertThat(html).doesNotContain("??", "10 kap. 1 §");
    }

    @Test
    void ett_val_utan_traff_sager_vad_som_kan_goras() {
        assertThat(rita(new LagrumSida.Val(Status.UPPHAVD, "UF 9", null, null))).contains("Inget avsnitt passar valet.").doesNotContain("<th scope=\"row\" class");
    }

    @Test
    void det_som_utfor_en_rad_star_utfallbart_med_antal() {
        Tackningsrad rad = tackning.rader().stream().filter(r -> r.status() == Status.REGEL).findFirst().orElseThrow();

        assertThat(rita(new LagrumSida.Val(Status.REGEL, rad.avsnitt().kapitel(), null, null)))
                .contains("<summary>Kod " + rad.kod().size() + "</summary>", "<li>" + rad.kod().get(0).replace("se.verkstall.", "") + "</li>");
    }

    private String rita(LagrumSida.Val val) {
        SpringTemplateEngine mallar = new SpringTemplateEngine();
        mallar.setTemplateResolver(resurser());
        ResourceBundleMessageSource texter = new ResourceBundleMessageSource();
        texter.setBasename("messages");
        texter.setDefaultEncoding("UTF-8");
        mallar.setTemplateEngineMessageSource(texter);
        var utbyte = JakartaServletWebApplication.buildApplication(new MockServletContext())
                .buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        WebContext varden = new WebContext(utbyte, Locale.forLanguageTag("sv-SE"), Map.of("sida", LagrumSida.av(tackning, val)));
        return mallar.process(new TemplateSpec("lagrum", Set.of("main"), TemplateMode.HTML, null), varden);
    }

    private static ClassLoaderTemplateResolver resurser() {
        ClassLoaderTemplateResolver resurser = new ClassLoaderTemplateResolver();
        resurser.setPrefix("templates/");
        resurser.setSuffix(".html");
        resurser.setCharacterEncoding("UTF-8");
        return resurser;
    }
}
