package se.verkstall.loneutmatning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Steg;
import se.verkstall.loneutmatning.lagring.Redovisningslager;

/** The way of an employer's payment: what came in, how the law shared it, what each claim and creditor got, and when it was paid out. */
@Service
@Lagrum({"UB 7:14", "UB 7:16", "UB 13:13 st 1"})
public class Betalningsvagar {

    /** The verifications of a payment in and of its sharing are named so. */
    private static final Pattern NYCKEL = Pattern.compile("(?:arbetsgivarredovisning|fordelning)/(L[0-9]{4}-[0-9]+)/(.+)");
    private static final String DELAR = """
            select m.malnummer, f.nr, f.klass, f.beskrivning, s.namn as borgenar, a.kostnad_ore, a.ranta_ore, a.kapital_ore, a.lopande_ore
            from avrakning a join fordran f on f.id = a.fordran_id join mal m on m.id = a.mal_id
            left join lateral (select namn from part p where p.mal_id = m.id and p.roll = 'SOKANDE' order by p.id desc limit 1) s on true
            where a.nyckel = :nyckel
            union all
            select m.malnummer, f.nr, f.klass, f.beskrivning, s.namn, 0, 0, case when a.lopande_ore = 0 then e.belopp_ore else 0 end,
                   case when a.lopande_ore = 0 then 0 else e.belopp_ore end
            from avrakning_ersattning e join avrakning a on a.id = e.avrakning_id join fordran f on f.id = a.fordran_id join mal m on m.id = a.mal_id
            left join lateral (select namn from part p where p.mal_id = m.id and p.roll = 'SOKANDE' order by p.id desc limit 1) s on true
            where e.nyckel = :nyckel order by malnummer, nr
            """;
    private static final String UTBETALNINGAR = """
            select v.dag, v.slag, v.text, r.belopp_ore from kontorad r join verifikation v on v.id = r.verifikation_id join mal m on m.id = r.mal_id
            where m.malnummer = :mal and r.konto = :konto and r.belopp_ore > 0 and v.id > (select id from verifikation where nyckel = :nyckel)
            order by v.id limit 20
            """;

    private final Loneutmatningar loneutmatningar;
    private final Redovisningslager redovisningar;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Betalningsvagar(Loneutmatningar loneutmatningar, Redovisningslager redovisningar, JdbcClient jdbc, ObjectMapper json) {
        this.loneutmatningar = loneutmatningar;
        this.redovisningar = redovisningar;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The way of one payment.
     *
     * @param steg how it was shared, in words with sections; empty while it is not
     * @param borgenarer what each case's creditor got
     * @param fordelat the sum of what they got; with what was left over it is what came in
     * @param ater what was paid back to the debtor of what was left over
     */
    public record Vag(Arbetsgivarredovisning redovisning, List<Steg> steg, List<Borgenar> borgenarer, Belopp fordelat, List<Utbetalning> ater) {

        /** Whether every öre is accounted for. */
        public boolean stammer() {
            return redovisning.fordelad() == null || fordelat.plus(redovisning.rest()).equals(redovisning.belopp());
        }
    }

    /**
     * A creditor: one case's applicant.
     *
     * @param utbetalningar what has been paid out of the case since
     */
    public record Borgenar(String malnummer, String namn, Belopp belopp, List<Del> delar, List<Utbetalning> utbetalningar) {
    }

    /** What one claim got. */
    public record Del(int fordran, Fordringsklass klass, String beskrivning, Belopp kostnad, Belopp ranta, Belopp kapital, Belopp lopande) {

        public Belopp summa() {
            return kostnad.plus(ranta).plus(kapital).plus(lopande);
        }
    }

    /** Money that left the case. */
    public record Utbetalning(LocalDate dag, String text, Belopp belopp) {
    }

    private record Avraknat(String malnummer, String borgenar, Del del) {
    }

    /** The way of the payment that a verification of the journal is part of, or empty if it is no employer's payment. */
    @Transactional(readOnly = true)
    public Optional<Vag> vag(long verifikation) {
        return jdbc.sql("select nyckel from verifikation where id = :id").param("id", verifikation).query(String.class).optional().flatMap(this::medNyckel);
    }

    private Optional<Vag> medNyckel(String nyckel) {
        Matcher m = NYCKEL.matcher(nyckel);
        return !m.matches() ? Optional.empty() : loneutmatningar.hitta(m.group(1)).flatMap(l -> redovisningar.hitta(l.id(), m.group(2))).map(this::vag);
    }

    private Vag vag(Arbetsgivarredovisning r) {
        String nyckel = "fordelning/" + r.loneutmatningsnummer() + "/" + r.referens();
        Map<String, List<Avraknat>> perMal = new LinkedHashMap<>();
        jdbc.sql(DELAR).param("nyckel", nyckel).query((rs, i) -> new Avraknat(rs.getString("malnummer"), rs.getString("borgenar"),
                new Del(rs.getInt("nr"), Fordringsklass.valueOf(rs.getString("klass")), rs.getString("beskrivning"), Belopp.ore(rs.getLong("kostnad_ore")),
                        Belopp.ore(rs.getLong("ranta_ore")), Belopp.ore(rs.getLong("kapital_ore")), Belopp.ore(rs.getLong("lopande_ore"))))).list()
                .forEach(a -> perMal.computeIfAbsent(a.malnummer(), n -> new ArrayList<>()).add(a));
        List<Borgenar> borgenarer = perMal.entrySet().stream().map(e -> new Borgenar(e.getKey(), e.getValue().get(0).borgenar(),
                Belopp.summa(e.getValue().stream().map(a -> a.del().summa()).toList()), e.getValue().stream().map(Avraknat::del).toList(),
                utbetalningar(e.getKey(), "MEDEL_I_MAL", nyckel))).toList();
        List<Utbetalning> ater = r.rest() == null || r.rest().arNoll() ? List.of() : utbetalningar(r.malnummer(), "ATERBETALAS", nyckel);
        return new Vag(r, steg(r.id()), borgenarer, Belopp.summa(borgenarer.stream().map(Borgenar::belopp).toList()), ater);
    }

    private List<Utbetalning> utbetalningar(String malnummer, String konto, String nyckel) {
        return jdbc.sql(UTBETALNINGAR).param("mal", malnummer).param("konto", konto).param("nyckel", nyckel)
                .query((rs, i) -> new Utbetalning(rs.getObject("dag", LocalDate.class), rs.getString("text"), Belopp.ore(rs.getLong("belopp_ore")))).list();
    }

    private List<Steg> steg(long redovisningId) {
        return jdbc.sql("select fordelning::text from arbetsgivarredovisning where id = :id and fordelning is not null").param("id", redovisningId)
                .query(String.class).optional().map(this::steg).orElse(List.of());
    }

    private List<Steg> steg(String text) {
        try {
            List<Steg> steg = new ArrayList<>();
            for (JsonNode s : json.readTree(text).path("steg")) {
                steg.add(new Steg(s.path("rad").asText(), s.path("text").asText(), Belopp.parse(s.path("belopp").asText()), s.path("lagrum").asText()));
            }
            return steg;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
