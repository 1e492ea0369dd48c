package se.verkstall.loneutmatning.arbetsgivarfil;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Redovisningsgranskning;
import se.verkstall.loneutmatning.arbetsgivarfil.Vanlig.Delmal;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malstatus;

/** Reads what a set of accounts is about, locks it, and picks out those that ask nothing of anybody; a fixed number of statements. */
@Component
class Satsunderlag {

    private static final String VANTAR = """
            select l.nummer, l.arbetsgivare_nyckel from loneutmatning l
            join frist f on f.mal_id = l.ledande_mal_id and f.nyckel = 'redovisningsdag' and f.slut is null and f.element = 'tid_redovisningsdag' and f.dag >= :idag
            where l.nummer = any(:nummer) and l.status = 'PAGAR' and not l.dagersattning and l.redovisningsmanader = 1
              and exists (select 1 from act_ru_execution e where e.proc_inst_id_ = f.process_instans and e.act_id_ = 'vanta_redovisning')
              and not exists (select 1 from loneutmatning_mal k where k.loneutmatning_id = l.id and k.hur = 'KONKURS' and k.till > l.vantar_pa)
              and not exists (select 1 from loneutmatning_anstand a where a.loneutmatning_id = l.id and a.till >= l.vantar_pa)
              and not exists (select 1 from arbetsgivarredovisning r where r.loneutmatning_id = l.id and (r.fordelad is null or r.manad >= l.vantar_pa))
            """;
    private static final String DELAR = """
            select d.loneutmatning_id, d.fran, m.malnummer, m.status,
                   (select -coalesce(sum(k.belopp_ore), 0) from kontorad k where k.mal_id = m.id and k.konto = 'MEDEL_I_MAL') as innestaende, f.*
            from loneutmatning_mal d join mal m on m.id = d.mal_id join fordran f on f.mal_id = m.id
            where d.loneutmatning_id = any(:id) and d.till is null and d.fran is not null order by m.id, f.nr
            """;

    private final Loneutmatningslager lager;
    private final JdbcClient jdbc;
    private final Clock klocka;

    Satsunderlag(Loneutmatningslager lager, JdbcClient jdbc, Clock klocka) {
        this.lager = lager;
        this.jdbc = jdbc;
        this.klocka = klocka;
    }

    /** The ordinary ones of the lines, in their order, each of its own attachment. */
    List<Vanlig> vanliga(String arbetsgivare, List<Filrad> rader) {
        LocalDate idag = LocalDate.now(klocka);
        String[] nummer = rader.stream().map(Filrad::loneutmatning).distinct().toArray(String[]::new);
        Map<String, Loneutmatning> lasta = lager.lasAlla(nummer).stream().collect(Collectors.toMap(Loneutmatning::nummer, l -> l));
        Set<String> vantar = new HashSet<>(jdbc.sql(VANTAR).param("nummer", nummer).param("idag", idag)
                .query((rs, i) -> arbetsgivare.equals(rs.getString("arbetsgivare_nyckel")) ? rs.getString("nummer") : "").list());
        Map<String, Vanlig> vanliga = new LinkedHashMap<>();
        Set<String> flera = new HashSet<>();
        for (Filrad rad : rader) {
            Loneutmatning l = lasta.get(rad.loneutmatning());
            if (vanliga.containsKey(rad.loneutmatning())) {
                flera.add(rad.loneutmatning());
            } else if (l != null && vantar.contains(l.nummer()) && enligtBeslutet(rad, l, idag)) {
                vanliga.put(l.nummer(), new Vanlig(rad, l, Redovisningsgranskning.fullstandig(rad.redovisning(), l, idag), List.of(), 0));
            }
        }
        vanliga.keySet().removeAll(flera);
        return racker(vanliga.values());
    }

    private static boolean enligtBeslutet(Filrad rad, Loneutmatning l, LocalDate idag) {
        if (!rad.belopp().arPositivt() || !rad.redovisning().manad().equals(l.vantarPa()) || !Redovisningsgranskning.fel(rad.redovisning(), l, idag).isEmpty()) {
            return false;
        }
        Arbetsgivarredovisning r = Redovisningsgranskning.fullstandig(rad.redovisning(), l, idag);
        return !r.foljsUpp();
    }

    /** Those whose cases share without maintenance, and where the sum settles none of them. */
    private List<Vanlig> racker(Collection<Vanlig> vanliga) {
        Map<Long, Map<String, Delmal>> delar = delar(vanliga.stream().map(v -> v.loneutmatning().id()).toArray(Long[]::new));
        List<Vanlig> kvar = new ArrayList<>();
        for (Vanlig v : vanliga) {
            List<Delmal> mal = delar.getOrDefault(v.loneutmatning().id(), Map.of()).values().stream()
                    .filter(d -> !d.slut() && !v.redovisning().lonedag().isBefore(d.fran())).toList();
            boolean ledande = mal.stream().anyMatch(d -> d.malnummer().equals(v.loneutmatning().ledandeMal()));
            if (ledande && mal.stream().allMatch(d -> d.kvar().compareTo(v.redovisning().belopp()) > 0 && d.fordringar().stream().allMatch(Satsunderlag::utanUnderhall))) {
                kvar.add(v.med(mal));
            }
        }
        return kvar;
    }

    private static boolean utanUnderhall(Fordran f) {
        return f.klass() != Fordringsklass.UNDERHALL && f.lopande() == null;
    }

    private Map<Long, Map<String, Delmal>> delar(Long[] id) {
        Map<Long, Map<String, Delmal>> delar = new HashMap<>();
        jdbc.sql(DELAR).param("id", id).query(rs -> {
            Delmal mal = delar.computeIfAbsent(rs.getLong("loneutmatning_id"), l -> new LinkedHashMap<>()).computeIfAbsent(rs.getString("malnummer"), m -> delmal(m, rs));
            mal.fordringar().add(fordran(rs));
        });
        return delar;
    }

    private static Delmal delmal(String malnummer, ResultSet rs) {
        try {
            return new Delmal(malnummer, rs.getObject("fran", LocalDate.class), Malstatus.valueOf(rs.getString("status")).arSlut(),
                    Belopp.ore(rs.getLong("innestaende")), new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Fordran fordran(ResultSet rs) throws SQLException {
        Long lopande = rs.getObject("lopande_ore", Long.class);
        return new Fordran(rs.getLong("id"), rs.getInt("nr"), Fordringsklass.valueOf(rs.getString("klass")), rs.getString("beskrivning"),
                Belopp.ore(rs.getLong("kapital_ore")), Belopp.ore(rs.getLong("ranta_ore")), Belopp.ore(rs.getLong("kostnad_ore")),
                Belopp.ore(rs.getLong("betald_kapital_ore")), Belopp.ore(rs.getLong("betald_ranta_ore")), Belopp.ore(rs.getLong("betald_kostnad_ore")),
                lopande == null ? null : Belopp.ore(lopande), rs.getObject("rantefran", LocalDate.class), rs.getObject("rantesats", BigDecimal.class),
                rs.getObject("period_fran", LocalDate.class), rs.getObject("period_till", LocalDate.class), rs.getObject("forfallodag", LocalDate.class));
    }
}
