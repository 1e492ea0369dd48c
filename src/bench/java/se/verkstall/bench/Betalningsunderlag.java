package se.verkstall.bench;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSetMetaData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.lag.Belopp;
import se.verkstall.processmotor.Processer;

/**
 * What a day of payments needs before it begins: cases, claims, running attachments whose processes wait for an account, and the employers' files. Made by the
 * set, and not part of what is measured.
 */
record Betalningsunderlag(ConfigurableApplicationContext app, int antal, int filer, LocalDate idag) {

    private static final Pattern UUID = Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-)[0-9a-f]{12}");
    /** Columns that point at what all processes of a model share. */
    private static final Set<String> GEMENSAMMA = Set.of("proc_def_id_", "process_def_id_", "job_def_id_", "deployment_id_", "configuration_", "proc_def_key_",
            "process_def_key_");

    /** Cases, claims and attachments by the set; one process is started by the engine and its rows copied to the others. */
    void gor() {
        JdbcClient jdbc = app.getBean(JdbcClient.class);
        int andra = antal / 50;
        String manad = idag.withDayOfMonth(1).toString();
        LocalDate redovisningsdag = idag.plusDays(5);
        jdbc.sql("""
                insert into mal (id, malnummer, slag, status, fas, kalla, inkom, inkomdag) overriding system value
                select n, '1998-' || lpad(n::text, 6, '0'), 'ENSKILT', 'PAGAR', 'LONEUTMATNING', 'API', now(), date '2025-11-24' - 200 from generate_series(1, :alla) n
                """).param("alla", antal + andra).update();
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
                """).param("filer", filer).param("dag", redovisningsdag.getDayOfMonth()).param("manad", manad).param("antal", antal).update();
        jdbc.sql("""
                insert into loneutmatning_mal (loneutmatning_id, mal_id, anslot, fran)
                select n, n, date '2025-11-24' - 190, date '2025-11-24' - 180 from generate_series(1, :antal) n
                union all select n * 50, :antal + n, date '2025-11-24' - 190, date '2025-11-24' - 180 from generate_series(1, :andra) n
                """).param("antal", antal).param("andra", andra).update();
        processer(jdbc);
    }

    private void processer(JdbcClient jdbc) {
        app.getBean(Processer.class).starta("loneutmatning_lopande", "1998-000001", Map.of("loneutmatningId", 1L));
        ManagementService jobb = app.getBean(ManagementService.class);
        jobb.executeJob(jobb.createJobQuery().messages().singleResult().getId());
        String instans = jdbc.sql("select process_instans from frist where nyckel = 'redovisningsdag'").query(String.class).single();
        for (String tabell : List.of("act_hi_procinst", "act_hi_actinst", "act_hi_varinst", "act_ru_execution", "act_ru_event_subscr", "act_ru_job", "act_ru_variable")) {
            String nyckel = tabell.equals("act_ru_job") ? "process_instance_id_" : "proc_inst_id_";
            kopiera(jdbc, tabell, jdbc.sql("select id_ from %s where %s = :i".formatted(tabell, nyckel)).param("i", instans).query(String.class).list());
        }
        jdbc.sql("""
                insert into frist (mal_id, malnummer, katalog_id, lagrum, ankare, handelse, regel_fran, riktning, tvingande, egen, dag, motivering, nyckel, status, process_instans,
                                   element, variabel, timer_tid, skapad)
                select m.id, m.malnummer, f.katalog_id, f.lagrum, f.ankare, f.handelse, f.regel_fran, f.riktning, f.tvingande, f.egen, f.dag, f.motivering, f.nyckel, f.status,
                       left(f.process_instans, 24) || lpad(m.id::text, 12, '0'), f.element, f.variabel, f.timer_tid, f.skapad
                from mal m cross join (select * from frist where nyckel = 'redovisningsdag') f where m.id between 2 and :antal
                """).param("antal", antal).update();
    }

    /** The engine's rows of a process, once for each of the other attachments: what names the process, the case or the attachment is theirs. */
    private void kopiera(JdbcClient jdbc, String tabell, List<String> rader) {
        List<String> kolumner = new ArrayList<>();
        List<String> satser = new ArrayList<>();
        for (String id : rader) {
            List<String> varden = new ArrayList<>();
            boolean nummer = jdbc.sql("select to_jsonb(t) ->> 'name_' = 'loneutmatningId' from %s t where id_ = :id".formatted(tabell)).param("id", id)
                    .query((rs, i) -> rs.getBoolean(1)).single();
            kolumner.clear();
            jdbc.sql("select * from %s where id_ = :id".formatted(tabell)).param("id", id).query(rs -> {
                ResultSetMetaData meta = rs.getMetaData();
                for (int i = 1; i <= meta.getColumnCount(); i++) {
                    kolumner.add(meta.getColumnName(i));
                    varden.add(varde(meta.getColumnName(i), rs.getString(i), nummer));
                }
            });
            satser.add("select %s from %s t cross join generate_series(2, %d) n where t.id_ = '%s'".formatted(String.join(", ", varden), tabell, antal, id));
        }
        if (!satser.isEmpty()) {
            jdbc.sql("insert into %s (%s) %s".formatted(tabell, String.join(", ", kolumner), String.join(" union all ", satser))).update();
        }
    }

    private static String varde(String kolumn, String text, boolean nummer) {
        if (nummer && kolumn.equals("long_")) {
            return "n";
        }
        if (nummer && kolumn.equals("text_")) {
            return "n::text";
        }
        if (text == null || GEMENSAMMA.contains(kolumn)) {
            return "t." + kolumn;
        }
        if (text.equals("1998-000001")) {
            return "'1998-' || lpad(n::text, 6, '0')";
        }
        String eget = UUID.matcher(text.replace("'", "''")).replaceAll("$1' || lpad(n::text, 12, '0') || '");
        return eget.equals(text) ? "t." + kolumn : "'" + eget + "'";
    }

    /** The file of an employer. */
    byte[] fil(int nr) {
        JdbcClient jdbc = app.getBean(JdbcClient.class);
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
}
