package se.verkstall.kassa;

import se.verkstall.lag.Lagrum;

/** The accounts of the kassajournal. A debit on an asset is money come in; a credit on a debt is money owed to somebody. */
public enum Konto {

    /** The authority's giro and bank accounts. */
    BANK("Bank och plusgiro", true),
    /** Money that bears interest while it waits. */
    @Lagrum("UF 13:1")
    RANTEBARANDE("Räntebärande konto", true),
    /** A price that is paid by a claim standing over instead of money: what buyer and creditor have settled, until the creditor's part has been shared. No money. */
    @Lagrum("UB 10:15")
    AVRAKNAT("Avräknat på köpeskilling", true),
    /** What somebody has deposited or left as a down payment, until it is used or given back. */
    @Lagrum({"UB 9:5", "UB 12:35"})
    DEPOSITION("Depositioner och handpenning", false),
    /** What property has brought in and nobody has yet shared out; held in the case the property was sold in. */
    @Lagrum("UB 13:4")
    KOPESKILLING("Köpeskilling att fördela", false),
    /** What is set aside for a claim that is disputed or conditional. */
    @Lagrum("UB 13:7 st 1")
    AVSATTA_MEDEL("Avsatta medel", false),
    /** What an employer has paid in and nobody has yet shared out; held in the leading case of the attachment. */
    INNEHALLNA_MEDEL("Innehållna medel", false),
    /** What has been shared to a case and is to be paid to its applicant. */
    MEDEL_I_MAL("Medel i målet", false),
    /** What is left when all claims are paid, and goes back to the debtor. */
    ATERBETALAS("Återbetalas till gäldenären", false),
    /** Costs of execution taken out of the money. */
    @Lagrum("UB 17:7 st 1")
    FORRATTNINGSKOSTNADER("Förrättningskostnader", false),
    /** Small amounts that fall to the State. */
    @Lagrum("UB 13:20 a st 2")
    STATEN("Tillfaller staten", false);

    private final String text;
    private final boolean tillgang;

    Konto(String text, boolean tillgang) {
        this.text = text;
        this.tillgang = tillgang;
    }

    /** In Swedish. */
    public String text() {
        return text;
    }

    /** Whether the account says what there is, rather than whose it is. */
    public boolean arTillgang() {
        return tillgang;
    }
}
