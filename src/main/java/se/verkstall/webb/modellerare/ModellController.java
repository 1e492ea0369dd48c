package se.verkstall.webb.modellerare;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.verkstall.processmotor.Modell;
import se.verkstall.processmotor.Modellbibliotek;
import se.verkstall.processmotor.Modellelement;

/** The models as they are in force. */
@Controller
class ModellController {

    private final Modellbibliotek modeller;

    ModellController(Modellbibliotek modeller) {
        this.modeller = modeller;
    }

    /** A row of the list: the model and how many sections its elements cite. */
    record Rad(Modell modell, long lagrum) {
    }

    @GetMapping("/modeller")
    String lista(Model sida) {
        sida.addAttribute("modeller", modeller.alla().stream().map(m -> new Rad(m, antalLagrum(m.id()))).toList());
        return "modellerare/modeller";
    }

    @GetMapping("/modeller/{id}")
    String modell(@PathVariable String id, Model sida) {
        Modell modell = modeller.hitta(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Modellelement> element = modeller.element(id).stream().filter(e -> e.namn() != null).toList();
        sida.addAttribute("modell", modell);
        sida.addAttribute("element", element);
        sida.addAttribute("modellnamn", modeller.alla().stream().collect(Collectors.toMap(Modell::id, Modell::namn)));
        return "modellerare/modell";
    }

    @GetMapping("/modeller/{id}/bpmn")
    ResponseEntity<String> bpmn(@PathVariable String id) {
        return modeller.xml(id).map(xml -> ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private long antalLagrum(String modell) {
        return modeller.element(modell).stream().filter(e -> e.lagrum() != null)
                .flatMap(e -> List.of(e.lagrum().split("\\s*[,;]\\s*")).stream()).distinct().count();
    }
}
