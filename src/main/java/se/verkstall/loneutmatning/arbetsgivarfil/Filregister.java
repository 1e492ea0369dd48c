package se.verkstall.loneutmatning.arbetsgivarfil;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.fil.Filfel;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.arbetsgivarfil.Arbetsgivarfiler.Filkvitto;
import se.verkstall.loneutmatning.arbetsgivarfil.Arbetsgivarfiler.Radfel;

/** The tables of employers' files. */
@Repository
class Filregister {

    private static final String KVITTO = """
            select id, namn, vem, arbetsgivare, lopnummer, status, skapad, klar, rader, summa_ore, bokforda, bokfort_ore, fanns, avvisade, avvisat_ore,
                   fel::text as fel from arbetsgivarfil\s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate satser;
    private final ObjectMapper json;
    private final Clock klocka;

    Filregister(JdbcClient jdbc, JdbcTemplate satser, ObjectMapper json, Clock klocka) {
        this.jdbc = jdbc;
        this.satser = satser;
        this.json = json;
        this.klocka = klocka;
    }

    /** What became of a line. */
    record Utfall(Filrad rad, String utfall, Object fel) {
    }

    /** A new file in the queue; or, if its content is already in, nothing. */
    boolean koa(UUID id, String summa, String namn, Avsandare avsandare) {
        return jdbc.sql("""
                insert into arbetsgivarfil (id, sha256, namn, vem, organisation, status, skapad) values (:id, :summa, :namn, :vem, :organisation, 'KOAD', :nu)
                on conflict (sha256) where status <> 'AVVISAD' do nothing
                """).param("id", id).param("summa", summa).param("namn", namn, Types.VARCHAR).param("vem", avsandare.vem())
                .param("organisation", avsandare.organisation(), Types.VARCHAR).param("nu", nu()).update() == 1;
    }

    UUID medInnehall(String summa) {
        return jdbc.sql("select id from arbetsgivarfil where sha256 = :summa and status <> 'AVVISAD'").param("summa", summa).query(UUID.class).single();
    }

    String summa(UUID id) {
        return jdbc.sql("select sha256 from arbetsgivarfil where id = :id").param("id", id).query(String.class).single();
    }

    /** The only employer the file may be about, or empty if it may be about any. */
    Optional<String> organisation(UUID id) {
        return jdbc.sql("select organisation from arbetsgivarfil where id = :id and organisation is not null").param("id", id).query(String.class).optional();
    }

    Optional<Filkvitto> kvitto(UUID id) {
        return jdbc.sql(KVITTO + "where id = :id").param("id", id).query(this::las).optional();
    }

    /** The latest files of a sender, or of all if {@code null}; the latest first. */
    List<Filkvitto> senaste(String vem, int hogst) {
        return jdbc.sql(KVITTO + "where cast(:vem as text) is null or vem = :vem order by skapad desc limit :hogst").param("vem", vem, Types.VARCHAR)
                .param("hogst", hogst).query(this::las).list();
    }

    List<Radfel> avvisade(UUID id, int efter, int hogst) {
        return jdbc.sql("""
                select nr, rad, loneutmatning, fel::text as fel from arbetsgivarfil_rad where fil_id = :id and utfall = 'AVVISAD' and nr > :efter
                order by nr limit :hogst
                """).param("id", id).param("efter", efter).param("hogst", hogst)
                .query((rs, i) -> new Radfel(rs.getInt("nr"), rs.getInt("rad"), rs.getString("loneutmatning"), las(rs.getString("fel"), Fel[].class))).list();
    }

    List<UUID> oavslutade() {
        return jdbc.sql("select id from arbetsgivarfil where status in ('KOAD', 'BOKFORS') order by skapad").query(UUID.class).list();
    }

    Optional<Integer> senasteLopnummer(String arbetsgivare) {
        return jdbc.sql("select max(lopnummer) from arbetsgivarfil where arbetsgivare = :a and status in ('BOKFORS', 'KLAR') having max(lopnummer) is not null")
                .param("a", arbetsgivare).query(Integer.class).optional();
    }

    void avvisa(UUID id, String arbetsgivare, Integer lopnummer, Object fel) {
        jdbc.sql("""
                update arbetsgivarfil set status = 'AVVISAD', arbetsgivare = :a, lopnummer = :nr, fel = cast(:fel as jsonb), klar = :nu where id = :id
                """).param("a", arbetsgivare, Types.VARCHAR).param("nr", lopnummer, Types.INTEGER).param("fel", skriv(fel)).param("nu", nu())
                .param("id", id).update();
    }

    void godta(UUID id, Redovisningsfil.Huvud huvud, int rader, Belopp summa) {
        jdbc.sql("update arbetsgivarfil set status = 'BOKFORS', arbetsgivare = :a, lopnummer = :nr, rader = :rader, summa_ore = :summa where id = :id")
                .param("a", huvud.arbetsgivare()).param("nr", huvud.lopnummer()).param("rader", rader).param("summa", summa.ore()).param("id", id).update();
    }

    /** Which of the file's accounts already have a result, from one on. */
    List<Integer> medUtfall(UUID id) {
        return jdbc.sql("select nr from arbetsgivarfil_rad where fil_id = :id").param("id", id).query(Integer.class).list();
    }

    /** Keeps what became of the lines and counts them, in the caller's transaction. */
    void utfall(UUID id, List<Utfall> utfall) {
        satser.batchUpdate("""
                insert into arbetsgivarfil_rad (fil_id, nr, rad, loneutmatning, referens, belopp_ore, utfall, fel) values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                """, utfall.stream().map(u -> new Object[] {id, u.rad().nr(), u.rad().rad(), u.rad().loneutmatning(), u.rad().referens(),
                u.rad().belopp().ore(), u.utfall(), u.fel() == null ? null : skriv(u.fel())}).toList());
        jdbc.sql("""
                update arbetsgivarfil set bokforda = bokforda + :bokforda, bokfort_ore = bokfort_ore + :bokfort, fanns = fanns + :fanns,
                    avvisade = avvisade + :avvisade, avvisat_ore = avvisat_ore + :avvisat where id = :id
                """).param("bokforda", antal(utfall, "BOKFORD")).param("bokfort", ore(utfall, "BOKFORD")).param("fanns", antal(utfall, "FANNS"))
                .param("avvisade", antal(utfall, "AVVISAD")).param("avvisat", ore(utfall, "AVVISAD")).param("id", id).update();
    }

    /** Lets the database see how its tables have grown: plans made while they were small are then made anew, those of its foreign keys too. */
    void raknaOm() {
        jdbc.sql("analyze verifikation, kontorad, avrakning, arbetsgivarredovisning, arbetsgivarfil_rad, dagbok, handling, utskick, redovisning, frist, fristhandelse")
                .update();
    }

    void klar(UUID id) {
        jdbc.sql("update arbetsgivarfil set status = 'KLAR', klar = :nu where id = :id").param("nu", nu()).param("id", id).update();
    }

    private Filkvitto las(java.sql.ResultSet rs, int nr) throws java.sql.SQLException {
        return new Filkvitto(rs.getObject("id", UUID.class), rs.getString("namn"), rs.getString("vem"), rs.getString("arbetsgivare"),
                rs.getObject("lopnummer", Integer.class), rs.getString("status"), rs.getObject("skapad", OffsetDateTime.class),
                rs.getObject("klar", OffsetDateTime.class), rs.getInt("rader"), Belopp.ore(rs.getLong("summa_ore")), rs.getInt("bokforda"),
                Belopp.ore(rs.getLong("bokfort_ore")), rs.getInt("fanns"), rs.getInt("avvisade"), Belopp.ore(rs.getLong("avvisat_ore")), las(rs.getString("fel"), Filfel[].class));
    }

    private <T> List<T> las(String text, Class<T[]> typ) {
        try {
            return text == null ? List.of() : List.of(json.readValue(text, typ));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int antal(List<Utfall> utfall, String slag) {
        return (int) utfall.stream().filter(u -> u.utfall().equals(slag)).count();
    }

    private static long ore(List<Utfall> utfall, String slag) {
        return utfall.stream().filter(u -> u.utfall().equals(slag)).mapToLong(u -> u.rad().belopp().ore()).sum();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klocka);
    }

    private String skriv(Object varde) {
        try {
            return json.writeValueAsString(varde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
