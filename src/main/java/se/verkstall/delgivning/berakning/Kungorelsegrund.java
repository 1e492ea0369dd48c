package se.verkstall.delgivning.berakning;

import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_1970;
import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_2010;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** The grounds on which a document may be served by announcement. */
@Lagrum({"DelgL 2010:1932 48 §", "DelgL 2010:1932 49 §", "DelgL 2010:1932 50 §", "DelgL 1970:428 15 §", "DelgL 1970:428 16 §"})
public enum Kungorelsegrund {

    SAKNAR_KANT_HEMVIST("Mottagaren saknar känt hemvist och det kan inte klarläggas var han eller hon uppehåller sig", "15 § st 1", "48 § st 1 p 1"),
    HALLER_SIG_UNDAN("Mottagaren kan inte anträffas i sitt hemvist och har avvikit eller håller sig undan", "15 § st 2", "48 § st 1 p 2"),
    ADRESS_SAKNAS_FOR_FORENKLAD("Förenklad delgivning får användas men det finns ingen adress att skicka till", null, "48 § st 1 p 3"),
    OBESTAMD_KRETS("En obestämd krets ska delges", "16 § st 1", "49 § st 1 p 1"),
    MANGA_PERSONER("Ett stort antal personer ska delges och det är inte rimligt att delge var och en", "16 § st 2 p 1", "49 § st 1 p 2"),
    SAMFALLIGHET("Fler än tio delägare eller medlemmar ska delges och ingen kan ta emot delgivningen för dem", "16 § st 2 p 2", "49 § st 1 p 3"),
    REGISTRERAD_ADRESS_SAKNAS("Den juridiska personen saknar en registrerad postadress som kan användas", "16 § st 2 p 4", "50 § st 1 p 1"),
    REGISTRERAD_FORETRADARE_SAKNAS("Den juridiska personen saknar i strid med gällande bestämmelser registrerad behörig företrädare",
            "16 § st 2 p 3", "50 § st 1 p 2");

    private final String iOrd;
    private final String plats1970;
    private final String plats2010;

    Kungorelsegrund(String iOrd, String plats1970, String plats2010) {
        this.iOrd = iOrd;
        this.plats1970 = plats1970;
        this.plats2010 = plats2010;
    }

    /** As people read it, in Swedish. */
    public String iOrd() {
        return iOrd;
    }

    /** Its place in the act, or empty if the act has no such ground. */
    public Optional<String> lagrum(Delgivningslag lag) {
        String plats = lag == LAG_1970 ? plats1970 : plats2010;
        return Optional.ofNullable(plats).map(p -> (lag == LAG_1970 ? "DelgL 1970:428 " : "DelgL 2010:1932 ") + p);
    }

    /** The grounds of the act. */
    public static List<Kungorelsegrund> i(Delgivningslag lag) {
        return Arrays.stream(values()).filter(g -> g.lagrum(lag).isPresent()).toList();
    }

    /** Whether the ground is about a legal person. */
    boolean omJuridiskPerson() {
        return this == REGISTRERAD_ADRESS_SAKNAS || this == REGISTRERAD_FORETRADARE_SAKNAS;
    }

    /** What is wrong with deciding on this ground for the recipient; empty if nothing is. */
    public List<Fel> brister(Mottagarlage lage) {
        if (lagrum(lage.lag()).isEmpty()) {
            return List.of(new Fel("grund", lage.lag().paragraf("15", "48"), "Grunden finns inte i den lag som gäller för delgivningen."));
        }
        String lagrum = lagrum(lage.lag()).orElseThrow();
        boolean person = lage.slag() == Mottagarslag.FYSISK_PERSON;
        if (omJuridiskPerson() && person) {
            return List.of(new Fel("grund", lagrum, "Grunden gäller bara juridiska personer."));
        }
        if (this == REGISTRERAD_ADRESS_SAKNAS && lage.lag() == LAG_1970 && lage.slag() != Mottagarslag.AKTIEBOLAG) {
            return List.of(new Fel("grund", lagrum, "Grunden gäller bara aktiebolag."));
        }
        if (this == HALLER_SIG_UNDAN && !(person && (lage.harProvat(Delgivningssatt.STAMNINGSMAN) || lage.harProvat(Delgivningssatt.SPIKNING)))) {
            return List.of(new Fel("grund", lagrum, "En stämningsman ska först ha sökt mottagaren i hemvistet."));
        }
        if (this == ADRESS_SAKNAS_FOR_FORENKLAD && (lage.informerad() == null || lage.inleder() || !lage.part() || lage.adress() && !lage.harProvat(Delgivningssatt.FORENKLAD))) {
            return List.of(new Fel("grund", lagrum, "Förutsättningarna för förenklad delgivning ska vara uppfyllda och en användbar adress saknas."));
        }
        return List.of();
    }

    /** Whether the announcement may be posted in the authority's office instead, because the recipient has been served so before in the case. */
    @Lagrum({"DelgL 2010:1932 48 § st 2", "DelgL 1970:428 17 § st 1"})
    public boolean farAnslasILokalen(boolean tidigareKungord) {
        return tidigareKungord && (this == SAKNAR_KANT_HEMVIST || this == HALLER_SIG_UNDAN || this == ADRESS_SAKNAS_FOR_FORENKLAD);
    }

    /** Whether a message must also go to somebody: the registered address (no representative), or some of those concerned. */
    @Lagrum({"DelgL 2010:1932 49 § st 3", "DelgL 2010:1932 50 § st 3", "DelgL 1970:428 17 § st 2", "DelgL 1970:428 17 § st 3"})
    public boolean kraverMeddelande() {
        return this == OBESTAMD_KRETS || this == MANGA_PERSONER || this == SAMFALLIGHET || this == REGISTRERAD_FORETRADARE_SAKNAS;
    }
}
