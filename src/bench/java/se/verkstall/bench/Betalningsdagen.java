package se.verkstall.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
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
import se.verkstall.processmotor.Processer;

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
        try (ConfigurableApplicationContext app = new SpringApplicationBuilder(Verkstall.class).profiles("demo").run(
                "--verkstall.datamapp=" + mapp, "--verkstall.demo.exempel=false", "--verkstall.demo.simulator=false", "--verkstall.demo.klocka=riktig",
                "--verkstall.utskick.postgang=false", "--camunda.bpm.job-execution.enabled=false", "--server.port=0", "--logging.level.root=WARN")) {
            mat(app);
        } finally {
            taBort(mapp);
        }
    }

    private static void mat(ConfigurableApplicationContext app) throws Exception {
        JdbcClient jdbc = app.getBean(JdbcClient.class);
        long borjan = System.nanoTime();
        LocalDate idag = DAG;
        Klocka.stall(DAG.atTime(8, 0).atZone(Klocka.SVENSK_TID).toInstant());
        gor(app, jdbc, idag);
        List<byte[]> filer = new ArrayList<>();
        for (int i = 0; i < FILER; i++) {
            filer.add(fil(jdbc, i, idag));
        }
        try (var c = app.getBean(DataSource.class).getConnection(); var s = c.createStatement()) {
            s.execute("vacuum analyze");
            s.execute("checkpoint");
        }
        System.out.printf("förberett %d löneutmätningar i %d filer på %.0f s%n", ANTAL, FILER, sekunder(borjan));
        System.gc();
        Arbetsgivarfiler door = app.getBean(Arbetsgivarfiler.class);
        long start = System.nanoTime();
        List<Filkvitto> kvitton = new ArrayList<>();
        for (byte[] fil : filer) {
            kvitton.add(door.taEmot(new ByteArrayInputStream(fil), "betalningar.xml", Avsandare.myndigheten("bench")));
        }
        door.vantaTillsBokforda();
        double tid = sekunder(start);
        System.out.printf("%d inbetalningar bokförda, fördelade, utbetalda och redovisade: %.1f s (mål under 300), %.0f/s, heap i bruk %d MiB%n", ANTAL, tid, ANTAL / tid,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        redovisa(app, jdbc, door, kvitton);
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

    /** Cases, claims and attachments by the set; one process is started by the engine and its rows copied to the others. */
    private static void gor(ConfigurableApplicationContext app, JdbcClient jdbc, LocalDate idag) {
        int andra = ANTAL / 50;
        String manad = idag.withDayOfMonth(1).toString();
        LocalDate redovisningsdag = idag.plusDays(5);
        jdbc.sql("""
                insert into mal (id, malnummer, slag, status, fas, kalla, inkom, inkomdag) overriding system value
                select n, '1998-' || lpad(n::text, 6, '0'), 'ENSKILT', 'PAGAR', 'LONEUTMATNING', 'API', now(), date '2025-11-24' - 200 from generate_series(1, :alla) n
                """).param("alla", ANTAL + andra).update();
        jdbc.sql("""
                insert into part (mal_id, roll, typ, namn, idnummer, postadress)
                select m.id, r.roll, r.typ, r.namn, r.nr, 'Provgatan 1, 111 11 Provstad' from mal m cross join (values
                    ('SOKANDE', 'JURIDISK_PERSON', 'Borgenärsbolaget Exempel AB', '5560000001'), ('GALDENAR', 'PRIVATPERSON', 'Åsa Österäng', '199001012384'),
                    ('ARBETSGIVARE', 'JURIDISK_PERSON', 'Arbetsplatsen Exempel AB', '5560000019')) r (roll, typ, namn, nr) where m.malnummer like '1998-%'
                """).update();
        jdbc.sql("""
                insert into exekutionstitel (mal_id, slag, myndighet, nummer, dag, lagakraftbevis, original)
                select id, 'UTSLAG', 'Kronofogdemyndigheten', 'BF ' || id, date '2025-11-24' - 400, true, true from mal where malnummer like '1998-%'
                """).update();
        jdbc.sql("""
                insert into fordran (mal_id, nr, klass, kapital_ore, ranta_ore, kostnad_ore, rantefran)
                select id, 1, case id % 4 when 0 then 'STATLIG' else 'OVRIG' end, 2000000 + (id % 997) * 10000, (id % 50) * 1000, (id % 7) * 6000,
                       case when id % 3 = 0 then date '2025-11-24' - 90 end from mal where malnummer like '1998-%'
                """).update();
        jdbc.sql("""
                insert into loneutmatning (id, nummer, galdenar_nyckel, arbetsgivare_nyckel, ledande_mal_id, status, startad, beslutsdag, beslutad_av, dagersattning, period,
                                           utmatningsbelopp_ore, forbehallsbelopp_ore, lonedag, redovisningsdag, skatteavdrag, vantar_pa, bevakad_fran) overriding system value
                select n, 'L1998-' || lpad(n::text, 6, '0'), 'prov ' || n, '77' || lpad((n % :filer)::text, 8, '0'), n, 'PAGAR', date '2025-11-24' - 190, date '2025-11-24' - 180, 'prov', false,
                       'MANAD', 200000 + (n % 400) * 1000, 1000000, 25, :dag, 'Preliminär skatt dras av först.', cast(:manad as date), now() from generate_series(1, :antal) n
                """).param("filer", FILER).param("dag", redovisningsdag.getDayOfMonth()).param("manad", manad).param("antal", ANTAL).update();
        jdbc.sql("""
                insert into loneutmatning_mal (loneutmatning_id, mal_id, anslot, fran)
                select n, n, date '2025-11-24' - 190, date '2025-11-24' - 180 from generate_series(1, :antal) n
                union all select n * 50, :antal + n, date '2025-11-24' - 190, date '2025-11-24' - 180 from generate_series(1, :andra) n
                """).param("antal", ANTAL).param("andra", andra).update();
        processer(app, jdbc);
    }

    private static void processer(ConfigurableApplicationContext app, JdbcClient jdbc) {
        app.getBean(Processer.class).starta("loneutmatning_lopande", "1998-000001", Map.of("loneutmatningId", 1L));
        ManagementService jobb = app.getBean(ManagementService.class);
        jobb.executeJob(jobb.createJobQuery().messages().singleResult().getId());
        String instans = jdbc.sql("select process_instans from frist where nyckel = 'redovisningsdag'").query(String.class).single();
        for (String tabell : List.of("act_hi_procinst", "act_hi_actinst", "act_hi_varinst", "act_ru_execution", "act_ru_event_subscr", "act_ru_job", "act_ru_variable")) {
            String nyckel = tabell.equals("act_ru_job") ? "process_instance_id_" : "proc_inst_id_";
            jdbc.sql("""
                    insert into %1$s select r.* from %1$s t cross join generate_series(2, :antal) n
                    cross join lateral (select coalesce(jsonb_object_agg(k.key, k.value), '{}') as falt from jsonb_each(to_jsonb(t)) k
                        where k.key in ('proc_def_id_', 'process_def_id_', 'job_def_id_', 'deployment_id_', 'configuration_', 'proc_def_key_', 'process_def_key_')) fast
                    cross join lateral jsonb_populate_record(null::%1$s, cast(regexp_replace(
                            replace(to_jsonb(t)::text, '"1998-000001"', '"1998-' || lpad(n::text, 6, '0') || '"'),
                            '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-)[0-9a-f]{12}', '\\1' || lpad(n::text, 12, '0'), 'g') as jsonb) || fast.falt
                        || case when to_jsonb(t) ->> 'name_' = 'loneutmatningId' then jsonb_build_object('long_', n, 'text_', n::text) else '{}' end) r
                    where t.%2$s = :instans
                    """.formatted(tabell, nyckel)).param("antal", ANTAL).param("instans", instans).update();
        }
        jdbc.sql("""
                insert into frist (mal_id, malnummer, katalog_id, lagrum, ankare, handelse, regel_fran, riktning, tvingande, egen, dag, motivering, nyckel, status, process_instans,
                                   element, variabel, timer_tid, skapad)
                select m.id, m.malnummer, f.katalog_id, f.lagrum, f.ankare, f.handelse, f.regel_fran, f.riktning, f.tvingande, f.egen, f.dag, f.motivering, f.nyckel, f.status,
                       left(f.process_instans, 24) || lpad(m.id::text, 12, '0'), f.element, f.variabel, f.timer_tid, f.skapad
                from mal m cross join (select * from frist where nyckel = 'redovisningsdag') f where m.id between 2 and :antal
                """).param("antal", ANTAL).update();
    }

    private static byte[] fil(JdbcClient jdbc, int nr, LocalDate idag) {
        StringBuilder rader = new StringBuilder();
        long[] summa = new long[2];
        jdbc.sql("select nummer, utmatningsbelopp_ore from loneutmatning where arbetsgivare_nyckel = :a order by id").param("a", "77%08d".formatted(nr)).query(rs -> {
            rader.append("<rad><loneutmatning>").append(rs.getString(1)).append("</loneutmatning><manad>").append(YearMonth.from(idag)).append("</manad><belopp>")
                    .append(Belopp.ore(rs.getLong(2))).append("</belopp></rad>\n");
            summa[0]++;
            summa[1] += rs.getLong(2);
        });
        return ("""
                <?xml version="1.0" encoding="UTF-8"?>
                <redovisningsfil xmlns="urn:verkstall:arbetsgivarredovisning:1" version="1">
                <huvud><arbetsgivare>77%08d</arbetsgivare><lopnummer>1</lopnummer><skapad>%s</skapad></huvud>
                %s<summa><antal>%d</antal><belopp>%s</belopp></summa></redovisningsfil>
                """).formatted(nr, idag, rader, summa[0], Belopp.ore(summa[1])).getBytes(StandardCharsets.UTF_8);
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
