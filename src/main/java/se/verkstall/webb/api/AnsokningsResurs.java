package se.verkstall.webb.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.ansokan.Ansokningar;
import se.verkstall.ansokan.Ansokningar.Registrering;
import se.verkstall.ansokan.Ansokningsfiler;
import se.verkstall.ansokan.Ansokningsfiler.Kvitto;
import se.verkstall.ansokan.berakning.Brist;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Kalla;

/** Applications over HTTP: one by one, or a whole file. */
@RestController
@RequestMapping("/api/v1")
class AnsokningsResurs {

    private static final int STORSTA_ANSOKAN = 1 << 20;
    private static final int FEL_PER_SIDA = 1000;

    private final Ansokningar ansokningar;
    private final Ansokningsfiler filer;

    AnsokningsResurs(Ansokningar ansokningar, Ansokningsfiler filer) {
        this.ansokningar = ansokningar;
        this.filer = filer;
    }

    /** What became of an application. */
    record Svar(String malnummer, String status, List<Brist> brister) {

        static Svar av(Registrering r) {
            return new Svar(r.malnummer(), r.status().name(), r.brister());
        }
    }

    /** Where a file stands, with its refused lines. */
    record Filsvar(UUID id, String namn, String status, OffsetDateTime skapad, OffsetDateTime klar, long rader, long mottagna, long forelagda,
                   long avvisade, List<Radsvar> fel, String fler) {
    }

    /** One refused line. */
    record Radsvar(long rad, @JsonRawValue String fel) {
    }

    @PostMapping(path = "/ansokningar", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Registrera en ansökan", description = "En ofullständig ansökan registreras med status FORELAGGANDE; en oläslig vägras. Idempotency-Key gör att samma begäran bara registreras en gång.")
    ResponseEntity<Svar> registrera(@RequestHeader(name = "Idempotency-Key", required = false) String nyckel, HttpServletRequest begaran, Principal vem)
            throws IOException {
        byte[] innehall = innehall(begaran);
        Registrering r = nyckel == null
                ? ansokningar.registrera(innehall, Kalla.API, vem.getName())
                : ansokningar.registreraEnGang(kontrolleraNyckel(nyckel), innehall, Kalla.API, vem.getName());
        return ResponseEntity.created(URI.create("/api/v1/mal/" + r.malnummer())).body(Svar.av(r));
    }

    @GetMapping(path = "/ansokningar/schema", produces = "application/schema+json")
    @Operation(summary = "JSON Schema för en ansökan")
    Resource schema() {
        return new ClassPathResource("api/ansokan.schema.json");
    }

    @PostMapping(path = "/mal/{malnummer}/komplettering", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Komplettera en bristfällig ansökan", description = "De fält som ges ersätter dem som fanns (UB 2:5).")
    Svar komplettera(@PathVariable String malnummer, HttpServletRequest begaran, Principal vem) throws IOException {
        return Svar.av(ansokningar.komplettera(malnummer, innehall(begaran), vem.getName()));
    }

    @PostMapping("/mal/{malnummer}/aterkallelse")
    @Operation(summary = "Återkalla en ansökan")
    Svar aterkalla(@PathVariable String malnummer, Principal vem) {
        ansokningar.aterkalla(malnummer, vem.getName());
        return Svar.av(ansokningar.registrering(malnummer));
    }

    @PostMapping(path = "/ansokningar/fil", consumes = Inlasning.INTE_FORMULAR)
    @Operation(summary = "Lämna en fil med ansökningar", description = "NDJSON, en ansökan per rad, gzip går bra. Samma fil igen registrerar ingenting nytt.")
    ResponseEntity<Filsvar> fil(@RequestParam(required = false) String namn, HttpServletRequest begaran, Principal vem) throws IOException {
        Kvitto kvitto = filer.taEmot(begaran.getInputStream(), Inlasning.filnamn(namn), vem.getName());
        return ResponseEntity.accepted().location(URI.create("/api/v1/ansokningar/fil/" + kvitto.id())).body(filsvar(kvitto, 0));
    }

    @GetMapping("/ansokningar/fil/{id}")
    @Operation(summary = "Kvitto för en fil", description = "Vägrade rader med skäl; fler än 1000 hämtas med efterRad.")
    ResponseEntity<Filsvar> kvitto(@PathVariable UUID id, @RequestParam(defaultValue = "0") long efterRad) {
        return filer.kvitto(id).map(k -> ResponseEntity.ok(filsvar(k, efterRad))).orElse(ResponseEntity.notFound().build());
    }

    private Filsvar filsvar(Kvitto k, long efterRad) {
        List<Radsvar> fel = filer.fel(k.id(), efterRad, FEL_PER_SIDA).stream().map(f -> new Radsvar(f.rad(), f.fel())).toList();
        String fler = fel.size() < FEL_PER_SIDA ? null
                : "/api/v1/ansokningar/fil/" + k.id() + "?efterRad=" + fel.get(fel.size() - 1).rad();
        return new Filsvar(k.id(), k.namn(), k.status(), k.skapad(), k.klar(), k.rader(), k.mottagna(), k.forelagda(), k.avvisade(), fel, fler);
    }

    private static String kontrolleraNyckel(String nyckel) {
        if (nyckel.isBlank() || nyckel.length() > 200) {
            throw new OgiltigIndataException("Idempotency-Key", null, "Nyckeln ska ha mellan 1 och 200 tecken.");
        }
        return nyckel;
    }

    private static byte[] innehall(HttpServletRequest begaran) throws IOException {
        byte[] innehall = begaran.getInputStream().readNBytes(STORSTA_ANSOKAN + 1);
        if (innehall.length > STORSTA_ANSOKAN) {
            throw new OgiltigIndataException("(hela)", null, "En ansökan får vara högst 1 MB.");
        }
        return innehall;
    }
}
