package se.verkstall.frist;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.tid.Riktning;

/** The table {@code frist}. */
@Repository
class Fristlager {

    /** Separates the sentences of a reason when many rows travel in one array. */
    private static final String SKILJE = "\u001f";

    private final JdbcClient jdbc;

    Fristlager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row to be: the rule, the day it gave and where it shows. */
    record NyRad(String malnummer, Fristregel regel, String ankare, LocalDate handelse, LocalDate dag, List<String> motivering,
                 String nyckel, Timer timer, OffsetDateTime nu) {
    }

    /** A changed row: its day, the reason, and what else the day decides. */
    record Andring(long id, LocalDate handelse, LocalDate regelFran, LocalDate dag, LocalDate foreForlangning, List<String> motivering,
                   Friststatus status, OffsetDateTime timerTid) {
    }

    /** Adds the row, or gives nothing if one with the key already runs in the case or the case is not there. */
    Optional<Frist> laggTill(NyRad ny) {
        Timer timer = ny.timer();
        return jdbc.sql("""
                insert into frist (mal_id, malnummer, katalog_id, lagrum, ankare, handelse, regel_fran, riktning, tvingande, egen, dag, motivering,
                                   nyckel, status, process_instans, element, variabel, timer_tid, skapad)
                select id, malnummer, :katalog, :lagrum, :ankare, :handelse, cast(:regel as date), :riktning, :tvingande, :egen, :dag, :motivering,
                       :nyckel, 'LOPER', :instans, :element, :variabel, :timerTid, :nu
                from mal where malnummer = :malnummer
                on conflict (mal_id, nyckel) where slut is null do nothing
                returning *
                """)
                .param("malnummer", ny.malnummer()).param("katalog", ny.regel().katalogId()).param("lagrum", ny.regel().lagrum())
                .param("ankare", ny.ankare()).param("handelse", ny.handelse()).param("regel", ny.regel().regelFran())
                .param("riktning", ny.regel().riktning().name()).param("tvingande", ny.regel().tvingande()).param("egen", ny.regel().egen())
                .param("dag", ny.dag()).param("motivering", ny.motivering().toArray(String[]::new)).param("nyckel", ny.nyckel())
                .param("instans", timer == null ? null : timer.processInstansId()).param("element", timer == null ? null : timer.element())
                .param("variabel", timer == null ? null : timer.variabel())
                .param("timerTid", Dagslag.tid(ny.regel().riktning(), ny.dag())).param("nu", ny.nu())
                .query(Fristlager::frist).optional();
    }

    boolean finnsMal(String malnummer) {
        return jdbc.sql("select exists (select 1 from mal where malnummer = :malnummer)").param("malnummer", malnummer).query(Boolean.class).single();
    }

    /** The row, locked. */
    Frist las(long id) {
        return jdbc.sql("select * from frist where id = :id for update").param("id", id).query(Fristlager::frist).single();
    }

    /** The newest row of a key in a case, locked. */
    Optional<Frist> senaste(String malnummer, String nyckel) {
        return jdbc.sql("select * from frist where malnummer = :malnummer and nyckel = :nyckel order by id desc limit 1 for update")
                .param("malnummer", malnummer).param("nyckel", nyckel).query(Fristlager::frist).optional();
    }

    /** What hangs on an anchor and can still be kept: the running rows, locked. */
    List<Frist> lopandePa(String malnummer, String ankare) {
        return jdbc.sql("select * from frist where malnummer = :malnummer and ankare = :ankare and slut is null order by id for update")
                .param("malnummer", malnummer).param("ankare", ankare).query(Fristlager::frist).list();
    }

    /** The next running rows with a rule, by id, locked. */
    List<Frist> lopandeEfter(long id, int antal) {
        return jdbc.sql("select * from frist where id > :id and slut is null and regel_fran is not null order by id limit :antal for update")
                .param("id", id).param("antal", antal).query(Fristlager::frist).list();
    }

    List<Frist> i(String malnummer) {
        return jdbc.sql("select * from frist where malnummer = :malnummer order by (slut is not null), dag, id")
                .param("malnummer", malnummer).query(Fristlager::frist).list();
    }

    List<Frist> lopande(String malnummer) {
        return jdbc.sql("select * from frist where malnummer = :malnummer and slut is null order by id for update")
                .param("malnummer", malnummer).query(Fristlager::frist).list();
    }

    void avsluta(long id, Friststatus status, OffsetDateTime nu) {
        jdbc.sql("update frist set status = :status, slut = :nu where id = :id")
                .param("status", status.name()).param("nu", nu).param("id", id).update();
    }

