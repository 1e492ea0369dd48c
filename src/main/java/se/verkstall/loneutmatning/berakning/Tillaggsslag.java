package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Lagrum;

/**
 * What a debtor may claim besides the normalbelopp. The advice names child care, illness, cost of earning and seeing one's children; what kinds of illness and
 * what sections of the cost of earning there are is told apart here so that each can be proved and read by itself.
 */
@Lagrum({"KFM A 2021:1 p 3.2", "KFM A 2021:1 p 3.3"})
public enum Tillaggsslag {

    BARNTILLSYN("Nödvändig barntillsyn", Rad.BARNTILLSYN, "KFM A 2021:1 p 3.2.1", "avgiftsbeslut eller faktura från förskola eller fritidshem"),
    LAKARVARD("Läkarvård och annan öppen vård", Rad.SJUKDOM, "KFM A 2021:1 p 3.2.2", "kvitton eller högkostnadskort", Hogkostnadsskydd.VARD),
    LAKEMEDEL("Läkemedel på recept", Rad.SJUKDOM, "KFM A 2021:1 p 3.2.2", "utdrag ur högkostnadsdatabasen eller kvitton från apotek", Hogkostnadsskydd.LAKEMEDEL),
    TANDVARD("Tandvård", Rad.SJUKDOM, "KFM A 2021:1 p 3.2.2", "kostnadsförslag eller faktura från tandläkare, efter tandvårdsstöd"),
    GLASOGON("Glasögon och linser", Rad.SJUKDOM, "KFM A 2021:1 p 3.2.2", "recept och kvitto"),
    FUNKTIONSNEDSATTNING("Merkostnad på grund av handikapp", Rad.SJUKDOM, "KFM A 2021:1 p 3.2.2", "läkarintyg och kvitton"),
    ANNAN_SJUKDOM("Annan kostnad till följd av sjukdom", Rad.SJUKDOM, "KFM A 2021:1 p 3.2.2", "läkarintyg och kvitton"),

    OKADE_LEVNADSKOSTNADER("Ökade levnadskostnader vid tjänsteresor", "IL 12:6", "reseräkningar och kvitton", true),
    KORT_ANSTALLNING("Tillfällig anställning eller uppdrag på annan ort, högst en månad", "IL 12:9", "anställningsavtal och kvitton", true),
    TILLFALLIGT_ARBETE("Tillfälligt arbete på annan ort", "IL 12:18", "anställningsavtal och hyresavtal på arbetsorten", true),
    DUBBEL_BOSATTNING("Dubbel bosättning", "IL 12:19", "hyresavtal för båda bostäderna", true),
    HEMRESOR("Hemresor", "IL 12:24", "biljetter eller uppgift om resorna", false),
    INSTALLELSERESA("Inställelseresor", "IL 12:25", "biljetter och besked om när tjänsten börjar eller slutar", false),
    UTBILDNING("Resor och levnadskostnader vid utbildning efter omstrukturering", "IL 12:31", "beslut om utbildningen och biljetter", false),
    SKYDDSUTRUSTNING("Skyddsutrustning och skyddskläder", "IL 12:32", "kvitton och intyg från arbetsgivaren", false),
    HOBBY("Kostnader i hobbyverksamhet", "IL 12:37", "kvitton och redovisning av intäkterna", false),
    OVRIG_TJANST("Annan kostnad för att förvärva eller behålla inkomsten", "IL 12:1", "kvitton och intyg från arbetsgivaren", false),
    SOKA_ARBETE("Resor för att söka arbete eller delta i åtgärder", Rad.TJANST, "KFM A 2021:1 p 3.3.2",
            "beslut eller kallelse från kommunen eller Arbetsförmedlingen och biljetter"),

    UMGANGE("Umgänge med barn", Rad.UMGANGE, "KFM A 2021:1 p 3.3", "dom, avtal eller intyg om umgänget och biljetter");

    /** The row of the computation that an item goes into. */
    enum Rad {
        BARNTILLSYN, SJUKDOM, TJANST, UMGANGE
    }

    private final String text;
    private final Rad rad;
    private final String lagrum;
    private final String bevis;
    private final Hogkostnadsskydd skydd;
    private final boolean traktamente;

    Tillaggsslag(String text, Rad rad, String lagrum, String bevis) {
        this(text, rad, lagrum, bevis, null, false);
    }

    Tillaggsslag(String text, Rad rad, String lagrum, String bevis, Hogkostnadsskydd skydd) {
        this(text, rad, lagrum, bevis, skydd, false);
    }

    Tillaggsslag(String text, String paragraf, String bevis, boolean traktamente) {
        this(text, Rad.TJANST, "KFM A 2021:1 p 3.3.2, " + paragraf, bevis, null, traktamente);
    }

    Tillaggsslag(String text, Rad rad, String lagrum, String bevis, Hogkostnadsskydd skydd, boolean traktamente) {
        this.text = text;
        this.rad = rad;
        this.lagrum = lagrum;
        this.bevis = bevis;
        this.skydd = skydd;
        this.traktamente = traktamente;
    }

    /** In Swedish, as it begins a row. */
    public String text() {
        return text;
    }

    /** What the debtor can prove it with, in Swedish. */
    public String bevis() {
        return bevis;
    }

    public String lagrum() {
        return lagrum;
    }

    Rad rad() {
        return rad;
    }

    /** The ceiling that is to be regarded, or {@code null} if there is none. */
    Hogkostnadsskydd skydd() {
        return skydd;
    }

    /** Whether nothing is added when the debtor gets traktamente or payment for using his own car. */
    boolean ersattsAvTraktamente() {
        return traktamente;
    }
}
