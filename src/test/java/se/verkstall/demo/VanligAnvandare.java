package se.verkstall.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Lets a test that runs as root start the application as an ordinary user, as it is meant to be run: PostgreSQL refuses root, and what root may
 * write an ordinary user may not. A test that already runs as one, or on a machine without {@code setpriv}, starts it as itself.
 */
public final class VanligAnvandare {

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final String NOBODY = "65534";

    private VanligAnvandare() {
    }

    static boolean kanBytas() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(SETPRIV);
    }

    /** Starts the application in a folder that everybody can reach, as nobody where that is possible. */
    public static Barnapp starta(Path mapp, String... tillagg) throws Exception {
        return startaFramfor(mapp, "", tillagg);
    }

    /** As {@link #starta}, with a folder whose files go before those of the application. */
    static Barnapp startaMed(Path framfor, Path mapp, String... tillagg) throws Exception {
        return startaFramfor(mapp, framfor + ":", tillagg);
    }

    private static Barnapp startaFramfor(Path mapp, String framfor, String... tillagg) throws Exception {
        if (!kanBytas()) {
            return Barnapp.starta(mapp, UnaryOperator.identity(), framfor + Barnapp.klassvag(), tillagg);
        }
        kor("chown", "-R", NOBODY + ":" + NOBODY, Files.createDirectories(mapp).toString());
        return Barnapp.starta(mapp, VanligAnvandare::somNobody, framfor + klassvag(mapp.resolveSibling("klasser")), tillagg);
    }

    /** A folder below the machine's own for temporary files, that everybody can go into. */
    public static Path mapp() throws IOException {
        Path mapp = Files.createTempDirectory("verkstall-vanlig-");
        Files.setPosixFilePermissions(mapp, PosixFilePermissions.fromString("rwxr-xr-x"));
        return mapp;
    }

    private static List<String> somNobody(List<String> kommando) {
        List<String> nytt = new ArrayList<>(List.of(SETPRIV.toString(), "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"));
        nytt.addAll(kommando);
        return nytt;
    }

    /** The classpath's files where everybody can read them: the local repository often lies in root's home. */
    private static String klassvag(Path till) throws Exception {
        Files.createDirectories(till);
        List<String> delar = new ArrayList<>();
        int nr = 0;
        for (String del : Barnapp.klassvag().split(":")) {
            Path kopia = till.resolve(nr++ + "-" + Path.of(del).getFileName());
            if (!Files.exists(kopia)) {
                kor("cp", "-r", del, kopia.toString());
            }
            delar.add(kopia.toString());
        }
        kor("chmod", "-R", "a+rX", till.toString());
        return String.join(":", delar);
    }

    private static void kor(String... kommando) throws IOException, InterruptedException {
        Process p = new ProcessBuilder(kommando).inheritIO().start();
        if (!p.waitFor(60, TimeUnit.SECONDS) || p.exitValue() != 0) {
            throw new IOException(Stream.of(kommando).toList() + " misslyckades");
        }
    }
}
