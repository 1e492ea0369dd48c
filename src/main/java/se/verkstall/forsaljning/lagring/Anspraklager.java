package se.verkstall.forsaljning.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.lag.Belopp;

/** Claims and rights in real property, and the lists that have been drawn up of them. */
@Repository
public class Anspraklager {

    private final JdbcClient jdbc;

    Anspraklager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a claim, or rewrites one that has an id; returns the id. */
    public long spara(Fastighetsansprak a) {
        boolean ny = a.id() == 0;
        String sql = ny ? """
                insert into fastighet_ansprak (egendom_id, sakagare_id, slag, beskrivning, dag, ordning, exekution, kostnad_ore, ranta_ore, kapital_ore, pantbrev_ore, tillagg_ore,
                                               anmald, kontant, oviss)
                values (:egendom, cast(:sakagare as bigint), :slag, :beskrivning, cast(:dag as date), :ordning, :exekution, :kostnad, :ranta, :kapital, cast(:pantbrev as bigint), :tillagg,
                        :anmald, :kontant, :oviss) returning id
                """ : """
                update fastighet_ansprak set sakagare_id = cast(:sakagare as bigint), slag = :slag, beskrivning = :beskrivning, dag = cast(:dag as date), ordning = :ordning,
                       exekution = :exekution, kostnad_ore = :kostnad, ranta_ore = :ranta, kapital_ore = :kapital, pantbrev_ore = cast(:pantbrev as bigint), tillagg_ore = :tillagg,
                       anmald = :anmald, kontant = :kontant, oviss = :oviss
                where id = :id and egendom_id = :egendom returning id
                """;
        JdbcClient.StatementSpec sats = jdbc.sql(sql).param("egendom", a.egendomId()).param("sakagare", a.sakagareId()).param("slag", a.slag().name())
                .param("beskrivning", a.beskrivning()).param("dag", a.dag()).param("ordning", a.ordning()).param("exekution", a.exekution()).param("kostnad", a.kostnad().ore())
                .param("ranta", a.ranta().ore()).param("kapital", a.kapital().ore()).param("pantbrev", a.pantbrev() == null ? null : a.pantbrev().ore())
                .param("tillagg", a.tillagg().ore()).param("anmald", a.anmald()).param("kontant", a.kontant()).param("oviss", a.oviss());
        return (ny ? sats : sats.param("id", a.id())).query(Long.class).single();
    }

    /** The claims and rights in a property, the first entered first. */
    public List<Fastighetsansprak> i(long egendomId) {
        return jdbc.sql("""
                select a.*, s.namn, s.idnummer, s.adress from fastighet_ansprak a left join sakagare s on s.id = a.sakagare_id where a.egendom_id = :id order by a.id
                """).param("id", egendomId).query(Anspraklager::ansprak).list();
    }

    /** A claim or right. */
    public Fastighetsansprak hamta(long id) {
        return jdbc.sql("select a.*, s.namn, s.idnummer, s.adress from fastighet_ansprak a left join sakagare s on s.id = a.sakagare_id where a.id = :id").param("id", id)
                .query(Anspraklager::ansprak).single();
    }

