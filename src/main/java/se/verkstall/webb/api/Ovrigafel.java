package se.verkstall.webb.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;

/**
 * What no handler of ours took, such as an unknown address, a wrong method or a wrong content type: the same problem
 * detail as {@link ApiFel} for a program, the error page for a person.
 */
@Controller
class Ovrigafel extends BasicErrorController {

    private static final Map<HttpStatus, String> TEXTER = Map.of(
            HttpStatus.NOT_FOUND, "Det finns inget på den adressen.",
            HttpStatus.METHOD_NOT_ALLOWED, "Metoden kan inte användas på den adressen.",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Innehållet är av ett slag som adressen inte tar emot.",
            HttpStatus.NOT_ACCEPTABLE, "Svaret kan inte ges i det format som begärs.",
            HttpStatus.PAYLOAD_TOO_LARGE, "Innehållet är för stort.");

    Ovrigafel(ErrorAttributes attribut, ServerProperties server, List<ErrorViewResolver> sidor) {
        super(attribut, server.getError(), sidor);
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest begaran) {
        HttpStatus status = getStatus(begaran);
        if (status == HttpStatus.NO_CONTENT) {
            return new ResponseEntity<>(status);
        }
        Object adress = getErrorAttributes(begaran, ErrorAttributeOptions.defaults()).getOrDefault("path", "");
        String text = TEXTER.getOrDefault(status, status.is5xxServerError() ? "Något gick fel hos Verkställ. Försök igen." : "Begäran kan inte tas emot.");
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(Map.of(
                "type", "about:blank", "title", "Begäran misslyckades", "status", status.value(), "detail", text, "instance", adress,
                "fel", List.of()));
    }
}
