package se.verkstall.frist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.OgiltigIndataException;

/**
 * Calendar feeds: a person's deadlines at an address that a common calendar program can subscribe to without logging in. The address
 * holds a secret of 256 bits, of which only a hash is kept, and can be revoked. The feed names cases and sections, never persons.
 */
@Service
public class Kalenderfloden {

    private static final int NYCKELLANGD = 32;
    private static final int LANGSTA_NAMN = 100;
    private static final int FLEST = 20;
    private static final int DAGAR_BAKAT = 31;
    private static final int DAGAR_FRAMAT = 400;
    private static final SecureRandom SLUMP = new SecureRandom();

    private final JdbcClient jdbc;
    private final Fristkalender kalender;
    private final Clock klocka;

    Kalenderfloden(JdbcClient jdbc, Fristkalender kalender, Clock klocka) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.klocka = klocka;
    }

    /** A feed that somebody has. */
    public record Flode(long id, String namn, OffsetDateTime skapad, OffsetDateTime senastHamtat) {
    }

    /** A new feed with its secret, told this once. */
    public record NyttFlode(long id, String nyckel) {
    }

    /**
     * Makes a feed of a person's days.
     *
     * @throws OgiltigIndataException if the name is missing or too long, or the person has too many feeds
     */
    @Transactional
    public NyttFlode skapa(String vem, String namn) {
        String rensat = namn == null ? "" : namn.strip();
        if (rensat.isEmpty() || rensat.length() > LANGSTA_NAMN) {
            throw new OgiltigIndataException("namn", null, "Ge kalendern ett namn på högst " + LANGSTA_NAMN + " tecken.");
        }
        if (mina(vem).size() >= FLEST) {
            throw new OgiltigIndataException("namn", null, "Du har redan " + FLEST + " kalendrar. Återkalla någon först.");
        }
        byte[] slump = new byte[NYCKELLANGD];
        SLUMP.nextBytes(slump);
        String nyckel = Base64.getUrlEncoder().withoutPadding().encodeToString(slump);
        long id = jdbc.sql("insert into kalenderflode (nyckel_hash, vem, namn, skapad) values (:hash, :vem, :namn, :nu) returning id")
                .param("hash", hash(nyckel)).param("vem", vem).param("namn", rensat).param("nu", OffsetDateTime.now(klocka)).query(Long.class).single();
        return new NyttFlode(id, nyckel);
    }

    /** The feeds of a person that are not revoked. */
    @Transactional(readOnly = true)
    public List<Flode> mina(String vem) {
        return jdbc.sql("select id, namn, skapad, senast_hamtat from kalenderflode where vem = :vem and aterkallad is null order by id")
                .param("vem", vem).query(Flode.class).list();
    }

    /** Revokes a feed of the person's own; its address is dead from then on. False if she has no such feed. */
    @Transactional
    public boolean aterkalla(long id, String vem) {
        return jdbc.sql("update kalenderflode set aterkallad = :nu where id = :id and vem = :vem and aterkallad is null")
                .param("nu", OffsetDateTime.now(klocka)).param("id", id).param("vem", vem).update() == 1;
    }

    /** The calendar file (RFC 5545) behind a secret, from a month back to a year ahead; empty if there is none or it is revoked. */
    @Transactional
    public Optional<String> fil(String nyckel) {
        return jdbc.sql("""
                update kalenderflode set senast_hamtat = :nu where nyckel_hash = :hash and aterkallad is null returning vem, namn
                """)
                .param("nu", OffsetDateTime.now(klocka)).param("hash", hash(nyckel))
                .query((rs, i) -> fil(rs.getString("vem"), rs.getString("namn"))).optional();
    }

    private String fil(String vem, String namn) {
        LocalDate idag = LocalDate.now(klocka);
        return Kalenderfil.av(namn, kalender.person(vem, idag.minusDays(DAGAR_BAKAT), idag.plusDays(DAGAR_FRAMAT)), klocka.instant());
    }

    private static String hash(String nyckel) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(nyckel.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
