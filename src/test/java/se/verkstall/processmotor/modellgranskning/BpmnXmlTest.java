package se.verkstall.processmotor.modellgranskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BpmnXmlTest {

    private static final String ROT = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">%s</definitions>";

    @Test
    void en_modell_lases() {
        assertThat(BpmnXml.barn(las(ROT.formatted("<process id=\"p\"/>")).getDocumentElement(), "process")).hasSize(1);
    }

    @Test
    void en_modell_i_utf_16_lases() {
        byte[] xml = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + ROT.formatted("<process id=\"p\" name=\"åäö\"/>")).getBytes(StandardCharsets.UTF_16);

        assertThat(BpmnXml.barn(BpmnXml.las(xml).getDocumentElement(), "process").get(0).getAttribute("name")).isEqualTo("åäö");
    }

    @Test
    void en_fil_pa_maskinen_kan_inte_lasas_genom_en_entitet(@TempDir Path mapp) throws IOException {
        Path hemlig = Files.writeString(mapp.resolve("hemlig.txt"), "hemligt");
        String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + hemlig.toUri() + "\">]>" + ROT.formatted("<process id=\"&x;\"/>");

        assertThatThrownBy(() -> las(xml)).isInstanceOf(OlasbarModellException.class).hasMessageNotContaining("hemligt");
    }

    @Test
    void entiteter_som_vaxer_stoppas_innan_de_vaxer() {
        String xml = "<!DOCTYPE d [<!ENTITY a \"" + "a".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000)
                + "\">]>" + ROT.formatted("&c;");

        assertTimeoutPreemptively(Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> las(xml)).isInstanceOf(OlasbarModellException.class));
    }

    @Test
    void djupare_an_sextio_nivaer_lases_inte() {
        assertThat(las(ROT.formatted("<subProcess>".repeat(55) + "</subProcess>".repeat(55)))).isNotNull();
        assertThatThrownBy(() -> las(ROT.formatted("<subProcess>".repeat(100_000) + "</subProcess>".repeat(100_000))))
                .isInstanceOf(OlasbarModellException.class).hasMessageContaining("60");
    }

    @Test
    void storre_an_fem_megabyte_lases_inte() {
        String start = ROT.formatted("").replace("</definitions>", "");
        int kvar = Modellgranskning.STORSTA_MODELL - start.length() - "</definitions>".length();

        assertThat(las(start + " ".repeat(kvar) + "</definitions>")).isNotNull();
        assertThatThrownBy(() -> las(start + " ".repeat(kvar + 1) + "</definitions>")).hasMessageContaining("5 MB");
    }

    @Test
    void ett_fel_sager_var_det_ar() {
        assertThatThrownBy(() -> las(ROT.formatted("\n<process>"))).hasMessageContaining("rad 2");
    }

    private static org.w3c.dom.Document las(String xml) {
        return BpmnXml.las(xml.getBytes(StandardCharsets.UTF_8));
    }
}
