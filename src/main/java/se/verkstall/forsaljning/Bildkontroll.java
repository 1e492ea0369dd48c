package se.verkstall.forsaljning;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import se.verkstall.lag.OgiltigIndataException;

/**
 * Checks an uploaded picture by what it is, not by what it is called: JPEG or PNG, no more than five megabytes and 25 million pixels. It is decoded and written
 * anew, so that what the camera has added, such as the place, is gone.
 */
final class Bildkontroll {

    static final int STORST = 5 * 1024 * 1024;
    private static final long FLEST_PUNKTER = 25_000_000;

    private Bildkontroll() {
    }

    /** A picture that may be shown. */
    record Godkand(String typ, byte[] innehall, int bredd, int hojd) {
    }

    /**
     * The picture, written anew.
     *
     * @throws OgiltigIndataException if it is empty, too large, neither JPEG nor PNG, or cannot be read
     */
    static Godkand granska(byte[] innehall) {
        if (innehall == null || innehall.length == 0) {
            throw fel("Välj en bild.");
        }
        if (innehall.length > STORST) {
            throw fel("Bilden får vara högst 5 megabyte.");
        }
        String format = format(innehall);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(innehall))) {
            BufferedImage bild = las(in, format);
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            ImageIO.write(bild, format, ut);
            return new Godkand("image/" + format, ut.toByteArray(), bild.getWidth(), bild.getHeight());
        } catch (IOException | RuntimeException e) {
            throw e instanceof OgiltigIndataException redan ? redan : fel("Bilden kan inte läsas.");
        }
    }

    private static BufferedImage las(ImageInputStream in, String format) throws IOException {
        Iterator<ImageReader> lasare = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = lasare.next();
        try {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > FLEST_PUNKTER) {
                throw fel("Bilden får ha högst 25 miljoner bildpunkter.");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static String format(byte[] b) {
        if (b.length > 3 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xD8 && (b[2] & 0xFF) == 0xFF) {
            return "jpeg";
        }
        if (b.length > 8 && (b[0] & 0xFF) == 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G' && b[4] == 0x0D && b[5] == 0x0A) {
            return "png";
        }
        throw fel("Bilden ska vara JPEG eller PNG.");
    }

    private static OgiltigIndataException fel(String text) {
        return new OgiltigIndataException("fil", null, text);
    }
}
