package se.verkstall.fil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be: each is refused with its line and the reason, and none takes memory or time. */
class XmlformatTest {

    private static final Xmlformat FORMAT = Xmlformat.av("/api/arbetsgivarredovisning-1.xsd");
    private static final String RAD = "<rad><loneutmatning>L2022-000001</loneutmatning><manad>2022-03</manad><belopp>100.50</belopp></rad>\n";
    private static final long MB = 1 << 20;

    @TempDir
    private Path mapp;

    @Test
    void en_riktig_fil_har_inga_fel() throws IOException {
        assertThat(fel(fil(RAD + RAD))).isEmpty();
    }

    @Test
    void en_avkortad_fil_avvisas_pa_den_rad_den_tar_slut() throws IOException {
        String hel = fil(RAD + RAD);
        assertThat(fel(hel.substring(0, hel.indexOf("<summa>")))).singleElement().satisfies(f -> {
            assertThat(f.rad()).isEqualTo(6);
            assertThat(f.text()).contains("avkortad");
        });
        assertThat(fel(hel.substring(0, hel.length() - 3))).singleElement().satisfies(f -> assertThat(f.text()).contains("avkortad"));
    }

    @Test
    void varje_fel_i_formen_far_sin_rad() throws IOException {
        List<Filfel> fel = fel(fil(RAD + RAD.replace("100.50", "100,50") + RAD.replace("2022-03", "2022-13") + RAD.replace("L2022-000001", "2022-1")));
        assertThat(fel).extracting(Filfel::rad).contains(5L, 6L, 7L).doesNotContain(4L);
    }

    @Test
    void felet_sags_pa_svenska_med_elementets_namn() throws IOException {
        assertThat(texter(fil(RAD.replace("100.50", "100,50")))).containsExactly("Värdet ”100,50” i elementet belopp är inte giltigt.");
        assertThat(texter(fil(RAD.replace("<belopp>", "<lon>1</lon><belopp>")))).first().asString().startsWith("Elementet lon väntas inte här. Här väntas").contains("belopp");
        assertThat(texter(fil(RAD.replace("<belopp>100.50</belopp>", "")))).first().asString().startsWith("Elementet rad är inte fullständigt. Här väntas");
        assertThat(texter(fil(RAD).replace("version=\"1\"", "version=\"2\""))).first().asString().contains("attributet version");
        assertThat(texter("<helt_annat/>")).containsExactly("Filen har inte det väntade formatet: den börjar med elementet helt_annat.");
        assertThat(texter("detta är ingen XML")).containsExactly("Filen är ingen XML-fil: den börjar inte med ett element.");
        assertThat(texter(fil(RAD) + fil(RAD))).first().asString().doesNotContain("markup");
    }

    private static List<String> texter(String text) throws IOException {
        return fel(text).stream().map(Filfel::text).toList();
    }

    @Test
    void okanda_element_och_fel_version_vagras() throws IOException {
        assertThat(fel(fil(RAD.replace("<belopp>", "<lon>1</lon><belopp>")))).isNotEmpty();
        assertThat(fel(fil(RAD).replace("version=\"1\"", "version=\"2\""))).isNotEmpty();
        assertThat(fel("<helt_annat/>")).isNotEmpty();
        assertThat(fel("detta är ingen XML")).isNotEmpty();
    }

