package se.verkstall.loneutmatning.omrakning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.berakning.Normalbelopp;
import se.verkstall.loneutmatning.berakning.ObetydligAndring;
import se.verkstall.loneutmatning.omrakning.Forhandsvisning.Fall;
import se.verkstall.loneutmatning.omrakning.Omprovning.Provad;

/**
 * The year's recomputation: seen beforehand, started once, carried out in sets that may be taken up again by whoever comes, on any node.
 *
 * <p>Each attachment gets one outcome for each run, whatever dies on the way: a set's rows and its mark are one transaction.
 */
@Service
@Lagrum({"UB 7:5", "UB 7:10"})
public class Omrakningar {

    private static final int SATS = 2_500;
    private static final int TRADAR = 2;
    private static final int FORSOK = 5;
    private static final int VISAS = 20;
    private static final long MILJONDELAR = 1_000_000;
    private static final String ALLA = """
            select o.*, coalesce((select sum(s.antal) from omrakning_sats s where s.omrakning_id = o.id and s.klar is not null), 0) as klara
            from omrakning o\s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate mall;
    private final Lopandelasare lasare;
    private final Satskorning satser;
    private final Normalbeloppsregister belopp;
    private final Clock klocka;

    Omrakningar(JdbcClient jdbc, JdbcTemplate mall, Lopandelasare lasare, Satskorning satser, Normalbeloppsregister belopp, Clock klocka) {
        this.jdbc = jdbc;
        this.mall = mall;
        this.lasare = lasare;
        this.satser = satser;
        this.belopp = belopp;
        this.klocka = klocka;
    }

    /**
     * What a run with the day's amounts would do; writes nothing.
     *
     * @param dag the day the amounts take effect; may lie ahead
     * @throws RegelSaknasException if no amounts have been approved for the day, saying what to do
     */
    @Transactional(readOnly = true)
    public Forhandsvisning forhandsvisa(LocalDate dag) {
        Omprovning omprovning = omprovning(dag);
        Rakning rakning = new Rakning();
        mall.execute((ConnectionCallback<Void>) forbindelse -> {
            lasare.las(forbindelse, Long.MIN_VALUE, Long.MAX_VALUE, false, (l, underlag, lonedag, redovisningsdag) -> rakning.med(l, omprovning.prova(l)));
            return null;
        });
        return rakning.visa(dag);
    }

    /**
     * Starts the run of the day; if it has been started, gives it as it stands. {@link #kor} carries it out.
     *
     * @param vem the chef whose decisions they will be
     * @throws RegelSaknasException as {@link #forhandsvisa}
     * @throws OgiltigIndataException if the day lies ahead
     */
    @Transactional
    public Omrakning starta(LocalDate dag, String vem) {
        omprovning(dag);
        if (dag.isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("dag", "UB 7:5", "Beloppen gäller först från och med " + dag + ". Starta omräkningen då.");
        }
        Optional<Long> id = jdbc.sql("""
                insert into omrakning (dag, startad_av, startad, antal)
                select :dag, :vem, :nu, count(*) from loneutmatning where status = 'PAGAR' on conflict (dag) do nothing returning id
                """).param("dag", dag).param("vem", vem).param("nu", OffsetDateTime.now(klocka)).query(Long.class).optional();
        id.ifPresent(ny -> jdbc.sql("""
                with delade as (
                    insert into omrakning_sats (omrakning_id, nr, fran_id, till_id, antal)
                    select :id, nr, min(id), max(id), count(*)
                    from (select id, (row_number() over (order by id) - 1) / :sats + 1 as nr from loneutmatning where status = 'PAGAR') l group by nr
                    returning antal)
                update omrakning set antal = (select coalesce(sum(antal), 0) from delade) where id = :id
                """).param("id", ny).param("sats", SATS).update());
        return jdbc.sql(ALLA + "where dag = :dag").param("dag", dag).query(Omrakning.class).single();
    }

    /**
     * Carries out what remains of a run; done again, or by two at once, it does no more. Not in a transaction: each set has its own.
     *
     * @return the run as it stands when nothing remains that nobody else is doing
     */
    public Omrakning kor(long id) {
        Omrakning omrakning = hamta(id);
        Omprovning omprovning = omprovning(omrakning.dag());
        ExecutorService arbetare = Executors.newFixedThreadPool(TRADAR, rad -> new Thread(rad, "omrakning-" + id));
        try {
            List<Future<Object>> svar = new ArrayList<>();
            for (int i = 0; i < TRADAR; i++) {
                svar.add(arbetare.submit((Callable<Object>) () -> allaSatser(omrakning, omprovning)));
            }
            for (Future<Object> s : svar) {
                s.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Omräkningen avbröts.", e);
        } finally {
            arbetare.shutdown();
        }
        jdbc.sql("""
                update omrakning set klar = :nu where id = :id and klar is null
                    and not exists (select 1 from omrakning_sats where omrakning_id = :id and klar is null)
                """).param("nu", OffsetDateTime.now(klocka)).param("id", id).update();
        return hamta(id);
    }

    /** The run as it stands. */
    @Transactional(readOnly = true)
    public Omrakning hamta(long id) {
        return jdbc.sql(ALLA + "where o.id = :id").param("id", id).query(Omrakning.class).optional()
                .orElseThrow(() -> new IllegalArgumentException("Omräkningen " + id + " finns inte."));
    }

    /** All runs, the latest day first. */
    @Transactional(readOnly = true)
    public List<Omrakning> alla() {
        return jdbc.sql(ALLA + "order by dag desc").query(Omrakning.class).list();
    }

    /** How many of each outcome so far. */
    @Transactional(readOnly = true)
    public Map<Utfall, Integer> utfall(long id) {
        Map<Utfall, Integer> antal = new EnumMap<>(Utfall.class);
        jdbc.sql("select utfall, count(*) as antal from omrakning_utfall where omrakning_id = :id group by utfall").param("id", id)
                .query((java.sql.ResultSet rs) -> {
                    antal.put(Utfall.valueOf(rs.getString("utfall")), rs.getInt("antal"));
                });
        return antal;
    }

    private Object allaSatser(Omrakning omrakning, Omprovning omprovning) {
        int misslyckade = 0;
        while (true) {
            try {
                if (!satser.nasta(omrakning, omprovning)) {
                    return null;
                }
            } catch (PessimisticLockingFailureException e) {
                // somebody decided in one of the cases at the same moment: the set is whole undone, and done again
                if (++misslyckade == FORSOK) {
                    throw e;
                }
            }
        }
    }

    private Omprovning omprovning(LocalDate dag) {
        ObetydligAndring.grans(dag);
        Normalbelopp gallande = belopp.gallande();
        belopp.kravBelopp(gallande, dag);
        return new Omprovning(gallande, dag);
    }

    /** Adds up a preview. */
    private static final class Rakning {

        private final Map<Utfall, Integer> antal = new EnumMap<>(Utfall.class);
        private final Map<Skal, Integer> handlaggs = new EnumMap<>(Skal.class);
        private final PriorityQueue<Fall> egendomligast = new PriorityQueue<>(Comparator.comparingLong(Rakning::andel));
        private Belopp hojning = Belopp.NOLL;
        private Belopp sankning = Belopp.NOLL;

        void med(LopandeUtmatning l, Provad p) {
            antal.merge(p.utfall(), 1, Integer::sum);
            if (p.skal() != null) {
                handlaggs.merge(p.skal(), 1, Integer::sum);
            }
            if (p.utfall() == Utfall.ANDRAD) {
                hojning = hojning.plus(p.resultat().forbehallsbelopp().minus(l.forbehallsbelopp()));
                sankning = l.utmatningsbelopp() == null ? sankning : sankning.plus(l.utmatningsbelopp().minus(p.utmatningsbelopp()));
            }
            if (p.resultat() != null) {
                egendomligast.add(new Fall(l.id(), p.utfall(), p.skal(), l.forbehallsbelopp(), p.resultat().forbehallsbelopp()));
                if (egendomligast.size() > VISAS) {
                    egendomligast.remove();
                }
            }
        }

        Forhandsvisning visa(LocalDate dag) {
            List<Fall> fall = egendomligast.stream().sorted(Comparator.comparingLong(Rakning::andel).reversed().thenComparing(Fall::loneutmatningId)).toList();
            return new Forhandsvisning(dag, antal, handlaggs, hojning, sankning, fall);
        }

        private static long andel(Fall f) {
            return Math.abs(f.efter().ore() - f.fore().ore()) * MILJONDELAR / Math.max(1, f.fore().ore());
        }
    }
}
