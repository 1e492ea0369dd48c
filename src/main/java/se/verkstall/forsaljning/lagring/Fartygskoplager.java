package se.verkstall.forsaljning.lagring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Belopp;

/** What happens to the purchase of a ship or aircraft after the bid was accepted: settlements against the price, appeals, what a buyer who did not pay answers for. */
@Repository
public class Fartygskoplager {

    private final JdbcClient jdbc;

    Fartygskoplager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has been settled of a claim against the price. */
    public record Avrakning(long id, long kopId, String fordran, String borgenar, String adress, Belopp belopp, LocalDate dag) {
    }

    /**
     * An appeal of the sale.
     *
     * @param forordnad the day of an order that keeps the buyer from taking possession, or {@code null}
     * @param havd the day it was lifted, or {@code null}
     * @param utgang STAR_FAST, UPPHAVD or FRANTRATT, or {@code null} until it is decided
     */
    public record Overklagande(long id, long kopId, String klagande, LocalDate inkom, LocalDate forordnad, LocalDate havd, String utgang) {

        /** Whether an order stands that keeps the buyer from taking possession. */
        public boolean hindrar() {
            return forordnad != null && havd == null && utgang == null;
        }
    }

    /**
     * What a buyer has to answer for.
     *
     * @param gett what that has yielded, or {@code null} until it is known
     */
    public record Ansvar(long kopId, Belopp krav, LocalDate betalasTill, Belopp gett) {
    }

    public long avraknad(Avrakning a) {
        return jdbc.sql("insert into kop_avrakning (kop_id, fordran, borgenar, adress, belopp_ore, dag) values (:kop, :fordran, :borgenar, :adress, :belopp, :dag) returning id")
                .param("kop", a.kopId()).param("fordran", a.fordran()).param("borgenar", a.borgenar()).param("adress", a.adress()).param("belopp", a.belopp().ore()).param("dag", a.dag())
                .query(Long.class).single();
    }

    /** The settlements of a purchase that stand, the first first. */
    public List<Avrakning> avrakningar(long kopId) {
        return jdbc.sql("select * from kop_avrakning where kop_id = :kop and atergick is null order by id").param("kop", kopId).query((rs, i) -> new Avrakning(rs.getLong("id"), kopId,
                rs.getString("fordran"), rs.getString("borgenar"), rs.getString("adress"), Belopp.ore(rs.getLong("belopp_ore")), rs.getObject("dag", LocalDate.class))).list();
    }

    public void atergick(long avrakningId, LocalDate dag) {
        jdbc.sql("update kop_avrakning set atergick = :dag where id = :id").param("dag", dag).param("id", avrakningId).update();
    }

    public void overklagat(long kopId, String klagande, LocalDate inkom, LocalDate forordnad) {
        jdbc.sql("insert into fartyg_overklagande (kop_id, klagande, inkom, forordnad) values (:kop, :vem, :dag, cast(:forordnad as date))").param("kop", kopId).param("vem", klagande)
                .param("dag", inkom).param("forordnad", forordnad).update();
    }

    /** The appeals of a purchase, the first first. */
    public List<Overklagande> overklaganden(long kopId) {
        return jdbc.sql("select * from fartyg_overklagande where kop_id = :kop order by id").param("kop", kopId).query((rs, i) -> new Overklagande(rs.getLong("id"), kopId,
                rs.getString("klagande"), rs.getObject("inkom", LocalDate.class), rs.getObject("forordnad", LocalDate.class), rs.getObject("havd", LocalDate.class),
                rs.getString("utgang"))).list();
    }

    /** A court has ordered, on the latest appeal, that the buyer may not take possession; or has lifted the order. */
    public void forordnat(long kopId, LocalDate forordnad, LocalDate havd) {
        jdbc.sql("update fartyg_overklagande set forordnad = :forordnad, havd = cast(:havd as date) where id = (select max(id) from fartyg_overklagande where kop_id = :kop)")
                .param("forordnad", forordnad).param("havd", havd).param("kop", kopId).update();
    }

    /** The appeals that were open are decided alike. */
    public void avgjort(long kopId, String utgang, String domstol, LocalDate dag, String skal) {
        jdbc.sql("update fartyg_overklagande set utgang = :utgang, domstol = :domstol, avgjord_dag = :dag, skal = :skal where kop_id = :kop and utgang is null")
                .param("utgang", utgang).param("domstol", domstol).param("dag", dag).param("skal", skal).param("kop", kopId).update();
    }

    /** How the down payment was given: KONTANT, SAKERHET or BEFRIAD. */
    public String handpenningSatt(long kopId) {
        return jdbc.sql("select coalesce(handpenning_satt, 'KONTANT') from kop where id = :id").param("id", kopId).query(String.class).single();
    }

    public void kravd(long kopId, Belopp krav, LocalDate betalasTill) {
        jdbc.sql("insert into kop_ansvar (kop_id, krav_ore, betalas_till) values (:kop, :krav, :dag) on conflict (kop_id) do nothing").param("kop", kopId).param("krav", krav.ore())
                .param("dag", betalasTill).update();
    }

    public void gett(long kopId, Belopp belopp) {
        jdbc.sql("update kop_ansvar set gett_ore = :belopp where kop_id = :kop").param("belopp", belopp.ore()).param("kop", kopId).update();
    }

    /** What a buyer has to answer for, or empty. */
    public Optional<Ansvar> ansvar(long kopId) {
        return jdbc.sql("select * from kop_ansvar where kop_id = :kop").param("kop", kopId).query((rs, i) -> {
            Long gett = rs.getObject("gett_ore", Long.class);
            return new Ansvar(kopId, Belopp.ore(rs.getLong("krav_ore")), rs.getObject("betalas_till", LocalDate.class), gett == null ? null : Belopp.ore(gett));
        }).optional();
    }
}
