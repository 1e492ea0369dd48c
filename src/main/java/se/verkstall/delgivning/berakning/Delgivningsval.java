package se.verkstall.delgivning.berakning;

import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_1970;
import static se.verkstall.delgivning.berakning.Delgivningssatt.FORENKLAD;
import static se.verkstall.delgivning.berakning.Delgivningssatt.KUNGORELSE;
import static se.verkstall.delgivning.berakning.Delgivningssatt.MUNTLIG;
import static se.verkstall.delgivning.berakning.Delgivningssatt.SARSKILD;
import static se.verkstall.delgivning.berakning.Delgivningssatt.SPIKNING;
import static se.verkstall.delgivning.berakning.Delgivningssatt.STAMNINGSMAN;
import static se.verkstall.delgivning.berakning.Delgivningssatt.VANLIG;

import java.util.Arrays;
import java.util.List;
import se.verkstall.lag.Lagrum;

/**
 * Which methods are open, and which comes next.
 *
 * <p>The law wants the method that suits the document and costs least (2010:1932 section 4). The program therefore tries by itself: förenklad delgivning
 * where it is allowed, otherwise vanlig; then särskild delgivning with a company, or a stämningsman. What is left after that is a person's choice.
 */
public final class Delgivningsval {

    private Delgivningsval() {
    }

    /** What comes next: a method that the program carries out by itself, a person's choice, or nothing more. */
    public enum Vag {
        SATT, HANDLAGGARE, INGET
    }

    /**
     * The next step.
     *
     * @param satt the method, or {@code null} if a person is to choose or nothing is left
     * @param skal why, a Swedish sentence
     */
    public record Nasta(Vag vag, Delgivningssatt satt, String skal, String lagrum) {
    }

    /**
     * Whether a method may be used.
     *
     * @param skal why or why not, a Swedish sentence
     */
    public record Provning(Delgivningssatt satt, boolean oppen, String skal, String lagrum) {
    }

    /** The next method. */
    @Lagrum({"DelgL 2010:1932 4 §", "UF 4:4 st 1", "UF 6:1 st 2"})
    public static Nasta nasta(Mottagarlage lage) {
        if (lage.utomlands() && !lage.harProvat(VANLIG)) {
            return new Nasta(Vag.HANDLAGGARE, null, "Mottagaren vistas utomlands. Språk och sätt måste bestämmas, och mottagaren ska skriftligen "
                    + "erkänna att handlingen har tagits emot.", "UF 4:5");
        }
        if (!lage.adress()) {
            return handlaggare(lage, "Mottagaren har ingen känd adress att skicka till.", lage.lag().paragraf("15", "48"));
        }
        if (lage.misslyckade().isEmpty()) {
            return satt(oppen(lage, FORENKLAD) ? FORENKLAD : VANLIG, lage);
        }
        if (!lage.harProvat(SARSKILD) && oppen(lage, SARSKILD)) {
            return satt(SARSKILD, lage);
        }
        if (!lage.harProvat(STAMNINGSMAN) && !lage.slag().kanDelgesSarskilt(lage.lag()) && oppen(lage, STAMNINGSMAN)) {
            return satt(STAMNINGSMAN, lage);
        }
        return handlaggare(lage, "De sätt som används utan särskilt beslut är prövade utan att mottagaren har delgetts.", lage.lag().paragraf("3", "4"));
    }

    /** Every method, with whether it may be used and why. */
    public static List<Provning> prova(Mottagarlage lage) {
        return Arrays.stream(Delgivningssatt.values()).map(satt -> prova(lage, satt)).toList();
    }

    /** Whether the method may be used. */
    public static Provning prova(Mottagarlage lage, Delgivningssatt satt) {
        return switch (satt) {
            case VANLIG -> vanlig(lage);
            case FORENKLAD -> forenklad(lage);
            case SARSKILD -> sarskild(lage);
            case MUNTLIG -> muntlig(lage);
            case STAMNINGSMAN -> stamningsman(lage);
            case SPIKNING -> spikning(lage);
            case KUNGORELSE -> kungorelse(lage);
        };
    }

    @Lagrum({"DelgL 2010:1932 17 §", "DelgL 1970:428 3 § st 1", "UF 4:5 st 2"})
    private static Provning vanlig(Mottagarlage l) {
        String lagrum = l.lag().paragraf("3", "17");
        if (!l.adress()) {
            return stangd(VANLIG, "Det finns ingen adress att skicka till.", lagrum);
        }
        return oppen(VANLIG, l.utomlands() ? "Handlingen skickas med begäran om skriftligt erkännande, på ett språk som mottagaren kan antas förstå."
                : "Vanlig delgivning får användas vid all delgivning.", l.utomlands() ? "UF 4:5" : lagrum);
    }

    @Lagrum({"DelgL 2010:1932 24 §", "DelgL 1970:428 3 a §"})
    private static Provning forenklad(Mottagarlage l) {
        String lagrum = l.lag().paragraf("3 a", "24");
        if (!l.part()) {
            return stangd(FORENKLAD, "Mottagaren är inte part och har ingen liknande ställning i målet.", lagrum);
        }
        if (l.inleder()) {
            return stangd(FORENKLAD, "Handlingen inleder förfarandet mot mottagaren.", lagrum);
        }
        if (l.informerad() == null) {
            return stangd(FORENKLAD, "Mottagaren har inte informerats om att förenklad delgivning kan komma att användas.", lagrum);
        }
        if (l.utomlands() || !l.adress()) {
            return stangd(FORENKLAD, l.utomlands() ? "Mottagaren vistas utomlands och ska skriftligen erkänna mottagandet."
                    : "Det finns ingen adress att skicka till.", l.utomlands() ? "UF 4:5 st 2" : l.lag().paragraf("3 a", "23"));
        }
        if (l.harProvat(FORENKLAD)) {
            return stangd(FORENKLAD, "Ett försök med förenklad delgivning har redan misslyckats.", l.lag().paragraf("19", "26"));
        }
        return oppen(FORENKLAD, "Mottagaren informerades " + l.informerad() + " om att förenklad delgivning kan komma att användas.", lagrum);
    }

