package se.verkstall.webb.handlaggare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.Fristhandelser;
import se.verkstall.frist.Fristhandelser.Handelse;
import se.verkstall.processmotor.Modellbibliotek;
import se.verkstall.processmotor.Modellelement;

/** Gathers the deadlines of a case and what the law says of what is to be done now. */
@Component
class Fristlage {

    private final Fristbok fristbok;
    private final Fristhandelser handelser;
    private final Modellbibliotek modeller;

    Fristlage(Fristbok fristbok, Fristhandelser handelser, Modellbibliotek modeller) {
        this.fristbok = fristbok;
        this.handelser = handelser;
        this.modeller = modeller;
    }

    /** Fills the page; {@code uppgift} is the user task's id in its model, or {@code null}. */
    void fyll(Model sida, String malnummer, String uppgift) {
        Map<Long, Handelse> missade = handelser.i(malnummer).stream().collect(Collectors.toMap(Handelse::fristId, Function.identity()));
        List<Fristvy> frister = fristbok.i(malnummer).stream()
                .map(f -> Fristvy.av(f, missade.get(f.id()), fristbok.hinderMotForlangning(f).isEmpty())).toList();
        List<Fristvy> lopande = frister.stream().filter(f -> f.frist().status().loper()).sorted(Comparator.comparing(f -> f.frist().dag())).toList();
        Modellelement element = uppgift == null ? null : modeller.uppgift(uppgift).orElse(null);
        sida.addAttribute("attForklara", frister.stream().filter(Fristvy::attForklara).toList());
        sida.addAttribute("lopande", lopande);
        sida.addAttribute("avslutade", frister.stream().filter(f -> !f.frist().status().loper() && !f.attForklara()).toList());
        sida.addAttribute("ankare", fristbok.ankare(malnummer));
        sida.addAttribute("element", element);
        sida.addAttribute("lagen", Lagvy.av(element, lopande));
    }
}
