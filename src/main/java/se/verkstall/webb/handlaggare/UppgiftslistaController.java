package se.verkstall.webb.handlaggare;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.webb.skal.Skal;
import se.verkstall.webb.skal.Uppgiftsratt;

/** The task list: mine or the group's, by legal urgency; taking, letting go and "ta nästa". */
@Controller
class UppgiftslistaController {

    private static final int VECKA = 7;

    private final Uppgiftslistning listning;
    private final Uppgifter uppgifter;
    private final TransactionTemplate transaktion;
    private final Clock klocka;

    UppgiftslistaController(Uppgiftslistning listning, Uppgifter uppgifter, TransactionTemplate transaktion, Clock klocka) {
        this.listning = listning;
        this.uppgifter = uppgifter;
        this.transaktion = transaktion;
        this.klocka = klocka;
    }

    @GetMapping("/uppgifter")
    String lista(@RequestParam(required = false) String vy, @RequestParam(required = false) String sok,
                 @RequestParam(required = false) String fore, @RequestParam(required = false) String vem,
                 @RequestParam(required = false) String sort, @RequestParam(required = false) String efter,
                 Authentication person, Model sida) {
        Uppgiftsurval urval = new Uppgiftsurval(vy, sok, fore, vem, sort, efter);
        LocalDate idag = LocalDate.now(klocka);
        sida.addAttribute("urval", urval);
        sida.addAttribute("lista", listning.sida(urval, person.getName(), Skal.grupper(person)));
        sida.addAttribute("jag", person.getName());
        List<Dagval> dagar = List.of(new Dagval("forsuttna", idag.minusDays(1)), new Dagval("idag", idag), new Dagval("vecka", idag.plusDays(VECKA)));
        sida.addAttribute("dagar", dagar);
        sida.addAttribute("lage", listning.lage(urval.mina(), person.getName(), Skal.grupper(person), idag, idag.plusDays(VECKA)));
        sida.addAttribute("idag", idag);
        sida.addAttribute("annanDag", urval.foreDag() != null && dagar.stream().noneMatch(d -> d.dag().equals(urval.foreDag())));
        return "handlaggare/uppgifter";
    }

    /** A choice of the filter "at the latest". */
    record Dagval(String nyckel, LocalDate dag) {
    }

    @PostMapping("/uppgifter/nasta")
    String taNasta(Authentication person, RedirectAttributes vidare) {
        Optional<String> tagen = transaktion.execute(t -> listning.nastaLediga(Skal.grupper(person))
                .map(id -> uppgifter.ta(id, person.getName()).id()));
        if (tagen.isPresent()) {
            return "redirect:/uppgifter/" + tagen.get();
        }
        vidare.addFlashAttribute("besked", "Det finns ingen ledig uppgift att ta just nu.");
        return "redirect:/uppgifter";
    }

    @PostMapping("/uppgifter/{id}/ta")
    String ta(@PathVariable String id, @RequestParam(defaultValue = "") String tillbaka, Authentication person, RedirectAttributes vidare) {
        Uppgiftsratt.krav(person, uppgifter.hamta(id));
        Uppgift uppgift = uppgifter.ta(id, person.getName());
        if (!Uppgiftsurval.arLista(tillbaka)) {
            return "redirect:/uppgifter/" + id;
        }
        vidare.addFlashAttribute("besked", "Du har tagit ”" + uppgift.namn() + "” i mål " + uppgift.malnummer() + ".");
        vidare.addFlashAttribute("beskedLank", "/uppgifter/" + id);
        vidare.addFlashAttribute("beskedLanktext", "Öppna uppgiften");
        return "redirect:" + tillbaka;
    }

    @PostMapping("/uppgifter/{id}/slapp")
    String slapp(@PathVariable String id, Principal person, RedirectAttributes vidare) {
        Uppgift uppgift = uppgifter.slapp(id, person.getName());
        vidare.addFlashAttribute("besked", "”" + uppgift.namn() + "” i mål " + uppgift.malnummer() + " ligger åter hos gruppen.");
        return "redirect:/uppgifter";
    }
}
