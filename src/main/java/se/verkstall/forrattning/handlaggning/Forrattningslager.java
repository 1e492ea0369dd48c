package se.verkstall.forrattning.handlaggning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.forrattning.Forrattning;
import se.verkstall.forrattning.Forrattning.Forlopp;
import se.verkstall.forrattning.Forrattning.Plan;

/** The table of förrättningar. */
@Repository
public class Forrattningslager {

    private static final String ALLA = "select f.*, m.malnummer from forrattning f join mal m on m.id = f.mal_id ";

    private final JdbcClient jdbc;

    Forrattningslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Forrattning laggTill(String malnummer, Plan p, String vem) {
        long id = jdbc.sql("""
                insert into forrattning (mal_id, andamal, dag, fran, till, plats, platsslag, tid_skal, tid_skal_av, underrattelse_skal, polis_skal, vittne, vittne_skal)
                select id, :andamal, :dag, :fran, :till, :plats, :platsslag, :tidSkal, :tidSkalAv, :underrattelseSkal, :polis, :vittne, :vittneSkal
                from mal where malnummer = :mal returning id
                """).param("andamal", p.andamal().name()).param("dag", p.dag()).param("fran", p.fran()).param("till", p.till()).param("plats", p.plats())
                .param("platsslag", p.platsslag().name()).param("tidSkal", p.tidSkal()).param("tidSkalAv", p.tidSkal() == null ? null : vem)
                .param("underrattelseSkal", p.underrattelseSkal()).param("polis", p.polisSkal()).param("vittne", p.vittne()).param("vittneSkal", p.vittneSkal())
                .param("mal", malnummer).query(Long.class).single();
        return hamta(id);
    }

    /** The förrättning. */
    public Forrattning hamta(long id) {
        return jdbc.sql(ALLA + "where f.id = :id").param("id", id).query(Forrattningslager::forrattning).optional()
                .orElseThrow(() -> new IllegalArgumentException("Det finns ingen förrättning " + id + "."));
    }

    /** The förrättningar of a case, the first first. */
    public List<Forrattning> i(String malnummer) {
        return jdbc.sql(ALLA + "where m.malnummer = :mal order by f.id").param("mal", malnummer).query(Forrattningslager::forrattning).list();
    }

    void skalForTiden(long id, String skal, String vem) {
        jdbc.sql("update forrattning set tid_skal = :skal, tid_skal_av = :vem where id = :id").param("skal", skal).param("vem", vem).param("id", id).update();
    }

    void underrattad(long id, LocalDate dag) {
        jdbc.sql("update forrattning set underrattad_dag = :dag where id = :id and underrattad_dag is null").param("dag", dag).param("id", id).update();
    }

    void installd(long id, String skal) {
        jdbc.sql("update forrattning set installd_skal = :skal where id = :id").param("skal", skal).param("id", id).update();
    }

    void hallen(long id, Forlopp f) {
        jdbc.sql("""
                update forrattning set borjade = :borjade, slutade = :slutade, narvarande = :narvarande, anmodad = :anmodad, oppnat = :oppnat,
                       bostad_i_franvaro = :bostad, tilltrade_skal = :skal, innehavare = :innehavare, innehavare_adress = :adress,
                       innehavaren_narvarande = :innehavarenNarvarande, avvisade = :avvisade, anteckningar = :anteckningar, verkstalld = :verkstalld,
                       forrattningsman = :man, undantag = :undantag where id = :id
                """).param("borjade", f.borjade()).param("slutade", f.slutade()).param("narvarande", f.narvarande()).param("anmodad", f.anmodad())
                .param("oppnat", f.oppnat()).param("bostad", f.bostadIFranvaro()).param("skal", f.tilltradeSkal()).param("innehavare", f.innehavare())
                .param("adress", f.innehavareAdress()).param("innehavarenNarvarande", f.innehavarenNarvarande()).param("avvisade", f.avvisade())
                .param("anteckningar", f.anteckningar()).param("verkstalld", f.verkstalld()).param("man", f.forrattningsman()).param("undantag", f.undantag())
                .param("id", id).update();
    }

    void protokoll(long id, long handlingId) {
        jdbc.sql("update forrattning set protokoll_id = :handling where id = :id").param("handling", handlingId).param("id", id).update();
    }

    private static Forrattning forrattning(ResultSet rs, int rad) throws SQLException {
        Plan plan = new Plan(Forrattning.Andamal.valueOf(rs.getString("andamal")), rs.getObject("dag", LocalDate.class), rs.getObject("fran", LocalTime.class),
                rs.getObject("till", LocalTime.class), rs.getString("plats"), Forrattning.Platsslag.valueOf(rs.getString("platsslag")), rs.getString("tid_skal"),
                rs.getString("underrattelse_skal"), rs.getString("polis_skal"), rs.getString("vittne"), rs.getString("vittne_skal"));
        return new Forrattning(rs.getLong("id"), rs.getString("malnummer"), plan, forlopp(rs), rs.getObject("underrattad_dag", LocalDate.class),
                rs.getObject("protokoll_id", Long.class));
    }

    private static Forlopp forlopp(ResultSet rs) throws SQLException {
        LocalTime borjade = rs.getObject("borjade", LocalTime.class);
        return borjade == null ? null : new Forlopp(borjade, rs.getObject("slutade", LocalTime.class), rs.getString("narvarande"), rs.getString("anmodad"),
                rs.getBoolean("oppnat"), rs.getBoolean("bostad_i_franvaro"), rs.getString("tilltrade_skal"), rs.getString("innehavare"),
                rs.getString("innehavare_adress"), rs.getBoolean("innehavaren_narvarande"), rs.getString("avvisade"), rs.getString("anteckningar"),
                rs.getBoolean("verkstalld"), rs.getString("forrattningsman"), rs.getString("undantag"));
    }
}
