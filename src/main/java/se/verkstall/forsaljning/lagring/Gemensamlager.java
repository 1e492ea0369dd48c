package se.verkstall.forsaljning.lagring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.forsaljning.Gemensammedlem;
import se.verkstall.forsaljning.berakning.Utropssatt.Satt;
import se.verkstall.forsaljning.berakning.Utropssatt.Undantag;
import se.verkstall.lag.Belopp;

/** The jointly mortgaged properties that are sold at the same auction, and with how much of each claim each of them answers. */
@Repository
public class Gemensamlager {

    private static final String MEDLEM = "select m.* from gemensam_medlem m join gemensam_forsaljning g on g.id = m.grupp_id where m.utgatt_skal is null and ";

    private final JdbcClient jdbc;

    Gemensamlager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A claim as one property answers for it.
     *
     * @param nyckel names it in all the properties
     * @param rang its place among all claims in all of them
     * @param anspraksId the claim, or {@code null} for what was attached for
     * @param malnummer the case it was attached for in, or {@code null}
     * @param belopp what it is taken up with in the list, an ägarhypotek on the same mortgage deed included
     */
    public record Del(String nyckel, int rang, Long anspraksId, String malnummer, Belopp belopp, Belopp kostnad, Belopp ranta, Belopp kapital, Belopp pantbrev, Belopp tillagg) {
    }

    /** A new group with its first member. */
    public long bilda(LocalDate dag, long forsaljningId) {
        long id = jdbc.sql("insert into gemensam_forsaljning (bildad) values (:dag) returning id").param("dag", dag).query(Long.class).single();
        laggTill(id, forsaljningId);
        return id;
    }

    public void laggTill(long gruppId, long forsaljningId) {
        jdbc.sql("insert into gemensam_medlem (grupp_id, forsaljning_id) values (:grupp, :id)").param("grupp", gruppId).param("id", forsaljningId).update();
    }

    /** The membership of a sale in a group whose auction has not been held, or empty. */
    public Optional<Gemensammedlem> medlem(long forsaljningId) {
        return jdbc.sql(MEDLEM + "not g.avslutad and m.forsaljning_id = :id").param("id", forsaljningId).query(Gemensammedlem.class).optional();
    }

    /** The members that are left, in the order they came. The group is locked until the transaction ends. */
    public List<Gemensammedlem> las(long gruppId) {
        jdbc.sql("select id from gemensam_forsaljning where id = :id for update").param("id", gruppId).query(Long.class).single();
        return medlemmar(gruppId);
    }

    /** The members that are left, in the order they came. */
    public List<Gemensammedlem> medlemmar(long gruppId) {
        return jdbc.sql(MEDLEM + "g.id = :id order by m.forsaljning_id").param("id", gruppId).query(Gemensammedlem.class).list();
    }

    public void bevakad(long gruppId, long forsaljningId, boolean bevakad) {
        jdbc.sql("update gemensam_medlem set bevakad = :ja where grupp_id = :grupp and forsaljning_id = :id").param("ja", bevakad).param("grupp", gruppId).param("id", forsaljningId).update();
    }

    /** It leads, and nobody else. */
    public void leder(long gruppId, long forsaljningId) {
        jdbc.sql("update gemensam_medlem set leder = (forsaljning_id = :id) where grupp_id = :grupp").param("grupp", gruppId).param("id", forsaljningId).update();
    }

    public void utgar(long gruppId, long forsaljningId, String skal) {
        jdbc.sql("update gemensam_medlem set utgatt_skal = :skal, leder = false where grupp_id = :grupp and forsaljning_id = :id").param("skal", skal).param("grupp", gruppId)
                .param("id", forsaljningId).update();
    }

    public void ansvar(long gruppId, long forsaljningId, boolean indragen, boolean andraHand) {
        jdbc.sql("update gemensam_medlem set indragen = :indragen, andra_hand = :hand where grupp_id = :grupp and forsaljning_id = :id").param("indragen", indragen).param("hand", andraHand)
                .param("grupp", gruppId).param("id", forsaljningId).update();
    }

    public void avsluta(long gruppId) {
        jdbc.sql("update gemensam_forsaljning set avslutad = true where id = :id").param("id", gruppId).update();
    }

