package se.verkstall.loneutmatning.fragor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fraga.Yttrande;
import se.verkstall.loneutmatning.handlaggning.Svarstext;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Formular;

/** What a question is and what has been said about it, as whoever decides it reads it. */
final class Fragetext {

    private Fragetext() {
    }

    /**
     * In Swedish.
     *
     * @param tidigare what was said about the questions that this one replaces
     */
    static String laget(Fraga f, List<Yttrande> tidigare) {
        return "Fråga om " + f.typ().text() + ", väckt " + f.vackt() + " av " + f.vacktAv() + ".\n\n"
                + Svarstext.av(Formular.las(f.typ().forslag()), f.underlag(), null)
                + (f.yttranden().isEmpty() ? "\n\nIngen har yttrat sig." : yttranden("Yttrande", f.yttranden()))
                + yttranden("Yttrande om det förra förslaget,", tidigare);
    }

    private static String yttranden(String vad, List<Yttrande> yttranden) {
        return yttranden.stream().map(y -> "\n\n" + vad + " från " + namn(y) + " " + y.dag() + ":\n" + y.text()).collect(Collectors.joining());
    }

    private static String namn(Yttrande y) {
        return switch (Roll.valueOf(y.fran())) {
            case SOKANDE -> "sökanden";
            case GALDENAR -> "gäldenären";
            case ARBETSGIVARE -> "arbetsgivaren";
            default -> Roll.valueOf(y.fran()).name().toLowerCase(Locale.ROOT);
        };
    }
}
