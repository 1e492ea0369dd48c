package se.verkstall.delgivning.lagring;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.Delgivningsforsok;
import se.verkstall.delgivning.Delgivningskrav;
import se.verkstall.delgivning.Delgivningsstatus;
import se.verkstall.delgivning.berakning.Delgivningslag;
import se.verkstall.delgivning.berakning.Delgivningssatt;
import se.verkstall.delgivning.berakning.Kungorelsegrund;
import se.verkstall.delgivning.berakning.Mottagarslag;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.utskick.Mottagare;

/** The tables {@code delgivning}, {@code delgivningsforsok} and {@code delgivningsinformation}. */
@Repository
public class Delgivningslager {

    private static final String DELGIVNINGAR = """
            select d.*, m.malnummer, u.handling_id, u.roll, u.namn, u.idnummer, coalesce(d.ny_adress, u.adress) as adress
            from delgivning d join mal m on m.id = d.mal_id join utskick u on u.id = d.utskick_id\s""";

    private final JdbcClient jdbc;

    Delgivningslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known when a service begins. */
    public record Ny(String malnummer, long utskickId, Delgivningskrav krav, Delgivningslag lag, Mottagarslag slag, boolean part, boolean inleder,
                     boolean utomlands, OffsetDateTime nu) {
    }

    /** Adds a service with the next number of its case, or leaves the one that is there. */
    public void laggTill(Ny ny) {
        long malId = jdbc.sql("select id from mal where malnummer = :m for no key update").param("m", ny.malnummer()).query(Long.class).single();
        jdbc.sql("""
                insert into delgivning (mal_id, utskick_id, nr, krav, lag, mottagarslag, part, inleder, utomlands, status, borjan)
                values (:mal, :utskick, (select coalesce(max(nr), 0) + 1 from delgivning where mal_id = :mal), :krav, :lag, :slag, :part,
                        :inleder, :utomlands, 'PAGAR', :nu)
                on conflict (utskick_id) do nothing
                """)
                .param("mal", malId).param("utskick", ny.utskickId()).param("krav", ny.krav().name()).param("lag", ny.lag().name())
                .param("slag", ny.slag().name()).param("part", ny.part()).param("inleder", ny.inleder())
                .param("utomlands", ny.utomlands()).param("nu", ny.nu()).update();
    }

    /** The service of the letter, or empty. */
    public Optional<Delgivning> hitta(long utskickId) {
        return lista(DELGIVNINGAR + "where d.utskick_id = :id", Map.of("id", utskickId)).stream().findFirst();
    }

    /** The letter that is being served, if this is it or went out in its service: the document sent anew, a reminder, a kontrollmeddelande. */
    public Optional<Long> delges(long utskickId) {
        return jdbc.sql("""
                select d.utskick_id from delgivning d join utskick u on u.mal_id = d.mal_id
                where u.id = :id and (d.utskick_id = u.id or ar_delgivningsbrev(u.nyckel, d.nr))
                """).param("id", utskickId).query(Long.class).optional();
    }

    /** The service of the letter, its row locked, or empty. */
    public Optional<Delgivning> las(long utskickId) {
        jdbc.sql("select id from delgivning where utskick_id = :id for update").param("id", utskickId).query(Long.class).optional();
        return hitta(utskickId);
    }

    /** The services of a case, by number. */
    public List<Delgivning> i(String malnummer) {
        return lista(DELGIVNINGAR + "where m.malnummer = :m order by d.nr", Map.of("m", malnummer));
    }

    /** Services that go on, the oldest first, paged by key. */
    public List<Delgivning> pagaende(long efterId, int antal) {
        return lista(DELGIVNINGAR + "where d.status = 'PAGAR' and d.id > :efter order by d.id limit :antal", Map.of("efter", efterId, "antal", antal));
    }

    /** Begins an attempt. */
    public void borjaForsok(Delgivning delgivning, Delgivningssatt satt, LocalDate dag, String anteckning) {
        jdbc.sql("""
                insert into delgivningsforsok (delgivning_id, nr, satt, status, borjan, anteckning)
                values (:d, (select coalesce(max(nr), 0) + 1 from delgivningsforsok where delgivning_id = :d), :satt, 'PAGAR', :dag, :anteckning)
                """).param("d", delgivning.id()).param("satt", satt.name()).param("dag", dag).param("anteckning", anteckning).update();
        jdbc.sql("update delgivning set satt = :satt where id = :d").param("satt", satt.name()).param("d", delgivning.id()).update();
    }

