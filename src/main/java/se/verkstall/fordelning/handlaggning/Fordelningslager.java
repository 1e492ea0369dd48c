package se.verkstall.fordelning.handlaggning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.Ansprak.Tilldelning;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.Kopeskilling;
import se.verkstall.fordelning.Kostnadsrad;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Avsattning;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Hinder;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Utfall;
import se.verkstall.fordelning.berakning.Kungorelsesatt;
import se.verkstall.lag.Belopp;

/** The tables of sharing, read and taken in. Everything runs in the caller's transaction. */
@Repository
public class Fordelningslager {

    private static final String ALLA = "select f.*, m.malnummer from fordelning f join mal m on m.id = f.mal_id ";

    private final JdbcClient jdbc;

    Fordelningslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sharing of a sale, or empty. */
    public Optional<Long> hitta(String nyckel) {
        return jdbc.sql("select id from fordelning where nyckel = :nyckel").param("nyckel", nyckel).query(Long.class).optional();
    }

    /** Keeps what came from a sale. */
    public long ny(Kopeskilling k, OffsetDateTime nu, LocalDate idag) {
        long id = jdbc.sql("""
                insert into fordelning (mal_id, nyckel, egendom, beskrivning, sald, pa_auktion, influten, belopp_ore, kopare, kopare_adress, forre_agare,
                                        forre_agare_adress, tidigare_beteckningar, sakagarforteckning, sammantrade, kungorelse, klockslag, plats, tid)
                select id, :nyckel, :egendom, :beskrivning, :sald, :auktion, :influten, :belopp, :kopare, :kadress, :agare, :aadress, :beteckningar, :forteckning,
                       cast(:sammantrade as date), :kungorelse, :klockslag, :plats, :nu
                from mal where malnummer = :malnummer returning id
                """).param("nyckel", k.nyckel()).param("egendom", k.egendom().name()).param("beskrivning", k.beskrivning()).param("sald", k.sald())
                .param("auktion", k.paAuktion()).param("influten", k.influten()).param("belopp", k.belopp().ore())
                .param("kopare", k.kopare() == null ? null : k.kopare().namn()).param("kadress", k.kopare() == null ? null : k.kopare().adress())
                .param("agare", k.forreAgare() == null ? null : k.forreAgare().namn()).param("aadress", k.forreAgare() == null ? null : k.forreAgare().adress())
                .param("beteckningar", k.tidigareBeteckningar()).param("forteckning", k.sakagarforteckning()).param("sammantrade", k.sammantrade())
                .param("kungorelse", k.sammantrade() == null ? null : Kungorelsesatt.MED_AUKTIONEN.name()).param("nu", nu).param("malnummer", k.malnummer())
                .param("klockslag", k.klockslag()).param("plats", k.plats())
                .query(Long.class).single();
        k.sakagare().forEach(s -> nyttAnsprak(id, s, idag));
        k.avraknat().forEach((namn, belopp) -> jdbc.sql("update fordelning_ansprak set avraknat_ore = :belopp where fordelning_id = :id and beteckning = :namn")
                .param("belopp", belopp.ore()).param("id", id).param("namn", namn).update());
        k.kostnader().forEach(kostnad -> jdbc.sql("insert into fordelning_kostnad (fordelning_id, beteckning, belopp_ore, ansprak) values (:id, :namn, :belopp, :ansprak)")
                .param("id", id).param("namn", kostnad.beteckning()).param("belopp", kostnad.belopp().ore()).param("ansprak", kostnad.ansprak()).update());
        return id;
    }

    /** Keeps a claim that has become known. */
    void nyttAnsprak(long fordelningId, Sakagare s, LocalDate kand) {
        jdbc.sql("""
                insert into fordelning_ansprak (fordelning_id, beteckning, namn, idnummer, adress, formansratt, dag, ordning, exekution, malnummer, tak_ore,
                                                kostnad_ore, ranta_ore, kapital_ore, anmalan_kravs, kand, narvarande, vardehandling, fordran_id)
                values (:id, :beteckning, :namn, :idnummer, :adress, :ratt, :dag, :ordning, :exekution, :malnummer, :tak, :kostnad, :ranta, :kapital, :kravs, :kand,
                        :narvarande, :handling, cast(:fordran as bigint))
                """).param("id", fordelningId).param("beteckning", s.beteckning()).param("namn", s.namn()).param("idnummer", s.idnummer()).param("adress", s.adress())
                .param("ratt", s.formansratt().name()).param("dag", s.dag()).param("ordning", s.ordning()).param("exekution", s.exekution())
                .param("malnummer", s.malnummer()).param("tak", s.tak() == null ? null : s.tak().ore()).param("kostnad", ore(s.kostnad())).param("ranta", ore(s.ranta()))
                .param("kapital", ore(s.kapital())).param("kravs", s.anmalanKravs()).param("kand", kand).param("narvarande", s.narvarande())
                .param("handling", s.vardehandling()).param("fordran", s.fordranId()).update();
    }

    /** A sharing. */
    public Fordelning hamta(long id) {
        return jdbc.sql(ALLA + "where f.id = :id").param("id", id).query(Fordelningslager::fordelning).single();
    }

    /** A sharing, locked, so that one acts on it at a time. */
    Fordelning las(long id) {
        jdbc.sql("select id from fordelning where id = :id for update").param("id", id).query(Long.class).single();
        return hamta(id);
    }

