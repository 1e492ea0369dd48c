package se.verkstall.loneutmatning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Hushallsberakning;
import se.verkstall.loneutmatning.berakning.Hushallsposter;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Normalbelopp;

/**
 * Incomes, household and housing, as the debtor tells them and as the förbehållsbelopp is computed from them. Amounts are after tax and for one period; one
 * left out is {@code null}.
 *
 * <p>As fields, the same as in {@code forms/beraknaForbehallsbelopp.form}, amounts and days are text.
 *
 * @param inkomstperiod the period of all amounts; a month if left out
 * @param sammanlevande whether the debtor lives with a spouse or sambo
 * @param poster what is told item by item, on top of the sums
 */
@Lagrum("UF 7:1")
public record Hushallsuppgifter(Inkomstperiod inkomstperiod, Belopp nettoinkomst, Belopp sidoinkomst, Belopp tjanstekostnad, Belopp umgange,
                                Belopp fordranMedForetradesratt, boolean sammanlevande, Belopp makeNettoinkomst, Belopp makeTjanstekostnad,
                                List<Barn> barn, Belopp formaner, Belopp barntillsyn, Belopp sjukdom, Belopp sjukdomErsattning,
                                Belopp bostadskostnad, Belopp bostadsbidrag, Hushallsposter poster) {

    private static final Belopp HOGSTA = Belopp.kronor(100_000_000);
    private static final String FORSORJS_INTE = "forsorjsInte";
    private static final List<String> BARNBELOPP = List.of("barnbidrag", "flerbarnstillagg", "studiebidrag", "underhall", "egenInkomst");

    public Hushallsuppgifter {
        inkomstperiod = inkomstperiod == null ? Inkomstperiod.MANAD : inkomstperiod;
        barn = barn == null ? List.of() : List.copyOf(barn);
        poster = poster == null ? Hushallsposter.INGA : poster;
    }

    /** Sums alone. */
    public Hushallsuppgifter(Inkomstperiod inkomstperiod, Belopp nettoinkomst, Belopp sidoinkomst, Belopp tjanstekostnad, Belopp umgange,
                             Belopp fordranMedForetradesratt, boolean sammanlevande, Belopp makeNettoinkomst, Belopp makeTjanstekostnad, List<Barn> barn,
                             Belopp formaner, Belopp barntillsyn, Belopp sjukdom, Belopp sjukdomErsattning, Belopp bostadskostnad, Belopp bostadsbidrag) {
        this(inkomstperiod, nettoinkomst, sidoinkomst, tjanstekostnad, umgange, fordranMedForetradesratt, sammanlevande, makeNettoinkomst, makeTjanstekostnad,
                barn, formaner, barntillsyn, sjukdom, sjukdomErsattning, bostadskostnad, bostadsbidrag, null);
    }

    /**
     * Computes the förbehållsbelopp.
     *
     * @throws OgiltigIndataException naming each field that is missing, negative or impossible
     * @throws se.verkstall.lag.RegelSaknasException if no normalbelopp is known for the day
     */
    public Forbehallsbelopp.Resultat berakna(LocalDate dag, Normalbelopp normalbelopp) {
        return Hushallsberakning.berakna(underlag(dag), poster, normalbelopp);
    }

    /** What the computation takes in of the sums. */
    public Forbehallsbelopp.Underlag underlag(LocalDate datum) {
        return new Forbehallsbelopp.Underlag(datum, inkomstperiod,
                new Forbehallsbelopp.Galdenar(nettoinkomst, sidoinkomst, tjanstekostnad, umgange, fordranMedForetradesratt),
                sammanlevande ? new Forbehallsbelopp.Make(makeNettoinkomst == null ? Belopp.NOLL : makeNettoinkomst, makeTjanstekostnad) : null,
                barn, formaner, barntillsyn, sjukdom, sjukdomErsattning, new Forbehallsbelopp.Bostad(bostadskostnad, bostadsbidrag));
    }

    /**
     * Checks the amounts and the children's birthdays.
     *
     * @throws OgiltigIndataException naming every field that is wrong
     */
    public void kontrollera(LocalDate dag) {
        List<Fel> fel = new ArrayList<>();
        belopp().forEach((falt, varde) -> kravBelopp(falt, varde, fel));
        for (int i = 0; i < barn.size(); i++) {
            String stig = "barn[" + i + "].";
            barnbelopp(barn.get(i)).forEach((falt, varde) -> kravBelopp(stig + falt, varde, fel));
            LocalDate fodd = barn.get(i).fodd();
            if (fodd == null || fodd.isAfter(dag)) {
                fel.add(new Fel(stig + "fodd", "UB 7:5", "Ange en födelsedag som inte ligger efter " + dag + "."));
            }
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }

    /** The values as fields of the form; what is not known is left out. */
    public Map<String, Object> falt() {
        Map<String, Object> falt = new LinkedHashMap<>();
        falt.put("inkomstperiod", inkomstperiod.name());
        belopp().forEach((namn, varde) -> skriv(falt, namn, varde));
        falt.put("sammanlevande", sammanlevande);
        falt.put("barn", Stream.concat(barn.stream().map(Hushallsuppgifter::barnfalt), poster.ejForsorjda().stream().map(Hushallsuppgifter::ejForsorjt)).toList());
        Posterfalt.skriv(poster, falt);
        return falt;
    }

    /** The values of the form's fields: text, or numbers and days as the form has typed them. */
    public static Hushallsuppgifter avFalt(Map<String, ?> falt) {
        return new Hushallsuppgifter(falt.get("inkomstperiod") == null ? null : Inkomstperiod.valueOf(falt.get("inkomstperiod").toString()),
                belopp(falt, "nettoinkomst"), belopp(falt, "sidoinkomst"), belopp(falt, "tjanstekostnad"), belopp(falt, "umgange"),
                belopp(falt, "fordranMedForetradesratt"), Boolean.TRUE.equals(falt.get("sammanlevande")), belopp(falt, "makeNettoinkomst"),
                belopp(falt, "makeTjanstekostnad"), barnlista(falt.get("barn"), false), belopp(falt, "formaner"), belopp(falt, "barntillsyn"),
                belopp(falt, "sjukdom"), belopp(falt, "sjukdomErsattning"), belopp(falt, "bostadskostnad"), belopp(falt, "bostadsbidrag"),
                Posterfalt.las(falt));
    }

    private Map<String, Belopp> belopp() {
        Map<String, Belopp> belopp = new LinkedHashMap<>();
        belopp.put("nettoinkomst", nettoinkomst);
        belopp.put("sidoinkomst", sidoinkomst);
        belopp.put("tjanstekostnad", tjanstekostnad);
        belopp.put("umgange", umgange);
        belopp.put("fordranMedForetradesratt", fordranMedForetradesratt);
        belopp.put("makeNettoinkomst", makeNettoinkomst);
        belopp.put("makeTjanstekostnad", makeTjanstekostnad);
        belopp.put("formaner", formaner);
        belopp.put("barntillsyn", barntillsyn);
        belopp.put("sjukdom", sjukdom);
        belopp.put("sjukdomErsattning", sjukdomErsattning);
        belopp.put("bostadskostnad", bostadskostnad);
        belopp.put("bostadsbidrag", bostadsbidrag);
        return belopp;
    }

    private static Map<String, Belopp> barnbelopp(Barn barn) {
        List<Belopp> varden = List.of(barn.barnbidrag(), barn.flerbarnstillagg(), barn.studiebidrag(), barn.underhall(), barn.egenInkomst());
        Map<String, Belopp> belopp = new LinkedHashMap<>();
        for (int i = 0; i < varden.size(); i++) {
            belopp.put(BARNBELOPP.get(i), varden.get(i));
        }
        return belopp;
    }

    private static Map<String, Object> ejForsorjt(Barn barn) {
        Map<String, Object> falt = barnfalt(barn);
        falt.put(FORSORJS_INTE, true);
        return falt;
    }

    private static Map<String, Object> barnfalt(Barn barn) {
        Map<String, Object> falt = new LinkedHashMap<>();
        falt.put("fodd", barn.fodd().toString());
        falt.put("vaxelvis", barn.vaxelvis());
        barnbelopp(barn).forEach((namn, varde) -> skriv(falt, namn, varde));
        return falt;
    }

    /** The children of the form who must not be supported, or those who must. */
    static List<Barn> barnlista(Object lista, boolean ejForsorjda) {
        List<Barn> barn = new ArrayList<>();
        for (Object rad : lista instanceof List<?> rader ? rader : List.of()) {
            Map<?, ?> falt = (Map<?, ?>) rad;
            if (ejForsorjda != Boolean.TRUE.equals(falt.get(FORSORJS_INTE))) {
                continue;
            }
            barn.add(new Barn(falt.get("fodd") == null ? null : LocalDate.parse(falt.get("fodd").toString()), Boolean.TRUE.equals(falt.get("vaxelvis")),
                    belopp(falt, "barnbidrag"), belopp(falt, "flerbarnstillagg"), belopp(falt, "studiebidrag"), belopp(falt, "underhall"),
                    belopp(falt, "egenInkomst")));
        }
        return barn;
    }

    static Belopp belopp(Map<?, ?> falt, String namn) {
        Object varde = falt.get(namn);
        return varde == null || varde.toString().isBlank() ? null : Belopp.kronor(new BigDecimal(varde.toString()));
    }

    static void skriv(Map<String, Object> falt, String namn, Belopp varde) {
        if (varde != null && !varde.arNoll()) {
            falt.put(namn, varde.toString());
        }
    }

    private static void kravBelopp(String falt, Belopp varde, List<Fel> fel) {
        if (varde != null && (varde.arNegativt() || varde.compareTo(HOGSTA) > 0)) {
            fel.add(new Fel(falt, null, "Ange ett belopp från 0 till " + HOGSTA.svenskt() + " kronor, inte " + varde + "."));
        }
    }
}
