package se.verkstall.webb.handlaggare;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.ansokan.Ansokningar;
import se.verkstall.ansokan.Ansokningar.Registrering;
import se.verkstall.ansokan.berakning.Brist;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularsvar;
import se.verkstall.webb.formular.Formularvy;

/**
 * An application filled in on the pages, or spoken and taken down. What the law demands and is missing is told before it is
 * registered; it may be registered all the same, and the applicant is then ordered to complete it.
 */
@Controller
@Lagrum({"UF 2:3 st 1", "UB 2:1 st 1"})
class AnsokanController {

    private static final Formular FORMULAR = Formular.franResurs("ansokan", "/webb/ansokan.form");
    private static final Map<String, Object> BORJAN = Map.of("slag", "ENSKILT", "atgard", "UTMATNING");

    private final Ansokningar ansokningar;
    private final Delgivningar delgivningar;
    private final Malregister register;
    private final Clock klocka;
    private final Ansokansjson json;

    AnsokanController(Ansokningar ansokningar, Delgivningar delgivningar, Malregister register, Clock klocka, Ansokansjson json) {
        this.ansokningar = ansokningar;
        this.delgivningar = delgivningar;
        this.register = register;
        this.klocka = klocka;
        this.json = json;
    }

    @GetMapping("/ansokningar/ny")
    String ny(Model sida) {
        return visa(sida, BORJAN, List.of(), List.of(), null, UUID.randomUUID().toString());
    }

    @PostMapping("/ansokningar/ny")
    String registrera(@RequestParam(name = "_handling", defaultValue = "") String handling, @RequestParam(name = "_rad", defaultValue = "") String nyRad,
                      @RequestParam(name = "_nyckel") String nyckel, HttpServletRequest begaran, HttpServletResponse svar, Principal person,
                      Model sida, RedirectAttributes vidare) {
        Map<String, Object> ifyllt = Formularsvar.franPost(Falten.egna(begaran.getParameterMap()));
        if (!nyRad.isEmpty()) {
            return visa(sida, ifyllt, List.of(), List.of(), nyRad, nyckel);
        }
        try {
            byte[] innehall = json.av(Formularsvar.kontrollera(FORMULAR, ifyllt));
            List<Brist> brister = ansokningar.prova(innehall);
            if (!brister.isEmpty() && !handling.equals("registreraAnda")) {
                return visa(sida, ifyllt, List.of(), brister, null, nyckel);
            }
            Kalla kalla = "true".equals(ifyllt.get("muntlig")) ? Kalla.MUNTLIG : Kalla.WEBB;
            Registrering registrerad = ansokningar.registreraEnGang("sida-" + nyckel, innehall, kalla, person.getName());
            if ("true".equals(ifyllt.get("informerad_forenklad"))) {
                informerad(registrerad.malnummer(), person.getName());
            }
            vidare.addFlashAttribute("besked", registrerad.brister().isEmpty() ? "Ansökan är registrerad."
                    : "Ansökan är registrerad. Sökanden föreläggs att komplettera den.");
            return "redirect:/mal/" + registrerad.malnummer();
        } catch (OgiltigIndataException e) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return visa(sida, ifyllt, e.fel(), List.of(), null, nyckel);
        }
    }

    /** The applicant was told when he handed the application in, and need not be served with that. */
    @Lagrum("DelgL 2010:1932 25 § st 2")
    private void informerad(String malnummer, String vem) {
        register.part(malnummer, Roll.SOKANDE).ifPresent(s -> delgivningar.informerad(malnummer, Roll.SOKANDE.name(), s.idnummer(), LocalDate.now(klocka), vem));
    }

    /** What is missing and the id of the field that would mend it. */
    record Bristrad(String id, Brist brist) {
    }

    /** A whole part that is missing is mended from its first field. */
    private static String id(String falt) {
        String forsta = Falten.skrivbara(FORMULAR).stream().filter(f -> f.equals(falt) || f.startsWith(falt + ".")).findFirst().orElse(falt);
        return "falt-" + forsta.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static String visa(Model sida, Map<String, Object> ifyllt, List<Fel> fel, List<Brist> brister, String nyRad, String nyckel) {
        sida.addAttribute("vy", Formularvy.av(FORMULAR, ifyllt, fel, nyRad));
        sida.addAttribute("brister", brister.stream().map(b -> new Bristrad(id(b.falt()), b)).toList());
        sida.addAttribute("nyckel", nyckel);
        sida.addAttribute("utanFrivilligt", true);
        return "handlaggare/ansokan";
    }
}
