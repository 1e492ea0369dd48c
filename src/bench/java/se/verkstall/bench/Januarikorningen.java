package se.verkstall.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.postgresql.PGConnection;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.verkstall.Verkstall;
import se.verkstall.loneutmatning.omrakning.Lopandemal;
import se.verkstall.loneutmatning.omrakning.Normalbeloppsregister;
import se.verkstall.loneutmatning.omrakning.Omrakning;
import se.verkstall.loneutmatning.omrakning.Omrakningar;
import se.verkstall.loneutmatning.omrakning.Provbelopp;

/**
 * The January run on as many running attachments as the authority had at the end of 2025, against a plain {@code COPY} of the very rows it wrote into tables
 * with the same columns, checks and indexes, and against the bare engine starting and completing a process of a start and an end. All in one run, on one
 * database.
 */
public final class Januarikorningen {

    private static final int ANTAL = Integer.getInteger("bench.antal", 101_190);
    private static final int PROCESSER = Integer.getInteger("bench.processer", 4_000);
    private static final LocalDate NYAR = LocalDate.of(2025, 1, 1);
    private static final Map<String, String> RADER = new LinkedHashMap<>();

    static {
        RADER.put("omrakning_utfall", "where omrakning_id = %d");
        RADER.put("loneutmatning_andring", "where omrakning_id = %d");
        RADER.put("loneutmatning_berakning", "where id in (select berakning_id from omrakning_utfall where omrakning_id = %d)");
        RADER.put("handling", "where ram_id in (select ram_id from omrakning_ram where omrakning_id = %d)");
        RADER.put("utskick", "where handling_id in (select id from handling where ram_id in (select ram_id from omrakning_ram where omrakning_id = %d))");
        RADER.put("dagbok", "where mal_id in (select mal_id from omrakning_utfall join loneutmatning_mal using (loneutmatning_id) where omrakning_id = %d)");
    }

    private Januarikorningen() {
    }

    public static void main(String[] argument) throws Exception {
        Path mapp = Path.of("target", "bench", Long.toString(ProcessHandle.current().pid())).toAbsolutePath();
        try (ConfigurableApplicationContext app = new SpringApplicationBuilder(Verkstall.class, Lopandemal.class).profiles("demo").run(
                "--verkstall.datamapp=" + mapp, "--verkstall.demo.exempel=false", "--verkstall.demo.simulator=false", "--verkstall.demo.kollegor=false", "--verkstall.demo.klocka=riktig",
                "--verkstall.utskick.postgang=false", "--camunda.bpm.job-execution.enabled=false", "--server.port=0", "--logging.level.root=WARN")) {
            mat(app, mapp);
        } finally {
            taBort(mapp);
        }
    }

    private static void mat(ConfigurableApplicationContext app, Path mapp) throws Exception {
        DataSource databas = app.getBean(DataSource.class);
        Normalbeloppsregister register = app.getBean(Normalbeloppsregister.class);
        register.godkann(register.laggIn(Provbelopp.for2025(), "chef1"), "chef2");
        app.getBean(Lopandemal.class).gor(ANTAL, 1);
        sql(databas, "vacuum analyze");
        Omrakningar omrakningar = app.getBean(Omrakningar.class);
        long visning = System.nanoTime();
        System.out.println("förhandsvisning: " + omrakningar.forhandsvisa(NYAR).antal() + " på " + sekunder(visning) + " s");
        sql(databas, "checkpoint");
        nollstallHeap();
        long start = System.nanoTime();
        Omrakning klar = omrakningar.kor(omrakningar.starta(NYAR, "chef1").id());
        double korning = sekunder(start);
        System.out.printf("omräkning av %d: %.1f s (mål under 30), heap som mest %d MiB (mål under 2048): %s%n", klar.antal(), korning, hogstaHeap(),
                omrakningar.utfall(klar.id()));
        double copy = kopiera(databas, mapp, klar.id(), true);
        System.out.printf("COPY av samma rader till tabeller med samma index: %.1f s, kvot %.1f (mål högst 4)%n", copy, korning / copy);
        double naken = kopiera(databas, mapp, klar.id(), false);
        System.out.printf("COPY av samma rader till tabeller utan index: %.1f s, kvot %.1f%n", naken, korning / naken);
        double motor = motor(app);
        System.out.printf("motorn: %.0f processer/s, omräkningen %.0f/s: %.1f gånger (mål minst 8)%n", motor, klar.antal() / korning, klar.antal() / korning / motor);
    }

