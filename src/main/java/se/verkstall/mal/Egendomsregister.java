package se.verkstall.mal;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/** The property of the cases and those whose right it touches. */
@Service
@Lagrum("UB 6:9 st 1")
public class Egendomsregister {

    private static final String ALLA = "select e.*, m.malnummer from egendom e join mal m on m.id = e.mal_id ";

    private final JdbcClient jdbc;
    private final Malregister register;
    private final Clock klocka;

    Egendomsregister(JdbcClient jdbc, Malregister register, Clock klocka) {
        this.jdbc = jdbc;
        this.register = register;
        this.klocka = klocka;
    }

    /** Adds property to a case; the id it carries does not matter. */
    @Transactional
    public Egendom laggTill(Egendom ny) {
        long id = jdbc.sql("""
                insert into egendom (mal_id, slag, beskrivning, beteckning, varde_ore, plats, naringsverksamhet, forbehall_ore, status, tid)
                values (:mal, :slag, :beskrivning, :beteckning, :varde, :plats, :naring, :forbehall, :status, :nu) returning id
                """).param("mal", register.hamta(ny.malnummer()).id()).param("slag", ny.slag().name()).param("beskrivning", ny.beskrivning())
                .param("beteckning", ny.beteckning()).param("varde", ny.varde().ore()).param("plats", ny.plats())
                .param("naring", ny.naringsverksamhet()).param("forbehall", ny.forbehall() == null ? null : ny.forbehall().ore())
                .param("status", ny.status().name()).param("nu", OffsetDateTime.now(klocka)).query(Long.class).single();
        return hamta(id);
    }

    /** Says how far it has come. */
    @Transactional
    public void satt(long egendomId, Egendom.Status status) {
        jdbc.sql("update egendom set status = :status where id = :id").param("status", status.name()).param("id", egendomId).update();
    }

    /** The whole is deemed attached instead of a share: of a ship or aircraft it is then another kind of thing, sold by chapters 10 and 11. */
    @Transactional
    @Lagrum("UB 8:9 st 1")
    public Egendom helaEgendomen(long egendomId) {
        Egendomsslag nytt = switch (hamta(egendomId).slag()) {
            case ANDEL_I_SKEPP -> Egendomsslag.SKEPP;
            case ANDEL_I_LUFTFARTYG -> Egendomsslag.REGISTRERAT_LUFTFARTYG;
            default -> hamta(egendomId).slag();
        };
        jdbc.sql("update egendom set slag = :slag, hela = true where id = :id").param("slag", nytt.name()).param("id", egendomId).update();
        return hamta(egendomId);
    }

    /**
     * Keeps the share of each part-owner.
     *
     * @throws OgiltigIndataException if a part-owner is left out, or nothing is left for the debtor
     */
    @Transactional
    @Lagrum("UB 8:8 st 1")
    public void andelar(long egendomId, List<Delagare> andelar) {
        List<Sakagare> delagare = sakagare(egendomId).stream().filter(s -> s.slag() == Sakagare.Slag.DELAGARE).toList();
        if (!andelar.stream().map(Delagare::sakagareId).sorted().toList().equals(delagare.stream().map(Sakagare::id).sorted().toList())) {
            throw new OgiltigIndataException("andelar", "UB 8:8 st 1", "Ange en andel för var och en av delägarna: " + String.join(", ", delagare.stream().map(Sakagare::namn).toList()) + ".");
        }
        BigInteger namnare = andelar.stream().map(d -> BigInteger.valueOf(d.namnare())).reduce(BigInteger.ONE, BigInteger::multiply);
        BigInteger summa = andelar.stream().map(d -> namnare.divide(BigInteger.valueOf(d.namnare())).multiply(BigInteger.valueOf(d.taljare()))).reduce(BigInteger.ZERO, BigInteger::add);
        if (summa.compareTo(namnare) >= 0) {
            throw new OgiltigIndataException("andelar", "UB 8:8 st 1", "De andra delägarnas andelar är tillsammans hela egendomen; då har gäldenären ingen andel i den.");
        }
        andelar.forEach(d -> jdbc.sql("update sakagare set andel_taljare = :taljare, andel_namnare = :namnare where id = :id").param("taljare", d.taljare())
                .param("namnare", d.namnare()).param("id", d.sakagareId()).update());
    }

    /** The part-owners of property that is sold as a whole, each with his share: equal lots until another is noted. None where only the debtor's share is sold. */
    @Transactional(readOnly = true)
    @Lagrum("UB 8:9 st 1")
    public List<Delagare> delagare(long egendomId) {
        return jdbc.sql("select hela from egendom where id = :id").param("id", egendomId).query(Boolean.class).single() ? lotter(egendomId) : List.of();
    }

