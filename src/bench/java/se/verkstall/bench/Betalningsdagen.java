package se.verkstall.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Verkstall;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.arbetsgivarfil.Arbetsgivarfiler;
import se.verkstall.loneutmatning.arbetsgivarfil.Arbetsgivarfiler.Filkvitto;
import se.verkstall.loneutmatning.arbetsgivarfil.Avsandare;
import se.verkstall.processmotor.Klocka;

/**
 * A day's payments from employers: twenty files of 5 000 accounts, each for a running attachment whose process waits for it. Taken in through the door that
 * employers use, booked, shared by the law's rules, settled, paid out and told of in letters. One in fifty is for two cases; a third of the claims bear interest.
 */
public final class Betalningsdagen {

    private static final int ANTAL = Integer.getInteger("bench.antal", 100_000);
    /** A Monday, with wages paid on the 25th. */
    private static final LocalDate DAG = LocalDate.of(2025, 11, 24);
    private static final int FILER = Integer.getInteger("bench.filer", 20);

    private Betalningsdagen() {
    }

    public static void main(String[] argument) throws Exception {
        Path mapp = Path.of("target", "bench", Long.toString(ProcessHandle.current().pid())).toAbsolutePath();
        try (ConfigurableApplicationContext app = new SpringApplicationBuilder(Verkstall.class, Fasmatning.class).profiles("demo").run(
                "--verkstall.datamapp=" + mapp, "--verkstall.demo.exempel=false", "--verkstall.demo.simulator=false", "--verkstall.demo.kollegor=false", "--verkstall.demo.klocka=riktig",
                "--verkstall.utskick.postgang=false", "--camunda.bpm.job-execution.enabled=false", "--server.port=0", "--logging.level.root=WARN")) {
            mat(app);
        } finally {
            taBort(mapp);
        }
    }

    private static void mat(ConfigurableApplicationContext app) throws Exception {
        Klocka.stall(DAG.atTime(8, 0).atZone(Klocka.SVENSK_TID).toInstant());
        long borjan = System.nanoTime();
        Betalningsunderlag underlag = new Betalningsunderlag(app, ANTAL, FILER, DAG);
        underlag.gor();
        List<byte[]> filer = new ArrayList<>();
        for (int i = 0; i < FILER; i++) {
            filer.add(underlag.fil(i));
        }
        try (var c = app.getBean(DataSource.class).getConnection(); var s = c.createStatement()) {
            s.execute("vacuum analyze");
            s.execute("checkpoint");
        }
        System.out.printf("förberett %d löneutmätningar i %d filer på %.0f s (ingår inte i dagen)%n", ANTAL, FILER, sekunder(borjan));
        nollstallHeap();
        Arbetsgivarfiler door = app.getBean(Arbetsgivarfiler.class);
        long start = System.nanoTime();
        List<Filkvitto> kvitton = new ArrayList<>();
        for (byte[] fil : filer) {
            kvitton.add(door.taEmot(new ByteArrayInputStream(fil), "betalningar.xml", Avsandare.myndigheten("bench")));
        }
        Thread visare = new Thread(() -> visa(app, start));
        visare.setDaemon(true);
        visare.start();
        door.vantaTillsBokforda();
        double tid = sekunder(start);
        visare.interrupt();
        System.out.printf("%d inbetalningar bokförda, fördelade, utbetalda och redovisade: %.1f s (mål under 300), %.0f/s, heap som mest %d MiB%n", ANTAL, tid, ANTAL / tid,
                hogstaHeap());
        Fasmatning faser = app.getBean(Fasmatning.class);
        System.out.printf("   de två arbetarnas tid: läsa och låsa %.1f s, bokföra och fördela %.1f s, betala ut och redovisa %.1f s, det övriga (filen, utfallet, commit) %.1f s%n",
                faser.sekunder("satsunderlag"), faser.sekunder("satsskrift"), faser.sekunder("satsutbetalning"), 2 * tid - faser.sekunder("satsunderlag")
                - faser.sekunder("satsskrift") - faser.sekunder("satsutbetalning"));
        redovisa(app, jdbc(app), door, kvitton);
    }