    private static double kopiera(DataSource databas, Path mapp, long omrakning, boolean index) throws Exception {
        double summa = 0;
        for (var tabell : RADER.entrySet()) {
            Path fil = mapp.resolve(tabell.getKey() + ".copy");
            try (Connection c = databas.getConnection(); OutputStream ut = Files.newOutputStream(fil)) {
                c.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select * from " + tabell.getKey() + " " + tabell.getValue().formatted(omrakning)
                        + ") to stdout", ut);
            }
            String kopia = "kopia_" + tabell.getKey() + (index ? "" : "_utan");
            sql(databas, "create table " + kopia + " (like " + tabell.getKey() + (index ? " including all)" : ")"));
            long start = System.nanoTime();
            long rader;
            try (Connection c = databas.getConnection(); InputStream in = Files.newInputStream(fil)) {
                rader = c.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + kopia + " from stdin", in, 1 << 16);
            }
            double tid = sekunder(start);
            summa += tid;
            System.out.printf("   %-40s %7d rader %6d kB %5.1f s%n", kopia, rader, Files.size(fil) / 1024, tid);
            Files.delete(fil);
        }
        return summa;
    }

    /** The better of one thread and two. */
    private static double motor(ConfigurableApplicationContext app) throws Exception {
        app.getBean(RepositoryService.class).createDeployment().addModelInstance("enklast.bpmn",
                Bpmn.createExecutableProcess("enklast").camundaHistoryTimeToLive(1).startEvent().endEvent().done()).deploy();
        RuntimeService motorn = app.getBean(RuntimeService.class);
        starta(motorn, PROCESSER / 2);
        long en = System.nanoTime();
        starta(motorn, PROCESSER);
        double enTrad = PROCESSER / sekunder(en);
        var tva = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> halvor = List.of(Executors.callable(() -> starta(motorn, PROCESSER / 2)), Executors.callable(() -> starta(motorn, PROCESSER / 2)));
            long borjan = System.nanoTime();
            for (var klar : tva.invokeAll(halvor)) {
                klar.get();
            }
            double tvaTradar = PROCESSER / sekunder(borjan);
            System.out.printf("   motorn en tråd %.0f/s, två trådar %.0f/s%n", enTrad, tvaTradar);
            return Math.max(enTrad, tvaTradar);
        } finally {
            tva.shutdown();
        }
    }

    private static void starta(RuntimeService motorn, int antal) {
        for (int i = 0; i < antal; i++) {
            motorn.startProcessInstanceByKey("enklast", "bench-" + i);
        }
    }

    private static List<MemoryPoolMXBean> heap() {
        List<MemoryPoolMXBean> delar = new ArrayList<>(ManagementFactory.getMemoryPoolMXBeans());
        delar.removeIf(d -> d.getType() != MemoryType.HEAP);
        return delar;
    }

    private static void nollstallHeap() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long hogstaHeap() {
        return heap().stream().mapToLong(d -> d.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static double sekunder(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void sql(DataSource databas, String sats) throws SQLException {
        try (Connection c = databas.getConnection(); var s = c.createStatement()) {
            s.execute(sats);
        }
    }

    private static void taBort(Path mapp) throws IOException {
        try (Stream<Path> filer = Files.exists(mapp) ? Files.walk(mapp) : Stream.empty()) {
            for (Path fil : filer.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(fil);
            }
        }
    }
}
