package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.OgiltigIndataException;

/** What may be uploaded as a picture. */
class BildkontrollTest {

    static byte[] bild(String format) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, ut);
        return ut.toByteArray();
    }

    @Test
    void jpeg_och_png_godtas_efter_vad_de_ar() throws IOException {
        assertThat(Bildkontroll.granska(bild("jpeg"))).extracting(Bildkontroll.Godkand::typ, Bildkontroll.Godkand::bredd, Bildkontroll.Godkand::hojd).containsExactly("image/jpeg", 40, 30);
        assertThat(Bildkontroll.granska(bild("png")).typ()).isEqualTo("image/png");
    }

    @Test
    void det_som_kameran_har_lagt_till_foljer_inte_med() throws IOException {
        byte[] jpeg = bild("jpeg");
        byte[] plats = "Exif position 59.3N 18.1E".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream med = new ByteArrayOutputStream();
        med.write(jpeg, 0, 2);
        med.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (plats.length + 2)});
        med.write(plats);
        med.write(jpeg, 2, jpeg.length - 2);

        assertThat(new String(Bildkontroll.granska(med.toByteArray()).innehall(), StandardCharsets.ISO_8859_1)).doesNotContain("position");
    }

    @Test
    void annat_an_bilder_trasiga_och_for_stora_avvisas() throws IOException {
        byte[] png = bild("png");
        avvisas(bild("gif"), "JPEG eller PNG");
        avvisas("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8), "JPEG eller PNG");
        avvisas(new byte[0], "Välj en bild");
        avvisas(Arrays.copyOf(png, 30), "kan inte läsas");
        avvisas(Arrays.copyOf(png, Bildkontroll.STORST + 1), "högst 5 megabyte");
        byte[] jatte = png.clone();
        jatte[18] = 0x7F; // the width in the header: over two thousand million pixels
        avvisas(jatte, "");
    }

    private static void avvisas(byte[] innehall, String text) {
        assertThatThrownBy(() -> Bildkontroll.granska(innehall)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining(text);
    }
}
