package se.verkstall.loneutmatning.omrakning;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Processer.Start;

/** The attachments that a run leaves to a person: each gets a process with a task in its leading case, once. */
@Service
@Lagrum({"UB 7:10 st 1", "UB 7:10 st 2"})
public class Handlaggarfall {

    /** The process of each. */
    public static final String MODELL = "loneutmatning_omprovning";

    private final JdbcClient jdbc;
    private final Processer processer;
    private final Clock klocka;

    Handlaggarfall(JdbcClient jdbc, Processer processer, Clock klocka) {
        this.jdbc = jdbc;
        this.processer = processer;
        this.klocka = klocka;
    }

    /**
     * What the run found.
     *
     * @param efter the förbehållsbelopp the new amounts would give, or {@code null} if none could be computed
     */
    public record Fall(long omrakningId, long loneutmatningId, String nummer, String ledandeMal, Skal skal, Belopp fore, Belopp efter) {
    }

    private record Rad(long loneutmatningId, String malnummer) {
    }

    /**
     * Starts a process for each that has none, in the caller's transaction: one update and one flush of the engine, whatever their number.
     *
     * @return how many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int lamna(long omrakningId) {
        List<Rad> fall = jdbc.sql("""
                with lamnade as (update omrakning_utfall set lamnad = :nu where omrakning_id = :id and utfall = 'HANDLAGGS' and lamnad is null
                                 returning loneutmatning_id)
                select l.id as loneutmatning_id, m.malnummer from lamnade u join loneutmatning l on l.id = u.loneutmatning_id
                join mal m on m.id = l.ledande_mal_id where l.status = 'PAGAR' order by l.id
                """).param("nu", OffsetDateTime.now(klocka)).param("id", omrakningId).query(Rad.class).list();
        processer.startaAlla(fall.stream().map(f -> new Start(MODELL, f.malnummer(),
                Map.of("loneutmatningId", f.loneutmatningId(), "omrakningId", omrakningId))).toList());
        return fall.size();
    }

    /** The latest that a case leads, or empty. */
    @Transactional(readOnly = true)
    public Optional<Fall> senaste(String malnummer) {
        return jdbc.sql("""
                select u.omrakning_id, l.id, l.nummer, m.malnummer, u.skal, u.fore_forbehallsbelopp_ore, u.forbehallsbelopp_ore
                from omrakning_utfall u join loneutmatning l on l.id = u.loneutmatning_id join mal m on m.id = l.ledande_mal_id
                where m.malnummer = :malnummer and u.utfall = 'HANDLAGGS' order by u.omrakning_id desc limit 1
                """).param("malnummer", malnummer).query((rs, i) -> new Fall(rs.getLong("omrakning_id"), rs.getLong("id"), rs.getString("nummer"),
                rs.getString("malnummer"), Skal.valueOf(rs.getString("skal")), Belopp.ore(rs.getLong("fore_forbehallsbelopp_ore")),
                rs.getObject("forbehallsbelopp_ore", Long.class) == null ? null : Belopp.ore(rs.getLong("forbehallsbelopp_ore")))).optional();
    }
}
