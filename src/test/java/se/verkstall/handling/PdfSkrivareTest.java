package se.verkstall.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** How a document is broken into lines and pages, by the stylesheet of all documents. */
class PdfSkrivareTest {

    private static final int SIDA = 711;
    private static final PdfSkrivare SKRIVARE = new PdfSkrivare();

    @Test
    void tabellens_huvud_star_aldrig_ensamt_langst_ner_pa_sidan() throws IOException {
        for (int hojd = 600; hojd <= SIDA; hojd += 6) {
            String sida = forstaSidan(hojd, 2);
            assertThat(sida.contains("HUVUD")).as("huvudet när %d punkter återstår", SIDA - hojd).isEqualTo(sida.contains("RAD1"));
        }
    }

    @Test
    void en_kort_tabell_flyttas_inte_nar_huvudet_och_de_forsta_raderna_far_rum() throws IOException {
        assertThat(forstaSidan(SIDA - 96, 1)).contains("HUVUD").contains("RAD1").contains("RAD2");
        assertThat(forstaSidan(SIDA - 60, 1)).doesNotContain("HUVUD");
    }

    @Test
    void en_rad_borjar_aldrig_med_det_skiljetecken_som_avslutar_ordet_fore() throws IOException {
        for (int bredd = 100; bredd < 140; bredd++) {
            String text = text("<html><body><div style='width:" + bredd + "pt'>Auktionen den <strong><span>14 juni 2022</span></strong>, är inställd <span>i dag</span>.</div></body></html>");
            assertThat(text.lines()).as("rader i en spalt på %d punkter", bredd).noneMatch(r -> r.startsWith(",") || r.startsWith("."));
        }
    }

    private static String forstaSidan(int hojd, int raderIRaden) throws IOException {
        StringBuilder rader = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            rader.append("<tr><td>RAD").append(i).append("<br/>mer".repeat(raderIRaden - 1)).append("</td></tr>");
        }
        return text("<html><head><style>" + stil() + "</style></head><body><div style='height:" + hojd + "pt'>x</div><table class='rader'><thead><tr><th>HUVUD</th></tr></thead><tbody>" + rader
                + "</tbody></table></body></html>");
    }

    private static String text(String html) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SKRIVARE.skriv(html))) {
            PDFTextStripper lasare = new PDFTextStripper();
            lasare.setEndPage(1);
            return lasare.getText(pdf);
        }
    }

    private static String stil() throws IOException {
        try (InputStream fil = PdfSkrivareTest.class.getResourceAsStream("/templates/dokument/mall.html")) {
            String mall = new String(fil.readAllBytes(), StandardCharsets.UTF_8);
            return mall.substring(mall.indexOf("<style>") + "<style>".length(), mall.indexOf("</style>"));
        }
    }
}