    @Test
    void en_dtd_vagras_och_inget_i_den_hamtas_eller_vecklas_ut() throws IOException {
        Path hemlig = Files.writeString(mapp.resolve("hemlig.txt"), "hemligt");
        String xxe = "<!DOCTYPE redovisningsfil [<!ENTITY x SYSTEM \"" + hemlig.toUri() + "\">]>";
        String skratt = "<!DOCTYPE redovisningsfil [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        for (String dtd : List.of(xxe, skratt, "<!DOCTYPE redovisningsfil SYSTEM \"http://127.0.0.1:1/x.dtd\">")) {
            String text = fil(RAD).replace("?>\n", "?>\n" + dtd + "\n").replace("100.50", "&x;");
            assertThat(fel(text)).singleElement().satisfies(f -> {
                assertThat(f.rad()).isEqualTo(2);
                assertThat(f.text()).isEqualTo("Filen har en DTD. Det är inte tillåtet.");
            });
        }
    }

    @Test
    void en_schemaadress_i_filen_foljs_inte() throws IOException {
        assertThat(fel(fil(RAD).replace("version=\"1\"", "version=\"1\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xsi:schemaLocation=\"urn:verkstall:arbetsgivarredovisning:1 http://127.0.0.1:1/annat.xsd\""))).isEmpty();
    }

    @Test
    void djupa_nastlingar_och_langa_texter_stoppas() throws IOException {
        assertThat(fel("<a>".repeat(100_000))).isNotEmpty();
        assertThat(fel(fil(RAD.replace("100.50", "1".repeat(50_000))))).anySatisfy(f -> assertThat(f.text()).contains("längre än 20000 tecken"));
        assertThat(fel(fil("<rad " + "a='1' ".repeat(3) + "/>"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "windows-1252"})
    void en_annan_teckenkodning_an_utf8_vagras(String kodning) throws IOException {
        String text = fil(RAD).replace("UTF-8", kodning);
        assertThat(fel(text.getBytes(Charset.forName(kodning)))).anySatisfy(f -> assertThat(f.text()).contains("UTF-8"));
    }

    @Test
    void bytes_som_inte_ar_utf8_vagras() throws IOException {
        byte[] latin = fil(RAD.replace("</rad>", "<orsak kod=\"ANNAN\">Tjänstledig</orsak></rad>")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(fel(latin)).anySatisfy(f -> assertThat(f.text()).contains("UTF-8"));
    }

    @Test
    void ett_bom_och_radbrytningar_fran_windows_andrar_ingenting() throws Exception {
        String windows = "\uFEFF" + fil(RAD + RAD).replace("\n", "\r\n");
        assertThat(fel(windows)).isEmpty();
        assertThat(belopp(windows)).containsExactly("100.50", "100.50");
        assertThat(fel("\uFEFF" + fil(RAD + RAD.replace("100.50", "x")).replace("\n", "\r\n"))).extracting(Filfel::rad).contains(5L).doesNotContain(4L);
    }

    @Test
    void nollbytes_vagras_var_de_an_star() throws IOException {
        assertThat(fel(fil(RAD.replace("100.50", "100\u0000.50")))).singleElement().satisfies(f -> assertThat(f.rad()).isEqualTo(4));
        assertThat(fel("\u0000" + fil(RAD))).isNotEmpty();
        assertThat(fel(fil(RAD) + "\u0000\u0000\u0000\u0000")).as("utfyllnad efter slutet").isNotEmpty();
        assertThat(fel(new byte[4096])).isNotEmpty();
    }

    @Test
    void tva_filer_efter_varandra_i_en_ar_ingen_fil() throws IOException {
        assertThat(fel(fil(RAD) + fil(RAD))).isNotEmpty();
    }

    private static List<String> belopp(String text) throws Exception {
        List<String> belopp = new java.util.ArrayList<>();
        var xml = Xmlformat.las(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        while (xml.hasNext()) {
            if (xml.next() == javax.xml.stream.XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("belopp")) {
                belopp.add(xml.getElementText());
            }
        }
        return belopp.subList(0, belopp.size() - 1);
    }

    @Test
    void tjugo_fel_racker() throws IOException {
        assertThat(fel(fil(RAD.replace("100.50", "x").repeat(1_000)))).hasSizeBetween(20, 21);
    }

    @Test
    void tvahundra_megabyte_tas_inte_emot_och_lamnar_inget_kvar() {
        Filmottagning mottagning = new Filmottagning(mapp, 64 * MB);
        assertThatThrownBy(() -> mottagning.spara(new Oandlig(200 * MB))).isInstanceOf(OgiltigFilException.class).hasMessageContaining("64 MB");
        assertThat(mapp).isEmptyDirectory();
    }

    @Test
    void en_gzip_som_svaller_stoppas_vid_samma_storlek() throws IOException {
        ByteArrayOutputStream packad = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packad)) {
            new Oandlig(80 * MB).transferTo(gzip);
        }
        assertThat(packad.size()).isLessThan(1 << 18);
        Filmottagning mottagning = new Filmottagning(mapp, 64 * MB);
        assertThatThrownBy(() -> mottagning.spara(new ByteArrayInputStream(packad.toByteArray()))).isInstanceOf(OgiltigFilException.class);
        byte[] halv = java.util.Arrays.copyOf(packad.toByteArray(), 1000);
        assertThatThrownBy(() -> mottagning.spara(new ByteArrayInputStream(halv))).isInstanceOf(OgiltigFilException.class).hasMessageContaining("avkortad");
        assertThatThrownBy(() -> mottagning.spara(InputStream.nullInputStream())).isInstanceOf(OgiltigFilException.class).hasMessageContaining("tom");
        assertThat(mapp).isEmptyDirectory();
    }

    @Test
    void sextio_megabyte_riktiga_rader_kontrolleras_utan_att_minnet_vaxer() throws IOException {
        Path stor = mapp.resolve("stor.xml");
        try (var ut = Files.newBufferedWriter(stor)) {
            ut.write(fil("").substring(0, fil("").indexOf("<summa>")));
            for (long skrivet = 0; skrivet < 60 * MB; skrivet += RAD.length()) {
                ut.write(RAD);
            }
            ut.write(fil("").substring(fil("").indexOf("<summa>")));
        }
        System.gc();
        Runtime r = Runtime.getRuntime();
        long fore = r.totalMemory() - r.freeMemory();
        try (InputStream in = Files.newInputStream(stor)) {
            assertThat(FORMAT.kontrollera(in)).isEmpty();
        }
        System.gc();
        assertThat(r.totalMemory() - r.freeMemory() - fore).as("kvar i minnet efteråt").isLessThan(20 * MB);
    }

    private static String fil(String rader) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <redovisningsfil xmlns="urn:verkstall:arbetsgivarredovisning:1" version="1">
                <huvud><arbetsgivare>5566778899</arbetsgivare><lopnummer>1</lopnummer><skapad>2022-03-28</skapad></huvud>
                %s<summa><antal>1</antal><belopp>100.50</belopp></summa>
                </redovisningsfil>
                """.formatted(rader);
    }

    private static List<Filfel> fel(String text) throws IOException {
        return fel(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Filfel> fel(byte[] bytes) throws IOException {
        return FORMAT.kontrollera(new ByteArrayInputStream(bytes));
    }

    /** So many spaces. */
    private static final class Oandlig extends InputStream {

        private long kvar;

        Oandlig(long antal) {
            kvar = antal;
        }

        @Override
        public int read() {
            return kvar-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] till, int fran, int antal) {
            if (kvar <= 0) {
                return -1;
            }
            int ger = (int) Math.min(antal, kvar);
            java.util.Arrays.fill(till, fran, fran + ger, (byte) ' ');
            kvar -= ger;
            return ger;
        }
    }
}