    /** The sharings of a case, the first first. */
    public List<Fordelning> i(String malnummer) {
        return jdbc.sql(ALLA + "where m.malnummer = :malnummer order by f.id").param("malnummer", malnummer).query(Fordelningslager::fordelning).list();
    }

    /** The claims: as they became known, and once shared in the order of payment. */
    public List<Ansprak> ansprak(long id) {
        return jdbc.sql("select * from fordelning_ansprak where fordelning_id = :id order by rad nulls last, id").param("id", id).query(Fordelningslager::ansprak).list();
    }

    /** What was noted on the document of a claim, or empty. */
    Optional<String> anteckning(long ansprakId) {
        return jdbc.sql("select anteckning from fordelning_ansprak where id = :id and anteckning is not null").param("id", ansprakId).query(String.class).optional();
    }

    /** The costs. */
    public List<Kostnadsrad> kostnader(long id) {
        return jdbc.sql("select * from fordelning_kostnad where fordelning_id = :id order by id").param("id", id)
                .query((rs, i) -> new Kostnadsrad(rs.getString("beteckning"), Belopp.ore(rs.getLong("belopp_ore")), rs.getString("ansprak"),
                        rs.getObject("plats", Integer.class), belopp(rs, "tilldelat_ore")))
                .list();
    }

    private static Fordelning fordelning(ResultSet rs, int nummer) throws SQLException {
        String satt = rs.getString("satt");
        String kungorelse = rs.getString("kungorelse");
        return new Fordelning(rs.getLong("id"), rs.getString("malnummer"), rs.getString("nyckel"), Egendom.valueOf(rs.getString("egendom")), rs.getString("beskrivning"),
                rs.getBoolean("sald"), rs.getBoolean("pa_auktion"), dag(rs, "influten"), belopp(rs, "belopp_ore"), belopp(rs, "ranta_ore"),
                person(rs.getString("kopare"), rs.getString("kopare_adress")), person(rs.getString("forre_agare"), rs.getString("forre_agare_adress")),
                rs.getString("tidigare_beteckningar"), rs.getBoolean("sakagarforteckning"), satt == null ? null : satt.equals("UTAN_SAMMANTRADE"), rs.getInt("omgang"),
                dag(rs, "sammantrade"), rs.getString("klockslag"), rs.getString("plats"), dag(rs, "satt_ut"),
                kungorelse == null ? null : Kungorelsesatt.valueOf(kungorelse), rs.getString("kungorelse_skal"), rader(rs.getString("kungorelse_medier")), dag(rs, "kungjord"), dag(rs, "anmalan_senast"),
                dag(rs, "beslutad"), dag(rs, "laga_kraft"), belopp(rs, "overskott_ore"), rs.getObject("protokoll_id", Long.class), dag(rs, "avslutad"));
    }

    private static Ansprak ansprak(ResultSet rs, int nummer) throws SQLException {
        Sakagare s = new Sakagare(rs.getString("beteckning"), rs.getString("namn"), rs.getString("idnummer"), rs.getString("adress"),
                Formansratt.valueOf(rs.getString("formansratt")), dag(rs, "dag"), rs.getInt("ordning"), rs.getBoolean("exekution"), rs.getString("malnummer"),
                belopp(rs, "tak_ore"), belopp(rs, "kostnad_ore"), belopp(rs, "ranta_ore"), belopp(rs, "kapital_ore"), rs.getBoolean("anmalan_kravs"),
                rs.getBoolean("narvarande"), rs.getString("vardehandling"), rs.getObject("fordran_id", Long.class));
        String avsatts = rs.getString("avsatts");
        String hinder = rs.getString("hinder");
        return new Ansprak(rs.getLong("id"), s, dag(rs, "kand"), dag(rs, "anmald"), rs.getBoolean("kapital_forst"), rs.getBoolean("for_sent"),
                avsatts == null ? null : Avsattning.valueOf(avsatts), hinder == null ? null : Hinder.valueOf(hinder), rs.getBoolean("sakerhet"), tilldelning(rs),
                dag(rs, "utbetald"), belopp(rs, "avraknat_ore"));
    }

    private static Tilldelning tilldelning(ResultSet rs) throws SQLException {
        Belopp belopp = belopp(rs, "tilldelat_ore");
        return belopp == null ? null : new Tilldelning(rs.getInt("plats"), rs.getString("rubrik"), rs.getString("lagrum"), belopp, rs.getString("varav"),
                Utfall.valueOf(rs.getString("utfall")), rs.getString("skal"));
    }

    private static List<String> rader(String text) {
        return text == null || text.isBlank() ? List.of() : text.lines().toList();
    }

    private static Kopeskilling.Person person(String namn, String adress) {
        return namn == null ? null : new Kopeskilling.Person(namn, adress);
    }

    private static LocalDate dag(ResultSet rs, String kolumn) throws SQLException {
        return rs.getObject(kolumn, LocalDate.class);
    }

    private static Belopp belopp(ResultSet rs, String kolumn) throws SQLException {
        Long ore = rs.getObject(kolumn, Long.class);
        return ore == null ? null : Belopp.ore(ore);
    }

    private static long ore(Belopp belopp) {
        return belopp == null ? 0 : belopp.ore();
    }
}
