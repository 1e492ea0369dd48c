package se.verkstall.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.bench.Bench.Matning;
import se.verkstall.bench.Bench.Resultat;
import se.verkstall.frist.Fristbok;

/** The whole ledger counted anew: 100 000 running deadlines in 40 000 cases, every one on a wrong day, each to be put right with its reason and in the dagbok. */
@Component
class Fristomrakning implements Matning {

    private static final int MALEN = Integer.getInteger("bench.mal", 40_000);
    private static final int FRISTER = Integer.getInteger("bench.frister", 100_000);
    private static final double MAL_SEKUNDER = 10;

    private final Fristbok bok;
    private final JdbcClient jdbc;

    Fristomrakning(Fristbok bok, JdbcClient jdbc) {
        this.bok = bok;
        this.jdbc = jdbc;
    }

    @Override
    public String namn() {
        return "fristomrakning";
    }

    @Override
    public List<Resultat> mat() {
        fyll();
        double alla = rakna(FRISTER);
        double inga = rakna(0);
        fel(10_000);
        double tiotusen = rakna(10_000);
        long brott = jdbc.sql("select count(*) from dagbok_brott").query(Long.class).single();
        if (brott > 0) {
            throw new IllegalStateException(brott + " brott i dagboken");
        }
        System.out.printf("%d frister: alla fel %.1f s, 10 000 fel %.1f s, inga fel %.1f s%n", FRISTER, alla, tiotusen, inga);
        return List.of(new Resultat("omräkning av fristboken, " + FRISTER + " rader som alla ändras", "%.1f s".formatted(alla), "< 10 s", alla < MAL_SEKUNDER),
                new Resultat("omräkning av fristboken, " + FRISTER + " rader som alla stämmer", "%.1f s".formatted(inga), "< 10 s", inga < MAL_SEKUNDER));
    }

    private double rakna(int vantat) {
        long start = System.nanoTime();
        int andrade = bok.raknaOm();
        double tid = (System.nanoTime() - start) / 1e9;
        if (andrade != vantat) {
            throw new IllegalStateException(andrade + " frister ändrades, " + vantat + " var fel");
        }
        return tid;
    }

    private void fel(int antal) {
        jdbc.sql("update frist set dag = dag - 3 where id in (select id from frist where malnummer like '1997-%' order by id limit :antal)").param("antal", antal).update();
    }

    private void fyll() {
        jdbc.sql("""
                insert into mal (malnummer, slag, status, fas, kalla, inkom, inkomdag)
                select '1997-' || lpad(i::text, 6, '0'), 'ENSKILT', 'PAGAR', 'REDOVISNING', 'FIL', now(), current_date from generate_series(1, :antal) i
                """).param("antal", MALEN).update();
        jdbc.sql("""
                insert into dagbok (mal_id, tid, vem, handelse, lagrum) select id, now(), 'bench', 'Ansökan kom in.', 'UF 2:1' from mal where malnummer like '1997-%'
                """).update();
        jdbc.sql("""
                insert into frist (mal_id, malnummer, katalog_id, lagrum, ankare, handelse, regel_fran, riktning, tvingande, egen, dag, motivering, nyckel, status,
                                   timer_tid, skapad)
                select m.id, m.malnummer, k.katalog, k.lagrum, 'händelsen', h.dag, k.fran, k.riktning, 'SKALL', true, h.dag + 3, array['Fel dag.'], 'bench-' || i, 'LOPER',
                       now(), now()
                from generate_series(1, :antal) i
                join mal m on m.malnummer = '1997-' || lpad((i % :malen + 1)::text, 6, '0')
                cross join lateral (values ('N22', 'UF 13:3 men 1', 'EFTER', date '1996-01-01'), ('N19', 'UF 12:16 st 1', 'FORE', date '2014-10-01'),
                                           ('N09', 'UF 9:2 st 1', 'EFTER', date '1996-01-01')) k (katalog, lagrum, riktning, fran)
                cross join lateral (select date '2026-01-02' + (i * 7919 % 700) as dag) h
                where k.katalog = (array['N22', 'N19', 'N09'])[i % 3 + 1]
                """).param("antal", FRISTER).param("malen", MALEN).update();
        jdbc.sql("vacuum analyze").update();
    }
}
