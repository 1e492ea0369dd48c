package se.verkstall.ansokan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/**
 * Takes in files of applications (NDJSON, gzip allowed). A file is first kept on disk under the sum of its content, then
 * read in sets; a crash loses nothing and doubles nothing, for each set says in its own transaction how far the file was read.
 */
@Service
@Lagrum("UB 2:1")
public class Ansokningsfiler implements DisposableBean {

    private static final Logger LOGG = LoggerFactory.getLogger(Ansokningsfiler.class);
    private static final int GZIP_1 = 0x1f;
    private static final int GZIP_2 = 0x8b;

    private final JdbcClient jdbc;
    private final Filinlasning inlasning;
    private final Clock klocka;
    private final Path inkorg;
    private final ExecutorService arbetare = Executors.newSingleThreadExecutor(r -> new Thread(r, "ansokningsfiler"));

    Ansokningsfiler(JdbcClient jdbc, Filinlasning inlasning, Clock klocka, @Value("${verkstall.datamapp}") Path datamapp) {
        this.jdbc = jdbc;
        this.inlasning = inlasning;
        this.klocka = klocka;
        this.inkorg = datamapp.resolve("inkorg");
    }

    /** Where a file stands. */
    public record Kvitto(UUID id, String namn, String status, OffsetDateTime skapad, OffsetDateTime klar, long rader, long mottagna,
                         long forelagda, long avvisade) {
    }

    /** What was wrong with a line: the errors as JSON. */
    public record Radfel(long rad, String fel) {
    }

    /**
     * Keeps the file and lets it be read in the background; a file already taken in gives its receipt again.
     *
     * @throws OgiltigIndataException if the content is cut off or no readable gzip
     */
    public Kvitto taEmot(InputStream innehall, String namn, String vem) {
        try {
            Files.createDirectories(inkorg);
            Path halv = Files.createTempFile(inkorg, "inkommer", ".tmp");
            String summa;
            try {
                summa = spara(innehall, halv);
            } catch (ZipException | java.io.EOFException e) {
                Files.deleteIfExists(halv);
                throw new OgiltigIndataException("(filen)", null, "Filen är avkortad eller ingen giltig gzip.");
            }
            return laggIKo(halv, summa, namn, vem);
        } catch (IOException e) {
            throw new UncheckedIOException("Filen kunde inte tas emot", e);
        }
    }

    /** The receipt, or empty. */
    public Optional<Kvitto> kvitto(UUID id) {
        return jdbc.sql("select id, namn, status, skapad, klar, rader, mottagna, forelagda, avvisade from ansokningsfil where id = :id")
                .param("id", id).query(Kvitto.class).optional();
    }

    /** The files that came in last, the newest first. */
    public List<Kvitto> senaste(int hogst) {
        return jdbc.sql("select id, namn, status, skapad, klar, rader, mottagna, forelagda, avvisade from ansokningsfil order by skapad desc, id limit :hogst")
                .param("hogst", hogst).query(Kvitto.class).list();
    }

    /** The refused lines after a line, the first first. */
    public List<Radfel> fel(UUID id, long efterRad, int hogst) {
        return jdbc.sql("select rad, fel::text as fel from ansokningsfil_rad where fil_id = :id and fel is not null and rad > :efter order by rad limit :hogst")
                .param("id", id).param("efter", efterRad).param("hogst", hogst).query(Radfel.class).list();
    }

    /** Takes up again the files a stop left unread. */
    @EventListener(ApplicationReadyEvent.class)
    void taUppAvbrutna() {
        jdbc.sql("select id from ansokningsfil where status <> 'KLAR' order by skapad").query(UUID.class).list().forEach(this::las);
    }

    /** Waits until every file taken in so far has been read. */
    public void vantaTillsLasta() {
        try {
            Future<?> sist = arbetare.submit(() -> { });
            sist.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        arbetare.shutdownNow();
    }

    private Kvitto laggIKo(Path halv, String summa, String namn, String vem) throws IOException {
        Files.move(halv, fil(summa), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        UUID id = UUID.randomUUID();
        int nya = jdbc.sql("""
                insert into ansokningsfil (id, sha256, namn, vem, status, skapad) values (:id, :summa, :namn, :vem, 'KOAD', :nu)
                on conflict (sha256) do nothing
                """).param("id", id).param("summa", summa).param("namn", namn).param("vem", vem).param("nu", OffsetDateTime.now(klocka)).update();
        if (nya == 1) {
            las(id);
            return kvitto(id).orElseThrow();
        }
        Kvitto tidigare = kvitto(jdbc.sql("select id from ansokningsfil where sha256 = :summa").param("summa", summa).query(UUID.class).single())
                .orElseThrow();
        if (tidigare.status().equals("KLAR")) {
            Files.deleteIfExists(fil(summa));
        }
        return tidigare;
    }

    private void las(UUID id) {
        String summa = jdbc.sql("select sha256 from ansokningsfil where id = :id").param("id", id).query(String.class).single();
        arbetare.submit(() -> {
            try {
                inlasning.las(id, fil(summa));
                Files.deleteIfExists(fil(summa));
            } catch (Exception e) {
                LOGG.error("Filen {} kunde inte läsas klart; den tas upp igen vid nästa start", id, e);
            }
        });
    }

    private Path fil(String summa) {
        return inkorg.resolve(summa + ".ndjson");
    }

    /** Writes the unpacked content to disk, safely, and gives its sum. */
    private static String spara(InputStream innehall, Path till) throws IOException {
        DigestInputStream summerad = new DigestInputStream(uppackad(innehall), Kontrollsumma.ny());
        try (OutputStream ut = Files.newOutputStream(till)) {
            summerad.transferTo(ut);
        }
        try (FileChannel kanal = FileChannel.open(till, StandardOpenOption.WRITE)) {
            kanal.force(true);
        }
        return Kontrollsumma.text(summerad.getMessageDigest().digest());
    }

    private static InputStream uppackad(InputStream innehall) throws IOException {
        PushbackInputStream kikad = new PushbackInputStream(innehall, 2);
        byte[] forsta = kikad.readNBytes(2);
        kikad.unread(forsta);
        boolean gzip = forsta.length == 2 && (forsta[0] & 0xff) == GZIP_1 && (forsta[1] & 0xff) == GZIP_2;
        return gzip ? new GZIPInputStream(kikad, 1 << 16) : kikad;
    }
}
