package se.verkstall.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application as a process of its own, as a user starts it: it can be killed the hard way and started again on the same data folder.
 */
public final class Barnapp implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final int PAUS_MS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path mapp;
    private final int port;
    private final Path logg;
    private final Process process;
    private final HttpClient klient = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Barnapp(Path mapp, int port, Path logg, Process process) {
        this.mapp = mapp;
        this.port = port;
        this.logg = logg;
        this.process = process;
    }

    /** Starts the application on a data folder and a free port, without waiting for it. */
    public static Barnapp starta(Path mapp, String... tillagg) {
        return starta(mapp, UnaryOperator.identity(), klassvag(), tillagg);
    }

    /** As {@link #starta(Path, String...)}, with another way to run the command and another classpath. */
    static Barnapp starta(Path mapp, UnaryOperator<List<String>> hur, String klassvag, String... tillagg) {
        try {
            int port = ledigPort();
            Path logg = Files.createTempFile(Files.createDirectories(mapp.toAbsolutePath().getParent()), mapp.getFileName() + "-", ".logg");
            List<String> kommando = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=256m", "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-BytecodeVerificationRemote", "-cp", klassvag, "se.verkstall.Verkstall",
                    "--server.port=" + port, "--verkstall.datamapp=" + mapp.toAbsolutePath()));
            Collections.addAll(kommando, tillagg);
            ProcessBuilder bygge = new ProcessBuilder(hur.apply(kommando)).redirectErrorStream(true).redirectOutput(logg.toFile());
            bygge.environment().remove("SPRING_DATASOURCE_URL");
            return new Barnapp(mapp, port, logg, bygge.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The application's own classpath: that of the tests without the tests. */
    static String klassvag() {
        return Stream.of(System.getProperty("java.class.path").split(":")).filter(del -> !del.contains("test-classes")).collect(Collectors.joining(":"));
    }

    public Barnapp redo() {
        vanta("att programmet är redo", START, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("Programmet stannade:\n" + utskrift());
            }
            return svarar();
        });
        return this;
    }

    private boolean svarar() {
        try {
            return klient.send(begaran("/actuator/health/readiness").GET().build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Waits for the process to end by itself and gives its exit code. */
    int slutkod(Duration hogst) throws InterruptedException {
        if (!process.waitFor(hogst.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("Programmet slutade inte:\n" + utskrift());
        }
        return process.exitValue();
    }

    /** SIGTERM, as a service manager stops it; how long it took to end. */
    Duration avsluta(Duration hogst) throws InterruptedException {
        long start = System.nanoTime();
        process.destroy();
        slutkod(hogst);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** kill -9. */
    void doda() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    public String utskrift() {
        try {
            return Files.readString(logg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    HttpResponse<String> posta(String stig, String typ, String kropp) throws IOException, InterruptedException {
        return klient.send(begaran(stig).header("Content-Type", typ).POST(BodyPublishers.ofString(kropp)).build(), BodyHandlers.ofString());
    }

    JsonNode hamta(String stig) throws IOException, InterruptedException {
        HttpResponse<String> svar = klient.send(begaran(stig).GET().build(), BodyHandlers.ofString());
        if (svar.statusCode() != 200) {
            throw new AssertionError(stig + " gav " + svar.statusCode() + ": " + svar.body());
        }
        return JSON.readTree(svar.body());
    }

    private HttpRequest.Builder begaran(String stig) {
        String inloggning = Base64.getEncoder().encodeToString("handlaggare:handlaggare".getBytes());
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + stig)).header("Authorization", "Basic " + inloggning)
                .timeout(Duration.ofMinutes(5));
    }

    /** The process id of the database server that runs on the folder, as it has written itself. */
    long databasprocess() {
        return Long.parseLong(postmaster().get(0).strip());
    }

    /** The application's database, past the application. */
    JdbcClient databas() {
        PGSimpleDataSource kalla = new PGSimpleDataSource();
        kalla.setPortNumbers(new int[] {Integer.parseInt(postmaster().get(3).strip())});
        kalla.setUser("postgres");
        kalla.setDatabaseName("postgres");
        return JdbcClient.create(kalla);
    }

    public long antal(String fraga) {
        return databas().sql(fraga).query(Long.class).single();
    }

    private List<String> postmaster() {
        try {
            return Files.readAllLines(mapp.resolve("pgdata").resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void vanta(String pa, Duration hogst, BooleanSupplier villkor) {
        long slut = System.nanoTime() + hogst.toNanos();
        while (!villkor.getAsBoolean()) {
            if (System.nanoTime() > slut) {
                throw new AssertionError("Väntade förgäves på " + pa);
            }
            try {
                Thread.sleep(PAUS_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    private static int ledigPort() throws IOException {
        try (ServerSocket ledig = new ServerSocket(0)) {
            return ledig.getLocalPort();
        }
    }

    /** Stops in good order; what does not stop is killed. A database server that a killed application leaves behind is left: the next start is to find it. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            doda();
        }
    }

    /** Stops a database server that is left on the folder, if there is one: the last thing a test does. */
    static void stoppaDatabas(Path mapp) throws IOException {
        Path pidfil = mapp.resolve("pgdata").resolve("postmaster.pid");
        if (Files.exists(pidfil)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pidfil).get(0).strip()))
                    .filter(p -> p.info().command().filter(c -> c.contains("postgres")).isPresent()).ifPresent(ProcessHandle::destroy);
        }
    }
}
