package se.verkstall.mal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** Settles money on claims, and keeps what was settled when. */
@Service
@Lagrum("UB 13:13 st 1")
public class Avrakningar {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock klocka;

    Avrakningar(JdbcClient jdbc, ObjectMapper json, Clock klocka) {
        this.jdbc = jdbc;
        this.json = json;
        this.klocka = klocka;
    }

    /**
     * Settles in the caller's transaction; what the same event has settled before is left as it is.
     *
     * @return how many claims were settled on now
     * @throws org.springframework.dao.DataIntegrityViolationException if more is settled than is owed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int avrakna(List<Avrakning> avrakningar) {
        return avrakna(avrakningar, false);
    }

    /** As {@link #avrakna(List)}, of what a debtor is freed of though no money came. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Lagrum("UB 7:23")
    public int avraknaUtanMedel(List<Avrakning> avrakningar) {
        return avrakna(avrakningar, true);
    }

    private int avrakna(List<Avrakning> avrakningar, boolean utanMedel) {
        List<Map<String, Object>> rader = avrakningar.stream().filter(a -> a.summa().arPositivt()).map(Avrakningar::rad).toList();
        return jdbc.sql("""
                with nya as (
                    insert into avrakning (nyckel, mal_id, fordran_id, dag, kostnad_ore, ranta_ore, kapital_ore, lopande_ore,
                        ej_forfallet_ore, ej_forfallet_till, tid, utan_medel)
                    select a.nyckel, f.mal_id, f.id, a.dag, a.kostnad, a.ranta, a.kapital, a.lopande, a.ej, a.till, :nu, :utanMedel
                    from jsonb_to_recordset(cast(:rader as jsonb)) as a(nyckel text, fordran bigint, dag date, kostnad bigint, ranta bigint,
                        kapital bigint, lopande bigint, ej bigint, till date)
                    join fordran f on f.id = a.fordran
                    on conflict (nyckel, fordran_id) do nothing
                    returning fordran_id, kostnad_ore, ranta_ore, kapital_ore)
                update fordran f set betald_kostnad_ore = f.betald_kostnad_ore + n.kostnad_ore,
                                     betald_ranta_ore = f.betald_ranta_ore + n.ranta_ore,
                                     betald_kapital_ore = f.betald_kapital_ore + n.kapital_ore
                from nya n where n.fordran_id = f.id
                """).param("rader", skriv(rader)).param("utanMedel", utanMedel).param("nu", OffsetDateTime.now(klocka)).update();
    }

    /**
     * Adds interest that has run to the claim, so that it can be settled; it runs on from another day.
     *
     * @param hittillsFran the day it ran from, as the claim was read
     * @return false if somebody has already counted it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @Lagrum("UB 13:6 st 1")
    public boolean raknaUppRanta(long fordranId, LocalDate hittillsFran, LocalDate nyFran, Belopp ranta) {
        return jdbc.sql("update fordran set ranta_ore = ranta_ore + :ranta, rantefran = :ny where id = :id and rantefran = :fran")
                .param("ranta", ranta.ore()).param("ny", nyFran).param("id", fordranId).param("fran", hittillsFran).update() == 1;
    }

    /** Everything settled in a case, the first first. */
    @Transactional(readOnly = true)
    public List<Avrakning> i(String malnummer) {
        return las("""
                select a.* from avrakning a join mal m on m.id = a.mal_id where m.malnummer = :malnummer order by a.id
                """, malnummer);
    }

    /** What money has come for in a case, the first first: what was settled with it, and what came for something the debtor had been freed of. */
    @Transactional(readOnly = true)
    @Lagrum("UB 7:23")
    public List<Avrakning> medMedel(String malnummer) {
        return las("""
                select a.fordran_id, a.nyckel, a.dag, a.kostnad_ore, a.ranta_ore, a.kapital_ore, a.lopande_ore, a.ej_forfallet_ore, a.ej_forfallet_till, a.tid, a.id
                from avrakning a join mal m on m.id = a.mal_id where m.malnummer = :malnummer and not a.utan_medel
                union all
                select a.fordran_id, e.nyckel, e.dag, 0, 0, case when a.lopande_ore = 0 then e.belopp_ore else 0 end,
                       case when a.lopande_ore = 0 then 0 else e.belopp_ore end, 0, null, e.tid, a.id
                from avrakning_ersattning e join avrakning a on a.id = e.avrakning_id join mal m on m.id = a.mal_id where m.malnummer = :malnummer
                order by tid, id
                """, malnummer);
    }

    private List<Avrakning> las(String sql, String malnummer) {
        return jdbc.sql(sql).param("malnummer", malnummer).query((rs, i) -> new Avrakning(rs.getLong("fordran_id"), rs.getString("nyckel"),
                rs.getObject("dag", LocalDate.class), Belopp.ore(rs.getLong("kostnad_ore")), Belopp.ore(rs.getLong("ranta_ore")),
                Belopp.ore(rs.getLong("kapital_ore")), Belopp.ore(rs.getLong("lopande_ore")),
                Belopp.ore(rs.getLong("ej_forfallet_ore")), rs.getObject("ej_forfallet_till", LocalDate.class))).list();
    }

    private static Map<String, Object> rad(Avrakning a) {
        Map<String, Object> rad = new LinkedHashMap<>();
        rad.put("nyckel", a.nyckel());
        rad.put("fordran", a.fordranId());
        rad.put("dag", a.dag().toString());
        rad.put("kostnad", a.kostnad().ore());
        rad.put("ranta", a.ranta().ore());
        rad.put("kapital", a.kapital().ore());
        rad.put("lopande", a.lopande().ore());
        rad.put("ej", a.ejForfallet().ore());
        rad.put("till", a.ejForfalletTill() == null ? null : a.ejForfalletTill().toString());
        return rad;
    }

    private String skriv(Object varde) {
        try {
            return json.writeValueAsString(varde);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
