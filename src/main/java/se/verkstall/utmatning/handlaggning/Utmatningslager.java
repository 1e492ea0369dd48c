package se.verkstall.utmatning.handlaggning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Formansslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.RattSomSadan;
import se.verkstall.utmatning.Utmatning;
import se.verkstall.utmatning.Utmatningsuppgifter;

/** The table of attachments. */
@Repository
public class Utmatningslager {

    private static final String ALLA = "select u.*, m.malnummer from utmatning u join mal m on m.id = u.mal_id ";

    private final JdbcClient jdbc;

    Utmatningslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Utmatning laggTill(String malnummer, long egendomId, String skal, String delgivningskrav) {
        long id = jdbc.sql("""
                insert into utmatning (mal_id, egendom_id, skal, delgivningskrav)
                select id, :egendom, :skal, :krav from mal where malnummer = :mal returning id
                """).param("egendom", egendomId).param("skal", skal).param("krav", delgivningskrav).param("mal", malnummer)
                .query(Long.class).single();
        return hamta(id);
    }

    /** The attachment, locked until the transaction ends. */
    public Utmatning las(long id) {
        jdbc.sql("select 1 from utmatning where id = :id for update").param("id", id).query(Integer.class).optional();
        return hamta(id);
    }

    /** The attachment. */
    public Utmatning hamta(long id) {
        return jdbc.sql(ALLA + "where u.id = :id").param("id", id).query(Utmatningslager::utmatning).optional()
                .orElseThrow(() -> new IllegalArgumentException("Det finns ingen utmätning " + id + "."));
    }

    /** The attachments of a case, the first first. */
    public List<Utmatning> i(String malnummer) {
        return jdbc.sql(ALLA + "where m.malnummer = :mal order by u.id").param("mal", malnummer).query(Utmatningslager::utmatning).list();
    }

    /** The latest attachment of a case that has not been lifted. */
    public Optional<Utmatning> pagaende(String malnummer) {
        return i(malnummer).stream().filter(u -> u.havdDag() == null).reduce((a, b) -> b);
    }

    void provisorisk(long id, LocalDate dag) {
        jdbc.sql("update utmatning set provisorisk_dag = :dag where id = :id").param("dag", dag).param("id", id).update();
    }

    void provisoriskHavd(long id, LocalDate dag) {
        jdbc.sql("update utmatning set provisorisk_havd = :dag where id = :id").param("dag", dag).param("id", id).update();
    }

    void beslutad(long id, LocalDate dag, String vem) {
        jdbc.sql("update utmatning set beslutsdag = :dag, beslutad_av = :vem where id = :id").param("dag", dag).param("vem", vem).param("id", id).update();
    }

    void havd(long id, LocalDate dag, String skal) {
        jdbc.sql("update utmatning set havd_dag = :dag, havd_skal = :skal where id = :id and havd_dag is null").param("dag", dag).param("skal", skal)
                .param("id", id).update();
    }

    void protokoll(long id, long handlingId) {
        jdbc.sql("update utmatning set protokoll_id = :handling where id = :id").param("handling", handlingId).param("id", id).update();
    }

    void grund(long id, String grund) {
        jdbc.sql("update utmatning set havd_grund = :grund where id = :id").param("grund", grund).param("id", id).update();
    }

    /** Whether a court has lifted it. */
    boolean avDomstol(long id) {
        return jdbc.sql("select coalesce(havd_grund = 'DOMSTOL', false) from utmatning where id = :id").param("id", id).query(Boolean.class).single();
    }

    void uppgifter(long id, Utmatningsuppgifter u) {
        jdbc.sql("""
                update utmatning set formansratt = :formansratt, andel = :andel, forbehall_tredje_man = :tredje, tullverket = :tull, namngiven = :namngiven,
                       namngiven_adress = :adress, datapantbrev = :datapantbrev, begransad_effekt = :effekt, vapen = :vapen, hemvistmyndighet = :hemvist,
                       elektroniskt = :elektroniskt where id = :id
                """).param("formansratt", u.formansratt()).param("andel", u.andel()).param("tredje", u.forbehallTredjeMan()).param("tull", u.tullverket())
                .param("namngiven", u.namngiven()).param("adress", u.namngivenAdress()).param("datapantbrev", u.datapantbrev()).param("effekt", u.begransadEffekt())
                .param("vapen", u.vapen()).param("hemvist", u.hemvistmyndighet()).param("elektroniskt", u.elektroniskt()).param("id", id).update();
    }

    /** What else is known of the property. */
    public Utmatningsuppgifter uppgifter(long id) {
        return jdbc.sql("select * from utmatning where id = :id").param("id", id).query((rs, rad) -> new Utmatningsuppgifter(rs.getString("formansratt"), rs.getString("andel"),
                rs.getBoolean("forbehall_tredje_man"), rs.getBoolean("tullverket"), rs.getString("namngiven"), rs.getString("namngiven_adress"),
                rs.getBoolean("datapantbrev"), rs.getBoolean("begransad_effekt"), rs.getString("vapen"), rs.getString("hemvistmyndighet"),
                rs.getBoolean("elektroniskt"))).single();
    }

    void ratt(long id, RattSomSadan ratt) {
        jdbc.sql("update utmatning set ratt_till = :forman, ratt_utgivare = :utgivare where id = :id").param("forman", ratt.forman().name())
                .param("utgivare", ratt.utgivare()).param("id", id).update();
    }

    /** What the attached right yields, if it is the right as such to something that is attached as wages are. */
    @Lagrum("UB 7:18")
    public Optional<RattSomSadan> ratt(long id) {
        return jdbc.sql("select ratt_till, ratt_utgivare from utmatning where id = :id and ratt_till is not null").param("id", id)
                .query((rs, rad) -> new RattSomSadan(Formansslag.valueOf(rs.getString("ratt_till")), rs.getString("ratt_utgivare"))).optional();
    }

    private static Utmatning utmatning(ResultSet rs, int rad) throws SQLException {
        return new Utmatning(rs.getLong("id"), rs.getString("malnummer"), rs.getLong("egendom_id"), rs.getString("skal"),
                rs.getObject("provisorisk_dag", LocalDate.class), rs.getObject("beslutsdag", LocalDate.class), rs.getString("beslutad_av"),
                rs.getString("delgivningskrav"), rs.getObject("havd_dag", LocalDate.class), rs.getString("havd_skal"));
    }
}
