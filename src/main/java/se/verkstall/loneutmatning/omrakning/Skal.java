package se.verkstall.loneutmatning.omrakning;

/** Why the recomputation of an attachment is left to a person. */
public enum Skal {

    UNDERLAG_SAKNAS("Det finns ingen beräkning att räkna om.", "UB 7:4"),
    PART_SAKNAS("Arbetsgivare, gäldenär eller sökande är inte registrerad i målet.", "UF 7:10"),
    UTREDNING_PAGAR("Arbetsgivaren följs upp eller söks.", "UB 7:20"),
    NYA_UPPGIFTER("Gäldenären eller arbetsgivaren har lämnat uppgifter som inte har räknats in.", "UB 7:10"),
    BERAKNING_EJ_BESLUTAD("Den senaste beräkningen är en annan än den som beslutet bygger på.", "UB 7:10"),
    INKOMST_OKAND("Inkomsten är inte känd.", "UB 7:4"),
    BARN_18("Ett barn i hushållet har fyllt 18 år sedan beräkningen gjordes.", "UB 7:5"),
    UPPGIFTERNA_RACKER_INTE("Uppgifterna räcker inte för en ny beräkning.", "UB 7:4"),
    BELOPP_SAKNAS("Normalbeloppet för inkomstperioden är inte fastställt.", "UB 7:5"),
    INGET_KVAR("Med de nya beloppen finns inget kvar att utmäta.", "UB 7:10"),
    OVERKLAGAD("Beslutet är överklagat. Domstolen ska underrättas om en ändring.", "UF 17:4"),
    TILL_NACKDEL("Förbehållsbeloppet blir lägre. Gäldenären ska få yttra sig innan en ändring till hans eller hennes nackdel beslutas.", "UB 7:10 st 2");

    private final String text;
    private final String lagrum;

    Skal(String text, String lagrum) {
        this.text = text;
        this.lagrum = lagrum;
    }

    /** In Swedish, a sentence. */
    public String text() {
        return text;
    }

    /** The section that wants a person. */
    public String lagrum() {
        return lagrum;
    }
}
