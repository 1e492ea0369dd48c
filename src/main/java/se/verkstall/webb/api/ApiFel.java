package se.verkstall.webb.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import se.verkstall.delgivning.DelgivningSaknasException;
import se.verkstall.fil.OgiltigFilException;
import se.verkstall.handling.HandlingSaknasException;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.mal.MalSaknasException;
import se.verkstall.processmotor.UppgiftSaknasException;
import se.verkstall.processmotor.UppgiftUpptagenException;
import se.verkstall.processmotor.modellgranskning.OlasbarModellException;
import se.verkstall.utskick.UtskickSaknasException;

/** Every error of the API as a problem detail (RFC 9457) that names the field and the rule. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFel extends ResponseEntityExceptionHandler {

    /** Names no field but all that was sent. */
    private static final String HELA = "(hela)";

    @ExceptionHandler
    ProblemDetail ogiltig(OgiltigIndataException fel) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, "Uppgifterna kan inte godtas", "Rätta de fält som anges.", fel.fel());
    }

    @ExceptionHandler
    ProblemDetail ogiltig(OgiltigFragaException fel) {
        return problem(HttpStatus.BAD_REQUEST, "Ogiltig parameter", "Rätta de parametrar som anges.", fel.fel());
    }

    @ExceptionHandler
    ProblemDetail olasbar(OlasbarModellException fel) {
        return problem(HttpStatus.BAD_REQUEST, "Oläsbar modell", fel.getMessage(), List.of(new Fel(HELA, null, fel.getMessage())));
    }

    @ExceptionHandler
    ProblemDetail saknas(RegelSaknasException fel) {
        return problem(HttpStatus.NOT_FOUND, "Ingen regel för dagen", fel.getMessage(), List.of());
    }

    @ExceptionHandler
    ProblemDetail saknas(MalSaknasException fel) {
        return problem(HttpStatus.NOT_FOUND, "Målet finns inte", fel.getMessage(), List.of());
    }

    @ExceptionHandler
    ProblemDetail saknas(UppgiftSaknasException fel) {
        return problem(HttpStatus.NOT_FOUND, "Uppgiften finns inte", fel.getMessage(), List.of());
    }

    @ExceptionHandler({DelgivningSaknasException.class, HandlingSaknasException.class, UtskickSaknasException.class})
    ProblemDetail saknas(RuntimeException fel) {
        return problem(HttpStatus.NOT_FOUND, "Handlingen finns inte", fel.getMessage(), List.of());
    }

    @ExceptionHandler
    ProblemDetail ogiltig(OgiltigFilException fel) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, "Filen kan inte godtas", "Rätta det som anges och sänd filen igen.",
                fel.fel().stream().map(f -> new Fel("rad " + f.rad(), null, f.text())).toList());
    }

    @ExceptionHandler
    ProblemDetail upptagen(UppgiftUpptagenException fel) {
        return problem(HttpStatus.CONFLICT, "Uppgiften är upptagen", fel.getMessage(), List.of());
    }

    @ExceptionHandler
    ProblemDetail felTyp(MethodArgumentTypeMismatchException fel) {
        return problem(HttpStatus.BAD_REQUEST, "Ogiltig parameter", "Parametern " + fel.getName() + " kan inte läsas.",
                List.of(new Fel(fel.getName(), null, "Värdet har fel form.")));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException fel, HttpHeaders huvuden,
                                                                  HttpStatusCode status, WebRequest begaran) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "Oläsbar begäran", "Innehållet kan inte läsas som JSON av rätt form.",
                lasfel(fel.getCause()));
        return new ResponseEntity<>(problem, huvuden, HttpStatus.BAD_REQUEST);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(Exception fel, Object kropp, HttpHeaders huvuden,
                                                             HttpStatusCode status, WebRequest begaran) {
        if (kropp instanceof ProblemDetail detalj) {
            detalj.setProperty("fel", List.of());
        }
        return super.handleExceptionInternal(fel, kropp, huvuden, status, begaran);
    }

    private static List<Fel> lasfel(Throwable orsak) {
        if (orsak instanceof UnrecognizedPropertyException okant) {
            return List.of(new Fel(stig(okant), null, "Fältet är okänt."));
        }
        if (orsak instanceof JsonMappingException avbildning && !avbildning.getPath().isEmpty()) {
            return List.of(new Fel(stig(avbildning), null, "Värdet har fel form."));
        }
        if (orsak instanceof JsonProcessingException json && json.getLocation() != null) {
            return List.of(new Fel("rad " + json.getLocation().getLineNr() + ", tecken " + json.getLocation().getColumnNr(), null,
                    "Här går det inte att läsa vidare."));
        }
        // an empty body, or null: there is no place in it to name
        return List.of(new Fel(HELA, null, "Innehållet saknas. Sänd uppgifterna som JSON."));
    }

    /** The path of the field: {@code barn[0].fodd}. */
    static String stig(JsonMappingException fel) {
        return fel.getPath().stream()
                .map(r -> r.getFieldName() != null ? "." + r.getFieldName() : "[" + r.getIndex() + "]")
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }

    private static ProblemDetail problem(HttpStatus status, String titel, String text, List<Fel> fel) {
        ProblemDetail detalj = ProblemDetail.forStatusAndDetail(status, text);
        detalj.setTitle(titel);
        detalj.setProperty("fel", fel);
        return detalj;
    }
}
