package se.verkstall.forsaljning.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.forsaljning.Anslutning;
import se.verkstall.forsaljning.Fartygsauktion;
import se.verkstall.forsaljning.Fartygsforsaljning;
import se.verkstall.forsaljning.Utlosning;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Ansprak;
import se.verkstall.forsaljning.berakning.Rattighetsutrop.Rattighet;
import se.verkstall.lag.Belopp;

/** Sales of ships and aircraft: preparation, meeting, claims in the sakägarförteckning. */
@Repository
public class Fartygslager {

    private final JdbcClient jdbc;

    Fartygslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the sale; one that is open stays as it is. */
    public void paborja(long forsaljningId) {
        jdbc.sql("insert into fartygsforsaljning (forsaljning_id) values (:id) on conflict do nothing").param("id", forsaljningId).update();
    }

    public void bered(Fartygsforsaljning f) {
        jdbc.sql("""
                update fartygsforsaljning set registerutdrag = :utdrag, utlandskt_register = :register, register_adress = :adress, beskrivning = :beskrivning,
                       beskrivning_plats = :plats, varde_ore = :varde, yttrande_till = :yttrande where forsaljning_id = :id
                """).param("utdrag", f.registerutdrag()).param("register", f.utlandsktRegister()).param("adress", f.registerAdress()).param("beskrivning", f.beskrivning())
                .param("plats", f.beskrivningPlats()).param("varde", ore(f.varde())).param("yttrande", f.yttrandeTill()).param("id", f.forsaljningId()).update();
    }

    /** The sale's own facts, or empty if what is sold is neither ship nor aircraft. */
    public Optional<Fartygsforsaljning> hitta(long forsaljningId) {
        return jdbc.sql("select * from fartygsforsaljning where forsaljning_id = :id").param("id", forsaljningId).query((rs, i) -> new Fartygsforsaljning(
                rs.getLong("forsaljning_id"), rs.getObject("registerutdrag", LocalDate.class), rs.getString("utlandskt_register"), rs.getString("register_adress"),
                rs.getString("beskrivning"), rs.getString("beskrivning_plats"), belopp(rs, "varde_ore"), rs.getObject("yttrande_till", LocalDate.class))).optional();
    }

    /** Sets the meeting of an auction. */
    public void laggTill(long auktionId, LocalDate dag, LocalTime klockslag, String plats) {
        jdbc.sql("insert into fartygsauktion (auktion_id, sammantrade_dag, sammantrade_klockslag, sammantrade_plats) values (:id, :dag, :klockslag, :plats)")
                .param("id", auktionId).param("dag", dag).param("klockslag", klockslag).param("plats", plats).update();
    }

    /** The auction's own facts, or empty. */
    public Optional<Fartygsauktion> auktion(long auktionId) {
        return jdbc.sql("select * from fartygsauktion where auktion_id = :id").param("id", auktionId).query((rs, i) -> new Fartygsauktion(rs.getLong("auktion_id"),
                rs.getObject("sammantrade_dag", LocalDate.class), rs.getObject("sammantrade_klockslag", LocalTime.class), rs.getString("sammantrade_plats"),
                belopp(rs, "kostnader_ore"), belopp(rs, "andra_medel_ore"), belopp(rs, "reservdelar_ore"), rs.getObject("forteckning_id", Long.class),
                rs.getString("andra_villkor"), belopp(rs, "hojt_skydd_ore"))).optional();
    }

    /** Keeps the sakägarförteckning: its claims and amounts, and the document. */
    public void forteckning(Fartygsauktion f, List<Ansprak> anspraken, long handlingId) {
        jdbc.sql("delete from fartygsansprak where auktion_id = :id").param("id", f.auktionId()).update();
        anspraken.forEach(a -> laggTill(f.auktionId(), a));
        jdbc.sql("""
                update fartygsauktion set kostnader_ore = :kostnader, andra_medel_ore = :andra, reservdelar_ore = :delar, forteckning_id = :handling, andra_villkor = :villkor,
                       hojt_skydd_ore = :skydd where auktion_id = :id
                """).param("kostnader", f.kostnader().ore()).param("andra", f.andraMedel().ore()).param("delar", ore(f.reservdelar())).param("handling", handlingId)
                .param("villkor", f.andraVillkor()).param("skydd", ore(f.hojtSkydd())).param("id", f.auktionId()).update();
    }

