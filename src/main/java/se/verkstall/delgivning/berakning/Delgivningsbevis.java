package se.verkstall.delgivning.berakning;

import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_1970;

import se.verkstall.lag.Lagrum;

/** What shows that a document has been served, method by method. */
public final class Delgivningsbevis {

    private Delgivningsbevis() {
    }

    /** What shows it, a Swedish sentence. */
    @Lagrum({"DelgF 2011:154 4 §", "DelgF 2011:154 6 §", "DelgF 2011:154 8 §", "DelgF 2011:154 16 §", "DelgF 2011:154 19 §", "DelgL 1970:428 3 §",
            "DelgL 1970:428 24 §"})
    public static String krav(Delgivningslag lag, Delgivningssatt satt) {
        return switch (satt) {
            case VANLIG -> lag == LAG_1970 ? "Mottagarens delgivningskvitto eller mottagningsbevis." : "Mottagarens bekräftelse av att handlingen har tagits emot.";
            case FORENKLAD, SARSKILD -> "Anteckning om vilken dag handlingen och meddelandet om den skickades, och att ingen av dem har kommit i retur.";
            case MUNTLIG -> "Anteckning om när innehållet lästes upp, hur mottagarens identitet kontrollerades och att mottagaren fick veta att delgivning har skett.";
            case STAMNINGSMAN, SPIKNING -> lag == LAG_1970 ? "Stämningsmannens intyg, som är fullt bevis." : "Stämningsmannens delgivningsbekräftelse och redogörelse för åtgärderna.";
            case KUNGORELSE -> "Beslutet, och anteckning om vilken dag meddelandet var infört eller anslaget.";
        };
    }

    /** Where that is said. */
    public static String lagrum(Delgivningslag lag, Delgivningssatt satt) {
        if (lag == LAG_1970) {
            return "DelgL 1970:428 " + (satt == Delgivningssatt.STAMNINGSMAN || satt == Delgivningssatt.SPIKNING ? "24 §" : "3 §");
        }
        return "DelgF 2011:154 " + switch (satt) {
            case VANLIG -> "6 §";
            case FORENKLAD, SARSKILD -> "4 §";
            case MUNTLIG -> "8 §";
            case STAMNINGSMAN, SPIKNING -> "16 §";
            case KUNGORELSE -> "19 §";
        };
    }
}
