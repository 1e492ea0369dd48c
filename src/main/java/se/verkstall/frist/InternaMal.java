package se.verkstall.frist;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.tid.Helgdagar;
import se.verkstall.tid.Riktning;

/**
 * Internal targets for what the law only says is to be done promptly, in working days from the event. A chef sets them; they order the
 * work and remind of it, and are never shown as law.
 */
@Service
public class InternaMal {

    private static final int LANGST = 250;

    private final JdbcClient jdbc;
    private final Clock klocka;

    InternaMal(JdbcClient jdbc, Clock klocka) {
        this.jdbc = jdbc;
        this.klocka = klocka;
    }

    /** A target. */
    public record Mal(String katalogId, int vardagar, String sattAv, OffsetDateTime sattTid) {
    }

    /** All targets. */
    @Transactional(readOnly = true)
    public List<Mal> alla() {
        return jdbc.sql("select * from internt_mal order by katalog_id").query(Mal.class).list();
    }

    /**
     * Sets a target, also for the deadlines that run.
     *
     * @throws OgiltigIndataException if the row has a time of its own or there is none, or the number is out of bounds
     */
    @Transactional
    public void satt(String katalogId, int vardagar, String vem) {
        if (Fristkatalog.alla().stream().noneMatch(f -> f.id().equals(katalogId) && f.regel().riktning() == Riktning.SKYNDSAMT)) {
            throw new OgiltigIndataException("katalogId", null, "Ett internt mål sätts bara för en regel där lagen inte anger någon tid.");
        }
        if (vardagar < 0 || vardagar > LANGST) {
            throw new OgiltigIndataException("vardagar", null, "Ska vara mellan 0 och " + LANGST + " arbetsdagar.");
        }
        jdbc.sql("""
                insert into internt_mal (katalog_id, vardagar, satt_av, satt_tid) values (:id, :vardagar, :vem, :nu)
                on conflict (katalog_id) do update set vardagar = excluded.vardagar, satt_av = excluded.satt_av, satt_tid = excluded.satt_tid
                """).param("id", katalogId).param("vardagar", vardagar).param("vem", vem).param("nu", OffsetDateTime.now(klocka)).update();
        markeraLopande(katalogId, vardagar);
    }

    /** Gives a new deadline its target, if its rule has one. */
    void markera(Frist frist) {
        if (frist.riktning() != Riktning.SKYNDSAMT) {
            return;
        }
        jdbc.sql("select vardagar from internt_mal where katalog_id = :id").param("id", frist.katalogId()).query(Integer.class).optional()
                .ifPresent(n -> jdbc.sql("update frist set intern_dag = :dag where id = :id")
                        .param("dag", dag(frist.dag(), n)).param("id", frist.id()).update());
    }

    private void markeraLopande(String katalogId, int vardagar) {
        List<LocalDate> dagar = jdbc.sql("select distinct dag from frist where katalog_id = :id and slut is null")
                .param("id", katalogId).query(LocalDate.class).list();
        jdbc.sql("""
                update frist f set intern_dag = u.intern from unnest(:dag::date[], :intern::date[]) as u (dag, intern)
                where f.dag = u.dag and f.katalog_id = :id and f.slut is null
                """)
                .param("dag", dagar.stream().map(Date::valueOf).toArray(Date[]::new))
                .param("intern", dagar.stream().map(d -> Date.valueOf(dag(d, vardagar))).toArray(Date[]::new)).param("id", katalogId).update();
    }

    private static LocalDate dag(LocalDate fran, int vardagar) {
        LocalDate dag = fran;
        for (int i = 0; i < vardagar; i++) {
            dag = Helgdagar.denEllerNastaVardag(dag.plusDays(1));
        }
        return dag;
    }
}
