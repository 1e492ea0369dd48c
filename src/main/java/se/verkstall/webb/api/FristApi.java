package se.verkstall.webb.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.tid.Fristkatalog;

/** The catalogue of time limits, and the day a limit falls. */
@RestController
@RequestMapping(path = "/api/v1/frister", produces = APPLICATION_JSON_VALUE)
class FristApi {

    private static final String HANDELSE = "handelse";
    private static final String GALLANDE = "gallande";

    @GetMapping
    @Operation(summary = "Katalogen över lagens tider och trösklar", description = "En rad för varje regel och lydelse, i lagens ordning.")
    List<FristSvar> katalog(HttpServletRequest begaran) {
        new Fragestrang(begaran).avsluta();
        return Fristkatalog.alla().stream().map(FristSvar::av).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Dagen då en frist faller",
            description = "Framåt räknas veckor, månader och år enligt lagen (1930:173); sista dag för en åtgärd flyttas till nästa vardag. "
                    + "Bakåt räknas till samma veckodag eller så många dagar, och därifrån till närmast föregående vardag. Kortaste väntan, "
                    + "presumerad dag och högsta tid flyttas inte. GENAST och SKYNDSAMT ger dagen för händelsen eller nästa vardag. Trösklar, "
                    + "tider som myndigheten sätter och regler utan tidsord ger dag null. En rad som inte gällde är 404 med skälet.",
            parameters = {
                @Parameter(name = HANDELSE, in = ParameterIn.QUERY, required = true, description = "Dagen för radens ankare",
                        schema = @Schema(type = "string", format = "date")),
                @Parameter(name = GALLANDE, in = ParameterIn.QUERY, description = "Dagen vars lydelse gäller; utelämnad: handelse",
                        schema = @Schema(type = "string", format = "date"))})
    BeraknadFristSvar dag(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest begaran) {
        Fragestrang fraga = new Fragestrang(begaran, HANDELSE, GALLANDE);
        LocalDate handelse = fraga.dag(HANDELSE);
        LocalDate gallande = fraga.dag(GALLANDE, handelse);
        fraga.avsluta();
        return BeraknadFristSvar.av(Fristkatalog.berakna(id.replace('+', ' '), handelse, gallande));
    }
}
