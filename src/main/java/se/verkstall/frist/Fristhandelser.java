package se.verkstall.frist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.tid.Dagnamn;

/** The deadlines that the law binds the authority to and that it has missed: each has to be explained. */
@Service
public class Fristhandelser {

    private static final int KORTAST = 10;
    private static final int LANGST = 4000;
    private static final String FALT = "forklaring";

    private final JdbcClient jdbc;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fristhandelser(JdbcClient jdbc, Dagbok dagbok, Clock klocka) {
        this.jdbc = jdbc;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * A missed deadline.
     *
     * @param tid when it was seen to be missed
     * @param fullgjord when the act was done after all, or {@code null}
     * @param forklaring why, or {@code null} while nobody has said
     */
    public record Handelse(long fristId, String malnummer, String lagrum, String ankare, LocalDate dag, OffsetDateTime tid,
                           OffsetDateTime fullgjord, String forklaring, String forklaradAv, OffsetDateTime forklaradTid) {
    }

    /** How many of a section's deadlines have been missed, and how many of those nobody has explained. */
    public record PerLagrum(String lagrum, int forsuttna, int oforklarade) {
    }

    void aterkalla(long fristId) {
        jdbc.sql("update fristhandelse set aterkallad = :nu where frist_id = :id and aterkallad is null")
                .param("nu", OffsetDateTime.now(klocka)).param("id", fristId).update();
    }

    /**
     * Says why the deadline was missed; said once, it stands, and is in the dagbok.
     *
     * @throws OgiltigIndataException if there is nothing to explain, or the text is too short to say anything
     */
    @Transactional
    public void forklara(long fristId, String text, String vem) {
        String rensad = text == null ? "" : text.strip();
        if (rensad.length() < KORTAST || rensad.length() > LANGST) {
            throw new OgiltigIndataException(FALT, null, "Skriv en förklaring på minst " + KORTAST + " och högst " + LANGST + " tecken.");
        }
        int antal = jdbc.sql("""
                update fristhandelse set forklaring = :text, forklarad_av = :vem, forklarad_tid = :nu
                where frist_id = :id and forklaring is null and aterkallad is null
                """)
                .param("text", rensad).param("vem", vem).param("nu", OffsetDateTime.now(klocka)).param("id", fristId).update();
        if (antal == 0) {
            throw new OgiltigIndataException("fristId", null, "Det finns ingen försutten frist med det numret som väntar på förklaring.");
        }
        Handelse h = hitta(fristId);
        dagbok.skriv(h.malnummer(), vem, "Att fristen med sista dag " + Dagnamn.medDatum(h.dag()) + " försuttits förklaras: "
                + rensad, h.lagrum());
    }

    /** Those that wait for an explanation, the oldest first. */
    @Transactional(readOnly = true)
    public List<Handelse> oforklarade(int hogst) {
        return jdbc.sql(SOK + " where h.forklaring is null and h.aterkallad is null order by f.dag, f.id limit :hogst")
                .param("hogst", hogst).query(Handelse.class).list();
    }

    /** Those of a case, explained and not. */
    @Transactional(readOnly = true)
    public List<Handelse> i(String malnummer) {
        return jdbc.sql(SOK + " where f.malnummer = :malnummer and h.aterkallad is null order by f.dag, f.id")
                .param("malnummer", malnummer).query(Handelse.class).list();
    }

    /** How many wait for an explanation. */
    @Transactional(readOnly = true)
    public int antalOforklarade() {
        return jdbc.sql("select count(*) from fristhandelse where forklaring is null and aterkallad is null").query(Integer.class).single();
    }

    /** The missed ones by section, those with most to explain first. */
    @Transactional(readOnly = true)
    public List<PerLagrum> perLagrum() {
        return jdbc.sql("""
                select f.lagrum, count(*) as forsuttna, count(*) filter (where h.forklaring is null) as oforklarade
                from fristhandelse h join frist f on f.id = h.frist_id where h.aterkallad is null
                group by f.lagrum order by oforklarade desc, forsuttna desc, f.lagrum
                """).query(PerLagrum.class).list();
    }

    private Handelse hitta(long fristId) {
        return jdbc.sql(SOK + " where f.id = :id").param("id", fristId).query(Handelse.class).single();
    }

    private static final String SOK = """
            select f.id as frist_id, f.malnummer, f.lagrum, f.ankare, f.dag, h.tid, f.fullgjord, h.forklaring, h.forklarad_av, h.forklarad_tid
            from fristhandelse h join frist f on f.id = h.frist_id""";
}
