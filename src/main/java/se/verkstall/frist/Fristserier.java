package se.verkstall.frist;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Dagbok.Notering;
import se.verkstall.processmotor.Timrar;
import se.verkstall.processmotor.Timrar.Plats;
import se.verkstall.tid.Riktning;

/** Deadlines that come back, such as an employer's day of account each month: met and begun anew for many cases at once, with a fixed number of statements. */
@Service
@Lagrum("UF 1:5")
public class Fristserier {

    private static final String GAMLA = """
            update frist f set status = 'IAKTTAGEN', slut = :nu, gjord = :idag
            from unnest(:mal::text[], :nyckel::text[]) as u (mal, nyckel)
            where f.malnummer = u.mal and f.nyckel = u.nyckel and f.slut is null and f.dag >= :idag and f.element is not null
            returning f.*
            """;
    private static final String NYA = """
            insert into frist (mal_id, malnummer, katalog_id, lagrum, ankare, handelse, regel_fran, riktning, tvingande, egen, dag, motivering, nyckel, status,
                               process_instans, element, variabel, timer_tid, skapad)
            select g.mal_id, g.malnummer, u.katalog, u.lagrum, u.ankare, u.handelse, null, 'SATT_TID', null, false, u.dag, string_to_array(u.motivering, chr(31)),
                   g.nyckel, 'LOPER', g.process_instans, g.element, g.variabel, u.tid, :nu
            from unnest(:id::bigint[], :katalog::text[], :lagrum::text[], :ankare::text[], :handelse::date[], :dag::date[], :motivering::text[], :tid::timestamptz[])
                 as u (id, katalog, lagrum, ankare, handelse, dag, motivering, tid) join frist g on g.id = u.id
            """;

    private final JdbcClient jdbc;
    private final Dagbok dagbok;
    private final Timrar timrar;
    private final Clock klocka;

    Fristserier(JdbcClient jdbc, Dagbok dagbok, Timrar timrar, Clock klocka) {
        this.jdbc = jdbc;
        this.dagbok = dagbok;
        this.timrar = timrar;
        this.klocka = klocka;
    }

    /**
     * Notes that the running deadline of each key is met, and starts the next one in its place: the process goes on waiting where it waits, with its timer on
     * the new day.
     *
     * @param nasta the next deadline of each case, with the key of the one that runs; its own timer is not used
     * @throws IllegalStateException if one does not run, has passed, or has no timer; nothing is then changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fornya(List<SattFrist> nasta) {
        OffsetDateTime nu = OffsetDateTime.now(klocka);
        Map<String, SattFrist> perMal = new HashMap<>();
        nasta.forEach(n -> perMal.put(n.malnummer() + "/" + n.nyckel(), n));
        List<Frist> gamla = jdbc.sql(GAMLA).param("nu", nu).param("idag", LocalDate.now(klocka))
                .param("mal", nasta.stream().map(SattFrist::malnummer).toArray(String[]::new))
                .param("nyckel", nasta.stream().map(SattFrist::nyckel).toArray(String[]::new)).query(this::rad).list();
        if (gamla.size() != nasta.size()) {
            throw new IllegalStateException("Av " + nasta.size() + " frister löper bara " + gamla.size() + " med en timer.");
        }
        starta(gamla, gamla.stream().map(g -> perMal.get(g.malnummer() + "/" + g.nyckel())).toList(), nu);
    }

    private Frist rad(ResultSet rs, int nr) throws SQLException {
        return Fristlager.frist(rs, nr);
    }

    private void starta(List<Frist> gamla, List<SattFrist> nasta, OffsetDateTime nu) {
        jdbc.sql(NYA).param("nu", nu).param("id", gamla.stream().map(Frist::id).toArray(Long[]::new))
                .param("katalog", nasta.stream().map(SattFrist::katalogId).toArray(String[]::new))
                .param("lagrum", nasta.stream().map(SattFrist::lagrum).toArray(String[]::new))
                .param("ankare", nasta.stream().map(SattFrist::ankare).toArray(String[]::new))
                .param("handelse", nasta.stream().map(n -> Date.valueOf(n.handelse())).toArray(Date[]::new))
                .param("dag", nasta.stream().map(n -> Date.valueOf(n.dag())).toArray(Date[]::new))
                .param("motivering", nasta.stream().map(n -> String.join("\u001f", n.motivering())).toArray(String[]::new))
                .param("tid", nasta.stream().map(n -> Timestamp.from(Dagslag.tid(Riktning.SATT_TID, n.dag()).toInstant())).toArray(Timestamp[]::new)).update();
        List<Notering> noteringar = new ArrayList<>();
        List<Plats> platser = new ArrayList<>();
        for (int i = 0; i < gamla.size(); i++) {
            Frist g = gamla.get(i);
            SattFrist n = nasta.get(i);
            noteringar.add(new Notering(g.malnummer(), Dagbok.SYSTEMET, Fristtext.iakttagen(g) + " " + Fristtext.nasta(n), n.lagrum()));
            platser.add(new Plats(g.timer().processInstansId(), g.timer().element(), g.timer().variabel(), n.dag(), Dagslag.timer(Riktning.SATT_TID, n.dag())));
        }
        dagbok.skrivAlla(noteringar);
        timrar.flyttaIMangd(platser);
    }
}
