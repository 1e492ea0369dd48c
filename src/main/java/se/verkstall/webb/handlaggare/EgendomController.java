package se.verkstall.webb.handlaggare;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Auktioner;
import se.verkstall.forsaljning.Fartygsauktion;
import se.verkstall.forsaljning.Fartygsauktioner;
import se.verkstall.forsaljning.Kopeskillingar;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Sakagare;
import se.verkstall.redovisning.berakning.Betalningssatt;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.tillgang.Tillgangar;
import se.verkstall.utmatning.Utmatningar;
import se.verkstall.utmatning.berakning.Rattelse;

/** The property of a case and its sale, and the auction desk. */
@Controller
class EgendomController {

    private final Egendomssida sidan;
    private final Malregister register;
    private final Egendomsregister egendomar;
    private final Auktioner auktioner;
    private final Fartygsauktioner fartyg;
    private final Kopeskillingar kopeskillingar;
    private final Utmatningar utmatningar;
    private final Tillgangar tillgangar;
    private final Clock klocka;

    EgendomController(Egendomssida sidan, Malregister register, Egendomsregister egendomar, Auktioner auktioner, Fartygsauktioner fartyg, Kopeskillingar kopeskillingar,
                      Utmatningar utmatningar, Tillgangar tillgangar, Clock klocka) {
        this.sidan = sidan;
        this.register = register;
        this.egendomar = egendomar;
        this.auktioner = auktioner;
        this.fartyg = fartyg;
        this.kopeskillingar = kopeskillingar;
        this.utmatningar = utmatningar;
        this.tillgangar = tillgangar;
        this.klocka = klocka;
    }

    @GetMapping("/mal/{malnummer}/egendom")
    String egendom(@PathVariable String malnummer, Model sida) {
        sida.addAttribute("mal", register.hamta(malnummer));
        sida.addAttribute("egendomar", sidan.av(malnummer));
        sida.addAttribute("ordning", tillgangar.ordning(malnummer));
        sida.addAttribute("fastslag", Arrays.stream(Egendomsslag.values()).filter(Egendomsslag::baraPaBegaran).toList());
        sida.addAttribute("registerhandelser", List.of(Handelse.FORSALJNING_BEGARD, Handelse.AGAREN_BEGART, Handelse.BESLUT_OM_INTECKNING, Handelse.FORFALLEN));
        sida.addAttribute("slag", Sakagare.Slag.values());
        sida.addAttribute("grunder", Rattelse.Grund.values());
        sida.addAttribute("idag", LocalDate.now(klocka));
        sida.addAttribute("betalningssatt", Betalningssatt.values());
        return "handlaggare/egendom";
    }

    @GetMapping("/auktioner/{id}/bord")
    String bord(@PathVariable long id, Model sida) {
        Auktion auktion = auktioner.hitta(id).orElseThrow(() -> new se.verkstall.mal.MalSaknasException("auktion " + id));
        sida.addAttribute("auktion", auktion);
        sida.addAttribute("egendom", egendomar.hamta(auktion.egendomId()));
        sida.addAttribute("bud", auktioner.bud(id));
        sida.addAttribute("poster", auktioner.utlysning(id));
        sida.addAttribute("idag", LocalDate.now(klocka));
        fartyg.hitta(id).filter(Fartygsauktion::upprattad).ifPresent(f -> {
            sida.addAttribute("forteckning", fartyg.forteckning(id));
            sida.addAttribute("forteckningId", f.forteckningId());
            sida.addAttribute("rattigheter", fartyg.rattigheter(id));
        });
        return "handlaggare/auktionsbord";
    }

    @PostMapping("/auktioner/{id}/bud")
    String bud(@PathVariable long id, @RequestParam String budgivare, @RequestParam(defaultValue = "") String adress, @RequestParam BigDecimal belopp, Principal person,
               RedirectAttributes vidare) {
        return svara(vidare, "/auktioner/" + id + "/bord", "Budet är antecknat.", () -> auktioner.bjud(id, budgivare, adress, Belopp.kronor(belopp), person.getName()));
    }

    @PostMapping("/auktioner/{id}/pa-nytt")
    String paNytt(@PathVariable long id, Principal person, RedirectAttributes vidare) {
        return svara(vidare, "/auktioner/" + id + "/bord", "Egendomen bjuds ut på nytt.", () -> auktioner.bjudUtPaNytt(id, person.getName()));
    }

    @PostMapping("/auktioner/{id}/forbehall")
    String medForbehall(@PathVariable long id, Principal person, RedirectAttributes vidare) {
        return svara(vidare, "/auktioner/" + id + "/bord", "Fastigheten ropas ut med förbehåll.", () -> auktioner.ropaUtMedForbehall(id, person.getName()));
    }

    @PostMapping("/auktioner/{id}/stall-in")
    String stallIn(@PathVariable long id, @RequestParam String skal, @RequestParam String mal, Principal person, RedirectAttributes vidare) {
        return svara(vidare, "/mal/" + mal + "/egendom", "Auktionen ställs in.", () -> auktioner.stallIn(id, skal, person.getName()));
    }

    @PostMapping("/mal/{malnummer}/egendom/{egendomId}/sakagare")
    String sakagare(@PathVariable String malnummer, @PathVariable long egendomId, @RequestParam Sakagare.Slag slag, @RequestParam String namn, @RequestParam String adress,
                    Principal person, RedirectAttributes vidare) {
        return svara(vidare, "/mal/" + malnummer + "/egendom", "Sakägaren är antecknad.", () -> auktioner.sakagare(new Sakagare(0, egendomId, slag, krav(namn, "namn"), null,
                krav(adress, "adress"), null, LocalDate.now(klocka)), person.getName()));
    }

    @PostMapping("/mal/{malnummer}/forsaljning/{id}/betalning")
    String betalning(@PathVariable String malnummer, @PathVariable long id, @RequestParam BigDecimal belopp,
                     @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dag, @RequestParam(defaultValue = "BANKGIRO") Betalningssatt satt,
                     Principal person, RedirectAttributes vidare) {
        return svara(vidare, "/mal/" + malnummer + "/egendom", "Betalningen är bokförd." + (satt.kvittoKravs() ? " Indrivningskvitto lämnas." : ""),
                () -> kopeskillingar.betald(id, Belopp.kronor(belopp), dag, satt, person.getName()));
    }

    @PostMapping("/mal/{malnummer}/utmatning/{id}/hav")
    String hav(@PathVariable String malnummer, @PathVariable long id, @RequestParam Rattelse.Grund grund, @RequestParam(defaultValue = "false") boolean hord,
               @RequestParam String skal, @RequestParam(defaultValue = "") String domstol, Principal person, RedirectAttributes vidare) {
        return svara(vidare, "/mal/" + malnummer + "/egendom", "Utmätningen hävs.", () -> utmatningar.hav(id, grund, hord, skal, domstol, person.getName()));
    }

    private static String krav(String text, String falt) {
        if (text.isBlank()) {
            throw new OgiltigIndataException(falt, "UF 9:10", "Ange sakägarens " + falt + ".");
        }
        return text.strip();
    }

    private static String svara(RedirectAttributes vidare, String till, String besked, Runnable atgard) {
        try {
            atgard.run();
            vidare.addFlashAttribute("besked", besked);
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        } catch (DataIntegrityViolationException e) {
            vidare.addFlashAttribute("fel", "Någon annan hann före. Läs sidan på nytt.");
        } catch (ArithmeticException e) {
            vidare.addFlashAttribute("fel", "Skriv beloppet i kronor med högst två decimaler.");
        }
        return "redirect:" + till;
    }
}
