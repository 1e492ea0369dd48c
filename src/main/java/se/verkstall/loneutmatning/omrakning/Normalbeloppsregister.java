package se.verkstall.loneutmatning.omrakning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Kalla;
import se.verkstall.loneutmatning.berakning.Normalbelopp;
import se.verkstall.loneutmatning.berakning.Normalbeloppsklass;

/** The normalbelopp in force: those that come with the program, and those that two persons have entered and approved since. */
@Service
@Lagrum("UB 7:5")
public class Normalbeloppsregister {

    private static final String OVERLAPPAR = "Det finns redan belopp för någon av dagarna. Ändra första eller sista dagen, eller avslå de andra beloppen först.";
    /** So long before and after its first day the program's own amounts are offered: a little more than the time in which a New Year is prepared. */
    private static final int DAGAR_FORE = 62;
    private static final int DAGAR_EFTER = 45;

    private final JdbcClient jdbc;
    private final Clock klocka;

    Normalbeloppsregister(JdbcClient jdbc, Clock klocka) {
        this.jdbc = jdbc;
        this.klocka = klocka;
    }

    /**
     * Amounts as they were entered, and what came of them.
     *
     * @param provadAv who approved or refused them, or {@code null} while they wait
     * @param godkand whether they are in force, or {@code null} while they wait
     */
    public record Inlagda(long id, NyaNormalbelopp belopp, String inlagdAv, OffsetDateTime inlagd, String provadAv, Boolean godkand, String avslagsskal) {
    }

    /**
     * Enters amounts; they count when somebody else has approved them.
     *
     * @return their number
     * @throws OgiltigIndataException naming each field that is wrong, or the days if others hold them
     */
    @Transactional
    public long laggIn(NyaNormalbelopp nya, String vem) {
        nya.kontrollera();
        kravFria(nya);
        long id;
        try {
            id = jdbc.sql("""
                    insert into normalbelopp (galler_fran, galler_till, kalla, inlagd_av, inlagd) values (:fran, :till, :kalla, :vem, :nu) returning id
                    """).param("fran", nya.gallerFran()).param("till", nya.gallerTill()).param("kalla", nya.kalla().strip()).param("vem", vem)
                    .param("nu", OffsetDateTime.now(klocka)).query(Long.class).single();
        } catch (DataIntegrityViolationException e) {
            throw new OgiltigIndataException("gallerFran", "UB 7:5", OVERLAPPAR);
        }
        nya.rader().forEach(rad -> rad.belopp().forEach((period, belopp) -> jdbc.sql("""
                insert into normalbelopp_rad (normalbelopp_id, klass, period, belopp_ore) values (:id, :klass, :period, :belopp)
                """).param("id", id).param("klass", rad.klass().name()).param("period", period.name()).param("belopp", belopp.ore()).update()));
        return id;
    }

    /**
     * Puts amounts in force.
     *
     * @throws OgiltigIndataException if the same person entered them, or they have been tried already
     */
    @Transactional
    public void godkann(long id, String vem) {
        Inlagda inlagda = las(id);
        if (inlagda.inlagdAv().equals(vem)) {
            throw new OgiltigIndataException("godkand", "UB 7:5", "Den som har lagt in beloppen får inte godkänna dem. En annan chef ska läsa dem mot källan.");
        }
        prova(id, vem, true, null);
    }

    /**
     * Refuses amounts; the days are then free to be entered again.
     *
     * @throws OgiltigIndataException if no reason is given, or they have been tried already
     */
    @Transactional
    public void avsla(long id, String skal, String vem) {
        las(id);
        if (skal == null || skal.isBlank()) {
            throw new OgiltigIndataException("avslagsskal", null, "Ange varför beloppen inte godkänns.");
        }
        prova(id, vem, false, skal.strip());
    }

    /** All that have been entered, the latest first. */
    @Transactional(readOnly = true)
    public List<Inlagda> alla() {
        Map<Long, Map<Normalbeloppsklass, Map<Inkomstperiod, Belopp>>> belopp = new java.util.HashMap<>();
        jdbc.sql("select * from normalbelopp_rad").query((ResultSet rs) -> {
            belopp.computeIfAbsent(rs.getLong("normalbelopp_id"), k -> new EnumMap<>(Normalbeloppsklass.class))
                    .computeIfAbsent(Normalbeloppsklass.valueOf(rs.getString("klass")), k -> new EnumMap<>(Inkomstperiod.class))
                    .put(Inkomstperiod.valueOf(rs.getString("period")), Belopp.ore(rs.getLong("belopp_ore")));
        });
        return jdbc.sql("select * from normalbelopp order by id desc").query((rs, i) -> inlagda(rs, belopp.getOrDefault(rs.getLong("id"), Map.of()))).list();
    }

    /** The amounts to compute with now. */
    @Transactional(readOnly = true)
    public Normalbelopp gallande() {
        List<Normalbelopp.Rad> godkanda = new ArrayList<>();
        alla().stream().filter(i -> Boolean.TRUE.equals(i.godkand())).forEach(i -> godkanda.addAll(utoverInbyggda(i.belopp())));
        return Normalbelopp.inbyggda().med(godkanda);
    }