    /** Keeps a list that has been drawn up; the id it carries does not matter. */
    public long laggTill(Fastighetsforteckning ny) {
        long id = jdbc.sql("""
                insert into sakagarforteckning (forsaljning_id, auktion_id, dag, tilltradesdag, skyddsbelopp_ore, andra_medel_ore, lagsta_bud_ore, kostnader_ore, avraknas_ore, villkor, handling_id)
                values (:forsaljning, cast(:auktion as bigint), :dag, :tilltrade, :skydd, :andra, :lagsta, :kostnader, :avraknas, :villkor, :handling) returning id
                """).param("forsaljning", ny.forsaljningId()).param("auktion", ny.auktionId()).param("dag", ny.dag()).param("tilltrade", ny.tilltradesdag())
                .param("skydd", ny.skyddsbelopp().ore()).param("andra", ny.andraMedel().ore()).param("lagsta", ny.lagstaBud().ore()).param("kostnader", ny.kostnader().ore())
                .param("avraknas", ny.avraknas().ore()).param("villkor", ny.villkor()).param("handling", ny.handlingId()).query(Long.class).single();
        int ordning = 0;
        for (Fastighetsforteckning.Rad r : ny.rader()) {
            jdbc.sql("""
                    insert into sakagarforteckning_rad (forteckning_id, ordning, plats, ansprak_id, slag, vem, belopp_ore, skyddad, avraknas_ore)
                    values (:id, :ordning, :plats, cast(:ansprak as bigint), :slag, :vem, cast(:belopp as bigint), :skyddad, :avraknas)
                    """).param("id", id).param("ordning", ++ordning).param("plats", r.plats()).param("ansprak", r.anspraksId()).param("slag", r.slag()).param("vem", r.vem())
                    .param("belopp", r.belopp() == null ? null : r.belopp().ore()).param("skyddad", r.skyddad()).param("avraknas", r.avraknas().ore()).update();
        }
        return id;
    }

    /** The lists of a sale, the first first. */
    public List<Fastighetsforteckning> forteckningar(long forsaljningId) {
        return jdbc.sql("select * from sakagarforteckning where forsaljning_id = :id order by id").param("id", forsaljningId).query(this::forteckning).list();
    }

    private Fastighetsforteckning forteckning(ResultSet rs, int rad) throws SQLException {
        long id = rs.getLong("id");
        return new Fastighetsforteckning(id, rs.getLong("forsaljning_id"), rs.getObject("auktion_id", Long.class), rs.getObject("dag", LocalDate.class),
                rs.getObject("tilltradesdag", LocalDate.class), Belopp.ore(rs.getLong("skyddsbelopp_ore")), Belopp.ore(rs.getLong("andra_medel_ore")),
                Belopp.ore(rs.getLong("lagsta_bud_ore")), Belopp.ore(rs.getLong("kostnader_ore")), Belopp.ore(rs.getLong("avraknas_ore")), rs.getString("villkor"),
                rs.getLong("handling_id"), rader(id));
    }

    private List<Fastighetsforteckning.Rad> rader(long forteckningId) {
        return jdbc.sql("select * from sakagarforteckning_rad where forteckning_id = :id order by ordning").param("id", forteckningId).query((rs, i) -> {
            Long belopp = rs.getObject("belopp_ore", Long.class);
            return new Fastighetsforteckning.Rad(rs.getInt("plats"), rs.getObject("ansprak_id", Long.class), rs.getString("slag"), rs.getString("vem"),
                    belopp == null ? null : Belopp.ore(belopp), rs.getBoolean("skyddad"), Belopp.ore(rs.getLong("avraknas_ore")));
        }).list();
    }

    private static Fastighetsansprak ansprak(ResultSet rs, int rad) throws SQLException {
        Long pantbrev = rs.getObject("pantbrev_ore", Long.class);
        Long sakagare = rs.getObject("sakagare_id", Long.class);
        return new Fastighetsansprak(rs.getLong("id"), rs.getLong("egendom_id"), sakagare, sakagare == null ? "Ägaren" : rs.getString("namn"), rs.getString("idnummer"),
                rs.getString("adress"), Fastighetsansprak.Slag.valueOf(rs.getString("slag")), rs.getString("beskrivning"), rs.getObject("dag", LocalDate.class), rs.getInt("ordning"),
                rs.getBoolean("exekution"), Belopp.ore(rs.getLong("kostnad_ore")), Belopp.ore(rs.getLong("ranta_ore")), Belopp.ore(rs.getLong("kapital_ore")),
                pantbrev == null ? null : Belopp.ore(pantbrev), Belopp.ore(rs.getLong("tillagg_ore")), rs.getBoolean("anmald"), rs.getBoolean("kontant"), rs.getBoolean("oviss"));
    }
}
