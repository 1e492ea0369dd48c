package se.verkstall.frist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.frist.Frist.InterntMal;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.tid.Helgdagar;
import se.verkstall.tid.Skyndsamhetsord;

/**
 * Internal targets for what the law only says is to be done at once, without delay, promptly or before something else, in working days. A chef sets them,
 * for a word of the law or for one row of the catalogue, from a day on. They order the work and remind of it, and are never shown as law.
 *
 * <p>A deadline keeps the target that was in force on the day it was started. Nothing is overwritten: {@link #historik} has every target there has been.
 */
@Service
public class InternaMal {

    private static final int LANGST = 250;

    private final JdbcClient jdbc;
    private final Clock klocka;

    InternaMal(JdbcClient jdbc, Clock klocka) {
        this.jdbc = jdbc;
        this.klocka = klocka;
    }

    /**
     * A target as it was set.
     *
     * @param vad the name of a {@link Skyndsamhetsord}, or the id of a row of the catalogue
     * @param vardagar working days, or {@code null} where the target was taken away
     * @param gallerFran the first day on which a deadline that is started gets it
     */
    public record Mal(String vad, Integer vardagar, LocalDate gallerFran, String sattAv, OffsetDateTime sattTid) {
    }

    /** The targets in force on a day, those of the words first. What has none is left out. */
    @Transactional(readOnly = true)
    public List<Mal> gallande(LocalDate dag) {
        return jdbc.sql("""
                select * from (
                    select distinct on (vad) vad, vardagar, galler_fran, satt_av, satt_tid from internt_mal_lydelse
                    where galler_fran <= :dag order by vad, galler_fran desc, id desc) m
                where vardagar is not null order by (vad <> all(:ord)), vad
                """).param("dag", dag).param("ord", ord()).query(Mal.class).list();
    }

    /** Every target that a word or a row has had or is to have, the newest first. */
    @Transactional(readOnly = true)
    public List<Mal> historik(String vad) {
        return jdbc.sql("select vad, vardagar, galler_fran, satt_av, satt_tid from internt_mal_lydelse where vad = :vad order by galler_fran desc, id desc")
                .param("vad", vad).query(Mal.class).list();
    }

    /** What a target can be set for: the words, then the rows of the catalogue that use one. */
    public static List<String> kanSattas() {
        return Stream.concat(Arrays.stream(ord()), Fristkatalog.alla().stream().filter(f -> Skyndsamhetsord.av(f).isPresent())
                .map(se.verkstall.tid.Frist::id).distinct()).toList();
    }

    /**
     * Sets a target for the deadlines that are started from a day on; those that run keep theirs.
     *
     * @param vad the name of a {@link Skyndsamhetsord}, or the id of a row of the catalogue that uses one
     * @param vardagar working days, or {@code null} to take the target away: a row then follows its word
     * @param gallerFran today or later
     * @throws OgiltigIndataException naming {@code vad}, {@code vardagar} or {@code gallerFran} if there is no such word or row, the number is out of bounds,
     *         it would give more time than the law (at once is the same day), or the day has passed
     */
    @Transactional
    public void satt(String vad, Integer vardagar, LocalDate gallerFran, String vem) {
        Skyndsamhetsord ord = ordet(vad).orElseThrow(() ->
                new OgiltigIndataException("vad", null, "Ett internt mål sätts bara för en regel där lagen inte anger någon tid."));
        if (vardagar != null && (vardagar < 0 || vardagar > LANGST)) {
            throw new OgiltigIndataException("vardagar", null, "Ska vara mellan 0 och " + LANGST + " arbetsdagar.");
        }
        if (vardagar != null && vardagar > 0 && ord == Skyndsamhetsord.GENAST) {
            throw new OgiltigIndataException("vardagar", null, "Genast är samma dag: ett internt mål får inte ge längre tid än lagen.");
        }
        if (gallerFran == null || gallerFran.isBefore(LocalDate.now(klocka)) || gallerFran.getYear() > Helgdagar.SISTA_AR) {
            throw new OgiltigIndataException("gallerFran", null, "Ska vara i dag eller en senare dag.");
        }
        jdbc.sql("insert into internt_mal_lydelse (vad, vardagar, galler_fran, satt_av, satt_tid) values (:vad, cast(:vardagar as int), :fran, :vem, :nu)")
                .param("vad", vad).param("vardagar", vardagar).param("fran", gallerFran).param("vem", vem).param("nu", OffsetDateTime.now(klocka)).update();
    }

    /** The target of a deadline that is started today; the row's own goes before its word's. */
    Optional<InterntMal> nytt(Fristregel regel, LocalDate dag) {
        if (regel.ord() == null) {
            return Optional.empty();
        }
        return jdbc.sql("""
                select coalesce((select vardagar from internt_mal_lydelse where vad = :rad and galler_fran <= :idag order by galler_fran desc, id desc limit 1),
                                (select vardagar from internt_mal_lydelse where vad = :ord and galler_fran <= :idag order by galler_fran desc, id desc limit 1))
                """)
                .param("rad", regel.katalogId()).param("ord", regel.ord().name()).param("idag", LocalDate.now(klocka)).query(Integer.class).optional()
                .map(n -> new InterntMal(n, dag(regel.ord().foreHandelsen(), dag, n)));
    }

    /** The target counted from another day. */
    static InterntMal flyttat(Frist frist, LocalDate dag) {
        InterntMal mal = frist.interntMal();
        return mal == null ? null : new InterntMal(mal.vardagar(), dag(frist.riktning() == se.verkstall.tid.Riktning.INNAN, dag, mal.vardagar()));
    }

    private static Optional<Skyndsamhetsord> ordet(String vad) {
        return Arrays.stream(Skyndsamhetsord.values()).filter(o -> o.name().equals(vad)).findFirst()
                .or(() -> Fristkatalog.alla().stream().filter(f -> f.id().equals(vad)).findFirst().flatMap(Skyndsamhetsord::av));
    }

    private static String[] ord() {
        return Arrays.stream(Skyndsamhetsord.values()).map(Enum::name).toArray(String[]::new);
    }

    private static LocalDate dag(boolean bakat, LocalDate fran, int vardagar) {
        LocalDate dag = fran;
        for (int i = 0; i < vardagar; i++) {
            dag = bakat ? Helgdagar.denEllerForegaendeVardag(dag.minusDays(1)) : Helgdagar.denEllerNastaVardag(dag.plusDays(1));
        }
        return dag;
    }
}
