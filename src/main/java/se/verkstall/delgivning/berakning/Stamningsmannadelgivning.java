package se.verkstall.delgivning.berakning;

import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_1970;
import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_2010;
import static se.verkstall.delgivning.berakning.Mottagarslag.FYSISK_PERSON;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** What a stämningsman's report must hold for the document to be served by it. */
public final class Stamningsmannadelgivning {

    private Stamningsmannadelgivning() {
    }

    /**
     * What is wrong with the report, each fault with its field and section; empty if it holds.
     *
     * @param beslutOmHemvist whether the authority has decided that the document may be left in the home, which the act of 1970 demands
     */
    public static List<Fel> brister(Delgivningslag lag, Mottagarslag slag, Besok besok, boolean beslutOmHemvist) {
        List<Fel> fel = new ArrayList<>();
        if (besok.redogorelse() == null || besok.redogorelse().isBlank()) {
            fel.add(new Fel("redogorelse", lag == LAG_2010 ? "DelgF 2011:154 16 §" : "DelgL 1970:428 24 §", "Redogör för vad som har gjorts för att delge mottagaren."));
        }
        if (besok.antal() < 1) {
            fel.add(new Fel("antal", "DelgF 2011:154 16 §", "Ange antalet besök, minst 1."));
        }
        if (besok.utfall().tillAnnan()) {
            tillAnnan(lag, slag, besok, fel);
        } else if (besok.utfall() == Rapportutfall.HEMVIST) {
            hemvist(lag, slag, besok, beslutOmHemvist, fel);
        }
        return fel;
    }

    /** The section that makes the outcome service. */
    public static String lagrum(Delgivningslag lag, Rapportutfall utfall) {
        return switch (utfall) {
            case OVERLAMNAD -> lag == LAG_1970 ? "DelgL 1970:428 19 § st 1" : "DelgL 2010:1932 32 § st 1";
            case VAGRAD -> lag == LAG_1970 ? "DelgL 1970:428 19 § st 2" : "DelgL 2010:1932 39 § st 1";
            case HUSHALL -> lag.paragraf("12", "35");
            case ARBETSGIVARE -> lag.paragraf("12", "36");
            case HYRESVARD -> "DelgL 1970:428 12 §";
            case KONTOR -> "DelgL 1970:428 13 §";
            case HEMVIST -> lag == LAG_1970 ? "DelgL 1970:428 15 § st 2" : "DelgL 2010:1932 38 §";
            case EJ_ANTRAFFAD -> lag.paragraf("24", "31");
        };
    }

    @Lagrum({"DelgL 2010:1932 34 §", "DelgL 2010:1932 35 §", "DelgL 2010:1932 36 §", "DelgL 2010:1932 37 §", "DelgL 1970:428 12 §",
            "DelgL 1970:428 13 §", "DelgL 1970:428 14 §", "DelgL 1970:428 18 §"})
    private static void tillAnnan(Delgivningslag lag, Mottagarslag slag, Besok b, List<Fel> fel) {
        String lagrum = lagrum(lag, b.utfall());
        if (lag == LAG_2010 && (b.utfall() == Rapportutfall.HYRESVARD || b.utfall() == Rapportutfall.KONTOR)) {
            fel.add(new Fel("utfall", "DelgL 2010:1932 34 §", "Handlingen får bara lämnas till en vuxen i hushållet eller till arbetsgivaren."));
        }
        if ((b.utfall() == Rapportutfall.KONTOR) != (slag != FYSISK_PERSON) && lag == LAG_1970) {
            fel.add(new Fel("utfall", lagrum, "En juridisk persons handling lämnas på dess kontor, en enskilds i hushållet, hos hyresvärden eller arbetsgivaren."));
        }
        if (b.utfall() == Rapportutfall.HYRESVARD && !b.ingenAnnan()) {
            fel.add(new Fel("ingenAnnan", lagrum, "Hyresvärden får ta emot handlingen bara om ingen vuxen i hushållet träffades."));
        }
        if (b.lamnadTill() == null || b.lamnadTill().isBlank()) {
            fel.add(new Fel("lamnadTill", lagrum, "Ange vem handlingen lämnades till."));
        }
        if (!b.ejAntraffad()) {
            fel.add(new Fel("ejAntraffad", lagrum, "Handlingen får lämnas till en annan person bara om mottagaren inte träffades."));
        }
        if (b.motpart()) {
            fel.add(new Fel("motpart", lag.paragraf("18", "34"), "Handlingen får inte lämnas till den som är mottagarens motpart."));
        }
        if (lag == LAG_2010 && !b.samtycke()) {
            fel.add(new Fel("samtycke", "DelgL 2010:1932 34 § st 1", "Den som handlingen lämnas till måste samtycka."));
        }
        if (!b.erinran()) {
            fel.add(new Fel("erinran", lag.paragraf("14", "37"), "Den som handlingen lämnas till ska upplysas om skyldigheten att lämna den vidare."));
        }
    }

    @Lagrum({"DelgL 2010:1932 38 §", "DelgL 1970:428 15 § st 2", "DelgL 1970:428 18 a §"})
    private static void hemvist(Delgivningslag lag, Mottagarslag slag, Besok b, boolean beslut, List<Fel> fel) {
        String lagrum = lagrum(lag, Rapportutfall.HEMVIST);
        if (lag == LAG_1970 && !beslut) {
            fel.add(new Fel("utfall", lagrum, "Myndigheten måste ha beslutat att handlingen får lämnas i hemvistet."));
        }
        if (slag != FYSISK_PERSON) {
            fel.add(new Fel("utfall", lagrum, "Bara en enskild persons handling kan lämnas i hemvistet."));
        }
        if (!b.ejAntraffad()) {
            fel.add(new Fel("ejAntraffad", lagrum, "Mottagaren ska ha sökts i hemvistet utan att träffas."));
        }
        if (!b.ingenAnnan()) {
            fel.add(new Fel("ingenAnnan", lagrum, "Det ska inte ha gått att lämna handlingen till någon i hushållet eller till arbetsgivaren."));
        }
        if (!b.okandVistelse()) {
            fel.add(new Fel("okandVistelse", lagrum, "Det ska inte gå att klarlägga var mottagaren uppehåller sig."));
        }
        if (b.hallerSigUndan() == null || b.hallerSigUndan().isBlank()) {
            fel.add(new Fel("hallerSigUndan", lagrum, "Ange varför det finns anledning att anta att mottagaren har avvikit eller håller sig undan."));
        }
    }
}
