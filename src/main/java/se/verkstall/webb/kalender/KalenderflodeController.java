package se.verkstall.webb.kalender;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.verkstall.frist.Kalenderfloden;

/** Gives the calendar file to whoever has its address; a calendar program does not log in. */
@Controller
class KalenderflodeController {

    private static final MediaType KALENDER = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Kalenderfloden floden;

    KalenderflodeController(Kalenderfloden floden) {
        this.floden = floden;
    }

    @GetMapping("/kalender/{nyckel:[A-Za-z0-9_-]{43}}.ics")
    ResponseEntity<byte[]> fil(@PathVariable String nyckel) {
        return floden.fil(nyckel).map(fil -> ResponseEntity.ok().contentType(KALENDER).cacheControl(CacheControl.noCache().cachePrivate())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"frister.ics\"").header("X-Robots-Tag", "noindex")
                        .body(fil.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
