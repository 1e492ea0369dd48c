package se.verkstall.loneutmatning.lagring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Belopp;

/** The cases in which an employer's liability is enforced. Everything runs in the caller's transaction. */
@Repository
public class Ansvarslager {

    private final JdbcClient jdbc;

    Ansvarslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a case is about: the attachment, and the month whose wage it is. */
    public record Ansvar(String loneutmatningsnummer, YearMonth manad, Belopp belopp) {
    }

    public void laggTill(String malnummer, long loneutmatningId, YearMonth manad, Belopp belopp) {
        jdbc.sql("insert into arbetsgivaransvar (mal_id, loneutmatning_id, manad, belopp_ore) select id, :l, :manad, :belopp from mal where malnummer = :malnummer")
                .param("l", loneutmatningId).param("manad", manad.atDay(1)).param("belopp", belopp.ore()).param("malnummer", malnummer).update();
    }

    /** The case in which a month's wage is claimed of the employer, or empty. */
    public Optional<String> forManad(long loneutmatningId, YearMonth manad) {
        return jdbc.sql("select m.malnummer from arbetsgivaransvar a join mal m on m.id = a.mal_id where a.loneutmatning_id = :l and a.manad = :manad")
                .param("l", loneutmatningId).param("manad", manad.atDay(1)).query(String.class).optional();
    }

    /** What the case is about, or empty if it is another case. */
    public Optional<Ansvar> i(String malnummer) {
        return jdbc.sql("""
                select l.nummer, a.manad, a.belopp_ore from arbetsgivaransvar a join loneutmatning l on l.id = a.loneutmatning_id join mal m on m.id = a.mal_id
                where m.malnummer = :malnummer
                """).param("malnummer", malnummer).query((rs, i) -> new Ansvar(rs.getString("nummer"), YearMonth.from(rs.getObject("manad", LocalDate.class)),
                Belopp.ore(rs.getLong("belopp_ore")))).optional();
    }
}
