package se.verkstall.redovisning.handlaggning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.handling.Plats;
import se.verkstall.handling.Ramar;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.redovisning.handlaggning.Satsutbetalning.Utbetald;

/** Puts the letters of a set in the outbox: a frame for the day, and for each case a document of values and a letter. */
@Component
@Lagrum("UF 13:3")
class Satsbrev {

    private static final String BREV = """
            with b as (
                select nextval(pg_get_serial_sequence('handling', 'id')) as handling_id, m.id as mal_id, m.malnummer, u.*, s.namn as sokande, s.idnummer, s.postadress,
                       g.namn as galdenar
                from unnest(:mal::text[], :nyckel::text[], :influten::text[], :belopp::bigint[], :kostnad::bigint[], :ranta::bigint[], :kapital::bigint[], :kvar::bigint[])
                     as u (mal, nyckel, influten, belopp, kostnad, ranta, kapital, kvar)
                join mal m on m.malnummer = u.mal
                cross join lateral (select * from part p where p.mal_id = m.id and p.roll = 'SOKANDE' order by p.id desc limit 1) s
                cross join lateral (select * from part p where p.mal_id = m.id and p.roll = 'GALDENAR' order by p.id desc limit 1) g
            ), h as (
                insert into handling (id, mal_id, mall, titel, lagrum, riktning, ram_id, varden, tid, vem) overriding system value
                select b.handling_id, b.mal_id, r.mall, r.titel, r.lagrum, 'UT', r.id, jsonb_build_object('malnummer', b.malnummer, 'sokande', b.sokande,
                           'galdenar', b.galdenar, 'influten', b.influten, 'belopp', b.belopp, 'kostnad', b.kostnad, 'ranta', b.ranta, 'kapital', b.kapital,
                           'kvar', b.kvar), :nu, :vem
                from b cross join handling_ram r where r.id = :ram
            )
            insert into utskick (mal_id, handling_id, roll, namn, idnummer, adress, satt, lagrum, nyckel, koad)
            select b.mal_id, b.handling_id, 'SOKANDE', b.sokande, b.idnummer, b.postadress, 'ENKEL', 'UF 13:3', b.nyckel, :nu from b
            """;

    private static final List<Plats> PLATSER = List.of(text("sokande"), text("galdenar"),
            new Plats("influten", Plats.Slag.DATUM), belopp("belopp"), belopp("kostnad"), belopp("ranta"), belopp("kapital"),
            belopp("kvar"));

    private final JdbcClient jdbc;
    private final Ramar ramar;

    Satsbrev(JdbcClient jdbc, Ramar ramar) {
        this.jdbc = jdbc;
        this.ramar = ramar;
    }

    void lagg(List<Utbetald> u, LocalDate idag, OffsetDateTime nu) {
        jdbc.sql(BREV).param("ram", ram(idag)).param("nu", nu).param("vem", Dagbok.SYSTEMET)
                .param("mal", u.stream().map(x -> x.post().malnummer()).toArray(String[]::new))
                .param("nyckel", u.stream().map(Utbetald::nyckel).toArray(String[]::new))
                .param("influten", u.stream().map(x -> x.post().influten().toString()).toArray(String[]::new))
                .param("belopp", ore(u, x -> x.post().summa())).param("kostnad", ore(u, x -> x.post().kostnad())).param("ranta", ore(u, x -> x.post().ranta()))
                .param("kapital", ore(u, x -> x.post().kapital())).param("kvar", ore(u, Utbetald::kvar)).update();
    }

    private long ram(LocalDate idag) {
        return jdbc.sql("select ram_id from redovisning_ram where dag = :dag").param("dag", idag).query(Long.class).optional().orElseGet(() -> {
            jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('redovisning_ram'))) l").query(Integer.class).single();
            return jdbc.sql("select ram_id from redovisning_ram where dag = :dag").param("dag", idag).query(Long.class).optional().orElseGet(() -> {
                long ram = ramar.skapa("redovisning_sokanden_sats", Map.of("utbetalningsdag", idag), PLATSER).id();
                jdbc.sql("insert into redovisning_ram (dag, ram_id) values (:dag, :ram)").param("dag", idag).param("ram", ram).update();
                return ram;
            });
        });
    }

    private static Long[] ore(List<Utbetald> u, Function<Utbetald, Belopp> vad) {
        return u.stream().map(x -> vad.apply(x).ore()).toArray(Long[]::new);
    }

    private static Plats text(String namn) {
        return new Plats(namn, Plats.Slag.TEXT);
    }

    private static Plats belopp(String namn) {
        return new Plats(namn, Plats.Slag.BELOPP);
    }
}
