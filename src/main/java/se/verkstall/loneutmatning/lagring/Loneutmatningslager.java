package se.verkstall.loneutmatning.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Beslut;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Redovisningsordning;

/** The attachments and the cases that share them. Everything runs in the caller's transaction. */
@Repository
public class Loneutmatningslager {

    private static final String ALLA = "select l.*, m.malnummer as ledande from loneutmatning l join mal m on m.id = l.ledande_mal_id ";

    private final JdbcClient jdbc;

    Loneutmatningslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens an inquiry with its first case; or, if one is already open or running for the two, gives nothing. */
    public Optional<Long> oppna(String galdenar, String arbetsgivare, String malnummer, LocalDate dag) {
        String serie = "loneutmatningsnummer_" + dag.getYear();
        skapaSerie(serie);
        return jdbc.sql("""
                insert into loneutmatning (nummer, galdenar_nyckel, arbetsgivare_nyckel, ledande_mal_id, status, startad)
                select :prefix || lpad(nextval(:serie)::text, 6, '0'), :galdenar, :arbetsgivare, id, 'UTREDS', :dag from mal where malnummer = :malnummer
                on conflict (galdenar_nyckel, arbetsgivare_nyckel) where status in ('UTREDS', 'PAGAR') do nothing
                returning id
                """).param("prefix", "L%04d-".formatted(dag.getYear())).param("serie", serie).param("galdenar", galdenar)
                .param("arbetsgivare", arbetsgivare).param("dag", dag).param("malnummer", malnummer).query(Long.class).optional();
    }

