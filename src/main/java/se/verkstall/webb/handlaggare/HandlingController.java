package se.verkstall.webb.handlaggare;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.verkstall.handling.HandlingSaknasException;
import se.verkstall.handling.Handlingar;
import se.verkstall.webb.sakerhet.Lasningsvakt;

/** The documents of the cases, as they were made and as PDF. */
@Controller
class HandlingController {

    private final Handlingar handlingar;

    HandlingController(Handlingar handlingar) {
        this.handlingar = handlingar;
    }

    @GetMapping("/handlingar/{id:\\d{1,18}}")
    ResponseEntity<String> html(@PathVariable long id, HttpServletRequest begaran) {
        begaran.setAttribute(Lasningsvakt.MALNUMMER, handlingar.hitta(id).orElseThrow(() -> new HandlingSaknasException(id)).malnummer());
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)).body(handlingar.html(id));
    }

    @GetMapping("/handlingar/{id:\\d{1,18}}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, HttpServletRequest begaran) {
        var handling = handlingar.hitta(id).orElseThrow(() -> new HandlingSaknasException(id));
        begaran.setAttribute(Lasningsvakt.MALNUMMER, handling.malnummer());
        String namn = handling.malnummer() + " " + handling.titel().replaceAll("[^\\p{L}\\p{N} -]", "") + ".pdf";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(namn, StandardCharsets.UTF_8).build().toString())
                .body(handlingar.pdf(id));
    }
}