    /**
     * Published amounts that come with the program and take effect about the day, as they are entered: a recomputation begins with them too, read against their
     * source by two. Empty if there are none, or they have been entered already.
     */
    @Transactional(readOnly = true)
    public Optional<NyaNormalbelopp> forslag(LocalDate dag) {
        List<LocalDate> inlagda = alla().stream().filter(i -> !Boolean.FALSE.equals(i.godkand())).map(i -> i.belopp().gallerFran()).toList();
        return publicerade().stream().map(Normalbelopp.Rad::franMed).distinct().sorted(Comparator.reverseOrder())
                .filter(fran -> fran.isAfter(dag.minusDays(DAGAR_EFTER)) && fran.isBefore(dag.plusDays(DAGAR_FORE)) && !inlagda.contains(fran))
                .map(Normalbeloppsregister::inbyggda).filter(n -> n.belopp().keySet().containsAll(NyaNormalbelopp.KLASSER)).findFirst();
    }

    private static NyaNormalbelopp inbyggda(LocalDate fran) {
        List<Normalbelopp.Rad> rader = publicerade().stream().filter(r -> r.franMed().equals(fran)).toList();
        Map<Normalbeloppsklass, Map<Inkomstperiod, Belopp>> belopp = new EnumMap<>(Normalbeloppsklass.class);
        rader.forEach(r -> belopp.put(r.klass(), r.belopp()));
        return new NyaNormalbelopp(fran, rader.get(0).tillMed(), rader.get(0).referens(), belopp);
    }

    private static List<Normalbelopp.Rad> publicerade() {
        return Normalbelopp.inbyggda().rader().stream().filter(r -> r.kalla() == Kalla.PUBLICERAD).toList();
    }

    /** What the program does not have already: an amount entered just as it comes with the program adds nothing and contradicts nothing. */
    private static List<Normalbelopp.Rad> utoverInbyggda(NyaNormalbelopp nya) {
        return nya.rader().stream().filter(r -> publicerade().stream().noneMatch(i -> i.klass() == r.klass() && i.franMed().equals(r.franMed())
                && i.tillMed().equals(r.tillMed()) && i.belopp().entrySet().containsAll(r.belopp().entrySet()))).toList();
    }

    /**
     * The day's amounts have been published and approved for every class.
     *
     * @throws RegelSaknasException if not, saying what to do
     */
    @Lagrum("UB 7:5")
    void kravBelopp(Normalbelopp belopp, LocalDate dag) {
        for (Normalbeloppsklass klass : NyaNormalbelopp.KLASSER) {
            if (publicerat(belopp, dag, klass).isEmpty()) {
                throw new RegelSaknasException("fastställt normalbelopp för " + klass.text() + " i månaden", dag,
                        "Lägg in de belopp som har fastställts, med första och sista dag och källa, och låt en annan chef godkänna dem. Räkna sedan om.");
            }
        }
    }

    /** Where the day's amount for a class was published, or empty. */
    Optional<Normalbelopp.Varde> publicerat(Normalbelopp belopp, LocalDate dag, Normalbeloppsklass klass) {
        try {
            return Optional.of(belopp.den(dag, klass, Inkomstperiod.MANAD)).filter(v -> v.kalla() == Kalla.PUBLICERAD);
        } catch (RegelSaknasException e) {
            return Optional.empty();
        }
    }

    private void kravFria(NyaNormalbelopp nya) {
        try {
            List<Normalbelopp.Rad> fler = new ArrayList<>(utoverInbyggda(nya));
            alla().stream().filter(i -> !Boolean.FALSE.equals(i.godkand())).forEach(i -> fler.addAll(utoverInbyggda(i.belopp())));
            Normalbelopp.inbyggda().med(fler);
        } catch (IllegalArgumentException e) {
            throw new OgiltigIndataException("gallerFran", "UB 7:5", OVERLAPPAR);
        }
    }

    private Inlagda las(long id) {
        jdbc.sql("select 1 from normalbelopp where id = :id for update").param("id", id).query(Integer.class).optional()
                .orElseThrow(() -> new OgiltigIndataException("id", null, "Det finns inga inlagda belopp med nummer " + id + "."));
        Inlagda inlagda = alla().stream().filter(i -> i.id() == id).findFirst().orElseThrow();
        if (inlagda.godkand() != null) {
            throw new OgiltigIndataException("godkand", null, "Beloppen är redan prövade av " + inlagda.provadAv() + ".");
        }
        return inlagda;
    }

    private void prova(long id, String vem, boolean godkand, String skal) {
        jdbc.sql("update normalbelopp set provad_av = :vem, provad = :nu, godkand = :godkand, avslagsskal = :skal where id = :id")
                .param("vem", vem).param("nu", OffsetDateTime.now(klocka)).param("godkand", godkand).param("skal", skal).param("id", id).update();
    }

    private static Inlagda inlagda(ResultSet rs, Map<Normalbeloppsklass, Map<Inkomstperiod, Belopp>> belopp) throws SQLException {
        return new Inlagda(rs.getLong("id"), new NyaNormalbelopp(rs.getObject("galler_fran", LocalDate.class), rs.getObject("galler_till", LocalDate.class),
                rs.getString("kalla"), belopp), rs.getString("inlagd_av"), rs.getObject("inlagd", OffsetDateTime.class), rs.getString("provad_av"),
                rs.getObject("godkand", Boolean.class), rs.getString("avslagsskal"));
    }
}
