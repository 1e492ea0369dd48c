package se.verkstall.loneutmatning.lagring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fraga.Yttrande;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.berakning.Engangsposter.Post;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularsvar;

/** The questions of the attachments and what they have changed. Everything runs in the caller's transaction. */
@Repository
public class Fragelager {

    private static final TypeReference<Map<String, Object>> KARTA = new TypeReference<>() {
    };
    private static final String ALLA = "select f.*, m.malnummer from loneutmatning_fraga f join mal m on m.id = f.mal_id ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Fragelager(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public long vack(Fragetyp typ, long loneutmatningId, String malnummer, Map<String, Object> underlag, LocalDate dag, String vem) {
        return jdbc.sql("""
                insert into loneutmatning_fraga (loneutmatning_id, mal_id, typ, underlag, vackt, vackt_av, ersatter)
                select :id, m.id, :typ, cast(:underlag as jsonb), :dag, :vem,
                       (select o.id from loneutmatning_fraga o where o.loneutmatning_id = :id and o.typ = :typ and o.utfall = 'OMTAGEN'
                        and not exists (select 1 from loneutmatning_fraga s where s.ersatter = o.id))
                from mal m where m.malnummer = :malnummer returning id
                """).param("id", loneutmatningId).param("typ", typ.name()).param("underlag", skriv(underlag)).param("dag", dag).param("vem", vem)
                .param("malnummer", malnummer).query(Long.class).single();
    }

    public Fraga hamta(long id) {
        return jdbc.sql(ALLA + "where f.id = :id").param("id", id).query((rs, i) -> {
            Fragetyp typ = Fragetyp.valueOf(rs.getString("typ"));
            String utfall = rs.getString("utfall");
            return new Fraga(id, rs.getLong("loneutmatning_id"), rs.getString("malnummer"), typ,
                    Formularsvar.utkast(Formular.las(typ.forslag()), las(rs.getString("underlag"))), rs.getObject("vackt", LocalDate.class),
                    rs.getString("vackt_av"), utfall == null ? null : utfall.equals("BIFALL"), rs.getObject("beslutsdag", LocalDate.class), yttranden(id));
        }).single();
    }

    /** Locks the question for the rest of the transaction and reads it. */
    public Fraga las(long id) {
        jdbc.sql("select 1 from loneutmatning_fraga where id = :id for update").param("id", id).query(Integer.class).single();
        return hamta(id);
    }

    /** The open question of a kind, or empty. */
    public Optional<Long> oppen(long loneutmatningId, Fragetyp typ) {
        return jdbc.sql("select id from loneutmatning_fraga where loneutmatning_id = :id and typ = :typ and utfall is null")
                .param("id", loneutmatningId).param("typ", typ.name()).query(Long.class).optional();
    }

    /** The question of a kind that was closed to be raised anew and has not been, or empty. */
    public Optional<Fraga> omtagen(long loneutmatningId, Fragetyp typ) {
        return jdbc.sql("select o.id from loneutmatning_fraga o where o.loneutmatning_id = :id and o.typ = :typ and o.utfall = 'OMTAGEN'"
                + " and not exists (select 1 from loneutmatning_fraga s where s.ersatter = o.id)").param("id", loneutmatningId).param("typ", typ.name())
                .query(Long.class).optional().map(this::hamta);
    }

    /** Closes an open question to be raised anew. */
    public void omtagen(long id, LocalDate dag, String vem) {
        stang(id, "OMTAGEN", dag, vem);
    }

    /** What was said about the questions that this one replaces, the first first. */
    public List<Yttrande> tidigareYttranden(long fragaId) {
        return jdbc.sql("""
                with recursive ersatt as (select ersatter as id from loneutmatning_fraga where id = :id
                    union all select f.ersatter from loneutmatning_fraga f join ersatt e on e.id = f.id)
                select y.fran, y.text, y.dag from loneutmatning_yttrande y join ersatt e on e.id = y.fraga_id order by y.id
                """).param("id", fragaId).query(Yttrande.class).list();
    }

    /** The kinds of question that are open. */
    public Set<Fragetyp> vackta(long loneutmatningId) {
        return jdbc.sql("select typ from loneutmatning_fraga where loneutmatning_id = :id and utfall is null").param("id", loneutmatningId)
                .query((rs, i) -> Fragetyp.valueOf(rs.getString("typ"))).set();
    }

    /** Every question of an attachment, the first first. */
    public List<Fraga> alla(long loneutmatningId) {
        return jdbc.sql("select id from loneutmatning_fraga where loneutmatning_id = :id order by id").param("id", loneutmatningId)
                .query(Long.class).list().stream().map(this::hamta).toList();
    }

    public void beslutad(long id, boolean bifall, Map<String, Object> beslut, LocalDate dag, String vem) {
        jdbc.sql("""
                update loneutmatning_fraga set utfall = :utfall, beslut = cast(:beslut as jsonb), beslutsdag = :dag, beslutad_av = :vem
                where id = :id and utfall is null
                """).param("utfall", bifall ? "BIFALL" : "AVSLAG").param("beslut", skriv(beslut)).param("dag", dag).param("vem", vem).param("id", id).update();
    }

    /** The open questions of an attachment, the first first. */
    public List<Fraga> oppna(long loneutmatningId) {
        return jdbc.sql("select id from loneutmatning_fraga where loneutmatning_id = :id and utfall is null order by id for update").param("id", loneutmatningId)
                .query(Long.class).list().stream().map(this::hamta).toList();
    }

    /** Closes an open question without an answer. */
    public void bortfallen(long id, LocalDate dag, String vem) {
        stang(id, "BORTFALLEN", dag, vem);
    }

    private void stang(long id, String utfall, LocalDate dag, String vem) {
        jdbc.sql("""
                update loneutmatning_fraga set utfall = :utfall, beslut = '{}', beslutsdag = :dag, beslutad_av = :vem where id = :id and utfall is null
                """).param("utfall", utfall).param("dag", dag).param("vem", vem).param("id", id).update();
    }

    public void yttrat(long fragaId, String fran, String text, LocalDate dag) {
        jdbc.sql("insert into loneutmatning_yttrande (fraga_id, fran, text, dag) values (:id, :fran, :text, :dag)").param("id", fragaId)
                .param("fran", fran).param("text", text).param("dag", dag).update();
    }

    private List<Yttrande> yttranden(long fragaId) {
        return jdbc.sql("select fran, text, dag from loneutmatning_yttrande where fraga_id = :id order by id").param("id", fragaId).query(Yttrande.class).list();
    }

    public void anstand(Fraga fraga, LocalDate fran, LocalDate till) {
        jdbc.sql("insert into loneutmatning_anstand (fraga_id, loneutmatning_id, fran, till) values (:id, :l, :fran, :till)").param("id", fraga.id())
                .param("l", fraga.loneutmatningId()).param("fran", fran).param("till", till).update();
    }

    /** Whether wages paid on the day are not withheld from. */
    public boolean anstand(long loneutmatningId, LocalDate lonedag) {
        return jdbc.sql("select exists (select 1 from loneutmatning_anstand where loneutmatning_id = :id and :dag between fran and till)")
                .param("id", loneutmatningId).param("dag", lonedag).query(Boolean.class).single();
    }

    public void dela(long fordranId, List<Post> poster) {
        poster.forEach(p -> jdbc.sql("insert into engangspost (fordran_id, forfallodag, belopp_ore) values (:id, :dag, :belopp)").param("id", fordranId)
                .param("dag", p.forfallodag()).param("belopp", p.belopp().ore()).update());
    }

    /** The items a claim has been divided into, by due day; empty if it has not. */
    public List<Post> engangsposter(long fordranId) {
        return jdbc.sql("select forfallodag, belopp_ore from engangspost where fordran_id = :id order by forfallodag").param("id", fordranId)
                .query((rs, i) -> new Post(rs.getObject("forfallodag", LocalDate.class), Belopp.ore(rs.getLong("belopp_ore")))).list();
    }

    public void jamkat(Fraga fraga, long fordranId, LocalDate fran, Belopp belopp) {
        jdbc.sql("insert into underhallsjamkning (fraga_id, fordran_id, fran, belopp_ore) values (:id, :fordran, :fran, :belopp)").param("id", fraga.id())
                .param("fordran", fordranId).param("fran", fran).param("belopp", belopp.ore()).update();
    }

    /** The amount a month that maintenance counts with on the day, or empty if it has not been reduced. */
    public Optional<Belopp> jamkning(long fordranId, LocalDate dag) {
        return jdbc.sql("select belopp_ore from underhallsjamkning where fordran_id = :id and fran <= :dag order by fraga_id desc limit 1").param("id", fordranId)
                .param("dag", dag).query(Long.class).optional().map(Belopp::ore);
    }

    public void avdrag(Fraga fraga, long fordranId, LocalDate forfallodag, Belopp belopp) {
        jdbc.sql("insert into underhallsavdrag (fraga_id, fordran_id, forfallodag, belopp_ore) values (:id, :fordran, :dag, :belopp)").param("id", fraga.id())
                .param("fordran", fordranId).param("dag", forfallodag).param("belopp", belopp.ore()).update();
    }

    /** Notes the cases whose claims belong to whoever is entitled to the maintenance, or has entered into the right. */
    public void intradda(Fraga fraga, List<String> mal) {
        mal.forEach(m -> jdbc.sql("insert into underhallsavdrag_intradd (fraga_id, mal_id) select :id, id from mal where malnummer = :mal").param("id", fraga.id())
                .param("mal", m).update());
    }

    /** Those of a case, whichever of its claims it is about, the oldest first. */
    public List<String> intradda(String malnummer) {
        return jdbc.sql("""
                select distinct n.malnummer, n.id from underhallsavdrag_intradd i join underhallsavdrag a on a.fraga_id = i.fraga_id join fordran f on f.id = a.fordran_id
                join mal m on m.id = f.mal_id join mal n on n.id = i.mal_id where m.malnummer = :mal order by n.id
                """).param("mal", malnummer).query((rs, i) -> rs.getString("malnummer")).list();
    }

    /** What may be deducted from the maintenance that falls due on the day. */
    public Belopp avdrag(long fordranId, LocalDate forfallodag) {
        return Belopp.ore(jdbc.sql("select coalesce(sum(belopp_ore), 0) from underhallsavdrag where fordran_id = :id and forfallodag = :dag").param("id", fordranId)
                .param("dag", forfallodag).query(Long.class).single());
    }

    /** What of it other creditors have been kept from in an earlier sharing. */
    public Belopp skyddat(long fordranId, LocalDate forfallodag) {
        return Belopp.ore(jdbc.sql("select coalesce(sum(skyddat_ore), 0) from underhallsavdrag where fordran_id = :id and forfallodag = :dag").param("id", fordranId)
                .param("dag", forfallodag).query(Long.class).single());
    }

    /** Notes that other creditors have been kept from so much of what may be deducted from a claim, the oldest first. */
    public void skydda(long fordranId, Belopp belopp) {
        jdbc.sql("""
                update underhallsavdrag u set skyddat_ore = u.skyddat_ore + a.av
                from (select fraga_id, greatest(0, least(belopp_ore - skyddat_ore, :belopp
                          - coalesce(sum(belopp_ore - skyddat_ore) over (order by forfallodag, fraga_id rows between unbounded preceding and 1 preceding), 0))) as av
                      from underhallsavdrag where fordran_id = :id) a
                where a.fraga_id = u.fraga_id and a.av > 0
                """).param("belopp", belopp.ore()).param("id", fordranId).update();
    }

    public void forelagt(Fraga fraga, LocalDate fran, Belopp belopp) {
        jdbc.sql("insert into arbetsgivarforelaggande (fraga_id, loneutmatning_id, fran, belopp_ore) values (:id, :l, :fran, :belopp)")
                .param("id", fraga.id()).param("l", fraga.loneutmatningId()).param("fran", fran).param("belopp", belopp.ore()).update();
    }

    /** What the employer has been ordered to pay each month, or empty. */
    public Optional<Belopp> forelaggande(long loneutmatningId) {
        return jdbc.sql("select belopp_ore from arbetsgivarforelaggande where loneutmatning_id = :id order by fraga_id desc limit 1")
                .param("id", loneutmatningId).query(Long.class).optional().map(Belopp::ore);
    }

    private String skriv(Map<String, Object> varden) {
        try {
            return json.writeValueAsString(text(varden));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<String, Object> las(String text) {
        try {
            return json.readValue(text, KARTA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the form would post it: numbers and days are text. */
    private static Object text(Object varde) {
        if (varde instanceof BigDecimal tal) {
            return tal.toPlainString();
        }
        if (varde instanceof LocalDate dag) {
            return dag.toString();
        }
        if (varde instanceof List<?> lista) {
            return lista.stream().map(Fragelager::text).toList();
        }
        if (varde instanceof Map<?, ?> karta) {
            Map<String, Object> ny = new LinkedHashMap<>();
            karta.forEach((n, v) -> ny.put(String.valueOf(n), text(v)));
            return ny;
        }
        return varde;
    }
}
