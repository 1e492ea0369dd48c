package se.verkstall.webb.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.fil.Filfel;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.Arbetsgivarredovisningar;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatningar;
import se.verkstall.loneutmatning.NyRedovisning;
import se.verkstall.loneutmatning.arbetsgivarfil.Arbetsgivarfiler;
import se.verkstall.loneutmatning.arbetsgivarfil.Arbetsgivarfiler.Filkvitto;
import se.verkstall.loneutmatning.arbetsgivarfil.Avsandare;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.webb.sakerhet.Organisation;

/** The employer's monthly account: one over JSON, or a file of many as XML. */
@RestController
@RequestMapping("/api/v1/arbetsgivare/redovisningar")
@Lagrum({"UF 7:11", "UF 7:13", "UF 7:14"})
class ArbetsgivarApi {

    private static final int FEL_PER_SIDA = 1000;

    private final Arbetsgivarredovisningar redovisningar;
    private final Loneutmatningar loneutmatningar;
    private final Arbetsgivarfiler filer;

    ArbetsgivarApi(Arbetsgivarredovisningar redovisningar, Loneutmatningar loneutmatningar, Arbetsgivarfiler filer) {
        this.redovisningar = redovisningar;
        this.loneutmatningar = loneutmatningar;
        this.filer = filer;
    }

    /** One account, as it comes in. */
    record Begaran(@Strikt.Text String loneutmatning, @Strikt.Text String referens, @Strikt.Text String manad, @Strikt.Dag LocalDate lonedag,
                   @Strikt.Tal BigDecimal belopp, @Strikt.Tal BigDecimal nettolon, @Strikt.Text String orsak,
                   @JsonProperty("orsak_text") @Strikt.Text String orsakText) {
    }

    /** One account, as it was booked. */
    record Svar(String loneutmatning, String referens, String manad, LocalDate lonedag, LocalDate influten, BigDecimal belopp, String orsak,
                @JsonProperty("foljs_upp") boolean foljsUpp) {

        static Svar av(Arbetsgivarredovisning r) {
            return new Svar(r.loneutmatningsnummer(), r.referens(), r.manad().toString(), r.lonedag(), r.influten(), r.belopp().iKronor(),
                    r.orsak() == null ? null : r.orsak().name(), r.foljsUpp());
        }
    }

    /** Where a file stands, with its refused lines. */
    record Filsvar(UUID id, String namn, String arbetsgivare, Integer lopnummer, String status, OffsetDateTime skapad, OffsetDateTime klar, int rader,
                   BigDecimal summa, int bokforda, BigDecimal bokfort, int fanns, int avvisade, BigDecimal avvisat, List<Filfel> fel, List<Radsvar> radfel,
                   String fler) {
    }

    /** One refused line. */
    record Radsvar(int nr, int rad, String loneutmatning, List<Fel> fel) {
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Redovisa en månads lön", description = "Löneutmätningens nummer, för arbetsgivaren själv hela referensnumret i beslutet. Samma redovisning igen bokförs inte igen.")
    Svar redovisa(@RequestBody Begaran b, Authentication vem) {
        Inlasning in = new Inlasning();
        var belopp = in.belopp(b.belopp(), "belopp");
        var nettolon = in.belopp(b.nettolon(), "nettolon");
        Orsak orsak = in.namn(b.orsak(), Orsak.class, "orsak");
        in.avsluta();
        return Svar.av(redovisningar.taEmot(new NyRedovisning(nummer(b.loneutmatning(), vem), b.referens(), manad(b.manad()), b.lonedag(), null, belopp,
                nettolon, orsak, b.orsakText())));
    }

    @PostMapping(path = "/fil", consumes = Inlasning.INTE_FORMULAR)
    @Operation(summary = "Lämna en fil med redovisningar", description = "XML enligt schemat, gzip går bra. En fil med fel form, löpnummer eller summor avvisas hel. Samma fil igen bokför ingenting nytt.")
    ResponseEntity<Filsvar> fil(@RequestParam(required = false) String namn, HttpServletRequest begaran, Authentication vem) throws IOException {
        Filkvitto kvitto = filer.taEmot(begaran.getInputStream(), Inlasning.filnamn(namn), avsandare(vem));
        return ResponseEntity.accepted().location(URI.create("/api/v1/arbetsgivare/redovisningar/fil/" + kvitto.id())).body(svar(kvitto, 0));
    }

    @GetMapping("/fil/{id}")
    @Operation(summary = "Kvitto för en fil", description = "Fler avvisade rader än 1000 hämtas med efter.")
    ResponseEntity<Filsvar> kvitto(@PathVariable UUID id, @RequestParam(defaultValue = "0") int efter, Authentication vem) {
        return filer.kvitto(id).filter(k -> k.ses(avsandare(vem))).map(k -> ResponseEntity.ok(svar(k, efter)))
                .orElse(ResponseEntity.notFound().build());
    }

    @GetMapping(path = "/schema", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "XML-schema för en fil med redovisningar")
    Resource schema() {
        return new ClassPathResource("api/arbetsgivarredovisning-1.xsd");
    }

    private Filsvar svar(Filkvitto k, int efter) {
        List<Radsvar> rader = filer.avvisade(k.id(), efter, FEL_PER_SIDA).stream().map(f -> new Radsvar(f.nr(), f.rad(), f.loneutmatning(), f.fel())).toList();
        String fler = rader.size() < FEL_PER_SIDA ? null
                : "/api/v1/arbetsgivare/redovisningar/fil/" + k.id() + "?efter=" + rader.get(rader.size() - 1).nr();
        return new Filsvar(k.id(), k.namn(), k.arbetsgivare(), k.lopnummer(), k.status(), k.skapad(), k.klar(), k.rader(), k.summa().iKronor(), k.bokforda(),
                k.bokfort().iKronor(), k.fanns(), k.avvisade(), k.avvisat().iKronor(), k.fel(), rader, fler);
    }

    /**
     * An employer shows that he has the decision by its whole reference number. One that is unknown and one that is another organisation's give the same
     * answer: there is none.
     */
    private String nummer(String angivet, Authentication vem) {
        if (angivet == null) {
            throw new OgiltigIndataException("loneutmatning", "UF 7:11", "Ange löneutmätningens nummer.");
        }
        Optional<String> medReferens = loneutmatningar.medReferens(angivet).map(Loneutmatning::nummer);
        if (!Organisation.bara(vem)) {
            return medReferens.orElse(angivet);
        }
        return medReferens.filter(nummer -> Organisation.far(vem, loneutmatningar.arbetsgivare(nummer))).orElseThrow(() -> new ErrorResponseException(
                HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
                "Det finns inget beslut hos er med det referensnumret. Ange hela referensnumret som det står i beslutet."), null));
    }

    private static Avsandare avsandare(Authentication vem) {
        return Organisation.bara(vem) ? Avsandare.arbetsgivare(vem.getName(), Organisation.av(vem).orElse("")) : Avsandare.myndigheten(vem.getName());
    }

    private static YearMonth manad(String manad) {
        try {
            return manad == null ? null : YearMonth.parse(manad);
        } catch (java.time.DateTimeException e) {
            throw new OgiltigIndataException("manad", "UF 7:13", "Skriv månaden som 2022-04.");
        }
    }
}
