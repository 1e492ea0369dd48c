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
import se.verkstall.frist.Frist.InterntMal;
import se.verkstall.tid.Enhet;
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
                 String nyckel, Timer timer, InterntMal internt, Langd langd, OffsetDateTime nu) {
    }

    /** A changed row: its day, the reason, and what else the day decides. */
    record Andring(long id, LocalDate handelse, LocalDate regelFran, LocalDate dag, LocalDate foreForlangning, List<String> motivering,
                   Friststatus status, OffsetDateTime timerTid, InterntMal internt) {
    }

    /** Adds the row, or gives nothing if one with the key already runs in the case or the case is not there. */
    Optional<Frist> laggTill(NyRad ny) {
        Timer timer = ny.timer();
        return jdbc.sql("""
                insert into frist (mal_id, malnummer, katalog_id, lagrum, ankare, handelse, regel_fran, riktning, tvingande, egen, dag, motivering,
                                   nyckel, status, process_instans, element, variabel, timer_tid, intern_vardagar, intern_dag, satt_antal, satt_enhet,
                                   satt_flyttas, satt_skal, skapad)
                select id, malnummer, :katalog, :lagrum, :ankare, :handelse, cast(:regel as date), :riktning, :tvingande, :egen, :dag, :motivering,
                       :nyckel, 'LOPER', :instans, :element, :variabel, :timerTid, cast(:vardagar as int), cast(:internDag as date),
                       cast(:antal as int), :enhet, cast(:flyttas as boolean), :skal, :nu
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
                .param("vardagar", ny.internt() == null ? null : ny.internt().vardagar()).param("internDag", ny.internt() == null ? null : ny.internt().dag())
                .param("antal", ny.langd() == null ? null : ny.langd().antal()).param("enhet", ny.langd() == null ? null : ny.langd().enhet().name())
                .param("flyttas", ny.langd() == null ? null : ny.langd().flyttas()).param("skal", ny.langd() == null ? null : ny.langd().skal())
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

    /**
     * What hangs on an anchor, locked: the rows that run, and those that were kept or missed and are the newest of their key, as far as they are counted from
     * the same day as the anchor's newest row. An anchor may come again, as when money comes in each month: what hangs on an earlier time is left alone.
     *
     * @param fran only what is counted from this day, or {@code null}
     */
    List<Frist> berorda(String malnummer, String ankare, LocalDate fran) {
        return jdbc.sql("""
                select f.* from frist f
                where f.malnummer = :malnummer and f.ankare = :ankare and (cast(:fran as date) is null or f.handelse = :fran)
                  and (f.slut is null or (
                      f.status in ('IAKTTAGEN', 'FORSUTTEN') and (f.regel_fran is not null or f.satt_antal is not null)
                      and f.handelse = coalesce(cast(:fran as date),
                          (select s.handelse from frist s where s.malnummer = f.malnummer and s.ankare = f.ankare order by s.id desc limit 1))
                      and not exists (select 1 from frist n where n.malnummer = f.malnummer and n.nyckel = f.nyckel and n.id > f.id)))
                order by f.id for update of f
                """).param("malnummer", malnummer).param("ankare", ankare).param("fran", fran).query(Fristlager::frist).list();
    }

    Optional<Frist> hitta(long id) {
        return jdbc.sql("select * from frist where id = :id").param("id", id).query(Fristlager::frist).optional();
    }

    /** The events that running deadlines of a case are counted from. */
    List<Fristbok.Ankare> ankare(String malnummer) {
        return jdbc.sql("""
                select ankare, handelse, count(*)::int as frister from frist where malnummer = :malnummer and status <> 'BORTFALLEN'
                group by ankare, handelse order by handelse desc, ankare
                """).param("malnummer", malnummer).query(Fristbok.Ankare.class).list();
    }

    /** Rows whose process is over show in the engine no more. */
    void slappTimer(List<Long> id) {
        jdbc.sql("""
                update frist set process_instans = null, element = null, variabel = null
                where id = any(:id) and not exists (select 1 from act_ru_execution p where p.id_ = process_instans)
                """).param("id", id.toArray(Long[]::new)).update();
    }

    /** The case in the middle of those that have running rows with a rule; empty if there are none. */
    Optional<String> mittersta() {
        return jdbc.sql("""
                select malnummer from frist where slut is null and regel_fran is not null order by malnummer
                offset (select count(*) / 2 from frist where slut is null and regel_fran is not null) limit 1
                """).query(String.class).optional();
    }

    /**
     * The next running rows with a rule, case by case, locked.
     *
     * @param till the last case, or {@code null} for all that follow
     */
    List<Frist> lopandeEfter(String malnummer, long id, String till, int antal) {
        return jdbc.sql("""
                select * from frist
                where (malnummer, id) > (:malnummer, :id) and (cast(:till as text) is null or malnummer <= :till) and slut is null and regel_fran is not null
                order by malnummer, id limit :antal for update
                """).param("malnummer", malnummer).param("id", id).param("till", till).param("antal", antal).query(Fristlager::frist).list();
    }

    List<Frist> i(String malnummer) {
        return jdbc.sql("select * from frist where malnummer = :malnummer order by (slut is not null), dag, id")
                .param("malnummer", malnummer).query(Fristlager::frist).list();
    }

    List<Frist> lopande(String malnummer) {
        return jdbc.sql("select * from frist where malnummer = :malnummer and slut is null order by id for update")
                .param("malnummer", malnummer).query(Fristlager::frist).list();
    }

    /** The row runs no more; {@code gjord} is the day of the act, or {@code null}. */
    void avsluta(long id, Friststatus status, LocalDate gjord, OffsetDateTime nu) {
        jdbc.sql("update frist set status = :status, slut = :nu, gjord = cast(:gjord as date) where id = :id")
                .param("status", status.name()).param("gjord", gjord).param("nu", nu).param("id", id).update();
    }

    void fullgjord(long id, LocalDate gjord, OffsetDateTime nu) {
        jdbc.sql("update frist set fullgjord = :nu, gjord = :gjord where id = :id").param("nu", nu).param("gjord", gjord).param("id", id).update();
    }

    /** Who extends, why, and on which exception of the section ({@code null} where the authority had set the day itself). */
    record Forlangning(String vem, String skal, String undantag) {
    }

    Frist forlang(Frist frist, LocalDate dag, List<String> motivering, Forlangning f) {
        return jdbc.sql("""
                update frist set status = 'FORLANGD', fore_forlangning = coalesce(fore_forlangning, dag), dag = :dag, motivering = :motivering,
                                 timer_tid = :timerTid, forlangd_av = :vem, forlangd_skal = :skal, forlangd_undantag = :undantag, intern_dag = cast(:intern as date)
                where id = :id returning *
                """)
                .param("dag", dag).param("motivering", motivering.toArray(String[]::new)).param("timerTid", Dagslag.tid(frist.riktning(), dag))
                .param("vem", f.vem()).param("skal", f.skal()).param("undantag", f.undantag()).param("id", frist.id())
                .param("intern", frist.interntMal() == null ? null : InternaMal.flyttat(frist, dag).dag()).query(Fristlager::frist).single();
    }

    /** Writes many changed rows with one statement. A row that runs again has no end; an act that turns out to be late was done all the same. */
    void andra(List<Andring> andringar, OffsetDateTime nu) {
        int n = andringar.size();
        Long[] id = new Long[n];
        Date[] handelse = new Date[n];
        Date[] regel = new Date[n];
        Date[] dag = new Date[n];
        Date[] fore = new Date[n];
        String[] motivering = new String[n];
        String[] status = new String[n];
        Timestamp[] tid = new Timestamp[n];
        Date[] intern = new Date[n];
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
            intern[i] = a.internt() == null ? null : Date.valueOf(a.internt().dag());
        }
        jdbc.sql("""
                update frist f set handelse = u.handelse, regel_fran = u.regel, dag = u.dag, fore_forlangning = u.fore,
                                   motivering = string_to_array(u.motivering, chr(31)), status = u.status, timer_tid = u.tid,
                                   intern_dag = u.intern,
                                   slut = case when u.status in ('LOPER', 'FORLANGD') then null else coalesce(f.slut, :nu) end,
                                   fullgjord = case when u.status = 'FORSUTTEN' and f.gjord is not null then coalesce(f.fullgjord, f.slut, :nu) end
                from unnest(:id::bigint[], :handelse::date[], :regel::date[], :dag::date[], :fore::date[], :motivering::text[], :status::text[],
                            :tid::timestamptz[], :intern::date[]) as u (id, handelse, regel, dag, fore, motivering, status, tid, intern)
                where f.id = u.id
                """)
                .param("id", id).param("handelse", handelse).param("regel", regel).param("dag", dag).param("fore", fore)
                .param("motivering", motivering).param("status", status).param("tid", tid).param("intern", intern).param("nu", nu).update();
    }

    /** A row to be in the dagbok of the case that the deadline belongs to. */
    record Dagboksrad(long fristId, String handelse, String lagrum) {
    }

    /** Writes rows in the dagbok with one statement. */
    void skriv(List<Dagboksrad> rader, String vem, OffsetDateTime nu) {
        jdbc.sql("""
                insert into dagbok (mal_id, tid, vem, handelse, lagrum)
                select f.mal_id, :nu, :vem, u.handelse, u.lagrum
                from unnest(:id::bigint[], :handelser::text[], :lagrum::text[]) as u (id, handelse, lagrum) join frist f on f.id = u.id order by f.mal_id, f.id
                """)
                .param("nu", nu).param("vem", vem).param("id", rader.stream().map(Dagboksrad::fristId).toArray(Long[]::new))
                .param("handelser", rader.stream().map(Dagboksrad::handelse).toArray(String[]::new))
                .param("lagrum", rader.stream().map(Dagboksrad::lagrum).toArray(String[]::new)).update();
    }

    static Frist frist(ResultSet rs, int rad) throws SQLException {
        String instans = rs.getString("process_instans");
        Timer timer = instans == null ? null : new Timer(instans, rs.getString("element"), rs.getString("variabel"));
        return new Frist(rs.getLong("id"), rs.getString("malnummer"), rs.getString("katalog_id"), rs.getString("lagrum"),
                rs.getString("ankare"), dag(rs, "handelse"), dag(rs, "dag"), Friststatus.valueOf(rs.getString("status")),
                List.of((String[]) rs.getArray("motivering").getArray()), rs.getString("nyckel"),
                Riktning.valueOf(rs.getString("riktning")), dag(rs, "regel_fran"), rs.getString("tvingande"), rs.getBoolean("egen"), timer,
                rs.getString("forlangd_av"), rs.getString("forlangd_skal"), dag(rs, "fore_forlangning"),
                tid(rs, "skapad"), tid(rs, "slut"), tid(rs, "fullgjord"), dag(rs, "gjord"), internt(rs),
                rs.getString("forlangd_undantag"), langd(rs));
    }

    private static Langd langd(ResultSet rs) throws SQLException {
        String enhet = rs.getString("satt_enhet");
        return enhet == null ? null : new Langd(rs.getInt("satt_antal"), Enhet.valueOf(enhet), rs.getBoolean("satt_flyttas"), rs.getString("satt_skal"));
    }

    private static InterntMal internt(ResultSet rs) throws SQLException {
        LocalDate dag = dag(rs, "intern_dag");
        return dag == null ? null : new InterntMal(rs.getInt("intern_vardagar"), dag);
    }

    private static LocalDate dag(ResultSet rs, String kolumn) throws SQLException {
        return rs.getObject(kolumn, LocalDate.class);
    }

    private static OffsetDateTime tid(ResultSet rs, String kolumn) throws SQLException {
        return rs.getObject(kolumn, OffsetDateTime.class);
    }
}