    private void laggTill(long auktionId, Ansprak a) {
        jdbc.sql("""
                insert into fartygsansprak (auktion_id, beteckning, vem, adress, ratt, dag, ordning, exekution, kostnad_ore, ranta_ore, kapital_ore, pantbrev_ore,
                                            tillagg_ore, anmald, hos_agaren, medger_innestaende, villkorlig, annan_egendom)
                values (:auktion, :beteckning, :vem, :adress, :ratt, :dag, :ordning, :exekution, :kostnad, :ranta, :kapital, :pantbrev, :tillagg, :anmald, :agaren, :innestar,
                        :villkorlig, :annan)
                """).param("auktion", auktionId).param("beteckning", a.id()).param("vem", a.vem()).param("adress", a.adress()).param("ratt", a.ratt().name())
                .param("dag", a.dag()).param("ordning", a.ordning()).param("exekution", a.exekution()).param("kostnad", a.kostnad().ore())
                .param("ranta", a.ranta().ore()).param("kapital", a.kapital().ore()).param("pantbrev", ore(a.pantbrev())).param("tillagg", a.tillagg().ore())
                .param("anmald", a.anmald()).param("agaren", a.hosAgaren()).param("innestar", a.medgerInnestaende()).param("villkorlig", a.villkorlig())
                .param("annan", a.annanEgendom()).update();
    }

    /** The claims of an auction's sakägarförteckning, as they were entered. */
    public List<Ansprak> anspraken(long auktionId) {
        return jdbc.sql("select * from fartygsansprak where auktion_id = :id order by id").param("id", auktionId).query((rs, i) -> new Ansprak(rs.getString("beteckning"),
                rs.getString("vem"), rs.getString("adress"), Formansratt.valueOf(rs.getString("ratt")), rs.getObject("dag", LocalDate.class), rs.getInt("ordning"),
                rs.getBoolean("exekution"), belopp(rs, "kostnad_ore"), belopp(rs, "ranta_ore"), belopp(rs, "kapital_ore"), belopp(rs, "pantbrev_ore"),
                belopp(rs, "tillagg_ore"), rs.getBoolean("anmald"), rs.getBoolean("hos_agaren"),
                rs.getBoolean("medger_innestaende"), rs.getBoolean("villkorlig"), rs.getBoolean("annan_egendom"))).list();
    }

    /** Keeps the rights of use of an auction's sakägarförteckning. */
    public void rattigheter(long auktionId, List<Rattighet> rattigheter) {
        jdbc.sql("delete from fartygsrattighet where auktion_id = :id").param("id", auktionId).update();
        rattigheter.forEach(r -> jdbc.sql("""
                insert into fartygsrattighet (auktion_id, beteckning, vem, adress, inskriven, ordning, battre_ratt, fore_ore)
                values (:auktion, :beteckning, :vem, :adress, :inskriven, :ordning, :battre, :fore)
                """).param("auktion", auktionId).param("beteckning", r.id()).param("vem", r.vem()).param("adress", r.adress()).param("inskriven", r.inskriven())
                .param("ordning", r.ordning()).param("battre", r.battreRatt()).param("fore", r.fore().ore()).update());
    }

    /** The rights of use of an auction's sakägarförteckning. */
    public List<Rattighet> rattigheter(long auktionId) {
        return jdbc.sql("select * from fartygsrattighet where auktion_id = :id order by id").param("id", auktionId).query((rs, i) -> new Rattighet(rs.getString("beteckning"),
                rs.getString("vem"), rs.getString("adress"), rs.getObject("inskriven", LocalDate.class), rs.getInt("ordning"), rs.getBoolean("battre_ratt"),
                belopp(rs, "fore_ore"))).list();
    }

    /** Somebody has redeemed the applicant. */
    public long utlost(long forsaljningId, Utlosning u) {
        return jdbc.sql("""
                insert into fartygsutlosen (forsaljning_id, vem, idnummer, adress, ratt, utlost, fordran_ore, kostnader_ore, dag)
                values (:forsaljning, :vem, :idnummer, :adress, :ratt, :utlost, :fordran, :kostnader, :dag) returning id
                """).param("forsaljning", forsaljningId).param("vem", u.vem()).param("idnummer", u.idnummer()).param("adress", u.adress()).param("ratt", u.ratt())
                .param("utlost", u.utlost()).param("fordran", u.fordran().ore()).param("kostnader", u.kostnader().ore()).param("dag", u.dag()).query(Long.class).single();
    }

