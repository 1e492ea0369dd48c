package se.verkstall.databas;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PostgreSQL server of our own in a data folder, with durable settings.
 *
 * <p>A lock file in the folder tells a running Verkställ from a dead one: while it is held a second start is
 * refused; when it is free but a server still runs (its owner was killed), that server is stopped and the data kept.
 */
public final class InbaddPostgres implements AutoCloseable {

    private static final Logger LOGG = LoggerFactory.getLogger(InbaddPostgres.class);
    private static final Duration TID_ATT_STARTA = Duration.ofSeconds(60);
    private static final String LAS_FIL = "verkstall.las";

    private final RandomAccessFile lasfil;
    private final FileLock las;
    private final EmbeddedPostgres server;

    private InbaddPostgres(RandomAccessFile lasfil, FileLock las, EmbeddedPostgres server) {
        this.lasfil = lasfil;
        this.las = las;
        this.server = server;
    }

    /**
     * Starts the server of the folder, creating the folder if it is not there.
     *
     * @throws DatamappUpptagenException if another Verkställ runs on the folder
     */
    public static InbaddPostgres starta(Path datamapp) {
        return las(datamapp).starta();
    }

    /**
     * Takes the folder, creating it if it is not there; that is quick, and what then starts its server is not.
     *
     * @throws DatamappUpptagenException if another Verkställ runs on the folder
     */
    static Mapp las(Path datamapp) {
        try {
            Path mapp = Files.createDirectories(datamapp).toAbsolutePath().normalize();
            RandomAccessFile lasfil = new RandomAccessFile(mapp.resolve(LAS_FIL).toFile(), "rw");
            return new Mapp(mapp, lasfil, las(lasfil, mapp));
        } catch (IOException e) {
            throw new UncheckedIOException("Datamappen " + datamapp + " kan inte användas", e);
        }
    }

    /** A data folder that is ours. */
    record Mapp(Path mapp, RandomAccessFile lasfil, FileLock las) {

        InbaddPostgres starta() {
            try {
                try {
                    Path pgdata = mapp.resolve("pgdata");
                    stoppaKvarlamnad(pgdata);
                    return new InbaddPostgres(lasfil, las, startaServer(mapp, pgdata));
                } catch (IOException | RuntimeException e) {
                    lasfil.close();
                    throw e;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Databasen i " + mapp + " kunde inte startas", e);
            }
        }
    }

    /** A connection pool's source to the server's database. */
    public DataSource datakalla() {
        return server.getPostgresDatabase();
    }

    /** The JDBC address of the server's database. */
    public String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            las.release();
            lasfil.close();
        }
    }

    /** As {@link #close}, where nobody can be told that it failed. */
    void stang() {
        try {
            close();
        } catch (IOException e) {
            LOGG.warn("Databasservern kunde inte stoppas", e);
        }
    }

    private static FileLock las(RandomAccessFile lasfil, Path mapp) throws IOException {
        try {
            FileLock las = lasfil.getChannel().tryLock();
            if (las != null) {
                return las;
            }
        } catch (OverlappingFileLockException e) {
            LOGG.debug("Mappen är låst av denna process", e);
        }
        lasfil.close();
        throw new DatamappUpptagenException(mapp);
    }

    private static EmbeddedPostgres startaServer(Path mapp, Path pgdata) throws IOException {
        Path program = mapp.resolve("pgbin");
        Databasprogram.packaUpp(program);
        return EmbeddedPostgres.builder()
                .setDataDirectory(pgdata)
                .setOverrideWorkingDirectory(program.toFile())
                .setCleanDataDirectory(false)
                // the application context closes it, after everything that still asks it something
                .setRegisterShutdownHook(false)
                .setPGStartupWait(TID_ATT_STARTA)
                .setConnectConfig("reWriteBatchedInserts", "true")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("jit", "off")
                .start();
    }

    /** Stops a server that a killed process left behind; its pid stands in the first line of postmaster.pid. */
    private static void stoppaKvarlamnad(Path pgdata) throws IOException {
        Path pidfil = pgdata.resolve("postmaster.pid");
        if (!Files.exists(pidfil)) {
            return;
        }
        List<String> rader = Files.readAllLines(pidfil);
        long pid = Long.parseLong(rader.get(0).strip());
        var process = ProcessHandle.of(pid).filter(p -> arPostgres(p)).orElse(null);
        if (process == null) {
            Files.delete(pidfil);
            return;
        }
        LOGG.warn("En databasserver (process {}) lever kvar efter ett avbrott; den stoppas och datan behålls.", pid);
        try {
            // SIGINT is PostgreSQL's fast shutdown: sessions are ended, a checkpoint is written
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).inheritIO().start().waitFor();
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Avbruten medan den kvarlämnade servern stoppades", e);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IOException("Den kvarlämnade databasservern (process " + pid + ") kunde inte stoppas", e);
        }
    }

    private static boolean arPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.contains("postgres")).orElse(false);
    }
}
