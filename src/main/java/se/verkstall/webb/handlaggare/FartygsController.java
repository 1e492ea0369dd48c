package se.verkstall.webb.handlaggare;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.forsaljning.Fartygsaffarer;
import se.verkstall.forsaljning.Fartygsauktioner;
import se.verkstall.forsaljning.Pantbreven;
import se.verkstall.forsaljning.Utlosningar;
import se.verkstall.forsaljning.Utlosningar.Utlosare;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Malregister;

/** What comes in about a ship or aircraft that is sold, or about an attached mortgage deed: somebody joins, asks for a new attempt, or for the property itself. */
@Controller
class FartygsController {

    private final Fartygsauktioner auktioner;
    private final Utlosningar utlosningar;
    private final Fartygsaffarer affarer;
    private final Pantbreven pantbreven;
    private final Malregister register;

    FartygsController(Fartygsauktioner auktioner, Utlosningar utlosningar, Fartygsaffarer affarer, Pantbreven pantbreven, Malregister register) {
        this.auktioner = auktioner;
        this.utlosningar = utlosningar;
        this.affarer = affarer;
        this.pantbreven = pantbreven;
        this.register = register;
    }

    @PostMapping("/mal/{malnummer}/auktioner/{id}/anslutning")
    String anslut(@PathVariable String malnummer, @PathVariable long id, @RequestParam Fartygsauktioner.Slag slag, @RequestParam String vem, @RequestParam BigDecimal fordran,
                  @RequestParam String ratt, Principal person, RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Sakägarna har fått meddelande.", () -> auktioner.anslut(id, slag, vem, Belopp.kronor(fordran), ratt, person.getName()));
    }

    @PostMapping("/mal/{malnummer}/auktioner/{id}/nytt-forsok")
    String nyttForsok(@PathVariable String malnummer, @PathVariable long id, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dag, Principal person,
                      RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Begäran är antecknad.", () -> auktioner.begarNyttForsok(id, dag, person.getName()));
    }

    @PostMapping("/mal/{malnummer}/egendom/{id}/yrkande")
    String yrka(@PathVariable String malnummer, @PathVariable long id, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dag, RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Yrkandet är antecknat.", () -> pantbreven.yrka(id, dag));
    }

    @PostMapping("/mal/{malnummer}/forsaljningar/{id}/utlosen")
    String utlos(@PathVariable String malnummer, @PathVariable long id, @RequestParam Parttyp typ, @RequestParam String namn, @RequestParam(required = false) String idnummer,
                 @RequestParam String adress, @RequestParam String ratt, @RequestParam BigDecimal kostnader, @RequestParam BigDecimal betalt, Principal person,
                 RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Sökanden är utlöst. Den som löste ut honom är nu sökande i målet.", () -> utlosningar.utlos(id,
                new Utlosare(typ, namn, idnummer, adress, ratt), Belopp.kronor(kostnader), Belopp.kronor(betalt), person.getName()));
    }

    @PostMapping("/mal/{malnummer}/forsaljningar/{id}/anslutningar/{anslutning}/utlosen")
    String utlosAnsluten(@PathVariable String malnummer, @PathVariable long id, @PathVariable long anslutning, @RequestParam Parttyp typ, @RequestParam String namn,
                         @RequestParam(required = false) String idnummer, @RequestParam String adress, @RequestParam String ratt, @RequestParam(defaultValue = "") String utlostAdress,
                         @RequestParam BigDecimal kostnader, @RequestParam BigDecimal betalt, Principal person, RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Den anslutne är utlöst. Den som löste ut honom har trätt i hans ställe.", () -> utlosningar.utlosAnsluten(id, anslutning,
                new Utlosare(typ, namn, idnummer, adress, ratt), utlostAdress, Belopp.kronor(kostnader), Belopp.kronor(betalt), person.getName()));
    }

    @PostMapping("/mal/{malnummer}/forsaljningar/{id}/avrakning")
    String avrakning(@PathVariable String malnummer, @PathVariable long id, Principal person, RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Avräkningen ska prövas: uppgiften ligger bland målets uppgifter.", () -> affarer.aberopaAvrakning(id, person.getName()));
    }

    @PostMapping("/mal/{malnummer}/forsaljningar/{id}/overklagande")
    String overklagande(@PathVariable String malnummer, @PathVariable long id, @RequestParam String klagande, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dag,
                        Principal person, RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Överklagandet är antecknat. Köpehandling och fördelning väntar på det slutliga avgörandet.", () -> affarer.overklaga(id, klagande, dag, person.getName()));
    }

    @PostMapping("/mal/{malnummer}/forsaljningar/{id}/forordnande")
    String forordnande(@PathVariable String malnummer, @PathVariable long id, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dag, Principal person,
                       RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Förordnandet är antecknat. Köparen får inte komma i besittning så länge det gäller.", () -> affarer.forordna(id, dag, person.getName()));
    }

    private String svara(RedirectAttributes vidare, String malnummer, String besked, Runnable atgard) {
        register.hamta(malnummer);
        try {
            atgard.run();
            vidare.addFlashAttribute("besked", besked);
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        } catch (ArithmeticException e) {
            vidare.addFlashAttribute("fel", "Skriv beloppet i kronor med högst två decimaler.");
        }
        return "redirect:/mal/" + malnummer + "/egendom";
    }
}
