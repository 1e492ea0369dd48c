package se.verkstall.demo;

import static se.verkstall.demo.Exempelslag.Utfall.FORELAGGS;
import static se.verkstall.demo.Exempelslag.Utfall.OLASLIG;
import static se.verkstall.demo.Exempelslag.Utfall.REGISTRERAS;

/**
 * The kinds of line in the sample file: how many there are of each, what should become of them, and why.
 */
enum Exempelslag {
    BOLAG_MOT_PERSON(102, REGISTRERAS, "", "a company against a person, on a summary order for payment"),
    BOLAG_MOT_BOLAG(28, REGISTRERAS, "", "a company against a company, on a judgment"),
    PERSON_MOT_PERSON(34, REGISTRERAS, "", "a person against a person, on a judgment, an arbitral award or a confirmed settlement"),
    MED_OMBUD(38, REGISTRERAS, "", "the applicant is represented (UF 2:2 first paragraph)"),
    SAMMA_GALDENAR(40, REGISTRERAS, "", "ten debtors with four applications each, from different applicants"),
    FLERA_FORDRINGAR(24, REGISTRERAS, "", "one application with two to five claims"),
    UNDERHALL(34, REGISTRERAS, "", "maintenance to a child: running amount and what has fallen due month by month, with its period (UF 2:5)"),
    OKAND_ADRESS_UTREDD(12, REGISTRERAS, "", "the debtor's address is unknown, the inquiry is told (UF 2:2 second paragraph)"),
    HEMLIG_TELEFON(8, REGISTRERAS, "", "the applicant's telephone number is secret and need not be given (UF 2:2 first paragraph)"),
    LAGAKRAFT_VISAD(10, REGISTRERAS, "", "a title that must have become final, with the certificate (UF 2:6)"),
    PANT_I_ORIGINAL(4, REGISTRERAS, "", "sale of pledged property under UB 4:27, documents in original (UF 2:7)"),
    AVTALAD_RANTA(14, REGISTRERAS, "", "interest still running, at the agreed rate or that of räntelagen"),
    KONSTIGA_TECKEN(10, REGISTRERAS, "", "names with markup, SQL, quotation marks, templates, other alphabets: text like any other"),
    YTTERLIGHETER(6, REGISTRERAS, "", "one öre, and the largest amounts a case holds; very long but allowed texts"),
    UNDERARIG_SVARANDE(2, REGISTRERAS, "", "the debtor is not yet eighteen (UF 2:9)"),
    STATLIG(34, REGISTRERAS, "", "allmänt mål: tax, fines, fees"),
    STATLIG_KNAPP(20, REGISTRERAS, "", "allmänt mål that lacks what an enskilt mål would be sent back for (UF 2:1)"),

    UTAN_ADRESS(9, FORELAGGS, "UF 2:2 st 2", "the debtor has no address and no inquiry is told"),
    UTAN_SOKANDES_ADRESS(6, FORELAGGS, "UF 2:2 st 1", "the applicant's postal address is missing"),
    UTAN_SOKANDES_TELEFON(6, FORELAGGS, "UF 2:2 st 1", "the applicant's telephone is missing and not said to be secret"),
    UTAN_SOKANDES_NUMMER(4, FORELAGGS, "UF 2:2 st 1", "the applicant's number is missing"),
    UTAN_SVARANDES_NUMMER(5, FORELAGGS, "UF 2:2 st 2", "the debtor's number is missing"),
    OMBUD_UTAN_UPPGIFTER(4, FORELAGGS, "UF 2:2 st 1", "the representative's address or telephone is missing"),
    UTAN_PERIOD(8, FORELAGGS, "UF 2:5 st 1", "successive amounts without the time they refer to"),
    UTAN_LAGAKRAFTBEVIS(6, FORELAGGS, "UF 2:6", "a title that must have become final, without the certificate"),
    UTAN_ORIGINAL(4, FORELAGGS, "UF 2:7 st 1", "sale under UB 4:27 without the pantbrev in original, or without the certificate of finality"),
    SKULDEBREV_I_KOPIA(3, FORELAGGS, "UB 2:2 st 3", "the claim rests on a running skuldebrev that came as a copy"),
    UTAN_TITEL(3, FORELAGGS, "UB 2:2 st 2", "no enforceable title is named"),
    FLERA_BRISTER(6, FORELAGGS, "UF 2:2 st 1;UF 2:2 st 2;UF 2:5 st 1;UF 2:6", "several deficiencies at once"),

    TRASIG_JSON(4, OLASLIG, "", "JSON that breaks off or has a stray comma"),
    OKANT_FALT(2, OLASLIG, "", "a field nobody has agreed on"),
    FEL_KONTROLLSIFFRA(3, OLASLIG, "", "a personnummer or organisationsnummer whose check digit is wrong"),
    NEGATIVT_BELOPP(2, OLASLIG, "", "an amount below zero"),
    FEL_FORM(5, OLASLIG, "", "a day that does not exist, three decimals, an unknown class, a list in place of an object, a character no text can hold");

    /** What should become of a line. */
    enum Utfall {
        /** Registered, with nothing to complain of. */
        REGISTRERAS,
        /** Registered; the applicant is ordered to complete it (UB 2:5). */
        FORELAGGS,
        /** Refused; the receipt says which line and why. */
        OLASLIG
    }

    private final int antal;
    private final Utfall utfall;
    private final String lagrum;
    private final String text;

    Exempelslag(int antal, Utfall utfall, String lagrum, String text) {
        this.antal = antal;
        this.utfall = utfall;
        this.lagrum = lagrum;
        this.text = text;
    }

    int antal() {
        return antal;
    }

    Utfall utfall() {
        return utfall;
    }

    /** The sections the line fails, with semicolons between them. */
    String lagrum() {
        return lagrum;
    }

    String text() {
        return text;
    }
}
