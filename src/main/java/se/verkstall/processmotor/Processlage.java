package se.verkstall.processmotor;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the cases are in their processes: read from the engine's tables, a fixed number of queries whatever their number. */
@Service
public class Processlage {

    private final JdbcClient jdbc;
    private final Modellbibliotek modeller;

    Processlage(JdbcClient jdbc, Modellbibliotek modeller) {
        this.jdbc = jdbc;
        this.modeller = modeller;
    }

    /**
     * A step a case has come to.
     *
     * @param slut when it was left, or {@code null} while the case stands there
     * @param avbruten whether it was left because something else happened
     */
    public record Steg(String element, String namn, String typ, OffsetDateTime start, OffsetDateTime slut, boolean avbruten) {

        public boolean pagar() {
            return slut == null;
        }
    }

    /**
     * One run through a model.
     *
     * @param steg in the order they were reached
     * @param floden the sequence flows that were walked
     */
    public record Vandring(String modell, String namn, OffsetDateTime start, OffsetDateTime slut, List<Steg> steg, Set<String> floden) {

        public boolean pagar() {
            return slut == null;
        }
    }

    private record Rad(String instans, String definition, String modell, String modellnamn, OffsetDateTime instansstart, OffsetDateTime instansslut,
                       String element, String namn, String typ, OffsetDateTime start, OffsetDateTime slut, boolean avbruten, long ordning) {
    }

    /** Every run a case has made through the models, the one begun first first. */
    @Transactional(readOnly = true)
    public List<Vandring> vandringar(String malnummer) {
        Map<String, List<Rad>> instanser = new LinkedHashMap<>();
        jdbc.sql("""
                select p.id_ as instans, p.proc_def_id_ as definition, p.proc_def_key_ as modell, d.name_ as modellnamn,
                       p.start_time_ as instansstart, p.end_time_ as instansslut, a.act_id_ as element, a.act_name_ as namn, a.act_type_ as typ,
                       a.start_time_ as start, a.end_time_ as slut, a.act_inst_state_ = 2 as avbruten, a.sequence_counter_ as ordning
                from act_hi_procinst p
                join act_re_procdef d on d.id_ = p.proc_def_id_
                join act_hi_actinst a on a.proc_inst_id_ = p.id_
                where p.business_key_ = :malnummer
                order by p.start_time_, p.id_, a.sequence_counter_, a.start_time_
                """).param("malnummer", malnummer)
                .query((rs, i) -> new Rad(rs.getString("instans"), rs.getString("definition"), rs.getString("modell"), rs.getString("modellnamn"),
                        tid(rs.getTimestamp("instansstart")), tid(rs.getTimestamp("instansslut")), rs.getString("element"), rs.getString("namn"),
                        rs.getString("typ"), tid(rs.getTimestamp("start")), tid(rs.getTimestamp("slut")), rs.getBoolean("avbruten"),
                        rs.getLong("ordning")))
                .list().forEach(r -> instanser.computeIfAbsent(r.instans(), n -> new ArrayList<>()).add(r));
        return instanser.values().stream().map(this::vandring).toList();
    }

    /** Whether the engine still has work of its own to do in the case right now, which may give a new task. */
    @Transactional(readOnly = true)
    public boolean arbetar(String malnummer) {
        return jdbc.sql("""
                select exists (select 1 from act_ru_execution e join act_ru_job j on j.process_instance_id_ = e.id_
                               where e.business_key_ = :malnummer and j.handler_type_ = 'async-continuation' and j.retries_ > 0)
                """).param("malnummer", malnummer).query(Boolean.class).single();
    }

    private Vandring vandring(List<Rad> rader) {
        Rad forsta = rader.get(0);
        List<Steg> steg = rader.stream().map(r -> new Steg(r.element(), r.namn(), r.typ(), r.start(), r.slut(), r.avbruten())).toList();
        return new Vandring(forsta.modell(), forsta.modellnamn() == null ? forsta.modell() : forsta.modellnamn(), forsta.instansstart(),
                forsta.instansslut(), steg, floden(forsta.definition(), rader));
    }

    /** The engine keeps no record of flows: each step was reached from the step before it that has a flow to it and was left last. */
    private Set<String> floden(String definition, List<Rad> rader) {
        List<Modellbibliotek.Flode> alla = modeller.floden(definition);
        Set<String> gangna = new LinkedHashSet<>();
        for (Rad till : rader) {
            rader.stream().filter(fran -> fran.ordning() < till.ordning() && fran.slut() != null && !fran.avbruten()).sorted(Comparator.comparingLong(Rad::ordning).reversed())
                    .flatMap(fran -> alla.stream().filter(f -> f.fran().equals(fran.element()) && f.till().equals(till.element())))
                    .findFirst().ifPresent(f -> gangna.add(f.id()));
        }
        return gangna;
    }

    private static OffsetDateTime tid(java.sql.Timestamp tid) {
        return tid == null ? null : tid.toInstant().atZone(Klocka.SVENSK_TID).toOffsetDateTime();
    }
}