    void fullgjord(long id, OffsetDateTime nu) {
        jdbc.sql("update frist set fullgjord = :nu where id = :id").param("nu", nu).param("id", id).update();
    }

    Frist forlang(Frist frist, LocalDate dag, List<String> motivering, String skal, String vem) {
        return jdbc.sql("""
                update frist set status = 'FORLANGD', fore_forlangning = coalesce(fore_forlangning, dag), dag = :dag, motivering = :motivering,
                                 timer_tid = :timerTid, forlangd_av = :vem, forlangd_skal = :skal
                where id = :id returning *
                """)
                .param("dag", dag).param("motivering", motivering.toArray(String[]::new)).param("timerTid", Dagslag.tid(frist.riktning(), dag))
                .param("vem", vem).param("skal", skal).param("id", frist.id()).query(Fristlager::frist).single();
    }

    /** Writes many changed rows with one statement. */
    void andra(List<Andring> andringar) {
        int n = andringar.size();
        Long[] id = new Long[n];
        Date[] handelse = new Date[n];
        Date[] regel = new Date[n];
        Date[] dag = new Date[n];
        Date[] fore = new Date[n];
        String[] motivering = new String[n];
        String[] status = new String[n];
        Timestamp[] tid = new Timestamp[n];
        for (int i = 0; i < n; i++) {
            Andring a = andringar.get(i);
            id[i] = a.id();
            handelse[i] = Date.valueOf(a.handelse());
            regel[i] = a.regelFran() == null ? null : Date.valueOf(a.regelFran());
            dag[i] = Date.valueOf(a.dag());
            fore[i] = a.foreForlangning() == null ? null : Date.valueOf(a.foreForlangning());
            motivering[i] = String.join(SKILJE, a.motivering());
            status[i] = a.status().name();
            tid[i] = Timestamp.from(a.timerTid().toInstant());
        }
        jdbc.sql("""
                update frist f set handelse = u.handelse, regel_fran = u.regel, dag = u.dag, fore_forlangning = u.fore,
                                   motivering = string_to_array(u.motivering, chr(31)), status = u.status, timer_tid = u.tid
                from unnest(:id::bigint[], :handelse::date[], :regel::date[], :dag::date[], :fore::date[], :motivering::text[], :status::text[],
                            :tid::timestamptz[]) as u (id, handelse, regel, dag, fore, motivering, status, tid)
                where f.id = u.id
                """)
                .param("id", id).param("handelse", handelse).param("regel", regel).param("dag", dag).param("fore", fore)
                .param("motivering", motivering).param("status", status).param("tid", tid).update();
    }

    /** Writes a row in the dagbok for each deadline, with one statement. */
    void skriv(List<Long> id, List<String> handelser, String vem, OffsetDateTime nu) {
        jdbc.sql("""
                insert into dagbok (mal_id, tid, vem, handelse, lagrum)
                select f.mal_id, :nu, :vem, u.handelse, f.lagrum
                from unnest(:id::bigint[], :handelser::text[]) as u (id, handelse) join frist f on f.id = u.id order by f.mal_id, f.id
                """)
                .param("nu", nu).param("vem", vem).param("id", id.toArray(Long[]::new)).param("handelser", handelser.toArray(String[]::new)).update();
    }

    static Frist frist(ResultSet rs, int rad) throws SQLException {
        String instans = rs.getString("process_instans");
        Timer timer = instans == null ? null : new Timer(instans, rs.getString("element"), rs.getString("variabel"));
        return new Frist(rs.getLong("id"), rs.getString("malnummer"), rs.getString("katalog_id"), rs.getString("lagrum"),
                rs.getString("ankare"), dag(rs, "handelse"), dag(rs, "dag"), Friststatus.valueOf(rs.getString("status")),
                List.of((String[]) rs.getArray("motivering").getArray()), rs.getString("nyckel"),
                Riktning.valueOf(rs.getString("riktning")), dag(rs, "regel_fran"), rs.getString("tvingande"), rs.getBoolean("egen"), timer,
                rs.getString("forlangd_av"), rs.getString("forlangd_skal"), dag(rs, "fore_forlangning"),
                tid(rs, "skapad"), tid(rs, "slut"), tid(rs, "fullgjord"));
    }

    private static LocalDate dag(ResultSet rs, String kolumn) throws SQLException {
        return rs.getObject(kolumn, LocalDate.class);
    }

    private static OffsetDateTime tid(ResultSet rs, String kolumn) throws SQLException {
        return rs.getObject(kolumn, OffsetDateTime.class);
    }
}
