package se.verkstall.webb.handlaggare;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.handling.Handlingar;
import se.verkstall.utskick.Utskickslada;

/** Gathers the documents of a case: what they are, to whom they went, and how they were served. */
@Component
class Akthandlingar {

    private final Handlingar handlingar;
    private final Utskickslada utskick;
    private final Delgivningar delgivningar;

    Akthandlingar(Handlingar handlingar, Utskickslada utskick, Delgivningar delgivningar) {
        this.handlingar = handlingar;
        this.utskick = utskick;
        this.delgivningar = delgivningar;
    }

    void fyll(Model sida, String malnummer) {
        sida.addAttribute("handlingar", handlingar.i(malnummer));
        sida.addAttribute("utskick", utskick.i(malnummer));
        sida.addAttribute("delgivningar", delgivningar.i(malnummer).stream().collect(Collectors.toMap(Delgivning::utskickId, Function.identity(), (a, b) -> b)));
    }
}
