package se.verkstall.forsakringskassan.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.forsakringskassan.Leverans;
import se.verkstall.forsakringskassan.Leverans.Beslut;
import se.verkstall.forsakringskassan.Leverans.Rad;
import se.verkstall.forsakringskassan.Leverans.Status;
import se.verkstall.forsakringskassan.Leverans.Uppfoljning;
import se.verkstall.lag.Belopp;

/** The tables of deliveries. Everything runs in the caller's transaction. */
@Repository
public class Leveranslager {

    /** The letters that wait, numbered; what a file cannot hold says why. */
    private static final String SAMLA = """
            insert into fk_leverans_rad (leverans_id, nr, utskick_id, loneutmatning_id, status, skal)
            select :id, row_number() over (order by v.id), v.id, v.loneutmatning_id, case when v.skal is null then 'I_FIL' else 'BREV' end, v.skal
            from (select u.id, l.id as loneutmatning_id,
                         case when l.id is null then 'Beslutet gäller ingen löneutmätning.'
                              when h.mall not in ('beslut_loneutmatning', 'andring_loneutmatning', 'beslut_havande') then 'Handlingen kan inte skickas i fil.'
                              when not exists (select 1 from part p where p.mal_id = u.mal_id and p.roll = 'GALDENAR' and p.idnummer ~ '^[0-9]{12}$')
                                  then 'Gäldenären har inget fullständigt personnummer.' end as skal
                  from utskick u join handling h on h.id = u.handling_id
                  left join loneutmatning l on l.nummer = substring(u.nyckel from 'L[0-9]{4}-[0-9]{6,}')
                  where u.kanal = 'FIL' and not exists (select 1 from fk_leverans_rad r where r.utskick_id = u.id)
                  order by u.id for update of u skip locked) v
            """;
    private static final String BESLUTEN = """
            select r.nr, u.id, m.malnummer, l.nummer, g.idnummer, g.namn, h.tid, h.mall, l.period, l.utmatningsbelopp_ore, l.forbehallsbelopp_ore,
                   l.dagersattning, l.skatteavdrag
            from fk_leverans_rad r join utskick u on u.id = r.utskick_id join handling h on h.id = u.handling_id join mal m on m.id = u.mal_id
            join loneutmatning l on l.id = r.loneutmatning_id
            cross join lateral (select * from part p where p.mal_id = u.mal_id and p.roll = 'GALDENAR' order by p.id desc limit 1) g
            where r.leverans_id = :id and r.status = 'I_FIL' order by r.nr
            """;

    private final JdbcClient jdbc;

    Leveranslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The delivery with that key, made with the next number and everything that waits the first time it is asked for. */
    public Leverans samla(String nyckel, LocalDate dag, OffsetDateTime nu) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('fk_leverans'))) l").query(Integer.class).single();
        if (hitta(nyckel).isEmpty()) {
            long id = jdbc.sql("""
                    insert into fk_leverans (nummer, nyckel, dag, status, antal, summa_ore, skapad)
                    select coalesce(max(nummer), 0) + 1, :nyckel, :dag, 'SAMLAD', 0, 0, :nu from fk_leverans returning id
                    """).param("nyckel", nyckel).param("dag", dag).param("nu", nu).query(Long.class).single();
            int antal = jdbc.sql(SAMLA).param("id", id).update();
            if (antal == 0) {
                // a day without decisions uses up no number
                jdbc.sql("delete from fk_leverans where id = :id").param("id", id).update();
                return null;
            }
            jdbc.sql("""
                    update fk_leverans f set antal = s.antal, summa_ore = s.summa
                    from (select count(*) as antal, coalesce(sum(l.utmatningsbelopp_ore), 0) as summa from fk_leverans_rad r
                          join loneutmatning l on l.id = r.loneutmatning_id join utskick u on u.id = r.utskick_id join handling h on h.id = u.handling_id
                          where r.leverans_id = :id and r.status = 'I_FIL' and h.mall <> 'beslut_havande') s,
                         (select count(*) as alla from fk_leverans_rad where leverans_id = :id and status = 'I_FIL') a
                    where f.id = :id
                    """.replace("antal = s.antal", "antal = a.alla")).param("id", id).update();
        }
        return hitta(nyckel).orElseThrow();
    }

    public Optional<Leverans> hitta(String nyckel) {
        return jdbc.sql("select * from fk_leverans where nyckel = :nyckel").param("nyckel", nyckel).query(Leveranslager::leverans).optional();
    }

    public Optional<Leverans> medNummer(int nummer) {
        return jdbc.sql("select * from fk_leverans where nummer = :nummer").param("nummer", nummer).query(Leveranslager::leverans).optional();
    }

    /** The latest deliveries, the latest first. */
    public List<Leverans> senaste(int hogst) {
        return jdbc.sql("select * from fk_leverans order by nummer desc limit :hogst").param("hogst", hogst).query(Leveranslager::leverans).list();
    }

    /** How many decisions wait for the next file. */
    public int vantar() {
        return jdbc.sql("select count(*) from utskick u where kanal = 'FIL' and not exists (select 1 from fk_leverans_rad r where r.utskick_id = u.id)")
                .query(Integer.class).single();
    }

    public List<Beslut> beslut(long id) {
        return jdbc.sql(BESLUTEN).param("id", id).query((rs, i) -> {
            Long utmats = rs.getObject("utmatningsbelopp_ore", Long.class);
            String mall = rs.getString("mall");
            return new Beslut(rs.getLong("id"), mall.startsWith("beslut_hav") ? "HAVANDE" : mall.startsWith("andring") ? "ANDRING" : "BESLUT",
                    rs.getString("malnummer"), rs.getString("nummer"), rs.getString("idnummer"), rs.getString("namn"),
                    rs.getObject("tid", OffsetDateTime.class).atZoneSameInstant(se.verkstall.processmotor.Klocka.SVENSK_TID).toLocalDate(),
                    rs.getString("period"), utmats == null ? null : Belopp.ore(utmats), Belopp.ore(rs.getLong("forbehallsbelopp_ore")),
                    rs.getBoolean("dagersattning"), rs.getString("skatteavdrag"));
        }).list();
    }

    public List<Rad> rader(long id) {
        return jdbc.sql("""
                select r.nr, u.id, u.handling_id, m.malnummer, h.titel, r.status, r.skal from fk_leverans_rad r join utskick u on u.id = r.utskick_id
                join handling h on h.id = u.handling_id join mal m on m.id = u.mal_id where r.leverans_id = :id order by r.nr
                """).param("id", id).query((rs, i) -> new Rad(rs.getInt("nr"), rs.getLong("id"), rs.getLong("handling_id"), rs.getString("malnummer"),
                rs.getString("titel"), rs.getString("status"), rs.getString("skal"))).list();
    }

    public Optional<String> fil(int nummer) {
        return jdbc.sql("select fil from fk_leverans where nummer = :nummer and fil is not null").param("nummer", nummer).query(String.class).optional();
    }

    /** The file has been written and is sent; its decisions have gone that way. */
    public void sand(long id, String fil, String summa, LocalDate kvittoSenast, OffsetDateTime nu) {
        jdbc.sql("update fk_leverans set status = 'SAND', fil = :fil, sha256 = :summa, sand = :nu, kvitto_senast = :senast where id = :id and status = 'SAMLAD'")
                .param("fil", fil).param("summa", summa).param("nu", nu).param("senast", kvittoSenast).param("id", id).update();
    }

    public void utfall(long id, long utskickId, String status, String skal) {
        jdbc.sql("update fk_leverans_rad set status = :status, skal = :skal where leverans_id = :id and utskick_id = :utskick and status = 'I_FIL'")
                .param("status", status).param("skal", skal, Types.VARCHAR).param("id", id).param("utskick", utskickId).update();
    }

    public void kvitterad(long id, int avvisade, OffsetDateTime nu) {
        jdbc.sql("update fk_leverans set status = :status, avvisade = :avvisade, kvitterad = :nu where id = :id").param("avvisade", avvisade)
                .param("status", (avvisade == 0 ? Status.KVITTERAD : Status.KVITTERAD_MED_AVVISADE).name()).param("nu", nu).param("id", id).update();
    }

    public void uppfoljd(long id, String text, String vem, OffsetDateTime nu) {
        jdbc.sql("update fk_leverans set uppfoljd = :nu, uppfoljd_av = :vem, uppfoljning = :text where id = :id and uppfoljd is null")
                .param("nu", nu).param("vem", vem).param("text", text).param("id", id).update();
    }

    /** How many deliveries a chef has to follow up. */
    public int attFoljaUpp() {
        return jdbc.sql("select count(*) from fk_leverans where status in ('KVITTERAD_MED_AVVISADE', 'UTAN_KVITTO') and uppfoljd is null")
                .query(Integer.class).single();
    }

    public void utanKvitto(long id) {
        jdbc.sql("update fk_leverans_rad set status = 'BREV', skal = 'Inget kvitto kom i tid.' where leverans_id = :id and status = 'I_FIL'").param("id", id).update();
        jdbc.sql("update fk_leverans set status = 'UTAN_KVITTO' where id = :id and status = 'SAND'").param("id", id).update();
    }

    /** The letters that are to go by post: could not go by file, were refused, or were never answered for; each is given once. */
    public List<Long> blirBrev(long id) {
        jdbc.sql("update fk_leverans_rad set status = 'BREV' where leverans_id = :id and status = 'AVVISAD'").param("id", id).update();
        return jdbc.sql("""
                select r.utskick_id from fk_leverans_rad r join utskick u on u.id = r.utskick_id
                where r.leverans_id = :id and r.status = 'BREV' and u.kanal in ('FIL', 'ELEKTRONISK') and u.status <> 'DELGIVEN' order by r.nr
                """).param("id", id).query(Long.class).list();
    }

    private static Leverans leverans(ResultSet rs, int nummer) throws SQLException {
        return new Leverans(rs.getLong("id"), rs.getInt("nummer"), rs.getString("nyckel"), rs.getObject("dag", LocalDate.class),
                Status.valueOf(rs.getString("status")), rs.getInt("antal"), Belopp.ore(rs.getLong("summa_ore")), rs.getObject("skapad", OffsetDateTime.class),
                rs.getObject("sand", OffsetDateTime.class), rs.getObject("kvitto_senast", LocalDate.class), rs.getObject("kvitterad", OffsetDateTime.class),
                rs.getInt("avvisade"), uppfoljning(rs));
    }

    private static Uppfoljning uppfoljning(ResultSet rs) throws SQLException {
        OffsetDateTime tid = rs.getObject("uppfoljd", OffsetDateTime.class);
        return tid == null ? null : new Uppfoljning(tid, rs.getString("uppfoljd_av"), rs.getString("uppfoljning"));
    }
}
