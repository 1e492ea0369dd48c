package se.verkstall.webb.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.processmotor.modellgranskning.Granskning;
import se.verkstall.processmotor.modellgranskning.Modellgranskning;

/** Tries BPMN models against the law. */
@RestController
@RequestMapping(path = "/api/v1/modeller", produces = APPLICATION_JSON_VALUE)
class ModellApi {

    private final Modellgranskning granskning;

    ModellApi(Modellgranskning granskning) {
        this.granskning = granskning;
    }

    /** What the guard says of the model in the body, whatever media type it is sent as; nothing is stored or deployed. */
    @PostMapping("/granska")
    @Operation(summary = "Granska en BPMN-modell mot lagen",
            description = "Varje åtgärd som lagen tidsbestämmer måste på varje väg föregås av det som paragrafen kräver. En avvikelse visar den kortaste "
                    + "väg som bryter mot regeln. XML som inte kan läsas, har dokumenttyp eller är större än 5 MB är 400. Ingenting sparas.",
            requestBody = @RequestBody(required = true, content = {
                @Content(mediaType = "application/xml", schema = @Schema(type = "string")),
                @Content(mediaType = "text/xml", schema = @Schema(type = "string"))}))
    Granskning granska(HttpServletRequest begaran) throws IOException {
        return granskning.granska(begaran.getInputStream().readNBytes(Modellgranskning.STORSTA_MODELL + 1));
    }
}
