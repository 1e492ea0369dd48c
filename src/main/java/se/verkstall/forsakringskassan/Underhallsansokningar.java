package se.verkstall.forsakringskassan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.ansokan.Ansokningar;
import se.verkstall.ansokan.Ansokningar.Registrering;
import se.verkstall.ansokan.berakning.Brist;
import se.verkstall.forsakringskassan.berakning.Underhallshandlingar;
import se.verkstall.forsakringskassan.berakning.Underhallshandlingar.Handling;
import se.verkstall.forsakringskassan.berakning.Underhallshandlingar.Instrument;
import se.verkstall.forsakringskassan.berakning.Underhallshandlingar.Underlag;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Filmottagare;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/**
 * Takes in applications for enforcement of foreign maintenance from Försäkringskassan as central authority: checks the enclosures, and then the ordinary way.
 *
 * <p>A foreign decision is enforced as a Swedish one when it is enforceable (EUUhL 10 §). While an enclosure that shows this is missing, the case has no
 * title: it is ordered to be completed as any other application without one; the order and the letter to Försäkringskassan say just what is missing.
 */
@Service
@Lagrum({"FK p 5", "FK p 6", "FK p 7", "EUUhL 10 §"})
public class Underhallsansokningar {

    private static final String TITEL = "exekutionstitel";

    private final Ansokningar ansokningar;
    private final Malregister register;
    private final Handlingar handlingar;
    private final Avsandning avsandning;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock klocka;

    Underhallsansokningar(Ansokningar ansokningar, Malregister register, Handlingar handlingar, Avsandning avsandning, JdbcClient jdbc, ObjectMapper json, Clock klocka) {
        this.ansokningar = ansokningar;
        this.register = register;
        this.handlingar = handlingar;
        this.avsandning = avsandning;
        this.jdbc = jdbc;
        this.json = json;
        this.klocka = klocka;
    }

    /**
     * An application as it comes.
     *
     * @param referens Försäkringskassan's own reference
     * @param stat the State of origin, two letters
     * @param valuta the currency of the claims; only SEK is taken in here
     * @param ansokan the application in the form of any other
     */
    public record Begaran(String referens, Instrument instrument, String stat, boolean utanForklaring, boolean restbelopp, boolean paSvenska, String valuta,
                          Set<Handling> inlamnade, JsonNode ansokan) {
    }

    /** What became of it, and what is still missing of the enclosures. */
    public record Svar(String malnummer, String status, List<Fel> saknas) {
    }

    /**
     * Registers the application; the same again gives the same answer.
     *
     * @throws OgiltigIndataException if it is no application for maintenance of this kind; nothing is then registered
     */
    @Transactional
    public Svar taEmot(Begaran b, Kalla kalla, String vem) {
        granska(b);
        Optional<String> tidigare = jdbc.sql("select m.malnummer from underhall_ansokan u join mal m on m.id = u.mal_id where u.referens = :r")
                .param("r", b.referens()).query(String.class).optional();
        if (tidigare.isPresent()) {
            return svar(tidigare.get());
        }
        List<Fel> saknas = Underhallshandlingar.saknas(underlag(b));
        ObjectNode ansokan = ((ObjectNode) b.ansokan()).deepCopy();
        JsonNode titel = ansokan.get(TITEL);
        if (!saknas.isEmpty()) {
            ansokan.remove(TITEL);
        }
        Registrering r = saknas.isEmpty() ? ansokningar.registrera(bytes(ansokan), kalla, vem)
                : ansokningar.registreraUtanTitel(bytes(ansokan), brister(saknas), kalla, vem);
        jdbc.sql("""
                insert into underhall_ansokan (mal_id, referens, instrument, stat, utan_forklaring, restbelopp, pa_svenska, inlamnade, titel, fullstandig, tid)
                select id, :referens, :instrument, :stat, :utan, :rest, :svenska, :inlamnade, cast(:titel as jsonb), cast(:klar as timestamptz), :nu
                from mal where malnummer = :mal
                """).param("referens", b.referens()).param("instrument", b.instrument().name()).param("stat", b.stat()).param("utan", b.utanForklaring())
                .param("rest", b.restbelopp()).param("svenska", b.paSvenska()).param("inlamnade", namn(b.inlamnade())).param("titel", titel.toString())
                .param("klar", saknas.isEmpty() ? OffsetDateTime.now(klocka) : null).param("nu", OffsetDateTime.now(klocka)).param("mal", r.malnummer()).update();
        register.utlandsktUnderhall(r.malnummer(), OffsetDateTime.now(klocka));
        handlingar.inkommen(r.malnummer(), "Ansökan genom centralmyndighet", text(b), "Försäkringskassan");
        begar(r.malnummer(), b.referens(), b.instrument(), saknas);
        return svar(r.malnummer());
    }