    @Lagrum({"DelgL 2010:1932 29 §", "DelgL 1970:428 9 §"})
    private static Provning sarskild(Mottagarlage l) {
        String lagrum = l.lag().paragraf("9", "29");
        if (!l.slag().kanDelgesSarskilt(l.lag())) {
            return stangd(SARSKILD, l.lag() == LAG_1970 ? "Mottagaren är inte ett aktiebolag."
                    : "Mottagaren är inte en juridisk person i något av de register som lagen nämner.", lagrum);
        }
        if (!l.adress() || l.utomlands()) {
            return stangd(SARSKILD, "Mottagaren har ingen registrerad postadress i Sverige att skicka till.", lagrum);
        }
        if (!l.harProvat(VANLIG) && !l.harProvat(FORENKLAD)) {
            return stangd(SARSKILD, "Inget försök med vanlig eller förenklad delgivning har misslyckats.", lagrum);
        }
        if (l.harProvat(SARSKILD)) {
            return stangd(SARSKILD, "Ett försök med särskild delgivning har redan misslyckats.", l.lag().paragraf("19", "30"));
        }
        return oppen(SARSKILD, "Ett försök till delgivning har misslyckats.", lagrum);
    }

    @Lagrum({"DelgL 2010:1932 20 §", "DelgL 1970:428 3 § st 3"})
    private static Provning muntlig(Mottagarlage l) {
        String lagrum = l.lag().paragraf("3", "20");
        return l.inleder() ? stangd(MUNTLIG, "Handlingen inleder förfarandet mot mottagaren.", lagrum)
                : oppen(MUNTLIG, "Innehållet kan läsas upp för mottagaren, om handlingen inte är omfattande eller svår.", lagrum);
    }

    @Lagrum({"DelgL 2010:1932 31 §", "DelgL 1970:428 3 § st 4"})
    private static Provning stamningsman(Mottagarlage l) {
        String lagrum = l.lag().paragraf("3", "31");
        if (l.utomlands()) {
            return stangd(STAMNINGSMAN, "Mottagaren vistas utomlands.", "UF 4:5 st 2");
        }
        if (l.lag() == LAG_1970 && l.adress() && l.misslyckade().isEmpty()) {
            return stangd(STAMNINGSMAN, "Ordinär delgivning eller telefondelgivning är inte prövad.", lagrum);
        }
        return oppen(STAMNINGSMAN, "En stämningsman kan lämna handlingen till mottagaren.", lagrum);
    }

    @Lagrum("DelgL 1970:428 15 § st 2")
    private static Provning spikning(Mottagarlage l) {
        if (l.lag() != LAG_1970) {
            return stangd(SPIKNING, "Att lämna handlingen i hemvistet är en del av stämningsmannadelgivningen.", "DelgL 2010:1932 38 §");
        }
        return sistaUtvag(SPIKNING, l, "DelgL 1970:428 15 § st 2");
    }

    @Lagrum({"DelgL 2010:1932 48 §", "DelgL 1970:428 15 §", "DelgL 1970:428 16 §"})
    private static Provning kungorelse(Mottagarlage l) {
        String lagrum = l.lag().paragraf("15", "48");
        return l.adress() ? sistaUtvag(KUNGORELSE, l, lagrum)
                : oppen(KUNGORELSE, "Ingen adress är känd. Myndigheten ska pröva om mottagaren saknar känt hemvist.", lagrum);
    }

    private static Provning sistaUtvag(Delgivningssatt satt, Mottagarlage l, String lagrum) {
        boolean provat = l.harProvat(STAMNINGSMAN) || l.harProvat(SARSKILD) || l.utomlands() && l.harProvat(VANLIG);
        return provat ? oppen(satt, "Andra sätt har prövats utan att mottagaren har delgetts.", lagrum)
                : stangd(satt, "Andra sätt att delge mottagaren är inte prövade.", lagrum);
    }

    private static boolean oppen(Mottagarlage lage, Delgivningssatt satt) {
        return prova(lage, satt).oppen();
    }

    private static Nasta satt(Delgivningssatt satt, Mottagarlage lage) {
        Provning provning = prova(lage, satt);
        return new Nasta(Vag.SATT, satt, provning.skal(), provning.lagrum());
    }

    private static Nasta handlaggare(Mottagarlage lage, String skal, String lagrum) {
        return lage.endastOmAntraffbar()
                ? new Nasta(Vag.INGET, null, skal + " Delgivning krävs inte när det är känt att mottagaren inte kan anträffas.", "UF 6:1 st 2")
                : new Nasta(Vag.HANDLAGGARE, null, skal, lagrum);
    }

    private static Provning oppen(Delgivningssatt satt, String skal, String lagrum) {
        return new Provning(satt, true, skal, lagrum);
    }

    private static Provning stangd(Delgivningssatt satt, String skal, String lagrum) {
        return new Provning(satt, false, skal, lagrum);
    }
}