    /** The part-owners of property of which the debtor has a share, each with his own: equal lots until another is noted. */
    @Transactional(readOnly = true)
    @Lagrum("UB 8:8 st 1")
    public List<Delagare> lotter(long egendomId) {
        int lika = 1 + jdbc.sql("select count(*) from sakagare where egendom_id = :id and slag = 'DELAGARE'").param("id", egendomId).query(Integer.class).single();
        return jdbc.sql("select * from sakagare where egendom_id = :id and slag = 'DELAGARE' order by id").param("id", egendomId).query((rs, i) -> new Delagare(rs.getLong("id"),
                rs.getString("namn"), rs.getString("idnummer"), rs.getString("adress"), rs.getObject("andel_taljare") == null ? 1 : rs.getInt("andel_taljare"),
                rs.getObject("andel_namnare") == null ? lika : rs.getInt("andel_namnare"))).list();
    }

    /** Whether a dispute about it stops its sale from now on (UB 8:5). */
    @Transactional
    @Lagrum("UB 8:5")
    public void tvist(long egendomId, boolean pagar) {
        jdbc.sql("update egendom set tvist = :tvist where id = :id").param("tvist", pagar).param("id", egendomId).update();
    }

    /** Whether a claim to it that has not been judged, the time to sue, or the suit stops its sale. */
    @Transactional(readOnly = true)
    @Lagrum("UB 8:5")
    public boolean harTvist(long egendomId) {
        return jdbc.sql("select tvist from egendom where id = :id").param("id", egendomId).query(Boolean.class).single();
    }

    /**
     * Nothing is sold while a dispute that stops the sale runs.
     *
     * @throws OgiltigIndataException if one runs
     */
    @Transactional(readOnly = true)
    @Lagrum("UB 8:5 st 1")
    public void kravOtvistig(long egendomId, String falt) {
        if (harTvist(egendomId)) {
            throw new OgiltigIndataException(falt, "UB 8:5 st 1", "Frågan om bättre rätt till egendomen är inte avgjord. Den får inte säljas förrän den är det.");
        }
    }

    /**
     * The property.
     *
     * @throws IllegalArgumentException if there is none
     */
    @Transactional(readOnly = true)
    public Egendom hamta(long egendomId) {
        return jdbc.sql(ALLA + "where e.id = :id").param("id", egendomId).query(Egendomsregister::egendom).optional()
                .orElseThrow(() -> new IllegalArgumentException("Det finns ingen egendom " + egendomId + "."));
    }

    /** All property of a case, the first first. */
    @Transactional(readOnly = true)
    public List<Egendom> i(String malnummer) {
        return jdbc.sql(ALLA + "where m.malnummer = :mal order by e.id").param("mal", malnummer).query(Egendomsregister::egendom).list();
    }

    /** Adds somebody whose right the property touches; the id he carries does not matter. */
    @Transactional
    public Sakagare laggTill(Sakagare ny) {
        long id = jdbc.sql("""
                insert into sakagare (egendom_id, slag, namn, idnummer, adress, fordran_ore, kand_dag, tid)
                values (:egendom, :slag, :namn, :idnummer, :adress, :fordran, :kand, :nu) returning id
                """).param("egendom", ny.egendomId()).param("slag", ny.slag().name()).param("namn", ny.namn()).param("idnummer", ny.idnummer())
                .param("adress", ny.adress()).param("fordran", ny.fordran() == null ? null : ny.fordran().ore()).param("kand", ny.kandDag())
                .param("nu", OffsetDateTime.now(klocka)).query(Long.class).single();
        return sakagare(ny.egendomId()).stream().filter(s -> s.id() == id).findFirst().orElseThrow();
    }

    /** Those whose right the property touches, applicant and debtor apart, the first known first. */
    @Transactional(readOnly = true)
    public List<Sakagare> sakagare(long egendomId) {
        return jdbc.sql("select * from sakagare where egendom_id = :id order by id").param("id", egendomId).query((rs, i) ->
                new Sakagare(rs.getLong("id"), rs.getLong("egendom_id"), Sakagare.Slag.valueOf(rs.getString("slag")), rs.getString("namn"),
                        rs.getString("idnummer"), rs.getString("adress"), belopp(rs, "fordran_ore"), rs.getObject("kand_dag", java.time.LocalDate.class))).list();
    }

    private static Egendom egendom(ResultSet rs, int rad) throws SQLException {
        return new Egendom(rs.getLong("id"), rs.getString("malnummer"), Egendomsslag.valueOf(rs.getString("slag")), rs.getString("beskrivning"),
                rs.getString("beteckning"), Belopp.ore(rs.getLong("varde_ore")), rs.getString("plats"), rs.getBoolean("naringsverksamhet"),
                belopp(rs, "forbehall_ore"), Egendom.Status.valueOf(rs.getString("status")));
    }

    private static Belopp belopp(ResultSet rs, String kolumn) throws SQLException {
        Long ore = rs.getObject(kolumn, Long.class);
        return ore == null ? null : Belopp.ore(ore);
    }
}
