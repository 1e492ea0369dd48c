package se.verkstall.mal;

import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Titelslag;
import se.verkstall.lag.Parttyp;
import se.verkstall.lag.Malslag;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** The register of cases: registers them in sets, and says where each stands. */
@Service
@Lagrum("UF 1:5 st 1")
public class Malregister {

    private static final int SATS = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate satser;
    private final Clock klocka;

    Malregister(JdbcClient jdbc, JdbcTemplate satser, Clock klocka) {
        this.jdbc = jdbc;
        this.satser = satser;
        this.klocka = klocka;
    }

    /** Registers the cases in the caller's transaction, with a fixed number of statements whatever their number. */
    @Transactional
    public List<Malnummer> registrera(List<NyttMal> nya) {
        if (nya.isEmpty()) {
            return List.of();
        }
        List<Malnummer> nummer = nummer(nya.get(0).inkom().getYear(), nya.size());
        long[] id = idn(nya.size());
        List<Integer> platser = java.util.stream.IntStream.range(0, nya.size()).boxed().toList();
        sats("""
                insert into mal (id, malnummer, slag, atgard, status, fas, kalla, referens, inkom, inkomdag) overriding system value
                values (?, ?, ?, ?, ?, 'ANSOKAN', ?, ?, ?, ?)
                """, platser, (ps, i) -> {
            NyttMal n = nya.get(i);
            ps.setLong(1, id[i]);
            ps.setString(2, nummer.get(i).varde());
            ps.setString(3, n.slag().name());
            ps.setString(4, n.atgard());
            ps.setString(5, n.status().name());
            ps.setString(6, n.kalla().name());
            ps.setString(7, n.referens());
            ps.setObject(8, n.inkom());
            ps.setObject(9, n.inkom().atZoneSameInstant(klocka.getZone()).toLocalDate());
        });
        registreraDelar(nya, id);
        return nummer;
    }

    private void registreraDelar(List<NyttMal> nya, long[] id) {
        List<Del<Part>> parter = new ArrayList<>();
        List<Del<Fordran>> fordringar = new ArrayList<>();
        List<Del<Exekutionstitel>> titlar = new ArrayList<>();
        List<Del<NyttMal.Dagboksrad>> rader = new ArrayList<>();
        for (int i = 0; i < id.length; i++) {
            long malId = id[i];
            nya.get(i).parter().forEach(p -> parter.add(new Del<>(malId, p)));
            nya.get(i).fordringar().forEach(f -> fordringar.add(new Del<>(malId, f)));
            nya.get(i).titlar().forEach(t -> titlar.add(new Del<>(malId, t)));
            nya.get(i).handelser().forEach(h -> rader.add(new Del<>(malId, h)));
        }
        sats("""
                insert into part (mal_id, roll, typ, namn, idnummer, postadress, hemvist, telefon, epost, yrke, arbetsplats,
                                  utredning_om_adress, skyddad)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, parter, (ps, d) -> part(ps, d.malId(), d.del()));
        sats("""
                insert into fordran (mal_id, nr, klass, beskrivning, kapital_ore, ranta_ore, kostnad_ore, lopande_ore, rantefran, rantesats,
                                     period_fran, period_till, forfallodag)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, fordringar, (ps, d) -> fordran(ps, d.malId(), d.del()));
        sats("insert into exekutionstitel (mal_id, slag, myndighet, nummer, dag, lagakraftbevis, original) values (?, ?, ?, ?, ?, ?, ?)",
                titlar, (ps, d) -> titel(ps, d.malId(), d.del()));
        OffsetDateTime nu = OffsetDateTime.now(klocka);
        sats("insert into dagbok (mal_id, tid, vem, handelse, lagrum) values (?, ?, ?, ?, ?)", rader, (ps, d) -> {
            ps.setLong(1, d.malId());
            ps.setObject(2, nu);
            ps.setString(3, d.del().vem());
            ps.setString(4, d.del().handelse());
            ps.setString(5, d.del().lagrum());
        });
    }

    /** Replaces parties, claims and titles by those of a completed application; only before anything has been paid. */
    @Transactional
    public void ersattUppgifter(String malnummer, NyttMal nytt) {
        long id = hamta(malnummer).id();
        for (String tabell : List.of("part", "fordran", "exekutionstitel")) {
            jdbc.sql("delete from " + tabell + " where mal_id = :id").param("id", id).update();
        }
        registreraDelar(List.of(nytt), new long[] {id});
    }

