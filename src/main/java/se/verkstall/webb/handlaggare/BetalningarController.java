package se.verkstall.webb.handlaggare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.verkstall.kassa.Journalrad;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.webb.chef.Csv;

/** The kassajournal of a span of days, and what each account holds now. */
@Controller
class BetalningarController {

    private static final int SIDA = 50;
    private static final int FILSIDA = 1_000;

    private final Kassajournal kassa;
    private final Clock klocka;

    BetalningarController(Kassajournal kassa, Clock klocka) {
        this.kassa = kassa;
        this.klocka = klocka;
    }

    /** An account and what it holds. */
    record Saldo(Konto konto, Belopp belopp) {
    }

    @GetMapping("/betalningar")
    String journal(@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate fran,
                   @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate till,
                   @RequestParam(defaultValue = "0") long efter, Model sida) {
        LocalDate sista = till == null ? LocalDate.now(klocka) : till;
        LocalDate forsta = fran == null ? sista.withDayOfMonth(1) : fran;
        List<Journalrad> rader = kassa.journal(forsta, sista, efter, SIDA);
        long verifikationer = rader.stream().map(Journalrad::verifikation).distinct().count();
        sida.addAttribute("fran", forsta);
        sida.addAttribute("till", sista);
        sida.addAttribute("efter", efter);
        sida.addAttribute("journal", rader);
        sida.addAttribute("nasta", verifikationer == SIDA ? rader.get(rader.size() - 1).verifikation() : null);
        sida.addAttribute("saldon", kassa.saldon().entrySet().stream().map(s -> new Saldo(s.getKey(), s.getValue())).toList());
        return "handlaggare/betalningar";
    }

    /** The journal of a span of days as a file, every row of it. */
    @GetMapping("/betalningar.csv")
    ResponseEntity<byte[]> fil(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate fran,
                               @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate till) {
        Csv csv = new Csv("Verifikation", "Rad", "Dag", "Slag", "Text", "Konto", "Mål", "Referens", "Debet", "Kredit", "Bokfört av");
        List<Journalrad> rader;
        long efter = 0;
        do {
            rader = kassa.journal(fran, till, efter, FILSIDA);
            rader.forEach(r -> csv.rad(r.verifikation(), r.rad(), r.dag(), r.slag().text(), r.text(), r.konto().text(), r.malnummer(), r.referens(),
                    kronor(r.debet()), kronor(r.kredit()), r.vem()));
            efter = rader.isEmpty() ? efter : rader.get(rader.size() - 1).verifikation();
        } while (!rader.isEmpty());
        return csv.som("kassajournal " + fran + " " + till + ".csv");
    }

    private static String kronor(Belopp belopp) {
        return belopp.arNoll() ? "" : belopp.toString().replace('.', ',');
    }
}
