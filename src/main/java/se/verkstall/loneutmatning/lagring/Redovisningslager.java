package se.verkstall.loneutmatning.lagring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.berakning.Orsak;

/** What employers have accounted for, and the running maintenance it pays. */
@Repository
public class Redovisningslager {

    private static final String ALLA = """
            select r.*, l.nummer, m.malnummer from arbetsgivarredovisning r join loneutmatning l on l.id = r.loneutmatning_id join mal m on m.id = r.mal_id\s""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Redovisningslager(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Running maintenance that falls due on a day. */
    public record Underhallspost(long fordranId, LocalDate forfallodag, Belopp belopp, Belopp betald) {

        public Belopp kvar() {
            return belopp.minus(betald);
        }
    }

    /** Keeps the report; false if one with its reference is there already. */
    public boolean laggTill(long loneutmatningId, Arbetsgivarredovisning r, OffsetDateTime tid) {
        return jdbc.sql("""
                insert into arbetsgivarredovisning (loneutmatning_id, referens, mal_id, manad, lonedag, influten, belopp_ore, nettolon_ore, orsak,
                    orsak_text, foljs_upp, tid)
                select :id, :referens, m.id, :manad, :lonedag, :influten, :belopp, :nettolon, :orsak, :orsakText, :foljsUpp, :tid
                from mal m where m.malnummer = :malnummer
                on conflict (loneutmatning_id, referens) do nothing
                """).param("id", loneutmatningId).param("referens", r.referens()).param("manad", r.manad().atDay(1)).param("lonedag", r.lonedag())
                .param("influten", r.influten()).param("belopp", r.belopp().ore())
                .param("nettolon", r.nettolon() == null ? null : r.nettolon().ore(), java.sql.Types.BIGINT)
                .param("orsak", r.orsak() == null ? null : r.orsak().name(), java.sql.Types.VARCHAR)
                .param("orsakText", r.orsakText(), java.sql.Types.VARCHAR).param("foljsUpp", r.foljsUpp()).param("tid", tid)
                .param("malnummer", r.malnummer()).update() == 1;
    }

    public Optional<Arbetsgivarredovisning> hitta(long loneutmatningId, String referens) {
        return jdbc.sql(ALLA + "where r.loneutmatning_id = :id and r.referens = :referens").param("id", loneutmatningId)
                .param("referens", referens).query(Redovisningslager::rad).optional();
    }

    /** Every report, the first first. */
    public List<Arbetsgivarredovisning> alla(long loneutmatningId) {
        return jdbc.sql(ALLA + "where r.loneutmatning_id = :id order by r.id").param("id", loneutmatningId).query(Redovisningslager::rad).list();
    }

    /** Reports not yet shared, the first first. */
    public List<Arbetsgivarredovisning> ofordelade(long loneutmatningId) {
        return jdbc.sql(ALLA + "where r.loneutmatning_id = :id and r.fordelad is null order by r.id").param("id", loneutmatningId)
                .query(Redovisningslager::rad).list();
    }

    public void fordelad(long redovisningId, Object fordelning, Belopp rest, OffsetDateTime tid) {
        jdbc.sql("update arbetsgivarredovisning set fordelad = :tid, fordelning = cast(:fordelning as jsonb), rest_ore = :rest where id = :id and fordelad is null")
                .param("tid", tid).param("fordelning", skriv(fordelning)).param("rest", rest.ore()).param("id", redovisningId).update();
    }

    /** Takes up running maintenance that falls due on the days; what is there already stays. */
    public void taUpp(long fordranId, Belopp belopp, List<LocalDate> forfallodagar) {
        for (LocalDate dag : forfallodagar) {
            jdbc.sql("insert into underhallspost (fordran_id, forfallodag, belopp_ore) values (:id, :dag, :belopp) on conflict do nothing")
                    .param("id", fordranId).param("dag", dag).param("belopp", belopp.ore()).update();
        }
    }

    /** How many months apart a claim's maintenance is paid: 1 unless something else is known. */
    public int bidragstid(long fordranId) {
        return jdbc.sql("select manader from bidragstid where fordran_id = :id").param("id", fordranId).query(Integer.class).optional().orElse(1);
    }

    /** Notes it; 1 takes the note away. */
    public void bidragstid(long fordranId, int manader) {
        jdbc.sql("delete from bidragstid where fordran_id = :id").param("id", fordranId).update();
        if (manader > 1) {
            jdbc.sql("insert into bidragstid (fordran_id, manader) values (:id, :manader)").param("id", fordranId).param("manader", manader).update();
        }
    }

    /** Running maintenance of a claim that is not fully paid, the oldest first. */
    public List<Underhallspost> obetalda(long fordranId) {
        return jdbc.sql("select * from underhallspost where fordran_id = :id and betald_ore < belopp_ore order by forfallodag").param("id", fordranId)
                .query((rs, i) -> new Underhallspost(rs.getLong("fordran_id"), rs.getObject("forfallodag", LocalDate.class),
                        Belopp.ore(rs.getLong("belopp_ore")), Belopp.ore(rs.getLong("betald_ore")))).list();
    }

    public void betala(Underhallspost post, Belopp belopp) {
        jdbc.sql("update underhallspost set betald_ore = betald_ore + :belopp where fordran_id = :id and forfallodag = :dag")
                .param("belopp", belopp.ore()).param("id", post.fordranId()).param("dag", post.forfallodag()).update();
    }

    private static Arbetsgivarredovisning rad(ResultSet rs, int nummer) throws SQLException {
        Long nettolon = rs.getObject("nettolon_ore", Long.class);
        Long rest = rs.getObject("rest_ore", Long.class);
        return new Arbetsgivarredovisning(rs.getLong("id"), rs.getString("nummer"), rs.getString("malnummer"), rs.getString("referens"),
                YearMonth.from(rs.getObject("manad", LocalDate.class)), rs.getObject("lonedag", LocalDate.class),
                rs.getObject("influten", LocalDate.class), Belopp.ore(rs.getLong("belopp_ore")), nettolon == null ? null : Belopp.ore(nettolon),
                rs.getString("orsak") == null ? null : Orsak.valueOf(rs.getString("orsak")), rs.getString("orsak_text"), rs.getBoolean("foljs_upp"),
                rs.getObject("fordelad", OffsetDateTime.class), rest == null ? null : Belopp.ore(rest));
    }

    private String skriv(Object varde) {
        try {
            return json.writeValueAsString(varde);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
