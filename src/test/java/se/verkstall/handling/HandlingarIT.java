package se.verkstall.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.MalSaknasException;

class HandlingarIT extends Integrationstest {

    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private Provmal provmal;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void en_inkommen_handling_sparas_och_antecknas_i_dagboken() {
        String mal = provmal.nytt();

        Handling inkommen = handlingar.inkommen(mal, "Yttrande", "Jag bestrider.", "Åsa Österängs-Ähl");

        assertThat(handlingar.i(mal)).singleElement().satisfies(h -> {
            assertThat(h.id()).isEqualTo(inkommen.id());
            assertThat(h.titel()).isEqualTo("Yttrande");
            assertThat(h.riktning()).isEqualTo("IN");
        });
        assertThat(dagbok.rader(mal)).extracting(Dagbok.Rad::handelse).contains("Handlingen ”Yttrande” har kommit in från Åsa Österängs-Ähl.");
    }

    @Test
    void det_som_nagon_skriver_visas_som_text_aldrig_som_html_eller_sql() {
        String mal = provmal.nytt();
        String ont = "</p><script>alert(1)</script>'; drop table mal; --\u0001";

        Handling inkommen = handlingar.inkommen(mal, "Om <b>fet</b> & ”citat”", ont, "O'Brien & Söner");

        assertThat(inkommen.titel()).isEqualTo("Om <b>fet</b> & ”citat”");
        assertThat(handlingar.html(inkommen.id())).doesNotContain("<script").doesNotContain("<b>").contains("&lt;script&gt;");
        assertThat(text(handlingar.pdf(inkommen.id()))).contains("<script>alert(1)</script>'; drop table mal; --").contains("O'Brien & Söner");
    }

    @Test
    void pdf_innehaller_texten_med_svenska_och_andra_latinska_bokstaver() {
        String mal = provmal.nytt();

        Handling inkommen = handlingar.inkommen(mal, "Yttrande från Łódź", "Räksmörgås ÅÄÖ é ü ł ő § – ”citat” 1 234,50 kr", "Šárka Øre-Þór");
        String text = text(handlingar.pdf(inkommen.id()));

        assertThat(text).contains("Räksmörgås ÅÄÖ é ü ł ő § – ”citat” 1 234,50 kr").contains("Šárka Øre-Þór").contains("Yttrande från Łódź")
                .contains("Kronofogdemyndigheten (demonstration)").contains(mal).contains("Sida 1 (1)");
    }

    @Test
    void en_handling_kan_inte_andras_eller_tas_bort() {
        String mal = provmal.nytt();
        long id = handlingar.inkommen(mal, "Yttrande", "Text", "Avsändaren").id();

        assertThatThrownBy(() -> jdbc.sql("update handling set titel = 'annan' where id = " + id).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from handling where id = " + id).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void ett_dokument_gors_inte_utan_det_som_mallen_kraver() {
        String mal = provmal.nytt();

        assertThatThrownBy(() -> handlingar.skapa(mal, "inkommen", Map.of("rubrik", " "), "prov")).hasMessageContaining("saknar rubrik, fran");
        assertThatThrownBy(() -> handlingar.skapa(mal, "finnsinte", Map.of(), "prov")).hasMessageContaining("finns inte");
        assertThatThrownBy(() -> handlingar.skapa(mal, "../layout", Map.of(), "prov")).hasMessageContaining("Ogiltigt namn");
        assertThatThrownBy(() -> handlingar.inkommen("2022-999999999", "T", "t", "f")).isInstanceOf(MalSaknasException.class);
        assertThatThrownBy(() -> handlingar.html(-1)).isInstanceOf(HandlingSaknasException.class);
    }

    private static String text(byte[] pdf) {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokument).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