    /** The first of a year makes its series; two at once wait for each other. */
    private void skapaSerie(String serie) {
        if (jdbc.sql("select to_regclass(:serie) is null").param("serie", serie).query(Boolean.class).single()) {
            jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext(:serie))) l").param("serie", serie).query(Integer.class).single();
            jdbc.sql("create sequence if not exists " + serie).update();
        }
    }

    /** Attaches a case; nothing happens if it takes part already. */
    public void anslut(long id, String malnummer, LocalDate dag) {
        jdbc.sql("""
                insert into loneutmatning_mal (loneutmatning_id, mal_id, anslot)
                select :id, m.id, :dag from mal m where m.malnummer = :malnummer on conflict do nothing
                """).param("id", id).param("dag", dag).param("malnummer", malnummer).update();
    }

    /** Locks the attachment for the rest of the transaction and reads it. */
    public Loneutmatning las(long id) {
        jdbc.sql("select 1 from loneutmatning where id = :id for update").param("id", id).query(Integer.class).single();
        return hamta(id);
    }

    /** Locks the attachments with those numbers for the rest of the transaction, in one order whoever asks, and reads them. */
    public List<Loneutmatning> lasAlla(String[] nummer) {
        return jdbc.sql(ALLA + "where l.nummer = any(:nummer) order by l.id for update of l").param("nummer", nummer).query(Loneutmatningslager::rad).list();
    }

    public Loneutmatning hamta(long id) {
        return jdbc.sql(ALLA + "where l.id = :id").param("id", id).query(Loneutmatningslager::rad).single();
    }

    public Optional<Loneutmatning> medNummer(String nummer) {
        return jdbc.sql(ALLA + "where l.nummer = :nummer").param("nummer", nummer).query(Loneutmatningslager::rad).optional();
    }

    /** The number of the employer or of whoever pays. */
    public String arbetsgivare(long id) {
        return jdbc.sql("select arbetsgivare_nyckel from loneutmatning where id = :id").param("id", id).query(String.class).single();
    }

    /** What tells the debtor from another. */
    public String galdenar(long id) {
        return jdbc.sql("select galdenar_nyckel from loneutmatning where id = :id").param("id", id).query(String.class).single();
    }

    /** The part of the decision's reference number that nobody can guess. */
    public String kod(long id) {
        return jdbc.sql("select kod from loneutmatning where id = :id").param("id", id).query(String.class).single();
    }

    /** The open or running attachments of a debtor, the oldest first; with one employer, or with any if {@code null}. */
    public List<Loneutmatning> oppna(String galdenar, String arbetsgivare) {
        return jdbc.sql(ALLA + """
                where l.galdenar_nyckel = :galdenar and l.status in ('UTREDS', 'PAGAR')
                  and (cast(:arbetsgivare as text) is null or l.arbetsgivare_nyckel = :arbetsgivare) order by l.id
                """).param("galdenar", galdenar).param("arbetsgivare", arbetsgivare).query(Loneutmatningslager::rad).list();
    }

    /** The attachments a case takes or has taken part in, the newest last. */
    public List<Loneutmatning> iMal(String malnummer) {
        return jdbc.sql(ALLA + """
                join loneutmatning_mal d on d.loneutmatning_id = l.id join mal n on n.id = d.mal_id where n.malnummer = :malnummer order by l.id
                """).param("malnummer", malnummer).query(Loneutmatningslager::rad).list();
    }

    /** The attachment a case takes part in now, or empty. */
    public Optional<Loneutmatning> oppenIMal(String malnummer) {
        return jdbc.sql(ALLA + """
                join loneutmatning_mal d on d.loneutmatning_id = l.id and d.till is null join mal n on n.id = d.mal_id
                where n.malnummer = :malnummer and l.upphord is null
                """).param("malnummer", malnummer).query(Loneutmatningslager::rad).optional();
    }

    /** Whether the case has taken part in a decided attachment with another employer than this one's, that has ended. */
    public boolean harHaftAnnanArbetsgivare(long id, String malnummer) {
        return jdbc.sql("""
                select exists (select 1 from loneutmatning l join loneutmatning_mal d on d.loneutmatning_id = l.id join mal m on m.id = d.mal_id
                               where m.malnummer = :malnummer and l.beslutsdag is not null and l.upphord is not null
                                 and l.arbetsgivare_nyckel <> (select n.arbetsgivare_nyckel from loneutmatning n where n.id = :id))
                """).param("malnummer", malnummer).param("id", id).query(Boolean.class).single();
    }

    /** Every case that takes or has taken part, the oldest first. */
    public List<Deltagare> deltagare(long id) {
        return jdbc.sql("""
                select m.malnummer, d.anslot, d.fran, d.till, d.hur from loneutmatning_mal d join mal m on m.id = d.mal_id
                where d.loneutmatning_id = :id order by m.id
                """).param("id", id).query((rs, i) -> new Deltagare(rs.getString("malnummer"), rs.getObject("anslot", LocalDate.class),
                rs.getObject("fran", LocalDate.class), rs.getObject("till", LocalDate.class),
                rs.getString("hur") == null ? null : Hur.valueOf(rs.getString("hur")))).list();
    }

    /** Records the decision, and that the cases that took part in the inquiry share from its day. */
    public void beslutat(long id, Beslut beslut, YearMonth vantarPa) {
        jdbc.sql("""
                update loneutmatning set status = 'PAGAR', beslutsdag = :dag, beslutad_av = :vem, dagersattning = :dagersattning, period = :period,
                    utmatningsbelopp_ore = :utmatningsbelopp, forbehallsbelopp_ore = :forbehallsbelopp, lonedag = :lonedag,
                    redovisningsdag = :redovisningsdag, redovisningsmanader = :manader, redovisas_omedelbart = :omedelbart,
                    redovisningsskal = :redovisningsskal, skatteavdrag = :skatteavdrag, viss_lonepost = :lonepost, vantar_pa = :vantar where id = :id
                """).param("dag", beslut.dag()).param("vem", beslut.vem()).param("dagersattning", beslut.dagersattning())
                .param("period", beslut.period().name())
                .param("utmatningsbelopp", beslut.utmatningsbelopp() == null ? null : beslut.utmatningsbelopp().ore(), java.sql.Types.BIGINT)
                .param("forbehallsbelopp", beslut.forbehallsbelopp().ore()).param("lonedag", beslut.lonedag())
                .param("manader", beslut.redovisning().manader()).param("omedelbart", beslut.redovisning().omedelbart())
                .param("redovisningsskal", beslut.redovisning().skal(), java.sql.Types.VARCHAR).param("redovisningsdag", beslut.redovisningsdag()).param("skatteavdrag", beslut.skatteavdrag()).param("lonepost", beslut.vissLonepost(), java.sql.Types.VARCHAR)
                .param("vantar", vantarPa.atDay(1)).param("id", id).update();
        jdbc.sql("update loneutmatning_mal set fran = :dag where loneutmatning_id = :id and till is null and fran is null")
                .param("dag", beslut.dag()).param("id", id).update();
    }

    /** Records changed amounts of one that runs; {@code null} for all above the förbehållsbelopp. */
    public void andrat(long id, Belopp utmatningsbelopp, Belopp forbehallsbelopp) {
        jdbc.sql("update loneutmatning set utmatningsbelopp_ore = :utmatningsbelopp, forbehallsbelopp_ore = :forbehallsbelopp where id = :id and status = 'PAGAR'")
                .param("utmatningsbelopp", utmatningsbelopp == null ? null : utmatningsbelopp.ore(), java.sql.Types.BIGINT)
                .param("forbehallsbelopp", forbehallsbelopp.ore()).param("id", id).update();
    }

    /** Records that somebody else pays; false if an attachment of the debtor's is open with him already. */
    public boolean betalasAv(long id, String arbetsgivare) {
        return jdbc.sql("""
                update loneutmatning l set arbetsgivare_nyckel = :arbetsgivare where l.id = :id and not exists (select 1 from loneutmatning o
                    where o.galdenar_nyckel = l.galdenar_nyckel and o.arbetsgivare_nyckel = :arbetsgivare and o.status in ('UTREDS', 'PAGAR'))
                """).param("arbetsgivare", arbetsgivare).param("id", id).update() == 1;
    }

    /** Records another day of the month for pay. */
    public void lonedag(long id, int lonedag) {
        jdbc.sql("update loneutmatning set lonedag = :lonedag where id = :id").param("lonedag", lonedag).param("id", id).update();
    }

    /** Records that the case's claim shares in wages from a payday on. */
    public void delarFran(long id, String malnummer, LocalDate fran) {
        jdbc.sql("""
                update loneutmatning_mal set fran = :fran where loneutmatning_id = :id and fran is null and till is null
                    and mal_id = (select id from mal where malnummer = :malnummer)
                """).param("fran", fran).param("id", id).param("malnummer", malnummer).update();
    }

    /** Records that a case left; nothing happens if it already has. Returns whether it left now. */
    public boolean lamnat(long id, String malnummer, LocalDate dag, Hur hur) {
        return jdbc.sql("""
                update loneutmatning_mal set till = :dag, hur = :hur where loneutmatning_id = :id and till is null
                    and mal_id = (select id from mal where malnummer = :malnummer)
                """).param("dag", dag).param("hur", hur.name()).param("id", id).param("malnummer", malnummer).update() == 1;
    }

    public void leds(long id, String malnummer) {
        jdbc.sql("update loneutmatning set ledande_mal_id = (select id from mal where malnummer = :malnummer) where id = :id")
                .param("malnummer", malnummer).param("id", id).update();
    }

    public void vantarPa(long id, YearMonth manad) {
        jdbc.sql("update loneutmatning set vantar_pa = :manad where id = :id").param("manad", manad.atDay(1)).param("id", id).update();
    }

    /** Marks that the employer's accounts are being watched; false if they already were. */
    public boolean bevakas(long id, OffsetDateTime nu) {
        return jdbc.sql("update loneutmatning set bevakad_fran = :nu where id = :id and bevakad_fran is null")
                .param("nu", nu).param("id", id).update() == 1;
    }

    /** Whether they are being watched: the employer has the decision. */
    public boolean bevakas(long id) {
        return jdbc.sql("select bevakad_fran is not null from loneutmatning where id = :id").param("id", id).query(Boolean.class).single();
    }

    public void upphort(long id, Status status, LocalDate dag, String skal) {
        jdbc.sql("update loneutmatning set status = :status, upphord = :dag, upphord_skal = :skal where id = :id and upphord is null")
                .param("status", status.name()).param("dag", dag).param("skal", skal).param("id", id).update();
    }

    private static Loneutmatning rad(ResultSet rs, int nummer) throws SQLException {
        return new Loneutmatning(rs.getLong("id"), rs.getString("nummer"), rs.getString("ledande"), Status.valueOf(rs.getString("status")),
                rs.getObject("startad", LocalDate.class), beslut(rs),
                rs.getObject("vantar_pa", LocalDate.class) == null ? null : YearMonth.from(rs.getObject("vantar_pa", LocalDate.class)),
                rs.getObject("upphord", LocalDate.class), rs.getString("upphord_skal"));
    }

    private static Beslut beslut(ResultSet rs) throws SQLException {
        if (rs.getObject("beslutsdag") == null) {
            return null;
        }
        Long utmatningsbelopp = rs.getObject("utmatningsbelopp_ore", Long.class);
        return new Beslut(rs.getObject("beslutsdag", LocalDate.class), rs.getString("beslutad_av"), rs.getBoolean("dagersattning"),
                Inkomstperiod.valueOf(rs.getString("period")), utmatningsbelopp == null ? null : Belopp.ore(utmatningsbelopp),
                Belopp.ore(rs.getLong("forbehallsbelopp_ore")), rs.getInt("lonedag"), rs.getInt("redovisningsdag"), rs.getString("skatteavdrag"),
                rs.getString("viss_lonepost"),
                new Redovisningsordning(rs.getInt("redovisningsmanader"), rs.getBoolean("redovisas_omedelbart"), rs.getString("redovisningsskal")));
    }
}