    /** Those who have redeemed the applicant of a sale, the first first. */
    public List<Utlosning> utlosningar(long forsaljningId) {
        return jdbc.sql("select * from fartygsutlosen where forsaljning_id = :id order by id").param("id", forsaljningId).query((rs, i) -> new Utlosning(rs.getString("vem"),
                rs.getString("idnummer"), rs.getString("adress"), rs.getString("ratt"), rs.getString("utlost"), belopp(rs, "fordran_ore"), belopp(rs, "kostnader_ore"),
                rs.getObject("dag", LocalDate.class))).list();
    }

    /** Somebody has joined the sale, or asked as UB 8:2 says. */
    public long anslut(long auktionId, String slag, String vem, Belopp fordran, String ratt, LocalDate dag) {
        return jdbc.sql("insert into fartygsanslutning (auktion_id, slag, vem, fordran_ore, ratt, dag) values (:auktion, :slag, :vem, :fordran, :ratt, :dag) returning id")
                .param("auktion", auktionId).param("slag", slag).param("vem", vem).param("fordran", fordran.ore()).param("ratt", ratt).param("dag", dag)
                .query(Long.class).single();
    }

    /** Those who have joined the sale at its auctions, the first first. */
    public List<Anslutning> anslutna(long forsaljningId) {
        return jdbc.sql("select x.* from fartygsanslutning x join auktion a on a.id = x.auktion_id where a.forsaljning_id = :id and x.slag = 'ANSLUTNING' order by x.id").param("id", forsaljningId)
                .query((rs, i) -> new Anslutning(rs.getLong("id"), rs.getLong("auktion_id"), rs.getString("vem"), rs.getString("adress"), belopp(rs, "fordran_ore"), rs.getString("ratt"),
                        rs.getObject("dag", LocalDate.class))).list();
    }

    /** Somebody has redeemed a creditor who had joined, and has his place. */
    public long anslutenUtlost(long anslutningId, Utlosning u, String utlostAdress) {
        jdbc.sql("update fartygsanslutning set vem = :vem, adress = :adress where id = :id").param("vem", u.vem()).param("adress", u.adress()).param("id", anslutningId).update();
        return jdbc.sql("""
                insert into fartygsutlosen_ansluten (anslutning_id, vem, idnummer, adress, ratt, utlost, utlost_adress, fordran_ore, kostnader_ore, dag)
                values (:anslutning, :vem, :idnummer, :adress, :ratt, :utlost, :utlostadress, :fordran, :kostnader, :dag) returning id
                """).param("anslutning", anslutningId).param("vem", u.vem()).param("idnummer", u.idnummer()).param("adress", u.adress()).param("ratt", u.ratt()).param("utlost", u.utlost())
                .param("utlostadress", utlostAdress).param("fordran", u.fordran().ore()).param("kostnader", u.kostnader().ore()).param("dag", u.dag()).query(Long.class).single();
    }

    /** Those who have redeemed a creditor who had joined a sale, by number, the first first. */
    public java.util.Map<Long, AnslutenUtlosning> anslutnaUtlosta(long forsaljningId) {
        java.util.Map<Long, AnslutenUtlosning> alla = new java.util.LinkedHashMap<>();
        jdbc.sql("""
                select u.* from fartygsutlosen_ansluten u join fartygsanslutning x on x.id = u.anslutning_id join auktion a on a.id = x.auktion_id where a.forsaljning_id = :id order by u.id
                """).param("id", forsaljningId).query((rs, i) -> alla.put(rs.getLong("id"), new AnslutenUtlosning(new Utlosning(rs.getString("vem"), rs.getString("idnummer"),
                rs.getString("adress"), rs.getString("ratt"), rs.getString("utlost"), belopp(rs, "fordran_ore"), belopp(rs, "kostnader_ore"), rs.getObject("dag", LocalDate.class)),
                rs.getString("utlost_adress")))).list();
        return alla;
    }

    /** A redeemed creditor who had joined. */
    public record AnslutenUtlosning(Utlosning utlosning, String utlostAdress) {
    }

    private static Long ore(Belopp belopp) {
        return belopp == null ? null : belopp.ore();
    }

    private static Belopp belopp(ResultSet rs, String kolumn) throws SQLException {
        Long ore = rs.getObject(kolumn, Long.class);
        return ore == null ? null : Belopp.ore(ore);
    }
}
