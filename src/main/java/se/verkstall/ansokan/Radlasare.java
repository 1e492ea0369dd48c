package se.verkstall.ansokan;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines as bytes with a longest length, so that no file, however made, fills the memory. */
final class Radlasare implements Closeable {

    /** The longest line kept; what is longer is passed over and reported. */
    static final int LANGSTA_RAD = 256 * 1024;

    private final InputStream in;
    private long nummer;

    Radlasare(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * A line.
     *
     * @param innehall its bytes without the line end, or {@code null} if it was too long
     */
    record Rad(long nummer, byte[] innehall) {

        boolean arTom() {
            return innehall != null && new String(innehall, java.nio.charset.StandardCharsets.UTF_8).isBlank();
        }
    }

    /** The next line, or {@code null} at the end. */
    Rad nasta() throws IOException {
        ByteArrayOutputStream rad = new ByteArrayOutputStream(1024);
        long lasta = 0;
        int tecken;
        while ((tecken = in.read()) >= 0 && tecken != '\n') {
            if (++lasta <= LANGSTA_RAD) {
                rad.write(tecken);
            }
        }
        if (tecken < 0 && lasta == 0) {
            return null;
        }
        return new Rad(++nummer, lasta > LANGSTA_RAD ? null : rad.toByteArray());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