    public void utropssatt(long gruppId, Satt satt, Undantag undantag) {
        jdbc.sql("update gemensam_forsaljning set utropssatt = :satt, undantag = :undantag where id = :id").param("satt", satt.name()).param("undantag", undantag == null ? null : undantag.name())
                .param("id", gruppId).update();
    }

    /** How they are called out, or empty until the lists are drawn up. */
    public Optional<Satt> utropssatt(long gruppId) {
        return jdbc.sql("select utropssatt from gemensam_forsaljning where id = :id").param("id", gruppId).query(String.class).list().stream().filter(s -> s != null).map(Satt::valueOf).findFirst();
    }

    /** Rewrites with how much of each claim a property answers. */
    public void delar(long gruppId, long forsaljningId, List<Del> delar) {
        jdbc.sql("delete from gemensam_ansprak where grupp_id = :grupp and forsaljning_id = :id").param("grupp", gruppId).param("id", forsaljningId).update();
        for (Del d : delar) {
            jdbc.sql("""
                    insert into gemensam_ansprak (grupp_id, forsaljning_id, nyckel, rang, ansprak_id, malnummer, belopp_ore, kostnad_ore, ranta_ore, kapital_ore, pantbrev_ore, tillagg_ore)
                    values (:grupp, :id, :nyckel, :rang, cast(:ansprak as bigint), cast(:mal as text), :belopp, :kostnad, :ranta, :kapital, cast(:pantbrev as bigint), :tillagg)
                    """).param("grupp", gruppId).param("id", forsaljningId).param("nyckel", d.nyckel()).param("rang", d.rang()).param("ansprak", d.anspraksId()).param("mal", d.malnummer())
                    .param("belopp", d.belopp().ore()).param("kostnad", d.kostnad().ore()).param("ranta", d.ranta().ore()).param("kapital", d.kapital().ore()).param("pantbrev", d.pantbrev() == null ? null : d.pantbrev().ore())
                    .param("tillagg", d.tillagg().ore()).update();
        }
    }

    /** With how much of each claim a property answers in a group, the best first. */
    public List<Del> delar(long gruppId, long forsaljningId) {
        return jdbc.sql("select * from gemensam_ansprak where grupp_id = :grupp and forsaljning_id = :id order by rang, id").param("grupp", gruppId).param("id", forsaljningId)
                .query((rs, i) -> {
                    Long pantbrev = rs.getObject("pantbrev_ore", Long.class);
                    return new Del(rs.getString("nyckel"), rs.getInt("rang"), rs.getObject("ansprak_id", Long.class), rs.getString("malnummer"), Belopp.ore(rs.getLong("belopp_ore")),
                            Belopp.ore(rs.getLong("kostnad_ore")),
                            Belopp.ore(rs.getLong("ranta_ore")), Belopp.ore(rs.getLong("kapital_ore")), pantbrev == null ? null : Belopp.ore(pantbrev), Belopp.ore(rs.getLong("tillagg_ore")));
                }).list();
    }

    /** The group in which the property was sold at an auction, or empty. */
    public Optional<Long> saldI(long auktionId) {
        return jdbc.sql("""
                select m.grupp_id from gemensam_medlem m join auktion a on a.forsaljning_id = m.forsaljning_id
                where a.id = :id and m.utgatt_skal is null and m.auktion_id = a.id
                """).param("id", auktionId).query(Long.class).optional();
    }

    /** The auction that was held for the group. */
    public void hallen(long gruppId, long forsaljningId, long auktionId) {
        jdbc.sql("update gemensam_medlem set auktion_id = :auktion where grupp_id = :grupp and forsaljning_id = :id").param("auktion", auktionId).param("grupp", gruppId)
                .param("id", forsaljningId).update();
    }

    /** Whether it was sold at the auction of the group. */
    public boolean sald(long gruppId, long forsaljningId) {
        return jdbc.sql("select auktion_id is not null from gemensam_medlem where grupp_id = :grupp and forsaljning_id = :id").param("grupp", gruppId).param("id", forsaljningId)
                .query(Boolean.class).single();
    }

    /** The members of the group that a sale was in last, those that left not counted. */
    public List<Gemensammedlem> iSammaGrupp(long forsaljningId) {
        return jdbc.sql(MEDLEM + "g.id = (select max(grupp_id) from gemensam_medlem where forsaljning_id = :id and utgatt_skal is null) order by m.forsaljning_id").param("id", forsaljningId)
                .query(Gemensammedlem.class).list();
    }
}
