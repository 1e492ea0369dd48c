package se.verkstall.databas;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The database server's program, unpacked before the library looks for it, by the machine's own {@code tar}: in Java the packed file takes five
 * seconds of a processor, during the very start. A machine that lacks {@code tar} or {@code xz} loses nothing; the library then unpacks by itself.
 */
final class Databasprogram {

    private static final Logger LOGG = LoggerFactory.getLogger(Databasprogram.class);
    private static final String PACKAT = "/postgres-linux-x86_64.txz";
    /** The library's own sign that a folder is whole. */
    private static final String HEL = ".exists";
    private static final int SEKUNDER = 60;

    private Databasprogram() {
    }

    /** Sees to it that the program is in the folder, where it can. */
    static void packaUpp(Path mapp) {
        try (InputStream fil = Databasprogram.class.getResourceAsStream(PACKAT)) {
            if (fil == null) {
                return;
            }
            byte[] packat = fil.readAllBytes();
            Path till = mapp.resolve("PG-" + HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(packat)));
            if (!Files.exists(till)) {
                packaUpp(packat, till);
            }
        } catch (IOException | NoSuchAlgorithmException e) {
            LOGG.debug("Databasprogrammet packas upp av biblioteket", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whole or not at all: unpacked beside, and then given its name. */
    private static void packaUpp(byte[] packat, Path till) throws IOException, InterruptedException {
        Path bredvid = Files.createTempDirectory(Files.createDirectories(till.getParent()), "packas-upp-");
        try {
            tar(packat, bredvid);
            Files.createFile(bredvid.resolve(HEL));
            Files.move(bredvid, till, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(bredvid);
        }
    }

    private static void tar(byte[] packat, Path till) throws IOException, InterruptedException {
        Process tar = new ProcessBuilder("tar", "-xJo", "-f", "-", "-C", till.toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream in = tar.getOutputStream()) {
            in.write(packat);
        }
        if (!tar.waitFor(SEKUNDER, TimeUnit.SECONDS) || tar.exitValue() != 0) {
            tar.destroyForcibly();
            throw new IOException("tar kunde inte packa upp " + PACKAT);
        }
    }
}
