package se.verkstall.forsaljning.lagring;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Belopp;

/** What happens to the sale of real property after the bid was accepted: appeals, a security that is taken in claim; and what accessories' money covers. */
@Repository
public class Fastighetskoplager {

    private final JdbcClient jdbc;

    Fastighetskoplager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An appeal of the sale.
     *
     * @param utgang STAR_FAST, UPPHAVD or FRANTRATT, or {@code null} until it is decided
     */
    public record Overklagande(long id, long kopId, String klagande, LocalDate inkom, String utgang) {
    }

    public void overklagat(long kopId, String klagande, LocalDate inkom) {
        jdbc.sql("insert into fastighet_overklagande (kop_id, klagande, inkom) values (:kop, :vem, :dag)").param("kop", kopId).param("vem", klagande).param("dag", inkom).update();
    }

    /** The appeals of a purchase, the first first. */
    public List<Overklagande> overklaganden(long kopId) {
        return jdbc.sql("select * from fastighet_overklagande where kop_id = :kop order by id").param("kop", kopId).query((rs, i) -> new Overklagande(rs.getLong("id"), kopId,
                rs.getString("klagande"), rs.getObject("inkom", LocalDate.class), rs.getString("utgang"))).list();
    }

    /** The appeals that were open are decided alike. */
    public void avgjort(long kopId, String utgang, String domstol, LocalDate dag, String skal) {
        jdbc.sql("update fastighet_overklagande set utgang = :utgang, domstol = :domstol, avgjord_dag = :dag, skal = :skal where kop_id = :kop and utgang is null")
                .param("utgang", utgang).param("domstol", domstol).param("dag", dag).param("skal", skal).param("kop", kopId).update();
    }

    /** What a security has yielded; nothing until it is taken. */
    public Belopp sakerhetTagen(long kopId) {
        return Belopp.ore(jdbc.sql("select coalesce(max(sakerhet_tagen_ore), 0) from fastighetskop where kop_id = :kop").param("kop", kopId).query(Long.class).single());
    }

    public void sakerhetTagen(long kopId, Belopp belopp) {
        jdbc.sql("update fastighetskop set sakerhet_tagen_ore = :belopp where kop_id = :kop").param("belopp", belopp.ore()).param("kop", kopId).update();
    }

    /** Whether a claim forgoes payment out of what accessories have brought. */
    public void avstar(long anspraksId, boolean avstar) {
        jdbc.sql("update fastighet_ansprak set avstar_tillbehor = :ja where id = :id").param("ja", avstar).param("id", anspraksId).update();
    }

    /** The claims that forgo it. */
    public List<Long> avstar(long egendomId) {
        return jdbc.sql("select id from fastighet_ansprak where egendom_id = :id and avstar_tillbehor order by id").param("id", egendomId).query(Long.class).list();
    }

    /** The costs that stand before the applicant's claim in the money from accessories. */
    public void tillbehorskostnader(long sammantradesId, Belopp kostnader) {
        jdbc.sql("update tillbehorssammantrade set kostnader_ore = :belopp where id = :id").param("belopp", kostnader.ore()).param("id", sammantradesId).update();
    }

    public Belopp tillbehorskostnader(long sammantradesId) {
        return Belopp.ore(jdbc.sql("select coalesce(max(kostnader_ore), 0) from tillbehorssammantrade where id = :id").param("id", sammantradesId).query(Long.class).single());
    }
}
