package se.verkstall.frist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.mal.Dagbok;

/**
 * Closes what the passing of a day closes, for all cases with one statement each: last days that nobody acted on are missed, waits are
 * over. What the law only says is to be done promptly is not missed because a day has passed; and a day that the authority set for a
 * party is left alone as long as its process is on its way to the timer: a föreläggande may not even be served yet.
 */
@Component
class Dagsslut {

    /** The rows, what has to be explained, and the dagbok, in one statement: many timers go at the same midnight. */
    private static final String FORSUTNA = """
            with missade as (
                update frist set status = 'FORSUTTEN', slut = :nu where slut is null and %s
                returning id, mal_id, malnummer, dag, ankare, handelse, lagrum, egen, tvingande, riktning
            ), handelser as (
                %s
            )
            insert into dagbok (mal_id, tid, vem, handelse, lagrum)
            select mal_id, :nu, :vem, 'Fristen med sista dag ' || dag_i_ord(dag) || ', räknad från ' || ankare || ' ' || dag_i_ord(handelse)
                   || ', har löpt ut utan att åtgärden vidtagits.', lagrum
            from missade order by mal_id, id
            """;

    private final JdbcClient jdbc;
    private final Clock klocka;

    Dagsslut(JdbcClient jdbc, Clock klocka) {
        this.jdbc = jdbc;
        this.klocka = klocka;
    }

    /** Marks the last days before {@code idag} that still run as missed; returns how many. */
    @Transactional
    public int forsutna(LocalDate idag) {
        return jdbc.sql(FORSUTNA.formatted("""
                dag < :idag and riktning not in ('KORTAST_VANTAN', 'PRESUMTION', 'SKYNDSAMT')
                and not (riktning = 'SATT_TID' and element is not null and exists (select 1 from act_ru_execution p where p.id_ = process_instans)
                    and not exists (select 1 from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                                    where j.process_instance_id_ = process_instans and d.act_id_ = element and j.type_ = 'timer')
                    and not exists (select 1 from act_hi_actinst h where h.proc_inst_id_ = process_instans and h.act_id_ = element
                                    and cast(h.start_time_ as timestamptz) >= skapad))
                """, Fristhandelser.NYA)).param("nu", OffsetDateTime.now(klocka)).param("idag", idag).param("vem", Dagbok.SYSTEMET).update();
    }

    /** Marks one running deadline as missed, whatever day it is; false if none with the key runs in the case. */
    @Transactional
    public boolean forsutten(String malnummer, String nyckel) {
        return jdbc.sql(FORSUTNA.formatted("malnummer = :malnummer and nyckel = :nyckel", Fristhandelser.NYA)).param("nu", OffsetDateTime.now(klocka))
                .param("malnummer", malnummer).param("nyckel", nyckel).param("vem", Dagbok.SYSTEMET).update() > 0;
    }

    /** Closes the waits and the deemed days that have come by {@code idag}; returns how many. */
    @Transactional
    public int vantetider(LocalDate idag) {
        return jdbc.sql("""
                with klara as (
                    update frist set status = 'IAKTTAGEN', slut = :nu
                    where slut is null and dag <= :idag and riktning in ('KORTAST_VANTAN', 'PRESUMTION')
                    returning id, mal_id, dag, ankare, handelse, lagrum
                )
                insert into dagbok (mal_id, tid, vem, handelse, lagrum)
                select mal_id, :nu, :vem, 'Tiden till ' || dag_i_ord(dag) || ', räknad från ' || ankare || ' ' || dag_i_ord(handelse) || ', är slut.', lagrum
                from klara order by mal_id, id
                """).param("nu", OffsetDateTime.now(klocka)).param("idag", idag).param("vem", Dagbok.SYSTEMET).update();
    }
}