    /**
     * More enclosures have come. When none is missing any more the title is laid to the application, which goes the ordinary way.
     *
     * @throws OgiltigIndataException if the case is no such application
     */
    @Transactional
    @Lagrum("UB 2:5")
    public Svar komplettera(String malnummer, Set<Handling> nya, String vem) {
        Kvar fore = kvar(malnummer);
        Set<Handling> alla = EnumSet.noneOf(Handling.class);
        alla.addAll(fore.underlag().inlamnade());
        alla.addAll(nya);
        jdbc.sql("update underhall_ansokan u set inlamnade = :alla from mal m where m.id = u.mal_id and m.malnummer = :mal").param("alla", namn(alla))
                .param("mal", malnummer).update();
        handlingar.inkommen(malnummer, "Handlingar från centralmyndigheten", "Inlämnat: " + uppraknade(nya) + ".", "Försäkringskassan");
        boolean varOfullstandig = !Underhallshandlingar.saknas(fore.underlag()).isEmpty();
        if (varOfullstandig && svar(malnummer).saknas().isEmpty()) {
            jdbc.sql("update underhall_ansokan u set fullstandig = :nu from mal m where m.id = u.mal_id and m.malnummer = :mal")
                    .param("nu", OffsetDateTime.now(klocka)).param("mal", malnummer).update();
            ObjectNode komplettering = json.createObjectNode();
            komplettering.set(TITEL, fore.titel());
            ansokningar.komplettera(malnummer, bytes(komplettering), vem);
        }
        return svar(malnummer);
    }

    /** How it stands. */
    @Transactional(readOnly = true)
    public Svar svar(String malnummer) {
        return new Svar(malnummer, ansokningar.registrering(malnummer).status().name(), Underhallshandlingar.saknas(kvar(malnummer).underlag()));
    }

    /** An application, and what it still lacks. */
    public record Rad(String malnummer, String referens, String instrument, String stat, OffsetDateTime tid, Malstatus status, List<Fel> saknas) {
    }

    /** The latest applications, the latest first. */
    @Transactional(readOnly = true)
    public List<Rad> senaste(int hogst) {
        return jdbc.sql("select u.*, m.malnummer, m.status from underhall_ansokan u join mal m on m.id = u.mal_id order by u.tid desc, m.id desc limit :hogst")
                .param("hogst", hogst).query((rs, i) -> new Rad(rs.getString("malnummer"), rs.getString("referens"),
                        Instrument.valueOf(rs.getString("instrument")).text(), rs.getString("stat"), rs.getObject("tid", OffsetDateTime.class), Malstatus.valueOf(rs.getString("status")),
                        Underhallshandlingar.saknas(underlag(rs)))).list();
    }

    private static Underlag underlag(ResultSet rs) throws SQLException {
        return new Underlag(Instrument.valueOf(rs.getString("instrument")), rs.getBoolean("utan_forklaring"), rs.getBoolean("restbelopp"), rs.getBoolean("pa_svenska"),
                Arrays.stream((String[]) rs.getArray("inlamnade").getArray()).map(Handling::valueOf).collect(Collectors.toSet()));
    }

    private record Kvar(Underlag underlag, JsonNode titel) {
    }

    private Kvar kvar(String malnummer) {
        return jdbc.sql("select u.*, u.titel::text as titeltext from underhall_ansokan u join mal m on m.id = u.mal_id where m.malnummer = :mal").param("mal", malnummer)
                .query((rs, i) -> new Kvar(underlag(rs), las(rs.getString("titeltext")))).optional()
                .orElseThrow(() -> new OgiltigIndataException("malnummer", "FK p 7", "Mål " + malnummer + " har inte kommit genom centralmyndigheten."));
    }

