package se.verkstall.tid;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.verkstall.lag.LagrumIOrd;
import se.verkstall.tid.Frist.Tidsregel;

/** Turns a row of the catalogue and the day of its event into a day, and says why. */
final class Fristberakning {

    private static final Pattern CITAT = Pattern.compile("\\bU[BF] \\d+:\\d+[a-z]?(?![-\\d])(?: st \\d)?(?: p \\d+)?(?: men \\d)?");

    private Fristberakning() {
    }

    static BeraknadFrist av(Frist frist, LocalDate handelse, LocalDate gallande) {
        BeraknadDag dag = dag(frist.regel(), handelse);
        List<String> motivering = new ArrayList<>();
        motivering.add(frist.text() + " Det följer av " + LagrumIOrd.alla(frist.lagrum()) + ".");
        motivering.addAll(dag.motivering());
        if (frist.undantag() != null) {
            motivering.add("Undantag och villkor: " + medLagrumIOrd(frist.undantag()) + ".");
        }
        if (frist.giltighet().anmarkning() != null) {
            motivering.add(frist.giltighet().anmarkning());
        }
        frist.giltighet().osaker().stream().filter(period -> period.omfattar(gallande)).findFirst().ifPresent(period ->
                motivering.add("Osäkert: lydelsen mellan " + period.fran() + " och " + period.till()
                        + " är inte till hands. Närmast kända lydelse har använts."));
        return new BeraknadFrist(frist, handelse, dag.dag(), motivering);
    }

    private static String medLagrumIOrd(String text) {
        return CITAT.matcher(text).replaceAll(citat -> Matcher.quoteReplacement(LagrumIOrd.ett(citat.group())));
    }

    private static BeraknadDag dag(Tidsregel regel, LocalDate handelse) {
        return switch (regel.riktning()) {
            case FORE -> Tidsrakning.fore(handelse, regel.antal(), regel.enhet());
            case EFTER -> regel.enhet() == Enhet.TILLFALLE ? Tidsrakning.senastDen(handelse)
                    : Tidsrakning.senast(handelse, regel.antal(), regel.enhet());
            case KORTAST_VANTAN -> Tidsrakning.tidigast(handelse, regel.antal(), regel.enhet());
            case PRESUMTION -> Tidsrakning.presumtion(handelse, regel.antal(), regel.enhet());
            case HOGSTA_TID -> regel.enhet() == Enhet.KALENDERAR ? aretsSlut(handelse, regel.antal())
                    : Tidsrakning.langst(handelse, regel.antal(), regel.enhet());
            case FREKVENS -> regel.enhet() == Enhet.KALENDERAR ? aretsSlut(handelse, regel.antal() - 1)
                    : Tidsrakning.senast(handelse, regel.antal(), regel.enhet());
            case INNAN -> innan(handelse);
            case GENAST -> genast(handelse, "Det ska ske genast, samma dag som " + regel.ankare() + ".");
            case SKYNDSAMT -> genast(handelse, "Lagen anger inget tal. Dagen är den då skyldigheten uppkommer; ett dröjsmål därefter ska kunna förklaras.");
            case VID, FONSTER -> new BeraknadDag(handelse, List.of("Tiden är knuten till själva dagen, " + Dagnamn.medDatum(handelse)
                    + ", och flyttas inte."));
            case EFTERAT -> utanDag("Lagen anger inte någon tid för åtgärden efter att detta har hänt: " + regel.ankare() + ". Ingen dag kan räknas fram.");
            case SATT_TID -> utanDag("Tiden bestäms av Kronofogdemyndigheten i det enskilda fallet. Ingen dag kan räknas fram ur lagen.");
            case UTAN_GRANS -> utanDag("Det finns ingen tidsgräns och därför ingen sista dag.");
            case TROSKEL -> utanDag("Regeln är en tröskel som avgör om något gäller. Den pekar inte ut någon dag.");
        };
    }

    private static BeraknadDag innan(LocalDate handelse) {
        LocalDate dag = Helgdagar.denEllerForegaendeVardag(handelse);
        String forsta = "Det ska ske före " + Dagnamn.medDatum(handelse) + " eller senast samma dag innan åtgärden vidtas; lagen anger inget tal.";
        return new BeraknadDag(dag, dag.equals(handelse) ? List.of(forsta)
                : List.of(forsta, "Den dagen är inte en vardag (" + Helgdagar.skal(handelse).orElseThrow()
                        + "), så sista dag är närmast föregående vardag, " + Dagnamn.medDatum(dag) + "."));
    }

    private static BeraknadDag genast(LocalDate handelse, String mening) {
        List<String> motivering = new ArrayList<>(List.of(mening));
        BeraknadDag dag = Tidsrakning.senastDen(handelse);
        motivering.addAll(dag.motivering());
        return new BeraknadDag(dag.dag(), motivering);
    }

    private static BeraknadDag aretsSlut(LocalDate handelse, int arSenare) {
        LocalDate slut = LocalDate.of(handelse.getYear() + arSenare, Month.DECEMBER, 31);
        return new BeraknadDag(slut, List.of("Räknat från " + Dagnamn.medDatum(handelse) + ": kalenderåret slutar "
                + Dagnamn.medDatum(slut) + ". Det är inte en sista dag för en åtgärd och flyttas inte."));
    }

    private static BeraknadDag utanDag(String skal) {
        return new BeraknadDag(null, List.of(skal));
    }
}
