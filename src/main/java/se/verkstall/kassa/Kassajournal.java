package se.verkstall.kassa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** The kassajournal: books in sets, never changes a row, and says what is held where. The database refuses what does not balance. */
@Service
@Lagrum("UF 1:5 st 2")
public class Kassajournal {

    private static final String RADER = """
            select v.id, r.rad, v.dag, v.tid, v.slag, v.text, v.vem, r.konto, m.malnummer, r.referens, r.belopp_ore
            from kontorad r join verifikation v on v.id = r.verifikation_id left join mal m on m.id = r.mal_id
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock klocka;

    Kassajournal(JdbcClient jdbc, ObjectMapper json, Clock klocka) {
        this.jdbc = jdbc;
        this.json = json;
        this.klocka = klocka;
    }

    /**
     * Books the verifications in the caller's transaction, with a fixed number of statements whatever their number. One
     * that is already booked is left as it is.
     *
     * @return how many were new
     * @throws IllegalStateException if a key is already used for something else, or a case does not exist
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int bokfor(List<Verifikation> verifikationer) {
        if (verifikationer.isEmpty()) {
            return 0;
        }
        Map<String, Long> nya = skrivHuvuden(verifikationer, null);
        skrivRader(verifikationer.stream().filter(v -> nya.containsKey(v.nyckel())).toList(), nya);
        kravSammaInnehall(verifikationer.stream().filter(v -> !nya.containsKey(v.nyckel())).toList());
        return nya.size();
    }

    /**
     * Takes back a verification with a correcting entry: the same rows the other way round. Nothing in the journal is changed. A verification is corrected
     * once; asked for again nothing happens.
     *
     * @param skal why, in Swedish, without personal data
     * @return whether it was new
     * @throws IllegalStateException if there is no such verification, or it is itself a correction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean ratta(long verifikation, String skal, String vem) {
        List<Journalrad> rader = jdbc.sql(RADER + " where v.id = :id order by r.rad").param("id", verifikation).query(Kassajournal::rad).list();
        if (rader.isEmpty() || rader.get(0).slag() == Verifikation.Slag.RATTELSE) {
            throw new IllegalStateException("Det finns ingen verifikation " + verifikation + " att rätta.");
        }
        Verifikation v = new Verifikation("rattelse/" + verifikation, LocalDate.now(klocka), Verifikation.Slag.RATTELSE,
                "Rättar verifikation " + verifikation + ": " + skal, vem, rader.stream()
                .map(r -> new Kontorad(r.konto(), r.malnummer(), r.referens(), Belopp.NOLL.minus(r.belopp()))).toList());
        Map<String, Long> nya = skrivHuvuden(List.of(v), verifikation);
        skrivRader(nya.isEmpty() ? List.of() : List.of(v), nya);
        return !nya.isEmpty();
    }

    /** What the account holds: on an asset what there is, on a debt what is owed. */
    @Transactional(readOnly = true)
    public Belopp saldo(Konto konto) {
        return iKontotsRiktning(konto, jdbc.sql("select coalesce(sum(belopp_ore), 0) from kontorad where konto = :konto")
                .param("konto", konto.name()).query(Long.class).single());
    }

    /** What every account holds, read in one pass; one without rows holds nothing. */
    @Transactional(readOnly = true)
    public Map<Konto, Belopp> saldon() {
        Map<Konto, Belopp> saldon = new EnumMap<>(Konto.class);
        for (Konto konto : Konto.values()) {
            saldon.put(konto, Belopp.NOLL);
        }
        jdbc.sql("select konto, sum(belopp_ore) as ore from kontorad group by konto").query(rs -> {
            Konto konto = Konto.valueOf(rs.getString("konto"));
            saldon.put(konto, iKontotsRiktning(konto, rs.getLong("ore")));
        });
        return saldon;
    }

    /** What the account holds in a case. */
    @Transactional(readOnly = true)
    public Belopp saldo(Konto konto, String malnummer) {
        return iKontotsRiktning(konto, jdbc.sql("""
                select coalesce(sum(r.belopp_ore), 0) from kontorad r join mal m on m.id = r.mal_id
                where r.konto = :konto and m.malnummer = :malnummer
                """).param("konto", konto.name()).param("malnummer", malnummer).query(Long.class).single());
    }

    /** Every row of the journal in a case, the first first. */
    @Transactional(readOnly = true)
    public List<Journalrad> journal(String malnummer) {
        return jdbc.sql(RADER + " where m.malnummer = :malnummer order by v.id, r.rad").param("malnummer", malnummer)
                .query(Kassajournal::rad).list();
    }

    /** The rows of a span of days, both counted, the first first, from after a verification's number: page by page by key. */
    @Transactional(readOnly = true)
    public List<Journalrad> journal(LocalDate franMed, LocalDate tillMed, long efterVerifikation, int antalVerifikationer) {
        return jdbc.sql(RADER + """
                where v.id in (select id from verifikation where dag between :fran and :till and id > :efter order by id limit :antal)
                order by v.id, r.rad
                """).param("fran", franMed).param("till", tillMed).param("efter", efterVerifikation).param("antal", antalVerifikationer)
                .query(Kassajournal::rad).list();
    }

    private Map<String, Long> skrivHuvuden(List<Verifikation> verifikationer, Long rattar) {
        List<Map<String, Object>> huvuden = verifikationer.stream().map(v -> Map.<String, Object>of("nyckel", v.nyckel(),
                "dag", v.dag().toString(), "slag", v.slag().name(), "text", v.text(), "vem", v.vem())).toList();
        Map<String, Long> nya = new HashMap<>();
        jdbc.sql("""
                insert into verifikation (nyckel, dag, slag, text, vem, tid, rattar)
                select nyckel, dag, slag, text, vem, :nu, :rattar
                from jsonb_to_recordset(cast(:huvuden as jsonb)) as h(nyckel text, dag date, slag text, text text, vem text)
                on conflict (nyckel) do nothing returning id, nyckel
                """).param("nu", OffsetDateTime.now(klocka)).param("huvuden", skriv(huvuden)).param("rattar", rattar, java.sql.Types.BIGINT)
                .query((rs, i) -> nya.put(rs.getString("nyckel"), rs.getLong("id"))).list();
        return nya;
    }

    private void skrivRader(List<Verifikation> verifikationer, Map<String, Long> idn) {
        if (verifikationer.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rader = new ArrayList<>();
        for (Verifikation v : verifikationer) {
            for (int i = 0; i < v.rader().size(); i++) {
                rader.add(rad(idn.get(v.nyckel()), i + 1, v.rader().get(i)));
            }
        }
        int skrivna = jdbc.sql("""
                insert into kontorad (verifikation_id, rad, konto, mal_id, referens, belopp_ore)
                select r.verifikation, r.rad, r.konto, m.id, r.referens, r.belopp
                from jsonb_to_recordset(cast(:rader as jsonb)) as r(verifikation bigint, rad int, konto text, malnummer text, referens text, belopp bigint)
                left join mal m on m.malnummer = r.malnummer
                where r.malnummer is null or m.id is not null
                order by m.id
                """).param("rader", skriv(rader)).update();
        if (skrivna != rader.size()) {
            throw new IllegalStateException("En verifikation nämner ett mål som inte finns: " + verifikationer.stream().map(Verifikation::nyckel).toList());
        }
    }

    private static Map<String, Object> rad(long verifikation, int rad, Kontorad r) {
        Map<String, Object> falt = new LinkedHashMap<>();
        falt.put("verifikation", verifikation);
        falt.put("rad", rad);
        falt.put("konto", r.konto().name());
        falt.put("malnummer", r.malnummer());
        falt.put("referens", r.referens());
        falt.put("belopp", r.belopp().ore());
        return falt;
    }

    private void kravSammaInnehall(List<Verifikation> upprepade) {
        for (Verifikation v : upprepade) {
            List<Kontorad> bokforda = jdbc.sql(RADER + " where v.nyckel = :nyckel order by r.rad").param("nyckel", v.nyckel())
                    .query(Kassajournal::rad).list().stream()
                    .map(r -> new Kontorad(r.konto(), r.malnummer(), r.referens(), r.belopp())).toList();
            if (!bokforda.equals(v.rader())) {
                throw new IllegalStateException("Verifikationen " + v.nyckel() + " är redan bokförd med annat innehåll.");
            }
        }
    }

    private static Belopp iKontotsRiktning(Konto konto, long ore) {
        return Belopp.ore(konto.arTillgang() ? ore : -ore);
    }

    private static Journalrad rad(ResultSet rs, int nummer) throws SQLException {
        return new Journalrad(rs.getLong("id"), rs.getInt("rad"), rs.getObject("dag", LocalDate.class), rs.getObject("tid", OffsetDateTime.class),
                Verifikation.Slag.valueOf(rs.getString("slag")), rs.getString("text"), rs.getString("vem"), Konto.valueOf(rs.getString("konto")),
                rs.getString("malnummer"), rs.getString("referens"), Belopp.ore(rs.getLong("belopp_ore")));
    }

    private String skriv(Object varde) {
        try {
            return json.writeValueAsString(varde);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