    /** Says what the running attempt waits for. */
    public void vantar(long forsokId, LocalDate till) {
        jdbc.sql("update delgivningsforsok set vantar_till = :till where id = :id").param("till", till).param("id", forsokId).update();
    }

    /** Notes the day of a message that belongs to the attempt. */
    public void meddelat(long forsokId, LocalDate dag) {
        jdbc.sql("update delgivningsforsok set meddelande = :dag where id = :id").param("dag", dag).param("id", forsokId).update();
    }

    /** Notes that the letter came back. */
    public void returnerat(long forsokId, LocalDate dag) {
        jdbc.sql("update delgivningsforsok set retur = coalesce(retur, :dag) where id = :id").param("dag", dag).param("id", forsokId).update();
    }

    /** Notes a stämningsman's visit. */
    public void besokt(long forsokId, int antal, String anteckning) {
        jdbc.sql("update delgivningsforsok set besok = greatest(besok, :antal), anteckning = :a where id = :id")
                .param("antal", antal).param("a", anteckning).param("id", forsokId).update();
    }

    /**
     * What was decided on kungörelsedelgivning.
     *
     * @param plats where the document is kept
     * @param ortstidning a local paper, or {@code null}
     * @param anslas whether the message is posted in the authority's office instead of being published
     */
    public record Kungorelsebeslut(Kungorelsegrund grund, String plats, String ortstidning, boolean anslas) {
    }

    /** Keeps a decision on kungörelsedelgivning. */
    public void beslutat(long forsokId, Kungorelsebeslut beslut) {
        jdbc.sql("update delgivningsforsok set grund = :grund, plats = :plats, ortstidning = :ortstidning, anslas = :anslas where id = :id")
                .param("grund", beslut.grund().name()).param("plats", beslut.plats()).param("ortstidning", beslut.ortstidning())
                .param("anslas", beslut.anslas()).param("id", forsokId).update();
    }

    /** The decision on kungörelsedelgivning of the attempt. */
    public Kungorelsebeslut beslut(long forsokId) {
        return jdbc.sql("select grund, plats, ortstidning, anslas from delgivningsforsok where id = :id").param("id", forsokId)
                .query((rs, i) -> new Kungorelsebeslut(Kungorelsegrund.valueOf(rs.getString("grund")), rs.getString("plats"),
                        rs.getString("ortstidning"), rs.getBoolean("anslas"))).single();
    }

    /** Ends the attempt that runs, if one does. */
    public void avslutaForsok(long delgivningId, Delgivningsforsok.Status status, String utfall) {
        jdbc.sql("update delgivningsforsok set status = :status, utfall = :utfall, vantar_till = null where delgivning_id = :d and status = 'PAGAR'")
                .param("status", status.name()).param("utfall", utfall).param("d", delgivningId).update();
    }

    /** Ends the service as served. */
    public void delgiven(long delgivningId, Delgivningssatt satt, BeraknadDag dag, OffsetDateTime nu) {
        jdbc.sql("""
                update delgivning set status = 'DELGIVEN', satt = :satt, delgivningsdag = :dag, motivering = :motivering, slut = :nu
                where id = :id
                """).param("satt", satt.name()).param("dag", dag.dag()).param("motivering", dag.motivering().toArray(String[]::new))
                .param("nu", nu).param("id", delgivningId).update();
    }

    /** Ends the service without the document having been served. */
    public void avsluta(long delgivningId, Delgivningsstatus status, OffsetDateTime nu) {
        jdbc.sql("update delgivning set status = :status, slut = :nu where id = :id and status = 'PAGAR'")
                .param("status", status.name()).param("nu", nu).param("id", delgivningId).update();
    }

    /** Notes where the recipient stays and a newly found address; {@code null} leaves the address as it was. */
    public void uppgifter(long delgivningId, boolean utomlands, String nyAdress) {
        jdbc.sql("update delgivning set utomlands = :utomlands, ny_adress = coalesce(:adress, ny_adress) where id = :id")
                .param("utomlands", utomlands).param("adress", nyAdress).param("id", delgivningId).update();
    }

