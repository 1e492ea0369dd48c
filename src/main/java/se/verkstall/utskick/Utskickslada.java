package se.verkstall.utskick;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.MalSaknasException;

/**
 * The outbox: a letter is written in the transaction of the decision that causes it, under a natural key, so that neither a crash nor a retry loses it or
 * sends it twice. The post goes each minute.
 */
@Service
@Lagrum("UF 4:4 st 1")
public class Utskickslada {

    private static final int POSTSACK = 5_000;
    private static final String ALLA = """
            select u.*, m.malnummer from utskick u join mal m on m.id = u.mal_id\s""";
    private static final String SANT = """
            insert into dagbok (mal_id, tid, vem, handelse, lagrum)
            select s.mal_id, :nu, :vem, 'Handlingen ”' || h.titel || '” skickades till ' || s.namn
                       || case s.satt when 'DELGIVNING' then ' för delgivning.' else '.' end, s.lagrum
            from sanda s join handling h on h.id = s.handling_id order by s.mal_id, s.id
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaktion;
    private final Clock klocka;

    Utskickslada(JdbcClient jdbc, TransactionTemplate transaktion, Clock klocka) {
        this.jdbc = jdbc;
        this.transaktion = transaktion;
        this.klocka = klocka;
    }

    /**
     * Queues a letter, in the caller's transaction. The same key in the same case gives the letter that is already there.
     *
     * @throws IllegalStateException if the key already names a letter to somebody else or in another mode
     * @throws MalSaknasException if there is no such case
     */
    @Transactional
    public Utskick lagg(NyttUtskick nytt) {
        return lagg(nytt, Kanal.POST);
    }

    /** As {@link #lagg(NyttUtskick)}, another way than by post. */
    @Transactional
    public Utskick lagg(NyttUtskick nytt, Kanal kanal) {
        jdbc.sql("""
                insert into utskick (mal_id, handling_id, roll, namn, idnummer, adress, satt, lagrum, nyckel, kanal, koad)
                select id, :handling, :roll, :namn, :idnummer, :adress, :satt, :lagrum, :nyckel, :kanal, :nu from mal where malnummer = :malnummer
                on conflict (mal_id, nyckel) do nothing
                """)
                .param("handling", nytt.handlingId()).param("roll", nytt.mottagare().roll()).param("namn", nytt.mottagare().namn())
                .param("idnummer", nytt.mottagare().idnummer()).param("adress", nytt.mottagare().adress())
                .param("satt", nytt.satt().name()).param("lagrum", nytt.lagrum()).param("nyckel", nytt.nyckel())
                .param("kanal", kanal.name()).param("nu", OffsetDateTime.now(klocka)).param("malnummer", nytt.malnummer()).update();
        Utskick lagt = hitta(nytt.malnummer(), nytt.nyckel()).orElseThrow(() -> new MalSaknasException(nytt.malnummer()));
        if (!lagt.mottagare().equals(nytt.mottagare()) || lagt.satt() != nytt.satt()) {
            throw new IllegalStateException("Nyckeln " + nytt.nyckel() + " i mål " + nytt.malnummer() + " namnger redan ett annat utskick.");
        }
        return lagt;
    }

    /** The letters of a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Utskick> i(String malnummer) {
        return jdbc.sql(ALLA + "where m.malnummer = :malnummer order by u.id").param("malnummer", malnummer)
                .query(Utskickslada::utskick).list();
    }

    /** The letter of a case with a natural key, or empty. */
    @Transactional(readOnly = true)
    public Optional<Utskick> hitta(String malnummer, String nyckel) {
        return jdbc.sql(ALLA + "where m.malnummer = :malnummer and u.nyckel = :nyckel")
                .param("malnummer", malnummer).param("nyckel", nyckel).query(Utskickslada::utskick).optional();
    }

    /** The letter, or empty. */
    @Transactional(readOnly = true)
    public Optional<Utskick> hitta(long utskickId) {
        return jdbc.sql(ALLA + "where u.id = :id").param("id", utskickId).query(Utskickslada::utskick).optional();
    }

    /**
     * The letter.
     *
     * @throws UtskickSaknasException if there is none
     */
    @Transactional(readOnly = true)
    public Utskick hamta(long utskickId) {
        return hitta(utskickId).orElseThrow(() -> new UtskickSaknasException(utskickId));
    }

    /**
     * Letters by state for a list, the oldest first, paged by key.
     *
     * @param efterId the last id of the page before, or 0
     */
    @Transactional(readOnly = true)
    public List<Utskick> lista(Utskicksstatus status, long efterId, int antal) {
        return jdbc.sql(ALLA + "where u.status = :status and u.id > :efter order by u.id limit :antal")
                .param("status", status.name()).param("efter", efterId).param("antal", antal).query(Utskickslada::utskick).list();
    }

    /**
     * Sends one letter now, in the caller's transaction; one already sent stays as it was.
     *
     * @throws UtskickSaknasException if there is none
     */
    @Transactional
    public Utskick skicka(long utskickId) {
        sand("and id = :id", utskickId, 1);
        return hamta(utskickId);
    }

    /**
     * The post goes: every simple letter in the queue is marked as sent, with a row in the dagbok for each, a sack at a time. A letter that is to be
     * served waits for its service to send it, since the day it is sent is the start of that.
     *
     * @return how many letters went
     */
    public int skickaPost() {
        int summa = 0;
        int sanda;
        do {
            sanda = transaktion.execute(t -> sand("and satt = 'ENKEL' and kanal <> 'FIL'", null, POSTSACK));
            summa += sanda;
        } while (sanda == POSTSACK);
        return summa;
    }

    /** Notes that the recipient has been served, the way it was done. */
    @Transactional
    @Lagrum("DelgF 2011:154 4 §")
    public void delgiven(long utskickId, LocalDate dag, Kanal kanal) {
        avsluta(utskickId, Utskicksstatus.DELGIVEN, dag, kanal);
    }

    /** Notes that the recipient could not be reached. */
    @Transactional
    public void ejAntraffad(long utskickId) {
        avsluta(utskickId, Utskicksstatus.EJ_ANTRAFFAD, null, null);
    }

    /** Notes that the letter came back; nothing changes if the recipient has been served already. */
    @Transactional
    public void retur(long utskickId) {
        jdbc.sql("update utskick set status = 'RETUR' where id = :id and status = 'SAND'").param("id", utskickId).update();
    }

    /** How many simple letters wait for the post. */
    @Transactional(readOnly = true)
    public long koade() {
        return jdbc.sql("select count(*) from utskick where status = 'KOAD' and satt = 'ENKEL' and kanal <> 'FIL'").query(Long.class).single();
    }

    /** When the simple letter that has waited longest for the post was queued, or empty if none waits. */
    @Transactional(readOnly = true)
    public Optional<OffsetDateTime> aldstaKoade() {
        return jdbc.sql("select koad from utskick where status = 'KOAD' and satt = 'ENKEL' and kanal <> 'FIL' order by koad limit 1").query(OffsetDateTime.class).optional();
    }

    /** The letters have gone in a file: marked as sent, with a row in the dagbok for each that was not sent before. */
    @Transactional
    @Lagrum("FK p 1")
    public void sandaIFil(List<Long> utskick) {
        utskick.forEach(id -> sand("and id = :id", id, 1));
        jdbc.sql("update utskick set kanal = 'ELEKTRONISK' where id = any(:id) and kanal = 'FIL'").param("id", utskick.toArray(Long[]::new)).update();
    }

    /** A letter that a file could not take goes by post to the address; the simple one with the next post, the other at once. */
    @Transactional
    @Lagrum("FK p 2")
    public void blirBrev(long utskickId, String adress, String skal) {
        jdbc.sql("""
                with brev as (
                    update utskick set kanal = 'POST', adress = :adress, status = case when satt = 'ENKEL' then 'KOAD' else status end,
                           sand = case when satt = 'ENKEL' then null else sand end, sand_dag = case when satt = 'ENKEL' then null else sand_dag end
                    where id = :id and kanal in ('FIL', 'ELEKTRONISK') and status in ('KOAD', 'SAND') returning *)
                insert into dagbok (mal_id, tid, vem, handelse, lagrum)
                select b.mal_id, :nu, :vem, 'Handlingen ”' || h.titel || '” går som brev till ' || b.namn || ', ' || :adress || '. ' || :skal, b.lagrum
                from brev b join handling h on h.id = b.handling_id
                """).param("adress", adress).param("id", utskickId).param("nu", OffsetDateTime.now(klocka)).param("vem", Dagbok.SYSTEMET)
                .param("skal", skal).update();
    }

    /** A sack leaves what somebody else is sending just now; one letter is waited for. */
    private int sand(String vilka, Long id, int hogst) {
        OffsetDateTime nu = OffsetDateTime.now(klocka);
        var fraga = jdbc.sql("""
                with sanda as (
                    update utskick set status = 'SAND', sand = :nu, sand_dag = :dag
                    where id in (select id from utskick where status = 'KOAD' %s order by mal_id, id limit :hogst for update%s)
                    returning *)
                %s""".formatted(vilka, id == null ? " skip locked" : "", SANT))
                .param("nu", nu).param("dag", LocalDate.now(klocka)).param("vem", Dagbok.SYSTEMET).param("hogst", hogst);
        return (id == null ? fraga : fraga.param("id", id)).update();
    }

    private void avsluta(long utskickId, Utskicksstatus status, LocalDate dag, Kanal kanal) {
        int antal = jdbc.sql("""
                update utskick set status = :status, delgivningsdag = :dag, kanal = coalesce(:kanal, kanal), sand = coalesce(sand, :nu),
                       sand_dag = coalesce(sand_dag, :idag)
                where id = :id
                """)
                .param("status", status.name()).param("dag", dag).param("kanal", kanal == null ? null : kanal.name())
                .param("nu", OffsetDateTime.now(klocka)).param("idag", LocalDate.now(klocka)).param("id", utskickId).update();
        if (antal == 0) {
            throw new UtskickSaknasException(utskickId);
        }
    }

    private static Utskick utskick(ResultSet rs, int rad) throws SQLException {
        return new Utskick(rs.getLong("id"), rs.getString("malnummer"), rs.getLong("handling_id"),
                new Mottagare(rs.getString("roll"), rs.getString("namn"), rs.getString("idnummer"), rs.getString("adress")),
                Satt.valueOf(rs.getString("satt")), rs.getString("lagrum"), rs.getString("nyckel"),
                Utskicksstatus.valueOf(rs.getString("status")), Kanal.valueOf(rs.getString("kanal")),
                rs.getObject("koad", OffsetDateTime.class), rs.getObject("sand", OffsetDateTime.class),
                rs.getObject("sand_dag", LocalDate.class), rs.getObject("delgivningsdag", LocalDate.class));
    }
}
