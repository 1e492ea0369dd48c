package se.verkstall.webb.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.fil.OgiltigFilException;
import se.verkstall.forsakringskassan.Filsvar;
import se.verkstall.forsakringskassan.Leverans;
import se.verkstall.forsakringskassan.Leveranser;
import se.verkstall.forsakringskassan.Meddelande;
import se.verkstall.forsakringskassan.FkMeddelanden;
import se.verkstall.forsakringskassan.NyttMeddelande;
import se.verkstall.forsakringskassan.Underhallsansokningar;
import se.verkstall.forsakringskassan.berakning.Underhallshandlingar.Handling;
import se.verkstall.forsakringskassan.berakning.Underhallshandlingar.Instrument;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Kalla;

/** Försäkringskassan over HTTP: the deliveries to it, its receipts, and its messages on form FK 3575. */
@RestController
@RequestMapping("/api/v1/forsakringskassan")
@Lagrum({"FK p 1", "FK p 4"})
class ForsakringskassanApi {

    private static final int SENASTE = 100;
    private static final Map<String, String> SCHEMAN = Map.of("beslut", "api/fk-beslut-1.xsd", "kvitto", "api/fk-kvitto-1.xsd", "fk3575", "api/fk-3575-1.xsd");

    private final Leveranser leveranser;
    private final FkMeddelanden meddelanden;
    private final Underhallsansokningar underhall;

    ForsakringskassanApi(Leveranser leveranser, FkMeddelanden meddelanden, Underhallsansokningar underhall) {
        this.underhall = underhall;
        this.leveranser = leveranser;
        this.meddelanden = meddelanden;
    }

    /** A delivery. */
    record Leveranssvar(int nummer, LocalDate dag, String status, int antal, BigDecimal summa, OffsetDateTime sand, @JsonProperty("kvitto_senast") LocalDate kvittoSenast,
                        OffsetDateTime kvitterad, int avvisade, @JsonProperty("att_folja_upp") boolean attFoljaUpp) {

        static Leveranssvar av(Leverans l) {
            return new Leveranssvar(l.nummer(), l.dag(), l.status().name(), l.antal(), l.summa().iKronor(), l.sand(), l.kvittoSenast(), l.kvitterad(), l.avvisade(), l.attFoljaUpp());
        }
    }

    /** A message as it comes in. */
    record Fk3575(@Strikt.Text String referens, @Strikt.Text String loneutmatning, @Strikt.Text String manad, @Strikt.Tal BigDecimal begart,
                  @Strikt.Tal BigDecimal avdraget, @Strikt.Text String orsak, @JsonProperty("annan_ersattning") @Strikt.Text String annanErsattning) {
    }

    /** An application from the central authority. */
    record Underhall(@Strikt.Text String referens, @Strikt.Text String instrument, @Strikt.Text String stat,
                     @JsonProperty("utan_forklaring") @Strikt.JaNej Boolean utanForklaring, @Strikt.JaNej Boolean restbelopp,
                     @JsonProperty("pa_svenska") @Strikt.JaNej Boolean paSvenska, @Strikt.Text String valuta, List<String> inlamnade, JsonNode ansokan) {
    }

    /** A message as it was taken. */
    record Fk3575svar(long id, String malnummer, BigDecimal avvikelse, boolean uppgift) {

        static Fk3575svar av(Meddelande m) {
            return new Fk3575svar(m.id(), m.malnummer(), m.avvikelse().belopp().iKronor(), m.uppgift());
        }
    }

    @GetMapping("/leveranser")
    @Operation(summary = "De senaste leveranserna")
    List<Leveranssvar> leveranser() {
        return leveranser.senaste(SENASTE).stream().map(Leveranssvar::av).toList();
    }

