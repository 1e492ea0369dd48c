package se.verkstall.webb.handlaggare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Auktioner;
import se.verkstall.forsaljning.Egendomsbilder;
import se.verkstall.forsaljning.Fastigheter;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.Fastighetsuppgifter;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;

/** The authority's own page of announced auctions, for everybody: what is sold, when and where, and nothing of whose it was. */
@Controller
@Lagrum("UF 9:9 st 1")
class OffentligaAuktionerController {

    private static final int HOGST = 100;

    private final Auktioner auktioner;
    private final Egendomsregister egendomar;
    private final Egendomsbilder bilder;
    private final Fastigheter fastigheter;

    OffentligaAuktionerController(Auktioner auktioner, Egendomsregister egendomar, Egendomsbilder bilder, Fastigheter fastigheter) {
        this.auktioner = auktioner;
        this.egendomar = egendomar;
        this.bilder = bilder;
        this.fastigheter = fastigheter;
    }

    /** What the public sees of one. */
    record Rad(String egendom, String slag, Belopp varde, String form, LocalDate dag, LocalTime klockslag, LocalDate slutdag, LocalTime sluttid, String plats, String villkor,
               boolean okandaBorgenarer, Auktion.Status status, List<Egendomsbilder.Bild> bilder, Fastighetsauktion moten, String upplysningar) {
    }

    @GetMapping("/auktioner")
    String auktioner(Model sida) {
        sida.addAttribute("auktioner", auktioner.utlysta(HOGST).stream().map(this::rad).toList());
        return "offentligt/auktioner";
    }

    private Rad rad(Auktion a) {
        Egendom e = egendomar.hamta(a.egendomId());
        Optional<Fastighetsuppgifter> u = fastigheter.uppgifter(a.forsaljningId());
        return new Rad(e.iOrd(), e.slag().text(), u.map(Fastighetsuppgifter::varde).orElse(e.varde()), a.form().text(), a.dag(), a.klockslag(), a.slutdag(), a.sluttid(), a.plats(), a.villkor(), a.okandaBorgenarer(),
                a.status(), bilder.i(a.egendomId()), fastigheter.auktion(a.id()).orElse(null), u.map(Fastighetsuppgifter::upplysningar).orElse(null));
    }
}