    private static void granska(Begaran b) {
        List<Fel> fel = new ArrayList<>();
        if (b.referens() == null || !b.referens().matches("[\\p{L}\\p{N} ./_-]{1,60}")) {
            fel.add(new Fel("referens", "FK p 7", "Ange Försäkringskassans beteckning på ärendet."));
        }
        if (b.instrument() == null) {
            fel.add(new Fel("instrument", "EUUhL 1 §", "Ange om ansökan grundas på underhållsförordningen eller 2007 års Haagkonvention."));
        } else if (b.utanForklaring() && b.instrument() != Instrument.EU_4_2009) {
            fel.add(new Fel("utan_forklaring", "EUUhL 3 §", "Bara ett avgörande enligt underhållsförordningen kan vara verkställbart utan förklaring."));
        }
        if (b.stat() == null || !b.stat().matches("[A-Z]{2}")) {
            fel.add(new Fel("stat", "EUUhL 1 §", "Ange ursprungsstaten med två bokstäver, som DE."));
        }
        if (!"SEK".equals(b.valuta())) {
            fel.add(new Fel("valuta", null, "Bara belopp i svenska kronor tas emot så här. Ett underhållsbidrag som ska verkställas i utländsk valuta handläggs för sig."));
        }
        if (!(b.ansokan() instanceof ObjectNode) || !(b.ansokan().get(TITEL) instanceof ObjectNode)) {
            fel.add(new Fel("ansokan", "EUUhL 10 §", "Ange ansökan och i den det utländska avgörandet som exekutionstitel."));
        } else if (!baraUnderhall(b.ansokan().path("fordringar"))) {
            fel.add(new Fel("ansokan.fordringar", "EUUhL 1 §", "Alla fordringar ska vara underhåll."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }

    private static boolean baraUnderhall(JsonNode fordringar) {
        boolean alla = fordringar.isArray() && !fordringar.isEmpty();
        for (JsonNode f : fordringar) {
            alla = alla && f.path("klass").asText().equals("UNDERHALL");
        }
        return alla;
    }

    private void begar(String malnummer, String referens, Instrument instrument, List<Fel> saknas) {
        if (!saknas.isEmpty()) {
            avsandning.skicka(malnummer, new Brev("begaran_underhallshandlingar", Map.of("referens", referens, "instrument", instrument.text(), "saknas", saknas), null, Satt.ENKEL, "UF 2:8",
                    "underhallshandlingar/1"), new Mottagare("CENTRALMYNDIGHET", "Försäkringskassan", Filmottagare.FORSAKRINGSKASSAN, Filmottagare.BREVADRESS));
        }
    }

    private static List<Brist> brister(List<Fel> saknas) {
        return saknas.stream().map(f -> new Brist("underhallshandlingarna", TITEL, f.lagrum(), f.text())).toList();
    }

    private static Underlag underlag(Begaran b) {
        return new Underlag(b.instrument(), b.utanForklaring(), b.restbelopp(), b.paSvenska(), b.inlamnade());
    }

    private static String text(Begaran b) {
        return "Försäkringskassan har som centralmyndighet sänt ärende " + b.referens() + " enligt " + b.instrument().text() + " från " + b.stat() + ". "
                + (b.utanForklaring() ? "Avgörandet är verkställbart utan verkställbarhetsförklaring. " : "") + "Inlämnat: "
                + uppraknade(b.inlamnade()) + ".";
    }

    private static String uppraknade(Set<Handling> handlingar) {
        return handlingar.isEmpty() ? "inget" : handlingar.stream().sorted().map(Handling::text).collect(Collectors.joining(", "));
    }

    private static String[] namn(Set<Handling> handlingar) {
        return handlingar.stream().map(Handling::name).sorted().toArray(String[]::new);
    }

    private byte[] bytes(JsonNode nod) {
        try {
            return json.writeValueAsBytes(nod);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode las(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
