package se.verkstall.loneutmatning.lagring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Berakning;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp;
import se.verkstall.loneutmatning.berakning.Kalla;
import se.verkstall.loneutmatning.berakning.Steg;

/** What debtor and employer have told, and the computations made of it. */
@Repository
public class Underlagslager {

    private static final TypeReference<Map<String, Object>> KARTA = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Underlagslager(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Who has told. */
    public enum Fran {
        GALDENAR, ARBETSGIVARE
    }

    public void svarat(long loneutmatningId, Fran fran, Map<String, Object> uppgifter, OffsetDateTime tid) {
        jdbc.sql("insert into loneutmatning_svar (loneutmatning_id, fran, uppgifter, tid) values (:id, :fran, cast(:uppgifter as jsonb), :tid)")
                .param("id", loneutmatningId).param("fran", fran.name()).param("uppgifter", skriv(uppgifter)).param("tid", tid).update();
    }

    /** The latest answer, or empty. */
    public Optional<Map<String, Object>> svar(long loneutmatningId, Fran fran) {
        return jdbc.sql("select uppgifter from loneutmatning_svar where loneutmatning_id = :id and fran = :fran order by id desc limit 1")
                .param("id", loneutmatningId).param("fran", fran.name()).query(String.class).optional().map(this::karta);
    }

    public void beraknat(long loneutmatningId, LocalDate dag, Map<String, Object> underlag, Forbehallsbelopp.Resultat resultat, String vem,
                         OffsetDateTime tid) {
        jdbc.sql("""
                insert into loneutmatning_berakning (loneutmatning_id, dag, underlag, resultat, forbehallsbelopp_ore, utmatningsbelopp_ore, vem, tid)
                values (:id, :dag, cast(:underlag as jsonb), cast(:resultat as jsonb), :forbehall, :utmatning, :vem, :tid)
                """).param("id", loneutmatningId).param("dag", dag).param("underlag", skriv(underlag)).param("resultat", skriv(resultatfalt(resultat)))
                .param("forbehall", resultat.forbehallsbelopp().ore()).param("utmatning", resultat.utmatningsbelopp().ore())
                .param("vem", vem).param("tid", tid).update();
    }

    /** Every computation, the first first. */
    public List<Berakning> berakningar(long loneutmatningId) {
        return jdbc.sql("select * from loneutmatning_berakning where loneutmatning_id = :id order by id").param("id", loneutmatningId)
                .query((rs, i) -> new Berakning(rs.getLong("id"), rs.getObject("dag", LocalDate.class), karta(rs.getString("underlag")),
                        Belopp.ore(rs.getLong("forbehallsbelopp_ore")), Belopp.ore(rs.getLong("utmatningsbelopp_ore")),
                        steg(karta(rs.getString("resultat")).get("steg")), anmarkningar(karta(rs.getString("resultat"))),
                        Kalla.valueOf((String) karta(rs.getString("resultat")).get("kalla")), rs.getString("vem"), rs.getObject("tid", OffsetDateTime.class))).list();
    }

    /** The latest computation, or empty. */
    public Optional<Berakning> berakning(long loneutmatningId) {
        return berakningar(loneutmatningId).stream().reduce((a, b) -> b);
    }

    /** Rows as they are stored. */
    public List<Map<String, Object>> stegfalt(List<Steg> steg) {
        return steg.stream().map(s -> {
            Map<String, Object> falt = new LinkedHashMap<String, Object>();
            falt.put("rad", s.rad());
            falt.put("text", s.text());
            falt.put("belopp", s.belopp().toString());
            falt.put("lagrum", s.lagrum());
            return falt;
        }).toList();
    }

    /** A computation as it is stored, as JSON text. */
    public String resultattext(Forbehallsbelopp.Resultat resultat) {
        return skriv(resultatfalt(resultat));
    }

    private Map<String, Object> resultatfalt(Forbehallsbelopp.Resultat r) {
        Map<String, Object> falt = new LinkedHashMap<>();
        falt.put("normalbelopp", r.normalbelopp().toString());
        falt.put("gemensammaKostnader", r.gemensammaKostnader().toString());
        falt.put("andel", r.andel().toPlainString());
        falt.put("galdenarensAndel", r.galdenarensAndel().toString());
        falt.put("forbehallsbelopp", r.forbehallsbelopp().toString());
        falt.put("utmatningsbelopp", r.utmatningsbelopp().toString());
        falt.put("kalla", r.kalla().name());
        falt.put("referens", r.referens());
        falt.put("anmarkningar", r.anmarkningar());
        falt.put("steg", stegfalt(r.steg()));
        return falt;
    }

    private static List<Steg> steg(Object lista) {
        List<Steg> steg = new ArrayList<>();
        for (Object rad : (List<?>) lista) {
            Map<?, ?> falt = (Map<?, ?>) rad;
            steg.add(new Steg((String) falt.get("rad"), (String) falt.get("text"), Belopp.parse((String) falt.get("belopp")), (String) falt.get("lagrum")));
        }
        return List.copyOf(steg);
    }

    private static List<String> anmarkningar(Map<String, Object> resultat) {
        return ((List<?>) resultat.get("anmarkningar")).stream().map(Object::toString).toList();
    }

    private String skriv(Object varde) {
        try {
            return json.writeValueAsString(varde);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<String, Object> karta(String text) {
        try {
            return json.readValue(text, KARTA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
