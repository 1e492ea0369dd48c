package se.verkstall.webb.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.processmotor.Uppgiftslista;
import se.verkstall.processmotor.Uppgiftslista.Sida;
import se.verkstall.processmotor.Uppgiftsurval;
import se.verkstall.webb.skal.Uppgiftsratt;

/** The task list, and what a person may do with a task. */
@RestController
@RequestMapping(path = "/api/v1/uppgifter", produces = APPLICATION_JSON_VALUE)
class UppgiftApi {

    private static final String GRUPP = "grupp";
    private static final String ANSVARIG = "ansvarig";
    private static final String FORE = "fore";
    private static final String SOK = "sok";
    private static final String SIDA = "sida";
    private static final String STORLEK = "storlek";
    private static final int VANLIG_STORLEK = 50;
    private static final int SISTA_NUMMER = 1000;
    private static final int LANGSTA_NAMN = 100;
    private static final int LANGSTA_SOK = 200;
    private static final int LANGSTA_PLATS = 300;
    private static final int STORSTA_SVAR = 1_000_000;
    private static final TypeReference<Map<String, Object>> KARTA = new TypeReference<>() {
    };

    private final Uppgiftslista lista;
    private final Uppgifter uppgifter;
    private final ObjectReader svarslasare;

    UppgiftApi(Uppgiftslista lista, Uppgifter uppgifter, ObjectMapper json) {
        this.lista = lista;
        this.uppgifter = uppgifter;
        this.svarslasare = json.readerFor(KARTA).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    /** What a task that was completed answers. */
    record Slutford(String id, String malnummer, String status) {
    }

    @GetMapping
    @Operation(summary = "Öppna uppgifter, den mest brådskande först",
            description = "Ordnade efter sista dag, sedan ålder; uppgifter utan sista dag sist. Nästa sidas adress står i huvudet Link (rel=\"next\").",
            parameters = {
                @Parameter(name = GRUPP, in = ParameterIn.QUERY, description = "Bara gruppens", schema = @Schema(type = "string")),
                @Parameter(name = ANSVARIG, in = ParameterIn.QUERY, description = "Bara dem som personen har", schema = @Schema(type = "string")),
                @Parameter(name = FORE, in = ParameterIn.QUERY, description = "Bara dem vars sista dag är före denna", schema = @Schema(type = "string", format = "date")),
                @Parameter(name = SOK, in = ParameterIn.QUERY, description = "Början av ett målnummer, ett person- eller organisationsnummer, eller del av en parts namn",
                        schema = @Schema(type = "string")),
                @Parameter(name = SIDA, in = ParameterIn.QUERY, description = "Sidans nummer från 1, eller den plats som föregående sidas Link anger",
                        schema = @Schema(type = "string")),
                @Parameter(name = STORLEK, in = ParameterIn.QUERY, description = "Rader per sida, 1–200; annars 50", schema = @Schema(type = "integer"))})
    ResponseEntity<List<UppgiftSvar>> lista(@Parameter(hidden = true) HttpServletRequest begaran, @Parameter(hidden = true) Authentication person) {
        Fragestrang fraga = new Fragestrang(begaran, GRUPP, ANSVARIG, FORE, SOK, SIDA, STORLEK);
        String grupp = fraga.text(GRUPP, LANGSTA_NAMN);
        String ansvarig = fraga.text(ANSVARIG, LANGSTA_NAMN);
        LocalDate fore = fraga.dag(FORE, null);
        String sok = fraga.text(SOK, LANGSTA_SOK);
        int storlek = fraga.heltal(STORLEK, 1, Uppgiftslista.STORSTA_SIDA, VANLIG_STORLEK);
        String plats = fraga.text(SIDA, LANGSTA_PLATS);
        boolean nummer = plats == null || plats.matches("\\d+");
        int sida = nummer ? fraga.heltal(SIDA, 1, SISTA_NUMMER, 1) : 1;
        if (!nummer && !Uppgiftslista.arPlats(plats)) {
            fraga.fel(SIDA, "Ska vara ett nummer från 1 eller den plats som föregående sida angav.");
        }
        fraga.avsluta();
        Uppgiftsurval urval = new Uppgiftsurval(Uppgiftsratt.grupper(person, grupp), ansvarig, fore, sok);
        return svar(nummer ? lista.nummer(urval, sida, storlek) : lista.sida(urval, plats, storlek));
    }

    @PostMapping("/{id}/ta")
    @Operation(summary = "Ta en uppgift")
    UppgiftSvar ta(@PathVariable String id, @Parameter(hidden = true) Authentication person) {
        return UppgiftSvar.av(uppgifter.ta(min(id, person).id(), person.getName()));
    }

    @PostMapping("/{id}/slapp")
    @Operation(summary = "Släpp en uppgift så att den går tillbaka till gruppen")
    UppgiftSvar slapp(@PathVariable String id, @Parameter(hidden = true) Authentication person) {
        return UppgiftSvar.av(uppgifter.slapp(min(id, person).id(), person.getName()));
    }

    @PostMapping(path = "/{id}/utkast", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Spara ett utkast", description = "Formulärets fält; de som saknas fylls i senare.",
            requestBody = @RequestBody(content = @Content(schema = @Schema(type = "object"))))
    UppgiftSvar utkast(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest begaran, @Parameter(hidden = true) Authentication person)
            throws IOException {
        Map<String, Object> formular = las(begaran);
        uppgifter.sparaUtkast(min(id, person).id(), formular, person.getName());
        return UppgiftSvar.av(uppgifter.hamta(id));
    }

    @PostMapping(path = "/{id}/slutfor", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Slutför en uppgift", description = "Formulärets fält. Det som lagen inte tillåter vägras med fält och paragraf, och då ändras ingenting.",
            requestBody = @RequestBody(content = @Content(schema = @Schema(type = "object"))))
    Slutford slutfor(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest begaran, @Parameter(hidden = true) Authentication person)
            throws IOException {
        Map<String, Object> formular = las(begaran);
        Uppgift uppgift = min(id, person);
        uppgifter.slutfor(id, formular, person.getName());
        return new Slutford(id, uppgift.malnummer(), "SLUTFORD");
    }

    private Uppgift min(String id, Authentication person) {
        Uppgift uppgift = uppgifter.hamta(id);
        Uppgiftsratt.krav(person, uppgift);
        return uppgift;
    }

    private static ResponseEntity<List<UppgiftSvar>> svar(Sida sida) {
        ResponseEntity.BodyBuilder svar = ResponseEntity.ok();
        if (sida.nasta() != null) {
            String nasta = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam(SIDA, sida.nasta()).build().toUriString();
            svar.header(HttpHeaders.LINK, "<" + nasta + ">; rel=\"next\"");
        }
        return svar.body(sida.rader().stream().map(UppgiftSvar::av).toList());
    }

    /** Numbers are read exactly, never as floating point. */
    private Map<String, Object> las(HttpServletRequest begaran) throws IOException {
        byte[] innehall = begaran.getInputStream().readNBytes(STORSTA_SVAR + 1);
        if (innehall.length > STORSTA_SVAR) {
            throw new OgiltigIndataException("(hela)", null, "Ett formulär får vara högst 1 MB.");
        }
        try {
            Map<String, Object> formular = svarslasare.readValue(innehall);
            if (formular == null) {
                throw new OgiltigIndataException("(hela)", null, "Formulärets fält saknas.");
            }
            return formular;
        } catch (JsonProcessingException e) {
            throw new HttpMessageNotReadableException("Oläsbart formulär", e, new ServletServerHttpRequest(begaran));
        }
    }
}
