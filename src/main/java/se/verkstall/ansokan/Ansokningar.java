package se.verkstall.ansokan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.ansokan.berakning.Ansokan;
import se.verkstall.ansokan.berakning.Brist;
import se.verkstall.ansokan.berakning.Fullstandighet;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Mal;
import se.verkstall.mal.Malnummer;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.NyttMal;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Processer.Start;

/** Takes in applications: one, many in a set, or a completion of one that was deficient. */
@Service
@Lagrum({"UF 1:5 st 1", "UF 2:3", "UB 2:1 st 1"})
public class Ansokningar {

    private static final String TITEL = "exekutionstitel";
    private static final String SPINE = "mal";
    private static final TypeReference<List<Brist>> BRISTER = new TypeReference<>() {
    };

    private final Malregister register;
    private final Dagbok dagbok;
    private final Fristbok fristbok;
    private final Processer processer;
    private final Forsaljningsbegaran forsaljningsbegaran;
    private final JdbcClient jdbc;
    private final JdbcTemplate satser;
    private final Clock klocka;
    private final ObjectMapper json;

    Ansokningar(Malregister register, Dagbok dagbok, Fristbok fristbok, Processer processer, Forsaljningsbegaran forsaljningsbegaran, JdbcClient jdbc,
                JdbcTemplate satser, Clock klocka, ObjectMapper json) {
        this.register = register;
        this.dagbok = dagbok;
        this.fristbok = fristbok;
        this.processer = processer;
        this.forsaljningsbegaran = forsaljningsbegaran;
        this.jdbc = jdbc;
        this.satser = satser;
        this.klocka = klocka;
        this.json = json;
    }

    /** What became of an application. */
    public record Registrering(String malnummer, Malstatus status, List<Brist> brister) {
    }

    /** A readable application, ready to be registered in a set. */
    record Last(byte[] innehall, Ansokan ansokan, List<Brist> brister) {
    }

    /**
     * What an application would lack if it were registered now; nothing is registered.
     *
     * @throws OgiltigIndataException if it cannot be read or says what cannot be true
     */
    public List<Brist> prova(byte[] innehall) {
        return las(innehall).brister();
    }

    /**
     * Registers one application and starts its case.
     *
     * @throws OgiltigIndataException if it cannot be read or says what cannot be true; nothing is then registered
     */
    @Transactional
    public Registrering registrera(byte[] innehall, Kalla kalla, String vem) {
        return registreraAlla(List.of(las(innehall)), kalla, vem).get(0);
    }

    /**
     * As {@link #registrera}, of an application whose title is held back until more has come in: what is missing is told instead of the title.
     *
     * @param innehall the application without its title
     * @param saknas what is missing, at least one thing
     */
    @Transactional
    @Lagrum({"UB 2:5", "UF 2:8"})
    public Registrering registreraUtanTitel(byte[] innehall, List<Brist> saknas, Kalla kalla, String vem) {
        Last last = las(innehall);
        List<Brist> brister = Stream.concat(last.brister().stream().filter(b -> !b.falt().equals(TITEL)), saknas.stream()).toList();
        return registreraAlla(List.of(new Last(last.innehall(), last.ansokan(), brister)), kalla, vem).get(0);
    }

