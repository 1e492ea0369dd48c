package se.verkstall.bench;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.bench.Bench.Matning;
import se.verkstall.bench.Bench.Resultat;

/** The first page of a group's task list, over HTTP with login and all, when 100 000 tasks are open. */
@Component("benchUppgiftslista")
class Uppgiftslista implements Matning {

    private static final int OPPNA = Integer.getInteger("bench.uppgifter", 100_000);
    private static final int UPPVARMNING = 3_000;
    private static final int ANROP = 1_000;
    private static final double MAL_MS = 10;

    private final JdbcClient jdbc;
    private final ServletWebServerApplicationContext app;

    Uppgiftslista(JdbcClient jdbc, ServletWebServerApplicationContext app) {
        this.jdbc = jdbc;
        this.app = app;
    }

    @Override
    public String namn() {
        return "uppgiftslista";
    }

    @Override
    public List<Resultat> mat() throws Exception {
        fyll();
        Anrop anrop = new Anrop(app.getWebServer().getPort());
        double p95 = p95(() -> anrop.hamta("/api/v1/uppgifter?grupp=HANDLAGGARE&storlek=50"));
        System.out.printf("%d öppna uppgifter, %d anrop: p95 %.1f ms%n", OPPNA, ANROP, p95);
        return List.of(new Resultat("uppgiftslistans första sida, " + OPPNA + " öppna uppgifter, p95 över HTTP", "%.1f ms".formatted(p95), "< 10 ms", p95 < MAL_MS));
    }

    private interface Ett {
        void gor() throws Exception;
    }

    private static double p95(Ett anrop) throws Exception {
        for (int i = 0; i < UPPVARMNING; i++) {
            anrop.gor();
        }
        double[] ms = new double[ANROP];
        for (int i = 0; i < ANROP; i++) {
            long start = System.nanoTime();
            anrop.gor();
            ms[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(ms);
        return ms[(int) Math.ceil(ANROP * 0.95) - 1];
    }

    /** Cases with parties and one open task each, with days spread over a year and some without: rows of ours, put in by the database itself. */
    private void fyll() {
        jdbc.sql("""
                insert into mal (malnummer, slag, status, fas, kalla, inkom, inkomdag)
                select '1999-' || lpad(i::text, 6, '0'), 'ENSKILT', 'PAGAR', 'UTREDNING', 'FIL', now(), current_date from generate_series(1, :antal) i
                """).param("antal", OPPNA).update();
        jdbc.sql("""
                insert into part (mal_id, roll, typ, namn)
                select id, roll, 'PRIVATPERSON', roll || ' ' || malnummer from mal, (values ('SOKANDE'), ('GALDENAR')) r (roll) where malnummer like '1999-%'
                """).update();
        jdbc.sql("""
                insert into uppgift (task_id, mal_id, malnummer, nyckel, namn, lagrum, grupp, ansvarig, forfallodag, skapad)
                select 'bench-' || id, id, malnummer, 'redovisaTillgangar', 'Redovisa gäldenärens tillgångar', 'UB 4:9', 'HANDLAGGARE',
                       case when id % 10 = 0 then 'anna' end, case when id % 3 = 0 then 'infinity' else current_date + (id * 7919 % 365)::int end, now()
                from mal where malnummer like '1999-%'
                """).update();
        jdbc.sql("analyze").update();
    }
}
