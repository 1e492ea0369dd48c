package se.verkstall.forsakringskassan.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.forsakringskassan.Meddelande;
import se.verkstall.forsakringskassan.berakning.Avvikelse;
import se.verkstall.lag.Belopp;

/** The table of messages. Everything runs in the caller's transaction. */
@Repository
public class Meddelandelager {

    private static final String ALLA = """
            select f.*, m.malnummer, l.nummer from fk_meddelande f join mal m on m.id = f.mal_id join loneutmatning l on l.id = f.loneutmatning_id\s""";

    private final JdbcClient jdbc;

    Meddelandelager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long laggTill(long loneutmatningId, Meddelande m, long handlingId, String vem) {
        return jdbc.sql("""
                insert into fk_meddelande (referens, loneutmatning_id, mal_id, manad, begart_ore, avdraget_ore, orsak, annan_ersattning, uppgift, handling_id, vem, tid)
                select :referens, :loneutmatning, id, :manad, :begart, :avdraget, :orsak, :annan, :uppgift, :handling, :vem, :tid
                from mal where malnummer = :malnummer returning id
                """).param("referens", m.referens()).param("loneutmatning", loneutmatningId).param("manad", m.manad().atDay(1))
                .param("begart", m.avvikelse().begart().ore()).param("avdraget", m.avvikelse().avdraget().ore()).param("orsak", m.orsak())
                .param("annan", m.avvikelse().annanErsattning(), Types.VARCHAR).param("uppgift", m.uppgift()).param("handling", handlingId)
                .param("vem", vem).param("tid", m.tid()).param("malnummer", m.malnummer()).query(Long.class).single();
    }

    public Meddelande hamta(long id) {
        return jdbc.sql(ALLA + "where f.id = :id").param("id", id).query(Meddelandelager::rad).single();
    }

    public Optional<Meddelande> medReferens(String referens) {
        return jdbc.sql(ALLA + "where f.referens = :referens").param("referens", referens).query(Meddelandelager::rad).optional();
    }

    public List<Meddelande> senaste(int hogst) {
        return jdbc.sql(ALLA + "order by f.id desc limit :hogst").param("hogst", hogst).query(Meddelandelager::rad).list();
    }

    public void provad(long id, String foljd, String motivering, String vem, OffsetDateTime nu) {
        jdbc.sql("update fk_meddelande set foljd = :foljd, motivering = :motivering, provad_av = :vem, provad = :nu where id = :id and provad is null")
                .param("foljd", foljd).param("motivering", motivering).param("vem", vem).param("nu", nu).param("id", id).update();
    }

    private static Meddelande rad(ResultSet rs, int nummer) throws SQLException {
        return new Meddelande(rs.getLong("id"), rs.getString("referens"), rs.getString("malnummer"), rs.getString("nummer"),
                YearMonth.from(rs.getObject("manad", LocalDate.class)),
                new Avvikelse(Belopp.ore(rs.getLong("begart_ore")), Belopp.ore(rs.getLong("avdraget_ore")), rs.getString("annan_ersattning")),
                rs.getString("orsak"), rs.getBoolean("uppgift"), rs.getLong("handling_id"), rs.getObject("tid", OffsetDateTime.class), rs.getString("foljd"),
                rs.getString("motivering"));
    }
}