    /**
     * As {@link #registrera}, once for each key: a request made again gets the first answer.
     *
     * @throws OgiltigIndataException also if the key was used for another application
     */
    @Transactional
    public Registrering registreraEnGang(String nyckel, byte[] innehall, Kalla kalla, String vem) {
        String kropp = Kontrollsumma.av(innehall);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:nyckel, 0))").param("nyckel", vem + "\n" + nyckel).query().listOfRows();
        var tidigare = jdbc.sql("select malnummer, kropp from ansokan_nyckel where nyckel = :nyckel and vem = :vem")
                .param("nyckel", nyckel).param("vem", vem).query().listOfRows();
        if (!tidigare.isEmpty()) {
            if (!kropp.equals(tidigare.get(0).get("kropp"))) {
                throw new OgiltigIndataException("Idempotency-Key", null, "Nyckeln har redan använts för en annan ansökan.");
            }
            return registrering((String) tidigare.get(0).get("malnummer"));
        }
        Registrering ny = registrera(innehall, kalla, vem);
        jdbc.sql("insert into ansokan_nyckel (nyckel, vem, kropp, malnummer, skapad) values (:nyckel, :vem, :kropp, :malnummer, :nu)")
                .param("nyckel", nyckel).param("vem", vem).param("kropp", kropp).param("malnummer", ny.malnummer())
                .param("nu", OffsetDateTime.now(klocka)).update();
        return ny;
    }

    /** What became of a registered application. */
    @Transactional(readOnly = true)
    public Registrering registrering(String malnummer) {
        return new Registrering(malnummer, register.hamta(malnummer).status(), brister(malnummer));
    }

    /** What the application still lacks. */
    @Transactional(readOnly = true)
    public List<Brist> brister(String malnummer) {
        return jdbc.sql("select a.brister from ansokan a join mal m on m.id = a.mal_id where m.malnummer = :malnummer")
                .param("malnummer", malnummer).query(String.class).optional().map(this::tolkaBrister).orElse(List.of());
    }

    /**
     * Lays a completion over a deficient application and lets the case go on if nothing is missing any more.
     *
     * <p>It counts as long as nothing has been decided, also after the day of the föreläggande (UB 2:5).
     *
     * @throws OgiltigIndataException if it cannot be read, or the application is not open to completion
     */
    @Transactional
    @Lagrum("UB 2:5")
    public Registrering komplettera(String malnummer, byte[] komplettering, String vem) {
        Mal mal = register.hamta(malnummer);
        if (mal.status() != Malstatus.FORELAGGANDE) {
            throw new OgiltigIndataException("malnummer", "UB 2:5", mal.status() == Malstatus.AVVISAT
                    ? "Ansökan är redan avvisad." : "Ansökan väntar inte på någon komplettering.");
        }
        byte[] hela = AnsokningsLasare.kompletterad(AnsokningsLasare.bytes(innehall(malnummer)), AnsokningsLasare.utf8(komplettering));
        Last last = las(hela, mal.inkomdag());
        register.ersattUppgifter(malnummer, Malavbildning.nyttMal(last.ansokan(), mal.status(), mal.kalla(), mal.inkom(), List.of()));
        jdbc.sql("update ansokan set innehall = cast(:innehall as jsonb), brister = cast(:brister as jsonb) where mal_id = :id")
                .param("innehall", new String(hela, StandardCharsets.UTF_8)).param("brister", skriv(last.brister())).param("id", mal.id()).update();
        dagbok.skriv(malnummer, vem, "Komplettering inkommen: " + (last.brister().isEmpty() ? "ansökan är fullständig." : "brist kvarstår."), "UB 2:5");
        if (last.brister().isEmpty()) {
            register.satt(malnummer, Malstatus.PAGAR, Fas.ANSOKAN);
        }
        fristbok.i(malnummer).stream().filter(f -> f.katalogId().equals("UB 2:5") && f.status().loper())
                .forEach(f -> fristbok.iakttagen(malnummer, f.nyckel()));
        Map<String, Object> variabler = Map.of("brist", !last.brister().isEmpty(), "saknarHemvist", Malavbildning.saknarHemvist(last.ansokan()));
        if (processer.meddela("komplettering", malnummer, variabler) == 0) {
            throw new OgiltigIndataException("malnummer", "UB 2:5", "Föreläggandet är på väg ut; försök igen om en liten stund.");
        }
        return new Registrering(malnummer, register.hamta(malnummer).status(), last.brister());
    }

    /**
     * Takes in a withdrawal: the case is struck out. In an allmänt mål it counts from its entry in the register; the row and the effect commit together.
     *
     * @throws OgiltigIndataException if the case has ended
     */
    @Transactional
    @Lagrum("UF 1:3")
    public void aterkalla(String malnummer, String vem) {
        Mal mal = register.hamta(malnummer);
        if (mal.status().arSlut()) {
            throw new OgiltigIndataException("malnummer", null, "Målet är redan avslutat.");
        }
        dagbok.skriv(malnummer, vem, "Sökanden har återkallat ansökan.", mal.slag() == Malslag.ALLMANT ? "UF 1:3" : null);
        processer.meddela("aterkallelse", malnummer, Map.of());
    }

    Last las(byte[] innehall) {
        return las(innehall, LocalDate.now(klocka));
    }

    private Last las(byte[] mottaget, LocalDate inkomdag) {
        byte[] innehall = AnsokningsLasare.utf8(mottaget);
        Ansokan ansokan = AnsokningsLasare.las(innehall);
        Granskning.kontrollera(ansokan, LocalDate.now(klocka));
        return new Last(innehall, ansokan, Fullstandighet.brister(ansokan, inkomdag));
    }

    /** Registers a set in the caller's transaction: cases, applications and processes, in a fixed number of statements. */
    List<Registrering> registreraAlla(List<Last> lasta, Kalla kalla, String vem) {
        OffsetDateTime nu = OffsetDateTime.now(klocka);
        List<Malnummer> nummer = register.registrera(lasta.stream()
                .map(l -> Malavbildning.nyttMal(l.ansokan(), status(l), kalla, nu, Malavbildning.forstaRader(l, kalla, vem))).toList());
        List<Registrering> klara = new ArrayList<>(lasta.size());
        List<Start> starter = new ArrayList<>(lasta.size());
        List<Object[]> rader = new ArrayList<>(lasta.size());
        for (int i = 0; i < lasta.size(); i++) {
            Last l = lasta.get(i);
            String malnummer = nummer.get(i).varde();
            klara.add(new Registrering(malnummer, status(l), l.brister()));
            starter.add(new Start(SPINE, malnummer, Malavbildning.variabler(l, nu.toLocalDate())));
            rader.add(new Object[] {malnummer, new String(l.innehall(), StandardCharsets.UTF_8), skriv(l.brister())});
        }
        satser.batchUpdate("""
                insert into ansokan (mal_id, innehall, brister)
                select id, cast(v.innehall as jsonb), cast(v.brister as jsonb)
                from (values (?, ?, ?)) v (malnummer, innehall, brister) join mal using (malnummer)
                """, rader);
        processer.startaAlla(starter);
        for (int i = 0; i < lasta.size(); i++) {
            if (Boolean.TRUE.equals(lasta.get(i).ansokan().forsaljningEnligt427())) {
                forsaljningsbegaran.underratta(klara.get(i).malnummer(), nu.toLocalDate());
            }
        }
        return klara;
    }

    private static Malstatus status(Last l) {
        return l.brister().isEmpty() ? Malstatus.PAGAR : Malstatus.FORELAGGANDE;
    }

    private String innehall(String malnummer) {
        return jdbc.sql("select a.innehall from ansokan a join mal m on m.id = a.mal_id where m.malnummer = :malnummer for update of a")
                .param("malnummer", malnummer).query(String.class).single();
    }

    private List<Brist> tolkaBrister(String text) {
        try {
            return json.readValue(text, BRISTER);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String skriv(List<Brist> brister) {
        try {
            return json.writeValueAsString(brister);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