    private static JdbcClient jdbc(ConfigurableApplicationContext app) {
        return app.getBean(JdbcClient.class);
    }

    /** Says every ten seconds how far it has come: a rate that falls shows what grows with the rows. */
    private static void visa(ConfigurableApplicationContext app, long start) {
        long innan = 0;
        try {
            while (true) {
                Thread.sleep(10_000);
                long klara = jdbc(app).sql("select coalesce(sum(bokforda), 0) from arbetsgivarfil").query(Long.class).single();
                System.out.printf("   efter %3.0f s: %6d, de senaste tio %d/s%n", sekunder(start), klara, (klara - innan) / 10);
                innan = klara;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(d -> d.getType() == MemoryType.HEAP).toList();
    }

    private static void nollstallHeap() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long hogstaHeap() {
        return heap().stream().mapToLong(d -> d.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static void redovisa(ConfigurableApplicationContext app, JdbcClient jdbc, Arbetsgivarfiler door, List<Filkvitto> kvitton) {
        List<Filkvitto> klara = kvitton.stream().map(k -> door.kvitto(k.id()).orElseThrow()).toList();
        Belopp in = Belopp.summa(klara.stream().map(Filkvitto::bokfort).toList());
        System.out.printf("   bokförda %d, avvisade %d, summa %s kr, filer klara %d%n", klara.stream().mapToInt(Filkvitto::bokforda).sum(),
                klara.stream().mapToInt(Filkvitto::avvisade).sum(), in, klara.stream().filter(k -> k.status().equals("KLAR")).count());
        Kassajournal kassa = app.getBean(Kassajournal.class);
        long balans = jdbc.sql("select coalesce(sum(belopp_ore), 0) from kontorad").query(Long.class).single();
        long obalanserade = jdbc.sql("select count(*) from (select 1 from kontorad group by verifikation_id having sum(belopp_ore) <> 0) b").query(Long.class).single();
        System.out.printf("   kassajournalen: summa %d öre, %d obalanserade verifikationer, innehållna medel kvar %s, medel i mål %s, bank %s%n", balans, obalanserade,
                kassa.saldo(Konto.INNEHALLNA_MEDEL), kassa.saldo(Konto.MEDEL_I_MAL), kassa.saldo(Konto.BANK));
        for (String tabell : List.of("verifikation", "kontorad", "avrakning", "redovisning", "utskick", "dagbok", "frist")) {
            System.out.printf("   %-16s %9d rader%n", tabell, jdbc.sql("select count(*) from " + tabell).query(Long.class).single());
        }
        System.out.printf("   utbetalat %s kr till sökande, satsvis %d, genom processen %d%n", Belopp.ore(jdbc.sql("select sum(utbetalt_ore) from redovisning").query(Long.class).single()),
                jdbc.sql("select count(*) from redovisning where process_instans like 'sats/%'").query(Long.class).single(),
                jdbc.sql("select count(*) from redovisning where process_instans not like 'sats/%'").query(Long.class).single());
        System.out.printf("   timrar på nästa månad %d, brott i dagbokens kedjor %d%n",
                jdbc.sql("select count(*) from act_ru_job where type_ = 'timer' and handler_cfg_ = 'tid_redovisningsdag' and duedate_ > date '2025-11-24' + 14").query(Long.class).single(),
                jdbc.sql("select count(*) from dagbok_brott").query(Long.class).single());
    }

    private static double sekunder(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void taBort(Path mapp) throws IOException {
        try (Stream<Path> filer = Files.exists(mapp) ? Files.walk(mapp) : Stream.empty()) {
            for (Path fil : filer.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(fil);
            }
        }
    }
}
