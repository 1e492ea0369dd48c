package se.verkstall.webb.handlaggare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.ansokan.Ansokningsfiler;
import se.verkstall.ansokan.Ansokningsfiler.Kvitto;
import se.verkstall.ansokan.Ansokningsfiler.Radfel;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Lasbartext;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** A file of applications handed in on the pages, and what became of each of its lines. The same file as the API's, by the same door. */
@Controller
@Lagrum("UB 2:1")
class AnsokningsfilController {

    private static final int SENASTE = 20;
    private static final int FELRADER = 200;
    private static final int LANGSTA_NAMN = 200;
    private static final TypeReference<List<Fel>> FELEN = new TypeReference<>() {
    };

    private final Ansokningsfiler filer;
    private final ObjectMapper json;

    AnsokningsfilController(Ansokningsfiler filer, ObjectMapper json) {
        this.filer = filer;
        this.json = json;
    }

    /** A refused line and why. */
    record Felrad(long rad, List<Fel> fel) {
    }

    @GetMapping("/ansokningar/fil")
    String lista(Model sida) {
        sida.addAttribute("filer", filer.senaste(SENASTE));
        return "handlaggare/ansokningsfiler";
    }

    @PostMapping("/ansokningar/fil")
    String taEmot(@RequestParam MultipartFile fil, Principal vem, RedirectAttributes vidare) throws IOException {
        try (InputStream in = fil.getInputStream()) {
            return "redirect:/ansokningar/fil/" + filer.taEmot(in, filnamn(fil), vem.getName()).id();
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
            return "redirect:/ansokningar/fil";
        }
    }

    @GetMapping("/ansokningar/fil/{id}")
    String kvitto(@PathVariable UUID id, @RequestParam(defaultValue = "0") long efterRad, HttpServletResponse svar, Model sida) throws JsonProcessingException {
        Optional<Kvitto> kvitto = filer.kvitto(id);
        if (kvitto.isEmpty()) {
            svar.setStatus(HttpStatus.NOT_FOUND.value());
            return "error/404";
        }
        List<Radfel> fel = filer.fel(id, efterRad, FELRADER);
        sida.addAttribute("kvitto", kvitto.get());
        sida.addAttribute("rader", felrader(fel));
        sida.addAttribute("nasta", fel.size() < FELRADER ? null : fel.get(fel.size() - 1).rad());
        return "handlaggare/ansokningsfil";
    }

    private List<Felrad> felrader(List<Radfel> fel) throws JsonProcessingException {
        List<Felrad> rader = new ArrayList<>();
        for (Radfel f : fel) {
            rader.add(new Felrad(f.rad(), json.readValue(f.fel(), FELEN)));
        }
        return rader;
    }

    /** The name is for the reader only: without the path that some browsers send, and none at all if it can't be read. */
    private static String filnamn(MultipartFile fil) {
        String hela = fil.getOriginalFilename() == null ? "" : fil.getOriginalFilename();
        String namn = hela.substring(Math.max(hela.lastIndexOf('/'), hela.lastIndexOf('\\')) + 1);
        return namn.isBlank() || namn.length() > LANGSTA_NAMN || !Lasbartext.ar(namn) ? null : namn;
    }
}
