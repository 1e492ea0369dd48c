package se.verkstall.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/** The documents of an attachment are printed as PDF and read: each says what the section demands of it, and to whom. */
@Lagrum({"UF 7:6", "UF 7:10", "UF 7:17", "UB 7:8", "UB 7:10", "UB 7:19", "UB 7:22", "UB 7:23", "UB 7:25"})
class LoneutmatningshandlingarPdfTest {

    private static final LocalDate DAG = LocalDate.of(2022, 3, 1); // a Tuesday
    private static final Dokumentmallar MALLAR = new Dokumentmallar(Clock.fixed(Instant.parse("2022-03-01T08:00:00Z"), ZoneId.of("Europe/Stockholm")), vem -> "Hedda Handläggare");
    private static final PdfSkrivare SKRIVARE = new PdfSkrivare();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "beslut_loneutmatning | högst 5 000 kr | uppgift om vilken tid det redovisade avser | 17 kap. 13 § brottsbalken | dömas till böter",
        "beslut_havande | hävs | ska inte innehålla något av lön som betalas därefter | Det som redan har innehållits ska betalas in | hos ett dödsbo",
        "beslut_forelaggande | 5 000 kr | räknas som utmätning av lön | 17 kap. 13 § brottsbalken | dömas till böter",
        "beslut_kassabyte | Provlandets läns allmänna försäkringskassa | högst 5 000 kr | 7 kap. 17 § utsökningsförordningen | 17 kap. 13 § brottsbalken",
        "underrattelse_befrielse | inte längre betalningsskyldig | 1 000 kr | återstår 5 120 kr | 7 kap. 23 § utsökningsbalken",
        "underrattelse_lon_utmats_inte | hos ett dödsbo | Frågan om utmätning av lön prövas inte | Vad som händer nu | Överklagandet görs skriftligen",
    })
    void handlingen_sager_vad_paragrafen_kraver(String mall, String ett, String tva, String tre, String fyra) throws IOException {
        Dokumentmallar.Renderat dokument = MALLAR.rendera("2022-000123", mall, data());

        byte[] pdf = SKRIVARE.skriv(dokument.html());
        String text = text(pdf);

        assertThat(text).contains("2022-000123", platt(ett), platt(tva), platt(tre), platt(fyra)).doesNotContain("null", "${");
        assertThat(dokument.lagrum()).isNotBlank();
    }

    @Test
    @Lagrum("UB 7:10")
    void beslutet_namnger_den_som_har_fattat_det_eller_sager_att_ingen_har() throws IOException {
        Map<String, Object> data = data();
        assertThat(text(SKRIVARE.skriv(MALLAR.rendera("2022-000123", "beslut_havande", data).html()))).contains("Beslutat av Hedda Handläggare.").doesNotContain("automatiskt");

        data.put("beslutadAv", Dagbok.SYSTEMET);
        assertThat(text(SKRIVARE.skriv(MALLAR.rendera("2022-000123", "beslut_havande", data).html()))).contains("Beslutet har fattats automatiskt.").doesNotContain("Beslutat av");
    }

    private static Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        data.put("galdenar", Part.av(Roll.GALDENAR, Parttyp.PRIVATPERSON, "Gun Gäldenär", "199001012384", "Provvägen 2, 222 22 Provby"));
        data.put("sokande", Part.av(Roll.SOKANDE, Parttyp.JURIDISK_PERSON, "Provbolaget AB", "5560360793", "Provgatan 1, 111 11 Provstad"));
        data.put("arbetsgivare", Part.av(Roll.ARBETSGIVARE, Parttyp.JURIDISK_PERSON, "Provlandets läns allmänna försäkringskassa", "5566778899", "Box 3, 333 33 Provby"));
        data.put("fordringar", List.of(new Fordran(1, 1, Fordringsklass.STATLIG, "Kvarskatt", Belopp.kronor(6120), Belopp.NOLL, Belopp.NOLL, Belopp.kronor(1000), Belopp.NOLL, Belopp.NOLL,
                null, null, null, null, null, null)));
        for (String dag : List.of("beslutsdag", "utmatningsdag", "lonedag", "fran", "forstaLonedag")) {
            data.put(dag, DAG);
        }
        data.putAll(Map.of("loneutmatningsnummer", "L2022-000001", "utmatningsbelopp", Belopp.kronor(5000), "forbehallsbelopp", Belopp.kronor(13_826), "periodtext", "i månaden",
                "dagersattning", false, "skatteavdrag", "Preliminär skatt dras av först.", "redovisningsdag", 28, "beslutadAv", "handlaggare", "kvar", Belopp.kronor(5120)));
        data.putAll(Map.of("befriad", Belopp.kronor(1000), "skal", "Lön kan inte utmätas hos ett dödsbo.", "sedan", "Målet fortsätter mot dödsboet.", "motivering", "Skälen.", "belopp",
                Belopp.kronor(5000), "skaligLon", Belopp.kronor(18_000), "arbete", "Arbetar utan lön.", "andraMal", List.of(), "titlar", List.of()));
        data.put("vissLonepost", null);
        data.put("normalbeloppskalla", null);
        data.put("referensnummer", "L2022-000001-1A2B3C4D");
        return data;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            PDFTextStripper lasare = new PDFTextStripper();
            lasare.setSortByPosition(true);
            return platt(lasare.getText(dokument));
        }
    }

    private static String platt(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
