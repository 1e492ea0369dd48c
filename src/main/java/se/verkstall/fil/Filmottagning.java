package se.verkstall.fil;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Keeps a file on disk under the sum of its content; gzip is unpacked on the way. No file, packed or not, takes more than its share. */
public final class Filmottagning {

    private static final int GZIP_1 = 0x1f;
    private static final int GZIP_2 = 0x8b;
    private static final int STYCKE = 1 << 16;

    private final Path mapp;
    private final long hogstBytes;

    /** @param hogstBytes the most a file may hold, unpacked */
    public Filmottagning(Path mapp, long hogstBytes) {
        this.mapp = mapp;
        this.hogstBytes = hogstBytes;
    }

    /**
     * Writes the unpacked content to disk, safely.
     *
     * @return the sum of its content (SHA-256, hexadecimal)
     * @throws OgiltigFilException if it is empty, cut off, no readable gzip, or too big; nothing is then kept
     */
    public String spara(InputStream innehall) throws IOException {
        Files.createDirectories(mapp);
        Path halv = Files.createTempFile(mapp, "inkommer", ".tmp");
        try {
            String summa = skriv(innehall, halv);
            Files.move(halv, fil(summa), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return summa;
        } catch (ZipException | EOFException e) {
            throw new OgiltigFilException(0, "Filen är avkortad eller ingen giltig gzip.");
        } finally {
            Files.deleteIfExists(halv);
        }
    }

    /** Where a kept file lies. */
    public Path fil(String summa) {
        return mapp.resolve(summa + ".fil");
    }

    /** Throws the kept file away, if it is there. */
    public void slang(String summa) throws IOException {
        Files.deleteIfExists(fil(summa));
    }

    private String skriv(InputStream innehall, Path till) throws IOException {
        MessageDigest summa = sha256();
        byte[] stycke = new byte[STYCKE];
        long skrivet = 0;
        try (OutputStream ut = Files.newOutputStream(till); InputStream in = uppackad(innehall)) {
            for (int antal; (antal = in.read(stycke)) >= 0; ) {
                skrivet += antal;
                if (skrivet > hogstBytes) {
                    throw new OgiltigFilException(0, "Filen är större än " + (hogstBytes >> 20) + " MB. Dela upp den i flera.");
                }
                summa.update(stycke, 0, antal);
                ut.write(stycke, 0, antal);
            }
        }
        if (skrivet == 0) {
            throw new OgiltigFilException(0, "Filen är tom.");
        }
        try (FileChannel kanal = FileChannel.open(till, StandardOpenOption.WRITE)) {
            kanal.force(true);
        }
        return HexFormat.of().formatHex(summa.digest());
    }

    private static InputStream uppackad(InputStream innehall) throws IOException {
        PushbackInputStream kikad = new PushbackInputStream(innehall, 2);
        byte[] forsta = kikad.readNBytes(2);
        kikad.unread(forsta);
        boolean gzip = forsta.length == 2 && (forsta[0] & 0xff) == GZIP_1 && (forsta[1] & 0xff) == GZIP_2;
        return gzip ? new GZIPInputStream(kikad, STYCKE) : kikad;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Varje Java har SHA-256", e);
        }
    }
}
