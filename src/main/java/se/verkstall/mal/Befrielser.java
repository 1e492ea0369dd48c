package se.verkstall.mal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** What debtors have been freed of though no money came, and what has come for it since. */
@Service
@Lagrum("UB 7:23")
public class Befrielser {

    private static final String ALLA = """
            select a.id, a.nyckel, m.malnummer, f.id as fordran_id, f.nr, a.dag, a.kostnad_ore + a.ranta_ore + a.kapital_ore + a.lopande_ore as belopp,
                   (select coalesce(sum(e.belopp_ore), 0) from avrakning_ersattning e where e.avrakning_id = a.id) as ersatt
            from avrakning a join mal m on m.id = a.mal_id join fordran f on f.id = a.fordran_id where a.utan_medel and\s""";

    private final JdbcClient jdbc;
    private final Clock klocka;

    Befrielser(JdbcClient jdbc, Clock klocka) {
        this.jdbc = jdbc;
        this.klocka = klocka;
    }

    /** What an event freed debtors of, the first case first. */
    @Transactional(readOnly = true)
    public List<Befrielse> av(String nyckel) {
        return las(jdbc.sql(ALLA + "a.nyckel = :nyckel order by m.id, f.nr").param("nyckel", nyckel));
    }

    /** What the debtor of a case has been freed of, the first first. */
    @Transactional(readOnly = true)
    public List<Befrielse> i(String malnummer) {
        return las(jdbc.sql(ALLA + "m.malnummer = :malnummer order by a.id").param("malnummer", malnummer));
    }

    /** Notes that money has come for it; the same event twice is noted once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ersatt(Befrielse befrielse, String nyckel, Belopp belopp) {
        jdbc.sql("""
                insert into avrakning_ersattning (avrakning_id, nyckel, dag, belopp_ore, tid) values (:id, :nyckel, :dag, :belopp, :tid) on conflict do nothing
                """).param("id", befrielse.avrakningId()).param("nyckel", nyckel).param("dag", LocalDate.now(klocka)).param("belopp", belopp.ore())
                .param("tid", OffsetDateTime.now(klocka)).update();
    }

    private static List<Befrielse> las(JdbcClient.StatementSpec fraga) {
        return fraga.query((rs, i) -> new Befrielse(rs.getLong("id"), rs.getString("nyckel"), rs.getString("malnummer"), rs.getLong("fordran_id"), rs.getInt("nr"),
                rs.getObject("dag", LocalDate.class), Belopp.ore(rs.getLong("belopp")), Belopp.ore(rs.getLong("ersatt")))).list();
    }
}