    /** Notes that somebody has been told that förenklad delgivning may be used; the first day counts. */
    public void informerad(String malnummer, String roll, String idnummer, LocalDate dag, String hur) {
        jdbc.sql("""
                insert into delgivningsinformation (mal_id, roll, idnummer, dag, hur)
                select id, :roll, :nr, :dag, :hur from mal where malnummer = :m on conflict do nothing
                """).param("roll", roll).param("nr", nyckel(idnummer)).param("dag", dag).param("hur", hur).param("m", malnummer).update();
    }

    /** When somebody was told so, or empty. */
    public Optional<LocalDate> informerad(String malnummer, Mottagare mottagare) {
        return jdbc.sql("""
                select i.dag from delgivningsinformation i join mal m on m.id = i.mal_id
                where m.malnummer = :m and i.roll = :roll and i.idnummer = :nr
                """).param("m", malnummer).param("roll", mottagare.roll()).param("nr", nyckel(mottagare.idnummer()))
                .query(LocalDate.class).optional();
    }

    private static String nyckel(String idnummer) {
        return idnummer == null ? "" : idnummer;
    }

    private List<Delgivning> lista(String sql, Map<String, ?> parametrar) {
        List<Rad> rader = jdbc.sql(sql).params(parametrar).query(Delgivningslager::rad).list();
        if (rader.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Forsoksrad>> forsok = jdbc.sql("select * from delgivningsforsok where delgivning_id in (:id) order by nr")
                .param("id", rader.stream().map(r -> r.delgivning().id()).toList()).query(Delgivningslager::forsok).list().stream()
                .collect(Collectors.groupingBy(Forsoksrad::delgivningId));
        return rader.stream().map(r -> r.med(forsok.getOrDefault(r.delgivning().id(), List.of()))).toList();
    }

    private record Forsoksrad(long delgivningId, Delgivningsforsok forsok) {
    }

    private record Rad(Delgivning delgivning) {

        Delgivning med(List<Forsoksrad> rader) {
            Delgivning d = delgivning;
            return new Delgivning(d.id(), d.malnummer(), d.utskickId(), d.handlingId(), d.mottagare(), d.nr(), d.krav(), d.lag(), d.mottagarslag(),
                    d.part(), d.inleder(), d.utomlands(), d.status(), d.satt(), d.borjan(), d.slut(), d.delgivningsdag(), d.motivering(),
                    rader.stream().map(Forsoksrad::forsok).toList());
        }
    }

    private static Rad rad(ResultSet rs, int nr) throws SQLException {
        Array motivering = rs.getArray("motivering");
        String satt = rs.getString("satt");
        return new Rad(new Delgivning(rs.getLong("id"), rs.getString("malnummer"), rs.getLong("utskick_id"), rs.getLong("handling_id"),
                new Mottagare(rs.getString("roll"), rs.getString("namn"), rs.getString("idnummer"), rs.getString("adress")), rs.getInt("nr"),
                Delgivningskrav.valueOf(rs.getString("krav")), Delgivningslag.valueOf(rs.getString("lag")),
                Mottagarslag.valueOf(rs.getString("mottagarslag")), rs.getBoolean("part"), rs.getBoolean("inleder"), rs.getBoolean("utomlands"),
                Delgivningsstatus.valueOf(rs.getString("status")), satt == null ? null : Delgivningssatt.valueOf(satt),
                rs.getObject("borjan", OffsetDateTime.class), rs.getObject("slut", OffsetDateTime.class),
                rs.getObject("delgivningsdag", LocalDate.class), List.of((String[]) motivering.getArray()), List.of()));
    }

    private static Forsoksrad forsok(ResultSet rs, int nr) throws SQLException {
        return new Forsoksrad(rs.getLong("delgivning_id"), new Delgivningsforsok(rs.getLong("id"), rs.getInt("nr"),
                Delgivningssatt.valueOf(rs.getString("satt")), Delgivningsforsok.Status.valueOf(rs.getString("status")),
                rs.getObject("borjan", LocalDate.class), rs.getObject("meddelande", LocalDate.class), rs.getObject("vantar_till", LocalDate.class),
                rs.getInt("besok"), rs.getObject("retur", LocalDate.class), rs.getString("utfall"), rs.getString("anteckning")));
    }
}