    @GetMapping(path = "/leveranser/{nummer}/fil", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "Filen som den sändes")
    ResponseEntity<String> fil(@PathVariable int nummer) {
        return leveranser.fil(nummer).map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build());
    }

    @GetMapping(path = "/schema/{namn}", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "XML-schema: beslut, kvitto eller fk3575")
    ResponseEntity<Resource> schema(@PathVariable String namn) {
        return SCHEMAN.containsKey(namn) ? ResponseEntity.ok(new ClassPathResource(SCHEMAN.get(namn))) : ResponseEntity.notFound().build();
    }

    @PostMapping(path = "/kvitton", consumes = Inlasning.INTE_FORMULAR)
    @Operation(summary = "Lämna ett kvitto på en leverans", description = "XML enligt schemat. Ett kvitto som inte stämmer avvisas helt, med rad och skäl.")
    Filsvar kvitto(HttpServletRequest begaran, Principal vem) throws IOException {
        return fran(() -> leveranser.kvitto(begaran.getInputStream(), vem.getName()));
    }

    @PostMapping(path = "/fk3575/fil", consumes = Inlasning.INTE_FORMULAR)
    @Operation(summary = "Lämna en fil med meddelanden FK 3575", description = "XML enligt schemat. En fil med fel form, nummer eller antal avvisas hel; i en riktig fil prövas varje rad för sig.")
    Filsvar fk3575(HttpServletRequest begaran, Principal vem) throws IOException {
        return fran(() -> meddelanden.fil(begaran.getInputStream(), vem.getName()));
    }

    @PostMapping(path = "/fk3575", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lämna ett meddelande FK 3575")
    Fk3575svar fk3575(@RequestBody Fk3575 m, Principal vem) {
        Inlasning in = new Inlasning();
        var begart = in.belopp(m.begart(), "begart");
        var avdraget = in.belopp(m.avdraget(), "avdraget");
        in.avsluta();
        return Fk3575svar.av(meddelanden.taEmot(new NyttMeddelande(m.referens(), m.loneutmatning(), manad(m.manad()), begart, avdraget, m.orsak(),
                m.annanErsattning()), vem.getName()));
    }

    @PostMapping(path = "/underhall", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Lagrum("FK p 7")
    @Operation(summary = "Ansökan om verkställighet av utländskt underhåll från centralmyndigheten", description = "ansokan har samma form som vid POST /api/v1/ansokningar. Saknas en handling begärs den, och målet föreläggs som en ansökan utan exekutionstitel.")
    Underhallsansokningar.Svar underhall(@RequestBody Underhall u, Principal vem) {
        Inlasning in = new Inlasning();
        Instrument instrument = in.namn(u.instrument(), Instrument.class, "instrument");
        Set<Handling> inlamnade = handlingar(in, u.inlamnade());
        in.avsluta();
        return underhall.taEmot(new Underhallsansokningar.Begaran(u.referens(), instrument, u.stat(), Boolean.TRUE.equals(u.utanForklaring()),
                Boolean.TRUE.equals(u.restbelopp()), Boolean.TRUE.equals(u.paSvenska()), u.valuta(), inlamnade, u.ansokan()), Kalla.API, vem.getName());
    }

    @PostMapping(path = "/underhall/{malnummer}/handlingar", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Fler handlingar har kommit från centralmyndigheten")
    Underhallsansokningar.Svar underhallshandlingar(@PathVariable String malnummer, @RequestBody List<String> inlamnade, Principal vem) {
        Inlasning in = new Inlasning();
        Set<Handling> nya = handlingar(in, inlamnade);
        in.avsluta();
        return underhall.komplettera(malnummer, nya, vem.getName());
    }

    private static Set<Handling> handlingar(Inlasning in, List<String> namn) {
        Set<Handling> alla = EnumSet.noneOf(Handling.class);
        if (namn != null) {
            namn.stream().map(n -> in.namn(n, Handling.class, "inlamnade")).filter(Objects::nonNull).forEach(alla::add);
        }
        return alla;
    }

    private static YearMonth manad(String manad) {
        try {
            return manad == null ? null : YearMonth.parse(manad);
        } catch (DateTimeException e) {
            throw new OgiltigIndataException("manad", "FK p 4", "Skriv månaden som 2022-04.");
        }
    }

    /** What takes in a file. */
    private interface Intagning {
        Filsvar ta() throws IOException;
    }

    private static Filsvar fran(Intagning intagning) throws IOException {
        try {
            return intagning.ta();
        } catch (OgiltigFilException e) {
            throw new OgiltigIndataException(e.fel().stream().map(f -> new Fel(f.rad() == 0 ? "(filen)" : "rad " + f.rad(), null, f.text())).toList());
        }
    }
}
