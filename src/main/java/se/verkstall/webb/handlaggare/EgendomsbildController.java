package se.verkstall.webb.handlaggare;

import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.forsaljning.Egendomsbilder;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Malregister;

/** Pictures of the property of a case; the public sees those of property of which an auction is called. */
@Controller
class EgendomsbildController {

    private static final Duration EN_STUND = Duration.ofMinutes(5);

    private final Egendomsbilder bilder;
    private final Malregister register;

    EgendomsbildController(Egendomsbilder bilder, Malregister register) {
        this.bilder = bilder;
        this.register = register;
    }

    @PostMapping("/mal/{malnummer}/egendom/{egendomId}/bilder")
    String laggTill(@PathVariable String malnummer, @PathVariable long egendomId, @RequestParam MultipartFile fil, @RequestParam String text, Principal person,
                    RedirectAttributes vidare) throws IOException {
        register.hamta(malnummer);
        try {
            bilder.laggTill(malnummer, egendomId, fil.getBytes(), text, person.getName());
            vidare.addFlashAttribute("besked", "Bilden är tillagd.");
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        }
        return "redirect:/mal/" + malnummer + "/egendom";
    }

    @PostMapping("/mal/{malnummer}/egendom/bilder/{id}/ta-bort")
    String taBort(@PathVariable String malnummer, @PathVariable long id, Principal person, RedirectAttributes vidare) {
        register.hamta(malnummer);
        bilder.taBort(malnummer, id, person.getName());
        vidare.addFlashAttribute("besked", "Bilden är borttagen.");
        return "redirect:/mal/" + malnummer + "/egendom";
    }

    @GetMapping("/mal/{malnummer}/egendom/bilder/{id:\\d{1,18}}")
    ResponseEntity<byte[]> bild(@PathVariable String malnummer, @PathVariable long id) {
        return svar(bilder.hitta(malnummer, id), CacheControl.maxAge(EN_STUND).cachePrivate());
    }

    @GetMapping("/auktioner/bilder/{id:\\d{1,18}}")
    ResponseEntity<byte[]> offentlig(@PathVariable long id) {
        return svar(bilder.offentlig(id), CacheControl.maxAge(EN_STUND).cachePublic());
    }

    private static ResponseEntity<byte[]> svar(Optional<Egendomsbilder.Innehall> bild, CacheControl cache) {
        return bild.map(b -> ResponseEntity.ok().contentType(MediaType.parseMediaType(b.typ())).cacheControl(cache).header("X-Content-Type-Options", "nosniff").body(b.innehall()))
                .orElse(ResponseEntity.notFound().build());
    }
}