    /** Adds a party, or a later version of one: the latest of a role counts (UF 2:2 st 4). */
    @Transactional
    public void laggTillPart(String malnummer, Part part) {
        long malId = hamta(malnummer).id();
        sats("""
                insert into part (mal_id, roll, typ, namn, idnummer, postadress, hemvist, telefon, epost, yrke, arbetsplats,
                                  utredning_om_adress, skyddad)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, List.of(part), (ps, p) -> part(ps, malId, p));
    }

    /** The case's head, or empty. */
    @Transactional(readOnly = true)
    public Optional<Mal> hitta(String malnummer) {
        return jdbc.sql("select * from mal where malnummer = :malnummer").param("malnummer", malnummer)
                .query((rs, i) -> new Mal(rs.getLong("id"), new Malnummer(rs.getString("malnummer")),
                        Malslag.valueOf(rs.getString("slag")), rs.getString("atgard"), Malstatus.valueOf(rs.getString("status")),
                        Fas.valueOf(rs.getString("fas")), Kalla.valueOf(rs.getString("kalla")), rs.getString("referens"),
                        rs.getObject("inkom", OffsetDateTime.class), rs.getObject("inkomdag", LocalDate.class),
                        rs.getObject("avslutad", LocalDate.class)))
                .optional();
    }

    /**
     * The case's head.
     *
     * @throws MalSaknasException if there is none
     */
    public Mal hamta(String malnummer) {
        return hitta(malnummer).orElseThrow(() -> new MalSaknasException(malnummer));
    }

    /** The parties of a case, in the order they were registered. */
    @Transactional(readOnly = true)
    public List<Part> parter(String malnummer) {
        return jdbc.sql("select p.* from part p join mal m on m.id = p.mal_id where m.malnummer = :malnummer order by p.id")
                .param("malnummer", malnummer)
                .query((rs, i) -> new Part(Roll.valueOf(rs.getString("roll")), Parttyp.valueOf(rs.getString("typ")), rs.getString("namn"),
                        rs.getString("idnummer"), rs.getString("postadress"), rs.getString("hemvist"), rs.getString("telefon"),
                        rs.getString("epost"), rs.getString("yrke"), rs.getString("arbetsplats"), rs.getString("utredning_om_adress"),
                        rs.getBoolean("skyddad")))
                .list();
    }

    /** The latest registered party of that role, or empty. */
    public Optional<Part> part(String malnummer, Roll roll) {
        return parter(malnummer).stream().filter(p -> p.roll() == roll).reduce((a, b) -> b);
    }

    /** The claims of a case with what has been paid on each. */
    @Transactional(readOnly = true)
    public List<Fordran> fordringar(String malnummer) {
        return jdbc.sql("select f.* from fordran f join mal m on m.id = f.mal_id where m.malnummer = :malnummer order by f.nr")
                .param("malnummer", malnummer)
                .query((rs, i) -> new Fordran(rs.getLong("id"), rs.getInt("nr"), Fordringsklass.valueOf(rs.getString("klass")), rs.getString("beskrivning"),
                        Belopp.ore(rs.getLong("kapital_ore")), Belopp.ore(rs.getLong("ranta_ore")), Belopp.ore(rs.getLong("kostnad_ore")),
                        Belopp.ore(rs.getLong("betald_kapital_ore")), Belopp.ore(rs.getLong("betald_ranta_ore")),
                        Belopp.ore(rs.getLong("betald_kostnad_ore")),
                        rs.getObject("lopande_ore", Long.class) == null ? null : Belopp.ore(rs.getLong("lopande_ore")),
                        rs.getObject("rantefran", LocalDate.class), rs.getObject("rantesats", BigDecimal.class),
                        rs.getObject("period_fran", LocalDate.class), rs.getObject("period_till", LocalDate.class),
                        rs.getObject("forfallodag", LocalDate.class)))
                .list();
    }

    /** The titles of a case. */
    @Transactional(readOnly = true)
    public List<Exekutionstitel> titlar(String malnummer) {
        return jdbc.sql("select t.* from exekutionstitel t join mal m on m.id = t.mal_id where m.malnummer = :malnummer order by t.id")
                .param("malnummer", malnummer)
                .query((rs, i) -> new Exekutionstitel(Titelslag.valueOf(rs.getString("slag")), rs.getString("myndighet"),
                        rs.getString("nummer"), rs.getObject("dag", LocalDate.class), rs.getBoolean("lagakraftbevis"), rs.getBoolean("original")))
                .list();
    }

    /** Says where the case stands; an ended case gets its last day. */
    @Transactional
    public void satt(String malnummer, Malstatus status, Fas fas) {
        jdbc.sql("update mal set status = :status, fas = :fas, avslutad = coalesce(avslutad, cast(:slut as date)) where malnummer = :malnummer")
                .param("status", status.name()).param("fas", fas.name())
                .param("slut", status.arSlut() ? LocalDate.now(klocka) : null).param("malnummer", malnummer).update();
    }

    /** The first of a year makes its series; two at once wait for each other. */
    private void skapaSerie(String serie) {
        if (jdbc.sql("select to_regclass(:serie) is null").param("serie", serie).query(Boolean.class).single()) {
            jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext(:serie))) l").param("serie", serie).query(Integer.class).single();
            jdbc.sql("create sequence if not exists " + serie).update();
        }
    }

    private List<Malnummer> nummer(int ar, int antal) {
        String serie = "malnummer_" + ar;
        skapaSerie(serie);
        return jdbc.sql("select nextval('" + serie + "') from generate_series(1, :antal)").param("antal", antal)
                .query(Long.class).list().stream().map(n -> Malnummer.av(ar, n)).toList();
    }

    private long[] idn(int antal) {
        return jdbc.sql("select nextval(pg_get_serial_sequence('mal', 'id')) from generate_series(1, :antal)").param("antal", antal)
                .query(Long.class).list().stream().mapToLong(Long::longValue).toArray();
    }

    private <T> void sats(String sql, List<T> rader, ParameterizedPreparedStatementSetter<T> satt) {
        if (!rader.isEmpty()) {
            satser.batchUpdate(sql, rader, SATS, satt);
        }
    }

    private record Del<T>(long malId, T del) {
    }

    private static void part(PreparedStatement ps, long malId, Part p) throws SQLException {
        ps.setLong(1, malId);
        ps.setString(2, p.roll().name());
        ps.setString(3, p.typ().name());
        ps.setString(4, p.namn());
        ps.setString(5, p.idnummer());
        ps.setString(6, p.postadress());
        ps.setString(7, p.hemvist());
        ps.setString(8, p.telefon());
        ps.setString(9, p.epost());
        ps.setString(10, p.yrke());
        ps.setString(11, p.arbetsplats());
        ps.setString(12, p.utredningOmAdress());
        ps.setBoolean(13, p.skyddad());
    }

    private static void fordran(PreparedStatement ps, long malId, Fordran f) throws SQLException {
        ps.setLong(1, malId);
        ps.setInt(2, f.nr());
        ps.setString(3, f.klass().name());
        ps.setString(4, f.beskrivning());
        ps.setLong(5, f.kapital().ore());
        ps.setLong(6, f.ranta().ore());
        ps.setLong(7, f.kostnad().ore());
        ps.setObject(8, f.lopande() == null ? null : f.lopande().ore(), Types.BIGINT);
        ps.setObject(9, f.rantefran(), Types.DATE);
        ps.setBigDecimal(10, f.rantesats());
        ps.setObject(11, f.periodFran(), Types.DATE);
        ps.setObject(12, f.periodTill(), Types.DATE);
        ps.setObject(13, f.forfallodag(), Types.DATE);
    }

    private static void titel(PreparedStatement ps, long malId, Exekutionstitel t) throws SQLException {
        ps.setLong(1, malId);
        ps.setString(2, t.slag().name());
        ps.setString(3, t.myndighet());
        ps.setString(4, t.nummer());
        ps.setObject(5, t.dag());
        ps.setBoolean(6, t.lagakraftbevis());
        ps.setBoolean(7, t.original());
    }

    /** Notes that the maintenance of the case is foreign. */
    @Transactional
    @Lagrum("UB 7:14 st 2")
    public void utlandsktUnderhall(String malnummer, OffsetDateTime nu) {
        jdbc.sql("insert into utlandskt_underhall (mal_id, tid) select id, :nu from mal where malnummer = :mal on conflict do nothing").param("nu", nu)
                .param("mal", malnummer).update();
    }

    /** Whether it is. */
    @Transactional(readOnly = true)
    @Lagrum("UB 7:14 st 2")
    public boolean harUtlandsktUnderhall(String malnummer) {
        return jdbc.sql("select exists (select 1 from utlandskt_underhall u join mal m on m.id = u.mal_id where m.malnummer = :mal)").param("mal", malnummer)
                .query(Boolean.class).single();
    }
}
