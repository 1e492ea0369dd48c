package se.verkstall.loneutmatning;

import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;

/** The questions that come up in an attachment that runs, each with its model, the letter that hears those concerned, and its first form. */
public enum Fragetyp {

    @Lagrum("UB 7:10")
    ANDRING("loneutmatning_andring", "UB 7:10", "Pröva ändring eller hävande av utmätningen", "ändring eller hävande av utmätningen av lön",
            "provaAndring", "beslutaOmAndring", Lonehandling.IFRAGASATT_ANDRING, "underrattelse_andring"),
    @Lagrum("UB 7:8 a")
    UPPDELNING("loneutmatning_engangsbelopp", "UB 7:8 a", "Dela upp ett engångsbelopp av underhåll", "uppdelning av ett engångsbelopp",
            "foreslaUppdelning", "beslutaOmUppdelning", Lonehandling.UPPDELNING_AV_ENGANGSBELOPP, "underrattelse_uppdelning"),
    @Lagrum("UB 7:9")
    UTBETALNINGSSATT("loneutmatning_utbetalning", "UB 7:9", "Ändra sättet för lönens utbetalning", "ändring av sättet för lönens utbetalning",
            "foreslaUtbetalningssatt", "beslutaOmUtbetalningssatt", Lonehandling.IFRAGASATT_ANDRAT_UTBETALNINGSSATT, "underrattelse_utbetalningssatt"),
    @Lagrum("UB 7:17 st 1")
    JAMKNING("loneutmatning_jamkning", "UB 7:17", "Jämka underhållsbidrag", "jämkning av underhållsbidrag",
            "foreslaJamkning", "beslutaOmJamkning", Lonehandling.IFRAGASATT_JAMKNING, "underrattelse_jamkning"),
    @Lagrum("UF 6:5 st 1")
    AVDRAG("loneutmatning_avdrag", "UF 6:5", "Pröva avdrag på underhållsbidrag", "avdrag på underhållsbidrag",
            "foreslaAvdrag", "beslutaOmAvdrag", Lonehandling.IFRAGASATT_JAMKNING, "underrattelse_avdrag"),
    @Lagrum("UB 7:22")
    FORELAGGANDE("loneutmatning_oavlonat", "UB 7:22", "Förelägg den som inte betalar skälig lön", "föreläggande för arbetsgivaren",
            "foreslaForelaggande", "beslutaOmForelaggande", Lonehandling.IFRAGASATT_FORELAGGANDE, "underrattelse_forelaggande"),
    @Lagrum("UB 4:29 st 1")
    MEDGIVANDE("loneutmatning_medgivande", "UB 4:29", "Pröva medgivande att förfoga över lönen", "medgivande för gäldenären att förfoga över lönen",
            "foreslaMedgivande", "beslutaOmMedgivande", Lonehandling.IFRAGASATT_MEDGIVANDE, "underrattelse_medgivande"),
    /** Nobody has to be heard beforehand. */
    @Lagrum("UB 7:11")
    ANSTAND("loneutmatning_anstand", "UB 7:11", "Pröva anstånd med utmätningen", "anstånd med utmätningen av lön",
            "beslutaOmAnstand", "beslutaOmAnstand", null, null),
    /** Between the regional authorities of before July 2006. */
    @Lagrum("UF 7:8")
    OVERLAMNANDE("loneutmatning_overlamnande", "UF 7:8", "Lämna över, ta emot eller behålla målet", "överlämnande av målet",
            "beslutaOmOverlamnande", "beslutaOmOverlamnande", null, null);

    private final String modell;
    private final String lagrum;
    private final String atgard;
    private final String text;
    private final String forslag;
    private final String beslut;
    private final Lonehandling horande;
    private final String horandemall;

    Fragetyp(String modell, String lagrum, String atgard, String text, String forslag, String beslut, Lonehandling horande, String horandemall) {
        this.modell = modell;
        this.lagrum = lagrum;
        this.atgard = atgard;
        this.text = text;
        this.forslag = forslag;
        this.beslut = beslut;
        this.horande = horande;
        this.horandemall = horandemall;
    }

    public String modell() {
        return modell;
    }

    public String lagrum() {
        return lagrum;
    }

    /** What a person does who raises it, a verb phrase in Swedish. */
    public String atgard() {
        return atgard;
    }

    /** What it is about, as it ends "fråga om". */
    public String text() {
        return text;
    }

    /** The row of the bilaga that hears those concerned, or {@code null}. */
    public Lonehandling horande() {
        return horande;
    }

    /** The template of that letter, or {@code null}. */
    public String horandemall() {
        return horandemall;
    }

    /** The user task in which it is raised: the form of its facts. */
    public String forslag() {
        return forslag;
    }

    /** The user task in which it is decided: the same as {@link #forslag} where nobody has to be heard in between. */
    public String beslut() {
        return beslut;
    }

    /** Whether it is raised and decided at once. */
    public boolean direkt() {
        return forslag.equals(beslut);
    }
}
